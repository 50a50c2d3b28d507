"""The arguments and options that commands share, each declared once."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.wording import cli as wording


def told(
    name: str,
    metavar: str,
    help: str,
    offered: Callable[[typer.Context], offers.Offered] | None = None,
) -> typer.models.OptionInfo:
    """Return an option behind which something is told; ``offered`` is what a shell completes it with."""
    option: typer.models.OptionInfo = typer.Option(
        name, metavar=metavar, help=help, autocompletion=offered
    )
    return option


WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--werkmap", metavar=wording.FOLDER, help=wording.HELP_WORKSPACE),
]
"""Before the command or behind it; the one nearest to the command counts."""

SessionArgument = Annotated[
    str,
    typer.Argument(
        metavar=wording.SESSION,
        help=wording.HELP_SESSION,
        show_default=False,
        autocompletion=offers.sessions,
    ),
]
NewestSessionArgument = Annotated[
    str | None,
    typer.Argument(
        metavar=wording.SESSION,
        help=wording.HELP_SESSION_NEWEST,
        show_default=False,
        autocompletion=offers.sessions,
    ),
]
HouseStyleOption = Annotated[
    Path | None,
    typer.Option(
        "--huisstijl", metavar=wording.WORD_FILE, help=wording.HELP_HOUSE_STYLE, show_default=False
    ),
]
SimpleOption = Annotated[bool, typer.Option("--eenvoudig", help=wording.HELP_SIMPLE)]
"""For whoever reads with a screen reader, or has a console that knows few signs."""
AnywayOption = Annotated[bool, typer.Option("--toch", help=wording.HELP_ANYWAY)]
