"""Who draws for the command: the real drawings, as the command wants to call them."""

from casusanalyse.cli.drawn_pages import Drawers
from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.factors.drawing import draw_factors
from casusanalyse.pictures.family.members import Family, Layer
from casusanalyse.pictures.family.portrait import draw_family
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.pictures.timeline.counting import counted, sentences
from casusanalyse.pictures.timeline.events import Events, Row, View
from casusanalyse.pictures.timeline.line import Look, draw_timeline


def _family(family: Family, sheet: Sheet, layer: Layer, unsafety: bool) -> Drawing:
    return draw_family(family, sheet, layer, unsafety=unsafety)


def _timeline(
    events: Events, sheet: Sheet, view: View, event: str | None, rows: tuple[Row, ...]
) -> tuple[Drawing, ...]:
    return draw_timeline(events, sheet, Look(view, event, rows))


def _counted(events: Events) -> tuple[str, ...]:
    return sentences(counted(events))


DRAWERS = Drawers(_family, _timeline, _counted, draw_factors)
