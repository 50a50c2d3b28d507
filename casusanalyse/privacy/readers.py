"""Who reads what: three levels, each reading everything that the next one reads."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from casusanalyse.protocol.words import FROM_THE_FEWEST, Reader


class ForAudience(Protocol):
    """Something that says how far it may travel."""

    @property
    def audience(self) -> Reader: ...


Something = TypeVar("Something", bound=ForAudience)


def may_read(reader: Reader, audience: Reader) -> bool:
    """Tell whether ``reader`` may see what is meant for ``audience``.

    The facilitator reads everything, participants also what the region reads, the region only that.
    """
    return FROM_THE_FEWEST.index(reader) <= FROM_THE_FEWEST.index(audience)


def narrowest(audiences: Iterable[Reader]) -> Reader:
    """Return the smallest of some audiences, which is who may see them all; the region for none."""
    return min(audiences, key=FROM_THE_FEWEST.index, default=Reader.REGION)


def readable(reader: Reader, things: Iterable[Something]) -> tuple[Something, ...]:
    """Return what ``reader`` may see, in the same order."""
    return tuple(thing for thing in things if may_read(reader, thing.audience))
