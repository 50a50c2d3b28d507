"""What can be deviated from: the parts of a protocol, by name, and where each stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import assert_never

from casusanalyse.protocol.building.model import (
    AnyDeviation,
    ChapterDeviation,
    ChoiceListDeviation,
    Overlay,
    QuestionDeviation,
    Sort,
    StepDeviation,
)
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.outline import Outline
from casusanalyse.source import nodes
from casusanalyse.source.nodes import Entry, Location, Node, Scalar, child_at, find
from casusanalyse.text.phrases import nearest

DEVIATIONS = dutch_key("deviations")
STEPS = dutch_key("steps")
QUESTIONS = dutch_key("questions")
REPORT = dutch_key("report")
CHAPTERS = dutch_key("chapters")
CHOICE_LISTS = dutch_key("choice_lists")
SHOWS = dutch_key("shows")
_AGAIN = "\n"
"""Stands in no heading: what comes behind it is ours."""


FIXED: Mapping[Sort, tuple[str, ...]] = {
    Sort.QUESTION: ("id", dutch_key("kind")),
    Sort.STEP: ("id", QUESTIONS),
    Sort.CHAPTER: (),
    Sort.CHOICE_LIST: (),
}
"""Keys that keep the value that they have."""

NEEDED: Mapping[Sort, tuple[str, ...]] = {
    Sort.QUESTION: (*FIXED[Sort.QUESTION], dutch_key("prompt")),
    Sort.STEP: (*FIXED[Sort.STEP], dutch_key("title")),
    Sort.CHAPTER: (dutch_key("heading"),),
    Sort.CHOICE_LIST: (),
}
"""Keys that cannot be taken away."""


@dataclass(frozen=True)
class Base:
    """A sound protocol that is built on, with its content, of which every position tells its file."""

    protocol: Protocol
    root: Node

    @cached_property
    def places(self) -> Mapping[Sort, Mapping[str, Location]]:
        """Where every part stands; only the first of chapters with one heading goes by that alone."""
        outline = Outline(self.protocol)
        by_heading: dict[str, Location] = {}
        for number, chapter in enumerate(self.protocol.report.chapters):
            again = f"{_AGAIN}{number}" if chapter.heading in by_heading else ""
            by_heading[f"{chapter.heading}{again}"] = (REPORT, CHAPTERS, number)
        return {
            Sort.QUESTION: {spot.question.id: spot.at for spot in outline.spots},
            Sort.STEP: {place.step.id: place.at for place in outline.steps},
            Sort.CHAPTER: by_heading,
            Sort.CHOICE_LIST: {name: (CHOICE_LISTS, name) for name in self.protocol.choice_lists},
        }

    def nameable(self, sort: Sort) -> Sequence[str]:
        """Return the names of all parts of a sort that a file can deviate from."""
        return tuple(name for name in self.places[sort] if _AGAIN not in name)

    def names(self, sort: Sort) -> Sequence[str]:
        """Return the names of all parts of a sort, in order."""
        return tuple(self.places[sort])

    def meant(self, sort: Sort, word: str) -> str | None:
        """Return the part that was probably meant: of that title, or of a name much like it."""
        by_title = {title.casefold(): name for title, name in self._titles(sort)}
        return by_title.get(word.strip().casefold()) or nearest(word, self.nameable(sort))

    def _titles(self, sort: Sort) -> Iterator[tuple[str, str]]:
        match sort:
            case Sort.QUESTION:
                for question in self.protocol.questions():
                    yield question.prompt.strip(), question.id
                    yield question.heading.strip(), question.id
            case Sort.STEP:
                yield from ((step.title.strip(), step.id) for step in self.protocol.steps)
            case Sort.CHAPTER | Sort.CHOICE_LIST:
                return

    def node(self, sort: Sort, name: str) -> nodes.Mapping:
        """Return the content of a part that is there."""
        return as_keys(find(self.root, self.places[sort][name]))

    @cached_property
    def step_of(self) -> Mapping[str, str]:
        """The step in which every question stands."""
        return {question.id: step.id for step in self.protocol.steps for question in step.questions}

    @cached_property
    def repeated_headings(self) -> frozenset[str]:
        """The headings of the report that occur more than once."""
        headings = [chapter.heading for chapter in self.protocol.report.chapters]
        return frozenset(heading for heading in headings if headings.count(heading) > 1)


@dataclass(frozen=True)
class Aim:
    """A deviation with its number in the file and what it deviates from."""

    number: int
    deviation: AnyDeviation
    sort: Sort
    name: str

    def at(self, *way: str | int) -> Location:
        """Return the place of a part of the deviation."""
        return (DEVIATIONS, self.number, *way)

    def key_at(self, attribute: str, *way: str | int) -> Location:
        """Return the place of what stands at a key, by its attribute."""
        return self.at(dutch_key(attribute), *way)

    @property
    def moves(self) -> tuple[str, ...]:
        """The attributes with which the part gets another place."""
        moving = ("goes_before", "goes_after", "goes_into")
        return tuple(name for name in moving if getattr(self.deviation, name, None) is not None)

    def anchor(self, move: str) -> str:
        """Return what is named as the new place."""
        return str(getattr(self.deviation, move))

    @property
    def additions(self) -> tuple[str, ...]:
        """The attributes with which something new comes in."""
        adding = ("adds_before", "adds_after", "adds_inside")
        return tuple(name for name in adding if getattr(self.deviation, name, ()))

    @property
    def new_keys(self) -> tuple[str, ...]:
        """The keys that get another value; a choice list is replaced as a whole and has none."""
        return () if isinstance(self.deviation, ChoiceListDeviation) else (*self.deviation.becomes,)

    @property
    def keys_gone(self) -> tuple[str, ...]:
        """The keys that are taken away."""
        return () if isinstance(self.deviation, ChoiceListDeviation) else self.deviation.without


def aims_of(overlay: Overlay) -> tuple[Aim, ...]:
    """Return every deviation with what it deviates from."""
    return tuple(
        Aim(number, deviation, *_named(deviation))
        for number, deviation in enumerate(overlay.deviations)
    )


def _named(deviation: AnyDeviation) -> tuple[Sort, str]:
    match deviation:
        case QuestionDeviation():
            return Sort.QUESTION, deviation.question
        case StepDeviation():
            return Sort.STEP, deviation.step
        case ChapterDeviation():
            return Sort.CHAPTER, deviation.chapter
        case ChoiceListDeviation():
            return Sort.CHOICE_LIST, deviation.choice_list
        case _:
            assert_never(deviation)


def as_keys(node: Node) -> nodes.Mapping:
    """Return a node that holds keys with values; without any where it is no such node."""
    return node if isinstance(node, nodes.Mapping) else nodes.Mapping((), node.position)


def as_items(node: Node | None) -> tuple[Node, ...]:
    """Return the items of a list; none where it is no list."""
    return node.items if isinstance(node, nodes.Sequence) else ()


def entries_of(node: Node | None) -> tuple[Entry, ...]:
    """Return the keys with their values; none where it holds no keys."""
    return node.entries if isinstance(node, nodes.Mapping) else ()


def text_at(node: Node, key: str) -> str:
    """Return the text at a key; empty where there is none."""
    value = child_at(node, key)
    return value.text if isinstance(value, Scalar) else ""
