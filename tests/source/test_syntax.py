"""Every mistake against YAML gets one whole Dutch message, at the place where it was made."""

import pytest
import yaml

from casusanalyse.source.loading import load_text
from casusanalyse.source.problems import SourceError
from casusanalyse.source.syntax import place_of
from casusanalyse.source.tree import build
from tests.source.mistakes_in_marks import IN_MARKS
from tests.source.mistakes_in_structure import IN_STRUCTURE
from tests.source.told import Case

CASES = (*IN_MARKS, *IN_STRUCTURE)
READABLE_FOR_BOTH_PARSERS = tuple(
    case for case in CASES if not any(c in case.text for c in "\x07\u2028")
)


def of(case: Case) -> str:
    return case.mistake


@pytest.mark.parametrize("case", CASES, ids=of)
def test_a_mistake_is_told_in_dutch_at_its_place(case: Case) -> None:
    with pytest.raises(SourceError) as caught:
        load_text(case.text.encode(), "regio.yaml")

    assert caught.value.sentence == case.told


@pytest.mark.parametrize("case", READABLE_FOR_BOTH_PARSERS, ids=of)
def test_the_pure_parser_leads_to_the_same_problems(case: Case) -> None:
    lines = tuple(case.text.split("\n"))

    problems = build(case.text, lines, yaml.SafeLoader).problems

    assert problems == build(case.text, lines).problems


def test_a_mark_that_is_missing_means_the_start_of_the_file() -> None:
    place = place_of(None)

    assert (place.line, place.column) == (1, 1)
