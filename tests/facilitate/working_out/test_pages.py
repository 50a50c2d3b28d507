"""Pages on top of a chapter: as it is read, as a whole, what is left, help, the fields of a line."""

from pathlib import Path

from casusanalyse.facilitate.working_out.depth import OFFERED
from casusanalyse.facilitate.working_out.orders import WorkOrder
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Left
from casusanalyse.session.events import EntryRefined
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import working_out as wording
from tests.facilitate.builders import events_of, kept, key
from tests.facilitate.working_out.builders import Working, held, shown


def test_a_chapter_is_shown_as_its_reader_gets_it(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        assert shown(Working(session).say("/naar 1", key("bekijk"))) == [
            "Casus Wilg · uitwerken | Zo leest een deelnemer het",
            "Waarom",
            "Wij keken samen terug.",
            "Het liep vast.",
            "> ",
        ]


def test_the_summary_is_shown_as_its_reader_gets_it(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert shown(work.say("/samenvatting", "/bekijk"))[1] == wording.NO_SUMMARY
        assert shown(work.say("", "Wij zagen veel.", "/bekijk"))[1:-1] == [
            "Samenvatting",
            "Wij zagen veel.",
        ]


def test_the_whole_report_is_shown(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        rows = shown(Working(session).say("/alles"))
        assert rows[1:3] == ["Proef", "Casus Wilg"]
        assert "1. Waarom" in rows


def test_what_is_left_is_a_page_from_which_one_goes_there(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.say("/open").screen.place == wording.OPEN_TITLE
        assert work.refused("99") == wording.NO_SUCH_REMARK
        assert work.say("4").screen.place == "hoofdstuk 4 van 5 · Wat wij zien"


def test_help_names_every_order_once(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        rows = shown(Working(session).say("/hulp"))
        orders = [row.split()[0] for row in rows if row.startswith("/")]
        assert orders == [f"/{order.value}" for order in WorkOrder]
        assert set(wording.ORDERS) == set(WorkOrder)


def test_a_page_is_closed_by_enter_and_by_an_order_that_is_carried_out(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.say("/hulp", "").screen.place == "hoofdstuk 1 van 5 · Waarom"
        assert work.say("/hulp", "/bekijk", "/naar 2").screen.place.startswith("hoofdstuk 2")
        ask = work.say("/hulp", "zomaar")
        assert (ask.problem, ask.prompt.prefill) == (wording.NOTHING_ASKED, "zomaar")
        assert work.refused("=") == wording.NOT_HERE


def test_leaving_a_page_is_a_pause(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        work.say("/alles", Left())
        assert work.ending is Ending.PAUSED


def test_the_fields_of_a_line_are_worded_one_by_one(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        ask = work.say("/naar 3", "/verdiep 1")
        assert ask.screen.title == "Casus Wilg · uitwerken"
        assert ask.prompt.orders is OFFERED
        work.say("besluit", "ja", "", "stil", "/klaar")
        assert work.last.screen.place.startswith("hoofdstuk 3")
        assert '"between_parents":"stil"' in kept(session.record, "lijn")[0]
        assert isinstance(events_of(session)[-1], EntryRefined)
        work.say("/verdiep 1", "crisis")
        assert isinstance(events_of(session)[-1], EntryRefined)
        work.say("/ongedaan", "/hulp", "", "/terug", "/naar 1")
        assert work.last.problem == wording.NOT_HERE
        work.say("/pauze")
        assert work.ending is Ending.PAUSED


def test_an_answer_has_no_fields(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        assert Working(session).refused("/verdiep 1") == wording.NO_LINE_OF_A_LIST


def test_the_lists_of_people_and_quotes_are_a_mark_away(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.say("@").screen.place == room_wording.FAMILY_TITLE
        assert work.say("", '"').screen.place == room_wording.CAPTURED_TITLES['"']
