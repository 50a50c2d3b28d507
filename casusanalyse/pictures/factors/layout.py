"""Where everything in a drawing of factors stands: boxes, arrows, signs, and the names of rings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from casusanalyse.pictures.factors.cards import Card, card
from casusanalyse.pictures.factors.corners import Ground
from casusanalyse.pictures.factors.geometry import (
    Rect,
    Road,
    along,
    area_of,
    around,
    free,
    length_of,
)
from casusanalyse.pictures.factors.naming import Label, labels_for
from casusanalyse.pictures.factors.placing import Grid, Link, grid_for, seated, stretched
from casusanalyse.pictures.factors.routing import Wish, roads
from casusanalyse.pictures.factors.web import Web
from casusanalyse.pictures.lettering import LINE
from casusanalyse.pictures.sheet import Sheet
from casusanalyse.protocol.rings import Arrow, Ring, points_of

_ROUND, _PAIR, _TWIN = 0.2, 0.34, 0.16
_ALONG = tuple(0.5 + way * nth * 0.04 for nth in range(11) for way in (1, -1))
_SIGN = 1.25


@dataclass(frozen=True, slots=True)
class Drawn:
    """An arrow as it runs, and the room of its sign."""

    arrow: Arrow
    road: Road
    sign: Rect


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything with its place, in points from the upper left corner of the sheet."""

    cards: tuple[Card, ...]
    arrows: tuple[Drawn, ...]
    labels: tuple[Label, ...]
    grid: Grid
    seats: tuple[int, ...]


def laid_out(web: Web, sheet: Sheet, area: Rect, before: Layout | None = None) -> Layout:
    """Return where everything stands in an area of the sheet; the same web always stands the same.

    ``before`` is a layout of the same web in another area: everything keeps its place among the rest.
    """
    if not web.points:
        return Layout((), (), (), Grid(area, 1, 1), ())
    index = {point.id: number for number, point in enumerate(web.points)}
    arrows = [it for it in web.arrows if it.start in index and it.end in index]
    links = [(index[it.start], index[it.end]) for it in arrows]
    rings = [[index[id] for id in points_of(it)][:-1] for it in web.rings]
    if before is not None:
        grid, seats = replace(before.grid, area=area), before.seats
    else:
        grid = grid_for(len(web.points), area, sheet.letter)
        seats = seated(grid, len(web.points), links, rings)
    cards, air = _cards(web, sheet, grid, seats)
    wishes = _wishes(arrows, links, web.rings, rings, cards)
    ways = _routed(wishes, Ground([it.room for it in cards], area, air), web.rings, arrows)
    drawn = _signed(arrows, ways, cards, sheet, area)
    labels = labels_for(web.rings, drawn_roads(drawn), _taken(cards, drawn), sheet, area)
    return Layout(tuple(cards), tuple(drawn), labels, grid, seats)


def drawn_roads(drawn: Sequence[Drawn]) -> Mapping[str, Road]:
    """Return how each arrow runs, by its id."""
    return {it.arrow.id: it.road for it in drawn}


def _taken(cards: Sequence[Card], drawn: Sequence[Drawn]) -> list[Rect]:
    return [*(it.room for it in cards), *(it.sign for it in drawn)]


def _cards(web: Web, sheet: Sheet, grid: Grid, seats: Sequence[int]) -> tuple[list[Card], float]:
    """Return the boxes, and how far an arrow stays from those that are not its own."""
    larger, spots = stretched(grid, seats)
    width = min(larger.across * 0.66, sheet.letter * 16)
    height = min(larger.down * 0.62, sheet.small * LINE * 7)
    cards = [
        card(point, spot, width, height, sheet)
        for point, spot in zip(web.points, spots, strict=True)
    ]
    gap = min(larger.across - width, larger.down - height)
    return cards, min(sheet.letter * 0.8, gap * 0.22)


def _wishes(
    arrows: Sequence[Arrow],
    links: Sequence[Link],
    rings: Sequence[Ring],
    corners: Sequence[Sequence[int]],
    cards: Sequence[Card],
) -> list[Wish]:
    """Return how each arrow would like to curve: round where it is in a ring, apart from its twin."""
    outward: dict[str, float] = {}
    for ring, passed in zip(rings, corners, strict=True):
        if len(passed) > 2:
            clockwise = area_of([cards[it].room.middle for it in passed]) > 0
            for arrow in ring.arrows:
                outward.setdefault(arrow.id, -_ROUND if clockwise else _ROUND)
    wishes = []
    for number, (arrow, link) in enumerate(zip(arrows, links, strict=True)):
        twins = links[:number].count(link)
        if (link[1], link[0]) in links:
            bend = _PAIR * (1 + 0.8 * twins)
        elif links.count(link) > 1:
            bend = _TWIN * (1 + twins // 2) * (-1 if twins % 2 else 1)
        else:
            bend = outward.get(arrow.id, 0.0)
        wishes.append(Wish(link, bend))
    return wishes


def _routed(
    wishes: Sequence[Wish], ground: Ground, rings: Sequence[Ring], arrows: Sequence[Arrow]
) -> list[Road]:
    """Return the roads in the order of the arrows; those in rings choose theirs first."""
    in_rings = {arrow.id for ring in rings for arrow in ring.arrows}
    order = sorted(range(len(arrows)), key=lambda it: arrows[it].id not in in_rings)
    found = roads([wishes[it] for it in order], ground)
    by_number = dict(zip(order, found, strict=True))
    return [by_number[it] for it in range(len(arrows))]


def _signed(
    arrows: Sequence[Arrow],
    ways: Sequence[Road],
    cards: Sequence[Card],
    sheet: Sheet,
    area: Rect,
) -> list[Drawn]:
    """Return the arrows with the place of their signs: on the arrow, on nothing else."""
    boxes = [it.room for it in cards]
    drawn: list[Drawn] = []
    for number, (arrow, road) in enumerate(zip(arrows, ways, strict=True)):
        others = [*ways[:number], *ways[number + 1 :]]
        rooms = list(_sign_rooms(road, sheet, area))
        signs = [it.sign for it in drawn]
        clear = [it for it in rooms if free(it, [*boxes, *signs])]
        alone = [it for it in clear if not any(it.crossed_by(other) for other in others)]
        off_boxes = [it for it in rooms if free(it, boxes)]
        best = next(iter([*alone, *clear, *off_boxes, *rooms]))
        drawn.append(Drawn(arrow, road, best))
    return drawn


def _sign_rooms(road: Road, sheet: Sheet, area: Rect) -> Iterator[Rect]:
    side = sheet.letter * _SIGN
    least = (side / 2 + sheet.letter) / (length_of(road) or 1.0)
    for part in sorted(_ALONG, key=lambda it: it + least > 1):
        room = around(along(road, part), side, side)
        if area.contains(room):
            yield room
    x, y = along(road, 0.5)
    x = min(max(x, area.x + side / 2), area.right - side / 2)
    yield around((x, min(max(y, area.y + side / 2), area.bottom - side / 2)), side, side)
