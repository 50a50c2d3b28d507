"""The calendar file: what programs ask of one, and nothing about whom it concerns."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from icalendar import Calendar, Event

from casusanalyse.kit.calendar_file import calendar_of
from casusanalyse.text.clean import clean_text
from tests.kit.invitations import AT_ONE, NOW, invitation

HELD = replace(AT_ONE, venue=clean_text("Zaal 2; achter, links"))


def parsed(content: bytes) -> Calendar:
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    return calendar


def events(content: bytes) -> list[Event]:
    return [each for each in parsed(content).walk("VEVENT") if isinstance(each, Event)]


def number(event: Event) -> int:
    return int(str(event["SEQUENCE"]))


def lines(content: bytes) -> list[str]:
    return content.decode("utf-8").replace("\r\n ", "").split("\r\n")


def test_it_is_published_and_says_whose_product_it_is() -> None:
    calendar = parsed(calendar_of(invitation(), NOW))
    names = ("VERSION", "PRODID", "METHOD", "CALSCALE", "X-WR-CALNAME", "X-WR-TIMEZONE")
    assert {name: str(calendar[name]) for name in names} == {
        "VERSION": "2.0",
        "PRODID": "-//casusanalyse//uitnodiging//NL",
        "METHOD": "PUBLISH",
        "CALSCALE": "GREGORIAN",
        "X-WR-CALNAME": "Bijeenkomst",
        "X-WR-TIMEZONE": "Europe/Amsterdam",
    }


def test_it_holds_the_meeting_the_last_day_to_respond_and_the_day_of_deleting() -> None:
    found = events(calendar_of(invitation(HELD), NOW))
    assert [(str(each["SUMMARY"]), each.decoded("dtstart")) for each in found[1:]] == [
        ("Laatste dag om te reageren op het concept", date(2026, 4, 2)),
        ("Concept en verslag van de bijeenkomst verwijderen", date(2026, 9, 8)),
    ]
    meeting = found[0]
    begins, ends = meeting.decoded("dtstart"), meeting.decoded("dtend")
    assert (str(meeting["SUMMARY"]), str(meeting["LOCATION"])) == (
        "Bijeenkomst",
        "Zaal 2; achter, links",
    )
    assert begins.astimezone(UTC) == datetime(2026, 3, 12, 12, tzinfo=UTC)
    assert ends - begins == timedelta(minutes=210)


def test_every_event_has_what_outlook_asks_for() -> None:
    for event in events(calendar_of(invitation(), NOW)):
        assert {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "CLASS"} <= set(event)
        assert event.decoded("dtstamp") == datetime(2026, 2, 20, 10, 30, 5, tzinfo=UTC)
        assert str(event["CLASS"]) == "PRIVATE"
        assert "ORGANIZER" not in event
        assert "ATTENDEE" not in event
    whole_days = events(calendar_of(invitation(), NOW))[1:]
    assert [str(each["X-MICROSOFT-CDO-ALLDAYEVENT"]) for each in whole_days] == ["TRUE", "TRUE"]
    assert {str(each["TRANSP"]) for each in whole_days} == {"TRANSPARENT"}


def test_the_time_is_that_of_the_netherlands_with_its_rules_beside_it() -> None:
    told = lines(calendar_of(invitation(), NOW))
    assert "DTSTART;TZID=Europe/Amsterdam:20260312T130000" in told
    assert "DTEND;TZID=Europe/Amsterdam:20260312T163000" in told
    zone = told[told.index("BEGIN:VTIMEZONE") : told.index("END:VTIMEZONE") + 1]
    assert zone == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Amsterdam",
        "BEGIN:STANDARD",
        "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "TZNAME:CET",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "TZNAME:CEST",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    ]


def test_a_later_file_changes_the_same_events_and_adds_none() -> None:
    later = NOW + timedelta(days=1)
    first, second = (events(calendar_of(invitation(), each)) for each in (NOW, later))
    assert [each["UID"] for each in first] == [each["UID"] for each in second]
    assert len({str(each["UID"]) for each in first}) == 3
    assert [number(each) for each in first] < [number(each) for each in second]
    assert calendar_of(invitation(), NOW) == calendar_of(invitation(), NOW)


def test_the_moment_of_writing_is_told_in_utc_and_whole_seconds() -> None:
    here = NOW.astimezone(timezone(timedelta(hours=2))) + timedelta(microseconds=7)
    assert calendar_of(invitation(), here) == calendar_of(invitation(), NOW)


def test_the_number_of_a_file_fits_where_programs_keep_it() -> None:
    at_last = datetime(2060, 1, 1, tzinfo=UTC)
    assert all(number(each) < 2**31 for each in events(calendar_of(invitation(), at_last)))


def test_nothing_in_it_tells_of_the_case() -> None:
    told = calendar_of(invitation(HELD), NOW).decode("utf-8")
    assert "Wilg" not in told
    assert "casus" not in told.replace("casusanalyse", "").lower()
    assert "a" * 32 not in told


def test_lines_are_folded_and_end_as_the_standard_says() -> None:
    content = calendar_of(invitation(HELD), NOW)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
