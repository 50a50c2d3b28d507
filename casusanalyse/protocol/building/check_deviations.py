"""Deviations: each of something that is there, each changing something, none against another."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from casusanalyse.protocol.building.check_moves import check_moves
from casusanalyse.protocol.building.model import ChapterDeviation, ChoiceListDeviation, Sort
from casusanalyse.protocol.building.parts import (
    FIXED,
    NEEDED,
    QUESTIONS,
    Aim,
    Base,
    as_items,
    entries_of,
    text_at,
)
from casusanalyse.protocol.findings import Finding, choose_from
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.source.nodes import Node, child_at, find, plain
from casusanalyse.source.snippet import quotable
from casusanalyse.text.phrases import and_list, nearest
from casusanalyse.wording import protocol_building as wording

Told = tuple[Aim, Finding]
"""A finding with the deviation that is at fault."""


def check_possible(root: Node, aims: Sequence[Aim], base: Base) -> Iterator[Told]:
    """Find deviations that cannot be carried out at all; ``root`` is the content of their file."""
    new_ids = {text_at(new, "id") for aim in aims for new in _new_nodes(aim, root)}
    known = []
    for aim in aims:
        if _is_known(aim, base):
            known.append(aim)
            yield from ((aim, finding) for finding in _known_ids(aim, root, base))
        else:
            yield aim, _unknown(aim, new_ids, base)
    yield from check_moves(known, root, base)


def check_changes(root: Node, aims: Sequence[Aim], base: Base) -> Iterator[Told]:
    """Find what is wrong with possible deviations: what may not change, and what contradicts."""
    for aim in aims:
        for check in _ALONE:
            yield from ((aim, finding) for finding in check(aim, root, base))
    yield from _check_hidden(aims, base)
    yield from _check_twice(aims)


def check_idle(aims: Iterable[Aim]) -> Iterator[Told]:
    """Find deviations that say nothing of what is otherwise."""
    for aim in aims:
        deviation = aim.deviation
        says = (deviation.becomes, deviation.hides, aim.keys_gone, aim.moves, aim.additions)
        if not any(says):
            names = (name for name in type(deviation).model_fields if name != aim.sort.value)
            keys = and_list(f'"{dutch_key(name)}"' for name in names)
            allowed = wording.DOES_NOTHING_ALLOWED.format(keys=keys)
            yield aim, Finding(aim.key_at(aim.sort.value), wording.DOES_NOTHING, allowed)


def _is_known(aim: Aim, base: Base) -> bool:
    repeated = aim.sort is Sort.CHAPTER and aim.name in base.repeated_headings
    return aim.name in base.places[aim.sort] and not repeated


def _unknown(aim: Aim, new_ids: Collection[str], base: Base) -> Finding:
    names, id = base.nameable(aim.sort), base.protocol.id
    at = aim.key_at(aim.sort.value)
    if aim.name in names:
        what = wording.SEVERAL_CHAPTERS.format(base=id, name=aim.name)
        return Finding(at, what, wording.SEVERAL_CHAPTERS_ALLOWED)
    what = wording.UNKNOWN_PART.format(base=id, sort=aim.sort.key, name=quotable(aim.name))
    if aim.name in new_ids:
        return Finding(at, what, wording.OWN_PART)
    other = next((sort for sort in Sort if aim.name in base.nameable(sort)), None)
    if other is not None:
        told = f"{wording.OTHER_SORT.format(sort=other.key)} {choose_from(names)}"
        return Finding(at, what, told.strip())
    return Finding(at, what, choose_from(names), base.meant(aim.sort, aim.name))


def _new_nodes(aim: Aim, root: Node) -> Iterator[Node]:
    for attribute in aim.additions:
        yield from as_items(find(root, aim.key_at(attribute)))


# One deviation by itself


def _new_values(aim: Aim, root: Node, base: Base) -> Iterator[Finding]:
    old = base.node(aim.sort, aim.name) if aim.sort is not Sort.CHOICE_LIST else None
    for key, value in entries_of(child_at(find(root, aim.at()), dutch_key("becomes"))):
        if old is None:
            return
        at = aim.key_at("becomes", key.text)
        fixed = _fixed(aim.sort, key.text)
        if fixed is not None:
            yield Finding(at, fixed[0], fixed[1], on_key=True)
            continue
        was = child_at(old, key.text)
        if was is not None and plain(was) == plain(value):
            what = wording.SAME_VALUE.format(key=key.text, base=base.protocol.id)
            yield Finding(at, what, wording.SAME_VALUE_ALLOWED, on_key=True)


def _same_choices(aim: Aim, root: Node, base: Base) -> Iterator[Finding]:
    deviation = aim.deviation
    if isinstance(deviation, ChoiceListDeviation) and deviation.becomes:
        at = aim.key_at("becomes")
        if deviation.becomes == base.protocol.choice_lists[aim.name]:
            what = wording.SAME_VALUE.format(key=aim.name, base=base.protocol.id)
            yield Finding(at, what, wording.SAME_VALUE_ALLOWED, on_key=True)


def _fixed(sort: Sort, key: str) -> tuple[str, str] | None:
    """Return why a key keeps its value, and what to do; None where it may change."""
    if key not in FIXED[sort]:
        return None
    if key == QUESTIONS:
        return wording.FIXED_QUESTIONS, wording.FIXED_QUESTIONS_ALLOWED
    if key == "id":
        return wording.FIXED_ID.format(sort=sort.key), wording.FIXED_ID_ALLOWED
    return wording.FIXED_KIND, wording.FIXED_KIND_ALLOWED


def _taken_away(aim: Aim, root: Node, base: Base) -> Iterator[Finding]:
    for number, key in enumerate(aim.keys_gone):
        at = aim.key_at("without", number)
        present = [name.text for name, _ in entries_of(base.node(aim.sort, aim.name))]
        free = [name for name in present if name not in NEEDED[aim.sort]]
        if key in NEEDED[aim.sort]:
            yield Finding(at, wording.NEEDED.format(sort=aim.sort.key, key=key))
        elif key not in present:
            what = wording.ABSENT_KEY.format(base=base.protocol.id, key=key)
            yield Finding(at, what, choose_from(free), nearest(key, free))
        elif key in aim.new_keys:
            yield Finding(at, wording.TAKEN_AND_GIVEN.format(key=key), wording.ONE_OF_BOTH)


def _shows_two_ways(aim: Aim, root: Node, base: Base) -> Iterator[Finding]:
    deviation = aim.deviation
    shows = dutch_key("shows")
    adds = isinstance(deviation, ChapterDeviation) and deviation.adds_inside
    if adds and shows in aim.new_keys:
        at = aim.key_at("becomes", shows)
        yield Finding(at, wording.SHOWN_TWO_WAYS, wording.ONE_OF_BOTH, on_key=True)


def _hides_and_changes(aim: Aim, root: Node, base: Base) -> Iterator[Finding]:
    if not aim.deviation.hides:
        return
    inside = [name for name in aim.additions if name == "adds_inside"]
    changing = [name for name in ("becomes", "without") if getattr(aim.deviation, name, ())]
    for name in (*changing, *aim.moves, *inside):
        what = wording.HIDES_AND_CHANGES.format(key=dutch_key(name))
        yield Finding(aim.key_at(name), what, wording.HIDES_AND_CHANGES_ALLOWED, on_key=True)


def _known_ids(aim: Aim, root: Node, base: Base) -> Iterator[Finding]:
    """What is new has an id that the base never had: also not that of something hidden."""
    for attribute in aim.additions:
        for number, new in enumerate(as_items(find(root, aim.key_at(attribute)))):
            of_step = (aim.sort, attribute != "adds_inside") == (Sort.STEP, True)
            sort = Sort.STEP if of_step else Sort.QUESTION
            yield from _known_id(new, aim.key_at(attribute, number, "id"), sort, base)
            for nested, question in enumerate(as_items(child_at(new, QUESTIONS))):
                at = aim.key_at(attribute, number, QUESTIONS, nested, "id")
                yield from _known_id(question, at, Sort.QUESTION, base)


def _known_id(new: Node, at: tuple[str | int, ...], sort: Sort, base: Base) -> Iterator[Finding]:
    name = text_at(new, "id")
    if name in base.places[sort]:
        what = wording.KNOWN_ID.format(base=base.protocol.id, sort=sort.key, name=name)
        yield Finding(at, what, wording.KNOWN_ID_ALLOWED)


_ALONE: tuple[Callable[[Aim, Node, Base], Iterator[Finding]], ...] = (
    _new_values,
    _same_choices,
    _taken_away,
    _shows_two_ways,
    _hides_and_changes,
)


# Several deviations together


def _check_hidden(aims: Sequence[Aim], base: Base) -> Iterator[Told]:
    """Find deviations from what another deviation hides, alone or with its step."""
    hiding: dict[tuple[Sort, str], Aim] = {}
    for aim in aims:
        if aim.deviation.hides:
            hiding.setdefault((aim.sort, aim.name), aim)
    moved = {aim.name for aim in aims if aim.moves}
    for aim in aims:
        by = hiding.get((aim.sort, aim.name))
        if by is not None and by is not aim:
            yield aim, _of_hidden(aim, by)
        step = base.step_of.get(aim.name) if aim.sort is Sort.QUESTION else None
        of_step = hiding.get((Sort.STEP, step)) if step else None
        if step and of_step is not None and aim.name not in moved:
            what = wording.HIDDEN_WITH_STEP.format(step=step)
            at, elsewhere = aim.key_at("question"), of_step.key_at("hides")
            allowed = wording.HIDDEN_WITH_STEP_ALLOWED
            yield aim, Finding(at, what, allowed, elsewhere=elsewhere)


def _of_hidden(aim: Aim, by: Aim) -> Finding:
    at, elsewhere = aim.key_at(aim.sort.value), by.key_at("hides")
    if aim.deviation.hides:
        what = wording.TWICE_HIDDEN.format(name=aim.name)
        return Finding(at, what, wording.ONE_OF_BOTH, elsewhere=elsewhere)
    what = wording.HIDDEN_ELSEWHERE.format(name=aim.name)
    return Finding(at, what, wording.HIDDEN_ELSEWHERE_ALLOWED, elsewhere=elsewhere)


def _check_twice(aims: Sequence[Aim]) -> Iterator[Told]:
    """Find keys of one part that two deviations are about."""
    first: dict[tuple[Sort, str, str], Finding] = {}
    for aim in aims:
        for about, finding in _changes(aim):
            earlier = first.setdefault((aim.sort, aim.name, about), finding)
            if earlier is not finding:
                yield aim, replace(finding, elsewhere=earlier.at)


def _changes(aim: Aim) -> Iterator[tuple[str, Finding]]:
    """Yield what a deviation changes, with what is said when another one changed that already."""

    def twice(at: tuple[str | int, ...], key: str, on_key: bool = True) -> tuple[str, Finding]:
        what = wording.TWICE_CHANGED.format(key=key, name=aim.name)
        return key, Finding(at, what, wording.ONE_OF_BOTH, on_key=on_key)

    for key in aim.new_keys:
        yield twice(aim.key_at("becomes", key), key)
    for number, key in enumerate(aim.keys_gone):
        if key not in aim.new_keys:
            yield twice(aim.key_at("without", number), key, on_key=False)
    if aim.sort is Sort.CHOICE_LIST and aim.deviation.becomes:
        yield twice(aim.key_at("becomes"), dutch_key("becomes"))
