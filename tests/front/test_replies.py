"""An order is an order, whichever way it came."""

import pytest

from casusanalyse.front.orders import Given, Order
from casusanalyse.front.replies import leaves, order_in
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Typed


@pytest.mark.parametrize(
    ("reply", "order"),
    [
        (Typed("/terug"), Given(Order.BACK, "")),
        (Pressed("/overzicht", half_typed="half"), Given(Order.OVERVIEW, "")),
        (Left("half"), Given(Order.PAUSE, "")),
        (Typed("wij zagen haar lachen"), None),
        (Typed(""), None),
        (Filled({"wat": "verhuizing"}), None),
    ],
)
def test_a_reply_is_an_order_or_content(reply: Reply, order: Given[Order] | None) -> None:
    assert order_in(reply) == order


@pytest.mark.parametrize(
    ("reply", "so"),
    [(Left(), True), (Typed("/pauze"), True), (Pressed("/pauze"), True), (Typed("/terug"), False)],
)
def test_leaving_and_pausing_are_stopping_here(reply: Reply, so: bool) -> None:
    assert leaves(reply) is so
