"""Inviting people to a session: uitnodiging."""

import sys
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from icalendar import Calendar

from casusanalyse.cli.context import now, today
from casusanalyse.kit.meeting import with_weekday
from casusanalyse.kit.public_holidays import days_off
from casusanalyse.session.events import Finished
from casusanalyse.session.live import open_session
from casusanalyse.text.dates import in_figures
from casusanalyse.text.working_days import first_working_day
from tests.cli.program import ANSWERS, Program

SOON = first_working_day(today() + timedelta(days=30), days_off().is_free)
TEMPLATE = """\
id: ons
naam: Ons kwartier
protocol: klein
begin: 9:30
plaats: Wijkcentrum De Brug
uitnodiging:
  bezwaar: de vertrouwenspersoon
"""


def begun(program: Program, held_on: date = SOON, template: str = "") -> Path:
    """A session that was prepared and put aside, and its folder."""
    answers = ANSWERS.partition("gesprek:")[0].replace("12-03-2026", in_figures(held_on))
    named = f"sjabloon: {template}\n" if template else ""
    file = program.file("a.yaml", f"{answers}{named}gesprek: []\n")
    program("start", "--antwoorden", file)
    return program.outputs / "Casus Beuk" / f"{held_on.isoformat()}-klein"


def holds(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_mail_and_a_calendar_stand_ready_and_nothing_was_sent(program: Program) -> None:
    folder = begun(program)
    told = program("uitnodiging", "1", "--begin", "13:00", "--plaats", "Zaal 2")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(f"De uitnodiging staat klaar: {folder / 'uitnodiging'}\n")
    assert "van 13.00 tot 13.15 uur.\n" in told.out
    assert "Er is niets verstuurd; dat doe jij." in told.out
    assert "Noem in het sjabloon ook een ander" in told.out
    assert holds(folder / "uitnodiging") == ["agenda.ics", "uitnodiging.eml"]


def test_the_template_of_the_session_says_when_where_and_whom_to_turn_to(program: Program) -> None:
    program.file("session_templates/ons.yaml", TEMPLATE)
    folder = begun(program, template="ons")
    told = program("uitnodiging", "1")
    assert (told.code, told.err) == (0, "")
    mail = message_from_bytes((folder / "uitnodiging" / "uitnodiging.eml").read_bytes())
    text = mail.as_string(policy=default)
    assert "van 09.30 tot 09.45 uur" in text.replace("=\n", "")
    assert "Noem in het sjabloon" not in told.out
    assert "Er staat geen plaats in." not in told.out
    assert "Er staat geen plaats in." not in program("uitnodiging", "1", "--plaats", " ").out


def test_a_place_of_nothing_but_spaces_is_no_place(program: Program) -> None:
    folder = begun(program)
    told = program("uitnodiging", "1", "--begin", "13:00", "--plaats", " ")
    assert "Er staat geen plaats in." in told.out
    assert b"LOCATION" not in (folder / "uitnodiging" / "agenda.ics").read_bytes()


def test_a_meeting_on_a_day_off_is_asked_about(program: Program) -> None:
    sunday = today() + timedelta(days=13 - today().weekday())
    begun(program, sunday)
    told = program("uitnodiging", "1", "--begin", "13:00")
    assert told.code == 0
    assert f"Let op: {with_weekday(sunday)} is een vrije dag. Klopt dat?\n" in told.out


def test_what_is_asked_for_goes_before_the_template(program: Program) -> None:
    program.file("session_templates/ons.yaml", TEMPLATE)
    folder = begun(program, template="ons")
    assert "van 14.00 tot 14.15 uur." in program("uitnodiging", "1", "--begin", "14 uur").out
    assert holds(folder) == ["sessie.casus", "uitnodiging"]


def test_a_template_that_went_is_missed_and_common_words_are_used(program: Program) -> None:
    path = Path(program.file("session_templates/ons.yaml", TEMPLATE))
    begun(program, template="ons")
    path.unlink()
    told = program("uitnodiging", "1", "--begin", "13:00")
    assert told.code == 0
    assert "Het sjabloon ons waarmee deze sessie begon, is hier niet." in told.err
    assert "Hoe laat" not in told.out


def test_a_second_invitation_stands_beside_the_first_with_the_same_events(program: Program) -> None:
    folder = begun(program)
    for begin in ("13:00", "14:00"):
        assert program("uitnodiging", "1", "--begin", begin).code == 0
    files = [folder / name / "agenda.ics" for name in ("uitnodiging", "uitnodiging-2")]
    parsed = [Calendar.from_ical(file.read_bytes()).walk("VEVENT") for file in files]
    first, second = ([str(event["UID"]) for event in each] for each in parsed)
    assert first == second


def test_it_can_stand_elsewhere_and_tells_of_no_case_there(
    program: Program, tmp_path: Path
) -> None:
    begun(program)
    told = program("uitnodiging", "1", "--begin", "13:00", "--naar", str(tmp_path))
    assert told.out.startswith(f"De uitnodiging staat klaar: {tmp_path / 'uitnodiging'}\n")
    content = (tmp_path / "uitnodiging" / "agenda.ics").read_text(encoding="utf-8")
    assert "Beuk" not in content


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ([], 2, "Ik weet niet hoe laat de bijeenkomst begint."),
        (["--begin", "half twee"], 2, "Schrijf het zo: --begin 13:00"),
        (["--begin", "23:50"], 2, "duurt tot na middernacht"),
        (["--begin", "13:00", "--plaats", "Zaal 111222333"], 1, "burgerservicenummer"),
        (["--begin", "13:00", "--naar", "nergens/te/vinden"], 1, "is er niet (meer)"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_made(
    program: Program, words: list[str], code: int, said: str
) -> None:
    folder = begun(program)
    told = program("uitnodiging", "1", *words)
    assert (told.code, told.out) == (code, "")
    assert said in told.err
    assert holds(folder) == ["sessie.casus"]


def test_a_day_that_has_passed_is_refused(program: Program) -> None:
    begun(program, today() - timedelta(days=1))
    told = program("uitnodiging", "1", "--begin", "13:00")
    assert told.code == 1
    assert "en dat is voorbij. Er is niets klaargezet." in told.err


def test_a_meeting_that_was_held_gets_no_invitation(program: Program) -> None:
    folder = begun(program)
    with open_session(folder / "sessie.casus", now) as session:
        session.do(Finished())
    told = program("uitnodiging", "1", "--begin", "13:00")
    assert told.code == 1
    assert "Deze bijeenkomst is al gehouden en afgesloten" in told.err


def test_without_the_extra_it_says_how_to_get_it_before_anything_else(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(program)
    monkeypatch.setitem(sys.modules, "icalendar", None)
    told = program("uitnodiging", "1", "--begin", "25:00")
    assert (told.code, told.out) == (1, "")
    assert "pipx inject casusanalyse icalendar holidays" in told.err


def test_erasing_a_case_takes_its_invitations_along(program: Program) -> None:
    folder = begun(program)
    for _ in range(2):
        assert program("uitnodiging", "1", "--begin", "13:00").code == 0
    told = program("verwijder", "Casus Beuk", "--ja")
    assert told.code == 0
    assert not folder.exists()
