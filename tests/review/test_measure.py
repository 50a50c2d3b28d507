"""docs/plaatsing.md tells the figures of this moment."""

from pathlib import Path

from tests.review.measure import DRAFTS, measured, page

OUTDATED = "docs/plaatsing.md is outdated: run `python -m tests.review.measure`"


def test_the_page_tells_the_figures_of_this_moment(root: Path) -> None:
    assert (root / "docs" / "plaatsing.md").read_text(encoding="utf-8") == page(), OUTDATED


def test_with_bookmarks_no_paragraph_is_wrong_and_called_sure() -> None:
    every = [*measured("bladwijzers en labels", DRAFTS)]
    assert [each for each in every if each.silently_wrong] == []
