"""Filling in the fields of one entry, one by one; every field is kept at once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.listening import Obedience, Talk, listen
from casusanalyse.facilitate.moves import Way
from casusanalyse.facilitate.obeying import obey
from casusanalyse.facilitate.room import Blank, Room
from casusanalyse.facilitate.screens import field_ask
from casusanalyse.front.orders import Given, Order
from casusanalyse.front.screen import Ask, Filled, Tone, Typed
from casusanalyse.privacy.unsafety import lacks_source, unsafety_notice
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import GatheringQuestion
from casusanalyse.session.events import EntryChanged, EntryRefined
from casusanalyse.session.fields import AskedField, Listing, tell_field
from casusanalyse.session.flow import Stop
from casusanalyse.session.lines import read_entry
from casusanalyse.session.record import Kept
from casusanalyse.wording import facilitate as wording


@dataclass(frozen=True, slots=True)
class _Field:
    """One field of the entry that is being filled in, as it stands now."""

    asked: AskedField
    kept: Kept
    number: int
    listed: Listing

    @property
    def blank(self) -> Blank:
        return Blank(self.kept.id, self.asked.key)


ObeyElsewhere = Callable[[Room, Given[Order], Stop | None], Obedience]
"""Whoever carries out the orders that are not about a field."""


def deepen(
    room: Room,
    stop: Stop,
    question: GatheringQuestion,
    id: EntryId,
    obey_elsewhere: ObeyElsewhere = obey,
    worded_better: bool = False,
) -> Talk:
    """Walk along the fields of an entry that its line does not show; ends where it began.

    Enter leaves a field as it is, ``/terug`` goes back one field, ``/klaar`` is enough. Any order
    that leads elsewhere ends the walk. When fields are only ``worded_better``, what rests on the
    entry still stands.
    """
    keys = _to_walk_along(room, stop, question, id)
    index = 0
    while (field := _field(room, stop, question, id, keys[index:])) is not None:
        heard = yield from listen(
            room,
            field.blank,
            partial(_ask, room, stop, field),
            partial(_obey, room, stop, obey_elsewhere),
        )
        match heard:
            case Typed():
                typed = heard.text
                done = not typed.strip() or _fill(room, stop, field, typed, worded_better)
                index += 1 if done else 0
            case Filled():
                room.refuse(wording.NOT_HERE)
            case Way.BACK:
                index = max(index - 1, 0)
            case Way.ONWARD:
                index += 1
            case Way.CLOSE:
                return Way.STAY
            case _:
                return heard
    return Way.STAY


def _field(
    room: Room, stop: Stop, question: GatheringQuestion, id: EntryId, keys: tuple[str, ...]
) -> _Field | None:
    """Return the field to ask now; None when there are no more, or no such entry any more."""
    number, kept = _numbered(room, stop, id)
    if kept is None or not keys:
        return None
    listed = room.listing(question)
    return _Field(listed.field(keys[0]), kept, number, listed)


def _numbered(room: Room, stop: Stop, id: EntryId) -> tuple[int, Kept | None]:
    numbered = enumerate(room.record.entries(*stop.place), start=1)
    found: Iterator[tuple[int, Kept]] = (each for each in numbered if each[1].id == id)
    return next(found, (0, None))


def _to_walk_along(
    room: Room, stop: Stop, question: GatheringQuestion, id: EntryId
) -> tuple[str, ...]:
    """Return the fields that the line does not show: those outside it, and those left empty in it."""
    _, kept = _numbered(room, stop, id)
    listed = room.listing(question)
    return tuple(
        field.key
        for field in listed.fields
        if not field.in_line or (kept and not tell_field(field, kept.entry, listed))
    ) or tuple(field.key for field in listed.fields)


def _ask(room: Room, stop: Stop, field: _Field) -> Ask:
    view = room.view(field.blank)
    return field_ask(view, stop, field.asked, field.number, field.kept, field.listed)


def _obey(room: Room, stop: Stop, obey_elsewhere: ObeyElsewhere, order: Given[Order]) -> Obedience:
    match order.order:
        case Order.ENOUGH:
            return Way.CLOSE
        case Order.LATER:
            return Way.ONWARD
        case Order.STANDS | Order.ERASE:
            room.refuse(wording.NOT_HERE)
            return Way.STAY
        case _:
            return (yield from obey_elsewhere(room, order, stop))


def _fill(room: Room, stop: Stop, field: _Field, typed: str, worded_better: bool) -> bool:
    try:
        words = room.clean(typed)
        entry = read_entry({field.asked.key: words}, field.listed, base=field.kept.entry)
        if entry != field.kept.entry:
            # Filling in what was empty changes nothing that something else may rest on.
            was_empty = not tell_field(field.asked, field.kept.entry, field.listed)
            kind = EntryRefined if was_empty or worded_better else EntryChanged
            room.do(kind(place=stop.place, id=field.kept.id, entry=entry))
            room.say(wording.SAVED)
            _mind_unsafety(room, field, entry)
    except CasusError as error:
        if field.asked.one_word and " " not in typed.strip():
            room.object(error)
        else:
            room.give_back(field.blank, typed, error.sentence)
        return False
    return True


def _mind_unsafety(room: Room, field: _Field, entry: Entry) -> None:
    """Tell who reads a line about unsafety once it has its source; until then the list tells."""
    notice = unsafety_notice(entry, field.number)
    if notice is not None and lacks_source(field.kept.entry) and not lacks_source(entry):
        room.say(notice, Tone.NOTICE)
