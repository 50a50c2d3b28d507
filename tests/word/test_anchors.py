"""Anchors: valid, the same every time, different for whatever differs."""

import re

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.word.anchors import Anchor, anchor_for

VALID = re.compile(r"[a-z][a-z0-9_]{0,39}")


def test_an_anchor_shows_what_it_leads_to() -> None:
    assert anchor_for("c-7f3a-v1", "tijdlijn", "e12", "wat") == Anchor(
        "ca_tijdlijn_e12_wat_96303291e2b4ecf2"
    )


@given(draft=st.text(max_size=60), parts=st.lists(st.text(max_size=60), max_size=5))
def test_any_ids_give_a_valid_bookmark_name(draft: str, parts: list[str]) -> None:
    assert VALID.fullmatch(anchor_for(draft, *parts).bookmark)


def test_the_border_between_two_parts_counts() -> None:
    paths = [("a", "bc"), ("ab", "c"), ("abc",), ("abc", ""), ("", "abc"), ("A", "bc")]
    assert len({anchor_for("draft", *path) for path in paths}) == len(paths)


def test_another_draft_has_other_anchors() -> None:
    assert anchor_for("v1", "kop") != anchor_for("v2", "kop")
