"""What somebody reads who begins here for the first time: three calm screens, before anything is asked.

Whatever this module imports is loaded before the first question stands in the window.
"""

from collections.abc import Generator

from casusanalyse.facilitate.opening import OpeningLeft
from casusanalyse.front.orders import Given, Order, UnknownOrder
from casusanalyse.front.replies import leaves, order_in
from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Reply, Screen, Tone, Typed
from casusanalyse.wording import facilitate as wording

_PAGES = (wording.FIRST_WHAT_THIS_IS, wording.FIRST_CAPTURING, wording.FIRST_ORDERS)


def explain() -> Generator[Ask, Reply, None]:
    """Show the screens: Enter goes on, back and skipping all are possible. Raises OpeningLeft."""
    number, line, problem = 0, "", ""
    while number < len(_PAGES):
        reply = yield _page_ask(number, line, problem)
        if leaves(reply):
            raise OpeningLeft
        order = order_in(reply)
        line, problem = "", ""
        if isinstance(order, Given) and order.order is Order.ONWARD:
            return
        if isinstance(order, Given) and order.order is Order.BACK:
            number = max(number - 1, 0)
        elif isinstance(order, Given):
            problem = wording.NOT_HERE
        elif isinstance(order, UnknownOrder):
            problem = order.sentence
        elif isinstance(reply, Typed) and reply.text.strip():
            line, problem = reply.text, wording.NOTHING_ASKED
        else:
            number += 1


def _page_ask(number: int, line: str, problem: str) -> Ask:
    foot = (Line(problem, Tone.PROBLEM),) if problem else ()
    place = wording.FIRST_PLACE.format(number=number + 1, count=len(_PAGES))
    screen = Screen(wording.FIRST_TITLE, place, tuple(map(_line, _PAGES[number])), foot=foot)
    prompt = Prompt(prefill=line, keys=wording.FIRST_KEYS)
    return Ask(Purpose.PAGE, screen, prompt, problem=problem or None)


def _line(text: str) -> Line:
    """A heading ends with a colon, an example begins with a space, the rest is to be read."""
    if text.startswith(" "):
        return Line(text.strip(), Tone.PLAIN, indent=2)
    return Line(text, Tone.LABEL if text.endswith(":") else Tone.PLAIN)
