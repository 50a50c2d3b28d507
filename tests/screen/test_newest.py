"""Whoever serves the page gets the newest, drawn once."""

from dataclasses import replace
from types import MappingProxyType
from typing import cast

from casusanalyse.front.wall import Projection
from casusanalyse.screen.newest import Newest
from casusanalyse.screen.page import page
from casusanalyse.screen.scene import CALM, scene_of
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, Slot
from tests.screen.projections import projection

INSIGHTS, AGREED = projection("zien", "inzichten"), projection("zien", "verder")


def drawn(projection: Projection) -> str:
    return page(scene_of(projection))


def test_before_anything_is_shown_the_page_is_empty() -> None:
    assert Newest().document() == (0, page(CALM))


def test_what_was_followed_by_something_newer_is_not_shown() -> None:
    newest = Newest()
    newest.put(INSIGHTS)
    newest.put(AGREED)
    assert newest.document() == (2, drawn(AGREED))


def test_a_page_is_drawn_once_however_many_ask_for_it() -> None:
    newest = Newest()
    newest.put(INSIGHTS)
    assert newest.document()[1] is newest.document()[1]


def test_waiting_ends_with_what_is_newer_than_what_was_seen() -> None:
    newest = Newest()
    newest.put(INSIGHTS)
    assert (newest.wait(0, 0), newest.wait(1, 0)) == (True, False)


def test_what_cannot_be_drawn_leaves_the_question_alone() -> None:
    newest = Newest()
    broken = replace(
        INSIGHTS.record, slots=MappingProxyType({Place("inzichten"): cast(Slot, None)})
    )
    newest.put(replace(INSIGHTS, record=broken))
    assert newest.document() == (1, drawn(replace(INSIGHTS, record=Record())))
