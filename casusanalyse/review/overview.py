"""What was done with each remark: for the facilitator all of them, for a participant her own."""

from dataclasses import dataclass

from casusanalyse.protocol.ids import EntryId
from casusanalyse.review.deciding.differing import readable
from casusanalyse.review.grouping import Matter, matters_of
from casusanalyse.session.review import OwnRemark, Review
from casusanalyse.session.review_events import Decision, RemarkDecided
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.word.returned.model import RemarkKind

_NOTHING = own_words("")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One remark and what was done with it; ``number`` is that of the list while deciding.

    ``chapter`` is empty before the first one, None for what could not be placed; ``label`` is empty
    where the line has none. ``decision`` is None while it is open, ``words`` what was said about it,
    ``result`` how the text reads since, when the facilitator worded it.
    """

    number: int
    seat: EntryId | None
    chapter: str | None
    label: str
    kind: RemarkKind
    text: CleanText
    old: CleanText
    new: CleanText
    decision: Decision | None
    words: CleanText
    result: CleanText = _NOTHING

    @property
    def gist(self) -> str:
        """The remark in one text: what a comment says, what a change takes out and puts in."""
        return self.text or readable(self.old, self.new)


def outcomes_of(review: Review) -> tuple[Outcome, ...]:
    """Return every remark with what was done with it, in the order in which they are decided on."""
    return tuple(
        _outcome(review, matter, own)
        for matter in matters_of(review)
        for own in (*matter.remarks, *matter.replies)
    )


def _outcome(review: Review, matter: Matter, own: OwnRemark) -> Outcome:
    remark = own.remark
    decided = review.decided.get(remark.id)
    line = review.line_of(own)
    return Outcome(
        number=matter.number,
        seat=own.seat,
        chapter=matter.section.heading,
        label=line.label if line is not None else "",
        kind=remark.kind,
        text=remark.text,
        old=remark.old,
        new=remark.new,
        decision=decided.decision if decided is not None else None,
        words=decided.words if decided is not None else _NOTHING,
        result=_result(decided),
    )


def _result(decided: RemarkDecided | None) -> CleanText:
    if decided is None or decided.decision is not Decision.REWORDED or not decided.changes:
        return _NOTHING
    return decided.changes[0].after
