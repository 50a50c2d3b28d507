"""The order /tijd: what time is left, dividing it anew, and nonsense."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from casusanalyse.facilitate.pacing import remaining
from casusanalyse.front.clock import tell_remaining
from casusanalyse.front.screen import Ask, Purpose, Remaining
from casusanalyse.session.events import Replanned
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from tests.facilitate.builders import Talk, events_of, failing, told
from tests.facilitate.tables import SetClock, a_table

HOW = "Typ een eindtijd (17:00), of de minuten die deze stap langer duurt (10)."


def begun(tmp_path: Path) -> tuple[LiveSession, Talk, SetClock]:
    """Return a session of twenty, ten, thirty and thirty minutes, that has just begun."""
    clock = SetClock()
    session = a_table(tmp_path, clock)
    talk = Talk(session)
    talk.say("")
    return session, talk, clock


def wall(moment: datetime) -> str:
    """Return how the clock on the wall here tells a moment."""
    return moment.astimezone().strftime("%H:%M")


def lead(ask: Ask) -> list[str]:
    return [line.text for line in ask.screen.lead]


def divisions(session: LiveSession) -> list[Replanned]:
    return [each for each in events_of(session) if isinstance(each, Replanned)]


def test_the_page_shows_until_when_everything_goes_on(tmp_path: Path) -> None:
    _, talk, clock = begun(tmp_path)
    page = talk.say("/tijd")
    ends = [wall(clock.time + timedelta(minutes=minutes)) for minutes in (20, 30, 60, 90)]
    assert (page.purpose, page.screen.place) == (Purpose.PAGE, "De tijd die er nog is")
    assert lead(page) == [
        "Jullie komen uit met de tijd.",
        "",
        "tot",
        f"{ends[0]}   20 min  Begin",
        f"{ends[1]}   10 min  pauze",
        f"{ends[2]}   30 min  Beeld",
        f"{ends[3]}   30 min  Eind",
    ]


@pytest.mark.parametrize("seconds", [1, 29, 31, 59, 200, 335])
@pytest.mark.parametrize("odd", [0, 17, 43])
def test_an_hour_that_was_typed_is_the_hour_that_is_shown(
    tmp_path: Path, seconds: int, odd: int
) -> None:
    clock = SetClock()
    clock.time += timedelta(seconds=odd)
    session = a_table(tmp_path, clock)
    talk = Talk(session)
    talk.say("")
    clock.time += timedelta(seconds=seconds)
    ends = wall(clock.time + timedelta(minutes=103))
    page = talk.say(f"/tijd {ends}")
    left = remaining(session.protocol, session.timing, clock.time)
    assert lead(page)[0] == "Jullie komen uit met de tijd."
    assert lead(page)[-1].split()[0] == ends
    assert left is not None
    assert tell_remaining(left, clock.time.astimezone()).text.endswith(f"tot {ends}")


def test_a_step_that_runs_over_brings_a_proposal_that_one_may_take(tmp_path: Path) -> None:
    session, talk, clock = begun(tmp_path)
    clock.pass_by(30)
    page = talk.say("/tijd")
    assert lead(page)[0] == "Zo duurt het 10 minuten langer dan gepland."
    assert lead(page)[-1] == "Typ ja om het voorstel over te nemen. Pauzes schuiven mee."
    now = clock.time
    here, rest = wall(now), [wall(now + timedelta(minutes=each)) for each in (10, 35, 60)]
    was = [wall(now + timedelta(minutes=each)) for each in (10, 40, 70)]
    assert lead(page)[2:7] == [
        "voorstel          nu gepland",
        f"{here}    0 min   {here}    0 min  Begin",
        f"{rest[0]}   10 min   {was[0]}   10 min  pauze",
        f"{rest[1]}   25 min   {was[1]}   30 min  Beeld",
        f"{rest[2]}   25 min   {was[2]}   30 min  Eind",
    ]
    taken = talk.say("ja")
    assert (told(taken), lead(taken)[0]) == (
        ["De tijd is opnieuw verdeeld."],
        "Jullie komen uit met de tijd.",
    )
    assert remaining(session.protocol, session.timing, now) == Remaining(
        now, now + timedelta(minutes=60)
    )


@pytest.mark.parametrize("words", ["10", "+10", "10 min", "+ 10 minuten"])
def test_the_present_step_gets_more_minutes(tmp_path: Path, words: str) -> None:
    session, talk, clock = begun(tmp_path)
    assert told(talk.say(f"/tijd {words}")) == ["De tijd is opnieuw verdeeld."]
    assert remaining(session.protocol, session.timing, clock.time) == Remaining(
        clock.time + timedelta(minutes=30), clock.time + timedelta(minutes=90)
    )
    assert talk.say("").place == Place("hoe")


@pytest.mark.parametrize("form", ["%H:%M", "%H.%M", "%Hu%M"])
def test_an_end_that_is_told_is_the_end(tmp_path: Path, form: str) -> None:
    session, talk, clock = begun(tmp_path)
    ends = clock.time + timedelta(minutes=120)
    assert told(talk.say(f"/tijd {ends.astimezone():{form}}")) == ["De tijd is opnieuw verdeeld."]
    assert remaining(session.protocol, session.timing, clock.time) == Remaining(
        clock.time + timedelta(minutes=28), ends
    )


def test_an_end_that_comes_too_soon_is_told_to_be_later(tmp_path: Path) -> None:
    _, talk, clock = begun(tmp_path)
    soon, later = (clock.time + timedelta(minutes=n) for n in (2, 25))
    assert told(talk.say(f"/tijd {soon.astimezone():%H:%M}")) == [
        "De tijd is opnieuw verdeeld.",
        "Zo vroeg lukt niet: elke stap houdt minstens vijf minuten."
        f" Het wordt {later.astimezone():%H:%M}.",
    ]


@pytest.mark.parametrize(
    "words",
    ["nonsens", "24:00", "12:60", "12:5", "-5", "10:00 17:00", "1000", "+", "ja", "nee", "½", "🙂"],
)
def test_nonsense_divides_nothing_and_stands_on_the_line(tmp_path: Path, words: str) -> None:
    session, talk, _ = begun(tmp_path)
    page = talk.say(f"/tijd {words}")
    assert (page.problem, page.screen.place) == (HOW, "De tijd die er nog is")
    assert page.prompt.prefill.strip() == words
    assert divisions(session) == []


def test_a_refused_line_with_a_mark_is_not_captured_by_pressing_enter(tmp_path: Path) -> None:
    session, talk, _ = begun(tmp_path)
    page = talk.say("/tijd +x")
    talk.say(page.prompt.prefill)
    assert session.record.entries("lijn") == ()


def test_a_time_that_has_passed_is_no_end(tmp_path: Path) -> None:
    session, talk, clock = begun(tmp_path)
    past = wall(clock.time - timedelta(minutes=5))
    page = talk.say(f"/tijd {past}")
    assert page.problem == f"Het is al na {past}. Typ een tijd die nog komt, of minuten (10)."
    assert divisions(session) == []


def test_no_minutes_more_divides_what_is_left(tmp_path: Path) -> None:
    session, talk, clock = begun(tmp_path)
    clock.pass_by(30)
    talk.say("/tijd 0")
    assert remaining(session.protocol, session.timing, clock.time) == Remaining(
        clock.time, clock.time + timedelta(minutes=60)
    )


def test_a_full_disk_divides_nothing_and_says_so(tmp_path: Path) -> None:
    session = failing(a_table(tmp_path))
    talk = Talk(session)
    talk.say("")
    session.full = True
    page = talk.say("/tijd 10")
    assert page.problem is not None
    assert (page.prompt.prefill, divisions(session)) == ("10", [])


def test_the_time_can_be_looked_at_from_the_break_and_at_the_end(tmp_path: Path) -> None:
    _, talk, _ = begun(tmp_path)
    assert talk.say("/naar tafel", "", "/tijd").screen.lead[-1].text.endswith("Eind")
    assert lead(talk.say("", "/naar samen", "", "/tijd"))[3].endswith("Eind")
