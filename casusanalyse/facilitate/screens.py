"""What the facilitator sees: every screen of the dialogue as a value, composed from protocol and record."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from casusanalyse.facilitate.fields import AskedField, Listing, tell_field
from casusanalyse.facilitate.lines import line_of
from casusanalyse.facilitate.moves import Ending
from casusanalyse.facilitate.options import choosable
from casusanalyse.facilitate.telling import options_of, tell_answer
from casusanalyse.front.orders import as_content
from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Screen, Tone
from casusanalyse.protocol.entries import Entry, Insight, TimelineEntry
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.protocol.questions import (
    BreakQuestion,
    ChoiceQuestion,
    ConfirmationQuestion,
    MultiChoiceQuestion,
    ScaleQuestion,
    ShownQuestion,
    ValuedQuestion,
    YesNoQuestion,
)
from casusanalyse.protocol.reading import default_answer
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.flow import Course, State, Stop
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record
from casusanalyse.wording import facilitate as wording
from casusanalyse.wording import protocol as protocol_wording

_MOST_OF_A_TITLE = 60
_MOST_OF_AN_ANSWER = 1500
_MOST_LINES = 200  # no window shows more, and a long list must not slow down every answer


@dataclass(frozen=True, slots=True)
class View:
    """What a screen is made from. ``said`` are the lines about what just happened.

    ``draft`` was typed before and is no answer yet; ``ready`` was said before and can be corrected.
    """

    protocol: Protocol
    record: Record
    said: tuple[Line, ...] = ()
    problem: str | None = None
    draft: str = ""
    ready: str = ""

    @property
    def title(self) -> str:
        """Case and protocol, the same on every screen."""
        started = self.record.started
        return f"{started.case} · {self.protocol.name}" if started else self.protocol.name

    @property
    def foot(self) -> tuple[Line, ...]:
        """What just happened, a problem last so that it stands right above the input line."""
        problem = (Line(self.problem, Tone.PROBLEM),) if self.problem else ()
        return (*self.said, *problem)

    def prompt(
        self, keys: str, completions: tuple[str, ...] = (), proposal: str = "", offer: str = ""
    ) -> Prompt:
        """Return the input line; a proposal stands there when nothing else does."""
        prefill = self.draft or self.ready or proposal
        return Prompt(completions, prefill, keys, restored=bool(self.draft), offer=offer)


def step_ask(view: View, step: Step, begun: bool) -> Ask:
    """The page that opens a step: what it is for, what can be read aloud, what to look out for.

    A step that was begun before, in this sitting or an earlier one, is gone on with.
    """
    screen = Screen(view.title, _place(view, step), lead=tuple(step_lines(step)), foot=view.foot)
    onward = wording.GO_ON_WITH_STEP if begun else wording.BEGIN_STEP
    keys = f"{onward}   /terug  /naar  /overzicht  /hulp"
    return Ask(Purpose.STEP, screen, view.prompt(keys), problem=view.problem)


def materials_ask(view: View, step: Step) -> Ask:
    """What to lay ready before a step begins."""
    things = (Line(f"– {thing}", indent=2) for thing in step.materials)
    lead = (Line(wording.LAY_READY, Tone.LABEL), *things)
    screen = Screen(view.title, _place(view, step), lead, foot=view.foot)
    return Ask(Purpose.STEP, screen, view.prompt(wording.GO_ON), problem=view.problem)


def step_lines(step: Step) -> Iterator[Line]:
    """Yield goal, script, cues and silence of a step."""
    minutes = f" · {wording.MINUTES.format(minutes=step.minutes)}" if step.minutes else ""
    yield Line(f"{step.title}{minutes}", Tone.LABEL)
    if step.goal:
        yield Line(step.goal, Tone.SOFT)
    if step.script:
        yield Line("")
        yield Line(wording.READ_ALOUD, Tone.LABEL)
        yield Line(step.script.strip(), Tone.READ_ALOUD, indent=2)
    if step.silence:
        yield Line("")
        yield Line(wording.SILENCE, Tone.LABEL)
        yield Line(step.silence.strip(), indent=2)
    if step.cues:
        yield Line("")
        yield Line(wording.CUES, Tone.LABEL)
    for cue in step.cues:
        yield Line(wording.CUE.format(see=cue.see.strip(), do=cue.do.strip()), Tone.SOFT, indent=2)


def valued_ask(view: View, stop: Stop, question: ValuedQuestion) -> Ask:
    """A question with one value, with what it holds now."""
    lead = [*_question_lines(stop), *_choice_lines(view, question)]
    answer = view.record.slot(stop.place).answer
    if answer is not None:
        told = tell_answer(answer, options_of(question, view.protocol), view.record)
        lead += [
            Line(""),
            Line(wording.NOW.format(answer=_shortened(told, _MOST_OF_AN_ANSWER)), Tone.ENTRY),
        ]
    proposal = "" if answer is not None else _default(view, question)
    return _question_ask(view, stop, lead, view.prompt(wording.ANSWER_KEYS, proposal=proposal))


def _default(view: View, question: ValuedQuestion) -> str:
    options = options_of(question, view.protocol)
    answer = default_answer(question, options)
    return as_content(tell_answer(answer, options, view.record)) if answer is not None else ""


def gathering_ask(view: View, stop: Stop, listed: Listing) -> Ask:
    """A question that gathers lines, with the lines so far."""
    lead = [*_question_lines(stop)]
    if len(listed.in_line) > 1:
        lead.append(Line(wording.HOW_TO_WRITE.format(form=listed.form), Tone.SOFT))
    entries = view.record.entries(stop.place.question, stop.place.about)
    if not entries:
        lead.append(Line(wording.EACH_LINE, Tone.SOFT))
    keys = wording.LINE_KEYS if entries else wording.ANSWER_KEYS
    prompt = view.prompt(keys, _completions(listed))
    earlier = max(len(entries) - _MOST_LINES, 0)
    log = tuple(entry_lines(entries[earlier:], listed, first=earlier + 1))
    return _question_ask(view, stop, lead, prompt, log, earlier)


def shown_ask(view: View, stop: Stop, question: ShownQuestion) -> Ask:
    """A message to read aloud, or a break."""
    lead = _question_lines(stop)
    if isinstance(question, BreakQuestion):
        lead.append(Line(wording.BREAK.format(minutes=question.minutes), Tone.SOFT))
    screen = Screen(view.title, _place(view, stop.step), tuple(lead), foot=view.foot)
    prompt = view.prompt(wording.ANSWER_KEYS)
    return Ask(Purpose.PAGE, screen, prompt, stop.place, problem=view.problem)


def break_ask(view: View, step: Step) -> Ask:
    """The break after a step."""
    lead = (Line(wording.BREAK.format(minutes=step.break_after), Tone.READ_ALOUD),)
    screen = Screen(view.title, _place(view, step), lead, foot=view.foot)
    return Ask(Purpose.PAGE, screen, view.prompt(wording.GO_ON), problem=view.problem)


def entry_lines(entries: tuple[Kept, ...], listed: Listing, first: int = 1) -> Iterator[Line]:
    """Yield a numbered line per entry, as it could be typed, with a mark for what is crucial."""
    for number, kept in enumerate(entries, start=first):
        marks = ", ".join(_marks(kept))
        mark = f"  ({marks})" if marks else ""
        yield Line(f"{number:>3}  {line_of(kept.entry, listed)}{mark}", Tone.ENTRY)


def _marks(kept: Kept) -> Iterator[str]:
    """Yield what the line itself does not show and a glance should tell."""
    match kept.entry:
        case TimelineEntry(crucial=True):
            yield wording.CRUCIAL
        case Insight(events=events, quotes=quotes) if events or quotes:
            yield wording.RESTS_ON.format(count=len(events) + len(quotes))
    if kept.origin is not None:
        yield wording.ORIGIN


def field_ask(
    view: View, stop: Stop, field: AskedField, number: int, kept: Kept, listed: Listing
) -> Ask:
    """One field of one entry, with what it holds now ready to be changed."""
    heading = wording.FIELD_TITLE.format(number=number, title=short_title(kept.entry))
    lead = [Line(heading, Tone.LABEL), Line(""), Line(field.label, Tone.READ_ALOUD)]
    if field.words:
        lead.append(Line(wording.FIELD_WORDS.format(words=", ".join(field.words)), Tone.SOFT))
    told = tell_field(field, kept.entry, listed)
    if told:
        lead += [Line(""), Line(wording.NOW.format(answer=told), Tone.ENTRY)]
    completions = (*field.words, *_names(field))
    screen = Screen(view.title, _place(view, stop.step), tuple(lead), foot=view.foot)
    prompt = view.prompt(wording.FIELD_KEYS, completions, offer=as_content(told))
    return Ask(Purpose.FIELD, screen, prompt, stop.place, problem=view.problem)


def overview_ask(view: View, course: Course, here: Place | None) -> Ask:
    """All questions with how they stand, the present one marked; a number goes there."""
    lead = tuple(_overview(course, here))
    screen = Screen(view.title, wording.OVERVIEW_TITLE, lead, foot=view.foot)
    return Ask(
        Purpose.CONFIRM,
        screen,
        view.prompt(wording.OVERVIEW_KEYS),
        problem=view.problem,
    )


def closing_ask(view: View, course: Course) -> Ask:
    """The last page: what is still open, and closing."""
    numbers = {stop.place: number for number, stop in enumerate(course.stops, start=1)}
    left = course.left_open()
    lead = [Line(wording.CLOSING_OPEN if left else wording.CLOSING_ALL)]
    lead += [Line(_overview_line(numbers[stop.place], stop), _tone(stop)) for stop in left]
    screen = Screen(view.title, wording.CLOSING_TITLE, tuple(lead), foot=view.foot)
    prompt = view.prompt(wording.CLOSING_KEYS)
    return Ask(Purpose.CLOSING, screen, prompt, problem=view.problem)


def page_ask(view: View, title: str, lines: tuple[Line, ...]) -> Ask:
    """A page to read; Enter goes back."""
    screen = Screen(view.title, title, lead=lines, foot=view.foot)
    return Ask(Purpose.PAGE, screen, view.prompt(wording.PAGE_KEYS), problem=view.problem)


def erase_ask(view: View, what: str) -> Ask:
    """Asks whether something may be erased for good."""
    lead = (Line(what, Tone.ENTRY), Line(""), Line(wording.ERASE_ASK))
    screen = Screen(view.title, wording.ERASE_TITLE, lead, foot=view.foot)
    return Ask(Purpose.CONFIRM, screen, Prompt(keys=wording.ERASE_KEYS), problem=view.problem)


def short_title(entry: Entry) -> str:
    """Return the beginning of an entry's title, short enough to stand in a line with other words."""
    return _shortened(" ".join(title_of(entry).split()), _MOST_OF_A_TITLE)


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def farewell(view: View, ending: Ending) -> Screen:
    """The last screen, left standing: calm, and without anything that was said."""
    title, line = {
        Ending.PAUSED: (wording.PAUSED_TITLE, Line(wording.PAUSED, Tone.SAVED)),
        Ending.PAUSED_UNKEPT: (wording.PAUSED_TITLE, Line(wording.PAUSED_UNKEPT, Tone.PROBLEM)),
        Ending.FINISHED: (wording.FINISHED_TITLE, Line(wording.FINISHED, Tone.SAVED)),
    }[ending]
    return Screen(view.title, title, (line,))


def _place(view: View, step: Step) -> str:
    number = view.protocol.steps.index(step) + 1
    place = wording.STEP_PLACE.format(number=number, count=len(view.protocol.steps))
    return f"{place} · {step.title}"


def _question_ask(
    view: View,
    stop: Stop,
    lead: list[Line],
    prompt: Prompt,
    log: tuple[Line, ...] | None = None,
    earlier: int = 0,
) -> Ask:
    """The lines of ``log`` are those of a list; a question with one value has none at all."""
    place = _place(view, stop.step)
    screen = Screen(view.title, place, tuple(lead), log or (), view.foot, earlier)
    purpose = Purpose.QUESTION if log is None else Purpose.LINES
    about = title_of(stop.about.entry) if stop.about else None
    return Ask(purpose, screen, prompt, stop.place, about, view.problem)


def _question_lines(stop: Stop) -> list[Line]:
    question = stop.question
    lines = []
    if stop.about is not None:
        lines.append(
            Line(wording.REGARDING.format(title=short_title(stop.about.entry)), Tone.LABEL)
        )
    lines.append(Line(question.prompt.strip(), Tone.READ_ALOUD))
    if question.explanation:
        lines.append(Line(question.explanation.strip(), Tone.SOFT))
    if question.example:
        lines.append(Line(wording.EXAMPLE.format(example=question.example.strip()), Tone.SOFT))
    if stop.state is State.REVIEW:
        lines.append(Line(wording.REVIEW_HINT, Tone.NOTICE))
    return lines


def _choice_lines(view: View, question: ValuedQuestion) -> Iterator[Line]:
    match question:
        case YesNoQuestion():
            yield Line(wording.YES_NO_CHOICES, indent=2)
        case ChoiceQuestion() | MultiChoiceQuestion():
            offered = choosable(question, view.protocol, view.record)
            for number, (_, words) in enumerate(offered.choices, start=1):
                yield Line(f"{number:>2}  {_shortened(words, _MOST_OF_A_TITLE)}", indent=2)
            several = isinstance(question, MultiChoiceQuestion)
            how = wording.SEVERAL_CHOICES if several else wording.ONE_CHOICE
            yield Line(
                how if offered.choices else protocol_wording.NO_CHOICES_YET, Tone.SOFT, indent=2
            )
            if offered.other:
                yield Line(wording.OTHER_ALLOWED, Tone.SOFT, indent=2)
        case ScaleQuestion():
            limits = wording.SCALE_KEYS.format(minimum=question.minimum, maximum=question.maximum)
            yield Line(limits, Tone.SOFT, indent=2)
        case ConfirmationQuestion():
            yield Line(wording.CONFIRM_KEYS, Tone.SOFT, indent=2)
        case _:
            return


def _completions(listed: Listing) -> tuple[str, ...]:
    words = [word for field in listed.in_line for word in field.words]
    names = [name for field in listed.in_line for name in _names(field)]
    return tuple(dict.fromkeys(words + names))


def _names(field: AskedField) -> tuple[str, ...]:
    """Return the names that can be completed; whole sentences are pointed at by number."""
    names = (title_of(kept.entry) for kept in field.candidates)
    return tuple(name for name in names if len(name) <= _MOST_OF_A_TITLE and "\n" not in name)


def _overview(course: Course, here: Place | None) -> Iterator[Line]:
    step = None
    for number, stop in enumerate(course.stops, start=1):
        if stop.step is not step:
            step = stop.step
            yield Line(step.title, Tone.LABEL)
        mark = wording.HERE if stop.place == here else ""
        yield Line(_overview_line(number, stop) + mark, _tone(stop))


def _overview_line(number: int, stop: Stop) -> str:
    about = f" · {short_title(stop.about.entry)}" if stop.about else ""
    return f"{number:>3}  {stop.question.heading.strip()}{about}  –  {stop.state.value}"


def _tone(stop: Stop) -> Tone:
    match stop.state:
        case State.REVIEW:
            return Tone.NOTICE
        case State.OPEN | State.CLOSED:
            return Tone.SOFT
        case State.ANSWERED | State.PASSED | State.LATER:
            return Tone.PLAIN
        case _:
            assert_never(stop.state)
