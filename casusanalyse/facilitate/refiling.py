"""The order /verplaats: a line that was caught in the wrong list goes to the right one."""

from contextlib import suppress

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.catching import about_person, listing_for, read_line
from casusanalyse.facilitate.fields import Listing, listing, tell_field
from casusanalyse.facilitate.lines import SEPARATOR, line_of
from casusanalyse.facilitate.room import Room
from casusanalyse.facilitate.view import short_title
from casusanalyse.front.orders import Mark
from casusanalyse.front.screen import Tone
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.entries import Entry, Person
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.questions import GatheringQuestion, PersonsQuestion
from casusanalyse.session.events import EntryAdded, EntryRefiled, EntryRemoved
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept
from casusanalyse.text.clean import CleanText, clean_text
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
        _move(room, here, entries[number - 1], target)
        return
    place, moved = _latest(room)
    if isinstance(moved, Kept):
        _move(room, place, moved, target)
    else:
        _move_answer(room, place, moved, target)


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


def _move(room: Room, source: Place, kept: Kept, target: str) -> None:
    listed = listing(_gathering(room, source.question), room.protocol, room.record)
    words = clean_text(line_of(kept.entry, listed))
    name = _person(room, target)
    if name is not None:
        _move_to_person(room, source, kept, clean_text(f"{name}{_without_bars(words)}"))
    else:
        # Whoever is in the portrait was seldom typed with a bar; it would mean something else there.
        told = _without_bars(words) if isinstance(kept.entry, Person) else words
        place, entry = _made(room, target, told)
        _refuse_the_same(source, place)
        _do(room, _refiled(source, kept, place, entry))
    if _is_deep(kept.entry, listed):
        room.say(wording.DEPTH_STAYS_BEHIND, Tone.NOTICE)


def _move_to_person(room: Room, source: Place, kept: Kept, line: CleanText) -> None:
    """A line makes somebody new, or is told about somebody known. Raises NotAccepted."""
    told = about_person(line, _listing(room, Mark.PERSON))
    _refuse_the_same(source, told.event.place)
    if isinstance(told.event, EntryAdded):
        room.do(_refiled(source, kept, told.event.place, told.event.entry))
    else:
        # In this order undoing brings the line back at once; what is double is seen, what is gone not.
        room.do(told.event, EntryRemoved(place=source, id=kept.id))
    room.say(told.said)


def _refuse_the_same(source: Place, place: Place) -> None:
    if place == source:
        raise NotAccepted(wording.STANDS_THERE_ALREADY)


def _refiled(source: Place, kept: Kept, place: Place, entry: Entry) -> EntryRefiled:
    return EntryRefiled(place=place, id=kept.id, entry=entry, source=source, origin=kept.origin)


def _without_bars(words: str) -> CleanText:
    return clean_text(words.replace(f" {SEPARATOR} ", ", "))


def _move_answer(room: Room, source: Place, words: CleanText, target: str) -> None:
    if _person(room, target) is not None:
        raise NotAccepted(wording.UNDO_INSTEAD)
    place, entry = _made(room, target, words)
    id = room.record.next_id()
    _do(room, EntryRefiled(place=place, id=id, entry=entry, source=source, from_answer=True))


def _person(room: Room, target: str) -> str | None:
    """Return what stands before the words when they go to a person: the name behind ``@``, if any.

    None when no person is meant.
    """
    if target.startswith(Mark.PERSON):
        name = target[1:].strip()
        return f"{name} {SEPARATOR} " if name else ""
    return "" if isinstance(_target(room, target), PersonsQuestion) else None


def _is_deep(entry: Entry, listed: Listing) -> bool:
    further = (field for field in listed.fields if not field.in_line)
    return any(tell_field(field, entry, listed) for field in further if not field.one_word)


def _do(room: Room, event: EntryRefiled) -> None:
    room.do(event)
    heading = room.protocol.question(event.place.question).heading.strip()
    room.say(wording.REFILED.format(line=short_title(event.entry), list=heading))


def _made(room: Room, target: str, words: CleanText) -> tuple[Place, Entry]:
    """Return the list that is meant, and what the words make there. Raises NotAccepted.

    With a wrong mark a line was typed for this list already: bars are read as they stand. Where they
    do not fit, the line is one sentence.
    """
    question = _target(room, target)
    listed = listing(question, room.protocol, room.record)
    place, sentence = Place(question.id), _without_bars(words)
    if len(listed.in_line) > 1:
        with suppress(NotAccepted):
            return place, read_line(words, listed)
    return place, read_line(sentence, listed)


def _target(room: Room, words: str) -> GatheringQuestion:
    """Return the list with this mark, word of ``vangen``, id or beginning of its name."""
    wanted = words.strip().casefold()
    marks = {mark.value: mark for mark in Mark} | {
        name: Mark(mark) for mark, names in wording.MARK_NAMES.items() for name in names
    }
    if wanted in marks:
        return listing_for(marks[wanted], room.protocol, room.record).question
    lists = [
        question
        for question in room.protocol.questions()
        if isinstance(question, GatheringQuestion) and question.for_each is None
    ]
    named = [question for question in lists if wanted == question.id]
    begun = [question for question in lists if question.heading.casefold().startswith(wanted)]
    fitting = named or begun
    if not fitting or not wanted:
        raise NotAccepted(wording.NO_SUCH_LIST.format(words=words[:40]))
    return fitting[0]


def _gathering(room: Room, id: str) -> GatheringQuestion:
    question = room.protocol.question(id)
    assert isinstance(question, GatheringQuestion)
    return question


def _listing(room: Room, mark: Mark) -> Listing:
    return listing_for(mark, room.protocol, room.record)
