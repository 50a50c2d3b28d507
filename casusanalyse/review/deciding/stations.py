"""Where one can be while deciding: what is decided in one go, each remark, and the end."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar

from casusanalyse.review.grouping import Matter, is_open
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import RemarkId


@dataclass(frozen=True, slots=True)
class Trifles:
    """What is about form or white space alone, together."""

    matters: tuple[Matter, ...]
    key: ClassVar[str] = "opmaak"

    def is_open(self, review: Review) -> bool:
        """Tell whether something here is undecided."""
        return any(is_open(review, it) for it in self.matters)


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """What the facilitator changed in her own copy, together."""

    matters: tuple[Matter, ...]
    key: ClassVar[str] = "eigen"

    def is_open(self, review: Review) -> bool:
        """Tell whether something here is undecided."""
        return any(is_open(review, it) for it in self.matters)


@dataclass(frozen=True, slots=True)
class One:
    """One remark, or the same one of several people."""

    matter: Matter

    @property
    def key(self) -> str:
        """By what it is found again."""
        return self.matter.key

    def is_open(self, review: Review) -> bool:
        """Tell whether it is undecided."""
        return is_open(review, self.matter)


@dataclass(frozen=True, slots=True)
class End:
    """The last page: what is still open."""

    key: ClassVar[str] = "einde"

    def is_open(self, review: Review) -> bool:
        """Nothing is decided here."""
        return False


Station = Trifles | OwnCopy | One | End


def stations(
    review: Review, matters: Sequence[Matter], unfolded: Collection[RemarkId]
) -> tuple[Station, ...]:
    """Return the stations in order; what is usually decided in one go comes first, while it is open.

    Of that, what is ``unfolded`` has a station of its own.
    """
    apart = [it for it in matters if not (it.trifle or it.facilitators) or it.key in unfolded]
    folded = [it for it in matters if it not in apart and is_open(review, it)]
    trifles = tuple(it for it in folded if it.trifle)
    own = tuple(it for it in folded if not it.trifle)
    return (
        *((Trifles(trifles),) if trifles else ()),
        *((OwnCopy(own),) if own else ()),
        *map(One, apart),
        End(),
    )
