"""The time that is left, and dividing it anew."""

from datetime import datetime, timedelta

import pytest

from casusanalyse.facilitate.pacing import overrun, parts_ahead, remaining, replanned
from casusanalyse.front.screen import Remaining
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import Event, Replanned, StepBegun
from casusanalyse.session.timing import Moment, Timing, timing_of
from tests.facilitate.builders import a_protocol
from tests.session.samples import MORNING

STEPS = """
- {id: a, titel: Begin, duur: 20, pauze_na: 10, vragen: [
    {id: een, soort: tekst, vraag: Hoe?, in_verslag: nee}]}
- {id: b, titel: Midden, duur: 40, vragen: [
    {id: twee, soort: tekst, vraag: Hoe?, in_verslag: nee}]}
- {id: c, titel: Eind, duur: 20, vragen: [
    {id: drie, soort: tekst, vraag: Hoe?, in_verslag: nee}]}
"""
PROTOCOL = a_protocol(STEPS)
TIMELESS = a_protocol(STEPS.replace("duur: 20,", "").replace("duur: 40,", ""))
ONE = a_protocol("- {id: a, titel: Begin, vragen: [{id: een, soort: mededeling, vraag: Dag}]}")


def after(minutes: int) -> datetime:
    return MORNING + timedelta(minutes=minutes)


def going(*begun: tuple[str, int] | Replanned) -> Timing:
    """Return the timing when these steps began so many minutes after the beginning."""
    at, moments = MORNING, list[Moment]()
    for each in begun:
        event: Event = each if isinstance(each, Replanned) else StepBegun(step=each[0])
        at = at if isinstance(each, Replanned) else after(each[1])
        moments.append(Moment(event=event, at=at))
    return timing_of(moments)


def plan(division: Replanned) -> tuple[dict[str, int], int]:
    return {each.step: each.minutes for each in division.steps}, division.total


def ahead(protocol: Protocol, timing: Timing, now: datetime) -> list[tuple[str, int, int]]:
    """Return key, minutes, and how many minutes from the beginning each part ends."""
    return [
        (part.key, part.minutes, int((part.until - MORNING) / timedelta(minutes=1)))
        for part in parts_ahead(protocol, timing, now)
    ]


def test_before_a_step_no_time_runs() -> None:
    assert remaining(PROTOCOL, Timing(), MORNING) is None
    assert ahead(PROTOCOL, Timing(), MORNING) == [
        ("a", 20, 20),
        ("pauze:a", 10, 30),
        ("b", 40, 70),
        ("c", 20, 90),
    ]


def test_the_time_that_is_left_counts_breaks_and_what_was_spent() -> None:
    timing = going(("a", 0), ("pauze:a", 30), ("b", 35))
    assert remaining(PROTOCOL, timing, after(45)) == Remaining(after(75), after(90))
    assert ahead(PROTOCOL, timing, after(45)) == [("b", 30, 75), ("c", 20, 95)]
    assert overrun(PROTOCOL, timing, after(45)) == 5


def test_a_step_that_is_gone_back_to_goes_on_with_what_it_had() -> None:
    timing = going(("a", 0), ("b", 5), ("a", 15))
    assert remaining(PROTOCOL, timing, after(15)) == Remaining(after(30), after(90))
    assert ahead(PROTOCOL, timing, after(15)) == [
        ("a", 15, 30),
        ("pauze:a", 10, 40),
        ("b", 30, 70),
        ("c", 20, 90),
    ]


def test_what_is_left_is_shared_and_breaks_stay_whole() -> None:
    timing = going(("a", 0))
    division = replanned(PROTOCOL, timing, after(10), ends=after(60))
    assert plan(division) == ({"a": 16, "pauze:a": 10, "b": 23, "c": 11}, 60)


def test_the_present_step_may_get_more_and_the_others_give() -> None:
    timing = going(("a", 0))
    division = replanned(PROTOCOL, timing, after(10), more_now=15)
    assert plan(division) == ({"a": 35, "pauze:a": 10, "b": 30, "c": 15}, 90)


def test_a_division_is_what_counts_from_then_on() -> None:
    timing = going(("a", 0))
    division = replanned(PROTOCOL, timing, after(10), ends=after(60))
    again = going(("a", 0), division)
    assert remaining(PROTOCOL, again, after(10)) == Remaining(after(16), after(60))
    assert overrun(PROTOCOL, again, after(10)) == 0


@pytest.mark.parametrize("more", [0, 10, 999])
@pytest.mark.parametrize("ends", [None, 1, 60, 700])
def test_no_step_to_come_gets_less_than_five_minutes(more: int, ends: int | None) -> None:
    timing = going(("a", 0))
    division = replanned(
        PROTOCOL, timing, after(10), ends=None if ends is None else after(ends), more_now=more
    )
    minutes, total = plan(division)
    assert min(minutes["b"], minutes["c"]) >= 5
    assert minutes["pauze:a"] == 10
    assert total >= 10 + (10 if more == 0 else more)


@pytest.mark.parametrize("ends", range(30, 100))
def test_an_end_at_which_every_step_has_its_least_is_the_end(ends: int) -> None:
    timing = going(("a", 0))
    division = replanned(PROTOCOL, timing, after(5), ends=after(ends))
    again = going(("a", 0), division)
    assert ahead(PROTOCOL, again, after(5))[-1][2] == ends
    assert remaining(PROTOCOL, again, after(5)) == Remaining(
        after(ahead(PROTOCOL, again, after(5))[0][2]), after(ends)
    )


def test_breaks_move_and_never_vanish_when_a_break_is_going_on() -> None:
    timing = going(("a", 0), ("pauze:a", 20))
    assert ahead(PROTOCOL, timing, after(24)) == [("pauze:a", 6, 30), ("b", 40, 70), ("c", 20, 90)]
    division = replanned(PROTOCOL, timing, after(24), ends=after(60))
    assert plan(division) == ({"a": 20, "pauze:a": 10, "b": 20, "c": 10}, 60)


def test_without_minutes_nothing_is_left_and_nothing_breaks() -> None:
    timing = going(("a", 0))
    assert remaining(ONE, timing, after(10)) == Remaining(None, None)
    assert overrun(ONE, timing, after(10)) == 0
    assert plan(replanned(ONE, timing, after(10))) == ({"a": 10}, 10)


def test_a_step_that_was_given_no_minutes_takes_those_of_the_others() -> None:
    timing = going(("a", 0))
    assert remaining(TIMELESS, timing, after(10)) == Remaining(None, after(10))
    assert overrun(TIMELESS, timing, after(10)) == 10


def test_a_step_without_minutes_may_get_some() -> None:
    timing = going(("a", 0))
    division = replanned(ONE, timing, after(10), more_now=15)
    again = going(("a", 0), division)
    assert remaining(ONE, again, after(10)) == Remaining(after(25), after(25))


def test_a_session_without_minutes_may_get_an_end() -> None:
    timing = going(("a", 0))
    division = replanned(ONE, timing, after(10), ends=after(70))
    left = remaining(ONE, going(("a", 0), division), after(10))
    assert left is not None
    assert left.session == after(70)
