"""Quotation marks are added where nobody typed them."""

import pytest

from casusanalyse.protocol.entries import Consent, Quote
from casusanalyse.text.clean import clean_text as c
from tests.report.block_dump import chapter_dump
from tests.report.builders import Session, chapter, question, report


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Ik wist het niet.", "“Ik wist het niet.”"),
        ("“Ik wist het niet.”", "“Ik wist het niet.”"),
        ('"Ik wist het niet."', '"Ik wist het niet."'),
        ("'s Avonds was het stil.", "“'s Avonds was het stil.”"),
        ("[b]{x}", "“[b]{x}”"),
    ],
)
def test_words_stand_between_quotation_marks(words: str, shown: str) -> None:
    session = Session()
    session.add("citaten", Quote(words=c(words), consent=Consent.YES))
    composed = report([question("citaten", "citaat")], [chapter("Kop", "citaten")], session)
    assert chapter_dump(composed) == ["# 1. Kop", f"> {shown} [1.1]"]
