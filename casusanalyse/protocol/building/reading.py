"""Reading a protocol that builds on another one, or telling everything that is wrong in it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from casusanalyse.protocol.building.check_deviations import (
    check_changes,
    check_idle,
    check_possible,
)
from casusanalyse.protocol.building.composing import Composing
from casusanalyse.protocol.building.explaining import explained
from casusanalyse.protocol.building.model import Overlay, Sort
from casusanalyse.protocol.building.parts import (
    CHAPTERS,
    CHOICE_LISTS,
    DEVIATIONS,
    REPORT,
    STEPS,
    Aim,
    Base,
    aims_of,
    as_items,
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
    as_part_of_another,
    child_at,
    find,
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
    judged = _judge(said, base)
    composing = Composing(said.source.root, judged.possible, base)
    whole = Source(own.name, own.lines, composing.whole(), own.problems, own.left_out)
    problems = [*said.problems, *placed(judged.findings, said.source)]
    composed = _protocol_of(whole)
    if not isinstance(composed, Protocol):
        sure = (each for each in composed if judged.unsure.isdisjoint(each.about))
        problems += explained(sure, composing, whole.root)
    if problems or not isinstance(composed, Protocol):
        raise SourceError(own.name, list(dict.fromkeys(problems)), own.lines)
    moved = frozenset((aim.sort, aim.name) for aim in judged.possible if aim.moves)
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
    """What a file says about its base, as far as it is sound; ``unsure`` are words that are not.

    ``damaged`` are the numbers of the deviations of which a part was left out.
    """

    overlay: Overlay | None
    source: Source
    problems: tuple[Problem, ...]
    unsure: frozenset[str]
    damaged: frozenset[int] = frozenset()

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
    damaged = _damaged(rest.source.root, bare.root)
    return _Said(rest.value, rest.source, problems, rest.unsure | words, damaged)


def _damaged(sound: Node, said: Node) -> frozenset[int]:
    whole = {each.position: each for each in as_items(find(said, (DEVIATIONS,)))}
    left = as_items(find(sound, (DEVIATIONS,)))
    return frozenset(n for n, each in enumerate(left) if whole.get(each.position) != each)


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


@dataclass(frozen=True, slots=True)
class _Judged:
    """What is wrong with deviations, which of them are possible, and what is unsure for the rest."""

    findings: tuple[Finding, ...]
    possible: tuple[Aim, ...]
    unsure: frozenset[str]


def _judge(said: _Said, base: Base) -> _Judged:
    root, aims = said.source.root, said.aims
    impossible = list(check_possible(root, aims, base))
    wrong = {aim.number for aim, _ in impossible}
    possible = tuple(aim for aim in aims if aim.number not in wrong)
    odd = list(check_changes(root, possible, base))
    odd += check_idle(aim for aim in possible if aim.number not in said.damaged)
    words = (word for aim, _ in impossible for word in words_in(find(root, aim.at())))
    odd_words = (
        word for aim, _ in odd for word in words_in(find(root, aim.at())) if word != aim.name
    )
    findings = (*(finding for _, finding in (*impossible, *odd)), *_known_lists(said, base))
    return _Judged(findings, possible, said.unsure.union(words, odd_words))


def _known_lists(said: _Said, base: Base) -> Iterator[Finding]:
    for name in said.overlay.choice_lists if said.overlay else ():
        if name in base.protocol.choice_lists:
            what = wording.KNOWN_LIST.format(base=base.protocol.id, name=name)
            allowed = wording.KNOWN_LIST_ALLOWED.format(name=name)
            yield Finding((CHOICE_LISTS, name), what, allowed, on_key=True)
