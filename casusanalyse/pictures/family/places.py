"""Where people stand on their row: children below their parents, partners side by side, nobody too close."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.family.kin import Kin
from casusanalyse.pictures.family.order import Rows

_SWEEPS = 24
_STRAIGHTENED = 40
"""How often people of one house are moved towards each other at the end, at most."""
_STILL = 1e-6


def places(rows: Rows, kin: Kin, width: float) -> Mapping[str, float]:
    """Return how far from the left everybody stands, at least 1 apart and inside ``width``.

    The width is counted in people and at least that of the longest row.
    """
    at = {
        id: (width - len(row)) / 2 + number + 0.5 for row in rows for number, id in enumerate(row)
    }
    pulls = _Pulls(kin)
    for sweep in range(_SWEEPS):
        for row in rows if sweep % 2 else reversed(rows):
            wished = [pulls.wish(id, at) for id in row]
            at |= zip(row, spaced(wished, width), strict=True)
    upright = _upright(rows, kin)
    for _ in range(_STRAIGHTENED if upright else 0):
        before = dict(at)
        for row in rows:
            wished = [at[id] + _aside(id, upright, at) for id in row]
            at |= zip(row, spaced(wished, width), strict=True)
        if all(abs(at[id] - place) < _STILL for id, place in before.items()):
            break
    return _centred(at, width)


def _upright(rows: Rows, kin: Kin) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return who live in a house of which the rows can stand straight above each other, by their row."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    lived = Counter(id for house in kin.houses for id in house.members)
    for house in kin.houses:
        parts = [
            (number, [place for place, id in enumerate(row) if id in house.members])
            for number, row in enumerate(rows)
        ]
        parts = [it for it in parts if it[1]]
        whole = all(places[-1] - places[0] + 1 == len(places) for _, places in parts)
        if not whole or len(parts) < 2 or parts[-1][0] - parts[0][0] + 1 != len(parts):
            continue
        if all(lived[id] == 1 for id in house.members):
            runs = tuple(tuple(rows[number][it] for it in places) for number, places in parts)
            found |= dict.fromkeys(house.members, runs)
    return found


def _aside(
    id: str, upright: Mapping[str, tuple[tuple[str, ...], ...]], at: Mapping[str, float]
) -> float:
    """Return how far the row of somebody's house stands from the middle of all its rows."""
    runs = upright.get(id, ())
    if not runs:
        return 0.0
    own = next(it for it in runs if id in it)
    return sum(_middle(it, at) for it in runs) / len(runs) - _middle(own, at)


def _centred(at: Mapping[str, float], width: float) -> Mapping[str, float]:
    """Return the same places with as much room to the left as to the right."""
    if not at:
        return at
    shift = (width - min(at.values()) - max(at.values())) / 2
    return {id: place + shift for id, place in at.items()}


def spaced(wished: Sequence[float], width: float) -> list[float]:
    """Return the places nearest to those wished for (least squares) that keep the order, at least 1 apart.

    The first is at 0.5 at least, the last at ``width`` minus 0.5 at most. Neighbours that would be too
    close are taken together, and stand around the middle of what they wish.
    """
    blocks: list[tuple[float, int]] = []
    for number, wish in enumerate(wished):
        mean, count = wish - number, 1
        while blocks and blocks[-1][0] > mean:
            other, many = blocks.pop()
            mean, count = (mean * count + other * many) / (count + many), count + many
        blocks.append((mean, count))
    most = width - len(wished) + 0.5
    placed = [min(max(mean, 0.5), most) for mean, count in blocks for _ in range(count)]
    return [place + number for number, place in enumerate(placed)]


@dataclass(frozen=True, slots=True)
class _Pull:
    """What somebody is drawn to: the middle of some people, seen from the middle of others."""

    of: tuple[str, ...]
    to: tuple[str, ...]
    weight: float


class _Pulls:
    """What draws each of a family to a place."""

    def __init__(self, kin: Kin) -> None:
        self._pulls: dict[str, list[_Pull]] = {}
        for union in kin.unions:
            children = tuple(child for child, _ in union.children)
            weight = 1.0 if union.kind == "ouder" else 0.4
            for id in children:
                self._add(id, _Pull(children, union.parents, weight))
            for id in union.parents:
                self._add(id, _Pull(union.parents, children, weight))
        for couple in kin.couples:
            pair = (couple.one, couple.another)
            for id in pair:
                self._add(id, _Pull((id,), pair, 1.5))
        for house in kin.houses:
            for id in house.members:
                self._add(id, _Pull((id,), tuple(sorted(house.members)), 0.6))
        for tie in (*kin.placements, *kin.others):
            for id in (tie.one, tie.another):
                self._add(id, _Pull((id,), (tie.one, tie.another), 0.05))
        for siblings in kin.siblings:
            for id in siblings.members:
                self._add(id, _Pull((id,), siblings.members, 0.5))

    def _add(self, id: str, pull: _Pull) -> None:
        self._pulls.setdefault(id, []).append(pull)

    def wish(self, id: str, at: Mapping[str, float]) -> float:
        """Return where somebody would stand, given where everybody is."""
        pulls = [it for it in self._pulls.get(id, ()) if any(other in at for other in it.to)]
        if not pulls:
            return at[id]
        total = sum(it.weight for it in pulls)
        moved = sum((_middle(it.to, at) - _middle(it.of, at)) * it.weight for it in pulls)
        return at[id] + moved / total


def _middle(those: Sequence[str], at: Mapping[str, float]) -> float:
    known = [at[it] for it in those if it in at]
    return sum(known) / len(known) if known else 0.0
