"""Marks, so that colour never carries meaning alone."""

from casusanalyse.front.looks import marked
from casusanalyse.front.screen import Line, Tone


def test_what_happened_has_a_mark_and_the_rest_has_none() -> None:
    assert {tone: marked(Line("x", tone)) for tone in Tone} == {
        Tone.PLAIN: "x",
        Tone.SOFT: "x",
        Tone.LABEL: "x",
        Tone.READ_ALOUD: "x",
        Tone.ENTRY: "x",
        Tone.SAVED: "√ x",
        Tone.NOTICE: "! x",
        Tone.PROBLEM: "× x",
    }
