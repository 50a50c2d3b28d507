"""Opening a session: asking what it will be about, as far as that was not said already."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from casusanalyse.errors import CasusError
from casusanalyse.front.orders import Given, Order, read_order
from casusanalyse.front.screen import (
    Ask,
    Filled,
    Left,
    Line,
    Pressed,
    Prompt,
    Purpose,
    Reply,
    Screen,
    Tone,
    Typed,
)
from casusanalyse.protocol.answers import Choice
from casusanalyse.protocol.choosing import Choosable, choose
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.text.dates import Precision, read_date
from casusanalyse.wording import facilitate as wording

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Offer:
    """A protocol that can be chosen."""

    id: str
    name: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is known about a session before it begins; None is still to be asked."""

    protocol_id: str | None = None
    case: CleanText | None = None
    held_on: date | None = None


class OpeningLeft(NotAccepted):
    """Somebody left before there was a session; nothing was made."""

    def __init__(self) -> None:
        super().__init__(wording.NOT_STARTED)


def ask_wishes(
    wishes: Wishes, offers: tuple[Offer, ...], proposal: str, today: date
) -> Generator[Ask, Reply, Wishes]:
    """Ask what is not yet known and return the complete wishes.

    ``proposal`` is a neutral pseudonym; it and ``today`` are what Enter stands for. Raises
    OpeningLeft when the person leaves.
    """
    protocol_id, case, held_on = wishes.protocol_id, wishes.case, wishes.held_on
    if protocol_id is None:
        lines = tuple(_offer_lines(offers))
        protocol_id = yield from _ask(
            wording.WHICH_PROTOCOL, lines, "1", lambda typed: _offered(typed, offers)
        )
    if case is None:
        case = yield from _ask(wording.WHICH_CASE, (), proposal, clean_text)
    if held_on is None:
        held_on = yield from _ask(wording.WHICH_DATE, (), today.strftime("%d-%m-%Y"), read_day)
    return Wishes(protocol_id, case, held_on)


def read_day(typed: str) -> date:
    """Return the one day that was typed; raises NotAccepted when it is vaguer than that."""
    moment = read_date(clean_text(typed))
    if moment.precision is not Precision.DAY or moment.earliest is None:
        raise NotAccepted(wording.DAY_NEEDED)
    return moment.earliest


def _ask(
    question: str, lines: tuple[Line, ...], enter: str, read: Callable[[str], Value]
) -> Generator[Ask, Reply, Value]:
    """Ask until the reply can be read; an empty one stands for ``enter``."""
    problem: str | None = None
    prefill = ""
    while True:
        foot = (Line(problem, Tone.PROBLEM),) if problem else ()
        lead = (Line(question, Tone.READ_ALOUD), *lines)
        screen = Screen(wording.OPENING_TITLE, "", lead, foot=foot)
        prompt = Prompt(prefill=prefill, keys=wording.OPENING_KEYS.format(enter=enter))
        reply = yield Ask(Purpose.CONFIRM, screen, prompt, problem=problem)
        prefill, problem = _line(reply), wording.NOT_HERE
        if isinstance(reply, Typed) and read_order(reply.text) is None:
            try:
                return read(reply.text.strip() or enter)
            except CasusError as error:
                problem = error.sentence


def _line(reply: Reply) -> str:
    """Return what stays on the line; raises OpeningLeft when somebody wants to leave."""
    match reply:
        case Left():
            raise OpeningLeft
        case Filled():
            return ""
        case Typed():
            return _unless_pause(reply.text, reply.text)
        case Pressed():
            return _unless_pause(reply.order, reply.half_typed)


def _unless_pause(order: str, line: str) -> str:
    given = read_order(order)
    if isinstance(given, Given) and given.order is Order.PAUSE:
        raise OpeningLeft
    return line


def _offer_lines(offers: tuple[Offer, ...]) -> Generator[Line, None, None]:
    for number, offer in enumerate(offers, start=1):
        minutes = wording.MINUTES.format(minutes=offer.minutes)
        yield Line(f"{number:>2}  {offer.name} ({minutes})", indent=2)


def _offered(typed: str, offers: tuple[Offer, ...]) -> str:
    choices = tuple((Choice(option=offer.id), offer.name) for offer in offers)
    return choose(typed, Choosable(choices, other=False)).option or offers[0].id
