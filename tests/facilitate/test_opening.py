"""Opening a session: what is known is not asked, what is refused stays on the line."""

from collections.abc import Generator
from datetime import date

import pytest

from casusanalyse.facilitate.opening import Offer, OpeningLeft, Wishes, ask_wishes
from casusanalyse.front.screen import Ask, Left, Pressed, Reply, Typed
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.text.clean import clean_text

OFFERS = (Offer("retro", "Terugblik", 240), Offer("persp", "Vooruitblik", 180))
TODAY = date(2026, 3, 12)


def opening(wishes: Wishes | None = None) -> Generator[Ask, Reply, Wishes]:
    return ask_wishes(wishes or Wishes(), OFFERS, "Casus Wilg", TODAY)


def answered(*replies: Reply) -> Wishes:
    asking = opening()
    next(asking)
    try:
        for reply in replies:
            asking.send(reply)
    except StopIteration as ended:
        wishes: Wishes = ended.value
        return wishes
    raise AssertionError("there is more to ask")


def test_enter_takes_what_is_proposed() -> None:
    assert answered(Typed(""), Typed(""), Typed("")) == Wishes(
        "retro", clean_text("Casus Wilg"), TODAY
    )


def test_everything_can_be_said_otherwise() -> None:
    assert answered(Typed("voor"), Typed("Casus Eik"), Typed("1 april 2026")) == Wishes(
        "persp", clean_text("Casus Eik"), date(2026, 4, 1)
    )


def test_what_is_known_is_not_asked() -> None:
    first = next(opening(Wishes("retro", clean_text("Casus Eik"))))
    assert first.screen.lead[0].text == "Op welke dag is deze sessie?"


@pytest.mark.parametrize("typed", ["rond zijn zesde", "31-02-2026", "123456782", "/overzicht"])
def test_what_is_refused_stands_ready_to_be_changed(typed: str) -> None:
    asking = opening(Wishes("retro", clean_text("Casus Eik")))
    next(asking)
    again = asking.send(Typed(typed))
    assert again.prompt.prefill == typed
    assert again.problem


def test_a_key_changes_nothing_but_pausing_leaves() -> None:
    asking = opening(Wishes("retro"))
    next(asking)
    assert asking.send(Pressed("/hulp", "Casus E")).prompt.prefill == "Casus E"
    with pytest.raises(OpeningLeft):
        asking.send(Pressed("/pauze"))


@pytest.mark.parametrize("reply", [Left("half"), Typed("/pauze"), Pressed("/pauze", "half")])
def test_leaving_makes_no_session(reply: Reply) -> None:
    asking = opening()
    next(asking)
    with pytest.raises(NotAccepted) as left:
        asking.send(reply)
    assert left.value.sentence == "Er is geen sessie begonnen."
