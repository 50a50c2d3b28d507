"""What can go wrong with a session file, in words that a facilitator can act upon."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from casusanalyse.errors import CasusError
from casusanalyse.wording import session as wording


class SessionMissing(CasusError):
    """There is no file of this name."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.FILE_MISSING.format(path=path))


class NotASession(CasusError):
    """The file is something else: another database, a document, an empty file."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.NOT_A_SESSION.format(path=path))


class NameUnusable(CasusError):
    """A folder or file has a name that is no text, as an old disk or a zip file of elsewhere can give it."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.NAME_UNUSABLE.format(path=path))


class SessionDamaged(CasusError):
    """The file was a session once, and part of it cannot be trusted any more."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.DAMAGED.format(path=path))


class EventUnreadable(CasusError):
    """One event holds what no version of the program wrote."""

    def __init__(self) -> None:
        super().__init__(wording.EVENT_UNREADABLE)


class SessionNewer(CasusError):
    """The file was written by a later version, in a layout that is not known here."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(wording.NEWER.format(path=path, found=found, known=known))


class ProgramOlder(CasusError):
    """A later version of the program wrote the file, and may have left in it what is not known here."""

    def __init__(self, path: Path, wrote: str, program: str) -> None:
        super().__init__(wording.PROGRAM_OLDER.format(path=path, wrote=wrote, program=program))


class SessionOlder(CasusError):
    """The file has an earlier layout, and reading alone may not upgrade it."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.OLDER.format(path=path))


class SessionIsFinal(CasusError):
    """The report of a session is final; it has to be opened again before anything changes."""

    def __init__(self) -> None:
        super().__init__(wording.IS_FINAL)


class SessionExists(CasusError):
    """A new session is never written over another one."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.EXISTS.format(path=path))


class PassphraseNeeded(CasusError):
    """The file is locked and no passphrase was given."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.PASSPHRASE_NEEDED.format(path=path))


class PassphraseWrong(CasusError):
    """The passphrase does not open the file; nothing was changed by trying."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.PASSPHRASE_WRONG.format(path=path))


class PassphraseNotNeeded(CasusError):
    """A passphrase was given for a file that is not locked."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.PASSPHRASE_NOT_NEEDED.format(path=path))


class PassphraseEmpty(CasusError):
    """An empty passphrase would leave the file open to everybody."""

    def __init__(self) -> None:
        super().__init__(wording.PASSPHRASE_EMPTY)


class SessionInUse(CasusError):
    """Another process writes this session; the lock file may say which computer and since when."""

    def __init__(self, host: str | None, since: datetime | None) -> None:
        super().__init__(_in_use(host, since))


def _in_use(host: str | None, since: datetime | None) -> str:
    if host is None or since is None:
        return wording.IN_USE_UNKNOWN
    return wording.IN_USE.format(host=host, since=_day_and_time(since))


def _day_and_time(moment: datetime | None) -> str:
    return moment.astimezone().strftime(wording.DAY_AND_TIME) if moment else wording.SOMETIME


class SessionBusy(CasusError):
    """Another program holds the file itself for longer than we want to wait."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.BUSY.format(path=path))


class TracesLeft(CasusError):
    """The text was erased from the session, but the file could not be swept afterwards."""

    def __init__(self, path: Path) -> None:
        super().__init__(wording.TRACES_LEFT.format(path=path))


class ContinuedElsewhere(CasusError):
    """A copy of this session holds all of it, and more."""

    def __init__(self, copy: Path, since: datetime | None) -> None:
        super().__init__(wording.CONTINUED.format(copy=copy, since=_day_and_time(since)))


class ContinuedApart(CasusError):
    """This session and a copy of it both went on after the copy was made."""

    def __init__(self, copy: Path, since: datetime | None) -> None:
        super().__init__(wording.CONTINUED_APART.format(copy=copy, since=_day_and_time(since)))


class CopyExists(CasusError):
    """A copy is never written over another file."""

    def __init__(self, target: Path) -> None:
        super().__init__(wording.COPY_EXISTS.format(target=target))


class CopyFailed(CasusError):
    """The copy did not turn out the same as the session."""

    def __init__(self, target: Path) -> None:
        super().__init__(wording.COPY_FAILED.format(target=target))


class SessionNotFound(CasusError):
    """Nothing fits what was asked for."""

    def __init__(self, reference: str) -> None:
        super().__init__(wording.NOT_FOUND.format(reference=reference))


class SessionAmbiguous(CasusError):
    """Several sessions fit; each candidate is number, case, date and protocol."""

    def __init__(self, reference: str, candidates: Sequence[tuple[int, str, date, str]]) -> None:
        lines = [
            wording.CANDIDATE.format(number=number, case=case, date=held_on, protocol=protocol)
            for number, case, held_on, protocol in candidates
        ]
        super().__init__(wording.AMBIGUOUS.format(reference=reference, candidates="\n".join(lines)))


class PseudonymUnusable(CasusError):
    """Nothing of the pseudonym can stand in the name of a folder."""

    def __init__(self) -> None:
        super().__init__(wording.PSEUDONYM_UNUSABLE)
