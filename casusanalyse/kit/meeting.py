"""When a meeting is, by the clock of the Netherlands."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from casusanalyse.kit.problems import (
    HourSkipped,
    LengthUnknown,
    MeetingHasBegun,
    MeetingHasPassed,
    MeetingPastMidnight,
)
from casusanalyse.text.clock_times import as_clock_time
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import plural
from casusanalyse.wording import kit as wording

ZONE = "Europe/Amsterdam"


@dataclass(frozen=True, slots=True)
class Meeting:
    """Begin and end, both aware of the time zone of the Netherlands."""

    begins: datetime
    ends: datetime

    @property
    def day(self) -> date:
        """The day of the meeting."""
        return self.begins.date()

    @property
    def from_to(self) -> str:
        """Begin and end as words: ``van 13.00 tot 17.00 uur``."""
        begins, ends = as_clock_time(self.begins.time()), as_clock_time(self.ends.time())
        return wording.FROM_TO.format(begins=begins, ends=ends)


def meeting_on(day: date, begin: time, minutes: int) -> Meeting:
    """Return the meeting of so many minutes that begins at a time on a day.

    Raises LengthUnknown, HourSkipped, MeetingPastMidnight.
    """
    if minutes <= 0:
        raise LengthUnknown
    zone = ZoneInfo(ZONE)
    begins = datetime.combine(day, begin, zone)
    # Minutes are counted through the night in which the clock is set: only UTC runs on evenly.
    begins_in_utc = begins.astimezone(UTC)
    if begins_in_utc.astimezone(zone).time() != begin:
        raise HourSkipped(day, begin)
    ends = (begins_in_utc + timedelta(minutes=minutes)).astimezone(zone)
    if ends > datetime.combine(day + timedelta(days=1), time(), zone):
        raise MeetingPastMidnight(begin, length_in_words(minutes))
    return Meeting(begins, ends)


def check_still_to_come(meeting: Meeting, now: datetime) -> None:
    """Raise MeetingHasPassed or MeetingHasBegun for a meeting to which nobody can be invited any more."""
    if meeting.day < now.astimezone(meeting.begins.tzinfo).date():
        raise MeetingHasPassed(meeting.day)
    if meeting.begins <= now:
        raise MeetingHasBegun(meeting.begins.time())


def length_in_words(minutes: int) -> str:
    """Return a length as people say it: ``3 uur en 30 minuten``."""
    hours, rest = divmod(minutes, 60)
    parts = [plural(hours, *wording.HOURS)] if hours else []
    parts += [plural(rest, *wording.MINUTES)] if rest else []
    return wording.AND.join(parts)


def with_weekday(day: date) -> str:
    """Return a day with its name: ``donderdag 12 maart 2026``."""
    return wording.DAY.format(weekday=wording.WEEKDAYS[day.weekday()], day=in_words(day))
