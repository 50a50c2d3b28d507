"""Inviting people to a session: making the mail and the calendar, and telling what to do with them."""

from dataclasses import dataclass
from datetime import time
from pathlib import Path

from casusanalyse.cli.context import Context, now
from casusanalyse.cli.days import time_of
from casusanalyse.cli.parts import library_of, read_reviewed
from casusanalyse.disk.whole_folder import add_folder
from casusanalyse.kit.invitation import (
    Invitation,
    Wish,
    check_can_invite,
    files_of,
    invitation_to,
)
from casusanalyse.kit.meeting import check_still_to_come, with_weekday
from casusanalyse.kit.problems import BeginUnknown
from casusanalyse.kit.public_holidays import days_off
from casusanalyse.protocol.problems import UnknownTemplate
from casusanalyse.protocol.templates import SessionTemplate
from casusanalyse.session.invitation_files import INVITATION
from casusanalyse.session.workspace import refuse_bsn
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import in_words
from casusanalyse.text.working_days import IsFree
from casusanalyse.wording import cli_kit as wording
from casusanalyse.wording import kit as kit_wording


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of the command."""

    begin: str | None = None
    venue: str | None = None
    folder: Path | None = None


def invite_as_asked(context: Context, file: Path, asked: Asked) -> None:
    """Make a mail and a calendar for a session and print where they are. Nothing is sent."""
    check_can_invite()
    given = None if asked.begin is None else time_of(asked.begin)
    if asked.folder is not None:
        refuse_bsn(asked.folder)
    protocol, record, _ = read_reviewed(context, file)
    started = record.started
    template = _template(context, started.template if started else None)
    off, moment = days_off(), now()
    invitation = invitation_to(protocol, record, _wish(given, asked.venue, template, off.is_free))
    check_still_to_come(invitation.meeting, moment)
    made = add_folder(asked.folder or file.parent, INVITATION, files_of(invitation, moment))
    _tell(context, invitation, made)
    if off.is_free(invitation.meeting.day):
        context.output.say(wording.ON_A_DAY_OFF.format(day=with_weekday(invitation.meeting.day)))
    if not off.holidays_known:
        context.output.say(wording.HOLIDAYS_UNKNOWN)


def _template(context: Context, id: str | None) -> SessionTemplate | None:
    """Return the template that a session began with, as it is now; warn when it is not here."""
    if id is None:
        return None
    try:
        return library_of(context).template(id)
    except UnknownTemplate:
        context.output.warn(wording.TEMPLATE_GONE.format(id=id))
        return None


def _wish(
    given: time | None, venue: str | None, template: SessionTemplate | None, is_free: IsFree
) -> Wish:
    begin = given or (template.begins_at if template else None)
    if begin is None:
        raise BeginUnknown
    place = clean_text((venue or "").strip()) or None
    if template is None:
        return Wish(begin, is_free, place)
    return Wish(begin, is_free, place or template.venue, template.invitation, template.draft_after)


def _tell(context: Context, invitation: Invitation, made: Path) -> None:
    output = context.output
    output.whole(wording.READY.format(folder=made))
    output.say(wording.THE_MAIL.format(file=kit_wording.MAIL_NAME), indent=2)
    output.say(wording.THE_CALENDAR.format(file=kit_wording.CALENDAR_FILE), indent=2)
    meeting = invitation.meeting
    output.say(wording.WHEN.format(day=with_weekday(meeting.day), from_to=meeting.from_to))
    output.say(
        wording.TERMS.format(
            draft=in_words(invitation.draft_on),
            respond=in_words(invitation.respond_before),
            delete=in_words(invitation.delete_on),
        )
    )
    if not invitation.venue:
        output.say(wording.NO_VENUE)
    if not invitation.texts.objection:
        output.say(wording.NO_ROLE)
    output.say(wording.NOTHING_SENT)
