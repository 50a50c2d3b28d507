"""Counts how often lines cross in the portraits of generated families, and writes the figures down."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from casusanalyse.pictures.family.members import Family, Layer
from casusanalyse.pictures.family.portrait import arranged
from casusanalyse.pictures.sheet import A4, BOARD, REPORT, Sheet
from tests.pictures.family.families import generated, twenty
from tests.pictures.family.geometry import crossings, outside, overlaps, pierced

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "gezinstekening.md"
FIGURES = "<!-- cijfers -->\n"
FAMILIES = 20
SHEETS = {"A4": A4, "verslag, staand": REPORT, "wand": BOARD}


def figures(families: int = FAMILIES) -> Iterator[str]:
    """Yield the lines of the table."""
    yield (
        "| vel | laag | tekeningen | over elkaar | door een symbool | buiten het vel"
        " | kruisingen: midden | meeste | gezin van twintig |"
    )
    yield "|---|---|---|---|---|---|---|---|---|"
    for name, sheet in SHEETS.items():
        for layer in Layer:
            yield _row(name, sheet, layer, [generated(seed) for seed in range(families)])


def _row(name: str, sheet: Sheet, layer: Layer, families: list[Family]) -> str:
    layouts = [arranged(it, sheet, layer)[2] for it in families]
    crossed = [crossings(it) for it in layouts]
    own = crossings(arranged(twenty(), sheet, layer)[2])
    wrong = (
        sum(len(overlaps(it)) for it in layouts),
        sum(len(pierced(it)) for it in layouts),
        sum(len(outside(it, sheet)) for it in layouts),
    )
    told = " | ".join(map(str, (len(layouts), *wrong, round(median(crossed)), max(crossed), own)))
    return f"| {name} | {layer.value} | {told} |"


def page(families: int = FAMILIES) -> str:
    """Return docs/gezinstekening.md with the figures of this moment below the mark."""
    words = PAGE.read_text(encoding="utf-8").partition(FIGURES)[0]
    return words + FIGURES + "\n" + "\n".join(figures(families)) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
