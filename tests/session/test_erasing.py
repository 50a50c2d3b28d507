"""Whatever happened to words before they are erased: none is left, and all others are."""

from collections.abc import Iterable, Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import Event
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.session.store.tombstones import tombstones
from tests.session.histories import LISTS, VALUES, histories
from tests.session.test_record import given_out
from tests.session.traced import readings, traced, words_of

MUCH_MOVED = histories(
    longest=20, shortest=8, kinds=("line", "line", "said", *["listed"] * 5, "worked out", "undo")
)


def without(events: Sequence[Event], stones: Mapping[int, Event]) -> tuple[Event, ...]:
    return tuple(stones.get(number, event) for number, event in enumerate(events, start=1))


def left_of(events: Sequence[Event], words: set[str]) -> set[str]:
    """The words that still stand anywhere in what the file would hold."""
    held = " ".join(event.model_dump_json() for event in events)
    found = held.replace('"', " ").split()
    return words.intersection(found)


def order(record: Record, gone: Iterable[EntryId] = ()) -> dict[Place, list[EntryId]]:
    """The lines of every list in their order."""
    lists = {place: [id for id in record.slot(place).entries if id not in gone] for place in LISTS}
    return {place: lines for place, lines in lists.items() if lines}


@given(MUCH_MOVED, st.data())
def test_no_word_of_an_erased_line_is_left_and_all_others_stand(
    history: tuple[Event, ...], data: st.DataObject
) -> None:
    events = traced(history)
    record = replay(events)
    standing = sorted((place, id) for place in LISTS for id in record.slot(place).entries)
    if not standing:
        return
    place, id = data.draw(st.sampled_from(standing))
    after = without(events, tombstones(events, place, id))
    gone = {each for each in given_out(events) if record.standing(each) == id}
    assert left_of(after, words_of(record, place, id)) == set()
    expected = {
        key: words
        for key, words in readings(record).items()
        if key[1] != id and key[0].about not in gone
    }
    assert readings(replay(after)) == expected
    assert order(replay(after)) == order(record, {*gone, id})


@given(MUCH_MOVED, st.data())
def test_no_word_of_an_erased_place_is_left_and_all_others_stand(
    history: tuple[Event, ...], data: st.DataObject
) -> None:
    events = traced(history)
    record = replay(events)
    place = data.draw(st.sampled_from(LISTS + VALUES))
    after = without(events, tombstones(events, place, None))
    ids = set(record.slot(place).entries)
    words = words_of(record, place).union(*(words_of(record, place, id) for id in ids))
    assert left_of(after, words) == set()
    left = readings(replay(after))
    assert not any(at == place for at, _ in left)
    assert left == {key: words for key, words in readings(record).items() if key in left}


@given(MUCH_MOVED, st.data())
def test_erasing_gives_no_id_again_and_lets_nobody_read_more(
    history: tuple[Event, ...], data: st.DataObject
) -> None:
    place = data.draw(st.sampled_from(LISTS + VALUES))
    events = traced(history)
    after = replay(without(events, tombstones(events, place, None)))
    before = replay(events)
    assert after.next_id() == before.next_id()
    for at, id in readings(after):
        assert after.handling(at, id) == before.handling(at, id)
