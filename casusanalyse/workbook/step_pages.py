"""One step for whoever leads it: what lies ready, what to read aloud, to ask and to watch."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from casusanalyse.protocol.conditions import Condition, Test
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.protocol.questions import (
    AnyQuestion,
    BreakQuestion,
    ChoiceQuestion,
    MultiChoiceQuestion,
    NoticeQuestion,
)
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.pages import Grid, Look, Part, bullets, heading, lines_of, texts, words
from casusanalyse.workbook.running_order import Slot, tell_time

_SEE_AND_DO = (1, 1)


@dataclass(frozen=True, slots=True)
class Held:
    """How a protocol is held: when it begins, and which questions participants have on paper."""

    protocol: Protocol
    begin: time | None
    written_alone: frozenset[str]
    with_cards: frozenset[str]


def step_parts(slot: Slot, held: Held) -> Iterator[Part]:
    """Yield everything about one step, or the line of a break."""
    clock = tell_time(slot, held.begin)
    if slot.step is None:
        yield heading(1, wording.BREAK_AT.format(time=clock))
        return
    step = slot.step
    title = wording.STEP_AT.format(number=slot.number, title=step.title, time=clock)
    yield heading(1, title)
    yield from _opening(step, held.protocol)
    yield from _asking(step, held)
    yield from _watching(step)


def _opening(step: Step, protocol: Protocol) -> Iterator[Part]:
    if step.condition is not None:
        yield words(_only(step.condition, protocol), Look.NOTE)
    if step.goal:
        yield words(step.goal.strip(), Look.LEAD)
    if step.materials:
        yield heading(2, room_wording.LAY_READY)
        yield from bullets(it.strip() for it in step.materials)
    for title, told in (
        (room_wording.READ_ALOUD, step.script),
        (room_wording.SILENCE, step.silence),
    ):
        if told:
            yield heading(2, title)
            for line in lines_of(told):
                yield words(line, Look.SPOKEN)


def _asking(step: Step, held: Held) -> Iterator[Part]:
    if step.questions:
        yield heading(2, wording.QUESTIONS)
    for question in step.questions:
        yield from _question(question, held)


def _question(question: AnyQuestion, held: Held) -> Iterator[Part]:
    """Yield a question, or under its name what is read aloud; beside it what is not."""
    is_read = isinstance(question, NoticeQuestion)
    asked = question.heading if is_read else question.prompt
    if isinstance(question, BreakQuestion):
        asked = wording.BREAK_WITHIN.format(minutes=question.minutes, words=asked)
    yield words(asked, lead=asked)
    for line in (*_when(question, held.protocol), *_beside(question, held)):
        yield words(line, Look.NOTE)
    if is_read:
        for line in lines_of(question.prompt):
            yield words(line, Look.SPOKEN)


def _when(question: AnyQuestion, protocol: Protocol) -> Iterator[str]:
    """Yield when a question is asked, if it is not simply asked once."""
    if question.condition is not None:
        yield _only(question.condition, protocol)
    if question.for_each is not None:
        about = protocol.question(question.for_each).heading
        yield wording.FOR_EACH.format(list=about)


def _beside(question: AnyQuestion, held: Held) -> Iterator[str]:
    """Yield what helps with a question."""
    if question.explanation:
        yield question.explanation.strip()
    if question.example:
        yield f"{wording.EXAMPLE} {question.example.strip()}"
    if isinstance(question, ChoiceQuestion | MultiChoiceQuestion) and question.choices:
        options = held.protocol.options(question.choices)
        chosen = and_list([f"“{option.text}”" for option in options])
        yield wording.OPTIONS.format(options=chosen)
    if question.id in held.written_alone:
        yield wording.WRITTEN_ALONE
    if question.id in held.with_cards:
        yield wording.WITH_CARDS


def _only(condition: Condition, protocol: Protocol) -> str:
    """Say when a step or question is asked; what takes more than one test is left to the screen."""
    match condition:
        case Test(question=id, equals=str(value)):
            question = protocol.question(id)
            return wording.ONLY_IF.format(
                question=question.heading, value=_told(question, value, protocol)
            )
        case _:
            return wording.ONLY_SOMETIMES


def _told(question: AnyQuestion, value: str, protocol: Protocol) -> str:
    if isinstance(question, ChoiceQuestion | MultiChoiceQuestion):
        return dict(protocol.options(question.choices)).get(value, value)
    return value


def _watching(step: Step) -> Iterator[Part]:
    if step.cues:
        rows = tuple((texts(cue.see.strip()), texts(cue.do.strip())) for cue in step.cues)
        yield heading(2, room_wording.CUES)
        yield Grid(texts(wording.SEE, wording.DO), rows, _SEE_AND_DO)
