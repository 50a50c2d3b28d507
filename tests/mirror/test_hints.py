"""A hint points at a spot and says why; quotations, other words and the text itself are left alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.mirror.hints import Hint, hints
from casusanalyse.mirror.loading import read_rules
from casusanalyse.mirror.rules import Category, Rule
from casusanalyse.source.loading import load_text
from tests.mirror.measure import shipped_rules

RULES = """\
regels:
  - {id: gewoon, soort: bevel, herkent: [moet* gewoon, moet* ... gewoon ... doen], waarom: Waarom?}
  - {id: etiket, soort: oordeel, herkent: [druktemaker*, eenouder*], waarom: Wie?}
  - id: lijdend
    soort: zin zonder wie
    herkent: [(werd|werden) ... ge*t]
    behalve: [gezicht, geest*]
    zwijgt_bij: [door *]
    waarom: Door wie?
  - {id: nodig, soort: probleemtaal, herkent: [hulp nodig], waarom: En verder?}
"""
SHIPPED = shipped_rules()


def rules() -> tuple[Rule, ...]:
    return read_rules(load_text(RULES.encode(), "proef.yaml")).in_use


def pointed_at(text: str, *, about_nature: bool = False) -> list[tuple[str, str]]:
    return [(each.rule_id, each.words) for each in hints(text, rules(), about_nature=about_nature)]


def test_a_hint_knows_its_spot_its_words_and_why() -> None:
    text = "Zij moet gewoon slapen."
    expected = Hint(Category.COMMAND, "gewoon", 4, 15, "moet gewoon", "Waarom?")
    assert hints(text, rules(), about_nature=False) == (expected,)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ZIJ MOETEN GEWOON slapen", "MOETEN GEWOON"),
        ("zij móét gewoon slapen", "móét gewoon"),
        ("zij mo\u0301et gewoon slapen", "mo\u0301et gewoon"),
        ("Zij moet  gewoon.", "moet  gewoon"),
        ("Een één-oudergezin.", "één-oudergezin"),
        ("Zij moet het nu gewoon eens doen.", "moet het nu gewoon eens doen"),
    ],
)
def test_capitals_accents_hyphens_and_words_between_make_no_difference(
    text: str, words: str
) -> None:
    assert [found for _, found in pointed_at(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Ontmoet gewoon iemand.",
        "Ongewoon moet ook.",
        "Zij moet. Gewoon slapen.",
        "Zij moet\ngewoon slapen",
        "Zij moet, omdat het niet gewoon is, iets doen.",
        "Het werd een ander gezicht, en veel geest.",
        "Hij werd, zei zij, door oma gebracht en gehaakt.",
        "Hij werd gebracht door oma.",
        "Hij werd “gek.” Gehaakt en gebreid was de trui.",
        f"Moet{'a' * 80} gewoon.",
    ],
)
def test_other_words_sentences_and_exceptions_give_no_hint(text: str) -> None:
    assert pointed_at(text) == []


@pytest.mark.parametrize(
    "text",
    [
        'Zij zei: "hij moet gewoon slapen".',
        "Zij zei: “hij moet gewoon slapen”.",
        "Zij zei: „hij moet gewoon slapen”.",
        "Zij zei: ‘hij moet gewoon slapen’.",
        "Zij zei: «hij moet gewoon slapen».",
        "Zij zei: 'hij moet gewoon slapen'.",
        "Zij zei: 'zo'n druktemaker 's avonds moet gewoon slapen'.",
        "Zij zei: “hij is ‘een druktemaker’ en moet gewoon slapen”.",
    ],
)
def test_what_stands_between_quotation_marks_is_left_alone(text: str) -> None:
    assert pointed_at(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Zo'n foto's 's avonds moet gewoon weg, 't is laat.",
        'Een 24" scherm moet gewoon weg.',
        "“Zij moet gewoon slapen, zei hij.",
        'Hij zei: "nee\nZij moet gewoon "ja" zeggen.',
        'Hij zei "nee". Zij moet gewoon slapen. Zij zei "ja".',
    ],
)
def test_an_apostrophe_or_an_unclosed_mark_hides_nothing(text: str) -> None:
    assert [found for _, found in pointed_at(text)] == ["moet gewoon"]


def test_a_quotation_can_stand_among_the_words_of_a_hint() -> None:
    text = "Hij werd “onze druktemaker” gemaakt."
    assert pointed_at(text) == [("lijdend", "werd “onze druktemaker” gemaakt")]


def test_of_hints_on_one_spot_the_longest_stays() -> None:
    text = "Zij werden als druktemakers gepest, die moeten gewoon slapen."
    assert pointed_at(text) == [
        ("lijdend", "werden als druktemakers gepest"),
        ("gewoon", "moeten gewoon"),
    ]


def test_an_exception_counts_in_its_own_sentence_only() -> None:
    text = "Hij werd gebracht door oma. Hij werd gepest."
    assert pointed_at(text) == [("lijdend", "werd gepest")]


def test_problem_language_is_for_the_nature_of_a_person_only() -> None:
    text = "Heeft hulp nodig."
    assert pointed_at(text) == []
    assert pointed_at(text, about_nature=True) == [("nodig", "hulp nodig")]


@given(st.text() | st.text(alphabet=st.sampled_from("moet gewn\"'“”‘’,.\n-werdú")))
def test_no_text_is_too_strange(text: str) -> None:
    found = hints(text, rules(), about_nature=True)
    assert [text[each.start : each.end] for each in found] == [each.words for each in found]
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_the_reasons_themselves_stand_before_the_mirror() -> None:
    assert [hints(rule.why, SHIPPED, about_nature=False) for rule in SHIPPED] == [()] * len(SHIPPED)
