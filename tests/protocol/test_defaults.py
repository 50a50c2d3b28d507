"""``standaard``: words that become the answer a question starts from."""

from decimal import Decimal

import pytest

from casusanalyse.protocol.answers import (
    Answer,
    Choice,
    ChoiceAnswer,
    ConfirmationAnswer,
    DateAnswer,
    MultiChoiceAnswer,
    NumberAnswer,
    PeriodAnswer,
    ScaleAnswer,
    TextAnswer,
    YesNo,
    YesNoAnswer,
)
from casusanalyse.protocol.questions import VALUED, ChoiceQuestion, MultiChoiceQuestion
from casusanalyse.protocol.reading import default_answer
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date, read_period
from tests.protocol.writing import protocol_of, source_of, with_questions

COLOURS = "keuzes: {rood: Rood, blauw: Blauw}, "


def default_of(kind: str, words: str | None, more: str = "") -> Answer | None:
    written = "" if words is None else f", standaard: '{words}'"
    text = f"- {{id: a, soort: {kind}, {more}vraag: V?{written}}}"
    protocol = protocol_of(source_of(with_questions(text)))
    question = protocol.question("a")
    assert isinstance(question, VALUED)
    choices = question.choices if isinstance(question, ChoiceQuestion | MultiChoiceQuestion) else ()
    return default_answer(question, protocol.options(choices))


@pytest.mark.parametrize(
    ("kind", "words", "more", "answer"),
    [
        ("tekst", "Goed", "", TextAnswer(text=clean_text("Goed"))),
        ("lange_tekst", "Goed", "", TextAnswer(text=clean_text("Goed"))),
        ("ja_nee", "weet niet", "", YesNoAnswer(choice=YesNo.UNKNOWN)),
        ("keuze", "rood", COLOURS, ChoiceAnswer(choice=Choice(option="rood"))),
        (
            "keuze",
            "groen",
            f"{COLOURS}anders: ja, ",
            ChoiceAnswer(choice=Choice(other=clean_text("groen"))),
        ),
        (
            "meerkeuze",
            "rood, blauw",
            COLOURS,
            MultiChoiceAnswer(choices=(Choice(option="rood"), Choice(option="blauw"))),
        ),
        ("getal", "1.50", "", NumberAnswer(number=Decimal("1.50"))),
        ("schaal", "7", "", ScaleAnswer(point=7)),
        ("datum", "voorjaar 2019", "", DateAnswer(date=read_date(clean_text("voorjaar 2019")))),
        (
            "periode",
            "van 2016 tot 2018",
            "",
            PeriodAnswer(period=read_period(clean_text("van 2016 tot 2018"))),
        ),
        ("bevestiging", "Gehoord", "", ConfirmationAnswer(line=clean_text("Gehoord"))),
    ],
)
def test_every_kind_with_one_answer_can_start_from_one(
    kind: str, words: str, more: str, answer: Answer
) -> None:
    assert default_of(kind, words, more) == answer


@pytest.mark.parametrize(
    ("kind", "words", "more"),
    [
        ("ja_nee", "misschien", ""),
        ("keuze", "groen", COLOURS),
        ("meerkeuze", "rood, groen", COLOURS),
        ("getal", "NaN", ""),
        ("schaal", "2.5", ""),
        ("datum", "31 februari 2019", ""),
    ],
)
def test_words_that_are_no_answer_give_none(kind: str, words: str, more: str) -> None:
    assert default_of(kind, words, more) is None


def test_without_a_default_there_is_none() -> None:
    assert default_of("tekst", None) is None
