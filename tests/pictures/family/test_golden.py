"""Two portraits as they were looked at; `python -m tests.pictures.family.test_golden` writes them anew."""

from pathlib import Path

import pytest

from casusanalyse.pictures.family.layout import Layout
from casusanalyse.pictures.family.members import Family, Layer
from casusanalyse.pictures.family.portrait import arranged, draw_family
from casusanalyse.pictures.sheet import A4, BOARD, REPORT
from casusanalyse.pictures.svg import svg
from tests.pictures.family.families import twenty
from tests.pictures.published import published_family

FOLDER = Path(__file__).parent / "golden"
FAMILIES = {"gepubliceerd": published_family, "twintig": twenty}
SHEETS = {"a4": A4, "verslag": REPORT, "wand": BOARD}


def layout_text(layout: Layout) -> str:
    """Return where everybody and every line is, in whole points."""
    people = [
        f"{id}: {spot.x:.0f} {spot.y:.0f} {' / '.join(spot.label.name)}"
        for id, spot in layout.spots.items()
    ]
    lines = [
        f"{line.way.relation or 'samen'} {' '.join(line.way.owners)}:"
        f" {' '.join(f'{x:.0f},{y:.0f}' for x, y in line.points)}"
        for line in layout.lines
    ]
    notes = [f"{it.text}: {it.x:.0f} {it.y:.0f}" for it in layout.notes]
    return "\n".join([*people, "", *lines, "", *notes]) + "\n"


def golden(family: Family) -> dict[str, str]:
    """Return what is compared of a family, by the end of its file name."""
    found = {
        f"{name}.txt": layout_text(arranged(family, sheet, Layer.DYNAMICS)[2])
        for name, sheet in SHEETS.items()
    }
    return found | {"a4.svg": svg(draw_family(family, A4, Layer.DYNAMICS)) + "\n"}


@pytest.mark.parametrize("name", FAMILIES)
def test_the_portrait_is_as_it_was_looked_at(name: str) -> None:
    kept = {
        it.name.removeprefix(f"{name}-"): it.read_text(encoding="utf-8")
        for it in FOLDER.glob(f"{name}-*")
    }
    assert golden(FAMILIES[name]()) == kept


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, family in FAMILIES.items():
        for end, text in golden(family()).items():
            (FOLDER / f"{name}-{end}").write_text(text, encoding="utf-8", newline="\n")
