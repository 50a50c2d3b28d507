"""Filling in the fields of one entry, one by one; every field is kept at once."""

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.fields import AskedField
from casusanalyse.facilitate.lines import read_entry
from casusanalyse.facilitate.listening import Talk
from casusanalyse.facilitate.moves import Way
from casusanalyse.facilitate.room import Room
from casusanalyse.facilitate.screens import field_ask
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Typed
from casusanalyse.protocol.questions import GatheringQuestion
from casusanalyse.session.events import EntryChanged
from casusanalyse.session.flow import Stop
from casusanalyse.session.record import Kept
from casusanalyse.wording import facilitate as wording

_BACK = "/terug"
_ENOUGH = f"/{wording.STOP_FIELDS}"


def deepen(room: Room, stop: Stop, question: GatheringQuestion, number: int) -> Talk:
    """Walk along the fields of an entry that do not stand in its line; ends where it began.

    Enter leaves a field as it is, ``/terug`` goes back one field, ``/klaar`` is enough.
    """
    index = 0
    while True:
        listed = room.listing(question)
        fields = tuple(field for field in listed.fields if not field.in_line) or listed.fields
        if index >= len(fields):
            return Way.STAY
        kept = room.record.entries(*stop.place)[number - 1]
        field = fields[index]
        reply = yield field_ask(room.view(stop.place), stop, field, number, kept, listed)
        if isinstance(reply, Left):
            room.set_down(stop.place, reply.half_typed)
            return Way.PAUSE
        typed = _words(reply)
        if typed == _ENOUGH:
            return Way.STAY
        if typed == _BACK:
            index = max(index - 1, 0)
        elif not typed.strip() or _fill(room, stop, question, kept, field, typed):
            index += 1


def _words(reply: Reply) -> str:
    match reply:
        case Typed():
            return reply.text
        case Pressed():
            return reply.order
        case Filled() | Left():
            return ""


def _fill(
    room: Room, stop: Stop, question: GatheringQuestion, kept: Kept, field: AskedField, typed: str
) -> bool:
    try:
        words = room.clean(typed)
        entry = read_entry({field.key: words}, room.listing(question), base=kept.entry)
        if entry != kept.entry:
            room.do(EntryChanged(place=stop.place, id=kept.id, entry=entry))
            room.say(wording.SAVED)
    except CasusError as error:
        room.object(error)
        room.keep_draft(stop.place, typed)
        return False
    return True
