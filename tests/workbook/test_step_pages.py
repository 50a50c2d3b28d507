"""What the facilitator reads at a step."""

import pytest

from casusanalyse.workbook.facilitator import facilitator_workbook
from casusanalyse.workbook.pages import Look, Words
from tests.facilitate.builders import a_protocol, questions
from tests.workbook.occasions import occasion_of


@pytest.mark.parametrize(
    ("asked", "small"),
    [
        ("als: {vraag: eerst, is: ja}", "Alleen als bij “Gaat het?” staat: ja."),
        (
            "als: {vraag: eerst, beantwoord: ja}",
            "Niet altijd: het programma laat dit zien wanneer het past.",
        ),
        ("toelichting: Rustig aan.", "Rustig aan."),
        ("voorbeeld: Zo dus.", "Bijvoorbeeld: Zo dus."),
    ],
)
def test_what_helps_stands_small_under_a_question(asked: str, small: str) -> None:
    protocol = a_protocol(
        questions("id: eerst, soort: ja_nee, kort: Gaat het?", f"id: dan, soort: tekst, {asked}")
    )
    parts = facilitator_workbook(occasion_of(protocol)).parts
    question = next(
        at for at, part in enumerate(parts) if isinstance(part, Words) and part.text == "Vraag 2"
    )
    note = parts[question + 1]
    assert isinstance(note, Words)
    assert (note.text, note.look) == (small, Look.NOTE)


def test_an_option_is_told_in_its_words() -> None:
    protocol = a_protocol(
        questions(
            "id: eerst, soort: keuze, kort: Hoe, keuzes: {op_koers: Op koers, eraf: Eraf}",
            "id: dan, soort: tekst, als: {vraag: eerst, is: eraf}",
        )
    )
    texts = [
        it.text for it in facilitator_workbook(occasion_of(protocol)).parts if isinstance(it, Words)
    ]
    assert "Alleen als bij “Hoe” staat: Eraf." in texts
