"""The command that plays the example: voorbeeld."""

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.wording import cli as wording


def add_example_command(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("voorbeeld", cls=DutchCommand, help=wording.HELP_EXAMPLE)(example)


def example(call: typer.Context, workspace: WorkspaceOption = None) -> None:
    """Play the example and write its drafts."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.example import play_example

    play_example(Context.here(workspace or call.obj))
