"""The commands about a session that goes on with another protocol: overzetten, apart."""

from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import AnywayOption, SessionArgument, WorkspaceOption
from casusanalyse.wording import cli as cli_wording
from casusanalyse.wording import moving as wording


def add_moving_commands(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("overzetten", cls=DutchCommand, help=wording.HELP_MOVE)(move)
    app.command("apart", cls=DutchCommand, help=wording.HELP_ASIDE)(aside)


def move(
    call: typer.Context,
    session: SessionArgument,
    protocol: Annotated[
        str | None,
        typer.Option(
            "--protocol",
            metavar=cli_wording.PROTOCOL,
            help=wording.HELP_MOVE_TO,
            show_default=False,
            autocompletion=offers.protocols,
        ),
    ] = None,
    really: Annotated[bool, typer.Option("--doe", help=wording.HELP_DO)] = False,
    anyway: AnywayOption = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Show what moving a session to another protocol does, or do it."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.moving import move_session, show_prospect

    context = Context.here(workspace or call.obj)
    if really:
        move_session(context, session, protocol, anyway)
    else:
        show_prospect(context, session, protocol)


def aside(
    call: typer.Context,
    session: SessionArgument,
    erase: Annotated[
        int | None,
        typer.Option(
            "--wis", metavar=wording.NUMBER, help=wording.HELP_ERASE_ASIDE, show_default=False
        ),
    ] = None,
    given: Annotated[bool, typer.Option("--ja", help=cli_wording.HELP_GIVEN)] = False,
    workspace: WorkspaceOption = None,
) -> None:
    """Show what was set aside, or erase one thing of it."""
    from casusanalyse.cli.confirming import somebody_to_ask
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.setting_aside import erase_aside, show_aside

    context = Context.here(workspace or call.obj)
    if erase is None:
        show_aside(context, session)
    else:
        erase_aside(context, session, erase, given, somebody_to_ask())
