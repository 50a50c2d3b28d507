"""The command for the work between session and draft: uitwerken."""

from typing import Annotated

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import AnywayOption, SessionArgument, SimpleOption, WorkspaceOption
from casusanalyse.wording import cli as wording


def add_working_out_command(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("uitwerken", cls=DutchCommand, help=wording.HELP_WORK_OUT)(work_out)


def work_out(
    call: typer.Context,
    session: SessionArgument,
    ready: Annotated[bool, typer.Option("--klaar", help=wording.HELP_READY)] = False,
    show: Annotated[bool, typer.Option("--open", help=wording.HELP_PREVIEW)] = False,
    simple: SimpleOption = False,
    anyway: AnywayOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Work out a session, or look at how far that is."""
    from casusanalyse.cli import working_out
    from casusanalyse.cli.context import Context

    context = Context.here(workspace or call.obj, simple)
    file = context.session_file(session)
    if show:
        working_out.show_preview(context, file)
    if ready:
        working_out.tell_readiness(context, file)
    if not show and not ready:
        working_out.work_out_session(context, file, anyway)
