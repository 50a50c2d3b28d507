"""The commands that erase: opruimen, verwijder."""

from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.wording import cli as wording

_Given = Annotated[bool, typer.Option("--ja", help=wording.HELP_GIVEN)]


def add_erasing_commands(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("opruimen", cls=DutchCommand, help=wording.HELP_CLEAR)(clear)
    app.command("verwijder", cls=DutchCommand, help=wording.HELP_ERASE)(erase)


def clear(
    call: typer.Context,
    only_show: Annotated[bool, typer.Option("--droog", help=wording.HELP_ONLY_SHOW)] = False,
    given: _Given = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Erase what was kept long enough."""
    from casusanalyse.cli.clearing import clear_away
    from casusanalyse.cli.confirming import somebody_to_ask
    from casusanalyse.cli.context import Context

    clear_away(Context.here(workspace or call.obj), only_show, given, somebody_to_ask())


def erase(
    call: typer.Context,
    case: Annotated[
        str,
        typer.Argument(
            metavar=wording.WHOLE_CASE,
            help=wording.HELP_WHOLE_CASE,
            show_default=False,
            autocompletion=offers.cases,
        ),
    ],
    given: _Given = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Erase everything of one case."""
    from casusanalyse.cli.confirming import somebody_to_ask
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.erasing import erase_case

    erase_case(Context.here(workspace or call.obj), case, given, somebody_to_ask())
