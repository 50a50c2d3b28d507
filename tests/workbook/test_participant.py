"""A participant reads what the workbook is for, and nothing that is the facilitator's."""

import pytest

from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.text.clean import own_words
from casusanalyse.workbook.pages import Grid, Heading, Items, NewPage, Part, Words
from casusanalyse.workbook.participant import participant_workbook
from tests.facilitate.builders import a_protocol, questions
from tests.workbook.occasions import PROTOCOLS, everything, occasion_of


def parts_for(protocol: Protocol) -> tuple[Part, ...]:
    return participant_workbook(occasion_of(protocol)).parts


def told(parts: tuple[Part, ...]) -> str:
    """Every text in parts, one under another."""
    texts: list[str] = []
    for part in parts:
        match part:
            case Heading() | Words():
                texts.append(part.text)
            case Items():
                texts += part.items
            case Grid():
                cells = (cell for row in part.rows for cell in row)
                texts += part.header
                texts += [text for cell in cells if isinstance(cell, tuple) for text in cell]
            case NewPage():
                pass
    return "\n".join(texts)


@pytest.mark.parametrize("protocol", [*PROTOCOLS, everything()], ids=lambda it: str(it.id))
def test_nothing_of_the_facilitator_is_in_it(protocol: Protocol) -> None:
    text = told(parts_for(protocol))
    scripts = [step.script for step in protocol.steps if step.script]
    cues = [cue.do for step in protocol.steps for cue in step.cues]
    kept_back = [
        question.prompt
        for question in protocol.questions()
        if question.readers is Reader.FACILITATOR
    ]
    lines = [line for each in (*scripts, *cues, *kept_back) for line in each.splitlines() if line]
    assert [line for line in lines if line in text] == []


def test_the_terms_of_the_protocol_are_told() -> None:
    text = told(parts_for(everything()))
    assert "met minstens 7 dagen om te reageren" in text
    assert "180 dagen na de bijeenkomst" in text


def test_an_example_shows_no_bars() -> None:
    asked = "id: a, soort: afspraak, eerst_alleen: ja, voorbeeld: 'bellen | oma | morgen'"
    assert "Bijvoorbeeld: bellen · oma · morgen" in told(parts_for(a_protocol(questions(asked))))


def test_the_last_page_is_for_nobody_else() -> None:
    parts = parts_for(everything())
    start = max(at for at, part in enumerate(parts) if isinstance(part, NewPage))
    page = parts[start:]
    assert page[1] == Heading(1, own_words("Voor jezelf"))
    cells = [cell for part in page if isinstance(part, Grid) for row in part.rows for cell in row]
    assert all(isinstance(cell, tuple) for cell in cells)


def test_a_protocol_in_which_nothing_is_prepared_still_has_a_workbook() -> None:
    headings = [
        part.text
        for part in parts_for(a_protocol(questions("id: a, soort: tekst")))
        if isinstance(part, Heading)
    ]
    assert headings == [
        "Waar dit voor is",
        "Wat er met je woorden gebeurt",
        "Zo vul je het in",
        "Mijn rol en organisatie",
        "Voor jezelf",
    ]
