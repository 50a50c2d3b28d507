"""Telling what is wrong or odd in protocols and session templates."""

from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.problems import FilesRefused
from casusanalyse.protocol.checker import check_template, read_protocol, warnings
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.problems import UnknownProtocol
from casusanalyse.protocol.templates import SessionTemplate
from casusanalyse.source.loading import load
from casusanalyse.source.nodes import child_at
from casusanalyse.source.problems import Severity, SourceError, render
from casusanalyse.source.validated import read_as
from casusanalyse.wording import cli as wording

_STEPS = dutch_key("steps")
_MINUTES = dutch_key("step_minutes")


def check_files(context: Context, files: list[Path]) -> None:
    """Print what is wrong or odd in every file. Raises FilesRefused when one cannot be used."""
    refused = 0
    for file in files:
        try:
            remarks = _remarks(context, file)
        except (SourceError, UnknownProtocol) as error:
            context.output.literal(f"{error.sentence}\n")
            refused += 1
            continue
        if remarks:
            context.output.literal(f"{remarks}\n")
        sentence = wording.SOUND_WITH_REMARKS if remarks else wording.SOUND
        context.output.whole(sentence.format(path=file))
    if refused:
        raise FilesRefused(refused)


def _remarks(context: Context, file: Path) -> str:
    """Return what is odd in a sound file. Raises SourceError, or UnknownProtocol for a template."""
    source = load(file)
    if child_at(source.root, _STEPS) is None and child_at(source.root, _MINUTES) is not None:
        template = read_as(SessionTemplate, source)
        protocol = library_of(context).protocol(template.protocol_id)
        problems = check_template(template, protocol, source)
    else:
        protocol = read_protocol(source)
        taking = library_of(context).taking_over(protocol, source)
        problems = tuple(dict.fromkeys((*warnings(protocol, source), *taking)))
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise SourceError(source.name, problems, source.lines)
    return render(problems, source.name, source.lines)
