"""Whether conditions can ever hold together, given what each question can hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from casusanalyse.protocol.claims import Claim, possible, unanswered_possible
from casusanalyse.protocol.conditions import AllOf, AnyOf, Condition, NoneOf, Test
from casusanalyse.protocol.outline import Outline, parts_of

_MOST_STEPS = 5_000
"""A condition that takes longer to see through is taken to be possible."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether conditions can hold together; if not, about which questions they clash.

    If so, ``claims`` tells per question what its answer must do, in one of the ways that there are.
    """

    possible: bool
    clashes: tuple[str, ...] = ()
    claims: Mapping[str, tuple[Claim, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Demand:
    condition: Condition
    holds: bool


@dataclass(frozen=True, slots=True)
class _Branch:
    """One way to make everything come true: what is still to be met, and what is claimed so far."""

    left: "_Left | None"
    claims: Mapping[str, tuple[Claim, ...]] = field(default_factory=dict)
    opened: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Left:
    first: _Demand
    rest: "_Left | None"


def together(
    conditions: Sequence[Condition],
    outline: Outline,
    asked_when: Mapping[str, Sequence[Condition]],
) -> Verdict:
    """Tell whether conditions can hold together.

    ``asked_when`` gives per question what must hold for it to be asked at all; it counts for every
    question that has to be answered. Conditions name known questions only. The search tries the
    ways in which the conditions can come true one after the other, up to a fixed number of steps.
    """
    clashes: dict[str, None] = {}
    branches = [_Branch(_put(None, [_Demand(each, True) for each in conditions]))]
    for _ in range(_MOST_STEPS):
        if not branches:
            return Verdict(False, tuple(clashes))
        branch = branches.pop()
        if branch.left is None:
            return Verdict(True, claims=branch.claims)
        condition, holds = branch.left.first.condition, branch.left.first.holds
        if not isinstance(condition, Test):
            branches += _branched(branch, branch.left.rest, _ways(condition, holds))
        elif claimed := _claim(
            branch, branch.left.rest, Claim(condition, holds), outline, asked_when
        ):
            branches.append(claimed)
        else:
            clashes[condition.question] = None
    return Verdict(True)


def _branched(
    branch: _Branch, rest: _Left | None, ways: Sequence[Sequence[_Demand]]
) -> list[_Branch]:
    return [_Branch(_put(rest, demands), branch.claims, branch.opened) for demands in ways]


def _put(left: _Left | None, demands: Sequence[_Demand]) -> _Left | None:
    for demand in reversed(demands):
        left = _Left(demand, left)
    return left


def _ways(group: AllOf | AnyOf | NoneOf, holds: bool) -> list[list[_Demand]]:
    """Return the ways to make a group come true or false, each with all that it demands."""
    _, parts = parts_of(group)
    demands = [_Demand(part, holds != isinstance(group, NoneOf)) for part in parts]
    needs_all = holds != isinstance(group, AnyOf)
    return [demands] if needs_all else [[demand] for demand in demands]


def _claim(
    branch: _Branch,
    rest: _Left | None,
    claim: Claim,
    outline: Outline,
    asked_when: Mapping[str, Sequence[Condition]],
) -> _Branch | None:
    """Return the branch with one more claim; None when no answer can meet all claims."""
    id = claim.test.question
    claims = (*branch.claims.get(id, ()), claim)
    spot = outline.named(id)
    if spot is None or not possible(spot.question, claims, outline):
        return None
    opened = branch.opened
    if id not in opened and not unanswered_possible(claims):
        opened |= {id}
        rest = _put(rest, [_Demand(each, True) for each in asked_when.get(id, ())])
    return _Branch(rest, {**branch.claims, id: claims}, opened)
