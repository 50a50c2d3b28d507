"""A mail that is ready but not sent: it opens in a mail program as a draft, and has no address yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

MAIL_FILE = ".eml"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along: its name, its bytes, and its type as in ``text/calendar``."""

    name: str
    content: bytes
    type: str


def unsent_mail(subject: str, paragraphs: Iterable[str], attachment: Attachment) -> bytes:
    """Return a mail with a file attached, without sender, date or address."""
    mail = EmailMessage(policy=SMTP)
    # The header by which Outlook opens a file as a draft of one's own.
    mail["X-Unsent"] = "1"
    mail["To"] = ""
    mail["Subject"] = subject
    mail.set_content("\n\n".join(paragraphs) + "\n", cte="quoted-printable")
    main, _, sub = attachment.type.partition("/")
    mail.add_attachment(attachment.content, maintype=main, subtype=sub, filename=attachment.name)
    return mail.as_bytes()
