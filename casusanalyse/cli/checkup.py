"""What a helper must know of this computer, without a word or a name of any case."""

import json
import platform
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from rich.console import Console

from casusanalyse import __version__
from casusanalyse.cli.bug_log import FILE_NAME, bugs_in, log_folder
from casusanalyse.cli.console import terminal
from casusanalyse.cli.context import Context
from casusanalyse.cli.problems import NotUsable
from casusanalyse.cli.standing import State, standings
from casusanalyse.cli.surroundings import font_folders, has_font
from casusanalyse.disk.room import free_bytes, nearest_folder, takes_files
from casusanalyse.session.live import database_version
from casusanalyse.session.workspace import synced_by, warning_about
from casusanalyse.word.office import office_program
from casusanalyse.word.styles import BODY_FONT
from casusanalyse.wording import cli_checkup as wording

_PACKAGE_NAME = re.compile(r"[\w.-]+")
_MEGABYTE = 1_000_000
_TOO_LITTLE, _LITTLE = 20 * _MEGABYTE, 500 * _MEGABYTE
_NARROWEST = 80
_LETTERS = "é€–√×│"
_AS_WIDE = {"Calibri": "Carlito"}
_LOOK_AT = {State.DAMAGED, State.NEWER, State.UNREADABLE}


class Stands(Enum):
    """Whether something is all right, worth knowing, or in the way of working."""

    FINE = wording.FINE
    NOTE = wording.NOTE
    BLOCKS = wording.BLOCKS


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about this computer, and what it means when it is not as it should be."""

    name: str
    value: str
    stands: Stands = Stands.FINE
    meaning: str = ""


def tell_checkup(context: Context, as_json: bool) -> None:
    """Print how things stand. Raises NotUsable when something is in the way of working."""
    findings = tuple(find(context))
    usable = all(finding.stands is not Stands.BLOCKS for finding in findings)
    if as_json:
        context.output.whole(_as_json(findings, usable))
    else:
        _print(context, findings, usable)
    if not usable:
        raise NotUsable


def find(context: Context) -> Iterator[Finding]:
    """Yield everything that a helper must know, in the order in which it is looked at."""
    yield from _program()
    yield from _workspace(context)
    yield _sessions(context)
    yield _font(context)
    yield _office()
    yield from window(terminal(), sys.stdout.encoding)
    yield _bugs()


def _program() -> Iterator[Finding]:
    yield Finding(wording.PROGRAM, __version__)
    bits = 64 if sys.maxsize > 2**32 else 32
    python = wording.PYTHON_VALUE.format(version=platform.python_version(), bits=bits)
    yield Finding(wording.PYTHON, python)
    yield Finding(wording.SYSTEM, platform.platform())
    yield Finding(wording.DATABASE, database_version())
    yield _packages()


def _packages() -> Finding:
    try:
        # What stands behind a semicolon is needed on some systems only.
        needed = [need for need in requires(wording.PROGRAM) or () if ";" not in need]
    except PackageNotFoundError:
        meaning = wording.PACKAGES_UNKNOWN
        return Finding(wording.PACKAGES, wording.NOT_TO_BE_SEEN, Stands.NOTE, meaning)
    told, missing = [], False
    for need in needed:
        match = _PACKAGE_NAME.match(need)
        name = match[0] if match else need
        try:
            told.append(wording.PACKAGE.format(name=name, version=version(name)))
        except PackageNotFoundError:
            missing = True
            told.append(wording.PACKAGE_MISSING.format(name=name))
    value = ", ".join(told)
    if missing:
        return Finding(wording.PACKAGES, value, Stands.BLOCKS, wording.PACKAGES_MISSING)
    return Finding(wording.PACKAGES, value)


def _workspace(context: Context) -> Iterator[Finding]:
    root = context.workspace.root
    if root.is_dir():
        yield Finding(wording.FOLDER, str(root))
    else:
        value = wording.FOLDER_NEW.format(path=root)
        yield Finding(wording.FOLDER, value, meaning=wording.FOLDER_NEW_MEANS)
    folder = nearest_folder(context.outputs)
    if takes_files(folder):
        yield Finding(wording.WRITING, wording.CAN_WRITE)
    else:
        meaning = wording.CANNOT_WRITE_MEANS.format(path=folder)
        yield Finding(wording.WRITING, wording.CANNOT_WRITE, Stands.BLOCKS, meaning)
    yield room(free_bytes(folder), folder)
    yield _place(context)


def _place(context: Context) -> Finding:
    root = context.workspace.root
    service = synced_by(root, context.environ)
    if service is not None:
        value = wording.SYNCED.format(service=service)
        meaning = wording.SYNCED_MEANS.format(service=service)
        return Finding(wording.PLACE, value, Stands.NOTE, meaning)
    if warning_about(root, context.environ) is not None:
        return Finding(wording.PLACE, wording.ON_NETWORK, Stands.NOTE, wording.ON_NETWORK_MEANS)
    return Finding(wording.PLACE, wording.ON_THIS_COMPUTER)


def room(free: int | None, folder: Path) -> Finding:
    """Return whether there is room to work; ``free`` in bytes, None when it is not to be seen."""
    if free is None:
        return Finding(wording.ROOM, wording.NOT_TO_BE_SEEN)
    value = wording.MEGABYTES.format(count=free // _MEGABYTE)
    if free < _TOO_LITTLE:
        meaning = wording.NO_ROOM.format(path=folder)
        return Finding(wording.ROOM, value, Stands.BLOCKS, meaning)
    if free < _LITTLE:
        return Finding(wording.ROOM, value, Stands.NOTE, wording.LITTLE_ROOM)
    return Finding(wording.ROOM, value)


def _sessions(context: Context) -> Finding:
    """Return how many sessions there are in every state; never which."""
    counts = Counter(each.state for each in standings(context.outputs, context.environ))
    told = [f"{counts[state]} {state.value}" for state in State if counts[state]]
    value = ", ".join(told) or wording.NO_SESSIONS
    if any(counts[state] for state in _LOOK_AT):
        return Finding(wording.SESSIONS, value, Stands.NOTE, wording.SESSIONS_TO_LOOK_AT)
    return Finding(wording.SESSIONS, value)


def _font(context: Context) -> Finding:
    folders = font_folders(context.home, context.environ)
    if not folders:
        return Finding(wording.FONT, wording.NOT_TO_BE_SEEN)
    if has_font(BODY_FONT, folders):
        return Finding(wording.FONT, BODY_FONT)
    as_wide = _AS_WIDE[BODY_FONT]
    if has_font(as_wide, folders):
        value = wording.FONT_STANDS_IN.format(name=as_wide, wanted=BODY_FONT)
        return Finding(wording.FONT, value)
    value = wording.FONT_MISSING.format(wanted=BODY_FONT)
    return Finding(wording.FONT, value, Stands.NOTE, wording.FONT_MISSING_MEANS)


def _office() -> Finding:
    program = office_program()
    if program is None:
        meaning = wording.OFFICE_MISSING_MEANS
        return Finding(wording.OFFICE, wording.OFFICE_MISSING, meaning=meaning)
    return Finding(wording.OFFICE, str(program))


def window(console: Console, encoding: str) -> Iterator[Finding]:
    """Yield what a window can show: letters, columns and colours."""
    if _can_be_written(encoding):
        yield Finding(wording.LETTERS, encoding)
    else:
        yield Finding(wording.LETTERS, encoding, Stands.NOTE, wording.LETTERS_MISSING)
    if not console.is_terminal:
        yield Finding(wording.WIDTH, wording.NO_WINDOW)
        yield Finding(wording.COLOURS, wording.NO_WINDOW)
        return
    columns = wording.COLUMNS.format(count=console.width)
    if console.width < _NARROWEST:
        yield Finding(wording.WIDTH, columns, Stands.NOTE, wording.NARROW)
    else:
        yield Finding(wording.WIDTH, columns)
    if console.color_system is None or console.no_color:
        yield Finding(wording.COLOURS, wording.NO_COLOURS, meaning=wording.NO_COLOURS_MEANS)
    else:
        yield Finding(wording.COLOURS, console.color_system)


def _can_be_written(encoding: str) -> bool:
    try:
        _LETTERS.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _bugs() -> Finding:
    try:
        path = log_folder() / FILE_NAME
    except RuntimeError:  # somebody without a home has no folder for logs
        return Finding(wording.BUGS, wording.NOT_TO_BE_SEEN)
    count = bugs_in(path)
    value = wording.BUGS_VALUE.format(count=count, path=path)
    if count:
        return Finding(wording.BUGS, value, Stands.NOTE, wording.BUGS_MEANS)
    return Finding(wording.BUGS, value)


def _print(context: Context, findings: tuple[Finding, ...], usable: bool) -> None:
    for finding in findings:
        context.output.whole(wording.LINE.format(name=finding.name, value=finding.value))
        if finding.meaning:
            meaning = finding.meaning
            if finding.stands is not Stands.FINE:
                meaning = wording.MEANS.format(state=finding.stands.value, meaning=meaning)
            context.output.say(meaning, indent=2)
    if usable:
        context.output.gap()
        context.output.say(wording.USABLE)


def _as_json(findings: tuple[Finding, ...], usable: bool) -> str:
    lines = [
        {
            wording.KEY_NAME: finding.name,
            wording.KEY_VALUE: finding.value,
            wording.KEY_STATE: finding.stands.value,
            wording.KEY_MEANING: finding.meaning,
        }
        for finding in findings
    ]
    return json.dumps({wording.KEY_USABLE: usable, wording.KEY_LINES: lines})
