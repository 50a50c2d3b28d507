"""Brings together the two sides of what was moved: by the name of the move, else by the same text."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from casusanalyse.word.returned.changes import Part
from casusanalyse.word.returned.clusters import Role
from casusanalyse.word.returned.regions import ChangedRegion


@dataclass(frozen=True, slots=True)
class Move:
    """Text that went from one place to another; more than one part where paragraphs do not match."""

    gone: Sequence[Part]
    come: Sequence[Part]


_Side = TypeVar("_Side")


def pair_moves(parts: Sequence[Part]) -> tuple[list[Move], list[Part]]:
    """Return the moves among parts, and the parts that are none.

    Word names a move on both sides. Other programs take a paragraph out and put the same text in
    somewhere else: whole paragraphs with the same text, by the same person, are a move too.
    """
    moves, rest = _by_name(parts)
    pairs, left = pair_alike(rest, _alike, lambda part: part.role is Role.PUT_IN)
    return [*moves, *(Move([gone], [come]) for gone, come in pairs)], left


def _by_name(parts: Sequence[Part]) -> tuple[list[Move], list[Part]]:
    sides: dict[str, tuple[list[Part], list[Part]]] = defaultdict(lambda: ([], []))
    rest = []
    for part in parts:
        if part.mark.move and part.role is not Role.TAKEN_OUT_OF_INSERTION:
            sides[part.mark.move][part.role is Role.PUT_IN].append(part)
        else:
            rest.append(part)
    moves: list[Move] = []
    for gone, come in sides.values():
        if not (gone and come):
            rest += gone or come
        elif len(gone) == len(come):
            moves += [Move([left], [right]) for left, right in zip(gone, come, strict=True)]
        else:
            moves.append(Move(gone, come))
    return moves, rest


def _alike(part: Part) -> Hashable | None:
    text = " ".join(part.text.split())
    is_movable = part.whole or part.mark.move is not None
    if not text or not is_movable or part.role is Role.TAKEN_OUT_OF_INSERTION:
        return None
    return part.mark.author, text


def pair_rows(
    regions: Sequence[ChangedRegion],
) -> tuple[list[tuple[ChangedRegion, ChangedRegion]], list[ChangedRegion]]:
    """Return the rows that were taken out and put in elsewhere by the same person, and the others."""
    return pair_alike(regions, _alike_row, lambda it: it.role is Role.PUT_IN)


def _alike_row(changed: ChangedRegion) -> Hashable | None:
    text = " ".join(changed.text.split())
    has_words = bool(text.strip("| "))
    if not has_words or changed.role is Role.TAKEN_OUT_OF_INSERTION:
        return None
    return changed.mark.author, changed.region.is_row, text


def pair_alike(
    found: Sequence[_Side],
    key: Callable[[_Side], Hashable | None],
    has_come: Callable[[_Side], bool],
) -> tuple[list[tuple[_Side, _Side]], list[_Side]]:
    """Pair what went with what came under the same key, in order; None is a key of nothing."""
    waiting: dict[Hashable, tuple[list[_Side], list[_Side]]] = defaultdict(lambda: ([], []))
    for it in found:
        if (of := key(it)) is not None:
            waiting[of][has_come(it)].append(it)
    pairs = [pair for gone, come in waiting.values() for pair in zip(gone, come, strict=False)]
    paired = {id(it) for pair in pairs for it in pair}
    return pairs, [it for it in found if id(it) not in paired]
