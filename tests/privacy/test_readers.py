"""Each level reads what the next one reads, and nothing of the one before."""

from dataclasses import dataclass

import pytest

from casusanalyse.privacy.readers import may_read, narrowest, readable
from casusanalyse.protocol.words import Reader

FACILITATOR, PARTICIPANTS, REGION = Reader


@dataclass(frozen=True)
class Page:
    audience: Reader


@pytest.mark.parametrize(
    ("reader", "audiences"),
    [
        (FACILITATOR, {FACILITATOR, PARTICIPANTS, REGION}),
        (PARTICIPANTS, {PARTICIPANTS, REGION}),
        (REGION, {REGION}),
    ],
)
def test_a_reader_sees_its_own_level_and_the_wider_ones(
    reader: Reader, audiences: set[Reader]
) -> None:
    assert {audience for audience in Reader if may_read(reader, audience)} == audiences


def test_only_readable_things_are_handed_on_in_their_order() -> None:
    pages = [Page(REGION), Page(FACILITATOR), Page(PARTICIPANTS)]
    assert readable(PARTICIPANTS, pages) == (Page(REGION), Page(PARTICIPANTS))


@pytest.mark.parametrize(
    ("audiences", "expected"),
    [
        ([REGION, FACILITATOR, PARTICIPANTS], FACILITATOR),
        ([REGION, PARTICIPANTS], PARTICIPANTS),
        ([], REGION),
    ],
)
def test_what_is_put_together_goes_no_further_than_its_narrowest_part(
    audiences: list[Reader], expected: Reader
) -> None:
    assert narrowest(audiences) is expected
