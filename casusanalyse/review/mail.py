"""The mail with which somebody gets a copy of a draft; it stands ready and is not sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from casusanalyse.text.dates import in_words
from casusanalyse.text.unsent_mail import Attachment, unsent_mail
from casusanalyse.wording import review_sending as wording

_OF_A_WORD_FILE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a mail tells: the last day to respond, and whether the file needs a password."""

    respond_before: date
    locked: bool = False


def mail_for(invitation: Invitation, name: str, document: bytes) -> bytes:
    """Return a mail with a Word file attached under a name; nothing of the case stands in its text."""
    subject = wording.SUBJECT.format(day=in_words(invitation.respond_before))
    attachment = Attachment(name, document, _OF_A_WORD_FILE)
    return unsent_mail(subject, _paragraphs(invitation), attachment)


def _paragraphs(invitation: Invitation) -> Iterator[str]:
    yield wording.MAIL_OPENING
    yield wording.MAIL_ATTACHED
    yield wording.MAIL_HOW
    yield wording.MAIL_TERM.format(day=in_words(invitation.respond_before))
    if invitation.locked:
        yield wording.MAIL_LOCKED
    yield wording.MAIL_CONFIDENTIAL
    yield wording.MAIL_CLOSING
