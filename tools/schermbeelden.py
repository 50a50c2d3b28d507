"""Takes pictures of the projected page for the documentation: ``python -m tools.schermbeelden``."""

import sys
from dataclasses import replace
from pathlib import Path

from casusanalyse.front.wall import Distance, Projection
from casusanalyse.screen.projector import Projector
from tests.pictures.published import published
from tests.screen.chromium import Browser, browser
from tools.grijzen import in_greys

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "beelden"
SIZES = ((1280, 720), (1920, 1080))
_CRUCIAL = "Onmiddellijke opname"
"""How the event begins that the picture of one event shows."""


def shown() -> dict[str, Projection]:
    """Return what the published case shows on a wall, by the name of the picture."""
    protocol, record = published()
    agreed = Projection(protocol, record, "zien_en_verdiepen", "inzichten")
    events = record.entries("tijdlijn")
    event = next(kept.id for kept in events if _CRUCIAL in str(kept.entry))
    line = Projection(protocol, record, "verloop", "tijdlijn", latest=event)
    return {
        "portret": Projection(protocol, record, "gezin_in_beeld", "gezin"),
        "stap": line,
        "uitgezoomd": replace(line, distance=Distance.ZOOMED_OUT),
        "vraag-en-afspraken": agreed,
        "zwart": replace(line, distance=Distance.BLACK),
    }


def path_of(name: str, width: int, height: int) -> Path:
    """Return where the picture of a name and a size is kept."""
    return FOLDER / f"scherm-{name}-{width}x{height}.png"


def main() -> None:
    """Take every picture in every size."""
    FOLDER.mkdir(exist_ok=True)
    with browser() as chromium:
        for name, projection in shown().items():
            _take(chromium, name, projection)


def _take(chromium: Browser, name: str, projection: Projection) -> None:
    for width, height in SIZES:
        chromium.fresh()
        chromium.size(width, height)
        wall = Projector(lambda address: chromium.open(address) == 200)
        wall.open(projection)
        chromium.until("")
        path = path_of(name, width, height)
        chromium.shot(path)
        wall.close()
        path.write_bytes(in_greys(path.read_bytes()))
        print(f"{path.name}: {path.stat().st_size // 1000} kB", file=sys.stderr)


if __name__ == "__main__":
    main()
