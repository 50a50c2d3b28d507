"""Every kind of relation makes a sentence about two people, now and when it is over."""

import pytest

from casusanalyse.protocol.relations import RELATION_KINDS, RelationKind, relation_kind


def test_no_two_kinds_have_the_same_word() -> None:
    words = [kind.word for kind in RELATION_KINDS]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("kind", RELATION_KINDS, ids=lambda kind: kind.word)
def test_both_sentences_name_both_people_once_and_differ(kind: RelationKind) -> None:
    told = {template.format(one="<1>", another="<2>") for template in (kind.sentence, kind.past)}
    assert len(told) == 2
    assert all(text.count("<1>") == text.count("<2>") == 1 for text in told)


def test_a_kind_is_found_by_its_word() -> None:
    assert {kind.word: relation_kind(kind.word) for kind in RELATION_KINDS} == {
        kind.word: kind for kind in RELATION_KINDS
    }


def test_a_word_of_the_region_is_not_a_built_in_kind() -> None:
    assert relation_kind("gastgezin") is None
