"""Where factors, arrows, signs and names of rings stand: apart from each other, on the sheet."""

from itertools import combinations

import pytest

from casusanalyse.pictures.factors.drawing import area_for
from casusanalyse.pictures.factors.layout import Layout, laid_out
from casusanalyse.pictures.factors.web import Web
from casusanalyse.pictures.sheet import A3, A4, BOARD, REPORT, REPORT_WIDE, Sheet
from tests.pictures.factors.webs import any_web, sleepless

SHEETS = (A4, A4.turned(), A3, REPORT_WIDE, REPORT, BOARD)
SIZES = ((1, 0), (1, 2), (2, 3), (3, 3), (5, 8), (9, 12), (14, 18))


def faults(layout: Layout, web: Web, sheet: Sheet) -> list[str]:
    """Return what is in the way of what."""
    boxes = {card.point.id: card.room for card in layout.cards}
    labels = [label.room for label in layout.labels]
    found = [f"{a} on {b}" for a, b in combinations(boxes, 2) if boxes[a].overlaps(boxes[b])]
    for drawn in layout.arrows:
        own = (drawn.arrow.start, drawn.arrow.end)
        others = {id: box for id, box in boxes.items() if id not in own}
        found += [
            f"{drawn.arrow.id} through {id}" for id in others if others[id].crossed_by(drawn.road)
        ]
        found += [
            f"sign {drawn.arrow.id} on {id}" for id in others if others[id].overlaps(drawn.sign)
        ]
    found += [f"ring on {id}" for room in labels for id, box in boxes.items() if room.overlaps(box)]
    found += ["ring on ring" for a, b in combinations(labels, 2) if a.overlaps(b)]
    area = area_for(web, sheet)
    rooms = [*boxes.values(), *labels, *(drawn.sign for drawn in layout.arrows)]
    found += ["outside" for room in rooms if not area.contains(room)]
    roads = [drawn.road for drawn in layout.arrows]
    inside = area.wider(1)
    found += ["road outside" for road in roads if not all(map(inside.holds, road))]
    return found


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: f"{sheet.name}-{sheet.width}")
@pytest.mark.parametrize(("factors", "arrows"), SIZES)
def test_nothing_is_in_the_way_of_anything(factors: int, arrows: int, sheet: Sheet) -> None:
    web = any_web(factors, arrows, seed=factors)
    assert faults(laid_out(web, sheet, area_for(web, sheet)), web, sheet) == []


@pytest.mark.parametrize("sheet", [A4, REPORT, BOARD], ids=lambda sheet: sheet.name)
def test_nothing_is_in_the_way_among_twenty_factors_and_thirty_arrows(sheet: Sheet) -> None:
    web = any_web(20, 30, seed=1)
    assert faults(laid_out(web, sheet, area_for(web, sheet)), web, sheet) == []


@pytest.mark.parametrize("sheet", [A4, BOARD], ids=lambda sheet: sheet.name)
def test_forty_factors_and_whole_stories_stay_on_the_sheet_in_boxes_of_their_own(
    sheet: Sheet,
) -> None:
    for web in (any_web(40, 60, 1), any_web(12, 12, 2, words=60)):
        layout = laid_out(web, sheet, area_for(web, sheet))
        rooms = [card.room for card in layout.cards]
        area = area_for(web, sheet)
        assert [a for a, b in combinations(rooms, 2) if a.overlaps(b)] == []
        assert [room for room in rooms if not area.contains(room)] == []


def test_every_ring_is_named_or_numbered() -> None:
    web = any_web(20, 30, 1)
    layout = laid_out(web, A4, area_for(web, A4))
    assert {label.ring for label in layout.labels} == set(web.rings)


def test_the_same_factors_always_stand_the_same() -> None:
    web = sleepless()
    area = area_for(web, A4)
    assert laid_out(web, A4, area) == laid_out(web, A4, area)


def test_a_ring_goes_round_its_name() -> None:
    web = sleepless()
    layout = laid_out(web, A4, area_for(web, A4))
    assert [(label.lines, label.number) for label in layout.labels] == [
        (("de lange dagen", "versterkt zichzelf"), None),
        (("1",), 1),
    ]


def test_nothing_to_draw_takes_no_room() -> None:
    nothing = Web((), (), (), sleepless().drawn_on)
    layout = laid_out(nothing, A4, area_for(sleepless(), A4))
    assert (layout.cards, layout.arrows, layout.labels) == ((), (), ())
