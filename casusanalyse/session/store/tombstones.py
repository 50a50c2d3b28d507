"""What erasing takes away: every event that concerns a place or an entry, and what was asked about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    AnswerGiven,
    EntriesMerged,
    EntryMoved,
    EntryRefiled,
    EntryRefined,
    EntrySplit,
    Erased,
    Event,
    Handled,
    Part,
    Worded,
)
from casusanalyse.session.places import Place
from casusanalyse.session.sealed import seal
from casusanalyse.session.store.lineage import History, entries_to_erase
from casusanalyse.session.store.positions import positions_without
from casusanalyse.session.store.review_stones import Concerned, review_stones, words_in


def tombstones(events: Sequence[Event], place: Place, id: EntryId | None) -> Mapping[int, Event]:
    """Return by event number (from 1) what replaces an event that concerns ``place``.

    With an id only that entry is concerned. What was asked about an erased entry (``voor_elk``) goes
    with it, and so do the lines that were merged into it and the answer that it was made of. What
    went from ``place`` to another list is erased with that list. Of a line that was split the other
    parts stay. Nothing that stays still reads as it did when it held words of what is erased, and
    of undone changes that touched those words nothing is left. A tombstone keeps the id, so that no
    later entry gets it again. In what went round and came back (the review) its words go as well.
    """
    history = History(tuple(enumerate(events, start=1)))
    gone = frozenset(entries_to_erase(history, place, id))
    erasing = _Erasing(history, gone, place if id is None else None)
    stones = erasing.stones()
    before = words_in(event for number, event in history.events if number in stones)
    concerned = Concerned(
        entries=gone,
        places=erasing.emptied,
        touched=erasing.touched,
        words=before - words_in(stones.values()),
        staying=words_in(stones.values()),
    )
    return {**stones, **review_stones(history.events, concerned)}


@dataclass
class _Erasing:
    """A history that is being rewritten; ``whole`` is a place of which everything goes.

    Afterwards ``touched`` holds every line that ever had words of what is erased, and ``emptied`` the
    places of which the answer went.
    """

    history: History
    gone: frozenset[EntryId]
    whole: Place | None
    touched: set[EntryId] = field(default_factory=set)
    emptied: set[Place] = field(default_factory=set)
    _now: dict[int, Event] = field(default_factory=dict)
    _until: dict[EntryId, int] = field(default_factory=dict)

    def stones(self) -> Mapping[int, Event]:
        """Return what replaces an event, by its number."""
        self.touched |= self.gone
        split = {event.id for _, event in self.history.live if isinstance(event, EntrySplit)}
        for line in sorted(self.gone & split):
            self._leave_to_an_heir(line)
        for number, _ in self.history.live:
            self._take_parts_from(number)
        self._keep_the_order()
        for number, _ in self.history.events:
            self._erase_what_concerns(number)
        self.emptied = self._erase_answers()
        self._erase_undone(self.emptied)
        self.emptied |= {self.whole} if self.whole is not None else set()
        return dict(sorted(self._now.items()))

    def _read(self, number: int) -> Event:
        return self._now.get(number, self.history.events[number - 1][1])

    def _goes(self, place: Place) -> bool:
        return place == self.whole or place.about in self.gone

    def _erase_what_concerns(self, number: int) -> None:
        event = self._read(number)
        sealed = seal(event)
        if sealed.place is None:
            return
        here = sealed.entry is None and self._goes(sealed.place)
        if here or sealed.entry in self.gone or sealed.place.about in self.gone:
            self._now[number] = self._treatment_of_a_line(number) or _tombstone(event)

    def _treatment_of_a_line(self, number: int) -> Event | None:
        """How an answer is treated stays with the line that was made of it."""
        handled = self._read(number)
        if not isinstance(handled, Handled) or handled.id is not None:
            return None
        for later, line in self.history.live:
            made = isinstance(line, EntryRefiled) and line.from_answer and later > number
            if made and isinstance(line, EntryRefiled) and line.source == handled.place:
                kept = Handled(place=line.place, id=line.id, handling=handled.handling)
                return None if line.id in self.gone else kept
        return None

    def _leave_to_an_heir(self, line: EntryId) -> None:
        """Let the first part that stays stand where the line stood before it was split."""
        for number, split in reversed(self.history.live):
            if not isinstance(split, EntrySplit) or split.id != line:
                continue
            left = [part for part in split.parts if part.id not in self.gone]
            if left:
                self._until[line] = number
                self._hand_over(line, left[0], number)
                return

    def _hand_over(self, line: EntryId, heir: Part, until: int) -> None:
        for number, _ in self.history.live:
            event = self._read(number)
            if number > until or isinstance(event, Erased):
                continue
            if isinstance(event, EntrySplit) and line in _named(event):
                if event.id != line:
                    self._reword(event.id, number, event.entry)
                self._now[number] = _handed_over(event, line, heir)
            elif seal(event).entry == line:
                words = {"entry": heir.entry} if isinstance(event, Worded) else {}
                self._now[number] = event.model_copy(update={"id": heir.id, **words})

    def _keep_the_order(self) -> None:
        """Let lines that stay be moved to where they stand among each other."""
        positions = positions_without(self.history.live, self.gone, self._until)
        for number, position in positions.items():
            moved = self._read(number)
            if isinstance(moved, EntryMoved) and moved.position != position:
                self._now[number] = moved.model_copy(update={"position": position})

    def _take_parts_from(self, number: int) -> None:
        split = self._read(number)
        if not isinstance(split, EntrySplit) or split.id in self.gone:
            return
        taken = tuple(part.id for part in split.parts if part.id in self.gone)
        if taken:
            left = tuple(part for part in split.parts if part.id not in self.gone)
            erased = (*split.erased, *taken)
            self._now[number] = split.model_copy(update={"parts": left, "erased": erased})
            self._reword(split.id, number, split.entry)

    def _reword(self, line: EntryId, until: int, entry: Entry) -> None:
        """Let a line, and what it came from, read until an event as it read after that."""
        self.touched.add(line)
        for number, _ in self.history.live:
            event = self._read(number)
            if number >= until or not isinstance(event, Worded):
                continue
            if event.id == line:
                self._now[number] = event.model_copy(update={"entry": entry})
                for merged in event.merged if isinstance(event, EntriesMerged) else ():
                    self._reword(merged, number, entry)
            elif isinstance(event, EntrySplit) and any(part.id == line for part in event.parts):
                self._now[number] = _handed_over(event, line, Part(id=line, entry=entry))
                self._reword(event.id, number, event.entry)

    def _erase_answers(self) -> set[Place]:
        """Erase the answers that lines were made of: they hold the words; return where they were."""
        places = set()
        for until, line in self.history.live:
            if not isinstance(line, EntryRefiled) or not line.from_answer:
                continue
            if line.id in self.touched:
                places.add(line.source)
                for number, said in self.history.events[: until - 1]:
                    if isinstance(said, AnswerGiven) and said.place == line.source:
                        self._now[number] = Erased(place=said.place)
        return places

    def _erase_undone(self, emptied: set[Place]) -> None:
        """Erase undone changes that held words of what is erased; nothing that counts rests on them."""
        undone = [(it, event) for it, event in self.history.taken_back if isinstance(event, Worded)]
        size = -1
        while size != len(self.touched):
            size = len(self.touched)
            for _, event in undone:
                source = event.source if isinstance(event, EntryRefiled) else None
                if source is not None and (source in emptied or self._goes(source)):
                    self.touched.add(event.id)
                if not self.touched.isdisjoint(_named(event)):
                    self.touched.update(_named(event))
        for number, event in undone:
            if event.id in self.touched:
                self._now[number] = _tombstone(event)


def _handed_over(split: EntrySplit, line: EntryId, heir: Part) -> EntrySplit:
    """Return a split in which an heir took the place of a line, as what was split or as a part."""
    parts = [heir if part.id == line else part for part in split.parts]
    if split.id == line:
        parts = [part for part in parts if part.id != heir.id]
        whole = {"id": heir.id, "entry": heir.entry}
    else:
        whole = {}
    erased = split.erased if line == heir.id else (*split.erased, line)
    return split.model_copy(update={**whole, "parts": tuple(parts), "erased": erased})


def _named(event: Worded) -> set[EntryId]:
    match event:
        case EntriesMerged():
            return {event.id, *event.merged}
        case EntrySplit():
            return {event.id, *(part.id for part in event.parts)}
        case EntryRefined(told_from=told_from) if told_from is not None:
            return {event.id, told_from}
        case _:
            return {event.id}


def _tombstone(event: Event) -> Erased:
    """Return what holds nothing but the id: of several that an event gave out, the highest."""
    sealed = seal(event)
    assert sealed.place is not None
    if isinstance(event, EntrySplit):
        highest = max(_named(event), key=lambda id: int(id[1:]))
        return Erased(place=sealed.place, id=highest)
    return Erased(place=sealed.place, id=sealed.entry)
