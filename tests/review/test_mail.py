"""A mail stands ready as a draft: unsent, without an address, with the copy attached."""

from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from casusanalyse.review.mail import Invitation, mail_for

DAY = date(2026, 3, 20)
DOCUMENT = bytes(range(256)) * 20


def written(invitation: Invitation) -> EmailMessage:
    mail = message_from_bytes(mail_for(invitation, "concept-v2-k01.docx", DOCUMENT), policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body()
    assert isinstance(body, EmailMessage)
    text: str = body.get_content()
    return text


def test_it_is_unsent_and_has_no_address_or_sender_yet() -> None:
    mail = written(Invitation(DAY))
    headers = {name: mail[name] for name in ("X-Unsent", "To", "From", "Date", "Subject")}
    assert headers == {
        "X-Unsent": "1",
        "To": "",
        "From": None,
        "Date": None,
        "Subject": "Conceptverslag: reageer uiterlijk 20 maart 2026",
    }


def test_the_copy_is_attached_byte_for_byte() -> None:
    (attached,) = written(Invitation(DAY)).iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("concept-v2-k01.docx", DOCUMENT)


def test_it_tells_how_to_respond_and_until_when() -> None:
    text = text_of(written(Invitation(DAY)))
    assert "Reageren kan tot en met 20 maart 2026." in text
    assert "wachtwoord" not in text


def test_it_says_that_a_locked_file_has_a_password_and_not_which() -> None:
    text = text_of(written(Invitation(DAY, locked=True)))
    assert "Het bestand heeft een wachtwoord. Dat hoor je van mij per telefoon." in text


def test_every_line_fits_what_mail_servers_pass_on() -> None:
    lines = mail_for(Invitation(DAY), "concept-v2-k01.docx", DOCUMENT).split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert not any(b"\n" in line for line in lines)
