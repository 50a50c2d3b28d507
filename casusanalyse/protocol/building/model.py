"""The shape of a protocol that builds on another one: what it replaces, and where it deviates."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Field, JsonValue, Tag
from pydantic_core import PydanticCustomError

from casusanalyse.protocol.keys import Declared, dutch_key
from casusanalyse.protocol.model import Captures, Chapter, Completion, Minutes, Step, TakeOver
from casusanalyse.protocol.questions import Identifier, Question
from casusanalyse.protocol.words import DutchFlag, Options
from casusanalyse.text.guard import Text
from casusanalyse.wording import protocol_building as wording


class Sort(StrEnum):
    """What a protocol can deviate from; the values are the attributes that name it."""

    QUESTION = "question"
    STEP = "step"
    CHAPTER = "chapter"
    CHOICE_LIST = "choice_list"

    @property
    def key(self) -> str:
        """The Dutch key, which is also the Dutch word for it."""
        return dutch_key(self.value)


Name = Annotated[str, Field(min_length=1, max_length=200)]
"""How a part is named: whatever stands there, whether there is such a part is told with all there are."""

NewValues = dict[str, JsonValue]
"""New values per key: whether they fit shows once they stand where they belong."""


class DeviationBase(Declared):
    """What is otherwise than in the protocol that this one builds on: of one part of it."""

    becomes: NewValues = Field(default_factory=dict)
    without: tuple[str, ...] = ()
    hides: DutchFlag = False


class QuestionDeviation(DeviationBase):
    """One question: other words, hidden, somewhere else, or with new questions around it."""

    question: Name
    goes_before: Name | None = None
    goes_after: Name | None = None
    goes_into: Name | None = None
    adds_before: tuple[Question, ...] = ()
    adds_after: tuple[Question, ...] = ()


class StepDeviation(DeviationBase):
    """One step: other words or minutes, hidden, somewhere else, or with new steps around it."""

    step: Name
    goes_before: Name | None = None
    goes_after: Name | None = None
    adds_before: tuple[Step, ...] = ()
    adds_after: tuple[Step, ...] = ()
    adds_inside: tuple[Question, ...] = ()


class ChapterDeviation(DeviationBase):
    """One chapter of the report, named by its heading."""

    chapter: Name
    goes_before: Name | None = None
    goes_after: Name | None = None
    adds_before: tuple[Chapter, ...] = ()
    adds_after: tuple[Chapter, ...] = ()
    adds_inside: tuple[Identifier, ...] = ()


class ChoiceListDeviation(Declared):
    """One choice list: other choices, or hidden."""

    choice_list: Name
    becomes: Options = ()
    hides: DutchFlag = False


DEVIATIONS: dict[Sort, type[Declared]] = {
    Sort.QUESTION: QuestionDeviation,
    Sort.STEP: StepDeviation,
    Sort.CHAPTER: ChapterDeviation,
    Sort.CHOICE_LIST: ChoiceListDeviation,
}
"""By what they deviate from."""

AnyDeviation = QuestionDeviation | StepDeviation | ChapterDeviation | ChoiceListDeviation


def _sort_of(value: object) -> str:
    keys = value if isinstance(value, dict) else {}
    return next((sort.value for sort in Sort if sort.key in keys), Sort.QUESTION.value)


def _one_part(value: object) -> object:
    if isinstance(value, dict) and sum(sort.key in value for sort in Sort) != 1:
        raise PydanticCustomError("deviation", wording.ONE_PART)
    return value


Deviation = Annotated[
    Annotated[QuestionDeviation, Tag(Sort.QUESTION.value)]
    | Annotated[StepDeviation, Tag(Sort.STEP.value)]
    | Annotated[ChapterDeviation, Tag(Sort.CHAPTER.value)]
    | Annotated[ChoiceListDeviation, Tag(Sort.CHOICE_LIST.value)],
    Discriminator(_sort_of),
    BeforeValidator(_one_part),
]


class NewTitle(Declared):
    """What the report is called here; its chapters change by deviations."""

    title: Text | None = None


class Overlay(Declared):
    """A protocol that builds on another one: what it does not say stays as it is there."""

    language: Literal["1"]
    id: Identifier
    name: Text
    version: Text
    uses: Name
    description: Text | None = None
    author: Text | None = None
    minutes: Minutes | None = None
    takes_over: tuple[TakeOver, ...] | None = None
    where_we_stand: tuple[Identifier, ...] | None = None
    choice_lists: dict[Identifier, Options] = Field(default_factory=dict)
    deviations: tuple[Deviation, ...] = ()
    captures: Captures = Captures()
    report: NewTitle = NewTitle()
    completion: Completion | None = None
