"""Drawings as they are printed: each is turned into an image once, however many copies show it."""

from collections.abc import Callable

from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.raster import png

DOTS = 220
"""Per inch: what Word itself keeps of pictures that are to be printed; the files stay a third smaller."""


def _printed(drawing: Drawing) -> bytes:
    return png(drawing, DOTS)


class Prints:
    """The images of the drawings of one report, for as long as its copies are being made."""

    def __init__(self, make: Callable[[Drawing], bytes] = _printed) -> None:
        self._make = make
        # By identity: to compare drawings of thousands of shapes takes longer than to write the report.
        self._made: dict[int, tuple[Drawing, bytes]] = {}

    def png(self, drawing: Drawing) -> bytes:
        """Return a drawing as PNG at print resolution."""
        if id(drawing) not in self._made:
            self._made[id(drawing)] = (drawing, self._make(drawing))
        return self._made[id(drawing)][1]
