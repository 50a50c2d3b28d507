"""The command that invites people to a session: uitnodiging."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import SessionArgument, WorkspaceOption
from casusanalyse.wording import cli as wording
from casusanalyse.wording import cli_kit as kit


def add_inviting_command(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("uitnodiging", cls=DutchCommand, help=kit.HELP_INVITE)(invite)


def invite(
    call: typer.Context,
    session: SessionArgument,
    begin: Annotated[
        str | None, typer.Option("--begin", metavar=kit.TIME, help=kit.HELP_BEGIN)
    ] = None,
    venue: Annotated[
        str | None, typer.Option("--plaats", metavar=kit.VENUE, help=kit.HELP_VENUE)
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--naar", metavar=wording.FOLDER, help=kit.HELP_TO)
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Make a mail and a calendar file that invite people to a session."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.inviting import Asked, invite_as_asked

    context = Context.here(workspace or call.obj)
    invite_as_asked(context, context.session_file(session), Asked(begin, venue, folder))
