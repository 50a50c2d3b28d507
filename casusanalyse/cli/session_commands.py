"""The commands in which people talk: start, verder, wijzig."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import (
    AnywayOption,
    NewestSessionArgument,
    SessionArgument,
    SimpleOption,
    WorkspaceOption,
    told,
)
from casusanalyse.wording import cli as wording


def add_session_commands(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("start", cls=DutchCommand, help=wording.HELP_START)(start)
    app.command("verder", cls=DutchCommand, help=wording.HELP_RESUME)(resume)
    app.command("wijzig", cls=DutchCommand, help=wording.HELP_CHANGE)(change)


def start(
    call: typer.Context,
    protocol: Annotated[
        str | None,
        told("--protocol", wording.PROTOCOL, wording.HELP_WHICH_PROTOCOL, offers.protocols),
    ] = None,
    template: Annotated[
        str | None, told("--sjabloon", wording.TEMPLATE, wording.HELP_TEMPLATE, offers.templates)
    ] = None,
    case: Annotated[
        str | None, told("--casus", wording.CASE, wording.HELP_CASE, offers.cases)
    ] = None,
    day: Annotated[str | None, told("--datum", wording.DAY, wording.HELP_DAY)] = None,
    follows: Annotated[
        str | None, told("--vervolg", wording.SESSION, wording.HELP_FOLLOWS, offers.sessions)
    ] = None,
    answers: Annotated[
        Path | None, told("--antwoorden", wording.FILE, wording.HELP_ANSWERS)
    ] = None,
    lock: Annotated[bool, typer.Option("--wachtwoord", help=wording.HELP_LOCK)] = False,
    simple: SimpleOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Begin a session, by talking or from a file."""
    from casusanalyse.cli.asked import Asked, with_pseudonym
    from casusanalyse.cli.context import Context

    context = Context.here(workspace or call.obj, simple)
    asked = with_pseudonym(context, Asked(protocol, template, case, day, follows, answers, lock))

    # Only now: loading what a session needs takes as long as everything before the first question.
    from casusanalyse.cli.starting import start_session_as_asked

    start_session_as_asked(context, asked)


def resume(
    call: typer.Context,
    session: NewestSessionArgument = None,
    simple: SimpleOption = False,
    anyway: AnywayOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Go on with a session."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.talking import resume_session

    resume_session(Context.here(workspace or call.obj, simple), session, anyway)


def change(
    call: typer.Context,
    session: SessionArgument,
    simple: SimpleOption = False,
    anyway: AnywayOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Go on with a session from its overview."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.talking import change_session

    change_session(Context.here(workspace or call.obj, simple), session, anyway)
