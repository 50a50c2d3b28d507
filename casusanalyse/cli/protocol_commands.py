"""The commands about protocols: lijst, toon, controleer."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.dutch import CONTEXT_SETTINGS, DutchCommand, DutchGroup
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.wording import cli as wording


def add_protocol_commands(app: typer.Typer) -> None:
    """Add the group of commands to the program."""
    group = typer.Typer(
        name="protocol",
        cls=DutchGroup,
        help=wording.HELP_PROTOCOL,
        invoke_without_command=True,
        context_settings=CONTEXT_SETTINGS,
        callback=protocol,
        rich_markup_mode=None,
    )
    group.command("lijst", cls=DutchCommand, help=wording.HELP_PROTOCOLS)(list_all)
    group.command("toon", cls=DutchCommand, help=wording.HELP_PROTOCOL_SHOW)(show)
    group.command("controleer", cls=DutchCommand, help=wording.HELP_PROTOCOL_CHECK)(check)
    app.add_typer(group)


def protocol(call: typer.Context, workspace: WorkspaceOption = None) -> None:
    """Without a command of its own, show the help page."""
    call.obj = workspace or call.obj
    if call.invoked_subcommand is None:
        typer.echo(call.get_help())


def list_all(call: typer.Context, workspace: WorkspaceOption = None) -> None:
    """List all protocols and templates."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.protocol_showing import list_protocols

    list_protocols(Context.here(workspace or call.obj))


def show(
    call: typer.Context,
    which: Annotated[
        str,
        typer.Argument(
            metavar=wording.PROTOCOL,
            help=wording.HELP_WHICH_TO_SHOW,
            autocompletion=offers.protocols_and_templates,
        ),
    ],
    workspace: WorkspaceOption = None,
) -> None:
    """Print one protocol."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.protocol_showing import show_protocol

    show_protocol(Context.here(workspace or call.obj), which)


def check(
    call: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar=wording.FILES, help=wording.HELP_FILES)],
    workspace: WorkspaceOption = None,
) -> None:
    """Check files and tell every mistake."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.protocol_checking import check_files

    check_files(Context.here(workspace or call.obj), files)
