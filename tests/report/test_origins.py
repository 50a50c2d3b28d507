"""Where what a report shows was taken over from."""

from datetime import date

from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.report.origins import origin_note
from casusanalyse.session.events import EntryAdded, Event, Forerunner, SessionId
from casusanalyse.session.places import Place
from casusanalyse.session.record import replay
from casusanalyse.text.clean import clean_text
from tests.session.samples import started

FORERUNNERS = tuple(
    Forerunner(session=SessionId(f"s-{month}"), name=clean_text("Proef"), held_on=date(2025, month, 6))
    for month in (1, 2, 3)
)  # fmt: skip


def added(number: int, origin: str | None) -> Event:
    session = SessionId(origin) if origin else None
    entry = ListItem(text=clean_text("Iets"))
    return EntryAdded(place=Place("lijst"), id=EntryId(f"e{number}"), entry=entry, origin=session)


def note(*origins: str | None) -> str | None:
    start = started().model_copy(update={"forerunners": FORERUNNERS})
    record = replay((start, *(added(number, each) for number, each in enumerate(origins, 1))))
    return origin_note(record.entries("lijst"), record)


def test_what_was_said_in_this_session_needs_no_note() -> None:
    assert note() is None
    assert note(None, None) is None


def test_a_list_names_the_meetings_that_it_comes_from() -> None:
    assert note("s-1", "s-1") == "Overgenomen uit: Proef, 6 januari 2025."
    assert note("s-2", "s-1") == (
        "Overgenomen uit: Proef, 6 januari 2025 en Proef, 6 februari 2025."
    )
    assert note("s-2", None) == "Een deel hiervan is overgenomen uit: Proef, 6 februari 2025."


def test_many_meetings_are_called_by_the_first_and_the_last_day() -> None:
    assert note("s-3", "s-2", "s-1") == (
        "Overgenomen uit: bijeenkomsten van 6 januari 2025 tot en met 6 maart 2025."
    )


def test_meetings_that_are_not_known_any_more_are_told_in_general() -> None:
    assert note("weg") == "Dit is overgenomen uit een eerdere bijeenkomst over deze casus."
    assert note("weg", None) == (
        "Een deel hiervan is overgenomen uit een eerdere bijeenkomst over deze casus."
    )
