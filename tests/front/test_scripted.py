"""Answers from a file: what it may say, and where it is told when file and session do not fit."""

from pathlib import Path
from textwrap import dedent

import pytest

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.front.playing import Ending, play
from casusanalyse.front.scripted import ScriptedFront, read_script
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import RoundSentence
from casusanalyse.session.live import LiveSession
from casusanalyse.source.loading import load_text
from casusanalyse.source.problems import SourceError
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import a_session, kept
from tests.facilitate.tables import a_table

HEAD = "antwoorden: 1\nprotocol: proef\ncasus: Casus Wilg\ndatum: 12-03-2026\ngesprek:\n"
STEPS = """
- {id: stap, titel: Stap, script: Welkom., pauze_na: 5, vragen: [
    {id: hoe, soort: tekst, vraag: Hoe is het?, in_verslag: nee},
    {id: gezin, soort: personen, vraag: Wie zijn zij?, in_verslag: nee},
    {id: druk, soort: tekst, vraag: En onder druk?, voor_elk: gezin, in_verslag: nee}]}
"""


def played(talk: str, session: LiveSession) -> Ending:
    source = load_text((HEAD + dedent(talk).lstrip("\n")).encode("utf-8"), "antwoorden.yaml")
    front = ScriptedFront(read_script(source), source)
    ending = play(converse(session), front)
    front.finish()
    return ending


def refused(talk: str, tmp_path: Path) -> str:
    with pytest.raises(SourceError) as error:
        played(talk, a_session(tmp_path, STEPS))
    return error.value.sentence


@pytest.mark.parametrize("first", ["/", "+", "@", "*", '"', "?", "="])
def test_what_is_written_stays_text_whatever_it_begins_with(tmp_path: Path, first: str) -> None:
    session = a_table(tmp_path)
    played(
        f"""
        - {{vraag: hoe, antwoord: '{first} zo begint het'}}
        - {{vraag: ronde, regels: ['{first} en zo']}}
        - opdracht: /pauze
        """,
        session,
    )
    assert session.record.answer("hoe") == TextAnswer(text=clean_text(f"{first} zo begint het"))
    assert [each.entry for each in session.record.entries("ronde")] == [
        RoundSentence(sentence=clean_text(f"{first} en zo"))
    ]


def test_a_whole_session_is_played(tmp_path: Path) -> None:
    session = a_session(tmp_path, STEPS)
    ending = played(
        """
        - {vraag: hoe, antwoord: nee}
        - vraag: gezin
          regels:
            - oma | zingt, graag
            - {naam: kind A, leeftijd: "12:30"}
            - x
        - {vraag: druk, bij: oma, antwoord: Wordt stil}
        - {vraag: druk, bij: kind A, later: ja}
        - {vraag: druk, verder: ja}
        """,
        session,
    )
    assert ending is Ending.FINISHED
    assert kept(session.record, "gezin") == [
        '{"name":"oma","nature":"zingt, graag"}',
        '{"name":"kind A","age_band":"12:30"}',
        '{"name":"x"}',
    ]


def test_orders_pages_fields_and_confirmations_can_be_played(tmp_path: Path) -> None:
    session = a_session(tmp_path, STEPS)
    ending = played(
        """
        - {opdracht: /naar gezin}
        - {vraag: gezin, antwoord: oma}
        - {vraag: gezin, antwoord: fout}
        - {opdracht: /verdiep 1}
        - {vraag: gezin, antwoord: zingt}
        - {vraag: gezin, antwoord: vrouw}
        - {opdracht: /klaar}
        - {opdracht: /wis 2}
        - {opdracht: ja}
        - {opdracht: /hulp}
        - {opdracht: /overzicht}
        - {opdracht: "1"}
        - {vraag: hoe, antwoord: goed}
        - {vraag: gezin, verder: ja}
        - {opdracht: /pauze}
        """,
        session,
    )
    assert ending is Ending.PAUSED
    assert kept(session.record, "gezin") == ['{"name":"oma","nature":"zingt","symbol":"vrouw"}']


HOE = "- {vraag: hoe, verder: ja}\n"


@pytest.mark.parametrize(
    ("talk", "place", "what"),
    [
        (
            HOE,
            "regel 6, kolom 3",
            "Het bestand met antwoorden is op, maar er wordt nog gevraagd naar gezin.",
        ),
        (
            "- {vraag: gezin, verder: ja}\n",
            "regel 6, kolom 3",
            "Hier staat een antwoord op gezin, maar er wordt gevraagd naar hoe.",
        ),
        (
            f"{HOE}- {{vraag: gezin, verder: ja}}\n- {{vraag: hoe, antwoord: x}}\n",
            "regel 8, kolom 3",
            "Hier staat nog een antwoord, maar de sessie is al klaar.",
        ),
        (
            "- {opdracht: /pauze}\n- {vraag: hoe, antwoord: x}\n",
            "regel 7, kolom 3",
            "Hier staat nog een antwoord, maar de sessie is al klaar.",
        ),
        (
            "- {vraag: hoe, regels: [goed]}\n",
            "regel 6, kolom 3",
            "Bij hoe past geen lijst van regels. Gebruik hier antwoord.",
        ),
        (
            "- {opdracht: goed}\n",
            "regel 6, kolom 3",
            "Een opdracht begint met een schuine streep, maar er wordt gevraagd naar hoe."
            " Gebruik daar vraag en antwoord.",
        ),
        (
            f'{HOE}- vraag: gezin\n  regels:\n    - oma\n    - "oma | tekening: x"\n',
            "regel 10, kolom 7",
            'Dit antwoord werd niet aangenomen: Dit woord ken ik niet bij "tekening".'
            " Kies uit: man, vrouw, anders, onbekend.",
        ),
        (
            f"{HOE}- {{vraag: gezin, regels: [oma]}}\n- {{vraag: druk, bij: opa, later: ja}}\n",
            "regel 8, kolom 3",
            'Hier staat een antwoord bij "opa", maar er wordt gevraagd naar druk (bij "oma").',
        ),
        (
            f"{HOE}- {{opdracht: /overzicht}}\n- {{vraag: gezin, verder: ja}}\n",
            "regel 8, kolom 3",
            'Hier staat een antwoord op gezin, maar er wordt gevraagd naar "Overzicht".',
        ),
        (
            "- {vraag: hoe, antwoord: a, verder: ja}\n",
            "regel 6, kolom 3",
            "Een onderdeel heeft precies één van: antwoord, regels, later, verder, opdracht.",
        ),
    ],
)
def test_what_does_not_fit_is_told_with_file_and_line(
    talk: str, place: str, what: str, tmp_path: Path
) -> None:
    first, shown, _ = refused(talk, tmp_path).splitlines()
    assert first == f"antwoorden.yaml, {place}: {what}"
    assert shown.strip() in talk
