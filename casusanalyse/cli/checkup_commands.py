"""The command for whoever looks after the computer: controle."""

from typing import Annotated

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.wording import cli as wording


def add_checkup_command(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("controle", cls=DutchCommand, help=wording.HELP_CHECKUP)(checkup)


def checkup(
    call: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help=wording.HELP_JSON)] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Tell how things stand on this computer."""
    from casusanalyse.cli.checkup import tell_checkup
    from casusanalyse.cli.context import Context

    tell_checkup(Context.here(workspace or call.obj), as_json)
