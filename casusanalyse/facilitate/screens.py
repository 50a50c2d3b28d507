"""What the facilitator sees: every screen of the dialogue as a value, composed from protocol and record."""

from collections.abc import Iterator
from typing import assert_never

from casusanalyse.facilitate.counting_days import counted_in
from casusanalyse.facilitate.remembering import said_to_the_same
from casusanalyse.facilitate.rows import entry_lines
from casusanalyse.facilitate.seats import at_the_table
from casusanalyse.facilitate.view import View, is_name, short_title
from casusanalyse.front.orders import as_content
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Screen, Tone
from casusanalyse.protocol.answers import DateAnswer
from casusanalyse.protocol.model import Cue, Step
from casusanalyse.protocol.questions import (
    SHOWN,
    BreakQuestion,
    ChoiceQuestion,
    ConfirmationQuestion,
    MultiChoiceQuestion,
    RoundQuestion,
    ScaleQuestion,
    ShownQuestion,
    ValuedQuestion,
    YesNoQuestion,
)
from casusanalyse.protocol.reading import default_answer
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.fields import AskedField, Listing, tell_field
from casusanalyse.session.flow import Course, State, Stop
from casusanalyse.session.options import choosable
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.text.phrases import shortened
from casusanalyse.wording import facilitate as wording
from casusanalyse.wording import protocol as protocol_wording

_MOST_OF_A_CHOICE = 60
_MOST_OF_AN_ANSWER = 1500
_MOST_NAMES = 200  # a longer list is pointed at by number
_MOST_LINES = 60  # hardly a window shows more, and a long list must not slow down every answer


def step_ask(view: View, step: Step, begun: bool) -> Ask:
    """The page that opens a step: what it is for, what can be read aloud, what to look out for.

    A step that was begun before, in this sitting or an earlier one, is gone on with.
    """
    screen = view.screen(view.place_of(step), tuple(step_lines(step)))
    onward = wording.GO_ON_WITH_STEP if begun else wording.BEGIN_STEP
    keys = wording.STEP_KEYS.format(onward=onward)
    return Ask(Purpose.STEP, screen, view.prompt(keys), problem=view.problem)


def materials_ask(view: View, step: Step) -> Ask:
    """What to lay ready before a step begins."""
    things = (Line(f"– {thing}", indent=2, hang=2) for thing in step.materials)
    lead = (Line(wording.LAY_READY, Tone.LABEL), *things)
    screen = view.screen(view.place_of(step), lead)
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
        yield _cue(cue)


def valued_ask(view: View, stop: Stop, question: ValuedQuestion) -> Ask:
    """A question with one value, with what it holds now."""
    earlier = said_to_the_same(stop, view.record)
    lead = [*_question_lines(stop), *earlier, *_choice_lines(view, question)]
    answer = view.record.slot(stop.place).answer
    if answer is not None:
        told = tell_answer(answer, options_of(question, view.protocol), view.record)
        if isinstance(answer, DateAnswer):
            told = counted_in(answer.date, view.record)
        lead += [
            Line(""),
            Line(wording.NOW.format(answer=shortened(told, _MOST_OF_AN_ANSWER)), Tone.ENTRY),
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
    if isinstance(listed.question, RoundQuestion):
        lead += _circle(view)
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


def _circle(view: View) -> Iterator[Line]:
    """A round is one screen: the question, and who is there."""
    seats = at_the_table(view.protocol, view.record)
    if seats:
        yield Line(wording.AT_THE_TABLE.format(seats=seats))


def shown_ask(view: View, stop: Stop, question: ShownQuestion) -> Ask:
    """A message to read aloud, or a break."""
    lead = _question_lines(stop)
    if isinstance(question, BreakQuestion):
        lead.append(Line(wording.BREAK.format(minutes=question.minutes), Tone.SOFT))
    else:
        lead.insert(0, Line(wording.READ_ALOUD, Tone.LABEL))
    screen = view.screen(view.place_of(stop.step), tuple(lead))
    prompt = view.prompt(wording.SHOWN_KEYS)
    return Ask(Purpose.PAGE, screen, prompt, stop.place, problem=view.problem)


def break_ask(view: View, step: Step) -> Ask:
    """The break after a step."""
    lead = (Line(wording.BREAK.format(minutes=step.break_after), Tone.READ_ALOUD),)
    screen = view.screen(view.place_of(step), lead)
    return Ask(Purpose.PAGE, screen, view.prompt(wording.GO_ON), problem=view.problem)


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
    screen = view.screen(view.place_of(stop.step), tuple(lead))
    prompt = view.prompt(wording.FIELD_KEYS, completions, offer=as_content(told))
    return Ask(Purpose.FIELD, screen, prompt, stop.place, problem=view.problem)


def overview_ask(view: View, course: Course, here: Place | None) -> Ask:
    """All questions with how they stand, the present one marked; a number goes there."""
    lead = tuple(_overview(course, here))
    screen = view.screen(wording.OVERVIEW_TITLE, lead)
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
    lead += [Line(_overview_line(numbers[stop.place], stop), _tone(stop), hang=5) for stop in left]
    screen = view.screen(wording.CLOSING_TITLE, tuple(lead))
    prompt = view.prompt(wording.CLOSING_KEYS)
    return Ask(Purpose.CLOSING, screen, prompt, problem=view.problem)


def erase_ask(view: View, what: str) -> Ask:
    """Asks whether something may be erased for good."""
    lead = (Line(what, Tone.ENTRY), Line(""), Line(wording.ERASE_ASK))
    screen = view.screen(wording.ERASE_TITLE, lead)
    return Ask(Purpose.CONFIRM, screen, Prompt(keys=wording.ERASE_KEYS), problem=view.problem)


def farewell(view: View, ending: Ending) -> Screen:
    """The last screen, left standing: calm, and without anything that was said."""
    title, line = {
        Ending.PAUSED: (wording.PAUSED_TITLE, Line(wording.PAUSED, Tone.SAVED)),
        Ending.PAUSED_UNKEPT: (wording.PAUSED_TITLE, Line(wording.PAUSED_UNKEPT, Tone.PROBLEM)),
        Ending.FINISHED: (wording.FINISHED_TITLE, Line(wording.FINISHED, Tone.SAVED)),
    }[ending]
    return Screen(view.title, title, (line,))


def _question_ask(
    view: View,
    stop: Stop,
    lead: list[Line],
    prompt: Prompt,
    log: tuple[Line, ...] | None = None,
    earlier: int = 0,
) -> Ask:
    """The lines of ``log`` are those of a list; a question with one value has none at all."""
    aside = tuple(aside_lines(view, stop))
    screen = view.screen(view.place_of(stop.step), tuple(lead), log or (), earlier, aside)
    purpose = Purpose.QUESTION if log is None else Purpose.LINES
    about = title_of(stop.about.entry) if stop.about else None
    return Ask(purpose, screen, prompt, stop.place, about, view.problem)


def aside_lines(view: View, stop: Stop) -> Iterator[Line]:
    """Yield what a glance may want to be reminded of: the questions to come, what to look out for."""
    questions = stop.step.questions
    later = questions[questions.index(stop.question) + 1 :]
    open_still = [each for each in later if not view.record.slot(Place(each.id)).filled]
    headings = [each.heading.strip() for each in open_still if not isinstance(each, SHOWN)]
    if headings:
        yield Line(wording.STILL_IN_STEP.format(questions=" · ".join(headings)), Tone.SOFT)
    if stop.step.cues:
        yield Line(wording.CUES, Tone.LABEL)
    for cue in stop.step.cues:
        yield _cue(cue)
    if stop.step.script:
        yield Line(wording.READ_ALOUD, Tone.LABEL)
        yield Line(stop.step.script.strip(), Tone.SOFT, indent=2)


def _cue(cue: Cue) -> Line:
    return Line(wording.CUE.format(see=cue.see.strip(), do=cue.do.strip()), Tone.SOFT, indent=2)


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
                yield Line(f"{number:>2}  {shortened(words, _MOST_OF_A_CHOICE)}", indent=2, hang=4)
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
    names = (title_of(kept.entry) for kept in field.candidates[:_MOST_NAMES])
    return tuple(name for name in names if is_name(name))


def _overview(course: Course, here: Place | None) -> Iterator[Line]:
    step = None
    for number, stop in enumerate(course.stops, start=1):
        if stop.step is not step:
            step = stop.step
            yield Line(step.title, Tone.LABEL)
        mark = wording.HERE if stop.place == here else ""
        yield Line(_overview_line(number, stop) + mark, _tone(stop), hang=5)


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
