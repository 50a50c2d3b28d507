"""Drawing a course of events: one drawing per page."""

from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.frame import foot, foot_height, legend, title
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.pictures.timeline.events import Events
from casusanalyse.pictures.timeline.legend import ROW, samples
from casusanalyse.pictures.timeline.look import Look
from casusanalyse.pictures.timeline.occurring import occurring
from casusanalyse.pictures.timeline.pages import Page, laid_out
from casusanalyse.pictures.timeline.shapes import drawn

__all__ = ["Look", "draw_timeline"]

_WHOLE = Look()


def draw_timeline(events: Events, sheet: Sheet, look: Look = _WHOLE) -> tuple[Drawing, ...]:
    """Return the pages of a course of events, looked at in one way; there is always one at least."""
    pages = laid_out(events, sheet, look)
    return tuple(
        _drawing(page, events, sheet, number, len(pages))
        for number, page in enumerate(pages, start=1)
    )


def _drawing(page: Page, events: Events, sheet: Sheet, number: int, count: int) -> Drawing:
    bottom = sheet.height - sheet.margin - foot_height(sheet)
    meanings = samples(occurring(page.placed), sheet) if page.legend else ()
    shapes = (
        *title(sheet, page.title),
        *drawn(page.placed),
        *legend(sheet, meanings, bottom, ROW),
        *foot(sheet, events.drawn_on, number, count),
    )
    return Drawing(sheet.width, sheet.height, shapes, page.title, page.description)
