"""Asking for the passphrase of a session; it is never an argument, since others can read those."""

import sys
from collections.abc import Mapping
from getpass import getpass
from pathlib import Path

from casusanalyse.cli.problems import NobodyToAsk, PassphrasesDiffer
from casusanalyse.session.live import Passphrase, is_locked
from casusanalyse.wording import cli as wording

VARIABLE = "CASUSANALYSE_WACHTWOORD"


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


def known_passphrase(environ: Mapping[str, str]) -> Passphrase | None:
    """Return the passphrase that the environment holds, None when it holds none."""
    given = environ.get(VARIABLE)
    return Passphrase(given) if given else None
