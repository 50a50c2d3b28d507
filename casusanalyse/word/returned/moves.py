"""Brings together the two sides of what was moved: by the name of the move, else by the same text."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from casusanalyse.word.returned.changes import Part
from casusanalyse.word.returned.clusters import Role
from casusanalyse.word.returned.paragraphs import Paragraph, Region, Spot, Stretch
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
    pairs, left = pair_alike(rest, _alike, _has_come)
    changed_before, left = pair_alike(left, _as_it_was_cut, _has_come)
    pairs += changed_before
    return [*moves, *(Move([gone], [come]) for gone, come in pairs)], left


def leads_nowhere(move: Move) -> bool:
    """Tell whether a text was put back where it was taken out, as it was."""
    first, second = sorted((move.gone, move.come), key=lambda parts: _order(parts[0].spot))
    whole = move.gone[0].whole and move.come[0].whole
    if any(token.taken_out is not None for part in move.come for token in part.tokens):
        return False
    return _is_alike(move) and _touch(first[-1].tokens[-1].spot, second[0].spot, whole)


def _order(spot: Spot) -> tuple[int, int]:
    return spot.paragraph.number, spot.stretch


def _is_alike(move: Move) -> bool:
    come = _even("".join(part.text for part in move.come))
    return come in (
        _even("".join(part.text for part in move.gone)),
        _even("".join(part.cut for part in move.gone)),
    )


def _touch(first: Spot, second: Spot, across_ends: bool) -> bool:
    """Tell whether nothing stands behind the one stretch and before the other."""
    at: Paragraph | None = first.paragraph
    begin = first.stretch + 1
    while at is not None and at is not second.paragraph:
        if not across_ends or _has_words(at.stretches[begin:]):
            return False
        at, begin = at.next, 0
    return at is not None and not _has_words(at.stretches[begin : second.stretch])


def _has_words(stretches: Sequence[Stretch]) -> bool:
    """Tell whether a view shows any words."""
    return any(it.text.strip() for it in stretches if it.inserted is None or it.deleted is None)


def _even(text: str) -> str:
    return " ".join(text.split())


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


def _has_come(part: Part) -> bool:
    return part.role is Role.PUT_IN


def _as_it_was_cut(part: Part) -> Hashable | None:
    """Return what tells a part apart, with its text as it was after what was changed in it before."""
    return _alike(part, part.cut or None)


def _alike(part: Part, cut: str | None = None) -> Hashable | None:
    text = _even(cut or part.text)
    is_movable = part.whole or part.mark.move is not None
    if not text or not is_movable or part.role is Role.TAKEN_OUT_OF_INSERTION:
        return None
    return part.mark.author, text


def pair_rows(
    regions: Sequence[ChangedRegion],
) -> tuple[list[tuple[ChangedRegion, ChangedRegion]], list[ChangedRegion]]:
    """Return the rows that were taken out and put in elsewhere by the same person, and the others."""
    return pair_alike(regions, _alike_row, lambda it: it.role is Role.PUT_IN)


def follow_each_other(gone: ChangedRegion, come: ChangedRegion) -> bool:
    """Tell whether a row was put back right beside where it was taken out."""
    numbers = sorted((_numbers(gone.region), _numbers(come.region)))
    return numbers[0][-1] + 1 == numbers[1][0]


def _numbers(region: Region) -> list[int]:
    return [paragraph.number for cell in region.cells for paragraph in cell]


def _alike_row(changed: ChangedRegion) -> Hashable | None:
    text = _even(changed.text)
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
