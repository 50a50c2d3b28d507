"""The command that makes something to print: kaart."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.wording import cli as wording


def add_card_command(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("kaart", cls=DutchCommand, help=wording.HELP_CARD)(card)


def card(
    call: typer.Context,
    target: Annotated[
        Path | None,
        typer.Argument(metavar=wording.FILE, help=wording.HELP_CARD_FILE, show_default=False),
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Write the card of orders as a Word file."""
    from casusanalyse.cli.context import Context, now
    from casusanalyse.workbook.card import write_card

    context = Context.here(workspace or call.obj)
    path = target or context.workspace.root
    if target is None or path.is_dir():
        path /= wording.CARD_NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    write_card(path, now())
    context.output.whole(wording.CARD_WRITTEN.format(path=path))
