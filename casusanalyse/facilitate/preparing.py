"""Preparing a session: asking which protocol it follows, and on which day it is held."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import date

from casusanalyse.facilitate.opening import ask_before
from casusanalyse.front.screen import Ask, Line, Reply
from casusanalyse.protocol.answers import Choice
from casusanalyse.protocol.choosing import Choosable, choose
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import Precision, in_figures, read_date
from casusanalyse.wording import facilitate as wording


@dataclass(frozen=True, slots=True)
class Offer:
    """A protocol that can be chosen."""

    id: str
    name: str
    minutes: int


def ask_protocol(offers: tuple[Offer, ...]) -> Generator[Ask, Reply, str]:
    """Ask for one of the offered protocols and return its id; Enter stands for the first.

    Raises OpeningLeft.
    """
    lines = tuple(_offer_lines(offers))
    return ask_before(wording.WHICH_PROTOCOL, lines, "1", lambda typed: _offered(typed, offers))


def ask_day(today: date) -> Generator[Ask, Reply, date]:
    """Ask on which day the session is held; Enter stands for ``today``. Raises OpeningLeft."""
    return ask_before(wording.WHICH_DATE, (), in_figures(today), read_day)


def read_day(typed: str) -> date:
    """Return the one day that was typed; raises NotAccepted when it is vaguer than that."""
    moment = read_date(clean_text(typed))
    if moment.precision is not Precision.DAY or moment.earliest is None:
        raise NotAccepted(wording.DAY_NEEDED)
    return moment.earliest


def _offer_lines(offers: tuple[Offer, ...]) -> Iterator[Line]:
    for number, offer in enumerate(offers, start=1):
        minutes = wording.MINUTES.format(minutes=offer.minutes)
        yield Line(f"{number:>2}  {offer.name} ({minutes})", indent=2, hang=4)


def _offered(typed: str, offers: tuple[Offer, ...]) -> str:
    choices = tuple((Choice(option=offer.id), offer.name) for offer in offers)
    return choose(typed, Choosable(choices, other=False)).option or offers[0].id
