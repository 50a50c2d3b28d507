"""An invitation: what a mail and a calendar tell of a meeting, and nothing of whom it is about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import PurePath

from casusanalyse.kit.meeting import Meeting, length_in_words, meeting_on, with_weekday
from casusanalyse.kit.problems import InvitingNotInstalled, MeetingIsOver
from casusanalyse.privacy.retention import last_day
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.templates import DRAFT_AFTER, NO_TEXTS, InvitationTexts
from casusanalyse.session.events import SessionId
from casusanalyse.session.record import Record
from casusanalyse.text.clean import CleanText
from casusanalyse.text.clock_times import as_clock_time
from casusanalyse.text.dates import in_words
from casusanalyse.text.unsent_mail import Attachment, unsent_mail
from casusanalyse.text.working_days import IsFree, first_working_day
from casusanalyse.wording import kit as wording

# A mail server may take a part of the type text/calendar for an invitation and answer it by itself.
_OF_A_CALENDAR = "application/ics"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is known besides the session: when it begins, where, in whose words, which days are off."""

    begin: time
    is_free: IsFree
    venue: CleanText | None = None
    texts: InvitationTexts = NO_TEXTS
    draft_after: int = DRAFT_AFTER


@dataclass(frozen=True, slots=True)
class Invitation:
    """Everything that an invitation tells; ``draft_on`` and ``respond_before`` are expected days."""

    session: SessionId
    case: CleanText
    meeting: Meeting
    minutes: int
    with_breaks: bool
    draft_on: date
    respond_before: date
    delete_on: date
    texts: InvitationTexts
    venue: CleanText | None = None


def check_can_invite() -> None:
    """Raise InvitingNotInstalled when what writes a calendar is not there."""
    try:
        import icalendar  # noqa: F401
    except ImportError:
        raise InvitingNotInstalled from None


def invitation_to(protocol: Protocol, record: Record, wish: Wish) -> Invitation:
    """Return the invitation to a session. Raises MeetingIsOver, and as ``meeting_on`` does."""
    started = record.started
    assert started is not None
    if record.finished:
        raise MeetingIsOver
    draft_on = first_working_day(started.held_on + timedelta(days=wish.draft_after), wish.is_free)
    terms = protocol.completion
    return Invitation(
        session=started.session,
        case=started.case,
        meeting=meeting_on(started.held_on, wish.begin, protocol.minutes),
        minutes=protocol.minutes,
        with_breaks=any(step.break_after for step in protocol.steps),
        draft_on=draft_on,
        respond_before=first_working_day(
            draft_on + timedelta(days=terms.response_days), wish.is_free
        ),
        delete_on=last_day(started.held_on, terms.retention_days),
        texts=wish.texts,
        venue=wish.venue,
    )


def files_of(invitation: Invitation, now: datetime) -> dict[PurePath, bytes]:
    """Return the calendar and a mail with that calendar attached, by the names of the files."""
    # It imports what may be missing; ``check_can_invite`` told so before.
    from casusanalyse.kit.calendar_file import calendar_of

    calendar = calendar_of(invitation, now)
    attached = Attachment(wording.CALENDAR_FILE, calendar, _OF_A_CALENDAR)
    mail = unsent_mail(_subject(invitation.meeting), _paragraphs(invitation), attached)
    return {PurePath(wording.CALENDAR_FILE): calendar, PurePath(wording.MAIL_NAME): mail}


def _subject(meeting: Meeting) -> str:
    begins = as_clock_time(meeting.begins.time())
    return wording.SUBJECT.format(day=with_weekday(meeting.day), begins=begins)


def _paragraphs(invitation: Invitation) -> Iterator[str]:
    texts = invitation.texts
    yield wording.OPENING
    yield "\n".join(_when_and_where(invitation))
    yield _under(wording.WHY, texts.purpose or wording.PURPOSE)
    yield _under(wording.WHOM, wording.CASE.format(case=invitation.case))
    yield _under(wording.TEXT, texts.about_text or wording.ABOUT_TEXT)
    yield wording.DATES.format(
        draft=in_words(invitation.draft_on),
        respond=in_words(invitation.respond_before),
        delete=in_words(invitation.delete_on),
    )
    yield wording.NOT_ANONYMOUS
    yield _under(wording.HOME, texts.not_to_bring or wording.NOT_TO_BRING)
    role = (
        wording.OR_ROLE.format(role=texts.objection.strip().rstrip(".")) if texts.objection else ""
    )
    yield _under(wording.FREEDOM, wording.OBJECTION.format(role=role))
    yield wording.DANGER
    if texts.practical:
        yield _under(wording.PRACTICAL, texts.practical)
    yield wording.ATTACHED
    yield wording.CLOSING


def _when_and_where(invitation: Invitation) -> Iterator[str]:
    meeting = invitation.meeting
    yield wording.INVITED.format(day=with_weekday(meeting.day), from_to=meeting.from_to)
    length = length_in_words(invitation.minutes)
    if invitation.with_breaks:
        yield wording.LENGTH.format(length=length, breaks=wording.BREAKS)
    else:
        yield wording.LENGTH_WITHOUT_BREAKS.format(length=length)
    if invitation.venue:
        yield wording.VENUE.format(venue=invitation.venue.strip())


def _under(heading: str, text: str) -> str:
    return f"{heading}\n{text.strip()}"
