"""The commands about protocols: lijst, toon, nieuw, controleer, schema, verschil."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.comparing_commands import add_comparing_command
from casusanalyse.cli.dutch import CONTEXT_SETTINGS, DutchCommand, DutchGroup
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.cli.rehearse_commands import add_rehearsal_commands
from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.wording import cli as wording
from casusanalyse.wording import cli_protocols as new


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
    group.command("nieuw", cls=DutchCommand, help=new.HELP_NEW)(begin)
    group.command("controleer", cls=DutchCommand, help=wording.HELP_PROTOCOL_CHECK)(check)
    group.command("schema", cls=DutchCommand, help=new.HELP_SCHEMA)(make_schema)
    add_comparing_command(group)
    add_rehearsal_commands(group)
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


def begin(
    call: typer.Context,
    which: Annotated[
        str | None,
        typer.Argument(metavar=new.FILE_OR_ID, help=new.HELP_FILE_OR_ID, show_default=False),
    ] = None,
    base: Annotated[
        str | None,
        typer.Option(
            "--gebruikt", metavar=new.BASE, help=new.HELP_BASE, autocompletion=offers.protocols
        ),
    ] = None,
    name: Annotated[
        str | None, typer.Option("--naam", metavar=new.NAME, help=new.HELP_NAME)
    ] = None,
    author: Annotated[
        str | None, typer.Option("--auteur", metavar=new.AUTHOR, help=new.HELP_AUTHOR)
    ] = None,
    minutes: Annotated[
        int | None, typer.Option("--duur", metavar=new.MINUTES, help=new.HELP_MINUTES)
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Write a protocol that works already and can be changed."""
    from casusanalyse.cli.confirming import somebody_to_ask
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.protocol_starting import Asked, start_protocol

    asked = Asked(which, name, author, minutes, base)
    start_protocol(Context.here(workspace or call.obj), asked, somebody_to_ask())


def check(
    call: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar=wording.FILES, help=wording.HELP_FILES)],
    strict: Annotated[bool, typer.Option("--streng", help=new.HELP_STRICT)] = False,
    as_json: Annotated[bool, typer.Option("--json", help=wording.HELP_JSON)] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Check files and tell every mistake."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.protocol_checking import check_files

    check_files(Context.here(workspace or call.obj), files, strict, as_json)


def make_schema(
    call: typer.Context,
    sort: Annotated[FileSort, typer.Option("--soort", metavar=new.SORT, help=new.HELP_SORT)] = (
        FileSort.PROTOCOL
    ),
    target: Annotated[
        Path | None, typer.Option("--naar", metavar=new.TARGET, help=new.HELP_TARGET)
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Make the schema by which an editor helps."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.protocol_schemas import make_schema as make

    make(Context.here(workspace or call.obj), sort, target)
