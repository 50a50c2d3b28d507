"""Moves: to one place each, beside something that stays in sight, and never in a circle."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from casusanalyse.protocol.building.model import Sort
from casusanalyse.protocol.building.parts import Aim, Base, as_items, text_at
from casusanalyse.protocol.findings import Finding, choose_from
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.source.nodes import Node, find
from casusanalyse.source.snippet import quotable
from casusanalyse.text.phrases import and_list, nearest
from casusanalyse.wording import protocol_building as wording


def check_moves(aims: Sequence[Aim], root: Node, base: Base) -> Iterator[tuple[Aim, Finding]]:
    """Find what is wrong with moves, each with its deviation; what is moved is known."""
    ground = _ground(aims, root, base)
    for aim in aims:
        if len(aim.moves) > 1:
            keys = and_list(f'"{dutch_key(move)}"' for move in aim.moves)
            allowed = wording.SEVERAL_PLACES_ALLOWED.format(keys=keys)
            at = aim.key_at(aim.moves[1])
            yield aim, Finding(at, wording.SEVERAL_PLACES, allowed, on_key=True)
            continue
        for move in aim.moves:
            finding = (
                _unknown(aim, move, ground)
                or _hidden(aim, move, ground)
                or _stands_there(aim, move, ground)
            )
            if finding is not None:
                yield aim, finding
    yield from _moved_twice(aims)
    for sort in Sort:
        yield from _circles([aim for aim in aims if aim.sort is sort and len(aim.moves) == 1])


@dataclass(frozen=True)
class _Ground:
    """What moves are held against: the base, what moves, what is hidden, and the new steps."""

    base: Base
    moved: frozenset[tuple[Sort, str]]
    hiding: Mapping[tuple[Sort, str], Aim]
    new_steps: Sequence[str]

    @cached_property
    def neighbours(self) -> Mapping[tuple[Sort, str], tuple[str | None, str | None, str | None]]:
        """What stands before and after every part; and of the last question of a step, that step."""
        found = {}
        steps = {step.id: [each.id for each in step.questions] for step in self.base.protocol.steps}
        groups = [(Sort.QUESTION, id, members) for id, members in steps.items()]
        groups += [(sort, "", [*self.base.names(sort)]) for sort in (Sort.STEP, Sort.CHAPTER)]
        for sort, group, members in groups:
            for before, name, after in zip(
                [None, *members], members, [*members[1:], None], strict=False
            ):
                found[sort, name] = (before, after, group if after is None else None)
        return found


def _ground(aims: Sequence[Aim], root: Node, base: Base) -> _Ground:
    hiding: dict[tuple[Sort, str], Aim] = {}
    for aim in aims:
        if aim.deviation.hides:
            hiding.setdefault((aim.sort, aim.name), aim)
    moved = frozenset((aim.sort, aim.name) for aim in aims if aim.moves)
    return _Ground(base, moved, hiding, tuple(_new_steps(aims, root)))


def _moved_twice(aims: Iterable[Aim]) -> Iterator[tuple[Aim, Finding]]:
    first: dict[tuple[Sort, str], Aim] = {}
    for aim in aims:
        for move in aim.moves[:1]:
            earlier = first.setdefault((aim.sort, aim.name), aim)
            if earlier is not aim:
                what = wording.TWICE_MOVED.format(name=aim.name)
                elsewhere = earlier.key_at(earlier.moves[0])
                yield aim, Finding(aim.key_at(move), what, wording.ONE_OF_BOTH, elsewhere=elsewhere)


def _sort_of_anchor(aim: Aim, move: str) -> Sort:
    return Sort.STEP if move == "goes_into" else aim.sort


def _unknown(aim: Aim, move: str, ground: _Ground) -> Finding | None:
    sort, name, at = _sort_of_anchor(aim, move), aim.anchor(move), aim.key_at(move)
    if move != "goes_into" and name == aim.name:
        return Finding(at, wording.BESIDE_ITSELF.format(name=name))
    new = ground.new_steps if move == "goes_into" else ()
    if name in ground.base.places[sort] or name in new:
        return None
    sentence = wording.UNKNOWN_STEP if move == "goes_into" else wording.UNKNOWN_PART
    what = sentence.format(base=ground.base.protocol.id, sort=sort.key, name=quotable(name))
    suggestion = ground.base.meant(sort, name) or nearest(name, new)
    return Finding(at, what, choose_from([*ground.base.nameable(sort), *new]), suggestion)


def _new_steps(aims: Iterable[Aim], root: Node) -> Iterator[str]:
    for aim in aims:
        for attribute in ("adds_before", "adds_after"):
            if aim.sort is Sort.STEP:
                new = as_items(find(root, aim.key_at(attribute)))
                yield from (text_at(step, "id") for step in new)


def _hidden(aim: Aim, move: str, ground: _Ground) -> Finding | None:
    """Tell that the new place is beside something hidden, or in a step that is hidden."""
    sort, name = _sort_of_anchor(aim, move), aim.anchor(move)
    by = ground.hiding.get((sort, name))
    if by is None and sort is Sort.QUESTION and (sort, name) not in ground.moved:
        by = ground.hiding.get((Sort.STEP, ground.base.step_of[name]))
    if by is None:
        return None
    what = wording.BESIDE_HIDDEN.format(name=by.name)
    return Finding(aim.key_at(move), what, elsewhere=by.key_at("hides"))


def _stands_there(aim: Aim, move: str, ground: _Ground) -> Finding | None:
    """Tell that a part is moved to where it stood: beside a neighbour that stays itself."""
    before, after, last_in = ground.neighbours[aim.sort, aim.name]
    stands = {"goes_before": after, "goes_after": before, "goes_into": last_in}[move]
    anchor = aim.anchor(move)
    if stands == anchor and (aim.sort, anchor) not in ground.moved:
        return Finding(aim.key_at(move), wording.STANDS_THERE.format(name=aim.name))
    return None


def _circles(aims: Sequence[Aim]) -> Iterator[tuple[Aim, Finding]]:
    anchors = {
        aim.name: aim.anchor(move) for aim in aims for move in aim.moves if move != "goes_into"
    }
    by_name = {aim.name: aim for aim in aims}
    told: set[str] = set()
    for start in by_name:
        circle = [] if start in told else _circle_from(start, anchors)
        told.update(circle)
        what = wording.IN_A_CIRCLE.format(names=" → ".join((*circle, *circle[:1])))
        for name in circle:
            aim = by_name[name]
            at = aim.key_at(aim.moves[0])
            yield aim, Finding(at, what, wording.IN_A_CIRCLE_ALLOWED)


def _circle_from(start: str, anchors: Mapping[str, str]) -> list[str]:
    """Return the names from a start that lead back to it; empty where they do not."""
    way, name = [start], anchors.get(start)
    while name is not None and name not in way:
        way.append(name)
        name = anchors.get(name)
    return way if name == start and len(way) > 1 else []
