"""Where an item stands, and what it is linked to."""

from pathlib import Path

import pytest

from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import working_out as wording
from tests.facilitate.builders import kept
from tests.facilitate.working_out.builders import Working, foot, held, read


def test_a_line_goes_to_the_place_of_another_in_its_list(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert read(work.say("/naar 4", "/zet 4 3"))[2:] == [
            "3  samen kijken en samen gaan",
            "4  eerder bellen",
        ]
        assert read(work.say("/ongedaan"))[2] == "3  eerder bellen"


def test_events_stay_in_order_of_time_and_lists_apart(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.refused("/naar 3", "/zet 2 1") == wording.IN_ORDER_OF_TIME
        assert work.refused("/naar 4", "/zet 1 3") == wording.OTHER_LIST


def test_an_item_moves_to_another_chapter_and_back(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        said = wording.MOVED.format(number=3, chapter=1, heading="Waarom")
        assert foot(work.say("/naar 4", "/verplaats 3 1")) == [said]
        assert read(work.say("/naar 1")) == [
            "1  Het liep vast.",
            "2  eerder bellen  (hierheen verplaatst)",
        ]
        assert read(work.say("/verplaats 2 wat wij zien", "/naar 4"))[2] == "3  eerder bellen"
        assert work.refused("/verplaats 3 4") == wording.STANDS_THERE_ALREADY
        work.say("/ongedaan")
        assert len(read(work.say("/naar 1"))) == 2


def test_a_line_goes_to_another_list(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        said = room_wording.REFILED.format(line="eerder bellen", list="Wat wij zien")
        assert foot(work.say("/naar 4", "/verplaats 3 *")) == [said]
        assert kept(session.record, "zien")[-1] == '{"text":"eerder bellen"}'
        work.say("/ongedaan")
        assert len(kept(session.record, "anders")) == 2


def test_an_answer_becomes_a_line_of_a_list(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        Working(session).say("/verplaats 1 anders")
        assert kept(session.record, "anders")[-1] == '{"text":"Het liep vast."}'


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ("/verplaats 3", wording.WHERE_TO),
        ("/verplaats 3 nergens", room_wording.NO_SUCH_LIST.format(words="nergens")),
        ("/koppel 1 9", wording.NO_SUCH_EVENT.format(number=9)),
        ("/koppel 1 opa", wording.NO_SUCH_PERSON.format(name="opa")),
        ("/koppel 1", wording.LINK_TO_WHAT),
        ("/koppel 3 moeder", wording.CANNOT_LINK),
    ],
)
def test_what_cannot_be_moved_or_linked_says_why(tmp_path: Path, order: str, sentence: str) -> None:
    with held(tmp_path) as session:
        assert Working(session).refused("/naar 4", order) == sentence


def test_an_insight_rests_on_events_and_is_about_people(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        said = wording.RESTS_NOW.format(number=2, count=1, names="moeder")
        assert foot(work.say("/naar 4", "/koppel 2 2 moeder")) == [said]
        assert kept(session.record, "zien")[1] == (
            '{"text":"wij wachtten","events":[{"entry":"e4"}],"people":[{"entry":"e1"}]}'
        )
        said = wording.RESTS_NOW.format(number=2, count=0, names="moeder")
        assert foot(work.say("/koppel 2 2")) == [said]
        work.say("/ongedaan", "/ongedaan")
        assert kept(session.record, "zien")[1] == '{"text":"wij wachtten"}'


def test_an_event_and_a_quote_are_linked_to_people_only(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        said = wording.LINKED.format(number=1, names="oma")
        assert foot(work.say("/naar 3", "/koppel 1 oma")) == [said]
        assert foot(work.say("/koppel 1 oma")) == [wording.LINKED_TO_NOTHING.format(number=1)]
        assert work.refused("/koppel 1 2") == wording.ONLY_PEOPLE
        assert work.refused("/naar 5", "/koppel 1 oma, moeder") == wording.ONE_PERSON
