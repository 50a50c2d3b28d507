"""Moves: to one place each, beside something that stays in sight, and never in a circle."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

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
    for aim in aims:
        if len(aim.moves) > 1:
            keys = and_list(f'"{dutch_key(move)}"' for move in aim.moves)
            allowed = wording.SEVERAL_PLACES_ALLOWED.format(keys=keys)
            at = aim.key_at(aim.moves[1])
            yield aim, Finding(at, wording.SEVERAL_PLACES, allowed, on_key=True)
            continue
        for move in aim.moves:
            finding = (
                _unknown(aim, move, aims, root, base)
                or _hidden(aim, move, aims, base)
                or _stands_there(aim, move, aims, base)
            )
            if finding is not None:
                yield aim, finding
    yield from _moved_twice(aims)
    for sort in Sort:
        yield from _circles([aim for aim in aims if aim.sort is sort and len(aim.moves) == 1])


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


def _unknown(aim: Aim, move: str, aims: Iterable[Aim], root: Node, base: Base) -> Finding | None:
    sort, name, at = _sort_of_anchor(aim, move), aim.anchor(move), aim.key_at(move)
    if move != "goes_into" and name == aim.name:
        return Finding(at, wording.BESIDE_ITSELF.format(name=name))
    new = list(_new_steps(aims, root)) if move == "goes_into" else []
    names = [*base.nameable(sort), *new]
    if name in names:
        return None
    sentence = wording.UNKNOWN_STEP if move == "goes_into" else wording.UNKNOWN_PART
    what = sentence.format(base=base.protocol.id, sort=sort.key, name=quotable(name))
    return Finding(at, what, choose_from(names), base.meant(sort, name) or nearest(name, new))


def _new_steps(aims: Iterable[Aim], root: Node) -> Iterator[str]:
    for aim in aims:
        for attribute in ("adds_before", "adds_after"):
            if aim.sort is Sort.STEP:
                new = as_items(find(root, aim.key_at(attribute)))
                yield from (text_at(step, "id") for step in new)


def _hidden(aim: Aim, move: str, aims: Sequence[Aim], base: Base) -> Finding | None:
    """Tell that the new place is beside something hidden, or in a step that is hidden."""
    sort, name = _sort_of_anchor(aim, move), aim.anchor(move)
    moved = {each.name for each in aims if each.sort is sort and each.moves}
    for each in aims:
        if not each.deviation.hides:
            continue
        step = base.step_of.get(name) if sort is Sort.QUESTION and name not in moved else None
        if (each.sort, each.name) in ((sort, name), (Sort.STEP, step)):
            what = wording.BESIDE_HIDDEN.format(name=each.name)
            return Finding(aim.key_at(move), what, elsewhere=each.key_at("hides"))
    return None


def _stands_there(aim: Aim, move: str, aims: Sequence[Aim], base: Base) -> Finding | None:
    """Tell that a part is moved to where it stood: beside a neighbour that stays itself."""
    anchor = aim.anchor(move)
    moved = {each.name for each in aims if each.sort is aim.sort and each.moves}
    groups = _groups(aim.sort, base)
    for name, members in groups.items():
        if aim.name not in members:
            continue
        place = members.index(aim.name)
        neighbour = {
            "goes_before": members[place + 1 : place + 2],
            "goes_after": members[max(place - 1, 0) : place],
            "goes_into": [name] if place == len(members) - 1 else [],
        }[move]
        if list(neighbour) == [anchor] and anchor not in moved:
            return Finding(aim.key_at(move), wording.STANDS_THERE.format(name=aim.name))
    return None


def _groups(sort: Sort, base: Base) -> Mapping[str, Sequence[str]]:
    if sort is not Sort.QUESTION:
        return {"": base.names(sort)}
    steps = base.protocol.steps
    return {step.id: [question.id for question in step.questions] for step in steps}


def _circles(aims: Sequence[Aim]) -> Iterator[tuple[Aim, Finding]]:
    anchors = {
        aim.name: aim.anchor(move) for aim in aims for move in aim.moves if move != "goes_into"
    }
    told: set[str] = set()
    for aim in aims:
        circle = _circle_from(aim.name, anchors)
        if not circle or told.intersection(circle):
            continue
        told.update(circle)
        names = " → ".join((*circle, circle[0]))
        what = wording.IN_A_CIRCLE.format(names=names)
        for each in aims:
            if each.name in circle:
                at = each.key_at(each.moves[0])
                yield each, Finding(at, what, wording.IN_A_CIRCLE_ALLOWED)


def _circle_from(start: str, anchors: Mapping[str, str]) -> list[str]:
    """Return the names from a start that lead back to it; empty where they do not."""
    way, name = [start], anchors.get(start)
    while name is not None and name not in way:
        way.append(name)
        name = anchors.get(name)
    return way if name == start and len(way) > 1 else []
