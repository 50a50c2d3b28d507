"""The time that is left, told softly."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from casusanalyse.front.clock import tell_remaining
from casusanalyse.front.screen import Line, Remaining, Tone

NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("remaining", "line"),
    [
        (
            Remaining(at(20), at(90)),
            Line("deze stap: nog 20 min   sessie: nog 1 u 30, tot 15:30", Tone.SOFT),
        ),
        (
            Remaining(at(19.1), at(60)),
            Line("deze stap: nog 20 min   sessie: nog 1 u 00, tot 15:00", Tone.SOFT),
        ),
        (Remaining(at(0), None), Line("deze stap: nog 0 min", Tone.SOFT)),
        (Remaining(at(-0.5), None), Line("deze stap: nog 0 min", Tone.SOFT)),
        (
            Remaining(at(-1), at(59)),
            Line(
                "deze stap duurt 1 min langer (/tijd)   sessie: nog 59 min, tot 14:59", Tone.NOTICE
            ),
        ),
        (
            Remaining(at(5), at(-65)),
            Line("deze stap: nog 5 min   jullie zouden om 12:55 klaar zijn (/tijd)", Tone.NOTICE),
        ),
        (Remaining(None, at(61)), Line("sessie: nog 1 u 01, tot 15:01", Tone.SOFT)),
        (Remaining(None, None), Line("", Tone.SOFT)),
        (Remaining(at(-5), at(-5), stopped=True), Line("De klok staat stil.", Tone.SOFT)),
    ],
)
def test_the_time_that_is_left_is_told_in_words(remaining: Remaining, line: Line) -> None:
    assert tell_remaining(remaining, NOW) == line


def test_the_clock_is_the_one_on_the_wall() -> None:
    here = NOW.astimezone(timezone(timedelta(hours=2)))
    assert tell_remaining(Remaining(None, at(30)), here).text == "sessie: nog 30 min, tot 16:30"
