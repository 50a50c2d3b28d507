"""Printing everything that was said in a session, step by step, with what is still open."""

from collections.abc import Iterator
from itertools import groupby

from casusanalyse.cli.console import Output
from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import read_whole
from casusanalyse.cli.setting_aside import tell_aside
from casusanalyse.facilitate.origins import origin_of
from casusanalyse.facilitate.set_aside import aside_items, told_in_full
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import GATHERING, SHOWN
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.fields import Listing, listing
from casusanalyse.session.flow import Course, State, Stop, course
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.telling import options_of, tell_answer
from casusanalyse.text.dates import in_words
from casusanalyse.wording import cli as wording


def show_session(context: Context, reference: str) -> None:
    """Print a session: what was said at every question, then what is still open."""
    protocol, record = read_whole(context, context.session_file(reference))
    way = course(protocol, record)
    output = context.output
    _tell_title(output, protocol, record)
    for step, stops in groupby(way.stops, key=lambda stop: stop.step.title):
        asking = [stop for stop in stops if not isinstance(stop.question, SHOWN)]
        if asking:
            output.heading(step)
        for stop in asking:
            _tell_stop(output, stop, protocol, record)
    items = aside_items(protocol, record)
    if items:
        tell_aside(output, items)
    _tell_open(output, way)


def _tell_title(output: Output, protocol: Protocol, record: Record) -> None:
    if record.started is not None:
        output.say(record.started.case)
        output.say(f"{protocol.name}, {in_words(record.started.held_on)}", soft=True)


def _tell_stop(output: Output, stop: Stop, protocol: Protocol, record: Record) -> None:
    output.say(_question(stop), indent=2, soft=True)
    said = list(_said(stop, protocol, record)) or [wording.NOTHING_SAID]
    for line in said:
        output.say(line, indent=4)
    if stop.state in (State.LATER, State.REVIEW):
        output.say(f"({stop.state.value})", indent=4, soft=True)


def _tell_open(output: Output, way: Course) -> None:
    output.heading(wording.STILL_OPEN)
    left = way.left_open()
    for stop in left:
        output.say(f"{_question(stop)}  ({stop.state.value})", indent=2)
    if not left:
        output.say(wording.NOTHING_OPEN, indent=2)


def _question(stop: Stop) -> str:
    question = stop.question.heading.strip()
    if stop.about is None:
        return question
    return wording.ABOUT.format(question=question, about=title_of(stop.about.entry))


def _said(stop: Stop, protocol: Protocol, record: Record) -> Iterator[str]:
    slot = record.slot(stop.place)
    if slot.answer is not None:
        yield tell_answer(slot.answer, options_of(stop.question, protocol), record)
    if isinstance(stop.question, GATHERING):
        listed = listing(stop.question, protocol, record)
        for number, kept in enumerate(slot.entries.values(), start=1):
            yield f"{number}. {_entry(kept, listed)}"


def _entry(kept: Kept, listed: Listing) -> str:
    """Return the line of an entry, with below it the fields that have no place in the line."""
    line, *further = told_in_full(kept, listed)
    origin = f"  ({origin_of(kept.origin, listed.record)})" if kept.origin else ""
    return "\n".join([line + origin, *(f"   {each}" for each in further)])
