"""Closed rings among influences: found, named once, and said to grow or to calm down."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.explaining import Sign
from casusanalyse.protocol.rings import Arrow, Ring, points_of, rings_among

POINTS = "abcdef"


def arrows(*told: str) -> list[Arrow]:
    """Return arrows written as ``a+b`` or ``a-b name``."""
    every = []
    for number, words in enumerate(told):
        arrow, _, name = words.partition(" ")
        every.append(Arrow(str(number), arrow[0], arrow[2], Sign(arrow[1]), name))
    return every


def found(*told: str) -> list[tuple[str, str]]:
    return [("".join(points_of(ring)), ring.name) for ring in rings_among(arrows(*told))]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ((), []),
        (("a+b", "b+c"), []),
        (("a+b", "a+c", "b+d", "c+d"), []),
        (("a+a",), ["aa"]),
        (("a+b", "b+c", "c+a"), ["abca"]),
        (("b+c", "c+a", "a+b"), ["bcab"]),
        (("a+b", "b+c", "c+a", "b+a"), ["aba", "abca"]),
        (("a+b", "b+a", "c+d", "d+c", "b+c"), ["aba", "cdc"]),
        (("x+a", "a+b", "b+a", "b+y"), ["aba"]),
    ],
)
def test_what_comes_back_to_itself_is_a_ring(told: tuple[str, ...], expected: list[str]) -> None:
    rings = [points for points, _ in found(*told)]
    assert rings == expected


def test_a_ring_that_was_named_is_found_though_there_is_a_shorter_way_round() -> None:
    round_it = ("a+b nacht", "b+c nacht", "c+d nacht", "d+a nacht")
    back = ("b+a", "c+b", "d+c", "a+d")
    assert found(*round_it, *back) == [
        ("abcda", "nacht"),
        ("aba", ""),
        ("bcb", ""),
        ("cdc", ""),
        ("dad", ""),
    ]


def test_one_arrow_with_a_name_names_one_ring() -> None:
    assert found("a+b nacht", "b+a", "b+c", "c+a") == [("aba", "nacht"), ("abca", "")]


def test_a_name_whose_arrows_close_nothing_names_nothing() -> None:
    assert found("a+b nacht", "b+c nacht") == []


@pytest.mark.parametrize(
    ("told", "balancing"),
    [(("a+b", "b+a"), False), (("a+b", "b-a"), True), (("a-b", "b-a"), False)],
)
def test_a_ring_with_an_odd_number_of_minus_signs_calms_itself(
    told: tuple[str, ...], balancing: bool
) -> None:
    (ring,) = rings_among(arrows(*told))
    assert ring.balancing is balancing


def test_two_arrows_between_the_same_points_are_two_rings() -> None:
    assert [ring.balancing for ring in rings_among(arrows("a+b", "a-b", "b+a"))] == [False, True]


def test_an_arrow_that_was_drawn_twice_makes_no_second_ring() -> None:
    assert found("a+b", "b+a", "a+b", "b+a") == [("aba", "")]
    assert found("a+b", "b+a", "b+a nacht", "a+b") == [("aba", "nacht")]
    assert found("a+b nacht", "b+a", "a+b dag") == [("aba", "nacht"), ("bab", "dag")]


drawings = st.lists(
    st.builds(
        lambda start, sign, end, name: f"{start}{sign}{end} {name}".strip(),
        st.sampled_from(POINTS),
        st.sampled_from("+-"),
        st.sampled_from(POINTS),
        st.sampled_from(["", "", "een", "twee"]),
    ),
    max_size=14,
).map(lambda told: arrows(*told))


@given(drawings)
def test_every_ring_is_closed_passes_no_point_twice_and_is_told_once(drawn: list[Arrow]) -> None:
    rings = rings_among(drawn)
    for ring in rings:
        points = [*points_of(ring)]
        assert [arrow.start for arrow in ring.arrows] == points[:-1]
        assert points[0] == points[-1]
        assert len(set(points)) == len(ring.arrows)
    told = [frozenset(arrow.id for arrow in ring.arrows) for ring in rings]
    assert len(told) == len(set(told))


@given(drawings)
def test_every_arrow_that_leads_back_is_in_a_ring_and_no_other(drawn: list[Arrow]) -> None:
    in_rings = {as_read(arrow) for ring in rings_among(drawn) for arrow in ring.arrows}
    assert in_rings == {as_read(arrow) for arrow in drawn if leads_back(arrow, drawn)}


@given(drawings)
def test_a_name_is_given_once_and_only_to_a_ring_that_bears_it(drawn: list[Arrow]) -> None:
    named: list[Ring] = [ring for ring in rings_among(drawn) if ring.name]
    assert len({ring.name for ring in named}) == len(named)
    assert all(ring.name in {arrow.ring for arrow in ring.arrows} for ring in named)


def as_read(arrow: Arrow) -> tuple[str, str, Sign]:
    return arrow.start, arrow.end, arrow.sign


def leads_back(arrow: Arrow, drawn: Sequence[Arrow]) -> bool:
    reached = {arrow.end}
    for _ in POINTS:
        reached |= {it.end for it in drawn if it.start in reached}
    return arrow.start in reached


def test_a_wall_full_of_arrows_is_looked_through_in_little_work() -> None:
    every = [f"{start}+{end}" for start in POINTS for end in POINTS if start != end]
    assert {len(ring.arrows) for ring in rings_among(arrows(*every))} == {2}
