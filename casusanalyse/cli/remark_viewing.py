"""Showing the remarks in Word files, to a person or to a program; nothing is kept."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from getpass import getpass
from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.passphrases import VARIABLE
from casusanalyse.cli.problems import RemarksRefused
from casusanalyse.cli.remark_json import FileShape, as_json, read_shape
from casusanalyse.cli.remark_lines import tell_file
from casusanalyse.errors import CasusError
from casusanalyse.source.snippet import visible
from casusanalyse.word.returned.model import ReturnedFile
from casusanalyse.word.returned.opening import open_returned
from casusanalyse.word.returned.problems import PasswordNeeded
from casusanalyse.word.returned.reading import read_package
from casusanalyse.wording import cli_remarks as wording

_HIDDEN = (".", "~$")


def view_remarks(context: Context, paths: Sequence[Path], json: bool) -> None:
    """Print what every file holds; of a folder, every file in it.

    A file that cannot be read is told where its turn comes, and does not stop the others. Raises
    RemarksRefused when there was one.
    """
    files = [file for path in paths for file in _files(path)]
    shapes: list[FileShape] = []
    refused = 0
    for file in files:
        name = _name(file)
        try:
            returned = _read(file, context.environ)
        except CasusError as error:
            refused += 1
            shapes.append(FileShape(file=name, problem=error.sentence))
            if not json:
                context.output.heading(visible(name))
                context.output.say(error.sentence, indent=2)
            continue
        if json:
            shapes.append(read_shape(name, returned))
        else:
            tell_file(context.output, name, returned)
    if json:
        _print(as_json(shapes))
    elif not files:
        context.output.say(wording.NO_FILES)
    if refused:
        raise RemarksRefused(refused)


def _files(path: Path) -> Iterator[Path]:
    """Yield the files that somebody means; not those that are hidden or say that a file is open."""
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.iterdir()):
        if file.is_file() and not file.name.startswith(_HIDDEN):
            yield file


def _name(file: Path) -> str:
    """Return the path as it was given, with a question mark for what is no letter."""
    return str(file).encode(errors="replace").decode()


def _read(file: Path, environ: Mapping[str, str]) -> ReturnedFile:
    """Read a file, asking for its password where that is possible. Raises a CasusError."""
    given = environ.get(VARIABLE) or None
    try:
        return read_package(open_returned(file, given))
    except PasswordNeeded:
        if not sys.stdin.isatty():
            raise
    return read_package(open_returned(file, getpass(wording.ASK_PASSWORD.format(name=file.name))))


def _print(json: str) -> None:
    """Print JSON in UTF-8, whatever letters the console has."""
    sys.stdout.flush()
    sys.stdout.buffer.write(f"{json}\n".encode())
    sys.stdout.buffer.flush()
