"""Taking in what readers sent back: reading every file, and telling what came of it."""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from getpass import getpass
from pathlib import Path

from casusanalyse.cli.console import Output
from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import open_live
from casusanalyse.cli.passphrases import OF_COPIES, known_passphrase
from casusanalyse.cli.problems import FilesNotTakenIn
from casusanalyse.errors import CasusError
from casusanalyse.review.problems import OtherSessionsDraft
from casusanalyse.review.receiving import (
    Came,
    TakenIn,
    check_can_come_back,
    files_in,
    read_came,
    take_in,
)
from casusanalyse.review.week import week_of
from casusanalyse.session.folders import all_sessions
from casusanalyse.session.live import LiveSession, read_session
from casusanalyse.session.review_events import Placement, Remark
from casusanalyse.source.snippet import visible
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.word.returned.problems import PasswordNeeded, PasswordWrong
from casusanalyse.wording import review_receiving as wording


def take_in_files(
    context: Context, file: Path, paths: Sequence[Path], by: str | None, anyway: bool = False
) -> None:
    """Take in files, of a folder every file in it, and print what came of each and who is still to come.

    Raises FilesNotTakenIn when one was refused; the others are in then. Raises NothingSent,
    SessionIsFinal, ReaderUnknown, ReaderAmbiguous, and what can be wrong with the session.
    """
    refused = 0
    with open_live(context, file, anyway) as session:
        check_can_come_back(session, context.number_of(file))
        files = list(files_in(paths))
        for taken in take_in(session, files, by, lambda it: _read(it, context.environ)):
            context.output.heading(visible(taken.file.name))
            for sentence in _sentences(context, taken):
                context.output.say(sentence, indent=2)
            refused += taken.refused is not None
        if not files:
            context.output.say(wording.NO_FILES)
        _tell_who_is_waited_for(context.output, session)
    if refused:
        raise FilesNotTakenIn(refused)


def _read(file: Path, environ: Mapping[str, str]) -> Came:
    """Read a file, with the password of the environment, else asking for one where that is possible."""
    try:
        return read_came(file, environ.get(OF_COPIES) or None)
    except (PasswordNeeded, PasswordWrong):
        if not sys.stdin.isatty():
            raise
    return read_came(file, getpass(wording.ASK_PASSWORD.format(name=visible(file.name))))


def _sentences(context: Context, taken: TakenIn) -> Iterator[str]:
    if taken.refused is not None:
        yield _why(context, taken.refused)
        return
    event = taken.event
    if event is None:
        yield wording.ALREADY
        return
    yield wording.TAKEN_IN.format(
        version=event.version, name=taken.name, remarks=_counted(event.remarks)
    )
    if event.version < taken.newest:
        yield wording.OLDER.format(version=event.version, latest=taken.newest)
    if taken.said_otherwise:
        yield wording.SAID_BY_YOU.format(name=taken.name)
    if event.masked:
        yield wording.MASKED
    if taken.withdrawn:
        yield wording.WITHDRAWN
    if taken.outside:
        yield wording.OUTSIDE


def _counted(remarks: Sequence[Remark]) -> str:
    if not remarks:
        return wording.NO_REMARKS
    counts = Counter(remark.kind.value for remark in remarks)
    kinds = and_list(plural(counts[kind], *wording.KINDS[kind]) for kind in counts)
    nowhere = sum(remark.placed is Placement.NOWHERE for remark in remarks)
    return f"{kinds}; {wording.NOWHERE.format(count=nowhere)}"


def _why(context: Context, refused: CasusError) -> str:
    """Return why a file was refused; of another session's draft with the name of that session."""
    if isinstance(refused, OtherSessionsDraft):
        name = _name_of(context, refused.session)
        return OtherSessionsDraft(refused.session, refused.version, name).sentence
    return refused.sentence


def _name_of(context: Context, session: str) -> str:
    """Return which session an id begins with, as far as that can be read here; empty when unknown."""
    for folder in all_sessions(context.outputs):
        with suppress(CasusError):
            _, record = read_session(folder.file, known_passphrase(context.environ))
            if record.started is not None and record.started.session.startswith(session):
                return f"{record.started.case}, {folder.path.name}"
    return ""


def _tell_who_is_waited_for(output: Output, session: LiveSession) -> None:
    week = week_of(session.protocol, session.record, session.review)
    if week is None:
        return
    output.gap()
    waiting = [*week.waiting, *week.earlier]
    if waiting:
        output.say(wording.WAITING.format(names=and_list(waiting)))
    else:
        output.say(wording.EVERYBODY)
