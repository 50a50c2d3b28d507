"""The tutorial for regional staff does what it says: its commands run and print what stands there."""

from pathlib import Path

from tools.zelfstudie import DOCUMENT, renewed


def test_the_tutorial_prints_what_it_says(tmp_path: Path) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert renewed(text, tmp_path) == text, "write it anew: python -m tools.zelfstudie"
