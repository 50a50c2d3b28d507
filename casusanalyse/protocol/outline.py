"""Where every question of a protocol stands, and everything that refers to one."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from casusanalyse.protocol.conditions import AllOf, AnyOf, Condition, NoneOf, Test
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.protocol.questions import (
    AnyQuestion,
    ChoiceQuestion,
    MultiChoiceQuestion,
    StatementsQuestion,
)
from casusanalyse.protocol.words import Options
from casusanalyse.source.nodes import Location

ChoosingQuestion = ChoiceQuestion | MultiChoiceQuestion | StatementsQuestion


@dataclass(frozen=True)
class Spot:
    """A question, its step, how many questions come before it, and where it stands in the file."""

    question: AnyQuestion
    step: Step
    order: int
    at: Location


@dataclass(frozen=True)
class StepSpot:
    """A step, how many questions come before it, and where it stands in the file."""

    step: Step
    order: int
    at: Location


@dataclass(frozen=True)
class Outline:
    """A protocol with the place of every step and question."""

    protocol: Protocol

    @cached_property
    def steps(self) -> tuple[StepSpot, ...]:
        """Every step, in order."""
        spots, order = [], 0
        for number, step in enumerate(self.protocol.steps):
            spots.append(StepSpot(step, order, (dutch_key("steps"), number)))
            order += len(step.questions)
        return tuple(spots)

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Every question, in order."""
        return tuple(
            Spot(question, place.step, place.order + number, (*place.at, "vragen", number))
            for place in self.steps
            for number, question in enumerate(place.step.questions)
        )

    @cached_property
    def _first(self) -> dict[str, Spot]:
        return {spot.question.id: spot for spot in reversed(self.spots)}

    def named(self, id: str) -> Spot | None:
        """Return the (first) question with this id."""
        return self._first.get(id)

    def options(self, choices: Options | str) -> Options:
        """Return the options, looked up when named; none where the name is unknown."""
        if isinstance(choices, str):
            return self.protocol.choice_lists.get(choices, ())
        return choices


def chosen_from(question: AnyQuestion) -> str | None:
    """Return the earlier list that a question chooses from, if it does."""
    return question.choose_from if isinstance(question, ChoosingQuestion) else None


def tests_in(condition: Condition, at: Location) -> Iterator[tuple[Test, Location]]:
    """Yield every test of a condition with the place where it stands."""
    if isinstance(condition, Test):
        yield condition, at
        return
    form, parts = parts_of(condition)
    for number, part in enumerate(parts):
        yield from tests_in(part, (*at, dutch_key(form), number))


def parts_of(group: AllOf | AnyOf | NoneOf) -> tuple[str, tuple[Condition, ...]]:
    """Return the attribute that holds the conditions of a group, and those conditions."""
    match group:
        case AllOf():
            return "all_of", group.all_of
        case AnyOf():
            return "any_of", group.any_of
        case NoneOf():
            return "none_of", group.none_of
