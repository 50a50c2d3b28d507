"""The commands about what readers sent back: bekijk, inlezen, verwerken, overzicht."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli.dutch import CONTEXT_SETTINGS, DutchCommand, DutchGroup
from casusanalyse.cli.options import AnywayOption, SessionArgument, SimpleOption, WorkspaceOption
from casusanalyse.wording import cli_remarks as wording
from casusanalyse.wording import review_overview as overview
from casusanalyse.wording import review_receiving as receiving

FilesArgument = Annotated[
    list[Path], typer.Argument(metavar=wording.FILE, help=wording.HELP_FILE, show_default=False)
]


def add_remark_commands(app: typer.Typer) -> None:
    """Add the group of commands to the program."""
    group = typer.Typer(
        name=wording.GROUP,
        cls=DutchGroup,
        help=wording.HELP_GROUP,
        invoke_without_command=True,
        context_settings=CONTEXT_SETTINGS,
        callback=remarks,
        rich_markup_mode=None,
    )
    group.command(wording.VIEW, cls=DutchCommand, help=wording.HELP_VIEW)(view)
    group.command(receiving.RECEIVE, cls=DutchCommand, help=receiving.HELP_RECEIVE)(receive)
    group.command(wording.DECIDE, cls=DutchCommand, help=wording.HELP_DECIDE)(decide)
    group.command(overview.COMMAND, cls=DutchCommand, help=overview.HELP)(show_overview)
    app.add_typer(group)


def remarks(call: typer.Context, workspace: WorkspaceOption = None) -> None:
    """Without a command of its own, show the help page."""
    call.obj = workspace or call.obj
    if call.invoked_subcommand is None:
        typer.echo(call.get_help())


def view(
    call: typer.Context,
    files: FilesArgument,
    sent: Annotated[
        Path | None,
        typer.Option("--verzonden", metavar=wording.SENT_FILE, help=wording.HELP_SENT),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help=wording.HELP_JSON)] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Show the remarks in files; nothing is kept."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.remark_viewing import view_remarks

    view_remarks(Context.here(workspace or call.obj), files, as_json, sent)


def receive(
    call: typer.Context,
    session: SessionArgument,
    files: FilesArgument,
    by: Annotated[
        str | None, typer.Option("--van", metavar=receiving.FROM, help=receiving.HELP_FROM)
    ] = None,
    anyway: AnywayOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Take in what participants sent back."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.remark_receiving import take_in_files

    context = Context.here(workspace or call.obj)
    take_in_files(context, context.session_file(session), files, by, anyway)


def decide(
    call: typer.Context,
    session: SessionArgument,
    decisions: Annotated[
        Path | None,
        typer.Option("--beslissingen", metavar=wording.DECISIONS, help=wording.HELP_DECISIONS),
    ] = None,
    simple: SimpleOption = False,
    anyway: AnywayOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Decide on what people remarked."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.remark_deciding import decide_from_file, decide_on_remarks

    context = Context.here(workspace or call.obj, simple)
    file = context.session_file(session)
    if decisions is not None:
        decide_from_file(context, file, decisions, anyway)
    else:
        decide_on_remarks(context, file, anyway)


def show_overview(
    call: typer.Context,
    session: SessionArgument,
    by: Annotated[
        str | None, typer.Option("--van", metavar=overview.BY, help=overview.HELP_BY)
    ] = None,
    word: Annotated[bool, typer.Option("--word", help=overview.HELP_WORD)] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Tell what was done with every remark."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.remark_overview import tell_outcomes, write_overviews

    context = Context.here(workspace or call.obj)
    file = context.session_file(session)
    if word:
        write_overviews(context, file, by)
    else:
        tell_outcomes(context, file, by)
