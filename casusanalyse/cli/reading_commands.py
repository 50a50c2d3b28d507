"""The commands that only look: status, toon."""

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import SessionArgument, WorkspaceOption
from casusanalyse.wording import cli as wording


def add_reading_commands(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("status", cls=DutchCommand, help=wording.HELP_STATUS)(status)
    app.command("toon", cls=DutchCommand, help=wording.HELP_SHOW)(show)


def status(call: typer.Context, workspace: WorkspaceOption = None) -> None:
    """List all sessions."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.overview import tell_status

    tell_status(Context.here(workspace or call.obj))


def show(call: typer.Context, session: SessionArgument, workspace: WorkspaceOption = None) -> None:
    """Print everything that was said in a session."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.reading import show_session

    show_session(Context.here(workspace or call.obj), session)
