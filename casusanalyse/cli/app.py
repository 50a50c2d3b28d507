"""The program: its commands, and what it says without one."""

from typing import Annotated

import typer

from casusanalyse import __version__
from casusanalyse.cli.card_commands import add_card_command
from casusanalyse.cli.case_commands import add_case_command
from casusanalyse.cli.checkup_commands import add_checkup_command
from casusanalyse.cli.drawing_commands import add_drawing_command
from casusanalyse.cli.dutch import CONTEXT_SETTINGS, DutchGroup
from casusanalyse.cli.erasing_commands import add_erasing_commands
from casusanalyse.cli.example_commands import add_example_command
from casusanalyse.cli.final_commands import add_final_commands
from casusanalyse.cli.inviting_commands import add_inviting_command
from casusanalyse.cli.kit_commands import add_kit_commands
from casusanalyse.cli.moving_commands import add_moving_commands
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.cli.paper_commands import add_paper_commands
from casusanalyse.cli.protocol_commands import add_protocol_commands
from casusanalyse.cli.reading_commands import add_reading_commands
from casusanalyse.cli.remark_commands import add_remark_commands
from casusanalyse.cli.screen_commands import add_screen_command
from casusanalyse.cli.sending_commands import add_sending_command
from casusanalyse.cli.session_commands import add_session_commands
from casusanalyse.cli.shell_commands import add_shell_commands
from casusanalyse.cli.workbook_commands import add_workbook_commands
from casusanalyse.cli.working_out_commands import add_working_out_command
from casusanalyse.wording import cli as wording


def build_app() -> typer.Typer:
    """Return the program with all its commands."""
    app = typer.Typer(
        name=wording.PROGRAM,
        cls=DutchGroup,
        help=wording.HELP,
        epilog=wording.EPILOG,
        invoke_without_command=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings=CONTEXT_SETTINGS,
        callback=casusanalyse,
    )
    add_session_commands(app)
    add_reading_commands(app)
    add_case_command(app)
    add_inviting_command(app)
    add_screen_command(app)
    add_working_out_command(app)
    add_drawing_command(app)
    add_paper_commands(app)
    add_sending_command(app)
    add_remark_commands(app)
    add_final_commands(app)
    add_moving_commands(app)
    add_erasing_commands(app)
    add_card_command(app)
    add_workbook_commands(app)
    add_example_command(app)
    add_protocol_commands(app)
    add_kit_commands(app)
    add_shell_commands(app)
    add_checkup_command(app)
    return app


def casusanalyse(
    call: typer.Context,
    workspace: WorkspaceOption = None,
    version: Annotated[bool, typer.Option("--versie", help=wording.HELP_VERSION)] = False,
) -> None:
    """Without a command, say where you are and what comes next."""
    call.obj = workspace
    if version:
        typer.echo(f"{wording.PROGRAM} {__version__}")
        raise typer.Exit
    if call.invoked_subcommand is None:
        from casusanalyse.cli.context import Context
        from casusanalyse.cli.overview import tell_where_you_are

        tell_where_you_are(Context.here(workspace))
