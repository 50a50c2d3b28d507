"""Cards are typed in by their numbers."""

from pathlib import Path

import pytest

from casusanalyse.front.playing import Ending
from casusanalyse.workbook.reading_problems import NoCards
from casusanalyse.workbook.taking_over.dialogue import Outcome
from casusanalyse.workbook.taking_over.typing_cards import type_cards
from tests.facilitate.builders import a_session, kept, questions, text_of
from tests.facilitate.builders import told as news
from tests.workbook.written import Sitting, a_session_with


def test_the_cards_are_shown_and_their_numbers_become_lines(tmp_path: Path) -> None:
    session = a_session_with(tmp_path)
    talk = Sitting(type_cards(session))
    assert text_of(talk.last.screen).split("\n") == [
        "Casus Wilg · werkboeken inlezen · kaarten 1 van 2 · Vraag 7",
        "  1  Koers niet gevolgd",
        "  2  Eilanden",
        "  3  Kind uit zicht",
        "Welke kaarten liggen er? Typ de nummers.",
    ]
    talk.say("3 1 9")
    assert kept(session.record, "ons") == [
        '{"text":"Kind uit zicht"}',
        '{"text":"Koers niet gevolgd"}',
    ]
    assert news(talk.last)[2:] == [
        "Een kaart 9 is er niet: er zijn 3 kaarten.",
        "Kaart 3 is bewaard.",
        "Kaart 1 is bewaard.",
    ]
    assert "Die stond er al: 3." in news(talk.say("3 2"))
    assert len(session.record.entries("ons")) == 3


def test_a_card_of_a_field_is_laid_at_the_line_that_is_chosen(tmp_path: Path) -> None:
    session = a_session_with(tmp_path, ons=["Wij belden niet", "Wij keken weg"])
    talk = Sitting(type_cards(session))
    assert text_of(talk.say("", "2").screen).split("\n")[1:] == [
        "kaart 2: Eilanden",
        "Bij welke regel hoort deze kaart?",
        "  1  bij: Wij belden niet",
        "  2  bij: Wij keken weg",
        "  0  overslaan",
    ]
    talk.say("2", "")
    assert "Eilanden" in kept(session.record, "ons")[1]
    assert talk.outcome == Outcome(Ending.FINISHED, taken=1, left=0, unread=0)


def test_words_are_not_numbers_and_stand_on_the_line_again(tmp_path: Path) -> None:
    talk = Sitting(type_cards(a_session_with(tmp_path)))
    asked = talk.say("de derde")
    assert (asked.prompt.prefill, asked.problem) == (
        "de derde",
        "Typ alleen nummers van kaarten, met een spatie ertussen.",
    )


def test_without_cards_there_is_nothing_to_type_in(tmp_path: Path) -> None:
    session = a_session(tmp_path, questions("id: a, soort: lijst"))
    with pytest.raises(NoCards):
        Sitting(type_cards(session))
