"""Returned forms: counted where they were closed, loose where they were open, and no small numbers."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.answers import (
    Answer,
    Choice,
    ChoiceAnswer,
    NumberAnswer,
    TextAnswer,
    YesNo,
    YesNoAnswer,
)
from casusanalyse.protocol.entries import Extra, ListItem
from casusanalyse.report.tally import FEWEST_TOLD, Amount, percent, told_amounts
from casusanalyse.session.events import Handled, Handling
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text as c
from tests.report.block_dump import chapter_dump, dump
from tests.report.builders import Session, chapter, question, report

FORMS = question(
    "formulieren",
    "lijst",
    velden=[
        {"id": "hielp", "soort": "ja_nee", "vraag": "Hielp het?"},
        {"id": "gemist", "soort": "tekst", "vraag": "Wat miste je?"},
        {"id": "gemist_thema", "soort": "tekst", "vraag": "Thema?", "thema_van": "gemist"},
        {"id": "cijfer", "soort": "getal", "vraag": "Welk cijfer?"},
        {
            "id": "lang",
            "soort": "keuze",
            "vraag": "Hoe lang?",
            "keuzes": {"kort": "Kort", "half": "Half", "lang": "Lang"},
        },
    ],
)
YES, NO, UNSURE = (YesNoAnswer(choice=choice) for choice in YesNo)


def a_form(session: Session, **answers: Answer | str) -> str:
    extras = tuple(Extra(field=field, answer=_answer(said)) for field, said in answers.items())
    return session.add("formulieren", ListItem(text=c("formulier"), extras=extras))


def _answer(said: Answer | str) -> Answer:
    return TextAnswer(text=c(said)) if isinstance(said, str) else said


def told(session: Session) -> list[str]:
    return chapter_dump(report([FORMS], [chapter("Kop", "formulieren", opmaak="telling")], session))


def yes_and_no(yes: int, no: int, unsure: int = 0) -> list[str]:
    session = Session()
    for answer, count in ((YES, yes), (NO, no), (UNSURE, unsure)):
        for _ in range(count):
            a_form(session, hielp=answer)
    return told(session)


def test_with_ten_answers_there_are_percentages_with_their_total() -> None:
    assert yes_and_no(7, 3) == [
        "# 1. Kop",
        "## Hielp het?",
        "| Antwoord | Aantal (n = 10) | Deel (n = 10) |",
        "| Ja | 7 | 70% | [1.1]",
        "| Nee | 3 | 30% | [1.2]",
        "| Weet niet | 0 | 0% | [1.3]",
    ]


def test_with_nine_answers_there_are_numbers_and_no_percentages() -> None:
    assert yes_and_no(5, 4)[2:4] == ["| Antwoord | Aantal (n = 9) |", "| Ja | 5 | [1.1]"]


def test_rare_answers_are_told_together() -> None:
    assert yes_and_no(5, 2, 1)[2:] == [
        "| Antwoord | Aantal (n = 8) |",
        "| Ja | 5 | [1.1]",
        "| Nee of weet niet, samen | 3 | [1.2]",
    ]


def test_one_rare_answer_cannot_be_found_by_subtracting() -> None:
    assert yes_and_no(8, 1) == [
        "# 1. Kop",
        "## Hielp het?",
        "note: Een deel van deze antwoorden kwam maar een paar keer voor. Wij tonen ze niet "
        "apart. [1.1]",
    ]


def test_with_few_forms_nothing_of_them_is_told() -> None:
    session = Session()
    for _ in range(4):
        a_form(session, hielp=YES, gemist="Tijd")
    assert told(session) == [
        "# 1. Kop",
        "note: Er zijn minder dan 5 formulieren. Dan tonen wij er niets van. [1.1]",
    ]


def test_with_few_answers_a_question_is_not_counted() -> None:
    session = Session()
    for number in range(6):
        a_form(session, **({"hielp": YES} if number < 4 else {}))
    assert told(session) == [
        "# 1. Kop",
        "## Hielp het?",
        "note: Minder dan 5 formulieren hadden hier een antwoord. Wij tellen ze niet op. [1.1]",
    ]


def test_a_number_is_counted_by_what_was_given_and_has_an_average() -> None:
    session = Session()
    for number in (7, 7, 7, 8, 8, 8):
        a_form(session, cijfer=NumberAnswer(number=Decimal(number)))
    assert told(session)[1:] == [
        "## Welk cijfer?",
        "| Antwoord | Aantal (n = 6) |",
        "| 7 | 3 | [1.1]",
        "| 8 | 3 | [1.2]",
        "note: Gemiddeld 7,5 (n = 6). [1.3]",
    ]


def test_a_choice_is_counted_in_the_order_of_its_options() -> None:
    session = Session()
    for option in ("lang", "kort", "lang", "kort", "lang", "kort"):
        a_form(session, lang=ChoiceAnswer(choice=Choice(option=option)))
    assert told(session)[3:] == ["| Kort | 3 | [1.1]", "| Half | 0 | [1.2]", "| Lang | 3 | [1.3]"]


def themes() -> Session:
    session = Session()
    a_form(session, hielp=YES, gemist="Zij belde niet terug", gemist_thema="bereikbaar")
    a_form(session, hielp=YES, gemist="Avonden", gemist_thema="Bereikbaar.")
    a_form(session, hielp=YES, gemist="Minder mensen")
    a_form(session, hielp=NO, gemist="een vast gezicht", gemist_thema="Vast gezicht")
    a_form(session, hielp=NO, gemist="Bellen op zondag", gemist_thema="bereikbaar")
    return session


def test_open_answers_stand_loose_from_forms_under_their_themes() -> None:
    assert told(themes())[-9:] == [
        "## Wat miste je?",
        "- *Bereikbaar* (3) [1.2]",
        "  - Avonden [1.3]",
        "  - Bellen op zondag [1.4]",
        "  - Zij belde niet terug [1.5]",
        "- *Vast gezicht* [1.6]",
        "  - een vast gezicht [1.7]",
        "- *Overig* [1.8]",
        "  - Minder mensen [1.9]",
    ]


def test_no_paragraph_tells_by_its_key_of_which_form_it_is() -> None:
    session = themes()
    composed = report([FORMS], [chapter("Kop", "formulieren", opmaak="telling")], session)
    ids = {kept.id for kept in session.record.entries("formulieren")}
    keys = {part for line in composed.lines() for part in line.key}
    assert ids.isdisjoint(keys)


def test_a_form_that_is_left_out_is_not_counted() -> None:
    session = themes()
    kept = session.record.entries("formulieren")[0]
    out = Handling(left_out=True)
    session.do(Handled(place=Place("formulieren"), id=kept.id, handling=out))
    assert told(session)[-1].startswith("note: Er zijn minder dan 5 formulieren.")


def test_a_form_that_was_moved_stays_among_the_others() -> None:
    session = themes()
    kept = session.record.entries("formulieren")[0]
    session.do(Handled(place=Place("formulieren"), id=kept.id, handling=Handling(chapter=1)))
    chapters = [chapter("Kop", "formulieren", opmaak="telling"), chapter("Ander", "los")]
    composed = report([FORMS, question("los", "tekst")], chapters, session)
    assert chapter_dump(composed) == told(themes())
    assert not any(line.key[0] == "h2" for line in composed.lines())


counts = st.lists(st.integers(0, 12), min_size=2, max_size=6).map(
    lambda amounts: [(f"a{n}", count) for n, count in enumerate(amounts)]
)


@given(counts)
def test_every_number_told_is_nought_or_large_and_they_add_up(
    counts: list[tuple[str, int]],
) -> None:
    amounts = told_amounts(counts)
    if not amounts:
        return
    assert all(it.count == 0 or it.count >= FEWEST_TOLD for it in amounts)
    assert sum(it.count for it in amounts) == sum(count for _, count in counts)
    assert sorted(answer for it in amounts for answer in it.answers) == [a for a, _ in counts]


@given(counts)
def test_a_rare_answer_never_stands_alone(counts: list[tuple[str, int]]) -> None:
    rare = {answer for answer, count in counts if 0 < count < FEWEST_TOLD}
    alone = {it.answers[0] for it in told_amounts(counts) if len(it.answers) == 1}
    assert rare.isdisjoint(alone)


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((4, 6, 1, 0), [(("a",), 4), (("b", "c"), 7), (("d",), 0)]),
        ((2, 6, 4), [(("a", "b"), 8), (("c",), 4)]),
        ((4, 5, 2, 1), [(("a",), 4), (("b",), 5), (("c", "d"), 3)]),
        ((1, 0, 7, 4), [(("a", "b", "c"), 8), (("d",), 4)]),
        ((5, 1, 0), []),
        ((1, 1, 1), []),
    ],
)
def test_a_rare_answer_is_told_with_its_smallest_neighbour(
    counts: tuple[int, ...], told: list[tuple[tuple[str, ...], int]]
) -> None:
    assert told_amounts([*zip("abcd", counts, strict=False)]) == [Amount(*each) for each in told]


def test_when_all_said_the_same_it_is_told() -> None:
    assert told_amounts([("ja", 6), ("nee", 0)]) == [Amount(("ja",), 6), Amount(("nee",), 0)]


@pytest.mark.parametrize(
    ("count", "total", "whole"), [(1, 3, 33), (2, 3, 67), (1, 8, 13), (12, 12, 100), (0, 10, 0)]
)
def test_a_percentage_is_whole_and_a_half_goes_up(count: int, total: int, whole: int) -> None:
    assert percent(count, total) == whole


def test_a_report_of_forms_tells_of_no_meeting() -> None:
    whole = dump(
        report([FORMS], [chapter("Kop", "formulieren", opmaak="telling")], themes())
    ).splitlines()
    about = whole.index("# Over dit verslag")
    assert whole[about + 1 : about + 3] == [
        "Dit verslag vertelt wat er op de formulieren stond. Wij telden ze op 12 maart 2026.",
        "# 1. Kop",
    ]
    assert "*Geteld:* 12 maart 2026." in whole
    assert not any("aanwezigheidslijst" in line for line in whole)


def test_a_report_of_forms_asks_of_nobody_whether_she_sees_herself_in_it() -> None:
    told = report([FORMS], [chapter("Kop", "formulieren", opmaak="telling")], themes())
    whole = dump(told)
    assert "Herken je iemand aan een antwoord? Zeg het ons" in whole
    assert "Wie het concept krijgt, krijgt daarna het definitieve verslag." in whole
    assert "Wat er van de formulieren bewaard is" in whole
    assert [line.text for line in told.lines() if line.key[0] == "reader"][4::2] == [
        "Herken je wat hier staat? Waar wel, en waar niet?",
        "Wat mist er nog om te begrijpen wat mensen ons vertelden?",
        "Wat neem jij mee uit dit verslag, in je eigen werk of leven?",
    ]
    strange = ("jezelf", "bijeenkomst", "herinner", "begeleider", "De deelnemers", "de casus")
    assert [each for each in strange if each in whole] == []
