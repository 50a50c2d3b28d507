"""Making drafts and copies of a session."""

from pathlib import Path

from casusanalyse.cli.context import Context, today
from casusanalyse.cli.parts import read_whole
from casusanalyse.cli.passphrases import passphrase_of
from casusanalyse.report.blocks import Edition
from casusanalyse.report.compose import compose
from casusanalyse.report.drafts import next_draft
from casusanalyse.report.lay_out import write_draft
from casusanalyse.session.folders import FILE_NAME
from casusanalyse.session.live import copy_session, is_locked
from casusanalyse.text.clean import clean_text
from casusanalyse.wording import cli as wording


def make_draft(context: Context, file: Path) -> None:
    """Write the next draft of a session beside it and print where."""
    protocol, record = read_whole(context, file)
    draft = next_draft(file.parent)
    session = record.started.session if record.started else ""
    edition = Edition(draft.version, today(), f"{session}-v{draft.version}")
    write_draft(compose(protocol, record, edition), draft.path)
    context.output.whole(wording.DRAFT_WRITTEN.format(path=draft.path))
    if is_locked(file):
        context.output.warn(wording.DRAFT_NOT_LOCKED)


def make_copy(context: Context, file: Path, target: Path) -> None:
    """Copy a session into a folder or to a new file, check the copy and print where it is.

    Raises BsnFound for a name that may not be kept, CopyExists, CopyFailed, or what is wrong with
    the disk.
    """
    if target.is_dir():
        target = target / _name_of_copy(file.absolute())
    clean_text(target.name)
    copy_session(file, target, passphrase_of(file, context.environ))
    context.output.whole(wording.COPY_WRITTEN.format(path=target))
    if is_locked(file):
        context.output.say(wording.COPY_LOCKED)


def _name_of_copy(file: Path) -> str:
    """Return a name that tells the sessions of a backup apart; a copy of a copy keeps its name."""
    if file.name != FILE_NAME:
        return file.name
    return f"{file.parent.parent.name} {file.parent.name}{file.suffix}"
