"""Nothing in a portrait covers something else, for families of up to twenty."""

from dataclasses import replace

import pytest

from casusanalyse.pictures.family.generations import generations
from casusanalyse.pictures.family.kin import kin_of
from casusanalyse.pictures.family.layout import Layout
from casusanalyse.pictures.family.members import Family, Layer
from casusanalyse.pictures.family.portrait import arranged
from casusanalyse.pictures.family.ways import Role
from casusanalyse.pictures.sheet import A3, A4, BOARD, REPORT, REPORT_WIDE, Sheet
from casusanalyse.protocol.entries import Certainty
from tests.pictures.family.families import generated, twenty
from tests.pictures.family.geometry import crossed_words, merged, outside, overlaps, pierced
from tests.pictures.published import published_family

SHEETS = (A4, A3, REPORT, REPORT_WIDE, BOARD)
GENERATED = 8


def wrong(layout: Layout, sheet: Sheet) -> list[object]:
    return [*overlaps(layout), *pierced(layout), *outside(layout, sheet)]


@pytest.mark.parametrize("layer", Layer)
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda it: it.name)
def test_nothing_covers_something_else(sheet: Sheet, layer: Layer) -> None:
    families = [twenty(), published_family(), *(generated(seed) for seed in range(GENERATED))]
    assert [wrong(arranged(it, sheet, layer)[2], sheet) for it in families] == [[]] * len(families)


@pytest.mark.parametrize("layer", Layer)
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda it: it.name)
def test_words_stand_clear_of_houses_and_what_is_not_sure_has_a_line_of_its_own(
    sheet: Sheet, layer: Layer
) -> None:
    layouts = [arranged(it, sheet, layer)[2] for it in (twenty(), published_family())]
    assert [(crossed_words(it), merged(it)) for it in layouts] == [([], [])] * 2


def test_words_across_a_house_and_lines_on_top_of_each_other_would_be_seen() -> None:
    layout = arranged(published_family(), A4)[2]
    note, right = layout.notes[0], layout.homes[0][0].right
    assert crossed_words(replace(layout, notes=(replace(note, x=right - 10),)))
    children = [it for it in layout.lines if it.way.role is Role.CHILD]
    sure = next(it for it in children if it.way.status is Certainty.CERTAIN and it.way.tie)
    unsure = next(it for it in children if it.way.status is not Certainty.CERTAIN)
    assert merged(replace(layout, lines=(sure, replace(unsure, points=sure.points))))


def test_what_is_wrong_would_be_seen() -> None:
    layout = arranged(twenty(), A4)[2]
    mother, father = layout.spots["moeder"], layout.spots["vader"]
    spots = {**layout.spots, "moeder": replace(mother, x=father.x)}
    moved = replace(layout, spots=spots)
    assert ("symbol moeder", "symbol vader") in map(tuple, map(sorted, overlaps(moved)))
    assert pierced(replace(layout, spots={**spots, "oom": replace(father, x=father.x + 30)}))
    away = replace(mother, x=-30)
    assert outside(replace(layout, spots={"moeder": away}), A4) == ["symbol moeder", "words moeder"]


@pytest.mark.parametrize("family", [generated(145, 45), generated(112, 60)], ids=("45", "60"))
@pytest.mark.parametrize("sheet", [A4, BOARD], ids=lambda it: it.name)
def test_a_very_large_family_stays_inside_the_sheet(family: Family, sheet: Sheet) -> None:
    assert outside(arranged(family, sheet)[2], sheet) == []


def test_everybody_of_a_row_stands_at_the_same_height() -> None:
    for seed in range(GENERATED):
        family = generated(seed)
        rows = generations(family)
        spots = arranged(family, A4)[2].spots
        heights = {(rows[id], round(spots[id].y, 3)) for id in rows}
        assert len(heights) == len(set(rows.values()))


def test_parents_of_whom_a_line_goes_down_stand_above_their_children() -> None:
    for seed in range(GENERATED):
        family = generated(seed)
        rows = generations(family)
        spots = arranged(family, A4)[2].spots
        for union in kin_of(family, rows, Layer.NATURE, unsafety=False).unions:
            for child, _ in union.children:
                assert all(spots[it].y < spots[child].y for it in union.parents)
