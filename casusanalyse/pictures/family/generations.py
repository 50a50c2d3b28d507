"""On which row of the portrait everybody stands: parents above their children, partners beside each other."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from casusanalyse.pictures.family.members import Family, Tie
from casusanalyse.protocol.entries import Standing
from casusanalyse.protocol.relations import RelationGroup, group_of_word

BIRTH = "ouder"
FOSTER = "pleegouder"
ADOPTED = "adoptieouder"
STEP = "stiefouder"
UNKNOWN = "onbekend"
_LOOSE = 100


class _Step(NamedTuple):
    """Somebody stands so many rows below somebody else; the lowest rank is heard first."""

    rank: int
    upper: str
    lower: str
    rows: int


def group_of(tie: Tie) -> RelationGroup | None:
    """Return what kind of relation a tie is; None for a kind of the region's own."""
    return group_of_word(tie.relation)


def generations(family: Family) -> Mapping[str, int]:
    """Return the row of everybody but organisations, counted from 0 at the top.

    What is said first about parents weighs most, then partners, brothers and sisters; what contradicts it
    is not followed, so that somebody who would be his own grandparent still gets one row.
    """
    people = [it.id for it in family.members if it.standing is not Standing.ORGANISATION]
    rows = _Rows(people)
    for step in sorted(_steps(family, set(people)), key=lambda it: it.rank):
        if step.rank < _LOOSE or rows.apart(step.upper, step.lower):
            rows.hear(step)
    return rows.counted(people, [it.id for it in family.members if it.focus])


def _steps(family: Family, people: set[str]) -> Iterator[_Step]:
    ranks = {BIRTH: 0, ADOPTED: 30, FOSTER: 31, STEP: 32}
    for tie in family.ties:
        if tie.one == tie.another or not {tie.one, tie.another} <= people:
            continue
        match group_of(tie):
            case RelationGroup.PARENT:
                yield _Step(ranks[tie.relation], tie.one, tie.another, 1)
            case RelationGroup.PARTNER:
                yield _Step(10, tie.one, tie.another, 0)
            case RelationGroup.SIBLING:
                yield _Step(20, tie.one, tie.another, 0)
            case RelationGroup.LIVING:
                yield _Step(_LOOSE, tie.another, tie.one, 1)
            case _:
                yield _Step(_LOOSE + 1, tie.one, tie.another, 0)
    yield from _together(family, people)


def _together(family: Family, people: set[str]) -> Iterator[_Step]:
    """Yield that parents of one child stand beside each other."""
    for kind, rank in ((BIRTH, 11), (ADOPTED, 40), (FOSTER, 41)):
        parents: dict[str, list[str]] = {}
        for tie in family.ties:
            if tie.relation == kind and {tie.one, tie.another} <= people:
                parents.setdefault(tie.another, []).append(tie.one)
        for those in parents.values():
            yield from (_Step(rank, those[0], other, 0) for other in those[1:])


class _Rows:
    """Groups of people whose rows are known with regard to each other."""

    def __init__(self, people: Iterable[str]) -> None:
        self._members = {id: [id] for id in people}
        self._head = {id: id for id in self._members}
        self._below = dict.fromkeys(self._members, 0)

    def apart(self, one: str, another: str) -> bool:
        """Return whether nothing is known yet of their rows with regard to each other."""
        return self._head[one] != self._head[another]

    def hear(self, step: _Step) -> None:
        """Believe a step, unless it contradicts what was heard before."""
        kept, moved = self._head[step.upper], self._head[step.lower]
        if kept == moved:
            return
        down = self._below[step.upper] + step.rows - self._below[step.lower]
        if len(self._members[kept]) < len(self._members[moved]):
            kept, moved, down = moved, kept, -down
        for id in self._members.pop(moved):
            self._below[id] += down
            self._head[id] = kept
            self._members[kept].append(id)

    def counted(self, people: Sequence[str], focus: Sequence[str]) -> Mapping[str, int]:
        """Return the rows from 0; groups that know nothing of each other end on the same row."""
        if not people:
            return {}
        main = self._head[focus[0]] if focus and focus[0] in self._head else self._main()
        ends = {head: max(self._below[id] for id in those) for head, those in self._members.items()}
        level = self._below[focus[0]] if focus and focus[0] in self._head else ends[main]
        rows: dict[str, int] = {}
        for head, those in self._members.items():
            end = level if len(those) == 1 and head != main else ends[main]
            rows |= {id: self._below[id] - ends[head] + end for id in those}
        top = min(rows.values())
        return {id: rows[id] - top for id in people}

    def _main(self) -> str:
        return max(self._members, key=lambda head: len(self._members[head]))
