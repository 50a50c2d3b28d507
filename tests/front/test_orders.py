"""Orders after a slash: by their word, by a beginning, never by accident."""

import pytest

from casusanalyse.front.orders import (
    Given,
    Mark,
    Order,
    UnknownOrder,
    as_content,
    read_mark,
    read_order,
    without_the_space,
)
from casusanalyse.wording.front import MARKS, ORDERS


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("/later", Given(Order.LATER, "")),
        ("/LATER ", Given(Order.LATER, "")),
        ("/ov", Given(Order.OVERVIEW, "")),
        ("/naar  7 ", Given(Order.GO, "7")),
        ("/wijzig 3 | x", Given(Order.CHANGE, "3 | x")),
    ],
)
def test_an_order_is_its_word_or_a_beginning_that_fits_one(typed: str, given: Given[Order]) -> None:
    assert read_order(typed) == given


@pytest.mark.parametrize("typed", ["", "later", " /later", "en/of", "\n/later"])
def test_other_text_is_no_order(typed: str) -> None:
    assert read_order(typed) is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("/latr", '"/latr" ken ik niet. Bedoelde je "/later"? Typ /hulp voor alle opdrachten.'),
        ("/ver", '"/ver" ken ik niet. Bedoelde je "/verder"? Typ /hulp voor alle opdrachten.'),
        ("/", '"/" ken ik niet. Typ /hulp voor alle opdrachten.'),
        ("/\x1b[2Jxyz", '"/[2Jxyz" ken ik niet. Typ /hulp voor alle opdrachten.'),
        (
            "/later doen we dit",
            "Achter /later hoort niets. Is het geen opdracht? Typ dan eerst een spatie.",
        ),
    ],
)
def test_what_is_no_order_says_so(typed: str, sentence: str) -> None:
    assert read_order(typed) == UnknownOrder(sentence)


def test_every_order_is_explained() -> None:
    assert sorted(ORDERS) == sorted(order.value for order in Order)


def test_every_mark_is_explained() -> None:
    assert sorted(MARKS) == sorted(mark.value for mark in Mark)


@pytest.mark.parametrize(
    ("typed", "mark"),
    [
        ("+ mei | verhuisd", (Mark.EVENT, "mei | verhuisd")),
        ("@oma zingt ", (Mark.PERSON, "oma zingt")),
        ("*haast", (Mark.INSIGHT, "haast")),
        ('"school: ja', (Mark.QUOTE, "school: ja")),
        ("“school: ja”", (Mark.QUOTE, "school: ja”")),
        ("”ja", (Mark.QUOTE, "ja")),
        ("„ja", (Mark.QUOTE, "ja")),
        ("? wie", (Mark.PARKED, "wie")),
        ("=bellen", (Mark.AGREEMENT, "bellen")),
        ("+", (Mark.EVENT, "")),
        ("+  ", (Mark.EVENT, "")),
        ("++", (Mark.EVENT, "+")),
        ("+/later", (Mark.EVENT, "/later")),
        ("+een\ntwee", (Mark.EVENT, "een\ntwee")),
    ],
)
def test_a_line_may_begin_with_a_mark(typed: str, mark: tuple[Mark, str]) -> None:
    assert read_mark(typed) == mark


@pytest.mark.parametrize("typed", ["", " ", " + x", "\t+", "1 + 1", "'t was", "-", "\n*", "«ja»"])
def test_other_text_has_no_mark(typed: str) -> None:
    assert read_mark(typed) is None


@pytest.mark.parametrize(
    "text",
    ["/later", "gewoon", "", "//", "+", "+ x", "@", "*", '"', "“ja”", "„", "?", "=", " x", "  +"],
)
def test_content_can_always_be_typed(text: str) -> None:
    typed = as_content(text)
    assert (read_order(typed), read_mark(typed), without_the_space(typed)) == (None, None, text)


@pytest.mark.parametrize("typed", [" x", "  /later", " ", "x "])
def test_a_space_before_something_else_is_content(typed: str) -> None:
    assert without_the_space(typed) == typed
