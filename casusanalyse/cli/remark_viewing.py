"""Showing the remarks in Word files, to a person or to a program; nothing is kept."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from getpass import getpass
from pathlib import Path

from casusanalyse.cli.console import Output
from casusanalyse.cli.context import Context
from casusanalyse.cli.passphrases import OF_COPIES
from casusanalyse.cli.problems import RemarksRefused
from casusanalyse.cli.remark_json import in_json
from casusanalyse.cli.remark_lines import tell_file
from casusanalyse.errors import CasusError
from casusanalyse.review.comparing import with_unmarked
from casusanalyse.review.receiving import files_in
from casusanalyse.source.snippet import visible
from casusanalyse.word.returned.model import ReturnedFile
from casusanalyse.word.returned.opening import open_returned
from casusanalyse.word.returned.problems import PasswordNeeded
from casusanalyse.word.returned.reading import read_package
from casusanalyse.wording import cli_remarks as wording

_Outcome = tuple[str, ReturnedFile | CasusError]
"""A file as it was named, and what it holds or why it was refused."""


def view_remarks(
    context: Context, paths: Sequence[Path], as_json: bool, sent: Path | None = None
) -> None:
    """Print what every file holds; of a folder, every file in it.

    With the file that was ``sent`` also what was edited without being tracked. A file that cannot be
    read is told where its turn comes, and does not stop the others. Raises RemarksRefused when there
    was one, and a CasusError when ``sent`` cannot be read.
    """
    compared = None if sent is None else _read(sent, context.environ)
    files = list(files_in(paths))
    refused: list[str] = []
    outcomes = _outcomes(files, compared, context.environ, refused)
    if as_json:
        _print(in_json(outcomes))
    else:
        _tell(context.output, outcomes)
        if not files:
            context.output.say(wording.NO_FILES)
    if refused:
        raise RemarksRefused(len(refused))


def _outcomes(
    files: Sequence[Path],
    compared: ReturnedFile | None,
    environ: Mapping[str, str],
    refused: list[str],
) -> Iterator[_Outcome]:
    """Yield each file when its turn comes, so that one at a time is in memory."""
    for file in files:
        name = _name(file)
        try:
            returned = _read(file, environ)
            yield name, with_unmarked(returned, compared) if compared else returned
        except CasusError as error:
            refused.append(name)
            yield name, error


def _name(file: Path) -> str:
    """Return the path as it was given, with a question mark for what is no letter."""
    return str(file).encode(errors="replace").decode()


def _read(file: Path, environ: Mapping[str, str]) -> ReturnedFile:
    """Read a file, asking for its password where that is possible. Raises a CasusError."""
    given = environ.get(OF_COPIES) or None
    try:
        return read_package(open_returned(file, given))
    except PasswordNeeded:
        if not sys.stdin.isatty():
            raise
    return read_package(open_returned(file, getpass(wording.ASK_PASSWORD.format(name=file.name))))


def _tell(output: Output, outcomes: Iterable[_Outcome]) -> None:
    for name, outcome in outcomes:
        if isinstance(outcome, CasusError):
            output.heading(visible(name))
            output.say(outcome.sentence, indent=2)
        else:
            tell_file(output, name, outcome)


def _print(pieces: Iterable[str]) -> None:
    """Print JSON in UTF-8, whatever letters the console has."""
    sys.stdout.flush()
    for piece in pieces:
        sys.stdout.buffer.write(piece.encode())
    sys.stdout.buffer.flush()
