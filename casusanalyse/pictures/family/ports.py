"""Where exactly lines reach people: beside each other, in the order in which they come from the left."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from casusanalyse.pictures.family.ways import Beside, Plan, Port, X

_APART = 0.28
"""From one line to the next at a symbol, in sizes of it."""
_WHOLE = 0.8
"""How much of the width of a symbol lines may take together."""
_SAME = 0.03
"""How far two people may stand from being straight above each other, counted in people."""
_AIMED = 0.02
"""How much two lines differ that come from the same person, so that they keep their order."""


def settled(plan: Plan, at: Mapping[str, float]) -> Plan:
    """Return a plan in which every port is a place beside the middle of a symbol."""
    parts = _parts(plan)
    for foot, head in _straight(plan, at):
        one, another = (foot.id, foot.below), (head.id, head.below)
        if len(plan.ports[another]) == 1:
            parts[head] = parts[foot]
        elif len(plan.ports[one]) == 1:
            parts[foot] = parts[head]

    def placed(x: X) -> X:
        return Beside(x.id, parts[x]) if isinstance(x, Port) else x

    return replace(
        plan,
        ways=[
            replace(way, points=tuple((placed(x), y) for x, y in way.points)) for way in plan.ways
        ],
        tags=[replace(tag, x=placed(tag.x)) for tag in plan.tags],
    )


def above_each_other(at: Mapping[str, float], one: str, another: str) -> bool:
    """Return whether a line between two people can go straight down."""
    return abs(at[one] - at[another]) < _SAME


def _parts(plan: Plan) -> dict[Port, float]:
    parts: dict[Port, float] = {}
    for (id, below), origins in plan.ports.items():
        count = len(origins)
        apart = min(_APART, _WHOLE / max(count - 1, 1))
        order = sorted(range(count), key=lambda it: origins[it] + _AIMED * it)
        for place, number in enumerate(order):
            parts[Port(id, below, number)] = (place - (count - 1) / 2) * apart
    return parts


def _straight(plan: Plan, at: Mapping[str, float]) -> list[tuple[Port, Port]]:
    """Return the lines that can go straight down, by where they begin and where they end."""
    found = []
    for way in plan.ways:
        ends = [x for x, _ in way.points if isinstance(x, Port)]
        for one, another in pairwise(ends):
            foot, head = (one, another) if one.below else (another, one)
            if foot.below and not head.below and above_each_other(at, foot.id, head.id):
                found.append((foot, head))
    return found
