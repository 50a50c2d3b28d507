"""Where a line touches the outline of a symbol."""

from collections.abc import Mapping

from casusanalyse.pictures.drawing import Point
from casusanalyse.pictures.family.symbols import edge
from casusanalyse.pictures.family.ways import At, Beside, X, Y, Zone
from casusanalyse.protocol.entries import Symbol


def touching(
    x: X,
    y: Y,
    place: Point,
    symbols: Mapping[str, Symbol | None],
    middle: Point,
    size: float,
    width: float,
) -> Point:
    """Return the point of a line on the outline of a symbol; any other point as it is.

    ``place`` is where the point is on the rectangle around the symbol, ``middle`` the middle of that,
    and ``width`` that of the box of an organisation.
    """
    if not (isinstance(x, Beside) and isinstance(y, At)):
        return place
    symbol = symbols[x.id]
    match y.zone:
        case Zone.TOP:
            return place[0], middle[1] - edge(symbol, x.part) * size
        case Zone.BOTTOM:
            return place[0], middle[1] + edge(symbol, x.part) * size
        case Zone.MIDDLE:
            away = edge(symbol, y.part) * size if symbol else width / 2
            return middle[0] + (away if x.part > 0 else -away), place[1]
        case _:
            return place
