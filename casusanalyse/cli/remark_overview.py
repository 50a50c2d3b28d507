"""Telling what was done with remarks: the facilitator on the screen, a participant on paper."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby
from pathlib import Path

from casusanalyse.cli.context import Context, today
from casusanalyse.cli.parts import read_reviewed
from casusanalyse.disk.failures import told
from casusanalyse.disk.names import make_private_folder
from casusanalyse.disk.overwriting import erase_file
from casusanalyse.protocol.ids import EntryId
from casusanalyse.report.blocks import Report
from casusanalyse.report.lay_out import write_draft
from casusanalyse.review.overview import Outcome, outcomes_of
from casusanalyse.review.overview_paper import overview_edition, overview_report
from casusanalyse.review.recipients import seat_names
from casusanalyse.review.recognising import Owner, Seats, find_reader
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import Decision
from casusanalyse.session.review_files import overview_file
from casusanalyse.text.phrases import plural
from casusanalyse.wording import review_overview as wording

# What stands beside the text is read in the report; only of these the words matter here.
_WITH_WORDS = (Decision.NOT_TAKEN_OVER, Decision.DISCUSS)


def tell_outcomes(context: Context, file: Path, by: str | None) -> None:
    """Print every remark with what was done with it; with ``by`` only those of one participant.

    Raises ReaderUnknown, ReaderAmbiguous.
    """
    seats, review, _ = _read(context, file)
    found = [it for it in outcomes_of(review) if by is None or _is_of(it, by, seats, review)]
    if not found:
        context.output.say(wording.NO_REMARKS)
    for chapter, outcomes in groupby(found, key=lambda outcome: outcome.chapter):
        context.output.heading(wording.NOWHERE if chapter is None else chapter or wording.IN_FRONT)
        for outcome in outcomes:
            context.output.say(_told(outcome, seats), indent=2)
            context.output.say(_decided(outcome), indent=6, soft=True)


def write_overviews(context: Context, file: Path, by: str | None) -> None:
    """Write for every participant who responded what was done with her own remarks, and tell where.

    An earlier overview is replaced. Raises ReaderUnknown, ReaderAmbiguous, or what is wrong with the
    disk.
    """
    seats, review, record = _read(context, file)
    found = outcomes_of(review)
    owners = _owners(review, seats, by)
    for owner in owners:
        own = [it for it in found if seats.now(it.seat) == owner.seat]
        _write(overview_file(file, owner.code), _overview(record, review, owner, own))
    if not owners:
        context.output.say(wording.NO_REMARKS)
        return
    papers = plural(len(owners), *wording.PAPERS)
    folder = overview_file(file, "").parent
    context.output.whole(wording.WRITTEN.format(papers=papers, folder=folder))
    context.output.say(wording.SEND_THEM)
    undecided = len(review.undecided())
    if undecided:
        remarks = plural(undecided, *wording.REMARKS)
        context.output.warn(wording.STILL_OPEN.format(remarks=remarks))


def _read(context: Context, file: Path) -> tuple[Seats, Review, Record]:
    protocol, record, review = read_reviewed(context, file)
    return Seats(seat_names(protocol, record), record.merged_into), review, record


def _is_of(outcome: Outcome, by: str, seats: Seats, review: Review) -> bool:
    return seats.now(outcome.seat) == find_reader(by, seats, review.sent).seat


def _owners(review: Review, seats: Seats, by: str | None) -> tuple[Owner, ...]:
    """Return who made remarks, each with the code of her copy."""
    if by is not None:
        return (find_reader(by, seats, review.sent),)
    owners = {
        seats.now(copy.seat): Owner(copy.code, seats.now(copy.seat))
        for draft in review.sent
        for copy in draft.copies
    }
    made = dict.fromkeys(seats.now(own.seat) for own in review.remarks() if own.seat is not None)
    return tuple(owners[seat] for seat in _known(made, owners))


def _known(
    made: dict[EntryId | None, None], owners: dict[EntryId | None, Owner]
) -> Iterator[EntryId | None]:
    return (seat for seat in owners if seat in made)


def _overview(record: Record, review: Review, owner: Owner, own: list[Outcome]) -> Report:
    assert record.started is not None
    assert review.latest_sent is not None
    edition = overview_edition(record, review.latest_sent.version, owner.code, today())
    return overview_report(record.started.case, own, edition)


def _write(path: Path, report: Report) -> None:
    with told(path), suppress(FileExistsError):
        make_private_folder(path.parent)
    if path.exists():
        erase_file(path)
    write_draft(report, path)


def _told(outcome: Outcome, seats: Seats) -> str:
    return wording.LINE.format(
        number=outcome.number,
        kind=outcome.kind,
        who=wording.YOURSELF if outcome.seat is None else seats.name(outcome.seat),
        label=f" {outcome.label}" if outcome.label else "",
        gist=" ".join(outcome.gist.split()),
    )


def _decided(outcome: Outcome) -> str:
    if outcome.decision is None:
        return wording.OPEN
    told = outcome.words if outcome.decision in _WITH_WORDS else outcome.result
    words = f": {told}" if told else ""
    return wording.DECIDED.format(decision=outcome.decision, words=words)
