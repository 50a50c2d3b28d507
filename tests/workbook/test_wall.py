"""What hangs on the wall is what the protocol can use there."""

import pytest

from casusanalyse.workbook.pages import Heading
from casusanalyse.workbook.wall import wall_sheets
from tests.facilitate.builders import a_protocol, questions
from tests.workbook.occasions import everything, occasion_of


@pytest.mark.parametrize(
    ("asked", "sheet"),
    [
        ("id: a, soort: tijdlijn", "De tijdlijn"),
        ("id: a, soort: perioden", "Wat er in welke tijd liep"),
        ("id: a, soort: personen", "Het gezin"),
    ],
)
def test_a_question_brings_its_sheet(asked: str, sheet: str) -> None:
    sheets = wall_sheets(occasion_of(a_protocol(questions(asked))))
    assert sheets is not None
    assert [part.text for part in sheets.parts if isinstance(part, Heading)] == [sheet]


def test_agreements_and_what_is_for_later_have_flaps_where_they_are_caught() -> None:
    sheets = wall_sheets(occasion_of(everything()))
    assert sheets is not None
    titles = [part.text for part in sheets.parts if isinstance(part, Heading)]
    assert titles[-2:] == ["Onze afspraken", "Straks"]


def test_a_protocol_without_any_of_it_has_nothing_to_hang_up() -> None:
    assert wall_sheets(occasion_of(a_protocol(questions("id: a, soort: tekst")))) is None
