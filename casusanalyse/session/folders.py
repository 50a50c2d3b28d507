"""Where sessions stand: ``outputs/<case>/<date>-<protocol>/sessie.casus``."""

import os
import re
import unicodedata
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from random import Random

from casusanalyse.disk.device_names import is_device_name
from casusanalyse.disk.failures import told
from casusanalyse.disk.names import make_private_folder
from casusanalyse.session.problems import PseudonymUnusable, SessionAmbiguous, SessionNotFound
from casusanalyse.text.clean import CleanText, clean_text, own_words
from casusanalyse.wording import session as wording

FILE_NAME = "sessie.casus"

_LONGEST_NAME = 60
_NOT_IN_A_NAME = re.compile(r'[<>:"/\\|?*\s]+')
_SESSION_FOLDER = re.compile(r"(?P<date>\d{4}-\d{2}-\d{2})-(?P<protocol>.+)")
_TAKEN_BEFORE = re.compile(r"(?P<first>.+)-(?P<nth>[2-9]|[1-9]\d+)")


@dataclass(frozen=True)
class SessionFolder:
    """A session as its folder shows it; ``number`` counts from 1, in order of date."""

    path: Path
    number: int
    case: str
    date: date
    protocol_id: str

    @property
    def file(self) -> Path:
        """The session file itself."""
        return self.path / FILE_NAME


def propose_pseudonym(taken: Collection[str], choose: Random) -> CleanText:
    """Return a neutral name for a case, such as Casus Wilg, that is not among ``taken``."""
    used = {name.casefold() for name in taken}
    words = wording.NATURE_WORDS
    free = [name for name in map(_case_name, words) if name.casefold() not in used]
    if free:
        return own_words(choose.choice(free))
    word = choose.choice(words)
    numbered = (wording.CASE_NAME_AGAIN.format(word=word, number=nth) for nth in count(2))
    return own_words(next(name for name in numbered if name.casefold() not in used))


def case_folder_name(pseudonym: str) -> str:
    """Return the name of a case's folder, one that Windows and everybody else can live with.

    Raises BsnFound, and PseudonymUnusable when nothing is left of it.
    """
    cleaned = unicodedata.normalize("NFC", clean_text(pseudonym))
    name = _NOT_IN_A_NAME.sub(" ", cleaned).strip(" .-")[:_LONGEST_NAME].rstrip(" .-")
    if not name:
        raise PseudonymUnusable
    if is_device_name(name):
        name = _case_name(name)
    # Taking characters out can bring digits together.
    return clean_text(name)


def new_session_folder(outputs: Path, pseudonym: str, held_on: date, protocol_id: str) -> Path:
    """Make and return an empty folder for a session; a second one of the same day gets ``-2``.

    Only whoever makes it may look into it, where the system knows such rights.
    Raises like ``case_folder_name``, and what is wrong with the disk.
    """
    case = _case_folder(outputs, case_folder_name(pseudonym))
    first = f"{held_on.isoformat()}-{protocol_id}"
    with told(case / first):
        outputs.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            make_private_folder(case)
        for nth in count(1):
            folder = case / (first if nth == 1 else f"{first}-{nth}")
            with suppress(FileExistsError):
                make_private_folder(folder)
                return folder
    raise AssertionError("counting never ends")


def all_sessions(outputs: Path) -> tuple[SessionFolder, ...]:
    """Return every session under ``outputs`` in order of date, without opening any.

    A number stays the same until a session with an earlier date joins or leaves.
    """
    found = sorted(_sessions(outputs), key=lambda parts: parts[:4])
    return tuple(
        SessionFolder(folder, number, case, held_on, protocol_id)
        for number, (held_on, case, protocol_id, _, folder) in enumerate(found, start=1)
    )


def find_session(outputs: Path, reference: str) -> Path:
    """Return the session file that somebody means.

    ``reference`` is a number from ``all_sessions``, a folder or file (from here or from
    ``outputs``), or a part of the pseudonym that fits one session only. Raises SessionNotFound,
    SessionAmbiguous.
    """
    sessions = all_sessions(outputs)
    for session in sessions:
        if reference.strip() == str(session.number):
            return session.file
    for candidate in (Path(reference), outputs / reference):
        if candidate.is_file():
            return candidate
        if (candidate / FILE_NAME).is_file():
            return candidate / FILE_NAME
    return _by_pseudonym(sessions, reference)


def case_folders(outputs: Path, pseudonym: str) -> tuple[Path, ...]:
    """Return the folders of one case, found by its whole pseudonym; empty when there is none.

    Capitals make no difference. A folder that got its name elsewhere is found by that name.
    Raises BsnFound.
    """
    if not outputs.is_dir():
        return ()
    folders = [folder for folder in sorted(outputs.iterdir()) if folder.is_dir()]
    as_it_stands = tuple(folder for folder in folders if folder.name == pseudonym)
    try:
        name = _same(case_folder_name(pseudonym))
    except PseudonymUnusable:
        return as_it_stands
    if as_it_stands and name != _same(pseudonym):
        return as_it_stands
    return tuple(folder for folder in folders if _same(folder.name) == name)


def folders_without_session(outputs: Path) -> tuple[Path, ...]:
    """Return the folders of sessions in which something stands, but no session any more.

    A folder that may not be looked into is one of them: nobody can tell what stands there.
    """
    return tuple(
        folder
        for folder in sorted(outputs.glob("*/*/"))
        if _SESSION_FOLDER.fullmatch(folder.name) and _holds_no_session_but_more(folder)
    )


def may_be_looked_into(folder: Path) -> bool:
    """Tell whether what stands in a folder can be seen."""
    return os.access(folder, os.R_OK | os.X_OK)


def _holds_no_session_but_more(folder: Path) -> bool:
    if not may_be_looked_into(folder):
        return True
    return not (folder / FILE_NAME).exists() and any(folder.iterdir())


def _by_pseudonym(sessions: tuple[SessionFolder, ...], reference: str) -> Path:
    part = reference.strip().casefold()
    fitting = [session for session in sessions if part and part in session.case.casefold()]
    if len(fitting) > 1:
        raise SessionAmbiguous(
            reference,
            [(found.number, found.case, found.date, found.protocol_id) for found in fitting],
        )
    if not fitting:
        raise SessionNotFound(reference)
    return fitting[0].file


def _case_name(word: str) -> str:
    return wording.CASE_NAME.format(word=word)


def _case_folder(outputs: Path, name: str) -> Path:
    """Return the folder of a case; one whose name differs in capitals only is the same case."""
    if outputs.is_dir():
        for folder in sorted(outputs.iterdir()):
            if _same(folder.name) == _same(name):
                return folder
    return outputs / name


def _same(name: str) -> str:
    """Return what two names have in common that differ in capitals or in how an accent is written."""
    return unicodedata.normalize("NFC", name).casefold()


_Parts = tuple[date, str, str, int, Path]


def _sessions(outputs: Path) -> Iterator[_Parts]:
    for file in outputs.glob(f"*/*/{FILE_NAME}"):
        folder = file.parent
        if match := _SESSION_FOLDER.fullmatch(folder.name):
            with suppress(ValueError):
                held_on = date.fromisoformat(match["date"])
                protocol_id, nth = _nth_of_the_day(folder, match["protocol"])
                yield held_on, folder.parent.name, protocol_id, nth, folder


def _nth_of_the_day(folder: Path, protocol: str) -> tuple[str, int]:
    """Tell protocol and ``-2`` apart: a protocol may be called ``kort-2``, but only a second
    session has a first one beside it."""
    match = _TAKEN_BEFORE.fullmatch(protocol)
    if match and folder.with_name(folder.name.removesuffix(f"-{match['nth']}")).is_dir():
        return match["first"], int(match["nth"])
    return protocol, 1
