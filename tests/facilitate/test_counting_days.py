"""How long ago, and how soon."""

from datetime import date

import pytest

from casusanalyse.facilitate.counting_days import counted, counted_in, day_of
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.session.talks import record_of

TODAY = date(2025, 3, 15)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("3 maart 2025", "3 maart 2025 (12 dagen geleden)"),
        ("14-3-2025", "14-3-2025 (1 dag geleden)"),
        ("15 maart 2025", "15 maart 2025 (vandaag)"),
        ("16 maart 2025", "16 maart 2025 (over 1 dag)"),
        ("28 april 2025", "28 april 2025 (over 44 dagen)"),
        ("voorjaar 2025", "voorjaar 2025"),
        ("maart 2025", "maart 2025"),
        ("toen het goed ging", "toen het goed ging"),
    ],
)
def test_a_day_is_counted_and_anything_vaguer_stays_as_it_was_said(said: str, told: str) -> None:
    assert counted(read_date(clean_text(said)), TODAY) == told


def test_days_are_counted_from_the_day_of_the_session() -> None:
    spoken = read_date(clean_text("3 maart 2025"))
    assert counted_in(spoken, record_of()) == "3 maart 2025 (3 dagen geleden)"
    assert counted_in(spoken, Record()) == "3 maart 2025"
    assert day_of(spoken) == date(2025, 3, 3)
