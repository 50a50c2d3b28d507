"""The pages of a drawing: what a reader may see of a session, handed to whoever draws it."""

from collections.abc import Callable
from dataclasses import dataclass

from casusanalyse.cli.drawing_wishes import Subject, Wish
from casusanalyse.cli.problems import NoSuchEvent, NothingToDraw
from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.factors.web import Web
from casusanalyse.pictures.family.members import Family, Layer
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.pictures.timeline.events import Events, Row, View
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import (
    FactorsQuestion,
    InfluencesQuestion,
    PeriodsQuestion,
    PersonsQuestion,
    RelationsQuestion,
    TimelineQuestion,
)
from casusanalyse.protocol.words import Reader
from casusanalyse.report.material import Material
from casusanalyse.report.pictured import events_of, family_of, web_of
from casusanalyse.session.record import Record
from casusanalyse.wording import cli_pictures as wording

_TOLD_BY = {
    Subject.FAMILY: (PersonsQuestion, RelationsQuestion),
    Subject.TIMELINE: (TimelineQuestion, PeriodsQuestion),
    Subject.FACTORS: (FactorsQuestion, InfluencesQuestion),
}


@dataclass(frozen=True, slots=True)
class Drawers:
    """Whoever draws: values and a sheet in, drawings out; and whoever counts what stands on a line."""

    family: Callable[[Family, Sheet, Layer, bool], Drawing]
    timeline: Callable[[Events, Sheet, View, str | None, tuple[Row, ...]], tuple[Drawing, ...]]
    counted: Callable[[Events], tuple[str, ...]]
    factors: Callable[[Web, Sheet], Drawing]


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pages of a drawing, and what can be counted beside it."""

    pages: tuple[Drawing, ...]
    counted: tuple[str, ...] = ()


def drawn_pages(
    protocol: Protocol, record: Record, wish: Wish, drawers: Drawers, session: str
) -> Drawn:
    """Return what was wished for, drawn; ``session`` is how the next command can name it.

    Raises NothingToDraw, NoSuchEvent.
    """
    if record.started is None:
        raise NothingToDraw(wording.NOTHING_YET[wish.subject], session, wish.subject)
    drawn = _drawn(Material(protocol, record, wish.reader), wish, drawers, session)
    if drawn is None:
        raise NothingToDraw(_why_nothing(protocol, record, wish), session, wish.subject)
    return drawn


def _drawn(material: Material, wish: Wish, drawers: Drawers, session: str) -> Drawn | None:
    match wish.subject:
        case Subject.FAMILY:
            family = family_of(material, wish.on)
            if family is None:
                return None
            return Drawn((drawers.family(family, wish.sheet, wish.layer, wish.unsafety),))
        case Subject.TIMELINE:
            events = _events(material, wish)
            if events is None:
                return None
            event = None if wish.event is None else _event(events, wish.event, session)
            pages = drawers.timeline(events, wish.sheet, wish.view, event, wish.rows)
            return Drawn(pages, () if wish.view is View.EMPTY else drawers.counted(events))
        case Subject.FACTORS:
            web = web_of(material)
            return None if web is None else Drawn((drawers.factors(web, wish.sheet),))


def _events(material: Material, wish: Wish) -> Events | None:
    """Return what stands on the line; an empty one is there to be filled in."""
    events, started = events_of(material), material.record.started
    if events is None and wish.view is View.EMPTY and started is not None:
        return Events((), (), started.held_on)
    return events


def _event(events: Events, number: int, session: str) -> str:
    for happening in events.happenings:
        if happening.number == number:
            return happening.id
    raise NoSuchEvent(number, session)


def _why_nothing(protocol: Protocol, record: Record, wish: Wish) -> str:
    kinds = _TOLD_BY[wish.subject]
    if not any(isinstance(question, kinds) for question in protocol.questions()):
        return wording.NOT_ASKED[wish.subject]
    whole = Material(protocol, record, Reader.FACILITATOR)
    return wording.NOT_FOR_THEM if _is_told(whole, wish) else wording.NOTHING_YET[wish.subject]


def _is_told(material: Material, wish: Wish) -> bool:
    match wish.subject:
        case Subject.FAMILY:
            return family_of(material) is not None
        case Subject.TIMELINE:
            return events_of(material) is not None
        case Subject.FACTORS:
            return web_of(material) is not None
