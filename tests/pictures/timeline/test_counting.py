"""Facts are counted, never scored, and what is not known is counted apart."""

from datetime import date

from casusanalyse.pictures.timeline.counting import (
    AtOnce,
    Counted,
    Helped,
    Led,
    Stay,
    counted,
    sentences,
)
from casusanalyse.protocol.entries import Lane
from tests.pictures.timeline.lines import line, nobody, small_line, stretch


def test_places_are_counted_with_how_long_each_lasted() -> None:
    told = counted(small_line())
    assert (told.places, told.stays) == (
        2,
        (Stay("thuis", 10, roughly=True), Stay("gezinshuis", 58, ongoing=True)),
    )


def test_the_same_place_twice_is_one_place() -> None:
    told = counted(
        line(
            stretch(1, Lane.LIVING, "mei 2017 tot mei 2018", "thuis"),
            stretch(2, Lane.LIVING, "onbekend", "Thuis"),
        )
    )
    assert (told.places, told.stays) == (1, (Stay("thuis", 12), Stay("Thuis", None)))


def test_the_lead_that_nobody_held_is_counted_in_weeks() -> None:
    assert counted(small_line()).led == Led(("gemeente", "voogd"), None, 35, False, 0)


def test_a_gap_that_was_told_counts_once() -> None:
    told = line(
        stretch(1, Lane.LEAD, "januari 2019 tot mei 2019", "", "gemeente"),
        nobody(2, Lane.LEAD, "mei 2019 tot september 2019"),
        stretch(3, Lane.LEAD, "september 2019 tot heden", "", "voogd"),
    )
    assert counted(told).led.open_weeks == 17


def test_two_who_held_the_lead_at_once_are_told() -> None:
    told = line(
        stretch(1, Lane.LEAD, "januari 2019 tot juni 2019", "", "gemeente"),
        stretch(2, Lane.LEAD, "maart 2019 tot december 2019", "", "voogd"),
    )
    at_once = AtOnce(("gemeente", "voogd"), date(2019, 3, 16), date(2019, 6, 15))
    assert counted(told).led == Led(("gemeente", "voogd"), at_once, 0)


def test_nothing_is_concluded_from_an_end_that_nobody_knows() -> None:
    told = line(
        stretch(1, Lane.LEAD, "januari 2019 tot onbekend", "", "gemeente"),
        stretch(2, Lane.LEAD, "januari 2021 tot heden", "", "voogd"),
    )
    assert counted(told).led == Led(("gemeente", "voogd"), None, 0, False, 1)


def test_organisations_at_once_at_most() -> None:
    told = line(
        stretch(1, Lane.HELP, "januari 2019 tot juni 2019", "", "een"),
        stretch(2, Lane.HELP, "maart 2019 tot mei 2019", "", "twee"),
        stretch(3, Lane.HELP, "mei 2019 tot heden", "", "drie"),
        stretch(4, Lane.HELP, "onbekend", "", "vier"),
    )
    at_once = AtOnce(("een", "twee"), date(2019, 3, 16), date(2019, 5, 16))
    assert counted(told).helped == Helped(4, at_once, 1)


def test_nothing_to_count_says_nothing() -> None:
    assert counted(line()) == Counted()
    assert sentences(Counted()) == ()


def test_what_was_counted_in_sentences() -> None:
    assert sentences(counted(small_line())) == (
        "Wonen, 2 plekken: thuis, ongeveer 10 maanden; gezinshuis, 58 maanden tot nu toe.",
        "Hulp: daarover is niets genoteerd.",
        "Bij regie zijn 2 partijen genoemd: gemeente en voogd.",
        "De regie was 35 weken niet belegd.",
    )
