"""The commands that settle a report, and unsettle it: definitief, heropen."""

from typing import Annotated

import typer

from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import HouseStyleOption, SessionArgument, WorkspaceOption
from casusanalyse.wording import review_final as wording


def add_final_commands(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("definitief", cls=DutchCommand, help=wording.HELP_FINAL)(final)
    app.command("heropen", cls=DutchCommand, help=wording.HELP_REOPEN)(reopen)


def final(
    call: typer.Context,
    session: SessionArgument,
    early: Annotated[
        str,
        typer.Option(
            "--voor-de-termijn",
            metavar=wording.REASON,
            help=wording.HELP_EARLY,
            show_default=False,
        ),
    ] = "",
    pdf: Annotated[bool, typer.Option("--pdf", help=wording.HELP_PDF)] = False,
    house_style: HouseStyleOption = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Make the report of a session final."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.finalising import make_final

    context = Context.here(workspace or call.obj)
    make_final(context, context.session_file(session), early, pdf, house_style)


def reopen(
    call: typer.Context,
    session: SessionArgument,
    reason: Annotated[
        str,
        typer.Argument(metavar=wording.REASON, help=wording.HELP_REASON, show_default=False),
    ],
    workspace: WorkspaceOption = None,
) -> None:
    """Open a final session again."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.finalising import reopen_session

    context = Context.here(workspace or call.obj)
    reopen_session(context, context.session_file(session), reason)
