"""A decision with everything that it changes, as the events that are made durable together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from casusanalyse.errors import CasusError
from casusanalyse.review.applying import outcome_of
from casusanalyse.review.basis import Basis
from casusanalyse.review.fields import field_at
from casusanalyse.review.grouping import Matter
from casusanalyse.review.outcomes import Applied, Clashing, Draft, FieldClash, Unfit
from casusanalyse.review.taking_back import take_back
from casusanalyse.session.events import Event
from casusanalyse.session.places import AnswerRef
from casusanalyse.session.record import Record
from casusanalyse.session.review_events import Decision, FieldChange, RemarkDecided, RemarkId
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.wording import review_deciding as wording

_NOTHING = own_words("")
_WITH_WORDS = (
    Decision.NOT_TAKEN_OVER,
    Decision.DISCUSS,
    Decision.BOTH,
    Decision.OTHER_VIEW,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the facilitator decided: None leaves a matter open again.

    ``texts`` are those that she worded herself. ``words`` and ``beside`` are as in ``RemarkDecided``;
    ``only`` is the one remark that is decided on, of several people who said the same.
    """

    decision: Decision | None
    words: CleanText = _NOTHING
    beside: AnswerRef | None = None
    texts: Mapping[AnswerRef, CleanText] = field(default_factory=dict)
    only: RemarkId | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """The events of a decision, and what they change."""

    events: tuple[Event, ...]
    changes: tuple[FieldChange, ...] = ()
    record: Record = field(default_factory=Record)


class NotPossible(CasusError):
    """A decision does not fit a remark."""


class TextsClash(CasusError):
    """The same words were changed in another way since; the facilitator has to word them."""

    def __init__(self, clashes: tuple[FieldClash, ...]) -> None:
        super().__init__(wording.TEXTS_CLASH)
        self.clashes = clashes


def settle(basis: Basis, matter: Matter, verdict: Verdict) -> Settled:
    """Return what a decision comes to. What an earlier one changed is taken back first.

    Raises NotPossible, and TextsClash for words that nobody worded (``texts``); then nothing happens.
    """
    if verdict.only is not None and len(matter.remarks) > 1:
        return Settled(_one_of_several(basis, matter, verdict, verdict.only), (), basis.record)
    work = Draft(basis.protocol, basis.record)
    _take_back(basis, work, matter, verdict)
    if verdict.decision in _WITH_WORDS and not verdict.words.strip():
        raise NotPossible(wording.WORDS_NEEDED[verdict.decision.value])
    match verdict.decision:
        case Decision.TAKEN_OVER:
            _take_over(basis.with_record(work.record), work, matter)
        case Decision.REWORDED:
            _reword(work, verdict)
        case Decision.BOTH | Decision.OTHER_VIEW if verdict.beside is None:
            raise NotPossible(wording.BESIDE_WHAT)
        case _:
            pass
    changes = tuple(work.changes)
    decided = _decided(matter.ids, verdict, changes)
    return Settled((*work.events, *decided), changes, work.record)


def before_deciding(basis: Basis, matter: Matter) -> Basis:
    """Return the session as it would be if nothing had been decided on a matter, as far as that goes."""
    work = Draft(basis.protocol, basis.record)
    for id in reversed(matter.ids):
        earlier = basis.review.decided.get(id)
        if earlier is not None:
            take_back(work, earlier.changes)
    return basis.with_record(work.record)


def _take_back(basis: Basis, work: Draft, matter: Matter, verdict: Verdict) -> None:
    """Take back what was changed before; what cannot be is worded by the facilitator."""
    clashes: list[FieldClash] = []
    for id in reversed(matter.ids):
        earlier = basis.review.decided.get(id)
        if earlier is not None and earlier.changes:
            outcome = take_back(work, earlier.changes)
            clashes += outcome.clashes if isinstance(outcome, Clashing) else ()
            work.changes.clear()
    unworded = tuple(clash for clash in clashes if clash.ref not in verdict.texts)
    if unworded:
        raise TextsClash(unworded)
    if verdict.decision is not Decision.REWORDED:
        for clash in clashes:
            work.word(clash.ref, verdict.texts[clash.ref])
        work.changes.clear()


def _take_over(basis: Basis, work: Draft, matter: Matter) -> None:
    match outcome_of(basis, matter.own):
        case Applied(changes, events):
            for event in events:
                work.do(event)
            work.changes += changes
        case Clashing(clashes):
            raise TextsClash(clashes)
        case Unfit.NOTHING_TO_CHANGE if not matter.trifle:
            pass
        case unfit:
            raise NotPossible(wording.UNFIT[unfit.name])


def _reword(work: Draft, verdict: Verdict) -> None:
    if not verdict.texts:
        raise NotPossible(wording.NOTHING_WORDED)
    for ref, text in verdict.texts.items():
        now = field_at(work.protocol, work.record, ref)
        if now is None:
            raise NotPossible(wording.UNFIT[Unfit.GONE.name])
        if now.required and not text.strip():
            raise NotPossible(wording.NOT_EMPTY)
        work.word(ref, text)


def _one_of_several(
    basis: Basis, matter: Matter, verdict: Verdict, only: RemarkId
) -> tuple[RemarkDecided, ...]:
    """Decide on what one of several people said; what was decided for the others stands."""
    earlier = basis.review.decided.get(only)
    others = (basis.review.decided.get(it.remark.id) for it in matter.remarks)
    standing = [it for it in others if it is not None and it.remark != only]
    heir = standing[:1] if earlier is not None and earlier.changes else []
    kept = tuple(it.model_copy(update={"changes": earlier.changes}) for it in heir if earlier)
    return (*kept, *_decided((only,), verdict, ()))


def _decided(
    ids: Sequence[RemarkId], verdict: Verdict, changes: tuple[FieldChange, ...]
) -> tuple[RemarkDecided, ...]:
    """Return a decision for each remark; the first one holds what was changed."""
    beside = verdict.beside if verdict.decision in (Decision.BOTH, Decision.OTHER_VIEW) else None
    return tuple(
        RemarkDecided(
            remark=id,
            decision=verdict.decision,
            words=verdict.words,
            beside=beside,
            changes=changes if number == 0 else (),
        )
        for number, id in enumerate(ids)
    )
