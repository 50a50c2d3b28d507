"""Lines that are moved, merged, split, made of an answer: how they read, and what erasing leaves of them."""

from pathlib import Path
from typing import get_args

import pytest

from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import fingerprint
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import (
    AttendanceNoted,
    ClockStarted,
    ClockStopped,
    EntriesMerged,
    EntryChanged,
    EntryMoved,
    EntryRefiled,
    EntryRefined,
    EntryRemoved,
    EntrySplit,
    Erased,
    Event,
    Finished,
    Handled,
    Handling,
    Kind,
    Part,
    PartWritten,
    Passed,
    Paused,
    Postponed,
    Presence,
    Replanned,
    Resumed,
    Reviewed,
    StepBegun,
    Undone,
)
from casusanalyse.session.live import open_session
from casusanalyse.session.moving_events import ProtocolReplaced
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text
from tests.session.reviews import ALL_OF_A_REVIEW
from tests.session.samples import FROZEN, MORNING, Clock, answer, line, new_file, started

LIST, OTHER, HOE = Place("lijst"), Place("andere"), Place("hoe")
E1, E2, E3 = EntryId("e1"), EntryId("e2"), EntryId("e3")
HIDDEN = Handling(readers=Reader.FACILITATOR)


def item(text: str) -> ListItem:
    return ListItem(text=clean_text(text))


REFILED = EntryRefiled(place=OTHER, id=E1, entry=item("Zuring"), source=LIST)
FROM_ANSWER = EntryRefiled(place=LIST, id=E1, entry=item("Zuring"), source=HOE, from_answer=True)
MERGED = EntriesMerged(place=LIST, id=E2, entry=item("Weegbree en Zuring"), merged=(E1,))
SPLIT = EntrySplit(
    place=LIST, id=E1, entry=item("Zuring"), parts=(Part(id=E3, entry=item("Klaver")),)
)
BOTH = line(1, "Zuring met Klaver")


def texts(record: Record) -> dict[str, list[str]]:
    """Return what every list says."""
    entries = {place.question: slot.entries.values() for place, slot in record.slots.items()}
    return {
        question: [kept.entry.text for kept in held if isinstance(kept.entry, ListItem)]
        for question, held in entries.items()
        if held
    }


def test_a_line_that_is_refiled_leaves_its_list_and_keeps_its_id() -> None:
    record = replay((started(), line(1, "Zuring"), line(2, "Weegbree"), REFILED))
    assert texts(record) == {"lijst": ["Weegbree"], "andere": ["Zuring"]}
    assert [kept.id for kept in record.entries("andere")] == [E1]


def test_an_answer_that_becomes_a_line_is_no_answer_any_more() -> None:
    record = replay((started(), answer("Zuring"), FROM_ANSWER))
    assert (record.answer("hoe"), texts(record)) == (None, {"lijst": ["Zuring"]})
    back = record + Undone(sequence=3)
    assert (back.answer("hoe"), texts(back)) == (answer("Zuring").answer, {})


def test_what_points_at_a_merged_line_finds_the_one_that_stayed() -> None:
    record = replay((started(), line(1, "Zuring"), line(2, "Weegbree"), MERGED))
    assert texts(record) == {"lijst": ["Weegbree en Zuring"]}
    assert (record.standing(E1), record.find(E1)) == (E2, record.find(E2))


def test_lines_that_were_merged_round_and_round_are_still_found() -> None:
    again = EntryRefiled(place=LIST, id=E1, entry=item("Zuring"), source=OTHER)
    other_way = EntriesMerged(place=LIST, id=E1, entry=item("Alles"), merged=(E2, E1))
    record = replay((started(), line(1, "Z"), line(2, "W"), MERGED, again, other_way))
    assert texts(record) == {"lijst": ["Alles"]}
    assert (record.standing(E1), record.standing(E2)) == (E1, E1)


def test_parts_stand_right_behind_the_line_and_their_ids_stay_used() -> None:
    record = replay((started(), BOTH, line(2, "Weegbree"), SPLIT))
    assert texts(record) == {"lijst": ["Zuring", "Klaver", "Weegbree"]}
    assert (record + Undone(sequence=4)).next_id() == EntryId("e4")


def test_words_are_treated_as_they_were_wherever_they_go() -> None:
    hidden = Handled(place=LIST, id=E1, handling=HIDDEN)
    parts = replay((started(), BOTH, line(2, "Weegbree"), hidden, SPLIT))
    assert [parts.handling(LIST, id) for id in (E1, E2, E3)] == [HIDDEN, Handling(), HIDDEN]
    merged = replay((started(), line(1, "Zuring"), line(2, "Weegbree"), hidden, MERGED))
    assert merged.handling(LIST, E2) == HIDDEN
    told = Handled(place=HOE, handling=HIDDEN)
    line_of_it = replay((started(), answer("Zuring"), told, FROM_ANSWER))
    assert line_of_it.handling(LIST, E1) == HIDDEN
    assert (line_of_it + answer("iets anders")).handling(HOE) == Handling()


def test_a_text_of_the_report_is_the_last_one_written_until_it_is_taken_away() -> None:
    written = (PartWritten(text=clean_text("kort")), PartWritten(chapter=0, text=clean_text("een")))
    record = replay((started(), *written))
    assert record.written == {None: "kort", 0: "een"}
    assert (record + PartWritten(chapter=0)).written == {None: "kort"}
    assert (record + PartWritten(chapter=0) + Undone(sequence=4)).written == record.written


Left = dict[str, list[str]]
ERASED: tuple[tuple[str, tuple[Event, ...], Place, EntryId | None, Left], ...] = (
    (
        "refiled",
        (line(1, "Zuring"), line(2, "Weegbree"), REFILED),
        OTHER,
        E1,
        {"lijst": ["Weegbree"]},
    ),
    ("its list", (line(1, "Zuring"), line(2, "Weegbree", "andere"), REFILED), OTHER, None, {}),
    ("refiling undone", (line(1, "Zuring"), REFILED, Undone(sequence=3)), LIST, None, {}),
    ("from an answer", (answer("Zuring"), FROM_ANSWER), LIST, E1, {}),
    ("that undone", (answer("Zuring"), FROM_ANSWER, Undone(sequence=3)), HOE, None, {}),
    ("merged", (line(1, "Zuring"), line(2, "Weegbree"), MERGED), LIST, E2, {}),
    (
        "merging undone",
        (line(1, "Zuring"), line(2, "Weegbree"), MERGED, Undone(sequence=4)),
        LIST,
        E1,
        {"lijst": ["Weegbree"]},
    ),
    ("split", (BOTH, line(2, "Weegbree"), SPLIT), LIST, E1, {"lijst": ["Klaver", "Weegbree"]}),
    ("splitting undone", (BOTH, SPLIT, Undone(sequence=3)), LIST, E1, {}),
    (
        "worded anew",
        (BOTH, EntryRefined(place=LIST, id=E1, entry=item("Sleutelbloem"))),
        LIST,
        E1,
        {},
    ),
)


@pytest.mark.parametrize(
    ("events", "place", "id", "left"), [it[1:] for it in ERASED], ids=[it[0] for it in ERASED]
)
def test_an_erased_line_is_nowhere_in_the_file_whatever_happened_to_it(
    tmp_path: Path, events: tuple[Event, ...], place: Place, id: EntryId | None, left: Left
) -> None:
    with new_file(tmp_path) as session:
        session.append_all(events, MORNING)
        session.erase(place, id)
        assert texts(session.replayed()) == left
        held = session.path.read_bytes()
    assert b"Zuring" not in held
    with open_session(session.path, Clock()) as again:
        assert texts(again.record) == left


def test_lines_that_were_moved_keep_their_order_when_another_is_erased(tmp_path: Path) -> None:
    stays = EntryMoved(place=LIST, id=E2, position=1)
    last = EntryMoved(place=LIST, id=E3, position=1)
    parts = (Part(id=EntryId("e4"), entry=item("Klaver")),)
    split = EntrySplit(place=LIST, id=E1, entry=item("Zuring"), parts=parts)
    lines = (BOTH, line(2, "Weegbree"), line(3, "Distel"), stays, last, split)
    with new_file(tmp_path) as session:
        session.append_all(lines[:-2], MORNING)
        session.erase(LIST, E1)
        assert texts(session.replayed()) == {"lijst": ["Weegbree", "Distel"]}
    (tmp_path / "twee").mkdir()
    with new_file(tmp_path / "twee") as session:
        session.append_all(lines, MORNING)
        session.erase(LIST, E1)
        assert texts(session.replayed()) == {"lijst": ["Klaver", "Distel", "Weegbree"]}


EVERY_KIND: tuple[Event, ...] = (
    started(),
    answer("Zuring"),
    FROM_ANSWER,
    line(2, "Weegbree"),
    EntryChanged(place=LIST, id=E2, entry=item("Klaver")),
    EntryRefined(place=LIST, id=E2, entry=item("Klaver")),
    EntryMoved(place=LIST, id=E2, position=0),
    SPLIT,
    MERGED,
    EntryRemoved(place=LIST, id=E2),
    Undone(sequence=10),
    Postponed(place=LIST),
    Passed(place=LIST),
    Reviewed(place=LIST),
    Handled(place=LIST, id=E2, handling=HIDDEN),
    Handled(place=HOE, handling=HIDDEN),
    PartWritten(text=clean_text("kort")),
    AttendanceNoted(place=LIST, id=E2, presence=Presence.LATE),
    StepBegun(step="opening"),
    ClockStopped(),
    ClockStarted(),
    Replanned(steps=(), total=60),
    Erased(place=OTHER),
    Paused(),
    Resumed(),
    Finished(),
    ProtocolReplaced(protocol_id="proef", protocol_version="1", protocol_hash=fingerprint(FROZEN)),
    *ALL_OF_A_REVIEW,
)


def test_a_file_that_holds_every_kind_of_event_is_opened_again(tmp_path: Path) -> None:
    assert {event.kind for event in EVERY_KIND} == set(get_args(Kind))
    with new_file(tmp_path) as session:
        session.append_all(EVERY_KIND[1:], MORNING)
    with open_session(session.path, Clock()) as again:
        assert again.record == replay(EVERY_KIND)


def test_an_erased_part_is_nowhere_in_the_file_and_the_line_stays(tmp_path: Path) -> None:
    merged = EntriesMerged(place=LIST, id=E1, entry=item("Zuring met Klaver"), merged=(E2,))
    with new_file(tmp_path) as session:
        session.append_all([answer("Klaver"), FROM_ANSWER, line(2, "Klaver")], MORNING)
        session.append_all([merged, SPLIT, line(4, "Weegbree")], MORNING)
        session.erase(LIST, E3)
        record = session.replayed()
        assert texts(record) == {"lijst": ["Zuring", "Weegbree"]}
        assert (record.standing(E2), record.next_id()) == (E1, EntryId("e5"))
    assert b"Klaver" not in session.path.read_bytes()


def test_erasing_an_answer_leaves_the_line_of_it_to_those_who_could_read_it(tmp_path: Path) -> None:
    with new_file(tmp_path) as session:
        session.append_all([answer("Zuring"), Handled(place=HOE, handling=HIDDEN)], MORNING)
        session.append(FROM_ANSWER, MORNING)
        session.erase(HOE)
        record = session.replayed()
    assert (texts(record), record.handling(LIST, E1)) == ({"lijst": ["Zuring"]}, HIDDEN)
