"""Where each part of a protocol comes from, when that protocol builds on another one."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from itertools import pairwise

from casusanalyse.protocol.building.model import Sort
from casusanalyse.protocol.building.parts import Base
from casusanalyse.protocol.found import Built, Origin
from casusanalyse.protocol.keys import Declared, dutch_key
from casusanalyse.protocol.model import Chapter, Protocol, Step
from casusanalyse.protocol.questions import AnyQuestion
from casusanalyse.source.nodes import Location, position_of

_TOLD_APART = (
    "id",
    "name",
    "version",
    "lineage",
    "steps",
    "choice_lists",
    "report",
)


class MarkKind(Enum):
    """In which way a part is not as it was below."""

    NEW = auto()
    CHANGED = auto()
    MOVED = auto()


@dataclass(frozen=True, slots=True)
class Layer:
    """One protocol in a pile: its id, and its origin where one above it goes by the same id."""

    id: str
    same_id_from: Origin | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """One way in which a part is not as it was: in which protocol, than in which, in which keys.

    ``within`` is None where it is the protocol itself that has it so, not one that it builds on.
    """

    kind: MarkKind
    within: Layer | None
    than: Layer
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hidden:
    """A part of what a protocol builds on that it does not have, with what people call it."""

    sort: Sort
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Origins:
    """What is otherwise than in what a protocol builds on: as a whole, per part, and what is hidden."""

    builds_on: tuple[Layer, ...]
    whole: tuple[str, ...]
    marks: Mapping[tuple[Sort, str], tuple[Mark, ...]]
    hidden: tuple[Hidden, ...]

    def of(self, sort: Sort, name: str) -> tuple[Mark, ...]:
        """Return in which ways a part is not as it was; nothing where it is."""
        return self.marks.get((sort, name), ())


def origins(built: Built) -> Origins:
    """Return where each part of a protocol comes from; nothing is told of one that stands alone."""
    levels = _levels(built)
    if len(levels) == 1:
        return Origins((), (), {}, ())
    own, base = levels[:2]
    marks = {
        (sort, name): tuple(_marks(levels, sort, name)) for sort in Sort for name in own.names(sort)
    }
    below = tuple(level.layer for level in levels[1:])
    whole = tuple(_otherwise(own.protocol, base.protocol))
    return Origins(below, whole, marks, tuple(_hidden(own, base)))


def _levels(built: Built) -> tuple["_Level", ...]:
    levels: list[_Level] = []
    one: Built | None = built
    while one is not None:
        again = one.protocol.id in [level.layer.id for level in levels]
        levels.append(_Level(one, Layer(one.protocol.id, one.origin if again else None)))
        one = one.base
    return tuple(levels)


Spot = tuple[str, int, int]


@dataclass(frozen=True)
class _Level:
    """A protocol in a pile of protocols, with where each of its parts was written."""

    built: Built
    layer: Layer

    @property
    def protocol(self) -> Protocol:
        return self.built.protocol

    def names(self, sort: Sort) -> tuple[str, ...]:
        return tuple(self.places[sort])

    @cached_property
    def parts(self) -> Base:
        return Base(self.protocol, self.built.source.root)

    @cached_property
    def places(self) -> Mapping[Sort, Mapping[str, Spot]]:
        return {
            sort: {name: self._spot(at) for name, at in places.items()}
            for sort, places in self.parts.places.items()
        }

    @cached_property
    def by_place(self) -> Mapping[Sort, Mapping[Spot, str]]:
        return {
            sort: {spot: name for name, spot in places.items()}
            for sort, places in self.places.items()
        }

    def _spot(self, location: Location) -> Spot:
        position = position_of(self.built.source.root, location)
        file = position.file.name if position.file else self.built.source.name
        return file, position.line, position.column

    def below(self, base: "_Level", sort: Sort, name: str) -> str | None:
        """Return the name of what a part was made of: it still knows where that was written."""
        if sort is Sort.CHOICE_LIST:
            return name if name in base.protocol.choice_lists else None
        return base.by_place[sort].get(self.places[sort][name])

    def part(self, sort: Sort, name: str) -> AnyQuestion | Step | Chapter:
        """Return a question, a step or a chapter."""
        if sort is Sort.QUESTION:
            return self.protocol.question(name)
        *_, number = self.parts.places[sort][name]
        assert isinstance(number, int)  # steps and chapters stand in lists
        chapters = self.protocol.report.chapters
        return self.protocol.steps[number] if sort is Sort.STEP else chapters[number]


def _marks(levels: Sequence[_Level], sort: Sort, name: str) -> Iterator[Mark]:
    """Yield what happened to a part on its way up, the latest first."""
    for number, (own, base) in enumerate(pairwise(levels)):
        within = own.layer if number else None
        below = own.below(base, sort, name)
        if below is None:
            yield Mark(MarkKind.NEW, within, base.layer)
            return
        keys = _changed(own, base, sort, name, below)
        if keys:
            yield Mark(MarkKind.CHANGED, within, base.layer, keys)
        if (sort.value, below) in own.built.moved:
            yield Mark(MarkKind.MOVED, within, base.layer)
        name = below


def _changed(own: _Level, base: _Level, sort: Sort, name: str, below: str) -> tuple[str, ...]:
    """Return the keys that have another value; what is hidden is not told once more per chapter."""
    if sort is Sort.CHOICE_LIST:
        same = own.protocol.choice_lists[name] == base.protocol.choice_lists[below]
        return () if same else (dutch_key("choices"),)
    ours, theirs = own.part(sort, name), base.part(sort, below)
    if isinstance(theirs, Chapter):
        still = tuple(id for id in theirs.shows if id in own.places[Sort.QUESTION])
        theirs = theirs.model_copy(update={"shows": still})
    return tuple(_different_keys(ours, theirs, aside=("questions",)))


def _different_keys(ours: Declared, theirs: Declared, aside: Collection[str]) -> Iterator[str]:
    for name in type(ours).model_fields:
        if name not in aside and getattr(ours, name) != getattr(theirs, name):
            yield dutch_key(name)


def _otherwise(protocol: Protocol, base: Protocol) -> Iterator[str]:
    yield from _different_keys(protocol, base, _TOLD_APART)
    if protocol.report.title != base.report.title:
        yield dutch_key("report")


def _hidden(own: _Level, base: _Level) -> Iterator[Hidden]:
    """Yield what is not there any more, a step without its questions."""
    gone = {sort: set(_gone(own, base, sort)) for sort in Sort}
    for step in base.protocol.steps:
        if step.id in gone[Sort.STEP]:
            yield Hidden(Sort.STEP, step.id, step.title)
        for question in step.questions:
            if question.id in gone[Sort.QUESTION] and step.id not in gone[Sort.STEP]:
                yield Hidden(Sort.QUESTION, question.id, question.heading)
    for sort in (Sort.CHAPTER, Sort.CHOICE_LIST):
        yield from (Hidden(sort, name, name) for name in base.names(sort) if name in gone[sort])


def _gone(own: _Level, base: _Level, sort: Sort) -> Iterator[str]:
    kept = {own.below(base, sort, name) for name in own.names(sort)}
    return (name for name in base.names(sort) if name not in kept)
