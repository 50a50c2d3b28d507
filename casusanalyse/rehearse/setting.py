"""What inventing an answer goes by: protocol and record as they stand, the day, and whose turn it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from casusanalyse.protocol.claims import Claim
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.dates import in_words

_SOON = timedelta(days=14)
_LATER = timedelta(days=70)
_YEARS = range(1, 6)

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where something is to be invented, and what it must make true (``claims``).

    ``turn`` picks from what is as good as each other, so that not every question hears the same.
    """

    protocol: Protocol
    record: Record
    place: Place
    held_on: date
    claims: tuple[Claim, ...] = ()
    turn: int = 0

    @property
    def again(self) -> bool:
        """Whether the same was asked before about somebody earlier in the list."""
        if self.place.about is None:
            return False
        asked_along = self.protocol.question(self.place.question).for_each
        entries = self.record.entries(asked_along) if asked_along else ()
        return bool(entries) and entries[0].id != self.place.about

    def turned(self, items: Sequence[Item]) -> tuple[Item, ...]:
        """Return all items, beginning with the one whose turn it is."""
        start = self.turn % len(items) if items else 0
        return (*items[start:], *items[:start])

    def dated(self, words: str) -> str:
        """Return words in which years and days to come are filled in."""
        years = {f"year{ago}": str(self.held_on.year - ago) for ago in _YEARS}
        return words.format(
            soon=in_words(self.held_on + _SOON), later=in_words(self.held_on + _LATER), **years
        )
