"""Carrying out in the record what somebody changed in a draft: by words, three ways, never guessed."""

from casusanalyse.review.basis import Basis
from casusanalyse.review.fields import fields_shown
from casusanalyse.review.outcomes import Applied, Draft, Outcome, Unfit
from casusanalyse.review.rearranging import (
    line_left_out,
    line_moved,
    line_split,
    lines_joined,
    lines_put_in,
)
from casusanalyse.review.spots import read_back, spots_of
from casusanalyse.session.places import AnswerRef
from casusanalyse.session.record import Record
from casusanalyse.session.review import OwnRemark
from casusanalyse.session.review_events import Remark, SentLine
from casusanalyse.text.merging import Clash, merged
from casusanalyse.word.returned.model import RemarkKind

_SAYS_SOMETHING = (RemarkKind.COMMENT, RemarkKind.ANSWER, RemarkKind.FORMAT)


def outcome_of(basis: Basis, own: OwnRemark) -> Outcome:
    """Return what taking over a remark changes in the record, or why that does not go by itself."""
    remark = own.remark
    if remark.kind in _SAYS_SOMETHING:
        return Unfit.NOTHING_TO_CHANGE
    line = basis.line_of(own)
    if line is None:
        return Unfit.NOWHERE
    if remark.destination is not None:
        return line_moved(basis, own)
    match remark.kind:
        case RemarkKind.SPLIT:
            return line_split(basis, own)
        case RemarkKind.MERGE:
            return lines_joined(basis, own)
        case RemarkKind.ROW if remark.new and not remark.old:
            return lines_put_in(basis, own)
        case RemarkKind.ROW if remark.old and not remark.new:
            return line_left_out(basis, own)
        case _ if remark.apart and not remark.old:
            return lines_put_in(basis, own)
        case _:
            return _words_changed(basis, own, line)


def becomes_of(remark: Remark, line: SentLine) -> str | None:
    """Return what a line that was sent becomes with one change alone; None when that is not clear.

    Where the copy had other changes in the same line, only this one is brought over.
    """
    if not remark.was and not remark.becomes:
        return None if line.text else remark.new
    if remark.was == line.text:
        return remark.becomes
    found = merged(remark.was, line.text, remark.becomes)
    return None if isinstance(found, Clash) else found.text


def theirs(
    basis: Basis, sent: Record, line: SentLine, becomes: str
) -> dict[AnswerRef, tuple[str, str]] | None:
    """Return of each text in a line how it was sent and how it was returned; None if not clear."""
    fields = fields_shown(basis.protocol, sent, line)
    return read_back(spots_of(fields, line.text), line.text, becomes)


def _words_changed(basis: Basis, own: OwnRemark, line: SentLine) -> Outcome:
    becomes = becomes_of(own.remark, line)
    if becomes is None:
        return Unfit.OUR_WORDS
    if line.text and not becomes.strip():
        return line_left_out(basis, own)
    read = theirs(basis, basis.when_sent(own.version), line, becomes)
    if read is None:
        return Unfit.OUR_WORDS
    draft = Draft(basis.protocol, basis.record)
    changed = {ref: pair for ref, pair in read.items() if pair[0] != pair[1]}
    if any(_is_gone(basis, ref) for ref in changed):
        return Unfit.GONE
    clashes = [draft.merge(ref, was, wanted) for ref, (was, wanted) in changed.items()]
    outcome = draft.done(clashes)
    return Unfit.OUR_WORDS if not changed and isinstance(outcome, Applied) else outcome


def _is_gone(basis: Basis, ref: AnswerRef) -> bool:
    return ref.entry is not None and basis.record.find(ref.entry) is None
