"""An invitation as a mail: what somebody must know to come, and to decide not to."""

import sys
from dataclasses import replace
from datetime import date, time
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import PurePath

import pytest

from casusanalyse.kit.invitation import Invitation, check_can_invite, files_of, invitation_to
from casusanalyse.kit.problems import InvitingNotInstalled, MeetingIsOver
from casusanalyse.protocol.templates import InvitationTexts
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.working_days import is_weekend
from tests.kit.invitations import AT_ONE, HELD_ON, NOW, finished, invitation, protocol, record

COMMON = """\
Goedendag,

Graag nodig ik je uit voor een bijeenkomst op donderdag 12 maart 2026, van 13.00 tot 16.30 uur.
Duur: 3 uur en 30 minuten, pauzes meegerekend. Het helpt als je er het hele gesprek bij bent.

Waarom wij bij elkaar komen
Samen met de mensen die erbij betrokken zijn kijken naar wat er is gebeurd, en naar hoe het verder kan. \
Niemand wordt beoordeeld.

Om wie het gaat
Dat zet ik niet in een mail. Wij noemen het Casus Wilg; dat is een verzonnen naam. Wil je weten om wie het \
gaat, bel mij dan. Noem ook in je antwoord geen namen.

Wat er met de tekst gebeurt
Tijdens het gesprek typt iemand mee, in rollen en zonder namen. Daarna krijgt ieder die erbij was een \
concept om te lezen en te verbeteren. Pas dan wordt het verslag vastgesteld.

Je krijgt het concept naar verwachting rond 26 maart 2026. Reageren kan dan tot en met 2 april 2026; de \
precieze dag staat in het concept. Uiterlijk op 8 september 2026 wordt verwijderd wat wij bewaren.

Er staan geen namen in, maar anoniem is het niet: wie het gezin kent, kan het herkennen. Wij schrijven zo \
dat het gezin het kan lezen.

Wat je thuislaat
Neem geen dossier mee en geen rapporten. Wat je weet, is genoeg.

Als je liever niet wilt, of bezwaar hebt
Je mag bij elke vraag een beurt overslaan. Heb je bezwaar tegen de bijeenkomst of tegen iets wat wordt \
opgeschreven, zeg het dan gerust, nu of later. Je kunt terecht bij mij.

Is er nu iemand in gevaar? Wacht dan niet op deze bijeenkomst, en doe vandaag wat nodig is.

In de bijlage zit een bestand voor je agenda. Daarin staat niets over wie het gaat.

Met groet,
"""
OWN = InvitationTexts(
    purpose=c("Wij kijken terug op twee jaar.\n"),
    about_text=c("De tekst blijft bij ons."),
    not_to_bring=c("Laat je laptop thuis."),
    objection=c("de vertrouwenspersoon van de regio."),
    practical=c("De deur is open vanaf 12.45 uur."),
)


def mail_of(made: Invitation) -> EmailMessage:
    content = files_of(made, NOW)[PurePath("uitnodiging.eml")]
    mail = message_from_bytes(content, policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def text_of(made: Invitation) -> str:
    body = mail_of(made).get_body()
    assert isinstance(body, EmailMessage)
    text: str = body.get_content()
    return text.replace("\r\n", "\n")


def test_the_mail_tells_all_that_somebody_must_know() -> None:
    assert text_of(invitation()) == COMMON


def test_it_opens_unsent_without_an_address_and_with_a_plain_subject() -> None:
    mail = mail_of(invitation())
    names = ("X-Unsent", "To", "Cc", "Bcc", "From", "Date", "Subject")
    assert {name: mail[name] for name in names} == {
        "X-Unsent": "1",
        "To": "",
        "Cc": None,
        "Bcc": None,
        "From": None,
        "Date": None,
        "Subject": "Uitnodiging: donderdag 12 maart 2026, 13.00 uur",
    }


def test_the_calendar_goes_along_as_it_stands_beside_the_mail() -> None:
    files = files_of(invitation(), NOW)
    (attached,) = mail_of(invitation()).iter_attachments()
    assert sorted(map(str, files)) == ["agenda.ics", "uitnodiging.eml"]
    assert attached.get_filename() == "agenda.ics"
    assert attached.get_content() == files[PurePath("agenda.ics")]
    assert attached.get_content_type() == "application/ics"


def test_a_region_says_it_in_its_own_words() -> None:
    wish = replace(AT_ONE, texts=OWN, venue=c("Wijkcentrum De Brug"))
    text = text_of(invitation(wish))
    assert [
        part for part in OWN.model_dump().values() if part.strip().rstrip(".") not in text
    ] == []
    assert "Plaats: Wijkcentrum De Brug\n" in text
    assert "Je kunt terecht bij mij, en ook bij de vertrouwenspersoon van de regio.\n" in text


def test_a_session_without_breaks_promises_none() -> None:
    whole = protocol()
    steps = tuple(step.model_copy(update={"break_after": 0}) for step in whole.steps)
    made = invitation_to(whole.model_copy(update={"steps": steps}), record(), AT_ONE)
    assert "\nDuur: 3 uur en 30 minuten. Het helpt" in text_of(made)


def test_days_that_follow_are_working_days_and_deleting_never_moves() -> None:
    def easter(day: date) -> bool:
        return is_weekend(day) or day in (date(2026, 4, 3), date(2026, 4, 6))

    terms = protocol("afronding: {reactietermijn: 10, bewaartermijn: 9}\n")
    wish = replace(AT_ONE, is_free=easter, draft_after=15)
    made = invitation_to(terms, record(), wish)
    assert (made.draft_on, made.respond_before, made.delete_on) == (
        date(2026, 3, 27),
        date(2026, 4, 7),
        date(2026, 3, 21),
    )
    moved = invitation_to(terms, record(), replace(wish, draft_after=16))
    assert (moved.draft_on, moved.respond_before) == (date(2026, 3, 30), date(2026, 4, 9))


def test_after_the_meeting_nobody_is_invited_any_more() -> None:
    with pytest.raises(MeetingIsOver):
        invitation_to(protocol(), finished(), AT_ONE)


def test_the_time_is_the_one_that_was_asked_for() -> None:
    made = invitation(replace(AT_ONE, begin=time(9, 15)))
    assert (made.meeting.day, made.meeting.from_to) == (HELD_ON, "van 09.15 tot 12.45 uur")


def test_without_the_packages_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    check_can_invite()
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(InvitingNotInstalled) as refused:
        check_can_invite()
    assert "pipx inject casusanalyse icalendar holidays" in refused.value.sentence
