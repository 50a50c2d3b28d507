"""The command that helps a shell: aanvullen."""

import os
import sys
from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.wording import cli as wording


def add_shell_commands(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("aanvullen", cls=DutchCommand, help=wording.HELP_COMPLETE)(complete)


def complete(
    shell: Annotated[
        str | None,
        typer.Argument(
            metavar=wording.SHELL,
            help=wording.HELP_SHELL,
            show_default=False,
            autocompletion=offers.shells,
        ),
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Print the script with which a shell completes what is typed; the same for any workspace."""
    from casusanalyse.cli.shells import script_for

    typer.echo(script_for(shell, os.environ, sys.platform), nl=False)
