"""What was said to questions that the protocol no longer asks: set aside, and kept."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.session.events import Handling
from casusanalyse.session.moving_events import ProtocolReplaced
from casusanalyse.session.places import Place
from casusanalyse.session.slots import EMPTY, Kept, Slot
from casusanalyse.session.treatment import Handlings
from casusanalyse.text.clean import CleanText

Written = Mapping[int | None, CleanText]


class SetAside(NamedTuple):
    """What one place held, the question as it was asked, and the event that set it aside."""

    place: Place
    since: int
    question: AnyQuestion
    slot: Slot
    handling: Handling | None = None


class PartSetAside(NamedTuple):
    """A text of the report whose chapter (``was``, from 0) is gone, and the event that set it aside."""

    heading: CleanText | None
    since: int
    was: int
    text: CleanText


class Aside(NamedTuple):
    """Everything that was set aside, the earliest first."""

    answers: tuple[SetAside, ...] = ()
    parts: tuple[PartSetAside, ...] = ()

    @property
    def said(self) -> Iterator[SetAside]:
        """The places where something was really said."""
        return (each for each in self.answers if each.slot.filled)

    def find(self, id: EntryId) -> Kept | None:
        """Return a line that was set aside, None when there is none with this id."""
        lists = (each.slot.entries for each in self.answers)
        return next((entries[id] for entries in lists if id in entries), None)


class Held(NamedTuple):
    """What changes when a session goes on with another protocol."""

    slots: Mapping[Place, Slot]
    handlings: Handlings
    written: Written
    aside: Aside


NOTHING_ASIDE = Aside()


def replaced(held: Held, number: int, event: ProtocolReplaced) -> Held:
    """Return what is held after the protocol was replaced by the event with this number."""
    with_chapters = _chapters_replaced(held, number, event)
    return _brought_back(_set_aside(with_chapters, number, event), event)


def _set_aside(held: Held, number: int, event: ProtocolReplaced) -> Held:
    gone = {question.id: question for question in event.gone}
    leaving = [
        SetAside(place, number, gone[place.question], slot, _without_chapter(held, place))
        for place, slot in held.slots.items()
        if place.question in gone
    ]
    left = {each.place for each in leaving}
    return held._replace(
        slots={place: slot for place, slot in held.slots.items() if place not in left},
        handlings={it: how for it, how in held.handlings.items() if it not in left},
        aside=held.aside._replace(answers=(*held.aside.answers, *leaving)),
    )


def _without_chapter(held: Held, place: Place) -> Handling | None:
    """Chapters are counted in one protocol only."""
    handling = held.handlings.get(place)
    return handling.model_copy(update={"chapter": None}) if handling is not None else None


def _brought_back(held: Held, event: ProtocolReplaced) -> Held:
    """Put back what is asked for, save where something else was said meanwhile."""
    slots, handlings = dict(held.slots), dict(held.handlings)
    asked = {(each.place, each.since) for each in event.back}
    staying = []
    for each in held.aside.answers:
        if (each.place, each.since) not in asked or slots.get(each.place, EMPTY).filled:
            staying.append(each)
            continue
        slots[each.place] = each.slot
        if each.handling is not None:
            handlings[each.place] = each.handling
    return held._replace(
        slots=MappingProxyType(slots),
        handlings=handlings,
        aside=held.aside._replace(answers=tuple(staying)),
    )


def _chapters_replaced(held: Held, number: int, event: ProtocolReplaced) -> Held:
    """Let what stands in a chapter, or opens one, follow it to its new position."""
    written: dict[int | None, CleanText] = {}
    parts = []
    for part, text in held.written.items():
        heading, now = (None, None) if part is None else _then(event, part)
        if part is not None and now is None:
            parts.append(PartSetAside(heading, number, part, text))
        else:
            written[now] = text
    back = {(each.since, each.was): each.now for each in event.parts_back}
    for each in held.aside.parts:
        now = back.get((each.since, each.was))
        if now is None or now in written:
            parts.append(each)
        else:
            written[now] = each.text
    return held._replace(
        written=MappingProxyType(written),
        handlings={it: _in_chapter(how, event) for it, how in held.handlings.items()},
        aside=held.aside._replace(parts=tuple(sorted(parts, key=lambda part: part.since))),
    )


def _then(event: ProtocolReplaced, chapter: int) -> tuple[CleanText | None, int | None]:
    """Return the heading of a chapter of the old protocol, if it had one, and where it stands now."""
    if chapter >= len(event.chapters):
        return None, None
    then = event.chapters[chapter]
    return then.heading, then.now


def _in_chapter(handling: Handling, event: ProtocolReplaced) -> Handling:
    if handling.chapter is None:
        return handling
    return handling.model_copy(update={"chapter": _then(event, handling.chapter)[1]})
