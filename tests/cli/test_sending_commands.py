"""Sending round: rondsturen, and what status tells of the week after."""

import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from casusanalyse.cli.context import now, today
from casusanalyse.cli.overview import what_comes_next
from casusanalyse.cli.standing import standings
from casusanalyse.session.events import Event
from casusanalyse.session.live import open_session, read_review
from casusanalyse.session.review_events import RemarksReceived
from casusanalyse.text.dates import in_figures, in_words
from tests.cli.program import Outcome, Program
from tests.cli.terms import WEEK, days_left, last_day
from tests.session.reviews import final, remark

OPEN = "Nog open: 1 punt. Zo bekijk je dat: casusanalyse uitwerken 1 --klaar\n"


def folder(program: Program) -> Path:
    return program.outputs / "Casus Beuk" / "2026-03-12-klein"


def happens(program: Program, *events: Event) -> None:
    with open_session(folder(program) / "sessie.casus", now) as session:
        session.do_all(events)


def came(program: Program, *ids: str) -> RemarksReceived:
    sent = read_review(folder(program) / "sessie.casus").latest_sent
    assert sent is not None
    remarks = tuple(map(remark, ids))
    return RemarksReceived(
        fingerprint="f", version=1, copy_code="k01", seat=sent.copies[0].seat, remarks=remarks
    )


def next_step(program: Program, later: int = 0) -> str:
    return what_comes_next(standings(program.outputs, {}), today() + timedelta(days=later))


def moved(ends: date, last: date) -> str:
    """The sentence about a term that would end on a day off; it depends on the day of the test."""
    sentence = f"{in_words(ends)} is een vrije dag; daarom is het de eerste werkdag daarna.\n"
    return "" if ends == last else sentence


def test_it_makes_a_copy_for_everybody_and_says_what_to_do_with_it(seated: Program) -> None:
    last = last_day()
    assert seated("rondsturen", "1") == Outcome(
        0,
        f"Versie 1 staat klaar, 3 exemplaren: {folder(seated) / 'rondgestuurd-v1'}\n"
        "\n"
        "code        voor           \n"
        "k01         leerkracht     \n"
        "k02         jeugdbeschermer\n"
        "begeleider  jij zelf       \n"
        "\n"
        f"Reageren kan tot en met {in_words(last)}. Het staat voorop in elk exemplaar.\n"
        f"{moved(today() + WEEK, last)}"
        "Er is niets verstuurd; dat doe jij. Geef ieder het eigen exemplaar: aan de code is later te zien "
        f"wie er reageerde.\n{OPEN}",
        "",
    )


def test_a_draft_alone_begins_no_term(seated: Program) -> None:
    assert seated("concept", "1").code == 0
    assert read_review(folder(seated) / "sessie.casus").sent == ()
    assert next_step(seated) == (
        "Het concept van Casus Beuk, 12-03-2026 is er. Stuur het rond met: casusanalyse rondsturen 1"
    )


def test_drafts_and_rounds_share_their_numbers(seated: Program) -> None:
    commands = ["concept", "rondsturen", "concept", "rondsturen"]
    assert [seated(command, "1").code for command in commands] == [0] * len(commands)
    found = sorted(path.name for path in folder(seated).iterdir() if path.suffix != ".casus")
    assert found == ["concept-v1.docx", "concept-v3.docx", "rondgestuurd-v2", "rondgestuurd-v4"]


def test_a_later_round_says_that_the_term_begins_anew(seated: Program) -> None:
    assert seated("rondsturen", "1").code == 0
    tomorrow = today() + timedelta(days=1)
    told = seated("rondsturen", "1", "--op", in_figures(tomorrow), "--mail")
    assert "Versie 1 ging eerder rond. De termijn begint nu opnieuw." in told.out
    assert f"tot en met {in_words(last_day(tomorrow))}." in told.out
    assert "Bij elk exemplaar staat een mail (.eml) zonder adres." in told.out


def test_a_term_that_would_end_in_a_weekend_runs_until_a_working_day(seated: Program) -> None:
    saturday = today() + timedelta(days=5 - today().weekday() + 7)
    told = seated("rondsturen", "1", "--op", in_figures(saturday)).out
    last = last_day(saturday)
    assert last.weekday() < 5
    assert (
        f"Reageren kan tot en met {in_words(last)}. Het staat voorop in elk exemplaar.\n"
        f"{in_words(saturday + WEEK)} is een vrije dag; daarom is het de eerste werkdag daarna.\n"
    ) in told


def test_without_the_library_of_holidays_it_says_that_none_were_counted(
    seated: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    assert "Met feestdagen is geen rekening gehouden" in seated("rondsturen", "1").out


def test_with_a_password_it_says_how_to_pass_that_on(
    seated: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD_EXEMPLAREN", "heel geheim")
    told = seated("rondsturen", "1", "--wachtwoord")
    assert (told.code, told.err) == (0, "")
    assert "Geef het wachtwoord per telefoon door, niet in een mail." in told.out
    assert "heel geheim" not in told.out
    copies = [path.read_bytes() for path in folder(seated).rglob("*.docx")]
    assert [copy[:2] == b"PK" for copy in copies] == [False] * 3


def test_copies_of_a_locked_session_are_warned_about(
    seated: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    answers = str(seated.workspace / "a.yaml")
    assert seated("start", "--wachtwoord", "--antwoorden", answers).code == 0
    told = seated("rondsturen", "2")
    assert told.code == 0
    assert "Let op: deze sessie is beveiligd met een wachtwoord, de exemplaren niet." in told.err
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD_EXEMPLAREN", "heel geheim")
    assert seated("rondsturen", "2", "--wachtwoord").err == ""


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--op", "volgende week"], 2, "Schrijf het zo: --op 12-03-2026"),
        (["--op", "12-03-2020"], 2, "12 maart 2020 is al voorbij."),
        (["--op", f"1-1-{date.today().year + 2}"], 2, "dagen weg. Kijk of het jaar klopt"),
        (["--wachtwoord"], 1, "in CASUSANALYSE_WACHTWOORD_EXEMPLAREN."),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_made(
    seated: Program, words: list[str], code: int, said: str
) -> None:
    told = seated("rondsturen", "1", *words)
    assert (told.code, told.out, said in told.err) == (code, "", True)
    assert [path.name for path in folder(seated).iterdir()] == ["sessie.casus"]


def test_a_session_without_people_goes_to_nobody(played: Program) -> None:
    told = played("rondsturen", "1")
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("Dit protocol vraagt niet wie er meedoen")


def test_a_session_that_is_open_elsewhere_waits(seated: Program) -> None:
    with open_session(folder(seated) / "sessie.casus", now):
        assert "is al open op computer" in seated("rondsturen", "1").err


def test_a_final_report_does_not_go_round(seated: Program) -> None:
    happens(seated, final())
    assert "is definitief" in seated("rondsturen", "1").err


def test_status_tells_who_responded_and_how_long_there_is(seated: Program) -> None:
    assert seated("rondsturen", "1").code == 0
    last = in_figures(last_day())
    title = (
        f"1  Casus Beuk, 12-03-2026: versie 1, reageren tot en met {last} (nog {days_left()} dagen)"
    )
    assert seated("status").out.splitlines()[4:7] == [
        "",
        title,
        "   Nog niemand heeft gereageerd.",
    ]
    happens(seated, came(seated, "een", "twee"))
    assert seated("status").out.splitlines()[4:] == [
        "",
        title,
        "   Gereageerd: leerkracht.",
        "   Nog niet: jeugdbeschermer.",
        "   Nog te beslissen: 2 reacties.",
        "",
        "Bij Casus Beuk, 12-03-2026 is nog te beslissen over 2 reacties. "
        "Doe dat met: casusanalyse reacties verwerken 1",
    ]


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (3, "is rondgestuurd; nog 3 dagen. Komt er iets terug, lees het in met: "),
        (1, "is rondgestuurd; nog 1 dag. "),
        (0, "is rondgestuurd; vandaag is de laatste dag. "),
        (-1, "De termijn van Casus Beuk, 12-03-2026 is voorbij en over alles is beslist. "),
    ],
)
def test_what_comes_next_follows_the_term(seated: Program, left: int, said: str) -> None:
    assert seated("rondsturen", "1").code == 0
    assert said in next_step(seated, days_left() - left)


def test_after_a_final_report_there_is_nothing_left_to_do(seated: Program) -> None:
    assert seated("rondsturen", "1").code == 0
    happens(seated, final())
    assert next_step(seated) == "Alles is bij. Begin een nieuwe sessie met: casusanalyse start"
    assert "reageren tot en met" not in seated("status").out


def test_status_of_an_open_session_still_tells_of_its_week(seated: Program) -> None:
    assert seated("rondsturen", "1").code == 0
    with open_session(folder(seated) / "sessie.casus", now):
        told = seated("status")
    assert (told.code, "nu open" in told.out, "reageren tot en met" in told.out) == (0, True, True)
