"""The record is the replay of its events, however it came about, with undoing as leaving out."""

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import (
    AnswerGiven,
    EntryAdded,
    EntryMoved,
    EntryRefiled,
    EntryRemoved,
    EntrySplit,
    Erased,
    Event,
    Finished,
    Passed,
    Paused,
    Postponed,
    Reviewed,
    StepBegun,
    Undone,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import EMPTY, Kept, Record, replay
from casusanalyse.session.sealed import seal
from tests.session.histories import CONTENT, histories
from tests.session.samples import answer, line, started

LIST = Place("lijst")
HOE = Place("hoe")


def one_by_one(events: tuple[Event, ...]) -> Record:
    record = Record()
    for event in events:
        record = record + event
    return record


def given_out(events: tuple[Event, ...]) -> set[EntryId]:
    """Every id that was ever in use."""
    lines = {it.id for it in events if isinstance(it, EntryAdded | EntryRefiled)}
    return lines | {part.id for it in events if isinstance(it, EntrySplit) for part in it.parts}


def order(record: Record) -> dict[Place, list[EntryId]]:
    """Comparing mappings forgets their order; here it matters."""
    return {place: list(slot.entries) for place, slot in record.slots.items()}


Said = tuple[Answer | None, tuple[Kept, ...]]
Noted = tuple[dict[Place, Said], object]


def said(record: Record) -> dict[Place, Said]:
    """What was said, without the numbers of the events that said it."""
    return {
        place: (slot.answer, tuple(slot.entries.values()))
        for place, slot in record.slots.items()
        if slot.filled
    }


def noted(record: Record) -> Noted:
    """What was said, and everything that was noted about it."""
    about = (record.handlings, record.written, record.attendance, record.merged_into)
    return said(record), about


@given(histories())
def test_adding_events_one_by_one_equals_replaying_them(events: tuple[Event, ...]) -> None:
    assert one_by_one(events) == replay(events)
    assert order(one_by_one(events)) == order(replay(events))


@given(histories(), st.integers(0, 25))
def test_a_record_goes_on_from_a_replay_as_from_itself(events: tuple[Event, ...], cut: int) -> None:
    record = replay(events[:cut])
    for event in events[cut:]:
        record = record + event
    assert (record, order(record)) == (replay(events), order(replay(events)))


@given(histories(), st.data())
def test_undoing_any_change_equals_a_history_without_it(
    events: tuple[Event, ...], data: st.DataObject
) -> None:
    undone = {event.sequence for event in events if isinstance(event, Undone)}
    changes = [
        number
        for number, event in enumerate(events, start=1)
        if isinstance(event, CONTENT) and number not in undone
    ]
    if not changes:
        return
    number = data.draw(st.sampled_from(changes))
    without = (*events[: number - 1], Paused(), *events[number:])
    assert noted(one_by_one(events) + Undone(sequence=number)) == noted(replay(without))
    assert noted(replay((*events, Undone(sequence=number)))) == noted(replay(without))


@given(histories())
def test_undoing_until_nothing_is_left_leaves_nothing(events: tuple[Event, ...]) -> None:
    record = replay(event for event in events if not isinstance(event, StepBegun))
    while (undoable := record.undoable()) is not None:
        record = record + Undone(sequence=undoable[0])
    assert noted(record) == ({}, ({}, {}, {}, {}))


def test_what_stood_there_when_the_meeting_began_is_not_taken_back() -> None:
    record = replay((started(), line(1, "van vorige keer"), StepBegun(step="begin")))
    assert record.undoable() is None
    added = record + line(2, "van nu")
    undoable = added.undoable()
    assert undoable is not None
    assert undoable[0] == 4
    assert (added + Undone(sequence=4)).undoable() is None


@given(histories())
def test_an_id_is_never_given_twice(events: tuple[Event, ...]) -> None:
    assert replay(events).next_id() not in given_out(events)


@given(histories())
def test_a_line_stands_at_one_place_and_is_found_there(events: tuple[Event, ...]) -> None:
    record = replay(events)
    standing = [(place, id) for place, slot in record.slots.items() for id in slot.entries]
    assert len({id for _, id in standing}) == len(standing)
    assert all((found := record.find(id)) and found[0] == place for place, id in standing)
    assert all(record.standing(id) not in record.merged_into for id in record.merged_into)


def test_a_record_stays_as_it_is_when_more_is_said() -> None:
    before = replay((started(), line(1, "een"), answer("a")))
    kept = said(before)
    _ = before + line(2, "twee") + answer("b") + EntryRemoved(place=LIST, id=EntryId("e1"))
    assert said(before) == kept


def test_what_was_never_asked_is_empty() -> None:
    record = replay((started(),))
    assert record.slot(HOE) == EMPTY
    assert (record.answer("hoe"), record.entries("lijst"), record.undoable()) == (None, (), None)


def test_an_entry_is_found_wherever_it_stands_until_it_is_removed() -> None:
    record = replay((started(), line(1, "een"), line(2, "twee", "andere")))
    found = record.find(EntryId("e2"))
    assert found is not None
    assert found == (Place("andere"), record.entries("andere")[0])
    removed = record + EntryRemoved(place=Place("andere"), id=EntryId("e2"))
    assert removed.find(EntryId("e2")) is None


def test_an_entry_moves_to_the_position_that_it_is_given() -> None:
    record = replay((started(), line(1, "een"), line(2, "twee"), line(3, "drie")))
    moved = record + EntryMoved(place=LIST, id=EntryId("e3"), position=0)
    assert order(moved)[LIST] == ["e3", "e1", "e2"]


def test_undoing_passes_over_going_on() -> None:
    events = (started(), answer("a"), Passed(place=LIST), Reviewed(place=HOE))
    assert replay(events).undoable() == (2, seal(events[1]))


def test_a_postponed_question_is_open_until_it_is_answered() -> None:
    postponed = replay((started(), Postponed(place=HOE)))
    assert postponed.slot(HOE).postponed
    assert not (postponed + answer("toch")).slot(HOE).postponed


def test_a_finished_session_stays_open_to_correction() -> None:
    record = replay((started(), answer("a"), Finished(), answer("b")))
    assert record.finished
    assert said(record) == said(replay((started(), answer("b"))))


def test_a_tombstone_holds_nothing_and_keeps_the_id_of_what_it_replaces() -> None:
    record = replay((started(), Erased(place=LIST, id=EntryId("e1"))))
    assert said(record) == {}
    assert record.next_id() == "e2"


def test_an_answer_given_again_replaces_the_earlier_one() -> None:
    events = (started(), answer("a"), answer("b"))
    second = events[2]
    assert isinstance(second, AnswerGiven)
    assert replay(events).answer("hoe") == second.answer
