"""Deciding on remarks, one after another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Left
from casusanalyse.front.terminal.drawing import parts
from casusanalyse.protocol.entries import ListItem, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.review.deciding.dialogue import decide
from casusanalyse.session.events import EntryRefined
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.problems import SessionIsFinal
from casusanalyse.session.review_events import Decision, Placement, Remark, RemarkId
from casusanalyse.text.clean import clean_text as c
from casusanalyse.word.returned.model import RemarkKind
from tests.facilitate.builders import events_of, key, text_of, told
from tests.review.deciding.builders import Table, on_the_table
from tests.review.remarked import LINES, TEACHER, changed, received, round_session
from tests.session.reviews import final


@pytest.fixture
def session(tmp_path: Path) -> Iterator[LiveSession]:
    with on_the_table(tmp_path) as session:
        yield session


def decision(session: LiveSession, id: str) -> Decision | None:
    return session.review.decision(RemarkId(id))


def event(session: LiveSession) -> TimelineEntry:
    found = session.record.find(EntryId("e9"))
    assert found is not None
    assert isinstance(found[1].entry, TimelineEntry)
    return found[1].entry


def test_form_is_refused_with_one_enter(session: LiveSession) -> None:
    table = Table(session)
    assert table.last.prompt.prefill == "niet overgenomen"
    table.say("niet overgenomen")
    decided = session.review.decided[RemarkId("a5")]
    assert (decided.decision, decided.words) == (
        Decision.NOT_TAKEN_OVER,
        "Dit ging alleen over opmaak of witruimte.",
    )


def test_form_can_be_left_open_or_looked_into(session: LiveSession) -> None:
    table = Table(session)
    assert "je eigen versie" in table.say("").screen.place
    table = Table(session)
    assert "r2 · opmaak" in text_of(table.say("bekijk").screen)


def test_her_own_copy_is_taken_over_whole_but_for_what_does_not_go_by_itself(
    session: LiveSession,
) -> None:
    table = Table(session)
    shown = text_of(table.say("").screen)
    assert "Zo [-was-] {+ging+} het." in shown
    after = table.say("overgenomen")
    assert session.record.written == {0: "Zo ging het."}
    assert "r5 · ongemarkeerd van jezelf" in text_of(after.screen)


def test_a_change_is_taken_over_with_its_decision_in_one_go(session: LiveSession) -> None:
    before = len(events_of(session))
    after = Table(session).say("r4", "1")
    assert told(after)[-1] == "r4: overgenomen."
    assert event(session).what == "Hij gaat naar een pleeggezin"
    assert [it.kind for it in events_of(session)[before:]] == [
        "entry_refined",
        "remark_decided",
        "remark_decided",
    ]


def test_going_on_decides_nothing(session: LiveSession) -> None:
    table = Table(session)
    while "Nog open: " not in text_of(table.last.screen):
        table.say("")
    assert session.review.decided == {}
    assert table.ending is None
    table.say("")
    assert table.ending is Ending.FINISHED


def test_a_remark_shows_who_what_and_how_it_was_found(session: LiveSession) -> None:
    assert text_of(Table(session).say("r3").screen).splitlines()[1:] == [
        "r3 · ongemarkeerd van leerkracht, basisschool [in het bestand: J. de Vries]",
        "Voorstel ([-eraf-] en {+erbij+}):",
        "Zingt {+heel+} graag.",
        "Gevonden aan tekst die erop lijkt. Klopt dat? Anders: /bij 4.12",
        "Zo staat het nu bij [2.4]:",
        "Zingt graag.",
        "1\u00a0overgenomen   2\u00a0anders\u00a0verwoord   3\u00a0beide\u00a0laten\u00a0staan   "
        "4\u00a0niet\u00a0overgenomen   5\u00a0bespreken   6\u00a0andere\u00a0kijk   "
        "7\u00a0ingetrokken",
    ]


def test_conflicting_proposals_stand_side_by_side(session: LiveSession) -> None:
    shown = text_of(Table(session).say("r7").screen)
    assert "Wij [-verwezen door-] {+stuurden weg+}." in shown
    assert "r8 (gezinsvoogd): Wij verwezen {+steeds+} door." in shown


def test_of_a_conflicting_proposal_is_told_what_was_decided(session: LiveSession) -> None:
    table = Table(session)
    table.say("r7", "5", "Samen.")
    assert "r8 · " in text_of(table.last.screen)
    assert "r7 (leerkracht, basisschool; bespreken): " in text_of(table.last.screen)


def test_what_she_words_herself_is_shown_before_it_is_kept(session: LiveSession) -> None:
    table = Table(session)
    look = table.say("r7", "anders verwoord", "Wij verwezen weer door.")
    assert "Wij verwezen {+weer+} door." in text_of(look.screen)
    assert decision(session, "a2") is None
    again = table.say("/terug")
    assert again.prompt.prefill == "Wij verwezen weer door."
    table.say("Wij verwezen door en door.", "")
    entry = session.record.entries("patronen")[0].entry
    assert isinstance(entry, ListItem)
    assert entry.text == "Wij verwezen door en door."
    assert decision(session, "a2") is Decision.REWORDED


def test_a_memory_is_not_refused(session: LiveSession) -> None:
    table = Table(session)
    after = table.say("r6", "niet overgenomen", "ja")
    assert "Dan kun je het niet weigeren" in (after.problem or "")
    assert decision(session, "a3") is None


def test_what_is_no_memory_is_refused_with_a_reason(session: LiveSession) -> None:
    table = Table(session)
    table.say("r6", "4", "nee")
    assert "waarom" in (table.say("").problem or "")
    table.say("Het staat er al.")
    decided = session.review.decided[RemarkId("a3")]
    assert (decided.decision, decided.words) == (Decision.NOT_TAKEN_OVER, "Het staat er al.")


def test_another_view_goes_along_in_the_persons_own_words(session: LiveSession) -> None:
    table = Table(session)
    asked = table.say("r6", "andere kijk")
    assert asked.prompt.prefill == "Ik was vooral bang."
    table.say(asked.prompt.prefill)
    decided = session.review.decided[RemarkId("a3")]
    beside = AnswerRef(Place("lijn"), EntryId("e9"), "effect")
    assert (decided.words, decided.beside) == ("Ik was vooral bang.", beside)


def test_what_was_nowhere_is_put_where_it_belongs(session: LiveSession) -> None:
    table = Table(session)
    assert "Andere kijk kan hier niet" in (table.say("r10", "6").problem or "")
    assert "4.99" in (table.say("/bij 4.99").problem or "")
    assert "Wij verwezen door." in text_of(table.say("/bij 4.2").screen)
    table.say("6", "Ik mis de school.")
    assert session.review.decided[RemarkId("b3")].beside == AnswerRef(
        Place("patronen"), EntryId("e17"), "text"
    )


def test_one_of_two_people_withdraws(session: LiveSession) -> None:
    table = Table(session)
    after = table.say("r4", "7", "2", "ja")
    assert (decision(session, "b1"), decision(session, "a1")) == (Decision.WITHDRAWN, None)
    assert "/wis" in told(after)[-1]


def test_a_comment_that_changes_nothing_is_taken_over_on_purpose(session: LiveSession) -> None:
    table = Table(session)
    table.say("r6", "1", "nee")
    assert decision(session, "a3") is None
    table.say("1", "ja")
    assert decision(session, "a3") is Decision.TAKEN_OVER


def test_the_last_decision_is_taken_back(session: LiveSession) -> None:
    table = Table(session)
    table.say("r4", "1", "/ongedaan")
    assert event(session).what == "Hij gaat naar een gastgezin"
    assert decision(session, "a1") is None
    assert "In deze zitting" in (table.say("/ongedaan").problem or "")


def test_all_that_was_decided_in_one_go_is_taken_back_in_one_go(session: LiveSession) -> None:
    table = Table(session)
    table.say("", "1", "/ongedaan")
    assert session.record.written == {}
    assert decision(session, "o1") is None


def test_she_changes_her_mind_and_words_what_clashes(session: LiveSession) -> None:
    table = Table(session)
    table.say("r4", "1")
    new = event(session).model_copy(update={"what": c("Hij vertrekt")})
    session.do(EntryRefined(place=Place("lijn"), id=EntryId("e9"), entry=new))
    asked = table.say("r4", "0")
    assert "Typ zelf hoe het nu moet worden" in "\n".join(told(asked))
    table.say("Hij gaat weg", "")
    assert (event(session).what, decision(session, "a1")) == ("Hij gaat weg", None)


def test_lists_show_what_is_open_and_what_to_discuss(session: LiveSession) -> None:
    table = Table(session)
    table.say("r9", "5", "Met de ouder bellen.")
    shown = text_of(table.say("/bespreken").screen)
    assert "r9  Met de ouder bellen." in shown
    assert "r9" not in text_of(table.say("", "/open").screen)
    assert "r3 · " in text_of(table.say("r3").screen)


def test_one_goes_to_a_chapter_by_its_heading(session: LiveSession) -> None:
    table = Table(session)
    assert "r7 · " in text_of(table.say("/naar inzichten").screen)
    assert "r6 · " in text_of(table.say("/terug").screen)
    assert table.say("/naar nergens").problem is not None


def test_leaving_keeps_what_was_half_typed(session: LiveSession) -> None:
    table = Table(session)
    table.say("r9", "5", Left("Met de ou"))
    assert (table.ending, session.half_typed) == (Ending.PAUSED, "Met de ou")
    again = Table(session)
    assert told(again.last)[0] == "Je was nog aan het typen: Met de ou"


def test_a_key_shows_a_page_and_the_line_stands_there_again(session: LiveSession) -> None:
    table = Table(session)
    table.say("r9", "5", key("hulp", "Met de ou"))
    assert table.say("").prompt.prefill == "Met de ou"


def test_after_a_decision_comes_what_is_still_open(session: LiveSession) -> None:
    table = Table(session)
    table.say("r9", "5", "Bellen.", "r7", "5", "Samen.")
    assert "r8 · " in text_of(table.last.screen)
    assert "r10 · " in text_of(table.say("5", "Ook.").screen)


def test_it_begins_where_something_is_open(session: LiveSession) -> None:
    Table(session).say("niet overgenomen", "1", "/pauze")
    assert (
        "r5 · " in text_of(Table(session).last.screen)
        or "je eigen versie" in Table(session).last.screen.place
    )


def test_a_final_session_refuses(session: LiveSession) -> None:
    session.do(final())
    with pytest.raises(SessionIsFinal):
        decide(session)


def test_without_remarks_it_tells_what_to_do(tmp_path: Path) -> None:
    with round_session(tmp_path / "leeg") as session:
        assert "reacties inlezen" in text_of(Table(session).last.screen)


def test_a_text_that_changed_since_is_shown_beside_what_went_round(session: LiveSession) -> None:
    new = event(session).model_copy(update={"effect": c("Wij waren bang.")})
    session.do(EntryRefined(place=Place("lijn"), id=EntryId("e9"), entry=new))
    shown = text_of(Table(session).say("r6").screen).splitlines()
    assert shown[2:8] == [
        "Reactie bij de woorden “Bij ons en onze”:",
        "Ik was vooral bang.",
        "Zo staat het nu bij [3.5] (gevonden aan de bladwijzer):",
        "Wij waren bang.",
        "Zo ging het rond:",
        "Bij ons en onze organisaties: Wij waren opgelucht.",
    ]


def test_what_changed_elsewhere_in_a_text_needs_no_earlier_reading(session: LiveSession) -> None:
    new = event(session).model_copy(update={"what": c("Hij gaat weer naar een gastgezin")})
    session.do(EntryRefined(place=Place("lijn"), id=EntryId("e9"), entry=new))
    shown = text_of(Table(session).say("r4").screen)
    assert "Overgenomen wordt het:\nHij gaat weer naar een [-gastgezin-] {+pleeggezin+}" in shown
    assert "Zo ging het rond:" not in shown


def test_a_line_that_somebody_took_out_is_shown_as_that(tmp_path: Path) -> None:
    row = changed("a", "Wij verwezen door", "Wij", "", RemarkKind.ROW)
    gone = row.model_copy(update={"old": row.was, "becomes": c(""), "apart": True})
    with round_session(tmp_path, [received(TEACHER, gone)]) as session:
        shown = text_of(Table(session).last.screen).splitlines()
    assert shown[2:4] == ["Voorstel, weglaten:", "Wij verwezen door."]


def test_lines_that_become_one_are_read_side_by_side(tmp_path: Path) -> None:
    row = changed("a", "Wij verwezen door", "Wij", "", RemarkKind.MERGE)
    joined = row.model_copy(
        update={
            "old": c("Wij verwezen door.\nWij wachtten."),
            "new": c("Wij verwezen door.Wij wachtten."),
        }
    )
    with round_session(tmp_path, [received(TEACHER, joined)]) as session:
        table = Table(session)
        assert "Wij verwezen door. / Wij wachtten." in text_of(table.last.screen)
        listed = text_of(table.say("/open").screen)
    assert "leerkracht, basisschool: Wij verwezen door. / Wij wachtten." in listed


def test_what_is_asked_stands_with_the_choices_however_long_the_text_is(tmp_path: Path) -> None:
    console = Console(width=80, height=24)
    with on_the_table(tmp_path) as session:
        ref = EntryId("e17")
        place, kept = session.record.find(ref) or (Place(""), None)
        assert kept is not None
        assert isinstance(kept.entry, ListItem)
        long = kept.entry.model_copy(update={"text": c("Wij verwezen door. " + "En door. " * 200)})
        session.do(EntryRefined(place=place, id=ref, entry=long))
        read = parts(Table(session).say("r7").screen, console)
    first = "\n".join(row.plain for row in read.pages[read.first])
    assert len(read.pages) > 1
    assert "Wij [-verwezen door-] {+stuurden weg+}." in first
    assert "r8 (gezinsvoogd): Wij verwezen {+steeds+} door." in first
    assert "7 ingetrokken" in first


def test_the_end_tells_what_is_decided_and_what_is_open(session: LiveSession) -> None:
    table = Table(session)
    table.say("r9", "5", "Bellen.", "r4", "1")
    shown = text_of(table.say("/klaar").screen).splitlines()
    assert shown[1:6] == [
        "Nog open: 8 reacties. Zolang er iets open is, kan het verslag niet definitief worden.",
        "Besloten:",
        "overgenomen:\u00a01   bespreken:\u00a01",
        "Nog samen te bespreken: 1 reactie. Met /bespreken zie je wat.",
        "",
    ]


def test_when_all_is_decided_the_end_tells_what_comes_next(tmp_path: Path) -> None:
    told_so = received(TEACHER, changed("a", "Wij verwezen door", "door", "steeds door"))
    with round_session(tmp_path, [told_so]) as session:
        shown = text_of(Table(session).say("1").screen).splitlines()
    assert shown[1:] == [
        "Over alle reacties is besloten.",
        "Besloten:",
        "overgenomen:\u00a01",
        "",
        "Hierna maak je het verslag definitief, zodra de reactietermijn voorbij is. Druk op Enter; "
        "dan zie je met welke opdracht.",
        "r1: overgenomen.",
    ]


def test_what_a_reader_answered_stands_with_its_question(tmp_path: Path) -> None:
    at = next(number for number, line in enumerate(LINES) if line.question == "q2")
    answer = Remark(
        id=RemarkId("q"),
        kind=RemarkKind.ANSWER,
        placed=Placement.BOOKMARK,
        line=at,
        text=c("De school mist."),
    )
    with round_session(tmp_path, [received(TEACHER, answer)]) as session:
        shown = text_of(Table(session).last.screen).splitlines()
    assert shown[1:6] == [
        "r1 · antwoord van leerkracht, basisschool",
        "Op de vraag aan de lezer:",
        "Wat mist er nog, zodat het verhaal klopt?",
        "Reactie:",
        "De school mist.",
    ]
