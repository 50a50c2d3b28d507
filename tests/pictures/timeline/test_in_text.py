"""A course of events as rows of text: what is seen, and what is said, each in one row."""

import pytest

from casusanalyse.pictures.timeline.events import Happening, Stretch
from casusanalyse.pictures.timeline.in_text import WIDTH, Row, event_rows, lane_rows, years_of
from casusanalyse.protocol.entries import Lane, Mark
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date, read_period


def happening(number: int, what: str, when: str = "", **more: object) -> Happening:
    moment = read_date(c(when)) if when else None
    mark, crucial = more.get("mark", Mark.EVENT), bool(more.get("crucial"))
    assert isinstance(mark, Mark)
    return Happening(f"e{number}", number, what, moment, mark, crucial)


def stretch(lane: Lane, period: str, what: str = "", unassigned: bool = False) -> Stretch:
    return Stretch(what, lane, read_period(c(period)), what, unassigned=unassigned)


def test_events_stand_by_year_and_those_without_a_moment_apart() -> None:
    rows = event_rows(
        [
            happening(1, "naar school", "2020", mark=Mark.HANDOVER),
            happening(2, "verhuisd", "mei 2018", mark=Mark.MOVE, crucial=True),
            happening(3, "ziek", "zomer 2018"),
            happening(4, "boos", "rond 2019", mark=Mark.UNKNOWN),
            happening(5, "ooit"),
        ]
    )
    assert rows == (
        (
            Row(" 2018 »⌂ ", "  2  mei 2018    verhuisd  (verhuizing, cruciaal)", 17),
            Row("       • ", "  3  zomer 2018  ziek", 17),
            Row("±2019  ? ", "  4  rond 2019   boos", 17),
            Row(" 2020  ► ", "  1  2020        naar school  (overdracht)", 17),
        ),
        (Row("       • ", "  5              ooit", 17),),
    )


@pytest.mark.parametrize("mark", Mark)
def test_a_row_never_becomes_wider_than_a_window(mark: Mark) -> None:
    long = "verhaal " * 40
    dated, undated = event_rows(
        [
            happening(999, long, "ergens in het najaar van 2018", mark=mark, crucial=True),
            happening(7, long, mark=mark),
        ]
    )
    assert [len(row.seen + row.says) <= WIDTH for row in (*dated, *undated)] == [True, True]


def test_a_lane_takes_two_rows_at_most_earliest_first_and_counts_what_does_not_fit() -> None:
    assert lane_rows(
        [
            stretch(Lane.LEAD, "2018 - 2019", unassigned=True),
            stretch(Lane.LIVING, "2019 tot nu", "pleeggezin"),
            stretch(Lane.LIVING, "2017 - 2019", "bij oma"),
            *(
                stretch(Lane.HELP, f"{year}", "hulp van een organisatie")
                for year in range(2001, 2011)
            ),
        ]
    ) == (
        "Wonen   2017–2019 bij oma; 2019–nu pleeggezin",
        "Regie   2018–2019 niet belegd",
        "Hulp    2001 hulp van een organisatie; 2002 hulp van een organisatie; "
        "2003 hulp van een organisatie; 2004 hulp van een organisatie; nog 6",
    )


@pytest.mark.parametrize(
    ("period", "years"),
    [
        ("2017 - 2019", "2017–2019"),
        ("mei 2018 - juni 2018", "2018"),
        ("sinds 2018", "2018–nu"),
        ("tot 2019", "?–2019"),
        ("rond 2017 - 2019", "rond 2017–2019"),
        ("lang geleden", "lang geleden"),
    ],
)
def test_a_period_is_told_by_its_years(period: str, years: str) -> None:
    assert years_of(read_period(c(period))) == years
