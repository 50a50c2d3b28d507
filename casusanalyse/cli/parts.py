"""Where the real parts are picked: the protocols within reach, and sessions that are read or held."""

from pathlib import Path

from casusanalyse.cli.context import Context, now
from casusanalyse.cli.continuing import refuse_what_went_on, warn_of_what_went_on
from casusanalyse.cli.passphrases import passphrase_of
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.live import LiveSession, open_session, read_session, read_with_review
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review


def library_of(context: Context) -> Library:
    """Return the protocols within reach: the region's own first, then the shipped ones."""
    own = Folder(context.workspace.root, Origin.WORKSPACE)
    return Library((own, Folder(shipped_folders().root, Origin.SHIPPED)))


def read_whole(context: Context, file: Path) -> tuple[Protocol, Record]:
    """Return what a session holds, asking for its passphrase if it has one.

    Warns when a copy of it went on, or may have.
    """
    passphrase = passphrase_of(file, context.environ)
    whole = read_session(file, passphrase)
    warn_of_what_went_on(context, file, passphrase)
    return whole


def read_reviewed(context: Context, file: Path) -> tuple[Protocol, Record, Review]:
    """Return what a session holds with its review, asking and warning as ``read_whole`` does."""
    passphrase = passphrase_of(file, context.environ)
    whole = read_with_review(file, passphrase)
    warn_of_what_went_on(context, file, passphrase)
    return whole


def open_live(context: Context, file: Path, anyway: bool = False) -> LiveSession:
    """Open a session to go on with it, asking for its passphrase if it has one.

    Raises ContinuedElsewhere or ContinuedApart when a copy of it went on, unless ``anyway``.
    """
    passphrase = passphrase_of(file, context.environ)
    refuse_what_went_on(context, file, passphrase, anyway)
    return open_session(file, now, passphrase)
