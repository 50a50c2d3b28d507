"""The order /verplaats: a line that was caught in the wrong list goes to the right one."""

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.other_lists import refile_answer, refile_line
from casusanalyse.facilitate.room import Room
from casusanalyse.front.screen import Tone
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept
from casusanalyse.text.clean import CleanText
from casusanalyse.wording import facilitate as wording

_BROUGHT = ("entry_added", "entry_refiled", "entry_changed")


def refile(room: Room, words: str, here: Place | None) -> None:
    """Move a line to another list and say so: the latest, or the one of this list with a number.

    ``*`` and ``3 straks`` are read so. A line typed as an answer by mistake can be moved too.
    """
    try:
        _refile(room, words, here)
    except CasusError as error:
        room.object(error)


def _refile(room: Room, words: str, here: Place | None) -> None:
    first, _, rest = words.partition(" ")
    entries = room.record.entries(*here) if here is not None else ()
    number = read_ordinal(first, len(entries))
    if first.isdecimal() and entries and number is None:
        raise NotAccepted(wording.NO_SUCH_LINE.format(number=first[:9], count=len(entries)))
    target = rest.strip() if number is not None else words
    if not target:
        raise NotAccepted(wording.WHERE_TO)
    if number is not None and here is not None:
        move(room, here, entries[number - 1], target)
        return
    place, moved = _latest(room)
    move(room, place, moved, target)


def _latest(room: Room) -> tuple[Place, Kept | CleanText]:
    """Return the line, or the answer in words, that was typed last. Raises NotAccepted."""
    typed = (change for _, change in room.record.latest() if change.kind != "attendance_noted")
    change = next(typed, None)
    if change is not None and change.kind == "entry_refined":
        raise NotAccepted(wording.UNDO_INSTEAD)
    if change is not None and change.kind in _BROUGHT and change.entry is not None:
        found = room.record.find(change.entry)
        if found is not None:
            return found
    if change is not None and change.kind == "answer_given" and change.place is not None:
        answer = room.record.slot(change.place).answer
        if isinstance(answer, TextAnswer):
            return change.place, answer.text
    raise NotAccepted(wording.NOTHING_TO_REFILE)


def move(room: Room, source: Place, moved: Kept | CleanText, target: str) -> None:
    """Bring a line, or an answer in words, to another list and say so. Raises CasusError."""
    if isinstance(moved, Kept):
        refiling = refile_line(source, moved, target, room.protocol, room.record)
    else:
        refiling = refile_answer(source, moved, target, room.protocol, room.record)
    room.do(*refiling.events)
    room.say(refiling.said)
    if refiling.notice is not None:
        room.say(refiling.notice, Tone.NOTICE)
