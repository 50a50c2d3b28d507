"""Where an item stands and what it rests on: order, chapter, list, events and people."""

from collections.abc import Sequence

from casusanalyse.facilitate.refiling import move as move_to_list
from casusanalyse.facilitate.working_out.chapters import find_chapter
from casusanalyse.facilitate.working_out.desk import Desk, subject_of
from casusanalyse.front.orders import Mark
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.entries import (
    Agreement,
    Entry,
    Insight,
    Mention,
    PeriodEntry,
    Quote,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.words import Reader
from casusanalyse.report.items import Item
from casusanalyse.report.material import Material
from casusanalyse.session.events import EntryMoved, Handled
from casusanalyse.session.pointing import name_of, targets
from casusanalyse.session.rewording import entry_reworded
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import working_out as wording


def put(desk: Desk, words: str) -> None:
    """Put a line where another line of its list stands. Raises CasusError."""
    first, _, second = words.partition(" ")
    item, kept = desk.line(first)
    other_item, other = desk.line(second.strip())
    if item.place != other_item.place:
        raise NotAccepted(wording.OTHER_LIST)
    entry = kept.entry
    if isinstance(entry, TimelineEntry) and entry.when is not None and entry.when.moment:
        raise NotAccepted(wording.IN_ORDER_OF_TIME)
    order = [each.id for each in desk.record.entries(*item.place)]
    event = EntryMoved(place=item.place, id=kept.id, position=order.index(other.id))
    said = wording.PUT.format(number=first, position=second.strip())
    desk.do(said, event if kept.id != other.id else None, touched=subject_of(item))


def move(desk: Desk, words: str) -> None:
    """Move an item to another chapter, or a line to another list. Raises CasusError."""
    number, _, target = words.partition(" ")
    item = desk.item(number)
    target = target.strip()
    if not target:
        raise NotAccepted(wording.WHERE_TO)
    chapter = None if _names_a_list(target) else find_chapter(desk.protocol, target)
    if chapter is not None:
        _to_chapter(desk, item, number, chapter)
    else:
        _to_list(desk, item, target)


def link(desk: Desk, words: str) -> None:
    """Let a line rest on events, by number, or be about people, by name; again: no longer.

    Raises CasusError.
    """
    number, _, rest = words.partition(" ")
    item, kept = desk.line(number)
    events, people = _pointed_at(desk, rest)
    if not events and not people:
        raise NotAccepted(wording.LINK_TO_WHAT)
    entry = _linked(kept.entry, events, people)
    event = entry_reworded(desk.record, item.place, kept.id, entry)
    desk.do(_told(desk, number, entry), event, touched=subject_of(item))


def _told(desk: Desk, number: str, entry: Entry) -> str:
    """Return how a line is linked now, in one sentence."""
    names = ", ".join(_named(desk, entry))
    if isinstance(entry, Insight):
        count = len(entry.events) + len(entry.quotes)
        rests = wording.RESTS_NOW if names else wording.RESTS_ON_NOW
        return rests.format(number=number, count=count, names=names)
    sentence = wording.LINKED if names else wording.LINKED_TO_NOTHING
    return sentence.format(number=number, names=names)


def _names_a_list(target: str) -> bool:
    names = (name for names in room_wording.MARK_NAMES.values() for name in names)
    return target[0] in tuple(Mark) or target.casefold() in tuple(names)


def _to_chapter(desk: Desk, item: Item, number: str, chapter: int) -> None:
    place, id = subject_of(item)
    handling = desk.record.handling(place, id)
    shown_there = place.question in desk.protocol.report.chapters[chapter].shows
    if chapter == desk.chapter or (shown_there and handling.chapter is None):
        raise NotAccepted(wording.STANDS_THERE_ALREADY)
    moved = handling.model_copy(update={"chapter": None if shown_there else chapter})
    heading = desk.protocol.report.chapters[chapter].heading.strip()
    said = wording.MOVED.format(number=number, chapter=chapter + 1, heading=heading)
    desk.do(said, Handled(place=place, id=id, handling=moved))


def _to_list(desk: Desk, item: Item, target: str) -> None:
    answer = desk.record.slot(item.place).answer
    kept = desk.kept(item)
    if kept is not None:
        move_to_list(desk.room, item.place, kept, target)
    elif isinstance(answer, TextAnswer):
        move_to_list(desk.room, item.place, answer.text, target)
    else:
        raise NotAccepted(wording.NO_LINE_OF_A_LIST)
    desk.touched = None


def _pointed_at(desk: Desk, words: str) -> tuple[list[EntryId], list[EntryId]]:
    """Return the events and people that are meant. Raises NotAccepted for one that is not there."""
    parts = words.replace(",", " ").split()
    numbers = [part for part in parts if part.isdecimal()]
    names = words
    for number in numbers:
        names = names.replace(number, ",", 1)
    events = [_event(desk, number) for number in numbers]
    named = (name.strip() for name in names.split(","))
    return events, [_person(desk, name) for name in named if name]


def _event(desk: Desk, number: str) -> EntryId:
    material = Material(desk.protocol, desk.record, Reader.PARTICIPANTS)
    merged = desk.record.merged_into
    numbers = {n: id for id, n in material.event_numbers.items() if id not in merged}
    position = read_ordinal(number, max(numbers, default=0))
    if position is None or position not in numbers:
        raise NotAccepted(wording.NO_SUCH_EVENT.format(number=number[:9]))
    return numbers[position]


def _person(desk: Desk, name: str) -> EntryId:
    people = targets(desk.protocol, desk.record, ("personen", "deelnemers"))
    called = [(name_of(Mention(entry=kept.id), desk.record).casefold(), kept.id) for kept in people]
    wanted = name.casefold()
    exact = [id for title, id in called if title == wanted]
    begun = [id for title, id in called if title.startswith(wanted)]
    if not exact and len(begun) != 1:
        raise NotAccepted(wording.NO_SUCH_PERSON.format(name=name[:40]))
    return (exact or begun)[0]


def _linked(entry: Entry, events: list[EntryId], people: list[EntryId]) -> Entry:
    """Return the entry with what it points at; pointing again takes away. Raises NotAccepted."""
    match entry:
        case Insight():
            return entry.model_copy(
                update={
                    "events": _toggled(entry.events, events),
                    "people": _toggled(entry.people, people),
                }
            )
        case TimelineEntry() if not events:
            return entry.model_copy(update={"who": _toggled(entry.who, people)})
        case Agreement() if not events:
            return entry.model_copy(update={"owner": _one(entry.owner, people)})
        case PeriodEntry() if not events:
            return entry.model_copy(update={"whom": _one(entry.whom, people)})
        case Quote() if not events:
            return entry.model_copy(update={"speaker": _one(entry.speaker, people)})
        case TimelineEntry() | Agreement() | PeriodEntry() | Quote():
            raise NotAccepted(wording.ONLY_PEOPLE)
        case _:
            raise NotAccepted(wording.CANNOT_LINK)


def _toggled(mentions: tuple[Mention, ...], ids: Sequence[EntryId]) -> tuple[Mention, ...]:
    standing = {mention.entry for mention in mentions}
    left = tuple(mention for mention in mentions if mention.entry not in ids)
    return (*left, *(Mention(entry=id) for id in dict.fromkeys(ids) if id not in standing))


def _one(mention: Mention | None, ids: Sequence[EntryId]) -> Mention | None:
    if len(ids) != 1:
        raise NotAccepted(wording.ONE_PERSON)
    return None if mention == Mention(entry=ids[0]) else Mention(entry=ids[0])


def _named(desk: Desk, entry: Entry) -> list[str]:
    """Return whom a line points at now, as people read it."""
    material = Material(desk.protocol, desk.record, Reader.FACILITATOR)
    match entry:
        case Insight():
            mentions = entry.people
        case TimelineEntry():
            mentions = entry.who
        case Agreement():
            mentions = (entry.owner,) if entry.owner else ()
        case PeriodEntry():
            mentions = (entry.whom,) if entry.whom else ()
        case Quote():
            mentions = (entry.speaker,) if entry.speaker else ()
        case _:
            mentions = ()
    return list(material.names(mentions))
