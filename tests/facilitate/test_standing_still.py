"""The stop button and silence: the clock and the screen are still, and nothing is kept."""

from datetime import timedelta
from pathlib import Path

import pytest

from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Left
from casusanalyse.session.live import open_session
from casusanalyse.session.places import Place
from tests.facilitate.builders import LEAVE, Talk, events_of, failing, fields, key, told
from tests.facilitate.tables import SetClock, a_table, at_the_question

SECRET = "een geheim woord"
WHATEVER = (
    SECRET,
    f"+ {SECRET}",
    f'"{SECRET}',
    f"/verplaats {SECRET}",
    f"/onzin {SECRET}",
    f"/aanwezig {SECRET}",
    key("hulp", SECRET),
    fields(naam=SECRET),
    "vragen",
    SECRET,
    f"@oma {SECRET}",
)


def shown(ask: Ask) -> tuple[str, ...]:
    return tuple(line.text for line in ask.screen.lead if line.text)


def test_the_screen_is_quiet(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    asked = talk.say("+ verhuisd", "/stopknop")
    assert (
        asked.screen.title,
        asked.screen.place,
        asked.screen.caught,
        asked.screen.remaining,
    ) == (
        "",
        "",
        (),
        None,
    )
    assert shown(asked) == (
        "We staan stil. De klok ook.",
        "Wat nu gezegd of getypt wordt, wordt niet bewaard.",
    )
    assert (asked.prompt.passing, asked.prompt.completions, asked.prompt.prefill) == (True, (), "")


def test_the_questions_come_only_when_they_are_asked_for(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    assert len(shown(talk.say("/stopknop", "iets"))) == 2
    assert shown(talk.say("VRAGEN ")) == (
        "Alleen als de groep dat wil.",
        "Wat hebben we nu nodig om echt iets te kunnen doen?",
        "Wat vraagt dat in de inhoud?",
        "Wat vraagt dat aan voorwaarden?",
        "Wie doet wat?",
        "Wat nu gezegd of getypt wordt, wordt niet bewaard.",
    )
    assert len(shown(talk.say("iets"))) == 6


def test_enter_goes_on_where_one_was(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    asked = talk.say("/stopknop", "", "/naar straks", "rust", key("stopknop"), "")
    assert (asked.place, told(asked)) == (Place("straks"), ["De klok loopt weer."])


@pytest.mark.parametrize("end", ["", "/pauze", LEAVE, Left(SECRET), key("pauze", SECRET)])
def test_nothing_is_kept_but_that_the_clock_stood_still(tmp_path: Path, end: str | Left) -> None:
    session, talk = at_the_question(tmp_path)
    before = len(events_of(session))
    record = session.record
    talk.say("/stopknop", *WHATEVER, end)
    kinds = [each.model_dump(mode="json") for each in events_of(session)[before:]]
    last = "clock_started" if end == "" else "paused"
    assert kinds == [{"kind": "clock_stopped"}, {"kind": last}]
    assert (session.record.slots, session.half_typed) == (record.slots, "")
    talk.say(LEAVE)
    session.close()
    for file in session.file.parent.iterdir():
        assert SECRET.encode() not in file.read_bytes()


def test_what_was_half_typed_before_the_button_stands_there_afterwards(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    asked = talk.say(key("stopknop", "wij waren"), SECRET, "")
    assert asked.prompt.prefill == "wij waren"
    assert (session.half_typed, session.half_typed_at) == ("wij waren", Place("hoe"))


@pytest.mark.parametrize(("typed", "unkept"), [("wij waren", True), (" ", False)])
def test_on_a_full_disk_what_was_half_typed_before_the_button_is_told_unless_it_is_nothing(
    tmp_path: Path, typed: str, unkept: bool
) -> None:
    session = failing(a_table(tmp_path))
    talk = Talk(session)
    talk.say("")
    session.full = True
    talk.say(key("stopknop", typed), LEAVE)
    assert talk.ending is (Ending.PAUSED_UNKEPT if unkept else Ending.PAUSED)


def test_the_clock_does_not_count_the_time_that_it_stood_still(tmp_path: Path) -> None:
    clock = SetClock()
    session = a_table(tmp_path, clock)
    talk = Talk(session)
    talk.say("")
    clock.pass_by(5)
    talk.say("/stopknop")
    clock.pass_by(30)
    assert session.timing.in_all(clock.time) == timedelta(minutes=5)
    talk.say("")
    clock.pass_by(2)
    assert session.timing.in_step("begin", clock.time) == timedelta(minutes=7)


@pytest.mark.parametrize("stopped", [False, True])
def test_the_clock_does_not_count_what_passed_after_a_crash(tmp_path: Path, stopped: bool) -> None:
    clock = SetClock()
    session = a_table(tmp_path, clock)
    talk = Talk(session)
    talk.say("")
    clock.pass_by(5)
    talk.say("+ verhuisd")
    if stopped:
        talk.say("/stopknop")
    session.close()
    clock.pass_by(600)
    with open_session(session.file, clock) as again:
        Talk(again)
        clock.pass_by(3)
        assert again.timing.in_step("begin", clock.time) == timedelta(minutes=8)
        assert not again.timing.stopped


def test_a_disk_that_is_full_disturbs_nobody(tmp_path: Path) -> None:
    session = failing(a_table(tmp_path))
    talk = Talk(session)
    talk.say("")
    session.full = True
    assert len(shown(talk.say("/stopknop"))) == 2
    asked = talk.say(SECRET, "")
    assert asked.place == Place("hoe")
    assert asked.problem is not None


def test_silence_shows_the_words_of_the_step_or_its_own(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    assert shown(talk.say("/stilte")) == ("Stilte.",)
    talk.say("", "/naar zien")
    before = len(events_of(session))
    asked = talk.say("/stilte")
    assert shown(asked) == ("Kijk even met je ogen dicht.",)
    assert asked.prompt.passing
    assert talk.say(SECRET, "").place == Place("zien")
    assert len(events_of(session)) == before


def test_silence_may_end_in_a_pause(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    talk.say("/stilte", key("pauze"))
    assert talk.ending is Ending.PAUSED
