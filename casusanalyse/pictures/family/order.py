"""In which order people stand on their row: families together, with few lines that cross."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from casusanalyse.pictures.family.kin import Kin
from casusanalyse.pictures.family.members import Family

_ROUNDS = 12
_MOST_WEIGHED = 3000
"""How many orders are weighed at most, so that a very large family is drawn too."""
_DEEPEST = 150
"""From how many people on nobody is followed from relative to relative."""

Rows = tuple[tuple[str, ...], ...]


def ordered(family: Family, kin: Kin, rows: Mapping[str, int]) -> Rows:
    """Return who stands on each row, from left to right."""
    first = _Walk(family, kin, rows).walked()
    return _bettered(first, _Weigher(family, kin, rows))


class _Walk:
    """A walk through a family from relative to relative, that puts down everybody it meets."""

    def __init__(self, family: Family, kin: Kin, rows: Mapping[str, int]) -> None:
        self._kin = kin
        self._rows = rows
        self._told = {it.id: number for number, it in enumerate(family.members)}
        self._starts = sorted(rows, key=lambda id: not _is_focus(family, id))
        self._met: set[str] = set()
        self._down: list[list[str]] = [[] for _ in range(max(rows.values(), default=-1) + 1)]
        self._parents: dict[str, list[str]] = {}
        self._brothers: dict[str, set[str]] = {}
        self._partners: dict[str, list[str]] = {}
        self._children: dict[str, list[str]] = {}
        self._learn()

    def _learn(self) -> None:
        for union in self._kin.unions:
            children = [child for child, _ in union.children]
            for child in children:
                self._parents.setdefault(child, []).extend(union.parents)
                self._brothers.setdefault(child, set()).update(children)
            for parent in union.parents:
                self._children.setdefault(parent, []).extend(children)
        for siblings in self._kin.siblings:
            for one in siblings.members:
                self._brothers.setdefault(one, set()).update(siblings.members)
        for couple in self._kin.couples:
            self._partners.setdefault(couple.one, []).append(couple.another)
            self._partners.setdefault(couple.another, []).append(couple.one)

    def walked(self) -> Rows:
        """Return everybody on their rows, in the order in which the walk met them."""
        if len(self._rows) > _DEEPEST:
            for id in self._rows:
                self._put(id)
        for start in self._starts:
            if start not in self._met:
                self._family_of(start, last=False)
        return tuple(tuple(row) for row in self._down)

    def _put(self, id: str) -> None:
        self._met.add(id)
        self._down[self._rows[id]].append(id)

    def _family_of(self, id: str, last: bool) -> None:
        """Put down somebody with brothers and sisters, and their parents; ``last`` at the right end."""
        those = sorted(self._brothers.get(id, set()) | {id}, key=self._told.__getitem__)
        those = [it for it in those if it not in self._met]
        if last:
            those = [*(it for it in those if it != id), id]
        self._met.update(those)
        for number, one in enumerate(those):
            partners = [it for it in self._partners.get(one, ()) if it not in self._met]
            left = partners if number == 0 and len(those) > 1 else partners[:-1]
            for partner in left:
                self._family_of(partner, last=True)
            self._down[self._rows[one]].append(one)
            if number == 0:
                self._up(those)
            for partner in partners[len(left) :]:
                self._family_of(partner, last=False)
            for child in self._children.get(one, ()):
                if child not in self._met:
                    self._family_of(child, last=False)

    def _up(self, those: Sequence[str]) -> None:
        parents = [it for one in those for it in self._parents.get(one, ())]
        for number, parent in enumerate(parents):
            if parent not in self._met:
                self._family_of(parent, last=number == 0)


def _is_focus(family: Family, id: str) -> bool:
    return any(it.focus and it.id == id for it in family.members)


class _Weigher:
    """Tells how good an order is; less is better."""

    def __init__(self, family: Family, kin: Kin, rows: Mapping[str, int]) -> None:
        self._told = {it.id: number for number, it in enumerate(family.members)}
        self._couples = [(it.one, it.another) for it in kin.couples]
        self._lines = [
            (union.parents, tuple(child for child, _ in union.children), rows[union.parents[0]])
            for union in kin.unions
        ]
        self._groups = [it.members for it in kin.siblings] + [line[1] for line in self._lines]
        self._twins = kin.twins
        levels = sorted(set(rows.values()))
        self._homes = [
            [[id for id in it.members if rows[id] == row] for row in levels] for it in kin.houses
        ]
        drawn = {frozenset(it) for it in self._couples}
        drawn |= {
            frozenset((p, c)) for parents, those, _ in self._lines for p in parents for c in those
        }
        self.clans = _clans(kin)
        self._others = [
            (it.one, it.another)
            for it in family.ties
            if it.one in rows
            and it.another in rows
            and frozenset((it.one, it.another)) not in drawn
        ]

    def weight(self, rows: Rows) -> float:
        """Return how far a family is from standing together, without lines that cross."""
        at = {id: number - (len(row) - 1) / 2 for row in rows for number, id in enumerate(row)}
        weight = sum(6 * (abs(at[one] - at[another]) - 1) for one, another in self._couples)
        weight += sum(4 * (abs(at[one] - at[another]) - 1) for one, another in self._twins)
        weight += sum(0.15 * abs(at[one] - at[another]) for one, another in self._others)
        return weight + self._spread(at) + self._crossed(at) + self._apart(at)

    def _spread(self, at: Mapping[str, float]) -> float:
        weight = 0.0
        for those in self._groups:
            places = [at[id] for id in those]
            weight += 1.5 * (max(places) - min(places) + 1 - len(places))
            weight += 0.3 * sum(
                at[one] > at[another]
                for one, another in combinations(sorted(those, key=self._told.__getitem__), 2)
            )
        return weight

    def _apart(self, at: Mapping[str, float]) -> float:
        """Return how many others stand between those who share a house, and how far below each other."""
        weight = 0.0
        for home in self._homes:
            middles = []
            for those in filter(None, home):
                places = [at[id] for id in those]
                weight += 2.0 * (max(places) - min(places) + 1 - len(places))
                middles.append(sum(places) / len(places))
            weight += 1.2 * sum(abs(a - b) for a, b in pairwise(middles))
        return weight

    def _crossed(self, at: Mapping[str, float]) -> float:
        weight = 0.0
        by_row: dict[int, list[tuple[float, float, float]]] = {}
        for parents, children, row in self._lines:
            middle = sum(at[it] for it in parents) / len(parents)
            places = [at[it] for it in children]
            weight += 0.8 * abs(middle - sum(places) / len(places))
            for place in places:
                by_row.setdefault(row, []).append((middle, place, 0))
        for lines in by_row.values():
            for (top, low, _), (top2, low2, _) in combinations(lines, 2):
                if (top - top2) * (low - low2) < 0:
                    weight += 3
        return weight


def _clans(kin: Kin) -> list[frozenset[str]]:
    """Return groups of relatives by birth and partnership, smallest first; a couple with all of theirs."""
    clans: list[frozenset[str]] = []
    for couple in kin.couples:
        children = {
            child
            for union in kin.unions
            if set(union.parents) <= couple.both
            for child, _ in union.children
        }
        clans.append(couple.both | children)
    for union in kin.unions:
        clans.append(frozenset(union.parents) | {child for child, _ in union.children})
    joined: list[set[str]] = []
    for clan in clans:
        whole = set(clan)
        for other in [it for it in joined if it & whole]:
            joined.remove(other)
            whole |= other
        joined.append(whole)
    return sorted({*clans, *map(frozenset, joined)}, key=lambda it: (len(it), sorted(it)))


def _bettered(rows: Rows, weigher: _Weigher) -> Rows:
    """Move people and small groups along their row for as long as that helps."""
    best = weigher.weight(rows)
    weighed = 0
    for _ in range(_ROUNDS):
        before = best
        for tried in _shifted(rows, weigher.clans):
            weight = weigher.weight(tried)
            weighed += 1
            if weight < best - 1e-9:
                rows, best = tried, weight
        for number in range(len(rows)):
            for row in _moved(rows[number]):
                tried = (*rows[:number], row, *rows[number + 1 :])
                weight = weigher.weight(tried)
                weighed += 1
                if weight < best - 1e-9:
                    rows, best = tried, weight
                    break
                if weighed > _MOST_WEIGHED:
                    return rows
        if best == before:
            break
    return rows


def _moved(row: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the row with one, two or three neighbours elsewhere, as they are and turned round."""
    for length in (1, 2, 3):
        for start in range(len(row) - length + 1):
            block, rest = row[start : start + length], row[:start] + row[start + length :]
            for place in range(len(rest) + 1):
                if place != start:
                    yield rest[:place] + block + rest[place:]
                if length > 1:
                    yield rest[:place] + block[::-1] + rest[place:]


def _shifted(rows: Rows, clans: Sequence[frozenset[str]]) -> Iterator[Rows]:
    """Yield the rows with a whole clan at one end, as it stands and turned round."""
    for clan in clans:
        those = [[id for id in row if id in clan] for row in rows]
        rest = [[id for id in row if id not in clan] for row in rows]
        for turned in (those, [row[::-1] for row in those]):
            yield tuple(tuple(a + b) for a, b in zip(turned, rest, strict=True))
            yield tuple(tuple(b + a) for a, b in zip(turned, rest, strict=True))
