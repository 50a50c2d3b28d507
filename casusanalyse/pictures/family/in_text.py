"""A family as rows of text: parents above their children, everybody once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.family.members import Member, Tie
from casusanalyse.protocol.entries import Standing, Symbol
from casusanalyse.protocol.relations import RelationGroup, relation_kind
from casusanalyse.text.phrases import shortened
from casusanalyse.wording import pictures_text as wording

_SIGNS = {Symbol.MAN: "□", Symbol.WOMAN: "○", Symbol.OTHER: "◊", Symbol.UNKNOWN: "?"}
_MOST_OF_AN_AGE = 24
_WITHOUT_BIRTH = ("pleegouder", "stiefouder")


@dataclass(frozen=True, slots=True)
class Rung:
    """Somebody in the tree: below how many generations, what is only seen, and the same in words."""

    member: Member
    depth: int
    seen: str
    says: str


def rungs(members: Sequence[Member], ties: Sequence[Tie]) -> tuple[Rung, ...]:
    """Return everybody once: parents first, whoever they had children with beside them, then those.

    Whom nothing ties to a child or a parent stands at the left, in the order in which they were
    told; important others come behind the family, and organisations last.
    """
    tree = _Tree(members, ties)
    ordered = [
        rung
        for standing in Standing
        for rung in tree.walk([it for it in members if it.standing is standing])
    ]
    return tuple(ordered)


class _Tree:
    """Who is whose parent, and who was told already."""

    def __init__(self, members: Sequence[Member], ties: Sequence[Tie]) -> None:
        self._members = {it.id: it for it in members}
        self._parents: dict[str, list[str]] = {}
        self._children: dict[str, list[str]] = {}
        self._partners: dict[str, list[str]] = {}
        self._told: set[str] = set()
        # Who somebody was born to decides where he stands, before who took him in.
        for tie in sorted(ties, key=lambda it: it.relation in _WITHOUT_BIRTH):
            self._take(tie)

    def _take(self, tie: Tie) -> None:
        kind = relation_kind(tie.relation)
        known = tie.one in self._members and tie.another in self._members
        if kind is None or not known or tie.one == tie.another:
            return
        if kind.group is RelationGroup.PARENT:
            born = self._parents.get(tie.another)
            if tie.relation in _WITHOUT_BIRTH and born:
                return
            self._parents.setdefault(tie.another, []).append(tie.one)
            self._children.setdefault(tie.one, []).append(tie.another)
        elif kind.group is RelationGroup.PARTNER:
            self._partners.setdefault(tie.one, []).append(tie.another)
            self._partners.setdefault(tie.another, []).append(tie.one)

    def walk(self, members: Sequence[Member]) -> Iterator[Rung]:
        """Yield these members with their descendants; those in a circle of parents at the end."""
        founders = [it for it in members if not self._parents.get(it.id)]
        alone = [it for it in founders if not self._marries_in(it.id)]
        for member in (*alone, *founders, *members):
            yield from self._branch(member.id)

    def _marries_in(self, id: str) -> bool:
        """Tell whether somebody without parents here belongs beside somebody who has them."""
        return any(self._parents.get(other) for other in self._beside(id))

    def _beside(self, id: str) -> list[str]:
        others = [parent for child in self._children.get(id, ()) for parent in self._parents[child]]
        found = dict.fromkeys([*self._partners.get(id, ()), *others])
        return [it for it in found if it != id]

    def _branch(self, start: str) -> Iterator[Rung]:
        """Yield somebody with everybody below; without recursion, for however many generations."""
        waiting = [(start, 0)]
        while waiting:
            id, depth = waiting.pop()
            if id in self._told:
                continue
            row = [id, *(it for it in self._beside(id) if self._stands_here(it))]
            for each in row:
                self._told.add(each)
                yield _rung(self._members[each], depth)
            below = dict.fromkeys(it for each in row for it in self._children.get(each, ()))
            waiting += [(it, depth + 1) for it in reversed(below)]

    def _stands_here(self, id: str) -> bool:
        """Tell whether a partner stands beside the other: not with parents that are still to come."""
        waiting = [it for it in self._parents.get(id, ()) if it not in self._told]
        return id not in self._told and not waiting


def _rung(member: Member, depth: int) -> Rung:
    sign = _SIGNS[member.symbol]
    seen = f"[{sign}]" if member.focus else f" {sign} "
    words = [
        member.symbol.value if member.symbol is not Symbol.UNKNOWN else "",
        shortened(member.age, _MOST_OF_AN_AGE) if member.age else "",
        wording.DECEASED if member.deceased else "",
        wording.FOCUS if member.focus else "",
    ]
    said = ", ".join(filter(None, words))
    name = f"{member.name} ({said})" if said else member.name
    return Rung(member, depth, f"{seen}{'†' if member.deceased else ' '}", name)
