"""Asking for the passphrase of a session; it is never an argument, since others can read those."""

import sys
from collections.abc import Mapping
from getpass import getpass
from pathlib import Path

from casusanalyse.cli.problems import CopyPasswordFirst, NobodyToAsk, PassphrasesDiffer
from casusanalyse.session.live import Passphrase, is_locked
from casusanalyse.word.locking import refuse_unusable
from casusanalyse.wording import cli as wording
from casusanalyse.wording import review_sending as sending

VARIABLE = "CASUSANALYSE_WACHTWOORD"
OF_COPIES = "CASUSANALYSE_WACHTWOORD_EXEMPLAREN"


def passphrase_of(file: Path, environ: Mapping[str, str]) -> Passphrase | None:
    """Return the passphrase of a session file, None when it has none.

    From the environment, else asked without showing it. Raises NobodyToAsk, SessionMissing,
    NotASession, or what is wrong with the disk.
    """
    if not is_locked(file):
        return None
    given = known_passphrase(environ)
    if given is not None:
        return given
    name = f"{file.parent.parent.name}, {file.parent.name}"
    if not sys.stdin.isatty():
        raise NobodyToAsk(name)
    return Passphrase(getpass(wording.ASK_PASSPHRASE.format(name=name)))


def new_passphrase(environ: Mapping[str, str]) -> Passphrase:
    """Return a passphrase for a new session, typed twice. Raises NobodyToAsk, PassphrasesDiffer."""
    given = known_passphrase(environ)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise NobodyToAsk(None)
    sys.stderr.write(f"{wording.PASSPHRASE_NOTE}\n")
    first = getpass(wording.ASK_NEW_PASSPHRASE)
    if getpass(wording.ASK_AGAIN) != first:
        raise PassphrasesDiffer
    return Passphrase(first)


def new_copy_password(environ: Mapping[str, str]) -> str:
    """Return a password for copies that go round, typed twice; nobody keeps it.

    Raises CopyPasswordFirst, PassphrasesDiffer, PasswordUnusable.
    """
    password = environ.get(OF_COPIES) or _typed_twice()
    refuse_unusable(password)
    return password


def _typed_twice() -> str:
    if not sys.stdin.isatty():
        raise CopyPasswordFirst
    first = getpass(sending.ASK_PASSWORD)
    if getpass(wording.ASK_AGAIN) != first:
        raise PassphrasesDiffer
    return first


def known_passphrase(environ: Mapping[str, str]) -> Passphrase | None:
    """Return the passphrase that the environment holds, None when it holds none."""
    given = environ.get(VARIABLE)
    return Passphrase(given) if given else None
