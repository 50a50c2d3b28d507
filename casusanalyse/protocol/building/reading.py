"""Reading a protocol that builds on another one, or telling everything that is wrong in it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from casusanalyse.protocol.building.check_deviations import check_deviations
from casusanalyse.protocol.building.composing import Composing
from casusanalyse.protocol.building.model import Overlay, Sort
from casusanalyse.protocol.building.parts import (
    CHAPTERS,
    CHOICE_LISTS,
    REPORT,
    STEPS,
    Aim,
    Base,
    aims_of,
)
from casusanalyse.protocol.building.stand_ins import stand_in
from casusanalyse.protocol.checker import placed, read_protocol
from casusanalyse.protocol.findings import Finding
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.stand_ins import INDIVISIBLE
from casusanalyse.source.mistakes import problems_of
from casusanalyse.source.nodes import (
    File,
    Location,
    Node,
    Position,
    as_part_of_another,
    child_at,
    key_position,
    without,
    words_in,
)
from casusanalyse.source.problems import Problem, SourceError
from casusanalyse.source.salvage import salvage
from casusanalyse.source.source import Source
from casusanalyse.source.validated import attempt
from casusanalyse.wording import protocol_building as wording

Moved = tuple[Sort, str]


@dataclass(frozen=True, slots=True)
class Composition:
    """What comes out of a file that builds on a protocol; ``moved`` are the parts it moved."""

    protocol: Protocol
    source: Source
    moved: frozenset[Moved]


def build_on(own: Source, protocol: Protocol, source: Source) -> Composition:
    """Return what comes out when a file deviates from a sound protocol, which was read from ``source``.

    Raises SourceError with all mistakes: in the deviations, and in what comes out, wherever that
    was written.
    """
    file = File(source.name, source.lines)
    base = Base(protocol, as_part_of_another(source.root, file))
    said = _read(own)
    findings = list(_findings(said, base))
    faulty = {number for number, _ in findings}
    aims = [aim for aim in said.aims if aim.number not in faulty]
    composing = Composing(said.source.root, aims, base)
    whole = Source(own.name, own.lines, composing.whole(), own.problems, own.left_out)
    problems = [*said.problems, *placed((finding for _, finding in findings), said.source)]
    composed = _protocol_of(whole)
    if not isinstance(composed, Protocol):
        wrong = (_node(aim, said) for aim in said.aims if aim.number in faulty)
        unsure = said.unsure.union(*map(words_in, wrong))
        hidden = _hidden_at(composing, said.source)
        sure = (each for each in composed if unsure.isdisjoint(each.about))
        problems += (_explained(problem, hidden) for problem in sure)
    if problems or not isinstance(composed, Protocol):
        raise SourceError(own.name, list(dict.fromkeys(problems)), own.lines)
    moved = frozenset((aim.sort, aim.name) for aim in aims if aim.moves)
    return Composition(_descending(composed, protocol), whole, moved)


def refused_unread(own: Source, problem: Problem | None) -> SourceError:
    """Return what is wrong in a file that builds on something unusable, as far as that can be told.

    ``problem`` is what is wrong with what it builds on; None where the file does not name it well.
    """
    problems = [*_read(own).problems, *([problem] if problem else [])]
    return SourceError(own.name, problems, own.lines)


def _protocol_of(whole: Source) -> Protocol | tuple[Problem, ...]:
    try:
        return read_protocol(whole)
    except SourceError as error:
        return error.problems


def _descending(composed: Protocol, base: Protocol) -> Protocol:
    ids = dict.fromkeys((base.id, *base.lineage))
    lineage = tuple(id for id in ids if id != composed.id)
    return composed.model_copy(update={"lineage": lineage})


@dataclass(frozen=True, slots=True)
class _Said:
    """What a file says about its base, as far as it is sound; ``unsure`` are words that are not."""

    overlay: Overlay | None
    source: Source
    problems: tuple[Problem, ...]
    unsure: frozenset[str]

    @property
    def aims(self) -> tuple[Aim, ...]:
        return aims_of(self.overlay) if self.overlay else ()


def _read(own: Source) -> _Said:
    bare, refused, words = _without_own_parts(own)
    value = attempt(Overlay, bare.root)
    if not isinstance(value, list):
        return _Said(value, bare, (*own.problems, *refused), words)
    problems = (*own.problems, *refused, *problems_of(Overlay, value, bare.root))
    rest = salvage(Overlay, bare, stand_in, INDIVISIBLE)
    if rest is None:
        return _Said(None, bare, problems, words)
    return _Said(rest.value, rest.source, problems, rest.unsure | words)


_OWN_PARTS: tuple[Location, ...] = ((STEPS,), (REPORT, CHAPTERS))


def _without_own_parts(own: Source) -> tuple[Source, list[Problem], frozenset[str]]:
    """Leave out what a whole protocol has and this must not, each told in a sentence of its own."""
    root, problems, words = own.root, [], set[str]()
    for location in _OWN_PARTS:
        holder = root if len(location) == 1 else child_at(root, location[0])
        part = child_at(holder, location[-1]) if holder is not None else None
        if part is not None:
            what = wording.OWN_STEPS.format(key=location[-1])
            place = key_position(root, location)
            problems.append(Problem(place, what, wording.OWN_STEPS_ALLOWED))
            words.update(words_in(part))
            root = without(root, location)
    return replace(own, root=root), problems, frozenset(words)


def _node(aim: Aim, said: _Said) -> Node:
    deviations = child_at(said.source.root, aim.at()[0])
    node = child_at(deviations, aim.number) if deviations is not None else None
    return node or said.source.root


def _findings(said: _Said, base: Base) -> Iterator[tuple[int, Finding]]:
    yield from check_deviations(said.source.root, said.aims, base)
    for name in said.overlay.choice_lists if said.overlay else ():
        if name in base.protocol.choice_lists:
            at = (CHOICE_LISTS, name)
            what = wording.KNOWN_LIST.format(base=base.protocol.id, name=name)
            allowed = wording.KNOWN_LIST_ALLOWED.format(name=name)
            yield -1, Finding(at, what, allowed, on_key=True)


def _hidden_at(composing: Composing, source: Source) -> Mapping[str, Position]:
    """Return where every hidden question was hidden: by itself, or with its step."""
    places = {
        (aim.sort, aim.name): key_position(source.root, aim.key_at("hides"))
        for aim in composing.aims
        if aim.deviation.hides
    }
    hidden: dict[str, Position] = {}
    for id in composing.hidden:
        of_step = (Sort.STEP, composing.base.step_of[id])
        place = places.get((Sort.QUESTION, id)) or places.get(of_step)
        if place is not None:
            hidden[id] = place
    return hidden


def _explained(problem: Problem, hidden: Mapping[str, Position]) -> Problem:
    """Say of a mistake about a question that is hidden where that was done."""
    for id in problem.about:
        if id in hidden:
            elsewhere = problem.position is not None and problem.position.file is not None
            sentence = wording.HIDDEN_THERE if elsewhere else wording.HIDDEN_HERE
            return replace(problem, closing=sentence.format(name=id, line=hidden[id].line))
    return problem
