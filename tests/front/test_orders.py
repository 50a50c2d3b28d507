"""Orders after a slash: by their word, by a beginning, never by accident."""

import pytest

from casusanalyse.front.orders import Given, Order, UnknownOrder, as_content, read_order
from casusanalyse.wording.front import ORDERS


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


@pytest.mark.parametrize("text", ["/later", "gewoon", " /x", "", "//"])
def test_content_can_always_be_typed(text: str) -> None:
    assert read_order(as_content(text)) is None
