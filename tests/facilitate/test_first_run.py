"""The first time: three screens that fit, Enter goes on, and whoever leaves has made nothing."""

import io
import re

import pytest
from rich.console import Console

from casusanalyse.facilitate.first_run import explain
from casusanalyse.facilitate.opening import OpeningLeft
from casusanalyse.front.orders import KEYS, Order
from casusanalyse.front.screen import Ask, Filled, Left, Pressed, Reply, Tone, Typed
from casusanalyse.front.terminal.drawing import pages
from casusanalyse.wording import facilitate as wording

ENTER = Typed("")


def shown(*replies: Reply) -> list[str]:
    """The places that were shown, one for each reply and one more; ends early with ``klaar``."""
    explaining = explain()
    places = [next(explaining).screen.place]
    for reply in replies:
        try:
            places.append(explaining.send(reply).screen.place)
        except StopIteration:
            places.append("klaar")
    return places


def after(reply: Reply) -> Ask:
    explaining = explain()
    next(explaining)
    return explaining.send(reply)


def test_enter_leads_along_three_screens() -> None:
    assert shown(ENTER, Typed("  "), ENTER) == ["1 van 3", "2 van 3", "3 van 3", "klaar"]


@pytest.mark.parametrize("before", [(), (ENTER,), (ENTER, ENTER)])
def test_all_can_be_skipped_at_any_screen(before: tuple[Reply, ...]) -> None:
    assert shown(*before, Typed("/verder"))[-1] == "klaar"


def test_one_can_go_back() -> None:
    assert shown(ENTER, Typed("/terug"), Pressed("/terug"), ENTER) == [
        "1 van 3",
        "2 van 3",
        "1 van 3",
        "1 van 3",
        "2 van 3",
    ]


@pytest.mark.parametrize("reply", [Left(), Left("half"), Typed("/pauze"), Pressed("/pauze")])
def test_leaving_makes_no_session(reply: Reply) -> None:
    with pytest.raises(OpeningLeft):
        after(reply)


@pytest.mark.parametrize(
    ("reply", "problem", "line"),
    [
        (Typed("Casus Wilg"), wording.NOTHING_ASKED, "Casus Wilg"),
        (Typed("/overzicht"), wording.NOT_HERE, ""),
        (Pressed("/hulp", "half"), wording.NOT_HERE, ""),
        (Typed("/qqq"), '"/qqq" ken ik niet. Typ /hulp voor alle opdrachten.', ""),
    ],
)
def test_what_does_not_belong_here_is_told(reply: Reply, problem: str, line: str) -> None:
    told = after(reply)
    assert (told.screen.place, told.problem, told.prompt.prefill) == ("1 van 3", problem, line)
    assert [each.text for each in told.screen.foot if each.tone is Tone.PROBLEM] == [problem]


def test_a_filled_in_entry_is_no_more_than_an_enter() -> None:
    assert shown(Filled({"wat": "iets"})) == ["1 van 3", "2 van 3"]


def test_each_screen_fits_a_small_window_wholly() -> None:
    console = Console(width=80, height=24, file=io.StringIO(), color_system=None)
    explaining = explain()
    asks = [next(explaining), explaining.send(ENTER), explaining.send(ENTER)]
    assert [len(pages(ask.screen, console)) for ask in asks] == [1, 1, 1]
    assert [len(line) for line in (wording.FIRST_KEYS,) if len(line) >= 80] == []


def test_the_keys_are_those_of_the_orders() -> None:
    told = re.findall(r"/(\w+) +(F\d+)", "\n".join(wording.FIRST_ORDERS))
    orders = {order.value: key.upper() for key, order in KEYS.items()}
    assert told
    assert dict(told) == {word: orders.get(word) for word, _ in told}
    assert Order.PAUSE.value in dict(told)
