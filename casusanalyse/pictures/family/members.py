"""Who stands in a family portrait and what ties them, as values that hold nothing else."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casusanalyse.protocol.entries import Certainty, Person, Standing, Symbol
from casusanalyse.text.dates import Period


class Layer(StrEnum):
    """What the portrait tells: who people are, or also what goes on between them."""

    NATURE = "natuur"
    DYNAMICS = "dynamiek"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in or around the family, or an organisation."""

    id: str
    name: str
    nature: str = ""
    age: str = ""
    symbol: Symbol = Symbol.UNKNOWN
    deceased: bool = False
    focus: bool = False
    standing: Standing = Standing.FAMILY


@dataclass(frozen=True, slots=True)
class Tie:
    """What one member is to another (a word of ``protocol.relations``, or of the region), from ``one``.

    ``words`` is how the relation is called on the drawing, which for a kind of the region's own
    differs from its id. ``period`` is when it held; ``ended`` that it is over, whenever that was.
    """

    id: str
    one: str
    relation: str
    another: str
    words: str = ""
    ended: bool = False
    period: Period | None = None
    status: Certainty = Certainty.CERTAIN
    source: str = ""


@dataclass(frozen=True, slots=True)
class Family:
    """A family as it is drawn; households are those of the day ``on``, which the foot tells too."""

    members: tuple[Member, ...]
    ties: tuple[Tie, ...]
    on: date
    drawn_on: date


def member_of(id: str, person: Person) -> Member:
    """Return somebody as they were described."""
    return Member(
        id=id,
        name=person.name,
        nature=person.nature or "",
        age=person.age_band or "",
        symbol=person.symbol,
        deceased=person.deceased,
        focus=person.focus,
        standing=person.standing,
    )
