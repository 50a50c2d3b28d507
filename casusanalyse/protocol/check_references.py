"""Ids and the references to them: one of a kind, known, earlier, and of a kind that fits."""

from collections.abc import Iterator
from dataclasses import dataclass

from casusanalyse.protocol.entries import fields_of
from casusanalyse.protocol.findings import Finding, choose_from
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Captures
from casusanalyse.protocol.outline import Outline, Spot, chosen_from, tests_in
from casusanalyse.protocol.questions import (
    GATHERING,
    SHOWN,
    VALUED,
    AgreementsQuestion,
    AnyQuestion,
    Check,
    DateQuestion,
    InsightsQuestion,
    ListQuestion,
    OpensAfter,
    PeriodQuestion,
    PersonsQuestion,
    QuotesQuestion,
    TimelineQuestion,
    entry_class_of,
    kind_of,
)
from casusanalyse.source.nodes import Location
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import protocol as wording

QuestionClasses = tuple[type[AnyQuestion], ...]

ANSWERABLE: QuestionClasses = (*VALUED, *GATHERING)
KINDS: dict[str, type[AnyQuestion]] = {
    kind_of(kind): kind for kind in (*VALUED, *GATHERING, *SHOWN)
}
CAPTURING: dict[str, type[AnyQuestion]] = {
    "event": TimelineQuestion,
    "person": PersonsQuestion,
    "insight": InsightsQuestion,
    "quote": QuotesQuestion,
    "later": ListQuestion,
    "agreement": AgreementsQuestion,
}


@dataclass(frozen=True)
class Reference:
    """A question that is named somewhere, with what is asked of it there.

    ``before`` is the order that it must precede, None where any place is good. ``by`` is the id of
    the question that names it. ``about`` is the list that the naming question goes along, entry by
    entry; a target that goes along another list is refused unless ``whole`` takes all its answers.
    """

    at: Location
    target: str
    fits: QuestionClasses = ANSWERABLE
    before: int | None = None
    by: str | None = None
    about: str | None = None
    whole: bool = False


def check_ids(outline: Outline) -> Iterator[Finding]:
    """Find steps, questions and fields of a list that carry the id of an earlier one."""
    steps = [(place.step.id, place.at) for place in outline.steps]
    questions = [(spot.question.id, spot.at) for spot in outline.spots]
    yield from _repeated(steps, wording.REPEATED_STEP)
    yield from _repeated(questions, wording.REPEATED_QUESTION)
    for spot in outline.spots:
        if isinstance(spot.question, ListQuestion):
            at = (*spot.at, dutch_key("fields"))
            fields = [(field.id, (*at, n)) for n, field in enumerate(spot.question.fields)]
            yield from _repeated(fields, wording.REPEATED_FIELD)


def _repeated(named: list[tuple[str, Location]], sentence: str) -> Iterator[Finding]:
    first: dict[str, Location] = {}
    for id, at in named:
        if id in first:
            what, allowed = sentence.format(id=id), wording.REPEATED_ALLOWED
            yield Finding((*at, "id"), what, allowed, elsewhere=(*first[id], "id"))
        first.setdefault(id, at)


def check_references(outline: Outline) -> Iterator[Finding]:
    """Find references to a question that is unknown, later, unfit, or the asker itself."""
    for reference in references(outline):
        finding = broken(outline, reference)
        if finding is not None:
            yield finding
    yield from _check_gate_fields(outline)
    yield from _check_taken_kinds(outline)
    yield from _check_told_once(outline)


def references(outline: Outline) -> Iterator[Reference]:
    """Yield every place in a protocol, except its report, where a question is named."""
    for place in outline.steps:
        if place.step.condition is not None:
            for test, at in tests_in(place.step.condition, (*place.at, "als")):
                yield Reference((*at, "vraag"), test.question, before=place.order)
    for spot in outline.spots:
        yield from _of_question(spot)
    for name in Captures.model_fields:
        target = getattr(outline.protocol.captures, name)
        if target is not None:
            yield Reference(("vangen", dutch_key(name)), target, (CAPTURING[name],))
    for number, taken in enumerate(outline.protocol.takes_over):
        key = dutch_key("question" if taken.into is None else "into")
        yield Reference(("neemt_over", number, key), taken.target)
    for number, id in enumerate(outline.protocol.where_we_stand):
        yield Reference((dutch_key("where_we_stand"), number), id)


def _of_question(spot: Spot) -> Iterator[Reference]:
    question, order, by = spot.question, spot.order, spot.question.id
    about = question.for_each
    if question.condition is not None:
        for test, at in tests_in(question.condition, (*spot.at, "als")):
            at = (*at, "vraag")
            yield Reference(at, test.question, before=order, by=by, about=about)
    for number, gate in enumerate(question.opens_after):
        at = (*spot.at, "pas_na", number, "vraag")
        yield Reference(at, gate.question, before=order, by=by, whole=True)
    if question.for_each is not None:
        at = (*spot.at, "voor_elk")
        yield Reference(at, question.for_each, GATHERING, before=order, by=by)
    source = chosen_from(question)
    if source is not None:
        yield Reference((*spot.at, "kies_uit"), source, GATHERING, before=order, by=by)
    for at, check in checks_of(spot):
        for name in ("not_before", "not_after"):
            target = getattr(check.rule, name)
            if target is not None:
                dated = (DateQuestion, PeriodQuestion)
                place = (*at, "regel", dutch_key(name))
                yield Reference(place, target, dated, before=order, by=by, about=about)


def checks_of(spot: Spot) -> Iterator[tuple[Location, Check]]:
    """Yield the checks on the answer to a question, with the place where each stands."""
    if isinstance(spot.question, VALUED):
        for number, check in enumerate(spot.question.checks):
            yield (*spot.at, "controle", number), check


def broken(outline: Outline, reference: Reference) -> Finding | None:
    """Tell what is wrong with a reference; None when it is sound."""
    target = outline.named(reference.target)
    if target is not None and _suits(target, reference):
        return None
    possible = [spot.question.id for spot in outline.spots if _suits(spot, reference)]
    allowed = choose_from(possible) or _nothing_fits(reference)
    if target is None:
        what = wording.UNKNOWN_QUESTION.format(id=reference.target)
        suggestion = nearest(reference.target, possible)
        return Finding(reference.at, what, allowed, suggestion, rests_on=(reference.target,))
    what = _misfit(target, reference)
    late = reference.before is not None and target.order > reference.before
    return Finding(reference.at, what, allowed, elsewhere=target.at if late else None)


def _suits(spot: Spot, reference: Reference) -> bool:
    early = reference.before is None or spot.order < reference.before
    return early and isinstance(spot.question, reference.fits) and _clear(spot, reference)


def _clear(spot: Spot, reference: Reference) -> bool:
    """Tell whether it is clear which answer is meant when a question is asked for each entry."""
    return reference.whole or spot.question.for_each in (None, reference.about)


def _misfit(target: Spot, reference: Reference) -> str:
    id = target.question.id
    if id == reference.by:
        return wording.SELF_REFERENCE.format(id=id)
    if reference.before is not None and target.order >= reference.before:
        return wording.LATER_QUESTION.format(id=id)
    if not isinstance(target.question, reference.fits):
        return wording.WRONG_KIND.format(id=id, kind=target.question.kind)
    return wording.WHICH_ENTRY.format(id=id, list=target.question.for_each)


def _nothing_fits(reference: Reference) -> str:
    early = reference.before is not None
    if reference.fits == GATHERING:
        return wording.NO_LIST_BEFORE
    if reference.fits == ANSWERABLE:
        return wording.NO_QUESTION_BEFORE if early else wording.NO_QUESTION
    kinds = wording.OR.join(kind_of(kind) for kind in reference.fits)
    sentence = wording.NO_SUCH_KIND_BEFORE if early else wording.NO_SUCH_KIND
    return sentence.format(kinds=kinds)


def _check_gate_fields(outline: Outline) -> Iterator[Finding]:
    for spot in outline.spots:
        for number, gate in enumerate(spot.question.opens_after):
            target = outline.named(gate.question)
            if gate.field is not None and target is not None:
                at = (*spot.at, "pas_na", number, "veld")
                yield from _check_gate_field(gate, gate.field, target.question, at)


def _check_gate_field(
    gate: OpensAfter, field: str, target: AnyQuestion, at: Location
) -> Iterator[Finding]:
    if not isinstance(target, GATHERING):
        what = wording.FIELD_OF_NO_LIST.format(id=gate.question, kind=target.kind)
        yield Finding(at, what, wording.FIELD_OF_NO_LIST_ALLOWED)
        return
    keys = [shape.key for shape in fields_of(entry_class_of(target))]
    if field not in keys:
        what = wording.UNKNOWN_FIELD.format(kind=target.kind, field=field)
        yield Finding(at, what, choose_from(keys), nearest(field, keys))


def _check_told_once(outline: Outline) -> Iterator[Finding]:
    told = outline.protocol.where_we_stand
    for number, id in enumerate(told):
        if id in told[:number]:
            at = (dutch_key("where_we_stand"), number)
            yield Finding(at, wording.TOLD_TWICE.format(id=id), wording.SHOWN_TWICE_ALLOWED)


def _check_taken_kinds(outline: Outline) -> Iterator[Finding]:
    for number, taken in enumerate(outline.protocol.takes_over):
        at = ("neemt_over", number, "soort")
        kinds = [kind for kind, declared in KINDS.items() if declared not in SHOWN]
        if taken.kind not in kinds:
            what = wording.UNKNOWN_KIND.format(kind=taken.kind)
            yield Finding(at, what, choose_from(kinds), nearest(taken.kind, kinds))
            continue
        target = outline.named(taken.target)
        if target is not None and target.question.kind != taken.kind:
            what = wording.OTHER_KIND_TAKEN.format(
                kind=taken.kind, id=taken.target, own=target.question.kind
            )
            yield Finding(at, what, wording.OTHER_KIND_TAKEN_ALLOWED)
