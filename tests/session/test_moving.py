"""A session that goes on with another protocol drops nothing, and can always go back."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.answers import NumberAnswer
from casusanalyse.protocol.entries import ListItem, Person
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol, fingerprint, freeze
from casusanalyse.protocol.words import Reader
from casusanalyse.session.aside import NOTHING_ASIDE, PartSetAside
from casusanalyse.session.events import (
    EntryAdded,
    EntryMoved,
    Event,
    Handled,
    Handling,
    PartWritten,
    Passed,
    Undone,
)
from casusanalyse.session.flow import course
from casusanalyse.session.moving import fits, gone_questions, positions_of_chapters, replacement
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.session.store.tombstones import tombstones
from casusanalyse.text.clean import clean_text as c
from tests.session.moved import (
    FIRST,
    all_words,
    asked,
    begun,
    moved,
    protocol,
    protocols,
    said,
    something_said,
    words_of,
)

TEXT = protocol(asked("hoe"))
NUMBER = protocol(asked("hoe", "getal"), version="2")
WITHOUT = protocol(asked("anders"), version="3")
PEOPLE = protocol(asked("gezin", "personen"), asked("wat", "tekst", voor_elk="gezin"))
HOE = Place("hoe")
SEVEN = NumberAnswer(number=Decimal(7))
ABOUT = Place("wat", FIRST)


def record_of(first: Protocol, *events: Event) -> Record:
    return replay((begun(first), *events))


def mother() -> EntryAdded:
    return EntryAdded(place=Place("gezin"), id=FIRST, entry=Person(name=c("moeder")))


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("tekst", "tekst", True),
        ("tekst", "lange_tekst", True),
        ("mededeling", "pauze", True),
        ("tekst", "getal", False),
        ("tekst", "lijst", False),
        ("lijst", "personen", False),
        ("keuze", "meerkeuze", False),
    ],
)
def test_an_answer_fits_a_question_that_takes_the_same_shape(
    was: str, now: str, expected: bool
) -> None:
    pair = [next(protocol(asked("hoe", kind)).questions()) for kind in (was, now)]
    assert fits(*pair) is expected


def test_with_a_list_goes_what_was_asked_about_its_entries() -> None:
    new = protocol(asked("gezin", "lijst"), asked("wat", "tekst", voor_elk="gezin"))
    assert [question.id for question in gone_questions(PEOPLE, new)] == ["gezin", "wat"]


def test_what_does_not_fit_is_set_aside_and_nothing_else_changes() -> None:
    before = record_of(TEXT, said(HOE, "rustig"))
    after = moved(before, TEXT, NUMBER)
    assert after.slots == {}
    (aside,) = after.aside.said
    assert (aside.place, aside.since, aside.slot) == (HOE, 3, before.slot(HOE))
    assert aside.question == TEXT.question("hoe")
    assert after.started is not None
    assert after.started.protocol_version == "2"


def test_going_back_gives_everything_back() -> None:
    before = record_of(TEXT, said(HOE, "rustig"), Passed(place=HOE))
    after = moved(moved(before, TEXT, WITHOUT), WITHOUT, TEXT)
    assert (after.slots, after.aside) == (before.slots, NOTHING_ASIDE)


def test_what_was_said_meanwhile_takes_its_turn_aside() -> None:
    before = record_of(TEXT, said(HOE, "rustig"))
    as_number = moved(before, TEXT, NUMBER) + said(HOE, SEVEN)
    back = moved(as_number, NUMBER, TEXT)
    assert back.slots == before.slots
    assert [each.slot for each in back.aside.said] == [as_number.slot(HOE)]


def test_what_was_asked_about_somebody_goes_and_comes_back_with_her() -> None:
    before = record_of(PEOPLE, mother(), said(ABOUT, "zingt"))
    away = moved(before, PEOPLE, WITHOUT)
    assert [each.place for each in away.aside.said] == [Place("gezin"), ABOUT]
    assert moved(away, WITHOUT, PEOPLE).slots == before.slots


def test_what_was_asked_about_somebody_waits_until_she_is_back() -> None:
    before = record_of(PEOPLE, mother(), said(ABOUT, "zingt"))
    away = moved(before, PEOPLE, WITHOUT)
    other = protocol(asked("gezin", "lijst"), asked("wat", "tekst", voor_elk="gezin"))
    there = moved(away, WITHOUT, other)
    assert [each.place for each in there.aside.said] == [Place("gezin"), ABOUT]
    assert moved(there, other, PEOPLE).slots == before.slots


def test_texts_of_the_report_follow_their_chapter() -> None:
    old = protocol(asked("hoe"), chapters=("Een", "Twee", "Drie"))
    new = protocol(asked("hoe"), chapters=("Drie", "Een"))
    texts = {None: c("kort"), 0: c("over een"), 1: c("over twee"), 2: c("over drie")}
    before = record_of(old, *(PartWritten(chapter=at, text=text) for at, text in texts.items()))
    after = moved(before, old, new)
    assert after.written == {None: "kort", 0: "over drie", 1: "over een"}
    assert after.aside.parts == (PartSetAside(c("Twee"), 6, 1, c("over twee")),)
    back = moved(after, new, old)
    assert (back.written, back.aside) == (texts, NOTHING_ASIDE)


def test_chapters_are_known_by_their_heading_or_by_what_only_they_show() -> None:
    report = protocol(asked("hoe")).report
    chapters = [
        report.chapters[0].model_copy(update={"heading": c(heading), "shows": shows})
        for heading, shows in (("Een", ()), ("Twee", ("hoe",)), ("Nieuw", ("hoe",)), ("Vier", ()))
    ]
    one, two, new, four = chapters
    assert positions_of_chapters((one, two), (new, one)) == (1, 0)
    assert positions_of_chapters((one, two), (two, new)) == (None, 0)
    assert positions_of_chapters((one, four), (two,)) == (None, None)


def test_how_the_report_treats_an_answer_goes_with_it() -> None:
    hidden = Handling(left_out=True, readers=Reader.FACILITATOR, chapter=2)
    handled = Handled(place=HOE, handling=hidden)
    before = record_of(TEXT, said(HOE, "rustig"), handled)
    away = moved(before, TEXT, NUMBER) + said(HOE, SEVEN)
    assert away.handling(HOE) == Handling()
    back = moved(away, NUMBER, TEXT)
    assert back.handling(HOE) == hidden.model_copy(update={"chapter": None})


def test_undoing_stops_where_the_protocol_was_replaced() -> None:
    after = moved(record_of(TEXT, said(HOE, "rustig")), TEXT, protocol(asked("hoe"), version="2"))
    assert (after.undoable(), list(after.latest())) == (None, [])
    again = after + said(HOE, "onrustig")
    undoable = again.undoable()
    assert undoable is not None
    assert (again + Undone(sequence=undoable[0])).slots == after.slots


def test_what_is_undone_afterwards_leaves_what_was_set_aside() -> None:
    after = moved(record_of(TEXT, said(HOE, "rustig")), TEXT, WITHOUT)
    answered = after + said(Place("anders"), "toch")
    undone = answered + Undone(sequence=answered.length)
    assert (undone.aside, undone.slot(Place("anders")).filled) == (after.aside, False)


def test_an_erased_answer_that_was_set_aside_never_comes_back() -> None:
    events = moved_events(TEXT, [said(HOE, "rustig")], NUMBER)
    stones = tombstones(events, HOE, None)
    left = tuple(stones.get(number, event) for number, event in enumerate(events, start=1))
    assert "rustig" not in " ".join(event.model_dump_json() for event in left)
    record = replay(left)
    assert (record.slots, [*record.aside.said]) == ({}, [])


def test_erasing_a_line_leaves_the_order_of_lines_that_were_added_after_a_move() -> None:
    lists = protocol(asked("lijst", "lijst"))
    people = protocol(asked("lijst", "personen"))
    place = Place("lijst")
    lines = [
        EntryAdded(place=place, id=EntryId(f"e{n}"), entry=ListItem(text=c(f"regel {n}")))
        for n in (1, 2)
    ]
    them = [
        EntryAdded(place=place, id=EntryId(f"e{n}"), entry=Person(name=c(f"mens {n}")))
        for n in (3, 4, 5)
    ]
    up = EntryMoved(place=place, id=EntryId("e5"), position=1)
    events = (*moved_events(lists, lines, people), *them, up)
    assert [*replay(events).slot(place).entries] == ["e3", "e5", "e4"]
    stones = tombstones(events, place, EntryId("e3"))
    left = [stones.get(number, event) for number, event in enumerate(events, start=1)]
    assert [*replay(left).slot(place).entries] == ["e5", "e4"]


def moved_events(old: Protocol, events: Sequence[Event], new: Protocol) -> tuple[Event, ...]:
    whole = (begun(old), *events)
    return (*whole, replacement(old, new, replay(whole), fingerprint(freeze(new))))


@given(st.data())
def test_however_a_session_moves_nothing_that_was_said_is_dropped(data: st.DataObject) -> None:
    first = now = data.draw(protocols())
    events: list[Event] = [begun(first)]
    record = replay(events)
    heard: Counter[str] = Counter()
    numbers = count(1)
    for _ in range(data.draw(st.integers(1, 12))):
        if data.draw(st.integers(0, 3)) == 0:
            new = data.draw(protocols())
            event: Event = replacement(now, new, record, fingerprint(freeze(new)))
            now, found = new, [event]
        else:
            found = [*data.draw(something_said(now, record, numbers))]
            heard += Counter(words_of(event) for event in found)
        events += found
        for event in found:
            record = record + event
        assert all_words(record) == heard
        assert_all_shown_is_asked(record, now)
    assert replay(events) == record
    assert_going_away_and_back_changes_nothing(record, now, data.draw(protocols()))


def assert_all_shown_is_asked(record: Record, now: Protocol) -> None:
    filled = {place for place, slot in record.slots.items() if slot.filled}
    assert filled == {stop.place for stop in course(now, record).stops} & filled


def assert_going_away_and_back_changes_nothing(
    record: Record, now: Protocol, other: Protocol
) -> None:
    back = moved(moved(record, now, other), other, now)
    assert dict(back.slots) == dict(record.slots)
    assert back.written == record.written
    assert all_words(back) == all_words(record)
