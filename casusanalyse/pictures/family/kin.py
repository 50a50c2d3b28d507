"""What is drawn of a family: couples, parents and children, siblings, houses, and the rest."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from casusanalyse.pictures.family.generations import BIRTH, UNKNOWN, group_of
from casusanalyse.pictures.family.houses import House, houses, is_placement
from casusanalyse.pictures.family.members import Family, Layer, Tie
from casusanalyse.protocol.entries import Certainty
from casusanalyse.protocol.relations import RelationGroup

TWINS = "tweeling"


@dataclass(frozen=True, slots=True)
class Couple:
    """Two people beside each other with a line between them; without ``tie`` they only share a child."""

    one: str
    another: str
    tie: Tie | None

    @property
    def both(self) -> frozenset[str]:
        """The two."""
        return frozenset((self.one, self.another))


@dataclass(frozen=True, slots=True)
class Union:
    """One or two parents with their children, in one kind of parenthood; of two it is equally sure."""

    parents: tuple[str, ...]
    kind: str
    children: tuple[tuple[str, Tie], ...]


@dataclass(frozen=True, slots=True)
class Siblings:
    """Brothers and sisters of whom no shared parent is known."""

    members: tuple[str, ...]
    status: Certainty
    twins: bool


@dataclass(frozen=True, slots=True)
class Kin:
    """Everything that is drawn between people; ``others`` are ties that get a line of their own."""

    couples: tuple[Couple, ...]
    unions: tuple[Union, ...]
    siblings: tuple[Siblings, ...]
    twins: tuple[tuple[str, str], ...]
    placements: tuple[Tie, ...]
    others: tuple[Tie, ...]
    homes: tuple[Tie, ...]
    houses: tuple[House, ...]


def kin_of(family: Family, rows: Mapping[str, int], layer: Layer, unsafety: bool) -> Kin:
    """Sort the ties of a family by how they are drawn, given on which row everybody stands."""
    ties = shown_ties(family, layer, unsafety)
    by_group = {
        group: [it for it in ties if group_of(it) is group] for group in (*RelationGroup, None)
    }
    side = [it for it in by_group[RelationGroup.PARTNER] if _level(it, rows)]
    below = [it for it in by_group[RelationGroup.PARENT] if _above(it, rows)]
    equal = [it for it in by_group[RelationGroup.SIBLING] if _level(it, rows)]
    unknown = [it for it in by_group[RelationGroup.UNKNOWN] if _level(it, rows)]
    partners = _by_pair(side)
    parents = _parents(below, rows, partners)
    couples = _couples(partners, parents, _by_pair(unknown))
    unions = _unions(below, parents)
    twins = tuple((it.one, it.another) for it in equal if it.relation == TWINS)
    siblings = _siblings(equal, unions)
    placements = tuple(
        it
        for it in by_group[RelationGroup.LIVING]
        if is_placement(it, family) and not _fostered(it, below)
    )
    drawn = {it.id for it in (*side, *below, *equal)}
    drawn |= {it.tie.id for it in couples if it.tie}
    living = by_group[RelationGroup.LIVING]
    drawn |= {it.id for it in living}
    others = tuple(it for it in ties if it.id not in drawn)
    return Kin(couples, unions, siblings, twins, placements, others, tuple(living), houses(family))


def shown_ties(family: Family, layer: Layer, unsafety: bool) -> list[Tie]:
    """Return the ties that a layer shows, each once; about unsafety only when asked, with a source."""
    return [it for it in _drawable(family) if _shown(it, layer, unsafety)]


def without_hidden(family: Family, unsafety: bool) -> Family:
    """Return the family without ties about unsafety that are not drawn, so that no place gives them away."""
    hidden = {
        it.id for it in family.ties if is_unsafe(it) and not _shown(it, Layer.DYNAMICS, unsafety)
    }
    return replace(family, ties=tuple(it for it in family.ties if it.id not in hidden))


def is_unsafe(tie: Tie) -> bool:
    """Tell whether a tie is about unsafety."""
    group = group_of(tie)
    return group is RelationGroup.UNSAFETY


def _drawable(family: Family) -> Iterator[Tie]:
    """Yield the ties between two different people who are there, each thing said once."""
    known = {it.id for it in family.members}
    seen = set()
    for tie in family.ties:
        said = (tie.one, tie.relation, tie.another, tie.period.words if tie.period else "")
        if tie.one != tie.another and {tie.one, tie.another} <= known and said not in seen:
            seen.add(said)
            yield tie


def _shown(tie: Tie, layer: Layer, unsafety: bool) -> bool:
    group = group_of(tie)
    if group is None:
        return True
    if is_unsafe(tie):
        return unsafety and bool(tie.source.strip())
    return group is not RelationGroup.INTERACTION or layer is Layer.DYNAMICS


def _fostered(tie: Tie, parents: Iterable[Tie]) -> bool:
    """Whether a home is that of somebody who is drawn as a parent of whoever lives there."""
    return any((it.one, it.another) == (tie.another, tie.one) for it in parents)


def _level(tie: Tie, rows: Mapping[str, int]) -> bool:
    return rows.get(tie.one, -1) == rows.get(tie.another, -2)


def _above(tie: Tie, rows: Mapping[str, int]) -> bool:
    return tie.one in rows and rows[tie.one] + 1 == rows.get(tie.another)


def _by_pair(ties: Iterable[Tie]) -> dict[frozenset[str], Tie]:
    """Return one tie for each two people: the last that still holds, or else the last."""
    found: dict[frozenset[str], Tie] = {}
    for tie in ties:
        both = frozenset((tie.one, tie.another))
        if both not in found or found[both].ended or not tie.ended:
            found[both] = tie
    return found


Parents = dict[tuple[str, str, Certainty], list[tuple[str, ...]]]
"""Of each child, kind of parenthood and certainty: who are its parents, two by two."""


def _parents(
    ties: Sequence[Tie], rows: Mapping[str, int], partners: Mapping[frozenset[str], Tie]
) -> Parents:
    told: dict[tuple[str, str, Certainty], list[str]] = {}
    for tie in ties:
        those = told.setdefault((tie.another, tie.relation, tie.status), [])
        if tie.one not in those:
            those.append(tie.one)
    return {key: _two_by_two(those, rows, partners) for key, those in told.items()}


def _two_by_two(
    those: Sequence[str], rows: Mapping[str, int], partners: Mapping[frozenset[str], Tie]
) -> list[tuple[str, ...]]:
    left = list(those)
    found: list[tuple[str, ...]] = []
    while left:
        one = left.pop(0)
        level = [it for it in left if rows[it] == rows[one]]
        beside = [it for it in level if frozenset((one, it)) in partners]
        other = next(iter([*beside, *level]), None)
        if other:
            left.remove(other)
        found.append((one, other) if other else (one,))
    return found


def _couples(
    partners: Mapping[frozenset[str], Tie],
    parents: Parents,
    unknown: Mapping[frozenset[str], Tie],
) -> tuple[Couple, ...]:
    found = {both: Couple(tie.one, tie.another, tie) for both, tie in partners.items()}
    for pairs in parents.values():
        for pair in pairs:
            both = frozenset(pair)
            if len(pair) == 2 and both not in found:
                found[both] = Couple(pair[0], pair[1], unknown.get(both))
    for both, tie in unknown.items():
        if both not in found:
            found[both] = Couple(tie.one, tie.another, tie)
    return tuple(found.values())


def _unions(ties: Iterable[Tie], parents: Parents) -> tuple[Union, ...]:
    """Return parents with their children; of whom it is not sure, the line is another one."""
    children: dict[tuple[frozenset[str], str, bool], list[tuple[str, Tie]]] = {}
    order: dict[tuple[frozenset[str], str, bool], tuple[str, ...]] = {}
    for tie in ties:
        for pair in parents[(tie.another, tie.relation, tie.status)]:
            key = (frozenset(pair), tie.relation, tie.status is Certainty.CERTAIN)
            those = children.setdefault(key, [])
            order.setdefault(key, pair)
            if tie.one in pair and tie.another not in (child for child, _ in those):
                those.append((tie.another, tie))
    return tuple(Union(order[key], key[1], tuple(those)) for key, those in children.items())


def _siblings(ties: Sequence[Tie], unions: Sequence[Union]) -> tuple[Siblings, ...]:
    """Return brothers and sisters who share no parent that is drawn, or of whom it is not sure."""
    parents: dict[str, set[str]] = {}
    births = [it for it in unions if it.kind == BIRTH]
    hanging = [{child for child, _ in it.children} for it in births]
    for union in unions:
        if union.kind == BIRTH:
            for child, _ in union.children:
                parents.setdefault(child, set()).update(union.parents)
    groups: dict[tuple[Certainty, bool], list[set[str]]] = {}
    for tie in ties:
        shared = parents.get(tie.one, set()) & parents.get(tie.another, set())
        twins = tie.relation == TWINS
        forked = twins and any({tie.one, tie.another} <= it for it in hanging)
        if forked or (shared and not twins and tie.status is Certainty.CERTAIN):
            continue
        those = groups.setdefault((tie.status, tie.relation == TWINS), [])
        joined = {tie.one, tie.another}
        for other in [it for it in those if it & joined]:
            those.remove(other)
            joined |= other
        those.append(joined)
    return tuple(
        Siblings(tuple(sorted(those)), status, twins)
        for (status, twins), sets in groups.items()
        for those in sets
    )


__all__ = ["TWINS", "UNKNOWN", "Couple", "Kin", "Siblings", "Union", "kin_of"]
