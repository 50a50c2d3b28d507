"""Writes down how wide every letter of the shipped font is: ``python -m tools.letterbreedtes``."""

import json
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "casusanalyse" / "pictures" / "font"
WIDTHS = FONTS / "widths.json"


def widths(font: Path) -> dict[str, int]:
    """Return the width of every letter in a font, in thousandths of its size."""
    with TTFont(font) as read:
        units = read["head"].unitsPerEm
        metrics = read["hmtx"].metrics
        return {
            chr(code): round(metrics[glyph][0] * 1000 / units)
            for code, glyph in sorted(read.getBestCmap().items())
        }


def written() -> str:
    """Return the file that ``casusanalyse.pictures.lettering`` reads."""
    both = {name: widths(FONTS / f"{name}.ttf") for name in ("regular", "bold")}
    return json.dumps(both, ensure_ascii=False, indent=0) + "\n"


if __name__ == "__main__":
    WIDTHS.write_text(written(), encoding="utf-8", newline="\n")
