"""Gathering the lines of a list: add, see, correct, deepen, remove, reorder."""

from collections.abc import Mapping

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.catching import about_person, is_known, split_name
from casusanalyse.facilitate.deepening import deepen
from casusanalyse.facilitate.erasing import erase
from casusanalyse.facilitate.listening import Obedience, Talk, follow, listen
from casusanalyse.facilitate.moves import Move, Way
from casusanalyse.facilitate.obeying import obey
from casusanalyse.facilitate.reading_pages import read_page
from casusanalyse.facilitate.room import Room
from casusanalyse.facilitate.rows import entry_lines
from casusanalyse.facilitate.screens import gathering_ask
from casusanalyse.facilitate.valued import go_on
from casusanalyse.front.orders import Given, Order, as_content
from casusanalyse.front.screen import Ask, Filled, Line, Tone, Typed
from casusanalyse.privacy.unsafety import unsafety_notice
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import GatheringQuestion, PersonsQuestion
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.events import EntryAdded, EntryChanged, EntryMoved, EntryRemoved
from casusanalyse.session.fields import Listing
from casusanalyse.session.flow import Stop
from casusanalyse.session.lines import SEPARATOR, line_of, read_entry, split_line
from casusanalyse.session.record import Kept
from casusanalyse.session.telling import date_notice
from casusanalyse.text.clean import CleanText
from casusanalyse.wording import facilitate as wording


def gather(
    room: Room, stop: Stop, question: GatheringQuestion, first: Given[Order] | None = None
) -> Talk:
    """Take lines until the meeting goes on; with a ``first`` order only until that was obeyed."""
    return _Collector(room, stop, question).run(first)


class _Collector:
    """One visit to a list. ``_correcting`` is the entry that the next typed line takes the place of."""

    def __init__(self, room: Room, stop: Stop, question: GatheringQuestion) -> None:
        self._room = room
        self._stop = stop
        self._question = question
        self._correcting: EntryId | None = None

    def run(self, first: Given[Order] | None) -> Talk:
        if first is not None:
            move = yield from follow(first, self._obey)
            if move is not Way.STAY or not self._room.refusing:
                return Way.ONWARD if move is Way.STAY else move
        while True:
            heard = yield from listen(self._room, self._stop.place, self._ask, self._obey)
            match heard:
                case Typed() if heard.text.strip():
                    self._take_line(heard.text)
                case Typed() if (kept := self._corrected) is not None:
                    self._room.say(wording.KEPT_LINE.format(number=self._number(kept)))
                    self._correcting = None
                case Typed():
                    return self._finish()
                case Filled():
                    self._take_fields(heard.fields)
                case _:
                    return heard

    @property
    def _listed(self) -> Listing:
        return self._room.listing(self._question)

    @property
    def _entries(self) -> tuple[Kept, ...]:
        return self._room.record.entries(*self._stop.place)

    @property
    def _corrected(self) -> Kept | None:
        """The entry being corrected as it stands now; None when it is gone meanwhile."""
        return next((kept for kept in self._entries if kept.id == self._correcting), None)

    def _ask(self) -> Ask:
        room = self._room
        return gathering_ask(room.view(self._stop.place), room.fresh(self._stop), self._listed)

    def _take_line(self, typed: str) -> None:
        try:
            line = self._room.clean(typed)
            if not self._told_more(line):
                self._keep(split_line(line.lstrip(" "), self._listed))
        except CasusError as error:
            self._room.give_back(self._stop.place, typed, error.sentence)

    def _told_more(self, line: CleanText) -> bool:
        """A line about somebody who is in the portrait already is added there. Raises CasusError."""
        if not isinstance(self._question, PersonsQuestion) or self._correcting is not None:
            return False
        name, rest = split_name(line, [title_of(kept.entry) for kept in self._entries])
        if not rest or not is_known(name, self._entries):
            return False
        told = about_person(line, self._listed)
        self._room.do(told.event)
        self._room.say(told.said)
        return True

    def _take_fields(self, fields: Mapping[str, str]) -> None:
        try:
            self._keep({key: self._room.clean(words) for key, words in fields.items()})
        except CasusError as error:
            self._room.object(error)

    def _keep(self, fields: Mapping[str, str]) -> None:
        """Add the entry, or put it in the place of the one being corrected. Raises CasusError."""
        place, corrected = self._stop.place, self._corrected
        if corrected is None:
            entry = read_entry(fields, self._listed)
            self._room.do(EntryAdded(place=place, id=self._room.record.next_id(), entry=entry))
            self._room.say(wording.SAVED_LINE.format(number=len(self._entries)))
            self._remark(fields, entry, len(self._entries))
            self._mind_the_maximum()
            return
        entry = read_entry(fields, self._listed, base=corrected.entry)
        said = wording.KEPT_LINE if entry == corrected.entry else wording.CHANGED_LINE
        if entry != corrected.entry:
            self._room.do(EntryChanged(place=place, id=corrected.id, entry=entry))
        self._room.say(said.format(number=self._number(corrected)))
        self._mind_unsafety(entry, self._number(corrected))
        self._correcting = None

    def _remark(self, fields: Mapping[str, str], entry: Entry, number: int) -> None:
        """Tell what was kept otherwise than people may think; nothing is refused for it."""
        if any(SEPARATOR in words for words in fields.values()):
            self._room.say(wording.BAR_KEPT.format(number=number), Tone.NOTICE)
        notice = date_notice(entry)
        if notice is not None:
            self._room.say(notice, Tone.NOTICE)
        self._mind_unsafety(entry, number)

    def _mind_unsafety(self, entry: Entry, number: int) -> None:
        notice = unsafety_notice(entry, number)
        if notice is not None:
            self._room.say(notice, Tone.NOTICE)

    def _mind_the_maximum(self) -> None:
        maximum = self._question.maximum
        if maximum is not None and len(self._entries) > maximum:
            self._room.say(wording.MORE_THAN.format(maximum=maximum), Tone.NOTICE)

    def _finish(self) -> Move:
        minimum = self._question.minimum
        if minimum is not None and 0 < len(self._entries) < minimum:
            self._room.say(wording.NEEDS_MORE.format(minimum=minimum), Tone.NOTICE)
        return go_on(self._room, self._stop)

    def _obey(self, order: Given[Order]) -> Obedience:
        match order.order:
            case Order.LIST:
                return (yield from self._show_all())
            case Order.CHANGE if order.rest.isdecimal() and self._entries:
                return self._correct(order)
            case Order.DEEPEN:
                return (yield from self._deepen(order))
            case Order.REMOVE:
                return self._remove(order)
            case Order.MOVE:
                return self._move(order)
            case Order.ERASE if order.rest:
                return (yield from self._erase(order))
            case _:
                return (yield from obey(self._room, order, self._stop))

    def _line(self, words: str, order: Order) -> Kept | None:
        """Return the entry with this number; None, with a sentence to the room, when there is none."""
        entries = self._entries
        number = read_ordinal(words, len(entries))
        if number is not None:
            return entries[number - 1]
        if not entries:
            self._room.refuse(wording.NO_LINES)
        elif words.isdecimal():
            self._room.refuse(wording.NO_SUCH_LINE.format(number=words[:9], count=len(entries)))
        else:
            self._room.refuse(wording.WHICH_LINE.format(order=order.value))
        return None

    def _number(self, kept: Kept) -> int:
        return next(n for n, each in enumerate(self._entries, start=1) if each.id == kept.id)

    def _correct(self, order: Given[Order]) -> Move:
        kept = self._line(order.rest, order.order)
        if kept is not None:
            self._correcting = kept.id
            line = as_content(line_of(kept.entry, self._listed))
            self._room.put_ready(self._stop.place, line)
            said = wording.CORRECTING_LINE.format(number=self._number(kept))
            self._room.say(said, Tone.NOTICE)
        return Way.STAY

    def _deepen(self, order: Given[Order]) -> Talk:
        kept = self._line(order.rest, order.order)
        if kept is None:
            return Way.STAY
        return (yield from deepen(self._room, self._stop, self._question, kept.id))

    def _remove(self, order: Given[Order]) -> Move:
        kept = self._line(order.rest, order.order)
        if kept is not None:
            number = self._number(kept)
            self._do(
                EntryRemoved(place=self._stop.place, id=kept.id),
                wording.REMOVED_LINE.format(number=number),
            )
        return Way.STAY

    def _move(self, order: Given[Order]) -> Move:
        first, _, second = order.rest.partition(" ")
        position = read_ordinal(second, len(self._entries))
        kept = self._line(first, order.order) if position is not None else None
        if position is None:
            self._room.refuse(wording.WHICH_MOVE if self._entries else wording.NO_LINES)
        elif kept is not None:
            said = wording.MOVED_LINE.format(number=first, position=position)
            event = EntryMoved(place=self._stop.place, id=kept.id, position=position - 1)
            self._do(event, said)
        return Way.STAY

    def _do(self, event: EntryRemoved | EntryMoved, said: str) -> None:
        try:
            self._room.do(event)
        except CasusError as error:
            self._room.object(error)
        else:
            self._room.say(said)

    def _erase(self, order: Given[Order]) -> Obedience:
        kept = self._line(order.rest, order.order)
        if kept is None:
            return Way.STAY
        return (yield from erase(self._room, self._stop, kept.id))

    def _show_all(self) -> Obedience:
        return read_page(self._room, wording.LIST_TITLE, self._all_lines)

    def _all_lines(self) -> tuple[Line, ...]:
        lines = tuple(entry_lines(self._entries, self._listed))
        return lines or (Line(wording.NO_LINES),)
