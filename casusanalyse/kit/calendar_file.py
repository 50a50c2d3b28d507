"""The calendar file of an invitation: the meeting, and the two days that follow from it."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from casusanalyse.kit.invitation import Invitation
from casusanalyse.kit.meeting import ZONE
from casusanalyse.wording import kit as wording

_OURS = UUID("5e1f2b1c-3f0e-4f0b-9d55-8d0c1f6a7a11")
# What is written later has the higher number, also when the earlier file is gone.
_COUNTED_FROM = datetime(2025, 1, 1, tzinfo=UTC)
_FIRST_TRANSITION = datetime(1996, 10, 27, 3)
_FIRST_DAYLIGHT = datetime(1996, 3, 31, 2)
_WINTER, _SUMMER = timedelta(hours=1), timedelta(hours=2)
_LAST_SUNDAY = "-1SU"


def calendar_of(invitation: Invitation, now: datetime) -> bytes:
    """Return the file: nothing in it tells of the case, and nobody's address stands in it.

    The same session gives the same events: whoever opens a newer file gets changed ones, not new ones.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", wording.PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", wording.CALENDAR_NAME)
    calendar.add("x-wr-timezone", ZONE)
    calendar.add_component(_time_zone())
    calendar.add_component(_meeting(invitation, now))
    for what, day, title, text in (
        ("reageren", invitation.respond_before, wording.RESPONSE_TITLE, wording.RESPONSE_TEXT),
        ("verwijderen", invitation.delete_on, wording.DELETION_TITLE, wording.DELETION_TEXT),
    ):
        event = _event(invitation, what, title, text, now)
        _last_a_day(event, day)
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _meeting(invitation: Invitation, now: datetime) -> Event:
    event = _event(invitation, "bijeenkomst", wording.MEETING_TITLE, wording.MEETING_TEXT, now)
    event.add("dtstart", invitation.meeting.begins)
    event.add("dtend", invitation.meeting.ends)
    event.add("status", "CONFIRMED")
    event.add("transp", "OPAQUE")
    event.add("x-microsoft-cdo-busystatus", "BUSY")
    if invitation.venue:
        event.add("location", invitation.venue)
    return event


def _last_a_day(event: Event, day: date) -> None:
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-busystatus", "FREE")
    event.add("x-microsoft-cdo-alldayevent", "TRUE")


def _event(invitation: Invitation, what: str, title: str, text: str, now: datetime) -> Event:
    event = Event()
    moment = now.astimezone(UTC).replace(microsecond=0)
    event.add("uid", f"{uuid5(_OURS, f'{invitation.session}/{what}')}@casusanalyse")
    event.add("dtstamp", moment)
    event.add("last-modified", moment)
    event.add("sequence", int((moment - _COUNTED_FROM).total_seconds()))
    event.add("summary", title)
    event.add("description", text)
    event.add("class", "PRIVATE")
    return event


def _time_zone() -> Timezone:
    """Return the rules of the Netherlands since 1996, which programs read that know no zone by name."""
    zone = Timezone()
    zone.add("tzid", ZONE)
    winter, summer = TimezoneStandard(), TimezoneDaylight()
    for part, name, start, month, before, after in (
        (winter, "CET", _FIRST_TRANSITION, 10, _SUMMER, _WINTER),
        (summer, "CEST", _FIRST_DAYLIGHT, 3, _WINTER, _SUMMER),
    ):
        part.add("tzname", name)
        part.add("dtstart", start)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": _LAST_SUNDAY})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone
