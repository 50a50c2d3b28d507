"""The command about a case as a whole: casus."""

from typing import Annotated

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.wording import cli as wording


def add_case_command(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("casus", cls=DutchCommand, help=wording.HELP_ONE_CASE)(case)


def case(
    call: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=wording.WHICH_CASE, help=wording.HELP_WHICH_CASE, show_default=False
        ),
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Tell one case at a glance."""
    from casusanalyse.cli.cases import tell_case
    from casusanalyse.cli.context import Context

    tell_case(Context.here(workspace or call.obj), name)
