"""Reading dates and periods as people say them."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from casusanalyse.text.bsn import find_bsn
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import (
    Precision,
    VagueDate,
    in_figures,
    in_order_of_time,
    in_words,
    read_date,
    read_period,
)
from casusanalyse.text.problems import BsnFound, ImpossibleDate

Bounds = tuple[str, str | None, str | None, str | None]


def _summary(spoken: VagueDate | None) -> Bounds | None:
    if spoken is None:
        return None
    days = (spoken.earliest, spoken.latest, spoken.moment)
    earliest, latest, moment = (day.isoformat() if day else None for day in days)
    return spoken.precision.value, earliest, latest, moment


def _date(words: str) -> VagueDate:
    return read_date(clean_text(words))


_12_MARCH = ("dag", "2019-03-12", "2019-03-12", "2019-03-12")
_MARCH = ("maand", "2019-03-01", "2019-03-31", "2019-03-16")
_2018 = ("jaar", "2018-01-01", "2018-12-31", "2018-07-02")
_WINTER_2018 = ("seizoen", "2018-12-01", "2019-02-28", "2019-01-14")
_2017_TO_2020 = ("bereik", "2017-01-01", "2020-12-31", "2019-01-01")
_NOTHING = ("onbekend", None, None, None)


@pytest.mark.parametrize(
    ("words", "summary"),
    [
        *((words, _12_MARCH) for words in ("12-03-2019", "12/3/2019", "2019-03-12", "12.3.19")),
        *((words, _12_MARCH) for words in ("12 maart 2019", "op dinsdag 12e mrt. '19")),
        *((words, _MARCH) for words in ("maart 2019", "Mrt '19", "in maart van 2019", "03-2019")),
        *((words, _2018) for words in ("2018", "in 2018", "2018, tijdens het onderzoek")),
        *((words, _WINTER_2018) for words in ("winter 2018", "de winter van 2018-2019")),
        ("in de zomer van 2017", ("seizoen", "2017-06-01", "2017-08-31", "2017-07-16")),
        ("begin 2018", ("seizoen", "2018-01-01", "2018-03-31", "2018-02-14")),
        ("halverwege 2018", ("seizoen", "2018-04-01", "2018-09-30", "2018-07-01")),
        ("eind 2018", ("seizoen", "2018-10-01", "2018-12-31", "2018-11-15")),
        ("eerste helft van 2018", ("seizoen", "2018-01-01", "2018-06-30", "2018-04-01")),
        ("begin maart 2019", ("maand", "2019-03-01", "2019-03-10", "2019-03-05")),
        ("jaren negentig", ("bereik", "1990-01-01", "1999-12-31", "1994-12-31")),
        *(
            (words, ("rond", "2011-07-02", "2013-07-02", "2012-07-01"))
            for words in ("rond 2012", "ongeveer 2012", "± 2012", "ca. 2012", "2012?")
        ),
        ("rond 2012 of 2013", ("rond", "2011-01-01", "2014-12-31", "2012-12-31")),
        *((words, _2017_TO_2020) for words in ("tussen 2017 en 2020", "2017-2020", "2017 – 2020")),
        ("tussen 2017 en 2020, vaker", _2017_TO_2020),
        ("van maart tot juni 2019", ("bereik", "2019-03-01", "2019-06-30", "2019-04-30")),
        ("november t/m februari 2020", ("bereik", "2019-11-01", "2020-02-29", "2019-12-31")),
        ("uiterlijk 2019", ("jaar", None, "2019-12-31", "2019-07-02")),
        ("voor februari 2020", ("maand", None, "2020-01-31", "2020-01-31")),
        ("na 2018", ("jaar", "2019-01-01", None, "2019-01-01")),
        ("sinds 2018", ("jaar", "2018-01-01", None, "2018-07-02")),
        ("in elk geval maart 2019", _MARCH),
        ("het onderzoek van 2020", ("rond", "2019-07-02", "2021-07-02", "2020-07-01")),
        ("onbekend, tussen 2017 en 2020", ("onbekend", *_2017_TO_2020[1:])),
        ("onbekend, voor februari 2020", ("onbekend", None, "2020-01-31", "2020-01-31")),
        *((words, _NOTHING) for words in ("", "?", "weet niet", "onbekend", "de weken daarna")),
        *((words, _NOTHING) for words in ("1850", "12 maart", "drie jaar na 2016")),
    ],
)
def test_a_date_is_read_as_it_is_said(words: str, summary: Bounds) -> None:
    assert _summary(_date(words)) == summary


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("rond zijn zesde", 6),
        ("toen hij 6 was", 6),
        ("toen ze zes jaar was", 6),
        ("op haar vierde", 4),
        ("6 jaar", 6),
        ("6 jaar oud", 6),
        ("zesde verjaardag", 6),
        ("op zesjarige leeftijd", 6),
        ("rond haar 12e", 12),
        ("zijn eenentwintigste", 21),
    ],
)
def test_an_age_is_read_as_an_age(words: str, age: int) -> None:
    expected = VagueDate(words=clean_text(words), precision=Precision.AGE, age=age)
    assert _date(words) == expected


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("31 februari 2019", "31 februari 2019 bestaat niet: februari 2019 heeft 28 dagen."),
        ("31-02-2019", "31 februari 2019 bestaat niet: februari 2019 heeft 28 dagen."),
        ("2019-13-01", "Maand 13 bestaat niet; de dag staat voor de maand."),
        ("12-03-3019", "Het jaar 3019 kan niet kloppen: kies 1900 tot en met 2100."),
    ],
)
def test_an_impossible_date_is_refused_with_an_example(words: str, reason: str) -> None:
    with pytest.raises(ImpossibleDate) as refusal:
        _date(words)
    example = "Schrijf bijvoorbeeld 12 maart 2019, maart 2019 of rond 2019."
    assert refusal.value.sentence == f"{reason} {example}"


_VOCABULARY = (
    "2016 2017 '19 12 3 31 maart mei februari zomer winter begin eind rond tussen en tot van "
    "voor na sinds onbekend ? , - / of zijn zesde jaar toen was (x) 6e jaren 90 in t/m"
)
_WORDS = st.lists(
    st.sampled_from(_VOCABULARY.split()),
    max_size=8,
)


@given(st.one_of(_WORDS.map(" ".join), _WORDS.map("".join), st.text()))
def test_whatever_is_said_the_words_are_kept_and_the_bounds_in_order(said: str) -> None:
    try:
        words = clean_text(said)
        spoken = read_date(words)
        period = read_period(words)
    except (ImpossibleDate, BsnFound):
        reject()
    days = [day for day in (spoken.earliest, spoken.middle, spoken.latest) if day]
    assert (spoken.words, period.words, days) == (words, words, sorted(days))
    assert VagueDate.model_validate_json(spoken.model_dump_json()) == spoken


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_date_in_words_is_read_back_as_that_day(day: date) -> None:
    assert (_date(in_words(day)).earliest, find_bsn(in_words(day))) == (day, ())


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_date_in_figures_is_read_back_as_that_day(day: date) -> None:
    assert _date(in_figures(day)).earliest == day


@given(st.lists(st.sampled_from(["2016", "maart 2017", "2018", "onbekend", "6 jaar", ""])))
def test_ordering_is_stable_and_the_timeless_follow_their_leader(said: list[str]) -> None:
    items = [(index, _date(words)) for index, words in enumerate(said)]
    ordered = in_order_of_time(items, lambda item: item[1])
    timed = [item for item in items if item[1].moment]
    assert [item for item in ordered if item[1].moment] == sorted(
        timed, key=lambda item: (item[1].moment or date.min, item[0])
    )
    for before, after in pairwise(items):
        if after[1].moment is None:
            assert ordered.index(after) == ordered.index(before) + 1


def test_items_without_a_date_stay_where_they_were() -> None:
    dates = {"a": None, "b": _date("2019"), "c": None, "d": _date("2016"), "e": _date("onbekend")}
    assert in_order_of_time("abcde", dates.__getitem__) == ("a", "d", "e", "b", "c")


@pytest.mark.parametrize(
    ("words", "start", "end", "ongoing"),
    [
        ("2016 tot april 2017", "2016", "april 2017", False),
        ("april 2017 - februari 2020", "april 2017", "februari 2020", False),
        ("12-03-2019 - 15-03-2019", "12-03-2019", "15-03-2019", False),
        ("2016-2018", "2016", "2018", False),
        ("tussen 2017 en 2020", "2017", "2020", False),
        ("sinds mei 2018", "mei 2018", None, True),
        ("vanaf 2018", "2018", None, False),
        ("vanaf 2018 tot nu", "2018", None, True),
        ("tot februari 2020", None, "februari 2020", False),
        ("mei 2017 (formeel) tot lopend", "mei 2017 (formeel)", None, True),
        ("2020 tot een jaar na het rapport nog lopend", "2020", None, True),
        ("12-03-2019 (opname)", "12-03-2019 (opname)", "12-03-2019 (opname)", False),
        ("zomer 2018", "zomer 2018", "zomer 2018", False),
        ("onbekend", None, None, False),
        ("lopend", None, None, True),
    ],
)
def test_a_period_is_read_as_it_is_said(
    words: str, start: str | None, end: str | None, ongoing: bool
) -> None:
    period = read_period(clean_text(words))
    sides = [_date(side) if side else None for side in (start, end)]
    assert [period.start, period.end, period.ongoing] == [*sides, ongoing]


def test_the_start_of_a_period_borrows_the_year_of_its_end() -> None:
    period = read_period(clean_text("van maart tot juni 2019"))
    assert (period.start and period.start.words, _summary(period.start)) == ("maart", _MARCH)
