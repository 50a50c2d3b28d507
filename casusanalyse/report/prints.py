"""Drawings as they are printed: each is turned into an image once, however many copies show it."""

from collections.abc import Callable

from casusanalyse.pictures.drawing import Drawing
from casusanalyse.pictures.raster import png


class Prints:
    """The images of the drawings of one report, for as long as its copies are being made."""

    def __init__(self, make: Callable[[Drawing], bytes] = png) -> None:
        self._make = make
        self._made: dict[Drawing, bytes] = {}

    def png(self, drawing: Drawing) -> bytes:
        """Return a drawing as PNG at print resolution."""
        if drawing not in self._made:
            self._made[drawing] = self._make(drawing)
        return self._made[drawing]
