"""Erasing takes what concerns a place or an entry, and what was asked about it; nothing else."""

from collections.abc import Mapping

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    EntryChanged,
    EntryMoved,
    EntryRemoved,
    Erased,
    Event,
    Passed,
    Undone,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import replay
from casusanalyse.session.store.tombstones import tombstones
from tests.session.samples import answer, line, started

LIST = Place("lijst")
E1, E2 = EntryId("e1"), EntryId("e2")
EVENTS: tuple[Event, ...] = (
    started(),
    line(1, "een"),
    line(2, "twee"),
    EntryChanged(place=LIST, id=E1, entry=line(1, "één").entry),
    EntryMoved(place=LIST, id=E1, position=1),
    answer("over een", "verdieping", "e1"),
    answer("over twee", "verdieping", "e2"),
    EntryRemoved(place=LIST, id=E1),
    Undone(sequence=8),
    Passed(place=LIST),
    answer("iets anders"),
)


def without(stones: Mapping[int, Event]) -> tuple[Event, ...]:
    return tuple(stones.get(number, event) for number, event in enumerate(EVENTS, start=1))


def test_an_entry_goes_with_all_that_was_said_about_it() -> None:
    stones = tombstones(EVENTS, LIST, E1)
    assert stones == {
        2: Erased(place=LIST, id=E1),
        4: Erased(place=LIST, id=E1),
        5: Erased(place=LIST, id=E1),
        6: Erased(place=Place("verdieping", E1)),
        8: Erased(place=LIST, id=E1),
    }


def test_a_whole_list_goes_with_all_that_was_said_about_its_entries() -> None:
    assert sorted(tombstones(EVENTS, LIST, None)) == [2, 3, 4, 5, 6, 7, 8, 10]


def test_what_is_left_is_a_record_without_it() -> None:
    record = replay(without(tombstones(EVENTS, LIST, E1)))
    assert [kept.id for kept in record.entries("lijst")] == [E2]
    assert record.answer("verdieping", E1) is None
    assert record.answer("verdieping", E2) is not None
    assert record.answer("hoe") is not None


def test_nobody_gets_the_number_of_an_erased_entry() -> None:
    assert replay(without(tombstones(EVENTS, LIST, None))).next_id() == EntryId("e3")


def test_erasing_again_finds_the_same_stones() -> None:
    stones = tombstones(EVENTS, LIST, E1)
    assert tombstones(without(stones), LIST, E1) == stones
