"""The command that shows a session on the projector: scherm."""

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import SessionArgument, SimpleOption, WorkspaceOption
from casusanalyse.wording import cli_screen as wording


def add_screen_command(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("scherm", cls=DutchCommand, help=wording.HELP_SCREEN)(screen)


def screen(
    call: typer.Context,
    session: SessionArgument,
    simple: SimpleOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Show a session on a page for the projector."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.following import follow_session

    follow_session(Context.here(workspace or call.obj, simple), session)
