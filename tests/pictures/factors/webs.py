"""Webs of factors to draw: one that people could have made, and as many others as tests want."""

from collections.abc import Sequence
from datetime import date
from random import Random

from casusanalyse.pictures.factors.web import Point, Web
from casusanalyse.protocol.explaining import FactorRole, Sign
from casusanalyse.protocol.rings import Arrow, rings_among

DAY = date(2026, 3, 12)
_WORDS = (
    "slecht slapen",
    "boos",
    "school",
    "veel wisselingen van hulpverleners",
    "ruzie",
    "geld",
    "wachten",
    "oma",
    "verhuizing",
    "vertrouwen",
)
_SIGNS = (Sign.STRENGTHENS, Sign.STRENGTHENS, Sign.WEAKENS)

Drawn = tuple[int, Sign, int, str]


def web(points: Sequence[Point], arrows: Sequence[Drawn]) -> Web:
    """Return a web; an arrow goes from a position to a position, with the name of its ring."""
    made = tuple(
        Arrow(f"a{number}", points[start].id, points[end].id, sign, ring)
        for number, (start, sign, end, ring) in enumerate(arrows)
    )
    return Web(tuple(points), made, rings_among(made), DAY)


def sleepless() -> Web:
    """Return a ring of three with a name, a ring of two without one, and what hangs on to them."""
    points = (
        Point("f1", "slecht slapen", FactorRole.KEEPS_GOING),
        Point("f2", "boos op school", FactorRole.WORSENS),
        Point("f3", "ruzie aan het eind van de dag", FactorRole.KEEPS_GOING),
        Point("f4", "oma haalt hem op woensdag op", FactorRole.PROTECTS, new=True),
        Point("f5", "een vaste juf", FactorRole.BREAKS, differs=True),
        Point("f6", "er is weinig geld"),
    )
    more, less, name = Sign.STRENGTHENS, Sign.WEAKENS, "de lange dagen"
    ring = ((0, more, 1, name), (1, more, 2, name), (2, more, 0, name))
    rest = ((3, less, 2, ""), (4, less, 1, ""), (1, more, 4, ""), (5, more, 2, ""))
    return web(points, (*ring, *rest))


def any_web(factors: int, arrows: int, seed: int, words: int = 4) -> Web:
    """Return a web of so many factors and arrows, the same one for the same seed."""
    chance = Random(seed)
    points = [
        Point(
            f"f{number}",
            " ".join(chance.choices(_WORDS, k=chance.randint(1, words))),
            chance.choice((None, *FactorRole)),
            new=chance.random() < 0.2,
            differs=chance.random() < 0.2,
        )
        for number in range(factors)
    ]
    drawn = [
        (chance.randrange(factors), chance.choice(_SIGNS), chance.randrange(factors), "")
        for _ in range(arrows)
    ]
    return web(points, drawn)
