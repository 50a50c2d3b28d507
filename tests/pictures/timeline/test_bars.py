"""Stretches as bars: how sure their ends are, and what is not known or not held in between."""

from datetime import date

from casusanalyse.pictures.timeline.bars import Edge, Sort, undated
from casusanalyse.pictures.timeline.course import course_of
from casusanalyse.pictures.timeline.events import Happening, Row, Stretch
from casusanalyse.protocol.entries import Lane
from tests.pictures.timeline.lines import DRAWN_ON, event, line, small_line, stretch


def days(*told: Happening | Stretch, row: Row = Row.SCHOOL) -> list[tuple[str, str, str, str, str]]:
    """Return the bars of one row: what or which sort, from when until when, and both edges."""
    return [
        (
            it.what or it.whom or it.sort.value,
            date.fromordinal(it.first).isoformat(),
            date.fromordinal(it.last).isoformat(),
            it.begins.value,
            it.ends.value,
        )
        for its in course_of(line(*told)).bars
        if its.row is row
        for it in its.bars
    ]


def test_a_month_is_sharp_and_a_year_is_vague() -> None:
    assert days(stretch(1, Lane.SCHOOL, "mei 2018 tot 2019")) == [
        ("plek", "2018-05-16", "2019-12-31", "sharp", "vague")
    ]


def test_an_end_that_nobody_knows_fades_to_what_is_next() -> None:
    found = days(
        stretch(1, Lane.SCHOOL, "mei 2018 tot onbekend", "een"),
        stretch(2, Lane.SCHOOL, "mei 2020 tot juni 2020", "twee"),
    )
    assert found[0] == ("een", "2018-05-16", "2020-05-16", "sharp", "open")


def test_what_goes_on_runs_until_the_day_of_drawing() -> None:
    found = days(stretch(1, Lane.SCHOOL, "mei 2018 tot heden"))
    assert found == [("plek", "2018-05-16", DRAWN_ON.isoformat(), "sharp", "ongoing")]


def test_an_end_before_the_beginning_is_not_believed() -> None:
    found = days(stretch(1, Lane.SCHOOL, "2020 tot 2018"))
    assert found == [("plek", "2018-01-01", "2020-12-31", "open", "open")]


def test_where_the_child_lived_is_drawn_as_unknown_when_nobody_told() -> None:
    lived = stretch(1, Lane.LIVING, "mei 2018 tot juni 2019", "thuis")
    found = days(event(1, "mei 2010"), event(2, "mei 2022"), lived, row=Row.LIVING)
    assert [it[0] for it in found] == ["onbekend", "thuis", "onbekend"]


def test_a_lead_that_nobody_held_between_two_is_not_assigned() -> None:
    lead = next(it for it in course_of(small_line()).bars if it.row is Row.LEAD)
    assert [it.sort for it in lead.bars] == [
        Sort.UNKNOWN,
        Sort.KNOWN,
        Sort.UNASSIGNED,
        Sort.KNOWN,
    ]


def test_a_gap_may_have_been_filled_by_whoever_has_no_date() -> None:
    found = course_of(
        line(
            stretch(1, Lane.LEAD, "mei 2018 tot juni 2018", "", "een"),
            stretch(2, Lane.LEAD, "mei 2019 tot juni 2019", "", "twee"),
            stretch(3, Lane.LEAD, "onbekend", "", "drie"),
        )
    )
    lead = next(it for it in found.bars if it.row is Row.LEAD)
    assert [it.sort for it in lead.bars] == [Sort.KNOWN, Sort.UNKNOWN, Sort.KNOWN]


def test_living_and_lead_stay_when_nothing_is_known_of_them() -> None:
    assert course_of(line(stretch(1, Lane.SCHOOL, "2018 tot 2019"))).rows == (
        Row.LIVING,
        Row.SCHOOL,
        Row.LEAD,
    )


def test_rows_without_anything_are_left_out() -> None:
    assert course_of(line(event(1, "2019"))).rows == (Row.EVENTS,)


def test_help_has_a_row_for_each_organisation() -> None:
    found = course_of(
        line(
            stretch(1, Lane.HELP, "2018 tot 2019", "gesprekken", "een"),
            stretch(2, Lane.HELP, "2019 tot 2020", "opvang", "een"),
            stretch(3, Lane.HELP, "2018 tot 2019", "vakantie"),
        )
    )
    assert [(it.whom, len(it.bars)) for it in found.bars if it.row is Row.HELP] == [
        ("een", 2),
        ("vakantie", 1),
    ]


def test_what_has_no_date_keeps_the_order_in_which_it_was_told() -> None:
    told = [stretch(2, Lane.LIVING, "onbekend", "b"), stretch(1, Lane.LIVING, "onbekend", "a")]
    assert [it.what for it in undated(told)] == ["b", "a"]


def test_an_edge_has_a_word_of_its_own() -> None:
    assert len({it.value for it in Edge}) == len(Edge)
