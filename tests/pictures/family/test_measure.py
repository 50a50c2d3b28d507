"""docs/gezinstekening.md tells the figures of this moment."""

from pathlib import Path

from tests.pictures.family.measure import page

OUTDATED = "docs/gezinstekening.md is outdated: run `python -m tests.pictures.family.measure`"


def test_the_page_tells_the_figures_of_this_moment(root: Path) -> None:
    assert (root / "docs" / "gezinstekening.md").read_text(encoding="utf-8") == page(), OUTDATED
