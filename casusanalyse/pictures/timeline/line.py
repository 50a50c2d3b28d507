"""Drawing a course of events: one drawing per page."""

from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.frame import (
    foot,
    foot_height,
    legend,
    legend_height,
    title,
    title_height,
)
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.pictures.timeline.course import course_of
from casusanalyse.pictures.timeline.events import Events, Row, View
from casusanalyse.pictures.timeline.frames import Area
from casusanalyse.pictures.timeline.layout import Placed
from casusanalyse.pictures.timeline.legend import samples
from casusanalyse.pictures.timeline.look import Look
from casusanalyse.pictures.timeline.seen import empty, seen
from casusanalyse.pictures.timeline.shapes import drawn
from casusanalyse.wording import pictures_timeline as wording

__all__ = ["Look", "draw_timeline"]

_WHOLE = Look()


def draw_timeline(events: Events, sheet: Sheet, look: Look = _WHOLE) -> tuple[Drawing, ...]:
    """Return the pages of a course of events, looked at in one way; there is always one at least."""
    course = course_of(events)
    placed = Placed()
    for _ in range(2):
        high = legend_height(sheet, samples(placed, sheet.letter))
        area = Area(
            sheet.margin,
            sheet.margin + title_height(sheet),
            sheet.width - sheet.margin,
            sheet.height - sheet.margin - foot_height(sheet) - high,
            sheet.letter,
            sheet.small,
        )
        placed = (
            seen(course, area) if look.view is not View.EMPTY else empty(course, area, tuple(Row))
        )
    shapes = (
        *title(sheet, wording.TITLE_ZOOMED_OUT),
        *drawn(placed),
        *legend(
            sheet, samples(placed, sheet.letter), sheet.height - sheet.margin - foot_height(sheet)
        ),
        *foot(sheet, events.drawn_on),
    )
    return (Drawing(sheet.width, sheet.height, shapes, wording.TITLE_ZOOMED_OUT, "x"),)
