"""Walking through the chapters: what is seen, how it goes on, how it ends."""

from pathlib import Path

import pytest

from casusanalyse.facilitate.working_out.orders import IN_WORKING_OUT
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Filled, Left, Pressed
from casusanalyse.session.events import Finished
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import working_out as wording
from tests.facilitate.builders import a_session, failing, kept, questions
from tests.facilitate.working_out.builders import Working, foot, held, read, shown, the_rules


def test_a_chapter_shows_its_opening_and_its_items_under_their_question(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        assert shown(Working(session).say("", "", "")) == [
            "Casus Wilg · uitwerken | hoofdstuk 4 van 5 · Wat wij zien",
            "Dit zagen wij.",
            "Wat wij zien",
            "  1  wij zochten  (rust op 1)",
            "  2  wij wachtten",
            "Anders",
            "  3  eerder bellen",
            "  4  samen kijken en samen gaan",
            "> ",
        ]


def test_the_mirror_points_below_the_line_that_it_is_about_and_leaves_quotes_alone(
    tmp_path: Path,
) -> None:
    with held(tmp_path) as session:
        work = Working(session, the_rules())
        assert shown(work.say("/naar 3"))[2:-1] == [
            "De tijdlijn",
            "  1  2018: er is besloten dat hij gaat",
            "“er is besloten”: Wie besloot?",
            "  2  2019: hij komt terug",
        ]
        assert shown(work.say("/naar 2"))[-3:-1] == [
            "  2  oma: is lastig",
            "“lastig”: Wie is dit los van de zorgen?",
        ]
        assert "Wie besloot" not in "".join(shown(work.say("/naar 5")))


def test_the_orders_are_those_of_working_out(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        assert Working(session).last.prompt.orders is IN_WORKING_OUT


def test_empty_lines_lead_to_the_summary_to_what_is_left_and_to_the_end(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        for _ in range(5):
            work.say("")
        assert work.last.screen.place == "samenvatting"
        assert shown(work.say("")) == [
            "Casus Wilg · uitwerken | tot slot",
            "Dit heeft een concept nog nodig",
            "  1  Er is nog geen samenvatting.",
            "  2  Toestemming is nog niet gevraagd voor: er is besloten, zei ze",
            "  3  Toestemming is nog niet gevraagd voor: Kom maar.",
            "Dit kan, maar hoeft niet",
            "  4  Dit inzicht rust nog op geen gebeurtenis of citaat: wij wachtten",
            "  5  Dit hoofdstuk blijft leeg en komt niet in het verslag: Woorden",
            "> ",
        ]
        assert work.say("2").screen.place == "hoofdstuk 5 van 5 · Woorden"
        work.say("/klaar", "")
        assert work.ending is Ending.FINISHED


def test_a_chapter_is_found_by_number_or_beginning_and_left_by_going_back(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.say("/naar wat wij").screen.place == "hoofdstuk 4 van 5 · Wat wij zien"
        assert work.say("/terug").screen.place == "hoofdstuk 3 van 5 · Wat er gebeurde"
        assert work.refused("/naar 9") == wording.NO_SUCH_CHAPTER.format(count=5)
        assert work.refused("/naar 1", "/terug") == wording.AT_THE_BEGINNING


def test_marked_lines_are_captured_here_too(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert foot(work.say("/naar 4", "* wij luisterden")) == ["Bewaard als inzicht 3."]
        assert "3  wij luisterden" in read(work.last)


def test_a_mark_alone_shows_its_list_and_events_by_their_number_in_the_report(
    tmp_path: Path,
) -> None:
    with held(tmp_path) as session:
        assert shown(Working(session).say("+"))[1:-1] == [
            "  1  2018  er is besloten dat hij gaat",
            "  2  2019  hij komt terug",
        ]


def test_what_is_no_number_no_order_and_no_mark_is_given_back(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        ask = Working(session).say("zomaar iets")
        assert (ask.problem, ask.prompt.prefill) == (wording.PLAIN_TEXT, "zomaar iets")


def test_undoing_takes_back_the_latest_change(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        before = kept(session.record, "anders")
        work = Working(session)
        work.say("/naar 4", "3", "veel eerder bellen", "/ongedaan")
        assert kept(session.record, "anders") == before
        assert foot(work.last) == [room_wording.UNDONE.format(question="Anders")]


def test_after_a_pause_the_work_goes_on_in_the_chapter_of_the_latest_change(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        work.say("/naar 4", "/weglaten 2", "/pauze")
        assert work.ending is Ending.PAUSED
        assert Working(session).last.screen.place == "hoofdstuk 4 van 5 · Wat wij zien"


def test_once_the_meeting_was_closed_a_wording_is_work_that_was_begun(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        Working(session).say("/naar 4", "3", "veel eerder bellen", "/pauze")
        assert Working(session).last.screen.place == "hoofdstuk 1 van 5 · Waarom"
        session.do(Finished())
        assert Working(session).last.screen.place == "hoofdstuk 4 van 5 · Wat wij zien"


def test_a_wording_that_was_not_the_last_thing_said_in_the_meeting_begins_no_work(
    tmp_path: Path,
) -> None:
    with held(tmp_path) as session:
        Working(session).say("/naar 4", "3", "veel eerder bellen", "? wie belt", "* nog iets")
        session.do(Finished())
        assert Working(session).last.screen.place == "hoofdstuk 1 van 5 · Waarom"


def test_after_a_pause_in_the_summary_the_summary_lies_open(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        Working(session).say("/samenvatting", "Wij zagen veel.", "/pauze")
        assert Working(session).last.screen.place == "samenvatting"


def test_what_was_half_typed_is_kept_and_told(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        work.say("/naar 4", "3", Left("eerder bel"))
        assert work.ending is Ending.PAUSED
        said = room_wording.HALF_TYPED_LOOSE.format(text="eerder bel")
        assert foot(Working(session).last) == [said]


def test_what_was_half_typed_in_the_meeting_survives_the_work(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        place = next(iter(session.record.slots))
        session.keep_half_typed(session.record.answer("waarom").text, place)  # type: ignore[union-attr]
        Working(session).say("/naar 4", "/weglaten 1", "/pauze")
        assert (session.half_typed, session.half_typed_at) == ("Het liep vast.", place)


def test_a_full_disk_changes_nothing_and_keeps_the_words(tmp_path: Path) -> None:
    with failing(held(tmp_path)) as session:
        work = Working(session)
        before = session.record
        work.say("/naar 4", "3")
        session.full = True
        ask = work.say("veel eerder bellen")
        assert ask.problem is not None
        assert ask.prompt.prefill == "veel eerder bellen"
        for order in (
            "/weglaten 1",
            "/zet 2 1",
            "/verplaats 1 1",
            "/koppel 1 2",
            "/lezers 1 regio",
        ):
            assert work.refused(order) is not None
        assert session.record == before
        session.full = False
        assert foot(work.say("3", "veel eerder bellen")) == ["Regel 3 is opnieuw verwoord."]


@pytest.mark.parametrize(
    "reply", ["/onzin", "/samen", "/weglaten 99", "/zet 1", Filled({"a": "b"})]
)
def test_what_cannot_be_done_is_told(tmp_path: Path, reply: str | Filled) -> None:
    with held(tmp_path) as session:
        assert Working(session).refused(reply) is not None


def test_a_key_keeps_what_stood_on_the_line(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        ask = work.say("/naar 4", "3", Pressed("/hulp", "eerder b"), "")
        assert ask.prompt.prefill == "eerder b"
        assert foot(work.say("eerder belde ik")) == ["Regel 3 is opnieuw verwoord."]


def test_the_key_to_go_back_lets_go_of_the_line_and_of_what_was_half_typed(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        ask = work.say("/naar 4", "3", Pressed("/terug", "eerder b"))
        assert (ask.screen.place, ask.prompt.prefill) == ("hoofdstuk 4 van 5 · Wat wij zien", "")
        assert work.say("1").prompt.prefill == "wij zochten"


def test_a_report_without_chapters_has_a_summary_all_the_same(tmp_path: Path) -> None:
    with a_session(tmp_path, questions("id: x, soort: tekst")) as session:
        work = Working(session)
        assert work.last.screen.place == "samenvatting"
        work.say("Wij zagen veel.", "/terug", "", "")
        assert work.ending is Ending.FINISHED
