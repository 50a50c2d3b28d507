"""The part of a sheet that a family may take."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle by its upper left corner, in points."""

    left: float
    top: float
    width: float
    height: float
