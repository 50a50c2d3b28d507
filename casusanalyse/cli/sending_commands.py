"""The command that sends a draft round: rondsturen."""

from typing import Annotated

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import (
    AnywayOption,
    HouseStyleOption,
    SessionArgument,
    WorkspaceOption,
)
from casusanalyse.wording import cli as wording
from casusanalyse.wording import review_sending as sending


def add_sending_command(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("rondsturen", cls=DutchCommand, help=sending.HELP)(send_round)


def send_round(
    call: typer.Context,
    session: SessionArgument,
    day: Annotated[
        str | None, typer.Option("--op", metavar=wording.DAY, help=sending.HELP_DAY)
    ] = None,
    lock: Annotated[bool, typer.Option("--wachtwoord", help=sending.HELP_LOCK)] = False,
    mail: Annotated[bool, typer.Option("--mail", help=sending.HELP_MAIL)] = False,
    house_style: HouseStyleOption = None,
    anyway: AnywayOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Make a copy of the draft for every participant and begin the term."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.sending import Asked, send_as_asked

    context = Context.here(workspace or call.obj)
    asked = Asked(day, lock, mail, anyway, house_style)
    send_as_asked(context, context.session_file(session), asked)
