"""A mail that is ready but not sent: it opens in a mail program as a draft, and has no address yet."""

from dataclasses import dataclass
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP

from casusanalyse.text.dates import in_words
from casusanalyse.wording import review_sending as wording

MAIL_FILE = ".eml"

_OF_A_WORD_FILE = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a mail tells: the last day to respond, and whether the file needs a password."""

    respond_before: date
    locked: bool = False


def mail_for(invitation: Invitation, name: str, document: bytes) -> bytes:
    """Return a mail with a Word file attached under a name; nothing of the case stands in its text."""
    main, sub = _OF_A_WORD_FILE
    mail = EmailMessage(policy=SMTP)
    # The header by which Outlook opens a file as a draft of one's own.
    mail["X-Unsent"] = "1"
    mail["To"] = ""
    mail["Subject"] = wording.SUBJECT.format(day=in_words(invitation.respond_before))
    mail.set_content(_text(invitation), cte="quoted-printable")
    mail.add_attachment(document, maintype=main, subtype=sub, filename=name)
    return mail.as_bytes()


def _text(invitation: Invitation) -> str:
    day = in_words(invitation.respond_before)
    password = [wording.MAIL_LOCKED] if invitation.locked else []
    parts = [
        wording.MAIL_OPENING,
        wording.MAIL_ATTACHED,
        wording.MAIL_HOW,
        wording.MAIL_TERM.format(day=day),
        *password,
        wording.MAIL_CONFIDENTIAL,
        wording.MAIL_CLOSING,
    ]
    return "\n\n".join(parts) + "\n"
