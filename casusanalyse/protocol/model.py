"""A protocol as a whole: steps with questions, what is captured where, what is reported how."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import Field

from casusanalyse.protocol.conditions import Condition
from casusanalyse.protocol.keys import Declared
from casusanalyse.protocol.questions import AnyQuestion, Identifier, Question
from casusanalyse.protocol.words import ChapterPicture, DutchFlag, Layout, Options
from casusanalyse.source.shape import OnlyFromCode
from casusanalyse.text.guard import Text

MOST_MINUTES = 1440
Minutes = Annotated[int, Field(ge=0, le=MOST_MINUTES)]
ResponseDays = Annotated[int, Field(ge=7, le=365)]
RetentionDays = Annotated[int, Field(ge=1, le=7300)]


PICTURE_OF: Mapping[Layout | None, ChapterPicture] = {
    Layout.PORTRAIT: ChapterPicture.FAMILY,
    Layout.TIMELINE: ChapterPicture.TIMELINE,
}
"""The picture that a chapter has because of its layout, when it does not ask for one or for none."""


class TakeOver(Declared):
    """What a follow-up takes from an earlier session of the same case: which question, its kind.

    ``condition`` is about the questions of that session; of a list it chooses the lines.
    """

    from_protocol: Identifier
    kind: str
    question: Identifier
    into: Identifier | None = None
    condition: Condition | None = None

    @property
    def target(self) -> str:
        """The question of this protocol that receives it: of the same id, unless ``naar`` tells."""
        return self.into or self.question


class Captures(Declared):
    """Which question a captured line goes to, per sort of line."""

    event: Identifier | None = None
    person: Identifier | None = None
    insight: Identifier | None = None
    quote: Identifier | None = None
    later: Identifier | None = None
    agreement: Identifier | None = None


class Cue(Declared):
    """What you may see in the room, and what you can do then."""

    see: Text
    do: Text


class Step(Declared):
    """A part of the meeting."""

    id: Identifier
    title: Text
    goal: Text | None = None
    minutes: Minutes = 0
    materials: tuple[Text, ...] = ()
    script: Text | None = None
    cues: tuple[Cue, ...] = ()
    condition: Condition | None = None
    silence: Text | None = None
    questions: tuple[Question, ...] = ()
    break_after: Minutes = 0


class Chapter(Declared):
    """A chapter of the report: a heading, connecting text, the answers that it shows."""

    heading: Text
    text: Text | None = None
    shows: tuple[Identifier, ...] = ()
    layout: Layout | None = None
    picture: ChapterPicture | None = None
    subheadings: DutchFlag = False
    annex: DutchFlag = False

    @property
    def drawn(self) -> ChapterPicture:
        """What is drawn in it: what it asks for, else what belongs to its layout."""
        if self.picture is not None:
            return self.picture
        return PICTURE_OF.get(self.layout, ChapterPicture.NONE)


class Report(Declared):
    """What the report is called and which chapters it has, in order."""

    title: Text
    chapters: tuple[Chapter, ...]


class Completion(Declared):
    """What happens after the session: days to respond (seven or more), days until deletion."""

    response_days: ResponseDays = 7
    retention_days: RetentionDays = 180


class Protocol(Declared):
    """What will be asked in one kind of session."""

    language: Literal["1"]
    id: Identifier
    name: Text
    version: Text
    description: Text
    author: Text
    minutes: Minutes
    takes_over: tuple[TakeOver, ...] = ()
    where_we_stand: tuple[Identifier, ...] = ()
    choice_lists: dict[Identifier, Options] = Field(default_factory=dict)
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    captures: Captures = Captures()
    report: Report
    completion: Completion = Completion()
    lineage: Annotated[tuple[Identifier, ...], OnlyFromCode()] = ()
    """The ids of the protocols that this one builds on, the nearest first."""

    @property
    def planned_minutes(self) -> int:
        """What the steps and the breaks after them take together."""
        return sum(step.minutes + step.break_after for step in self.steps)

    def questions(self) -> Iterator[AnyQuestion]:
        """Yield every question, in order."""
        for step in self.steps:
            yield from step.questions

    def question(self, id: str) -> AnyQuestion:
        """Return the question with this id; KeyError when there is none."""
        for question in self.questions():
            if question.id == id:
                return question
        raise KeyError(id)

    def options(self, choices: Options | str) -> Options:
        """Return the options themselves, looked up in ``keuzelijsten`` when they were named."""
        return self.choice_lists[choices] if isinstance(choices, str) else choices


def freeze(protocol: Protocol) -> str:
    """Return the protocol as JSON text, the form in which a session carries its own copy."""
    return protocol.model_dump_json(exclude_defaults=True)


def thaw(frozen: str) -> Protocol:
    """Return the protocol of a frozen copy."""
    return Protocol.model_validate_json(frozen)


def fingerprint(frozen: str) -> str:
    """Return the SHA-256 of a frozen protocol, in hexadecimal."""
    return sha256(frozen.encode("utf-8")).hexdigest()
