"""Closed rings among influences: what comes back to itself, and whether it grows or calms down."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from casusanalyse.protocol.explaining import Sign


@dataclass(frozen=True)
class Arrow:
    """One influence between two points; ``ring`` is the name of the ring that people put it in."""

    id: str
    start: str
    end: str
    sign: Sign
    ring: str = ""


@dataclass(frozen=True)
class Ring:
    """Arrows that lead from a point back to that point, passing no point twice.

    It begins with the arrow of the ring that was told first. ``name`` is empty when nobody gave one.
    """

    arrows: tuple[Arrow, ...]
    name: str = ""

    @property
    def balancing(self) -> bool:
        """Whether going round turns more into less: so it is with an odd number of minus signs."""
        weakening = sum(arrow.sign is Sign.WEAKENS for arrow in self.arrows)
        return weakening % 2 == 1


def rings_among(arrows: Sequence[Arrow]) -> tuple[Ring, ...]:
    """Return the closed rings, those that people named first, and then as they were told.

    Found are, for every arrow, the shortest ring that it is part of, and the shortest one with
    arrows of its own name only. A ring that others are fully made of need not be among them:
    everything that goes round is told once, and the work stays small however many arrows there are.
    So it is when an arrow was drawn twice, unless people gave each of its rings a name.
    A name belongs to one ring: the one with most arrows of that name, of those the shortest.
    """
    found: dict[frozenset[str], tuple[Arrow, ...]] = {}
    for arrow in arrows:
        together = [it for it in arrows if arrow.ring and it.ring == arrow.ring]
        for among in (together, arrows):
            ring = _shortest(arrow, among)
            if ring:
                found.setdefault(frozenset(it.id for it in ring), _from_the_first(ring, arrows))
    return _named(list(found.values()), arrows)


def _shortest(arrow: Arrow, among: Sequence[Arrow]) -> tuple[Arrow, ...]:
    """Return the fewest arrows that lead back to where this one starts; none when there is no way."""
    if arrow.start == arrow.end:
        return (arrow,)
    roads: deque[tuple[Arrow, ...]] = deque([(arrow,)])
    passed = {arrow.end}
    while roads:
        road = roads.popleft()
        for onward in among:
            if onward.start != road[-1].end:
                continue
            if onward.end == arrow.start:
                return (*road, onward)
            if onward.end not in passed:
                passed.add(onward.end)
                roads.append((*road, onward))
    return ()


def _from_the_first(ring: tuple[Arrow, ...], arrows: Sequence[Arrow]) -> tuple[Arrow, ...]:
    order = [arrow.id for arrow in arrows]
    first = min(range(len(ring)), key=lambda index: order.index(ring[index].id))
    return (*ring[first:], *ring[:first])


def _named(rings: list[tuple[Arrow, ...]], arrows: Sequence[Arrow]) -> tuple[Ring, ...]:
    names: dict[int, str] = {}
    for name in dict.fromkeys(arrow.ring for arrow in arrows if arrow.ring):
        counts = {index: _bearing(name, ring) for index, ring in enumerate(rings)}
        free = [index for index in counts if counts[index] and index not in names]
        if free:
            names[max(free, key=lambda index: (counts[index], -len(rings[index]), -index))] = name
    named = [Ring(rings[index], name) for index, name in names.items()]
    nameless = (Ring(ring) for index, ring in enumerate(rings) if index not in names)
    return (*named, *_not_told_yet(nameless, named))


def _not_told_yet(rings: Iterable[Ring], told: Sequence[Ring]) -> Iterator[Ring]:
    """Yield the rings that read otherwise than those that were told: an arrow may be drawn twice."""
    seen = {_as_read(ring) for ring in told}
    for ring in rings:
        if _as_read(ring) not in seen:
            seen.add(_as_read(ring))
            yield ring


def _as_read(ring: Ring) -> frozenset[tuple[str, str, Sign]]:
    return frozenset((arrow.start, arrow.end, arrow.sign) for arrow in ring.arrows)


def _bearing(name: str, ring: tuple[Arrow, ...]) -> int:
    return sum(arrow.ring == name for arrow in ring)


def points_of(ring: Ring) -> Iterator[str]:
    """Yield the points that a ring passes, and the first one again at the end."""
    yield ring.arrows[0].start
    yield from (arrow.end for arrow in ring.arrows)
