"""The sentences in which two texts differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.text.sentences import changed_sentences

TEXT = "Moeder wist het, o.a. van kind A. Hij hoorde het in 2019. Het zusje niet. (aangevuld)"


@pytest.mark.parametrize(
    ("was", "becomes", "sentences"),
    [
        ("hoorde", "las", "Hij las het in 2019."),
        ("o.a. ", "", "Moeder wist het, van kind A."),
        ("zusje niet", "zusje ook niet", "Het zusje ook niet. (aangevuld)"),
        ("2019. ", "2019. Wij ook. ", "Wij ook."),
        ("kind A. Hij", "oma. Die", "Moeder wist het, o.a. van oma. Die hoorde het in 2019."),
    ],
)
def test_only_the_sentences_that_changed_are_left(was: str, becomes: str, sentences: str) -> None:
    assert changed_sentences(TEXT, TEXT.replace(was, becomes)) == sentences


def test_a_sentence_that_went_leaves_the_whole_text() -> None:
    becomes = TEXT.replace("Hij hoorde het in 2019. ", "")
    assert changed_sentences(TEXT, becomes) == becomes


def test_a_paragraph_ends_a_sentence_and_a_number_in_front_does_not() -> None:
    assert changed_sentences("Eerst dit\nDan dat", "Eerst dit\nDan zo") == "Dan zo"
    assert changed_sentences("1. Waarden", "1. Normen") == "1. Normen"


@given(st.text("aB. \n", max_size=20), st.text("aB. \n", max_size=20))
def test_what_is_left_stands_in_the_new_text(old: str, new: str) -> None:
    assert changed_sentences(old, new) in new
