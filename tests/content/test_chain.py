"""A core team that meets ten times, each meeting building on the one before."""

from pathlib import Path

import pytest

from casusanalyse.facilitate.dialogue import converse
from casusanalyse.front.screen import Line, Typed
from casusanalyse.session.places import Place
from tests.content.chains import Held, held, meeting
from tests.facilitate.builders import text_of

MEETINGS = 10
HEIGHT, WIDTH = 24, 80


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> list[Held]:
    return held(tmp_path_factory.mktemp("keten"), MEETINGS)


def text_of_line(line: Line) -> str:
    return " " * line.indent + line.text


def test_the_next_meeting_opens_with_where_the_case_stands(
    chain: list[Held], tmp_path: Path
) -> None:
    with meeting(tmp_path, MEETINGS + 1, chain[-1].earlier) as session:
        screen = next(converse(session)).screen
    lines = [text_of_line(line) for line in screen.lead]
    assert screen.place == "Waar we staan"
    assert lines == [
        "Deze bijeenkomst bouwt voort op Kernteamoverleg, 10 maart 2025.",
        "",
        "Onze koers (uit Kernteamoverleg, 6 januari 2025)",
        "  1  Hij blijft wonen waar hij nu woont, en de hulp komt daarheen.",
        "     10 maart 2025: Eraf geraakt – Er kwamen in één week drie nieuwe…",
        "  2  Naar school gaat in kleine stappen, op de dagen dat hij uitgerust is.",
        "     10 maart 2025: Bijgesteld – Wij belden eerst moeder, en daarna pas elkaar.",
        "  3  Moeder beslist zelf wie er over de vloer komt.",
        "     10 maart 2025: Op koers – Hij vertelde zelf dat hij de deur van zijn…",
        "",
        "Wat wij ons voornamen",
        "  1  Belt moeder in week 10 · leerkracht · vrijdag  (van 10 maart 2025)",
        "  2  Gaat in week 10 langs bij zijn oma · jeugdbeschermer  (van 10 maart 2025)",
        "  3  Belt moeder in week 9 · leerkracht · vrijdag  (van 3 maart 2025)",
        "     10 maart 2025: Loopt nog",
        "",
        "Laatste contact met het kind: 9 maart 2025 (8 dagen geleden)",
        "Laatste contact met het gezin: 8 maart 2025 (9 dagen geleden)",
        "Het inhoudelijke team: orthopedagoog; jeugdarts",
        "Wanneer het plan er ligt: 28 april 2025 (over 42 dagen)",
        "Ook meegekomen: Het kernteam (3) en De mensen (2).",
    ]
    assert len(lines) < HEIGHT
    assert max(map(len, lines)) <= WIDTH


def test_a_point_shows_what_the_last_three_meetings_said_about_it(
    chain: list[Held], tmp_path: Path
) -> None:
    with meeting(tmp_path, MEETINGS + 1, chain[-1].earlier) as session:
        conversation = converse(session)
        ask = next(conversation)
        while ask.place is None or ask.place.question != "koers_stand":
            ask = conversation.send(Typed(""))
        told = text_of(ask.screen)
    latest = [
        "24 februari 2025: Bijgesteld",
        "3 maart 2025: Op koers",
        "10 maart 2025: Eraf geraakt",
    ]
    assert "\n".join(latest) in told
    assert "17 februari 2025" not in told


def test_every_point_keeps_all_of_its_course_and_what_is_done_does_not_come_back(
    chain: list[Held],
) -> None:
    last = chain[-1].record
    assert [len(kept.before) for kept in last.entries("koers")] == [2 * (MEETINGS - 1)] * 3
    assert [len(each.record.entries("vorige_afspraken")) for each in chain[:4]] == [0, 2, 3, 3]
    assert len(last.entries("vorige_afspraken")) == 3


def test_who_was_spoken_to_last_is_known_at_the_next_meeting(
    chain: list[Held], tmp_path: Path
) -> None:
    with meeting(tmp_path, MEETINGS + 1, chain[-1].earlier) as session:
        assert session.record.answer("contact_kind") == chain[-1].record.answer("contact_kind")
        assert session.record.slot(Place("plan_datum")).filled
