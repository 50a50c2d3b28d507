"""What was done with each remark, as rows: for the facilitator all of them, for a participant her own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.review import OwnRemark, Review
from casusanalyse.session.review_events import Decision, DraftSent
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.word.returned.model import RemarkKind


@dataclass(frozen=True, slots=True)
class Outcome:
    """One remark and what was done with it; ``number`` counts all remarks of the review from 1.

    ``where`` is the label of the line, or the chapter where it has none; empty for nowhere.
    ``decision`` is None while it is open, ``words`` what was said about it.
    """

    number: int
    seat: EntryId | None
    kind: RemarkKind
    where: str
    text: CleanText
    old: CleanText
    new: CleanText
    decision: Decision | None
    words: CleanText


def outcomes(review: Review) -> tuple[Outcome, ...]:
    """Return every remark with what was done with it, in the order of the draft."""
    remarks = review.remarks()
    return tuple(_outcome(review, own, number) for number, own in enumerate(remarks, start=1))


def outcomes_of(seat: EntryId, found: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Return what was done with the remarks of one participant."""
    return tuple(outcome for outcome in found if outcome.seat == seat)


def seats_with_remarks(found: Iterable[Outcome]) -> tuple[EntryId, ...]:
    """Return the participants who made remarks, each once."""
    return tuple(dict.fromkeys(outcome.seat for outcome in found if outcome.seat is not None))


def _outcome(review: Review, own: OwnRemark, number: int) -> Outcome:
    remark = own.remark
    decided = review.decided.get(remark.id)
    if decided is None and remark.reply_to is not None:
        decided = review.decided.get(remark.reply_to)
    return Outcome(
        number=number,
        seat=own.seat,
        kind=remark.kind,
        where=_where(review.draft(own.version), remark.line),
        text=remark.text,
        old=remark.old,
        new=remark.new,
        decision=decided.decision if decided else None,
        words=decided.words if decided else own_words(""),
    )


def _where(draft: DraftSent | None, line: int | None) -> str:
    if draft is None or line is None:
        return ""
    return draft.lines[line].label or next(_headings_before(draft, line), "")


def _headings_before(draft: DraftSent, line: int) -> Iterator[str]:
    """Yield the headings that a line stands under, the nearest first."""
    return (it.text for it in reversed(draft.lines[: line + 1]) if it.heading)
