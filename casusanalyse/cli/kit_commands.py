"""The commands about a region's folder: kit nieuw, kit controleer."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli.dutch import CONTEXT_SETTINGS, DutchCommand, DutchGroup
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.wording import cli as wording
from casusanalyse.wording import cli_kit as kit


def add_kit_commands(app: typer.Typer) -> None:
    """Add the group of commands to the program."""
    group = typer.Typer(
        name="kit",
        cls=DutchGroup,
        help=kit.HELP_KIT,
        invoke_without_command=True,
        context_settings=CONTEXT_SETTINGS,
        callback=kit_help,
        rich_markup_mode=None,
    )
    group.command("nieuw", cls=DutchCommand, help=kit.HELP_NEW)(new)
    group.command("controleer", cls=DutchCommand, help=kit.HELP_CHECK)(check)
    app.add_typer(group)


def kit_help(call: typer.Context, workspace: WorkspaceOption = None) -> None:
    """Without a command of its own, show the help page."""
    call.obj = workspace or call.obj
    if call.invoked_subcommand is None:
        typer.echo(call.get_help())


def new(
    folder: Annotated[
        Path, typer.Argument(metavar=wording.FOLDER, help=kit.HELP_NEW_FOLDER, show_default=False)
    ],
) -> None:
    """Make a kit."""
    from casusanalyse.cli.kits import context_of, new_kit

    new_kit(context_of(folder))


def check(
    call: typer.Context,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar=wording.FOLDER, help=kit.HELP_CHECK_FOLDER, show_default=False),
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Check a kit."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.kits import check_kit, context_of

    check_kit(context_of(folder) if folder else Context.here(workspace or call.obj))
