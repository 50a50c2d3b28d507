"""The room on a page between its title and its foot, and moving what was placed within it."""

from dataclasses import dataclass, replace

from casusanalyse.pictures.timeline.layout import Placed, PlacedRule, PlacedText


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle to place things in, with the sizes of letters to use."""

    left: float
    top: float
    right: float
    bottom: float
    letter: float
    small: float


def moved_down(placed: Placed, down: float) -> Placed:
    """Return the same things lower on the page."""
    if not down:
        return placed
    return Placed(
        rules=tuple(
            PlacedRule(it.left, it.top + down, it.right, it.bottom + down, it.strong)
            for it in placed.rules
        ),
        breaks=tuple(replace(it, y=it.y + down, bottom=it.bottom + down) for it in placed.breaks),
        spans=tuple(replace(it, y=it.y + down) for it in placed.spans),
        hatches=tuple(replace(it, top=it.top + down) for it in placed.hatches),
        bars=tuple(replace(it, top=it.top + down) for it in placed.bars),
        dots=tuple(replace(it, y=it.y + down) for it in placed.dots),
        marks=tuple(replace(it, y=it.y + down) for it in placed.marks),
        texts=tuple(_lower(it, down) for it in placed.texts),
        numbers=tuple(replace(it, top=it.top + down) for it in placed.numbers),
    )


def _lower(it: PlacedText, down: float) -> PlacedText:
    """Return a text lower on the page; written out, since there are so many of them."""
    return PlacedText(it.x, it.top + down, it.lines, it.size, it.bold, it.align, it.halo)
