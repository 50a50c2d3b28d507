"""Making drafts and copies of a session."""

from contextlib import suppress
from pathlib import Path

from casusanalyse.cli.context import Context, now, today
from casusanalyse.cli.house_styles import house_style_for
from casusanalyse.cli.parts import read_reviewed
from casusanalyse.cli.passphrases import passphrase_of
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.working_out.readiness import what_is_left
from casusanalyse.protocol.model import Protocol
from casusanalyse.report.blocks import Edition
from casusanalyse.report.compose import compose
from casusanalyse.report.drafts import draft_id, next_draft
from casusanalyse.report.lay_out import write_draft
from casusanalyse.review.views import views_of
from casusanalyse.session.copies import note_copy
from casusanalyse.session.folders import FILE_NAME
from casusanalyse.session.live import copy_session, is_locked
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.session.workspace import refuse_bsn
from casusanalyse.text.phrases import plural
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.problems import WordFileExists
from casusanalyse.wording import cli as wording


def make_draft(context: Context, file: Path, house_style: Path | None = None) -> None:
    """Write the next draft of a session beside it and print where.

    ``house_style`` is a Word file that it must look like; without it that of the workspace, if any.
    """
    protocol, record, review = read_reviewed(context, file)
    looks = house_style_for(context, house_style)
    path = _written(file.parent, protocol, record, review, looks)
    context.output.whole(wording.DRAFT_WRITTEN.format(path=path))
    tell_points(context, file, protocol, record)
    if is_locked(file):
        context.output.warn(wording.DRAFT_NOT_LOCKED)


def tell_points(context: Context, file: Path, protocol: Protocol, record: Record) -> None:
    """Say how much a draft still needs, and where to see it; nothing when it needs nothing."""
    needed = sum(1 for remark in what_is_left(protocol, record) if remark.needed)
    if needed:
        number, points = context.number_of(file), plural(needed, *wording.POINTS)
        context.output.say(wording.DRAFT_POINTS.format(points=points, number=number))


def _written(
    folder: Path, protocol: Protocol, record: Record, review: Review, looks: HouseStyle | None
) -> Path:
    """Write the next draft; when another takes its number meanwhile, the one after it."""
    while True:
        draft = next_draft(folder, review.highest_sent)
        edition = Edition(draft.version, today(), draft_id(record, draft.version))
        # The next number is always free, unless somebody was quicker: then there is a later one.
        with suppress(WordFileExists):
            report = compose(protocol, record, edition, views=views_of(record, review))
            write_draft(report, draft.path, house_style=looks)
            return draft.path


def make_copy(context: Context, file: Path, target: Path) -> None:
    """Copy a session into a folder or to a new file, check the copy, keep and print where it is.

    Raises BsnFound for a target that may not be named so, CopyExists, CopyFailed, or what is wrong with
    the disk.
    """
    refuse_bsn(target)
    if target.is_dir():
        target = target / _name_of_copy(file.absolute())
    copy_session(file, target, passphrase_of(file, context.environ))
    context.output.whole(wording.COPY_WRITTEN.format(path=target))
    _note(context, file, target)
    if is_locked(file):
        context.output.say(wording.COPY_LOCKED)


def _note(context: Context, file: Path, target: Path) -> None:
    """Keep where the copy went; there is a copy also when that does not succeed."""
    try:
        note_copy(file, target, now())
    except CasusError as error:
        context.output.warn(wording.COPY_NOT_NOTED.format(reason=error.sentence))


def _name_of_copy(file: Path) -> str:
    """Return a name that tells the sessions of a backup apart; a copy of a copy keeps its name."""
    if file.name != FILE_NAME:
        return file.name
    return f"{file.parent.parent.name} {file.parent.name}{file.suffix}"
