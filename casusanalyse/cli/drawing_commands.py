"""The command that draws what a session holds: teken."""

from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import SessionArgument, WorkspaceOption, told
from casusanalyse.wording import cli_pictures as wording


def add_drawing_command(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command(wording.COMMAND, cls=DutchCommand, help=wording.HELP_DRAW)(draw)


def draw(
    call: typer.Context,
    session: SessionArgument,
    subject: Annotated[
        str,
        typer.Argument(
            metavar=wording.SUBJECT,
            help=wording.HELP_SUBJECT,
            show_default=False,
            autocompletion=offers.subjects,
        ),
    ],
    on: Annotated[str | None, told("--op", wording.DAY, wording.HELP_ON)] = None,
    layer: Annotated[
        str | None, told("--laag", wording.LAYER, wording.HELP_LAYER, offers.layers)
    ] = None,
    unsafety: Annotated[bool, typer.Option("--onveiligheid", help=wording.HELP_UNSAFETY)] = False,
    view: Annotated[
        str | None, told("--beeld", wording.VIEW, wording.HELP_VIEW, offers.views)
    ] = None,
    event: Annotated[int | None, told("--gebeurtenis", wording.NUMBER, wording.HELP_EVENT)] = None,
    rows: Annotated[
        str | None, told("--banen", wording.ROWS, wording.HELP_ROWS, offers.rows)
    ] = None,
    paper: Annotated[
        str | None, told("--papier", wording.PAPER, wording.HELP_PAPER, offers.papers)
    ] = None,
    upright: Annotated[bool, typer.Option("--staand", help=wording.HELP_UPRIGHT)] = False,
    reader: Annotated[
        str | None, told("--voor", wording.FOR_WHOM, wording.HELP_FOR_WHOM, offers.viewers)
    ] = None,
    ending: Annotated[
        str | None, told("--als", wording.AS, wording.HELP_AS, offers.endings)
    ] = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Draw the family, the timeline or the factors of a session."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.drawers import DRAWERS
    from casusanalyse.cli.drawing import draw_session
    from casusanalyse.cli.drawing_wishes import Asked, wish_of

    asked = Asked(subject, on, layer, unsafety, view, event, rows, paper, upright, reader, ending)
    wish = wish_of(asked)
    context = Context.here(workspace or call.obj)
    draw_session(context, context.session_file(session), wish, DRAWERS)
