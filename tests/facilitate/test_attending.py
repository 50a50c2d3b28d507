"""Attendance by seat: who comes later, who leaves, and what is not understood."""

from pathlib import Path

import pytest

from casusanalyse.session.events import AttendanceNoted, Presence
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from tests.facilitate.builders import Talk, events_of, failing, told
from tests.facilitate.tables import a_table, at_the_question

SEATS = ("leerkracht | De Linde", "begeleider | huis Noord", "begeleider | huis Zuid", "arts")


def seated(tmp_path: Path) -> tuple[LiveSession, Talk]:
    session, talk = at_the_question(tmp_path)
    talk.say("/naar tafel", *SEATS, "/naar hoe")
    return session, talk


def presences(session: LiveSession) -> list[Presence]:
    return [session.record.presence(kept.id) for kept in session.record.entries("tafel")]


@pytest.mark.parametrize(
    ("words", "said", "number", "presence"),
    [
        ("1 weg", "leerkracht: eerder weg.", 1, Presence.LEFT),
        ("leerkracht weg", "leerkracht: eerder weg.", 1, Presence.LEFT),
        ("LEER later", "leerkracht: later gekomen.", 1, Presence.LATE),
        ("de linde niet", "leerkracht: niet aanwezig.", 1, Presence.ABSENT),
        ("3 afwezig", "begeleider: niet aanwezig.", 3, Presence.ABSENT),
        ("huis zuid weg", "begeleider: eerder weg.", 3, Presence.LEFT),
        ("4 aanwezig", "arts: aanwezig.", 4, Presence.THERE),
        ("arts  er", "arts: aanwezig.", 4, Presence.THERE),
    ],
)
def test_a_seat_is_noted_by_number_role_or_organisation(
    tmp_path: Path, words: str, said: str, number: int, presence: Presence
) -> None:
    session, talk = seated(tmp_path)
    asked = talk.say(f"/aanwezig {words}")
    noted = [each for each in events_of(session) if isinstance(each, AttendanceNoted)]
    assert [(each.id, each.presence) for each in noted] == [(f"e{number}", presence)]
    assert (told(asked), asked.place) == (
        [said],
        Place("hoe"),
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "begeleider weg",
            '"begeleider" past bij meer mensen. Typ het nummer uit de lijst (/aanwezig).',
        ),
        ("huis weg", '"huis" past bij meer mensen. Typ het nummer uit de lijst (/aanwezig).'),
        ("9 weg", '"9" zit niet aan tafel. Kijk in de lijst (/aanwezig).'),
        ("moeder weg", '"moeder" zit niet aan tafel. Kijk in de lijst (/aanwezig).'),
        (
            "weg",
            "Typ een nummer of rol met weg, later, er of niet. Bijvoorbeeld: 3 weg.",
        ),
        (
            "3",
            "Typ een nummer of rol met weg, later, er of niet. Bijvoorbeeld: 3 weg.",
        ),
        (
            "arts vertrokken",
            "Typ een nummer of rol met weg, later, er of niet. Bijvoorbeeld: 3 weg.",
        ),
    ],
)
def test_what_is_not_understood_comes_back_here_and_nowhere_else(
    tmp_path: Path, words: str, sentence: str
) -> None:
    session, talk = seated(tmp_path)
    asked = talk.say(f"/aanwezig {words}")
    assert (asked.problem, asked.place) == (sentence, Place("hoe"))
    assert presences(session) == [Presence.THERE] * 4
    assert talk.say("/hulp").prompt.prefill == ""
    page = talk.say("", "/aanwezig", words)
    assert (page.problem, page.prompt.prefill) == (sentence, words)


def test_a_whole_role_is_that_one_and_not_one_that_begins_so(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    talk.say("/naar tafel", "arts in opleiding", "arts", "/aanwezig arts weg")
    assert presences(session) == [Presence.THERE, Presence.LEFT]


def test_the_page_shows_everybody_and_takes_notes(tmp_path: Path) -> None:
    _, talk = seated(tmp_path)
    page = talk.say("/aanwezig", "1 weg", "arts later")
    assert [line.text for line in page.screen.lead] == [
        f"  1  leerkracht (De Linde)  –  {Presence.LEFT.value}",
        f"  2  begeleider (huis Noord)  –  {Presence.THERE.value}",
        f"  3  begeleider (huis Zuid)  –  {Presence.THERE.value}",
        f"  4  arts  –  {Presence.LATE.value}",
    ]
    assert told(page) == [f"arts: {Presence.LATE.value}."]
    assert talk.say("").place == Place("hoe")


def test_nobody_at_the_table_yet_is_told(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    page = talk.say("/aanwezig")
    assert [line.text for line in page.screen.lead] == [
        "Er staat nog niemand aan tafel. Dat vul je in bij de deelnemers."
    ]
    assert talk.say("1 weg").problem == '"1" zit niet aan tafel. Kijk in de lijst (/aanwezig).'


def test_a_round_shows_who_is_there_and_not_who_left(tmp_path: Path) -> None:
    _, talk = seated(tmp_path)
    asked = talk.say("/aanwezig leer weg", "/aanwezig arts niet", "/naar ronde")
    assert "Aan tafel: begeleider, begeleider" in [line.text for line in asked.screen.lead]


def test_a_round_keeps_nothing_about_who_passed(tmp_path: Path) -> None:
    session, talk = seated(tmp_path)
    before = len(events_of(session))
    assert talk.say("/naar ronde", "").place == Place("tafel")
    assert [each.model_dump(mode="json") for each in events_of(session)[before:]] == [
        {"kind": "passed", "place": ["ronde", None]}
    ]


def test_a_full_disk_notes_nothing_and_says_so(tmp_path: Path) -> None:
    session = failing(a_table(tmp_path))
    talk = Talk(session)
    talk.say("", "/naar tafel", *SEATS)
    session.full = True
    assert talk.say("/aanwezig 1 weg").problem is not None
    assert presences(session) == [Presence.THERE] * 4
