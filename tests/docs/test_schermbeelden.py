"""The documents show the projected page in every state, at both sizes, in small files."""

from pathlib import Path

import pytest

from tools.grijzen import size_of
from tools.schermbeelden import SIZES, path_of, shown

LARGEST_FILE = 100_000
NAMES = sorted(shown())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", NAMES)
def test_a_picture_of_the_page_has_its_size(name: str, size: tuple[int, int]) -> None:
    picture = path_of(name, *size).read_bytes()
    assert size_of(picture) == size
    assert len(picture) < LARGEST_FILE


def test_every_picture_that_is_kept_is_of_something_that_is_shown() -> None:
    kept = {path.name for path in path_of("zwart", *SIZES[0]).parent.glob("scherm-*.png")}
    assert kept == {path_of(name, *size).name for name in NAMES for size in SIZES}


def test_the_document_shows_every_state_that_can_be_seen(root: Path) -> None:
    text = (root / "docs" / "scherm.md").read_text(encoding="utf-8")
    seen = set(NAMES) - {"zwart"}
    assert {name for name in NAMES if f"(beelden/scherm-{name}-1280x720.png)" in text} == seen
