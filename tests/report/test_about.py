"""What becomes of a report: who gets it, how long it is kept, where objections go."""

from dataclasses import replace
from datetime import date

import pytest

from casusanalyse.report.blocks import FOR_ALL, Edition, Heading, Line, Paragraph
from casusanalyse.report.compose import compose
from casusanalyse.text.clean import clean_text as c
from tests.report.block_dump import dump
from tests.report.builders import EDITION, Session, chapter, protocol

CHAPTERS = [chapter("Kop", tekst="Zo."), chapter("Achter", tekst="Zo.", bijlage="ja")]
KEPT = "wordt uiterlijk op 8 september 2026 verwijderd"


def leaving(edition: Edition, example: bool = False) -> str:
    whole = dump(compose(protocol([], []), Session(example=example).record, edition))
    return whole.split("# Wat deze ruimte verlaat")[1]


@pytest.mark.parametrize(
    ("edition", "said"),
    [
        (EDITION, "Meld het bij de begeleider, het liefst voordat dit verslag definitief is."),
        (
            replace(EDITION, respond_before=date(2026, 3, 21)),
            "Meld het bij de begeleider, het liefst uiterlijk op 21 maart 2026.",
        ),
        (replace(EDITION, final=True), "Meld het bij de begeleider."),
    ],
)
def test_an_objection_has_somewhere_to_go(edition: Edition, said: str) -> None:
    assert said in leaving(edition)


def test_it_says_how_long_it_is_kept_as_long_as_that_can_be_kept() -> None:
    late = replace(EDITION, made_on=date(2026, 9, 9))
    found = [KEPT in it for it in (leaving(EDITION), leaving(late), leaving(EDITION, True))]
    assert found == [True, False, False]


def test_a_file_never_ends_in_a_table() -> None:
    composed = compose(protocol([], CHAPTERS), Session().record, EDITION)
    assert isinstance(composed.blocks[-1], Paragraph)


def test_the_end_of_the_main_text_comes_in_its_order() -> None:
    account = Heading(line=Line(("account",), c("Verantwoording")), level=1, audience=FOR_ALL)
    composed = compose(protocol([], CHAPTERS), Session().record, EDITION, closing=[account])
    headings = [it.line.text for it in composed.blocks if isinstance(it, Heading)]
    assert headings == [
        "Zo reageer je",
        "Over dit verslag",
        "1. Kop",
        "Verantwoording",
        "Wat deze ruimte verlaat",
        "Drie vragen aan jou",
        "Bijlage A. Achter",
    ]
