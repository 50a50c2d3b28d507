"""Reads a session template and finds all that is wrong in it, held against its protocol and itself."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import time

from casusanalyse.protocol.checker import placed
from casusanalyse.protocol.findings import Finding
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import MOST_MINUTES, Protocol
from casusanalyse.protocol.problems import UnknownProtocol
from casusanalyse.protocol.templates import SeatTemplate, SessionTemplate, applied
from casusanalyse.source.nodes import Node, Position, Scalar, child_at
from casusanalyse.source.problems import Problem, SourceError
from casusanalyse.source.salvage import Salvaged, salvage
from casusanalyse.source.source import Source
from casusanalyse.source.validated import problem_at, read_as
from casusanalyse.text.clock_times import as_clock_time
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import protocol as wording

PROTOCOL_KEY = dutch_key("protocol_id")
_MINUTES, _BREAKS = dutch_key("step_minutes"), dutch_key("breaks")
_STEPS = dutch_key("steps")
_TOTAL, _BEGIN, _SEATS = dutch_key("minutes"), dutch_key("begins_at"), dutch_key("seats")
_STAND_INS = {dutch_key("id"): "sjabloon", dutch_key("name"): "…", PROTOCOL_KEY: "protocol"}


@dataclass(frozen=True, slots=True)
class ReadTemplate:
    """A sound session template, and the protocol that it is for."""

    template: SessionTemplate
    protocol: Protocol


def read_template(source: Source, find: Callable[[str], Protocol]) -> ReadTemplate:
    """Return the session template that a file holds; ``find`` looks up its protocol.

    Raises SourceError with all mistakes, as ``read_protocol`` does: against the shape, and against
    the meaning in all that has a sound shape. A protocol that itself has mistakes raises its own.
    """
    try:
        template = read_as(SessionTemplate, source)
    except SourceError as error:
        rest = salvage(SessionTemplate, source, _stand_in, ())
        more = _errors_in_the_rest(rest, find) if rest else []
        raise SourceError(source.name, [*error.problems, *more], source.lines) from None
    protocol, unknown = _looked_up(template, source, find)
    errors = [*unknown, *placed(_findings(template, protocol), source)]
    if errors or protocol is None:
        raise SourceError(source.name, errors, source.lines)
    return ReadTemplate(template, protocol)


def _errors_in_the_rest(
    rest: Salvaged[SessionTemplate], find: Callable[[str], Protocol]
) -> list[Problem]:
    protocol, unknown = None, list[Problem]()
    # What is wrong in the file of the protocol is told about that file.
    with suppress(SourceError):
        if PROTOCOL_KEY not in rest.unsure:
            protocol, unknown = _looked_up(rest.value, rest.source, find)
    findings = _findings(rest.value, protocol)
    sure = [each for each in findings if rest.unsure.isdisjoint(each.rests_on)]
    return [*unknown, *placed(sure, rest.source)]


def _looked_up(
    template: SessionTemplate, source: Source, find: Callable[[str], Protocol]
) -> tuple[Protocol | None, list[Problem]]:
    try:
        return find(template.protocol_id), []
    except UnknownProtocol as error:
        return None, [_no_protocol(source, error)]


def _no_protocol(source: Source, error: UnknownProtocol) -> Problem:
    known = error.known
    return problem_at(
        source,
        (PROTOCOL_KEY,),
        wording.WRONG_PROTOCOL_OF_TEMPLATE.format(id=error.id),
        allowed=wording.PROTOCOLS_ARE.format(ids=", ".join(known)) if known else "",
        suggestion=nearest(error.id, known),
    )


def _findings(template: SessionTemplate, protocol: Protocol | None) -> Iterator[Finding]:
    if protocol is not None:
        yield from _check_steps(template, protocol)
        yield from _check_minutes(template, protocol)
    yield from _check_seats(template)


def _check_seats(template: SessionTemplate) -> Iterator[Finding]:
    """Yield the seats that stand there twice: at the table nobody could tell them apart."""
    first: dict[SeatTemplate, int] = {}
    for number, seat in enumerate(template.seats):
        if seat in first:
            allowed = wording.REPEATED_SEAT_ALLOWED
            earlier = (_SEATS, first[seat])
            yield Finding((_SEATS, number), wording.REPEATED_SEAT, allowed, elsewhere=earlier)
        first.setdefault(seat, number)


def looks_like_template(source: Source) -> bool:
    """Tell whether a file is meant as a session template: it names a protocol, and no language."""
    if child_at(source.root, _STEPS) is not None:
        return False
    named = child_at(source.root, PROTOCOL_KEY)
    if isinstance(named, Scalar):
        return not named.text[:1].isdigit()
    return any(child_at(source.root, key) is not None for key in (_MINUTES, _BREAKS, _SEATS))


def _stand_in(model: type[object], key: str, position: Position) -> Node | None:
    """Return what may stand in for a missing key, so that the rest of a template can be checked."""
    if model is SessionTemplate and key in _STAND_INS:
        return Scalar(_STAND_INS[key], position)
    return None


def _check_steps(template: SessionTemplate, protocol: Protocol) -> Iterator[Finding]:
    ids = [step.id for step in protocol.steps]
    for key, minutes in ((_MINUTES, template.step_minutes), (_BREAKS, template.breaks)):
        for id in minutes:
            if id not in ids:
                what = wording.UNKNOWN_STEP.format(id=id, protocol=protocol.id)
                allowed = wording.STEPS_ARE.format(ids=", ".join(ids))
                yield Finding((key, id), what, allowed, nearest(id, ids), on_key=True)


def _check_minutes(template: SessionTemplate, protocol: Protocol) -> Iterator[Finding]:
    """Yield times that do not add up: whoever is invited counts on the end of the meeting."""
    held = applied(template, protocol)
    planned = held.planned_minutes
    rests_on = (_TOTAL, _MINUTES, _BREAKS, _BEGIN, *(step.id for step in held.steps))
    if planned > MOST_MINUTES:
        what = wording.LONGER_THAN_A_DAY.format(planned=planned)
        yield Finding((_MINUTES,), what, wording.LONGER_THAN_A_DAY_ALLOWED, rests_on=rests_on)
        return
    if template.minutes is not None and planned > template.minutes:
        what = wording.TOO_LONG.format(planned=planned, minutes=template.minutes)
        yield Finding((_TOTAL,), what, wording.TOO_LONG_ALLOWED, rests_on=rests_on)
        return
    if template.begins_at is not None and _past_midnight(template.begins_at, held.minutes):
        begin = as_clock_time(template.begins_at)
        what = wording.PAST_MIDNIGHT.format(begin=begin, minutes=held.minutes)
        yield Finding((_BEGIN,), what, wording.PAST_MIDNIGHT_ALLOWED, rests_on=rests_on)


def _past_midnight(begin: time, minutes: int) -> bool:
    return begin.hour * 60 + begin.minute + minutes > MOST_MINUTES
