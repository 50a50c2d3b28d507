"""What can be decided on a remark, and what has to be asked before somebody's own words are refused."""

from casusanalyse.review.applying import becomes_of, outcome_of, theirs
from casusanalyse.review.basis import Basis
from casusanalyse.review.fields import Field, field_at, fields_shown
from casusanalyse.review.grouping import Matter
from casusanalyse.review.outcomes import Applied, Clashing, Outcome
from casusanalyse.review.settling import before_deciding
from casusanalyse.session.places import AnswerRef
from casusanalyse.session.review_events import Decision, SentLine
from casusanalyse.text.clean import CleanText, clean_text, own_words
from casusanalyse.text.sentences import changed_sentences
from casusanalyse.word.returned.model import RemarkKind

_SAYS_SOMETHING = (RemarkKind.COMMENT, RemarkKind.ANSWER)


def possible(basis: Basis, matter: Matter, at: SentLine | None) -> tuple[Decision, ...]:
    """Return what can be decided on a matter that is about this line, in the order of the list."""
    basis = before_deciding(basis, matter)
    offered = {Decision.NOT_TAKEN_OVER, Decision.DISCUSS}
    outcome = outcome_of(basis, matter.own)
    if matter.remark.kind in _SAYS_SOMETHING or isinstance(outcome, Applied):
        offered.add(Decision.TAKEN_OVER)
    if not matter.trifle:
        if wordable(basis, at, outcome):
            offered.add(Decision.REWORDED)
        if beside_of(basis, at) is not None:
            offered |= {Decision.BOTH, Decision.OTHER_VIEW}
    if None not in matter.seats:
        offered.add(Decision.WITHDRAWN)
    return tuple(it for it in Decision if it in offered)


def wordable(
    basis: Basis, at: SentLine | None, outcome: Outcome | None = None
) -> tuple[Field, ...]:
    """Return the texts that the facilitator can word: those of the line, as they read now.

    Where a change clashes those come first that it is about.
    """
    if at is None:
        return ()
    clashing = outcome.clashes if isinstance(outcome, Clashing) else ()
    refs = [it.ref for it in clashing]
    refs += [it.ref for it in fields_shown(basis.protocol, basis.record, at)]
    found = (field_at(basis.protocol, basis.record, ref) for ref in dict.fromkeys(refs))
    return tuple(it for it in found if it is not None)


def beside_of(basis: Basis, at: SentLine | None) -> AnswerRef | None:
    """Return beside what another view stands: the first thing that a line shows and that is there."""
    for ref in at.answers if at is not None else ():
        if ref.entry is None or basis.record.find(ref.entry) is not None:
            return ref
    return None


def is_own_experience(matter: Matter, at: SentLine | None) -> bool:
    """Tell whether a remark may be about what somebody went through or remembers.

    Then nobody can say that it is not so, and only whoever knows the person can tell. It may be so for
    everything that somebody says, and for every change of what was said; not for a change of words of
    the report itself, nor of form or white space.
    """
    if matter.trifle:
        return False
    return at is None or matter.remark.kind in _SAYS_SOMETHING or bool(at.answers)


def said_in(matter: Matter) -> CleanText:
    """Return the person's own words: what a comment says, what was typed, or else what was marked."""
    remark = matter.remark
    return remark.text or remark.new or remark.becomes or remark.old or own_words("")


def words_beside(basis: Basis, matter: Matter) -> CleanText:
    """Return how the person would have it: the sentence that was changed, or what was said."""
    line = basis.line_of(matter.own)
    becomes = (
        becomes_of(matter.remark, line) if line is not None and matter.remark.becomes else None
    )
    if line is None or becomes is None or matter.remark.apart:
        return said_in(matter)
    read = theirs(basis, basis.when_sent(matter.own.version), line, becomes) or {}
    wanted = [(was, text) for was, text in read.values() if was != text and text.strip()]
    was, text = wanted[0] if len(wanted) == 1 else (line.text, becomes)
    return clean_text(changed_sentences(was, text))
