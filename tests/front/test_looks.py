"""Marks, so that colour never carries meaning alone."""

import pytest

from casusanalyse.front.looks import in_words, marked, spoken
from casusanalyse.front.screen import Line, Tone
from casusanalyse.wording.facilitate import CORRECTING_LINE, HELP_CLEAR, NOTHING_ASKED


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


def test_in_words_what_happened_has_a_word_and_an_entry_stays() -> None:
    assert {tone: spoken(Line("x → y", tone, 2)) for tone in Tone} == {
        Tone.PLAIN: Line("x Dan: y", indent=2),
        Tone.SOFT: Line("x Dan: y", indent=2),
        Tone.LABEL: Line("x Dan: y", indent=2),
        Tone.READ_ALOUD: Line("x Dan: y", indent=2),
        Tone.ENTRY: Line("x → y", Tone.ENTRY, 2),
        Tone.SAVED: Line("x Dan: y", indent=2),
        Tone.NOTICE: Line("Let op: x Dan: y", indent=2),
        Tone.PROBLEM: Line("Fout: x Dan: y", indent=2),
    }


def test_an_entry_that_was_cut_short_ends_in_dots() -> None:
    assert spoken(Line("  1  moeder · …", Tone.ENTRY)).text == "  1  moeder · ..."


def test_a_word_that_stands_there_already_is_not_said_twice() -> None:
    assert (
        spoken(Line("Let op: er ging iets weg.", Tone.NOTICE)).text == "Let op: er ging iets weg."
    )


@pytest.mark.parametrize(
    ("signs", "words"),
    [
        ("Casus Wilg · Proef · stap 1", "Casus Wilg, Proef, stap 1"),
        ("  3  Hoe?  –  open   ← hier ben je", "  3  Hoe?: open, hier ben je"),
        ("– een vel papier", "- een vel papier"),
        ("Er was een verhaal…", "Er was een verhaal..."),
        ("Dit, en dat - zo is het.", "Dit, en dat - zo is het."),
    ],
)
def test_signs_between_words_become_words(signs: str, words: str) -> None:
    assert in_words(signs) == words


def test_what_a_plain_console_cannot_press_is_said_otherwise() -> None:
    assert in_words(NOTHING_ASKED) == (
        "Hier wordt niets gevraagd. Maak de regel leeg (met -) en geef Enter."
    )
    assert in_words(HELP_CLEAR) == "Een - maakt de hele regel leeg."
    assert in_words(CORRECTING_LINE) == "Je verbetert regel {number}. Enter: zo laten."
