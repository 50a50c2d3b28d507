"""Gathering the lines of a list: add, see, correct, deepen, remove, reorder."""

from collections.abc import Mapping

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.deepening import deepen
from casusanalyse.facilitate.fields import Listing
from casusanalyse.facilitate.lines import line_of, read_entry, split_line
from casusanalyse.facilitate.listening import Talk, listen
from casusanalyse.facilitate.moves import Move, Way
from casusanalyse.facilitate.obeying import erase, obey
from casusanalyse.facilitate.room import Room
from casusanalyse.facilitate.screens import entry_lines, gathering_ask, page_ask
from casusanalyse.facilitate.valued import go_on
from casusanalyse.front.orders import Given, Order
from casusanalyse.front.screen import Ask, Filled, Left, Tone, Typed
from casusanalyse.protocol.questions import GatheringQuestion
from casusanalyse.session.events import EntryAdded, EntryChanged, EntryMoved, EntryRemoved
from casusanalyse.session.flow import Stop
from casusanalyse.session.record import Kept
from casusanalyse.wording import facilitate as wording


def gather(room: Room, stop: Stop, question: GatheringQuestion) -> Talk:
    """Take lines until the meeting goes on."""
    return _Collector(room, stop, question).run()


class _Collector:
    """One visit to a list. ``_correcting`` is the entry that the next typed line replaces."""

    def __init__(self, room: Room, stop: Stop, question: GatheringQuestion) -> None:
        self._room = room
        self._stop = stop
        self._question = question
        self._correcting: Kept | None = None

    def run(self) -> Talk:
        while True:
            heard = yield from listen(self._room, self._stop.place, self._ask, self._obey)
            match heard:
                case Typed() if heard.text.strip():
                    self._take_line(heard.text)
                case Typed() if self._correcting is not None:
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

    def _ask(self) -> Ask:
        return gathering_ask(self._room.view(self._stop.place), self._stop, self._listed)

    def _take_line(self, typed: str) -> None:
        try:
            line = self._room.clean(typed)
            self._keep(split_line(line.lstrip(" "), self._listed))
        except CasusError as error:
            self._room.object(error)
            self._room.keep_draft(self._stop.place, typed)

    def _take_fields(self, fields: Mapping[str, str]) -> None:
        try:
            self._keep({key: self._room.clean(words) for key, words in fields.items()})
        except CasusError as error:
            self._room.object(error)

    def _keep(self, fields: Mapping[str, str]) -> None:
        """Add the entry, or put it in the place of the one being corrected. Raises CasusError."""
        place, correcting = self._stop.place, self._correcting
        if correcting is None:
            entry = read_entry(fields, self._listed)
            self._room.do(EntryAdded(place=place, id=self._room.record.next_id(), entry=entry))
            self._room.say(wording.SAVED_LINE.format(number=len(self._entries)))
            self._mind_the_maximum()
            return
        entry = read_entry(fields, self._listed, base=correcting.entry)
        self._room.do(EntryChanged(place=place, id=correcting.id, entry=entry))
        self._room.say(wording.CHANGED_LINE.format(number=self._number(correcting)))
        self._correcting = None

    def _mind_the_maximum(self) -> None:
        maximum = self._question.maximum
        if maximum is not None and len(self._entries) > maximum:
            self._room.say(wording.MORE_THAN.format(maximum=maximum), Tone.NOTICE)

    def _finish(self) -> Move:
        minimum = self._question.minimum
        if minimum is not None and 0 < len(self._entries) < minimum:
            self._room.say(wording.NEEDS_MORE.format(minimum=minimum), Tone.NOTICE)
        return go_on(self._room, self._stop)

    def _obey(self, order: Given) -> Talk:
        match order.order:
            case Order.LIST:
                return (yield from self._show_all())
            case Order.CHANGE if order.rest and self._entries:
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
        if not entries:
            self._room.refuse(wording.NO_LINES)
        elif not words.isdecimal():
            self._room.refuse(wording.WHICH_LINE.format(order=order.value))
        elif not 1 <= int(words) <= len(entries):
            self._room.refuse(wording.NO_SUCH_LINE.format(number=words[:9], count=len(entries)))
        else:
            return entries[int(words) - 1]
        return None

    def _number(self, kept: Kept) -> int:
        return next(n for n, each in enumerate(self._entries, start=1) if each.id == kept.id)

    def _correct(self, order: Given) -> Move:
        kept = self._line(order.rest, order.order)
        if kept is not None:
            self._correcting = kept
            self._room.keep_draft(self._stop.place, line_of(kept.entry, self._listed))
        return Way.STAY

    def _deepen(self, order: Given) -> Talk:
        kept = self._line(order.rest, order.order)
        if kept is None:
            return Way.STAY
        return (yield from deepen(self._room, self._stop, self._question, self._number(kept)))

    def _remove(self, order: Given) -> Move:
        kept = self._line(order.rest, order.order)
        if kept is not None:
            number = self._number(kept)
            self._do(
                EntryRemoved(place=self._stop.place, id=kept.id),
                wording.REMOVED_LINE.format(number=number),
            )
        return Way.STAY

    def _move(self, order: Given) -> Move:
        first, _, second = order.rest.partition(" ")
        if not second.strip().isdecimal() or int(second) < 1:
            self._room.refuse(wording.WHICH_MOVE)
            return Way.STAY
        kept = self._line(first, order.order)
        if kept is not None:
            position = min(int(second), len(self._entries))
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

    def _erase(self, order: Given) -> Talk:
        kept = self._line(order.rest, order.order)
        if kept is None:
            return Way.STAY
        return (yield from erase(self._room, self._stop, kept.id))

    def _show_all(self) -> Talk:
        lines = tuple(entry_lines(self._entries, self._listed))
        reply = yield page_ask(self._room.view(), wording.LIST_TITLE, lines)
        return Way.PAUSE if isinstance(reply, Left) else Way.STAY
