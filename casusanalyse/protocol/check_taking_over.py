"""What a follow-up takes over: whether the earlier protocol has it, and whether ``als`` can hold there."""

from collections.abc import Iterator

from casusanalyse.protocol.check_conditions import check_alone, check_test
from casusanalyse.protocol.check_references import Reference, broken
from casusanalyse.protocol.conditions import Condition
from casusanalyse.protocol.findings import Finding
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import TakeOver
from casusanalyse.protocol.outline import Outline, tests_in
from casusanalyse.source.nodes import Location
from casusanalyse.wording import protocol as wording


def check_taking_over(outline: Outline, earlier: Outline) -> Iterator[Finding]:
    """Find what is taken from the earlier protocol, perhaps this same one, and is not there."""
    for number, taken in enumerate(outline.protocol.takes_over):
        if taken.from_protocol == earlier.protocol.id:
            at = (dutch_key("takes_over"), number)
            # Of a question that goes by the same id in the same protocol all was said already.
            if taken.into is not None or outline is not earlier:
                yield from _check_source(taken, at, earlier)
            if taken.condition is not None:
                yield from _check_condition(taken, taken.condition, at, earlier)


def _check_source(taken: TakeOver, at: Location, earlier: Outline) -> Iterator[Finding]:
    finding = broken(earlier, Reference((*at, dutch_key("question")), taken.question))
    if finding is not None:
        yield finding
        return
    spot = earlier.named(taken.question)
    if spot is not None and spot.question.kind != taken.kind:
        what = wording.OTHER_KIND_GIVEN.format(
            kind=taken.kind, id=taken.question, own=spot.question.kind
        )
        yield Finding((*at, dutch_key("kind")), what, wording.OTHER_KIND_TAKEN_ALLOWED)


def _check_condition(
    taken: TakeOver, condition: Condition, at: Location, earlier: Outline
) -> Iterator[Finding]:
    """Tests are about that session: also about what was asked there of each line that is taken."""
    at, sound = (*at, dutch_key("condition")), True
    for test, place in tests_in(condition, at):
        reference = Reference((*place, "vraag"), test.question, about=taken.question)
        finding = broken(earlier, reference) or check_test(test, place, earlier)
        if finding is not None:
            sound = False
            yield finding
    if sound:
        yield from check_alone(condition, at, earlier)
