"""Boxes, straight pieces and curves: whether they touch, and where."""

import pytest

from casusanalyse.pictures.drawing import Point
from casusanalyse.pictures.factors.geometry import Rect, along, area_of, crossings, within

BOX = Rect(10, 10, 20, 10)
ROUND = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))


@pytest.mark.parametrize(
    ("start", "end", "meets"),
    [
        ((0, 15), (40, 15), True),
        ((0, 0), (40, 30), True),
        ((15, 12), (16, 13), True),
        ((0, 10), (40, 10), False),
        ((0, 0), (40, 5), False),
        ((0, 24), (20, 4), True),
        ((0, 12), (8, 0), False),
        ((5, 30), (5, 0), False),
        ((15, 0), (15, 40), True),
    ],
)
def test_a_piece_meets_a_box_only_when_it_goes_inside(
    start: Point, end: Point, meets: bool
) -> None:
    assert (BOX.met_by(start, end), BOX.met_by(end, start)) == (meets, meets)


def test_boxes_that_share_an_edge_do_not_overlap() -> None:
    assert not BOX.overlaps(Rect(30, 10, 5, 5))
    assert BOX.overlaps(Rect(29, 10, 5, 5))


def test_roads_cross_where_their_pieces_do() -> None:
    road = ((0.0, 0.0), (10.0, 10.0), (20.0, 0.0))
    assert crossings(road, ((0.0, 5.0), (20.0, 5.0))) == 2
    assert crossings(road, ((10.0, 10.0), (10.0, 20.0))) == 0


def test_halfway_counts_along_the_road() -> None:
    assert along(((0.0, 0.0), (10.0, 0.0), (10.0, 30.0)), 0.5) == (10.0, 10.0)


def test_what_goes_round_clockwise_is_above_zero_and_holds_its_middle() -> None:
    assert (area_of(ROUND), area_of(ROUND[::-1])) == (100, -100)
    assert (within(ROUND, (5, 5)), within(ROUND, (15, 5))) == (True, False)
