"""Reads a protocol and finds everything that is wrong in it, in one run."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from casusanalyse.disk.device_names import is_device_name
from casusanalyse.protocol.check_conditions import check_conditions
from casusanalyse.protocol.check_limits import check_limits
from casusanalyse.protocol.check_references import check_ids, check_references
from casusanalyse.protocol.check_report import check_report
from casusanalyse.protocol.check_taking_over import check_taking_over
from casusanalyse.protocol.check_texts import check_texts
from casusanalyse.protocol.counted import check_counted
from casusanalyse.protocol.findings import Finding
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.outline import Outline
from casusanalyse.protocol.stand_ins import INDIVISIBLE, stand_in
from casusanalyse.source.nodes import Position, position_of
from casusanalyse.source.problems import Problem, Severity, SourceError, in_order
from casusanalyse.source.salvage import Salvaged, salvage
from casusanalyse.source.snippet import shown
from casusanalyse.source.source import Source
from casusanalyse.source.validated import problem_at, read_as
from casusanalyse.wording import protocol as wording


def read_protocol(source: Source) -> Protocol:
    """Return the protocol that a file holds.

    Raises SourceError with all mistakes: against the shape of the language, and against its
    meaning in all that does have a sound shape. ``warnings`` tells what is merely odd.
    """
    try:
        protocol = read_as(Protocol, source)
    except SourceError as error:
        problems = [*error.problems, *_errors_in_the_rest(source)]
        raise SourceError(source.name, problems, source.lines) from None
    errors = _errors(check(protocol, source))
    if errors:
        raise SourceError(source.name, errors, source.lines)
    return protocol


def sound_part(source: Source) -> Salvaged[Protocol] | None:
    """Return what has a sound shape in a file that is refused; None where that is too little."""
    return salvage(Protocol, source, stand_in, INDIVISIBLE)


def _errors_in_the_rest(source: Source) -> list[Problem]:
    """Return the mistakes in the meaning of what has a sound shape in a file that is refused."""
    rest = sound_part(source)
    if rest is None:
        return []
    findings = _findings(Outline(rest.value))
    sure = (each for each in findings if rest.unsure.isdisjoint(each.rests_on))
    return _errors(placed(sure, rest.source))


def _errors(problems: Iterable[Problem]) -> list[Problem]:
    return [each for each in problems if each.severity is Severity.ERROR]


def warnings(protocol: Protocol, source: Source) -> tuple[Problem, ...]:
    """Return what is odd in a protocol, but does not stand in the way of using it."""
    problems = check(protocol, source)
    return tuple(each for each in problems if each.severity is Severity.WARNING)


def check(protocol: Protocol, source: Source) -> tuple[Problem, ...]:
    """Return every mistake and oddity in the meaning of a protocol, in the order of its file."""
    return placed(_findings(Outline(protocol)), source)


def check_against_earlier(
    protocol: Protocol, earlier: Protocol, source: Source
) -> tuple[Problem, ...]:
    """Return every mistake in what a protocol takes over from another one, held against that one."""
    return placed(check_taking_over(Outline(protocol), Outline(earlier)), source)


def placed(findings: Iterable[Finding], source: Source) -> tuple[Problem, ...]:
    """Return findings as problems at their places in a file, each once and in order."""
    problems = dict.fromkeys(_problem(finding, source) for finding in findings)
    return tuple(sorted(problems, key=in_order))


def _problem(finding: Finding, source: Source) -> Problem:
    allowed = finding.allowed
    if finding.elsewhere is not None:
        allowed = f"{allowed} {_see(position_of(source.root, finding.elsewhere))}".lstrip()
    problem = problem_at(
        source,
        finding.at,
        finding.what,
        allowed=allowed,
        suggestion=finding.suggestion,
        severity=finding.severity,
        on_key=finding.on_key,
    )
    return replace(problem, about=finding.rests_on)


def _see(place: Position) -> str:
    if place.file is None:
        return wording.SEE_LINE.format(line=place.line)
    return wording.SEE_LINE_OF.format(line=place.line, name=shown(place.file.name))


def _findings(outline: Outline) -> Iterator[Finding]:
    yield from check_texts(outline.protocol)
    yield from check_ids(outline)
    yield from _check_own_id(outline)
    yield from check_references(outline)
    yield from check_limits(outline)
    yield from check_conditions(outline)
    yield from check_taking_over(outline, outline)
    yield from check_report(outline)
    yield from check_counted(outline)
    yield from _check_minutes(outline)
    yield from _check_silent_steps(outline)


def _check_own_id(outline: Outline) -> Iterator[Finding]:
    """Files and folders are named after a protocol, and not every system takes every name."""
    id = outline.protocol.id
    if is_device_name(id):
        what = wording.RESERVED_ID.format(id=id)
        yield Finding(("id",), what, wording.RESERVED_ID_ALLOWED, severity=Severity.WARNING)


def _check_minutes(outline: Outline) -> Iterator[Finding]:
    planned, minutes = outline.protocol.planned_minutes, outline.protocol.minutes
    if planned > minutes:
        what = wording.TOO_LONG.format(planned=planned, minutes=minutes)
        yield Finding(("duur",), what, wording.TOO_LONG_ALLOWED, severity=Severity.WARNING)


def _check_silent_steps(outline: Outline) -> Iterator[Finding]:
    """A meeting walks from question to question, so that a step without any is never shown."""
    for index, step in enumerate(outline.protocol.steps):
        if not step.questions and (step.script or step.silence or step.cues):
            at = ("stappen", index, "id")
            what = wording.NEVER_SHOWN.format(id=step.id)
            yield Finding(at, what, wording.NEVER_SHOWN_ALLOWED, severity=Severity.WARNING)
