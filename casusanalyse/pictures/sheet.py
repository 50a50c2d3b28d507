"""What is drawn on: paper or a projected page, with the size of the letter that can be read on it."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Sheet:
    """Something to draw on, in points (1/72 inch on paper).

    ``letter`` is the size of running words; titles are larger, nothing is smaller than four fifths of it.
    One that is not ``titled`` says what it is somewhere else, and keeps the room.
    """

    name: str
    width: float
    height: float
    letter: float
    margin: float
    titled: bool = True
    far: bool = False
    """Whether it is read from across a room: it explains no more than what cannot be guessed."""

    @property
    def inner_width(self) -> float:
        """What is left between the margins."""
        return self.width - 2 * self.margin

    @property
    def inner_height(self) -> float:
        """What is left between the margins."""
        return self.height - 2 * self.margin

    @property
    def small(self) -> float:
        """The smallest letter that may be used."""
        return 0.8 * self.letter

    @property
    def wide(self) -> bool:
        """Whether it lies down."""
        return self.width > self.height

    def turned(self) -> "Sheet":
        """Return the same sheet, standing up when it lay down and the other way round."""
        return replace(self, width=self.height, height=self.width)


A4 = Sheet("a4", 842, 595, 10, 28)
"""Lying down, as a picture mostly is."""
A3 = Sheet("a3", 1191, 842, 12, 34)
BOARD = Sheet("wand", 1600, 900, 30, 20, far=True)
"""The projected page: a letter of a thirtieth of the height can be read from eight metres."""
REPORT_WIDE = Sheet("verslag-liggend", 728, 430, 9, 2)
"""What fits on a landscape page of a report, with room for its caption."""
REPORT = Sheet("verslag", 453, 560, 9, 2)
"""What fits between the margins of an upright page of a report, with room for its caption."""
