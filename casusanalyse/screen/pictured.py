"""Which picture belongs to what is asked, drawn for the room."""

from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.factors.drawing import draw_factors
from casusanalyse.pictures.family.portrait import draw_family
from casusanalyse.pictures.sheet import BOARD, Sheet
from casusanalyse.pictures.timeline.events import View
from casusanalyse.pictures.timeline.line import Look, draw_timeline
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Step
from casusanalyse.protocol.questions import (
    AnyQuestion,
    FactorsQuestion,
    InfluencesQuestion,
    PeriodsQuestion,
    PersonsQuestion,
    RelationsQuestion,
    TimelineQuestion,
)
from casusanalyse.report.material import Material
from casusanalyse.report.pictured import events_of, family_of, web_of

_FAMILY = (PersonsQuestion, RelationsQuestion)
_LINE = (TimelineQuestion, PeriodsQuestion)
_WEB = (FactorsQuestion, InfluencesQuestion)


def has_picture(question: AnyQuestion) -> bool:
    """Tell whether what is said to a question can be drawn."""
    return isinstance(question, _FAMILY + _LINE + _WEB)


def picture_of(
    material: Material, question: AnyQuestion, sheet: Sheet, latest: EntryId | None
) -> Drawing | None:
    """Return the picture that a question adds to; None while there is nothing to draw.

    Of the course of events it shows the line ``latest``, and the newest event without one.
    """
    if material.record.started is None:
        return None
    if isinstance(question, _FAMILY):
        family = family_of(material)
        return draw_family(family, sheet) if family else None
    if isinstance(question, _WEB):
        web = web_of(material)
        return draw_factors(web, sheet) if web else None
    return _moment(material, sheet, latest) if isinstance(question, _LINE) else None


def _moment(material: Material, sheet: Sheet, latest: EntryId | None) -> Drawing | None:
    events = events_of(material)
    if events is None:
        return None
    ids = [it.id for it in events.happenings]
    if not ids:
        return draw_timeline(events, sheet, Look(View.PLACE))[0]
    newest = max(ids, key=lambda id: int(id.removeprefix("e")))
    shown = latest if latest in ids else newest
    return draw_timeline(events, sheet, Look(View.STEP, event=shown))[0]


def from_afar(material: Material, step: Step | None) -> Drawing | None:
    """Return what is seen by stepping back: all that a step draws, else the whole line, or what there is."""
    if material.record.started is None:
        return None
    asked = step.questions if step else ()
    drawn = next((it for it in asked if has_picture(it)), None)
    if drawn is not None and not isinstance(drawn, _LINE):
        picture = picture_of(material, drawn, BOARD, None)
        if picture:
            return picture
    events, family, web = events_of(material), family_of(material), web_of(material)
    if events:
        return draw_timeline(events, BOARD, Look(View.ZOOMED_OUT))[0]
    if family:
        return draw_family(family, BOARD)
    return draw_factors(web, BOARD) if web else None
