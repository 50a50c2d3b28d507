"""Counting what was done with remarks, for the account in the final report."""

from collections import Counter

from casusanalyse.report.account import Account, Sort
from casusanalyse.session.review import Review
from casusanalyse.word.returned.model import RemarkKind

_SORTS = {
    RemarkKind.COMMENT: Sort.COMMENT,
    RemarkKind.ANSWER: Sort.ANSWER,
    RemarkKind.FORMAT: Sort.LAYOUT,
}


def account_of(review: Review, record_hash: str) -> Account:
    """Return the account of a review.

    Remarks of the facilitator herself, and replies, are not counted: the first are her own work on
    the text, the second go with what they answer.
    """
    remarks = [own for own in review.remarks() if own.seat is not None]
    known = {own.remark.id for own in remarks}
    counted = Counter(
        (_SORTS.get(own.remark.kind, Sort.CHANGE), decision)
        for own in remarks
        if own.remark.reply_to not in known
        and (decision := review.decision(own.remark.id)) is not None
    )
    sent = review.latest_sent
    people = {copy.seat for draft in review.sent for copy in draft.copies}
    return Account(
        sent_on=sent.sent_on if sent else None,
        sent_to=len(people - {None}),
        responded=len(review.responded()),
        counted=counted,
        record_hash=record_hash,
    )
