"""The scale: later is never left of earlier, dense years get room, empty years shrink to a break."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.pictures.timeline.scale import Break, first_day, last_day, spread

DAYS = st.integers(date(1, 1, 1).toordinal(), date(9999, 12, 31).toordinal())


def days(*years: int) -> list[int]:
    return [date(year, 7, 1).toordinal() for year in years]


@given(st.lists(DAYS, min_size=1, max_size=40), st.lists(DAYS, min_size=1, max_size=40))
def test_later_is_never_left_of_earlier(moments: list[int], asked: list[int]) -> None:
    scale = spread(moments, 10, 500, 40, 20)
    ordered = sorted({*moments, *asked})
    places = [place for day in ordered for place in (scale.at(day), scale.until(day))]
    assert places == sorted(places)
    assert places[0] >= 10
    assert places[-1] <= 500.001


@given(st.lists(DAYS, min_size=1, max_size=40))
def test_every_year_with_something_in_it_has_room(moments: list[int]) -> None:
    scale = spread(moments, 0, 500, 40)
    for year in {date.fromordinal(day).year for day in moments}:
        assert scale.until(last_day(year)) > scale.at(first_day(year))


def test_a_year_with_more_in_it_is_wider() -> None:
    scale = spread(days(2018, 2019, 2019, 2019, 2020), 0, 100, 10)
    starts = [it.at for it in scale.years] + [100]
    widths = [after - before for before, after in pairwise(starts)]
    assert widths[1] > widths[0] == pytest.approx(widths[2])


def test_years_without_anything_become_a_break_that_names_them() -> None:
    scale = spread(days(2010, 2015), 0, 100, 20)
    assert [(it.first, it.last) for it in scale.breaks] == [(2011, 2014)]
    assert scale.breaks == (Break(40.0, 60.0, 2011, 2014),)
    assert [it.year for it in scale.years] == [2010, 2015]


def test_a_single_empty_year_stays() -> None:
    scale = spread(days(2010, 2012), 0, 100, 20)
    assert scale.breaks == ()
    assert [it.year for it in scale.years] == [2010, 2011, 2012]


def test_a_scale_needs_a_moment() -> None:
    with pytest.raises(ValueError, match="needs a moment"):
        spread([], 0, 100, 20)
