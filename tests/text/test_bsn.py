"""Finding burgerservicenummers, and leaving other numbers alone."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from casusanalyse.text.bsn import BsnHit, find_bsn, mask_bsn
from casusanalyse.text.spans import FIRST_YEAR, LAST_YEAR

_SEPARATORS = [*".-–—−‑ \u00a0\u2009/\\_\u200b\u2060", ". ", " -", " - ", "--"]


@st.composite
def _bsn_digits(draw: st.DrawFn) -> str:
    digits = draw(st.lists(st.integers(0, 9), min_size=8, max_size=8))
    check = sum(w * d for w, d in zip(range(9, 1, -1), digits, strict=True)) % 11
    assume(check < 10 and any(digits))
    return "".join(map(str, [*digits, check]))


@st.composite
def _written_bsn(draw: st.DrawFn) -> str:
    zero = draw(st.sampled_from("0٠0"))
    written = ""
    for digit in draw(_bsn_digits()):
        joint = draw(st.sampled_from([*_SEPARATORS, *[""] * len(_SEPARATORS)]))
        written += (joint if written else "") + chr(ord(zero) + int(digit))
    return written


@given(
    st.text("abc é,;:\n", max_size=20),
    _written_bsn(),
    st.sampled_from(["", ", 3 keer", "x", ".\n"]),
)
def test_a_bsn_is_found_in_any_grouping(before: str, written: str, after: str) -> None:
    text = before + written + after
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    hit = BsnHit(line, column, len(before), len(before) + len(written))
    assert hit in find_bsn(text)
    assert not find_bsn(mask_bsn(text))


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from("-/. "), st.integers(1, 99))
def test_dates_are_left_alone(day: date, sign: str, count: int) -> None:
    for layout in ("%d{0}%m{0}%Y", "%Y{0}%m{0}%d"):
        written = day.strftime(layout.format(sign))
        assert find_bsn(f"op {written}, {count} keer; {day:%d%m%Y} {day:%Y%m%d}") == ()
    assert find_bsn(f"op {day:%d-%m-%Y} {count} keer, {day:%Y-%m-%d} {count}") == ()


def test_no_day_that_can_be_written_in_figures_is_taken_for_a_number() -> None:
    first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    layouts = ("%d-%m-%Y", "%Y-%m-%d", "%d%m%Y", "%Y%m%d")
    taken = [day for day in days if any(find_bsn(day.strftime(each)) for each in layouts)]
    assert taken == []


@given(
    st.integers(FIRST_YEAR, LAST_YEAR),
    st.integers(FIRST_YEAR, LAST_YEAR),
    st.sampled_from("-– /"),
)
def test_ranges_of_years_are_left_alone(first: int, last: int, sign: str) -> None:
    assert find_bsn(f"van {first}{sign}{last} en {first} - {last} 3 keer") == ()


@given(st.integers(10_000_000, 99_999_999))
def test_phone_numbers_are_left_alone(number: int) -> None:
    n = str(number)
    for phone in (
        f"06{n}",
        f"06-{n}",
        f"06 {n}",
        f"(06) {n}",
        f"06 {n[:2]} {n[2:4]} {n[4:6]} {n[6:]}",
        f"+31 6 {n}",
        f"+31 (0)6 {n[:4]} {n[4:]}",
        f"0031 6 {n}",
        f"020-{n[1:]}",
    ):
        assert find_bsn(f"bel {phone} of mail") == ()


@pytest.mark.parametrize("written", ["12345672", "123.456.72", "12 34 56 72", "1234-5672"])
def test_a_dropped_leading_zero_does_not_hide_a_bsn(written: str) -> None:
    assert find_bsn(f"x\nnr {written}.") == (BsnHit(2, 4, 5, 5 + len(written)),)


@pytest.mark.parametrize("text", ["", "000000000", "123456789", "1234567820", "0612345678", "geen"])
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find_bsn(text) == ()


def test_a_bsn_is_masked_and_its_separators_stay() -> None:
    assert mask_bsn("nr 1234.56.782, 06-12345678") == "nr ••••.••.•••, 06-12345678"


def test_a_hundred_thousand_digits_are_searched() -> None:
    assert find_bsn("1" * 100_000) == ()
    assert len(find_bsn("1 " * 50_000)) == 0


def test_masking_goes_on_until_no_number_is_left() -> None:
    assert find_bsn(mask_bsn("verhaal 921351963-98.834630 einde")) == ()
