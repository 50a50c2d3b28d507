"""Printing protocols and session templates."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.protocol_origins import (
    builds_on,
    called,
    chapters,
    choice_lists,
    hidden,
    marks,
    with_mark,
)
from casusanalyse.protocol.building.model import Sort
from casusanalyse.protocol.building.origins import Origins, origins
from casusanalyse.protocol.check_template import looks_like_template
from casusanalyse.protocol.folders import SUFFIXES
from casusanalyse.protocol.library import Listed, Origin
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.protocol.problems import UnknownProtocol
from casusanalyse.protocol.templates import SessionTemplate, applied
from casusanalyse.source.loading import load
from casusanalyse.text.clock_times import as_clock_time
from casusanalyse.wording import cli as wording
from casusanalyse.wording import cli_building as building
from casusanalyse.wording import cli_kit as kit

_COLUMNS = (wording.COLUMN_ID, wording.COLUMN_TITLE, wording.COLUMN_MINUTES, wording.COLUMN_FROM)


def list_protocols(context: Context) -> None:
    """Print every protocol and template within reach, broken ones included."""
    library = library_of(context)
    for heading, listed in (
        (wording.PROTOCOLS_HEADING, library.all()),
        (wording.TEMPLATES_HEADING, library.all_templates()),
    ):
        winners = {each.id: each for each in reversed(listed) if not each.shadowed}
        context.output.heading(heading)
        rows = (_row(each, winners) for each in listed)
        context.output.table(_COLUMNS, rows, {wording.COLUMN_TITLE})
        for shadowed in (each for each in listed if each.shadowed):
            context.output.whole(_precedence(shadowed, winners[shadowed.id]))
        for broken in (each for each in listed if each.problem is not None):
            context.output.whole(wording.BROKEN_SEE.format(path=broken.path))


def show_protocol(context: Context, id_or_path: str) -> None:
    """Print a protocol, or a session template, as a facilitator reads it through beforehand."""
    library, path = library_of(context), Path(id_or_path)
    if path.suffix.lower() in SUFFIXES and looks_like_template(source := load(path)):
        read = library.read_template(source)
        return _show_template(context, read.template, read.protocol)
    try:
        built = library.built(id_or_path)
    except UnknownProtocol:
        if id_or_path not in (each.id for each in library.all_templates()):
            raise
        template = library.template(id_or_path)
        _show_template(context, template, library.protocol(template.protocol_id))
    else:
        _show_protocol(context, built.protocol, origins(built))


def _show_protocol(context: Context, protocol: Protocol, origins: Origins) -> None:
    output = context.output
    output.say(protocol.name)
    output.say(_particulars(protocol), soft=True)
    if told := builds_on(origins):
        output.say(told, soft=True)
    output.say(protocol.description.strip())
    for number, step in enumerate(protocol.steps, start=1):
        minutes = f" ({wording.MINUTES.format(minutes=step.minutes)})" if step.minutes else ""
        output.heading(f"{number}. {step.title}{minutes}")
        named = building.STEP.format(id=step.id)
        output.say(with_mark(named, marks(origins, Sort.STEP, step.id)), indent=2, soft=True)
        _show_step(context, step, origins)
    _show_the_rest(context, protocol, origins)


def _show_the_rest(context: Context, protocol: Protocol, origins: Origins) -> None:
    """Print what stands in no step, but where a protocol that builds on another may deviate."""
    title = building.REPORT_HEADING.format(title=protocol.report.title)
    _show_lines(context, title, chapters(protocol, origins))
    _show_lines(context, building.CHOICES_HEADING, choice_lists(protocol, origins))
    if origins.builds_on:
        heading = building.HIDDEN_HEADING.format(base=called(origins.builds_on[0]))
        _show_lines(context, heading, hidden(origins))


def _show_lines(context: Context, heading: str, lines: Iterable[str]) -> None:
    for number, line in enumerate(lines):
        if not number:
            context.output.heading(heading)
        context.output.say(line, indent=2)


def _show_template(context: Context, template: SessionTemplate, protocol: Protocol) -> None:
    output, held = context.output, applied(template, protocol)
    output.say(template.name)
    particulars = wording.TEMPLATE_OF.format(protocol=protocol.id, minutes=held.minutes)
    output.say(particulars, soft=True)
    if template.description:
        output.say(template.description.strip())
    for sentence in _what_it_sets(template, held):
        output.say(sentence)
    output.heading(wording.TIMES_HEADING)
    for ours, theirs in zip(held.steps, protocol.steps, strict=True):
        output.say(_times(ours, theirs), indent=2)
    if template.seats:
        output.heading(wording.SEATS_HEADING)
    for seat in template.seats:
        output.say(
            f"– {seat.role}{f', {seat.organisation}' if seat.organisation else ''}", indent=2
        )
    if template.materials:
        output.heading(wording.MATERIALS)
    for material in template.materials:
        output.say(f"– {material.strip()}", indent=2)


def _what_it_sets(template: SessionTemplate, held: Protocol) -> Iterator[str]:
    """Tell when and where a template is held, and the terms that its sessions get."""
    if template.begins_at is not None:
        yield kit.BEGINS.format(time=as_clock_time(template.begins_at))
    if template.venue:
        yield kit.HELD_AT.format(venue=template.venue.strip())
    terms = held.completion
    yield kit.TERMS_OF.format(respond=terms.response_days, retain=terms.retention_days)
    if template.invitation.objection:
        yield kit.TURN_TO.format(role=template.invitation.objection.strip().rstrip("."))


def _times(ours: Step, theirs: Step) -> str:
    """Tell how long a step and the break after it last, and where the protocol has it otherwise."""
    told = [_changed(wording.MINUTES, ours.minutes, theirs.minutes)]
    if ours.break_after or theirs.break_after:
        told.append(_changed(wording.BREAK_AFTER, ours.break_after, theirs.break_after))
    return f"– {ours.title}: {', '.join(told)}"


def _changed(sentence: str, ours: int, theirs: int) -> str:
    told = sentence.format(minutes=ours)
    return told if ours == theirs else told + wording.IN_THE_PROTOCOL.format(minutes=theirs)


def _row(listed: Listed, winners: Mapping[str, Listed]) -> tuple[str, str, str, str]:
    if listed.problem is not None:
        return listed.id, wording.BROKEN, "", listed.origin.value
    minutes = wording.MINUTES.format(minutes=listed.minutes)
    return listed.id, _title(listed, winners), minutes, listed.origin.value


def _title(listed: Listed, winners: Mapping[str, Listed]) -> str:
    if listed.shadowed:
        is_base = winners[listed.id].uses == listed.id
        return (building.SHADOWED_BASE if is_base else wording.SHADOWED).format(title=listed.name)
    if listed.uses is not None:
        return building.BUILDS.format(title=listed.name, base=listed.uses)
    return listed.name


def _precedence(shadowed: Listed, winner: Listed) -> str:
    """Tell which of two files with one id counts."""
    own = (winner.origin, shadowed.origin) == (Origin.WORKSPACE, Origin.SHIPPED)
    sentence = building.OWN_FIRST if own else building.FIRST_COUNTS
    return sentence.format(id=shadowed.id, path=winner.path)


def _particulars(protocol: Protocol) -> str:
    return wording.VERSION_OF.format(
        version=protocol.version, minutes=protocol.minutes, author=protocol.author
    )


def _show_step(context: Context, step: Step, origins: Origins) -> None:
    output = context.output
    if step.goal:
        output.say(step.goal.strip(), indent=2, soft=True)
    if step.materials:
        output.say(wording.MATERIALS, indent=2, soft=True)
    for material in step.materials:
        output.say(f"– {material.strip()}", indent=4)
    if step.script:
        output.say(wording.READ_ALOUD, indent=2, soft=True)
        output.say(step.script.strip(), indent=4)
    if step.silence:
        output.say(step.silence.strip(), indent=2)
    if step.cues:
        output.say(wording.CUES, indent=2, soft=True)
    for cue in step.cues:
        output.say(wording.CUE.format(see=cue.see.strip(), do=cue.do.strip()), indent=4)
    if step.questions:
        output.say(wording.QUESTIONS, indent=2, soft=True)
    for question in step.questions:
        output.say(f"– {question.prompt.strip()}", indent=4)
        told = marks(origins, Sort.QUESTION, question.id)
        particulars = f"{question.id} ({question.kind})"
        output.say(with_mark(particulars, told), indent=6, soft=True)
