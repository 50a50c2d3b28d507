"""The commands that make files of a session: concept, kopie."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import HouseStyleOption, SessionArgument, WorkspaceOption
from casusanalyse.wording import cli as wording


def add_paper_commands(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("concept", cls=DutchCommand, help=wording.HELP_DRAFT)(draft)
    app.command("kopie", cls=DutchCommand, help=wording.HELP_COPY)(copy)


def draft(
    call: typer.Context,
    session: SessionArgument,
    house_style: HouseStyleOption = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Write the next draft of a session."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.papers import make_draft

    context = Context.here(workspace or call.obj)
    make_draft(context, context.session_file(session), house_style)


def copy(
    call: typer.Context,
    session: SessionArgument,
    target: Annotated[
        Path,
        typer.Argument(metavar=wording.TARGET, help=wording.HELP_TARGET, show_default=False),
    ],
    workspace: WorkspaceOption = None,
) -> None:
    """Make a checked copy of a session."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.papers import make_copy

    context = Context.here(workspace or call.obj)
    make_copy(context, context.session_file(session), target)
