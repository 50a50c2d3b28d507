"""The commands about workbooks: maak, inlezen."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.dutch import CONTEXT_SETTINGS, DutchCommand, DutchGroup
from casusanalyse.cli.options import (
    AnywayOption,
    HouseStyleOption,
    SessionArgument,
    SimpleOption,
    WorkspaceOption,
    told,
)
from casusanalyse.wording import cli as shared
from casusanalyse.wording import cli_workbook as wording
from casusanalyse.wording import cli_workbook_reading as reading


def add_workbook_commands(app: typer.Typer) -> None:
    """Add the group of commands to the program."""
    group = typer.Typer(
        name=wording.GROUP,
        cls=DutchGroup,
        help=wording.HELP_GROUP,
        invoke_without_command=True,
        context_settings=CONTEXT_SETTINGS,
        callback=workbooks,
        rich_markup_mode=None,
    )
    group.command(wording.MAKE, cls=DutchCommand, help=wording.HELP_MAKE)(make)
    group.command(reading.READ, cls=DutchCommand, help=reading.HELP_READ)(read)
    app.add_typer(group)


def workbooks(call: typer.Context, workspace: WorkspaceOption = None) -> None:
    """Without a command of its own, show the help page."""
    call.obj = workspace or call.obj
    if call.invoked_subcommand is None:
        typer.echo(call.get_help())


def make(
    call: typer.Context,
    protocol: Annotated[
        str | None,
        told("--protocol", shared.PROTOCOL, wording.HELP_WHICH_PROTOCOL, offers.protocols),
    ] = None,
    session: Annotated[
        str | None, told("--sessie", shared.SESSION, wording.HELP_SESSION, offers.sessions)
    ] = None,
    audience: Annotated[str | None, told("--voor", wording.FOR_WHOM, wording.HELP_FOR_WHOM)] = None,
    template: Annotated[
        str | None, told("--sjabloon", shared.TEMPLATE, wording.HELP_TEMPLATE, offers.templates)
    ] = None,
    begin: Annotated[str | None, told("--begin", wording.CLOCK, wording.HELP_BEGIN)] = None,
    target: Annotated[Path | None, told("--naar", shared.FOLDER, wording.HELP_TARGET)] = None,
    house_style: HouseStyleOption = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Write workbooks of a protocol or for a session."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.workbooks import Asked, make_workbooks

    asked = Asked(protocol, session, audience, template, begin, target, house_style)
    make_workbooks(Context.here(workspace or call.obj), asked)


def read(
    call: typer.Context,
    session: SessionArgument,
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar=reading.FILES, help=reading.HELP_FILES, show_default=False),
    ] = None,
    by: Annotated[
        str | None, typer.Option("--van", metavar=reading.ROLE, help=reading.HELP_BY)
    ] = None,
    everything: Annotated[bool, typer.Option("--alles", help=reading.HELP_EVERYTHING)] = False,
    cards: Annotated[bool, typer.Option("--kaarten", help=reading.HELP_CARDS)] = False,
    simple: SimpleOption = False,
    anyway: AnywayOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Read workbooks that came back, or type in cards by number."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.workbook_reading import check_asked, read_workbooks, type_in_cards

    check_asked(files, by, everything, cards)
    context = Context.here(workspace or call.obj, simple)
    file = context.session_file(session)
    if cards:
        type_in_cards(context, file, anyway)
    else:
        read_workbooks(context, file, files or [], by, everything, anyway)
