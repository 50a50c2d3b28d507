"""The room on a page between its title and its foot, and moving what was placed within it."""

from dataclasses import dataclass, replace

from casusanalyse.pictures.timeline.layout import Placed


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
    return Placed(
        rules=tuple(replace(it, top=it.top + down, bottom=it.bottom + down) for it in placed.rules),
        breaks=tuple(replace(it, y=it.y + down, bottom=it.bottom + down) for it in placed.breaks),
        spans=tuple(replace(it, y=it.y + down) for it in placed.spans),
        hatches=tuple(replace(it, top=it.top + down) for it in placed.hatches),
        bars=tuple(replace(it, top=it.top + down) for it in placed.bars),
        dots=tuple(replace(it, y=it.y + down) for it in placed.dots),
        marks=tuple(replace(it, y=it.y + down) for it in placed.marks),
        texts=tuple(replace(it, top=it.top + down) for it in placed.texts),
    )
