"""What came before a session: its forerunners, and what those said about a line."""

from datetime import date

from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import EntryAdded, Forerunner, SaidBefore, SessionId
from casusanalyse.session.history import (
    Meeting,
    called,
    forerunner,
    forerunners_after,
    last_meeting,
    meetings,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text
from tests.session.samples import started

FIRST = Forerunner(session=SessionId("s-a"), name=clean_text("Proef"), held_on=date(2025, 1, 6))


def said(session: str, words: str, question: str = "Op koers of niet") -> SaidBefore:
    told, asked = clean_text(words), clean_text(question)
    return SaidBefore(session=SessionId(session), question=asked, words=told)


def record_with(*before: SaidBefore) -> Record:
    entry = ListItem(text=clean_text("Hij blijft wonen waar hij woont"))
    added = EntryAdded(place=Place("koers"), id=EntryId("e1"), entry=entry, before=before)
    return replay((started().model_copy(update={"forerunners": (FIRST,)}), added))


def test_a_follow_up_builds_on_all_that_came_before_and_on_the_session_itself() -> None:
    earlier = started().model_copy(update={"forerunners": (FIRST,)})
    own = Forerunner(session=SessionId("s1"), name=clean_text("Overleg"), held_on=date(2025, 3, 6))
    assert forerunners_after(earlier, clean_text("Overleg")) == (FIRST, own)


def test_a_forerunner_is_known_by_its_id_and_called_by_its_day() -> None:
    record = record_with()
    assert forerunner(record, SessionId("s-a")) == FIRST
    assert forerunner(record, SessionId("s-b")) is None
    assert forerunner(Record(), SessionId("s-a")) is None
    assert called(FIRST) == "Proef, 6 januari 2025"


def test_what_was_said_before_is_gathered_by_meeting() -> None:
    known = (said("s-a", "Eraf geraakt"), said("s-a", "Het was te druk", "Waarom"))
    unknown = (said("s-b", "Op koers"),)
    record = record_with(*known, *unknown)
    [kept] = record.entries("koers")
    assert meetings(kept, record) == (Meeting(FIRST, known), Meeting(None, unknown))
    assert last_meeting(kept, record) == Meeting(None, unknown)


def test_the_last_meeting_is_told_with_all_that_it_said() -> None:
    latest = (said("s-a", "Eraf geraakt"), said("s-a", "Het was te druk", "Waarom"))
    record = record_with(said("s-b", "Op koers"), *latest)
    [kept] = record.entries("koers")
    assert last_meeting(kept, record) == Meeting(FIRST, latest)
    [new] = record_with().entries("koers")
    assert last_meeting(new, record) is None
