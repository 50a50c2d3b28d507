"""Telling what is wrong or odd in protocols and session templates."""

from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.problems import FilesRefused
from casusanalyse.protocol.check_template import looks_like_template
from casusanalyse.protocol.checker import read_protocol, warnings
from casusanalyse.protocol.problems import UnknownProtocol
from casusanalyse.source.loading import load
from casusanalyse.source.problems import Severity, SourceError, render
from casusanalyse.wording import cli as wording


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
    if looks_like_template(source):
        library_of(context).read_template(source)
        return ""
    protocol = read_protocol(source)
    taking = library_of(context).taking_over(protocol, source)
    problems = tuple(dict.fromkeys((*warnings(protocol, source), *taking)))
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise SourceError(source.name, problems, source.lines)
    return render(problems, source.name, source.lines)
