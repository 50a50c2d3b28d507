"""The conversation as a whole: forward, back, elsewhere, away and again."""

from datetime import timedelta
from pathlib import Path

import pytest

from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Left, Purpose
from casusanalyse.session.live import open_session
from casusanalyse.session.places import Place
from tests.facilitate.builders import (
    LEAVE,
    Talk,
    a_session,
    events_of,
    failing,
    fields,
    key,
    questions,
    talk,
    text_of,
    told,
)
from tests.facilitate.tables import SetClock, a_table
from tests.session.samples import Clock

THREE = questions(
    "id: een, soort: tekst, kort: Eerste",
    "id: twee, soort: tekst, kort: Tweede, verplicht: ja",
    "id: drie, soort: tekst, kort: Derde, verplicht: zacht",
)
TWO_STEPS = """
- {id: a, titel: Begin, script: Welkom., doel: Landen., duur: 5, pauze_na: 10, vragen: [
    {id: een, soort: tekst, vraag: Hoe is het?, in_verslag: nee}]}
- {id: b, titel: Verder, vragen: [
    {id: bericht, soort: mededeling, vraag: Even luisteren.},
    {id: twee, soort: tekst, vraag: En nu?, in_verslag: nee}]}
"""
NUMBER = "123456782"
BSN_REFUSED = (
    "Op regel 1, teken 16, staat iets dat een burgerservicenummer kan zijn."
    " Haal het nummer weg; de tekst is zo niet bewaard."
)


def test_a_session_goes_along_pages_questions_and_breaks(tmp_path: Path) -> None:
    asks = talk(a_session(tmp_path, TWO_STEPS), "", "goed", "", "", "", "", "")
    seen = [(ask.purpose.name, ask.screen.place, ask.place and ask.place.question) for ask in asks]
    assert seen == [
        ("STEP", "stap 1 van 2 · Begin", None),
        ("QUESTION", "stap 1 van 2 · Begin", "een"),
        ("PAGE", "stap 1 van 2 · Begin", None),
        ("STEP", "stap 2 van 2 · Verder", None),
        ("PAGE", "stap 2 van 2 · Verder", "bericht"),
        ("QUESTION", "stap 2 van 2 · Verder", "twee"),
        ("CLOSING", "Jullie zijn er doorheen", None),
    ]
    assert text_of(asks[2].screen).splitlines()[1:] == [
        "Pauze, 10 minuten. Druk op Enter als jullie weer beginnen.",
        "Bewaard.",
    ]


def test_enter_never_blocks_and_what_was_needed_is_open_at_the_end(tmp_path: Path) -> None:
    session = a_session(tmp_path, THREE)
    held = Talk(session)
    closing = held.say("", "", "", "")
    assert [line.text for line in closing.screen.lead] == [
        "Alles is bewaard. Dit staat nog open:",
        "  2  Tweede  –  later",
        "  3  Derde  –  langs geweest",
    ]
    held.say("")
    assert held.ending is Ending.FINISHED
    assert session.record.finished


def test_a_number_at_the_end_goes_there_and_comes_back(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, THREE))
    asked = held.say("", "", "", "", "2")
    assert asked.place == Place("twee")
    assert held.say("toch iets").purpose is Purpose.CLOSING
    assert told(held.last) == ["Bewaard."]


@pytest.mark.parametrize(
    ("said", "question"),
    [
        (("",), "een"),
        (("", "goed"), "bericht"),
        (("", "/naar twee"), "bericht"),
        (("", "/naar bericht", ""), "twee"),
        (("", "/naar bericht", "", "kort"), "een"),
    ],
)
def test_a_meeting_goes_on_in_the_step_where_it_was(
    tmp_path: Path, said: tuple[str, ...], question: str
) -> None:
    session = a_session(tmp_path, TWO_STEPS)
    talk(session, *said, LEAVE)
    session.close()
    with open_session(session.file, Clock()) as again:
        held = Talk(again)
        asked = held.last if held.last.place else held.say("")
        assert asked.place == Place(question)


@pytest.mark.parametrize("words", ["3", "drie", "der", "DERDE"])
def test_naar_finds_a_question_by_number_id_and_beginning(tmp_path: Path, words: str) -> None:
    held = Talk(a_session(tmp_path, THREE))
    assert held.say("", f"/naar {words}").place == Place("drie")
    assert held.say("iets").purpose is Purpose.CLOSING


def test_wijzig_with_a_question_comes_back(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, THREE))
    assert held.say("", "a", "b", "/wijzig een").place == Place("een")
    assert held.say("beter").place == Place("drie")
    assert held.say("/wijzig een", "/terug").place == Place("drie")


def test_a_number_behind_wijzig_is_a_line_and_here_are_none(tmp_path: Path) -> None:
    asked = Talk(a_session(tmp_path, THREE)).say("", "a", "/wijzig 1")
    assert (asked.place, asked.problem) == (
        Place("twee"),
        "Hier zijn geen regels. Naar een andere vraag ga je met /naar 1.",
    )


def test_wijzig_alone_brings_the_answer_back_to_the_line(tmp_path: Path) -> None:
    session = a_session(tmp_path, THREE)
    held = Talk(session)
    assert held.say("", "/goed", " /goed", "/terug", "/wijzig").prompt.prefill == " /goed"


def test_going_back_at_the_beginning_says_so(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, THREE))
    assert held.say("/terug").problem == "Verder terug kan niet: dit is het begin."
    assert held.say("", "/terug").problem == "Verder terug kan niet: dit is het begin."


def test_the_overview_numbers_every_question_and_shows_how_it_stands(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, THREE))
    page = held.say("", "goed", key("overzicht", "half"))
    assert [line.text for line in page.screen.lead] == [
        "Stap",
        "  1  Eerste  –  ingevuld",
        "  2  Tweede  –  nog niet aan bod   ← hier ben je",
        "  3  Derde  –  nog niet aan bod",
    ]
    assert held.say("").prompt.prefill == "half"


def test_the_overview_comes_back_to_where_it_was_opened(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, THREE))
    assert held.say("", "goed", "/overzicht", "3").place == Place("drie")
    assert held.say("c").place == Place("twee")


def test_a_conversation_can_begin_at_the_overview(tmp_path: Path) -> None:
    session = a_session(tmp_path, THREE)
    talk(session, "", "a", "b", "c", "")
    held = Talk(session, from_overview=True)
    assert held.last.screen.place == "Overzicht"
    assert held.say("1").place == Place("een")
    assert held.say("A").purpose is Purpose.CLOSING


def test_undoing_goes_back_to_the_place(tmp_path: Path) -> None:
    session = a_session(tmp_path, THREE)
    held = Talk(session)
    asked = held.say("", "a", "", "/ongedaan")
    assert asked.place == Place("een")
    assert told(asked) == ["Teruggenomen: de laatste wijziging bij Eerste."]
    assert session.record.answer("een") is None
    assert held.say("/ongedaan").problem == "Er is niets om terug te nemen."


def test_later_on_an_answer_leaves_it_and_goes_on(tmp_path: Path) -> None:
    session = a_session(tmp_path, THREE)
    held = Talk(session)
    held.say("", "a", "/terug")
    before = events_of(session)
    asked = held.say("/later")
    assert asked.place == Place("twee")
    assert told(asked) == ["Hier staat al een antwoord; dat blijft zo staan."]
    assert events_of(session) == before


@pytest.mark.parametrize(
    "order",
    ["/klopt", "/wis", "/weg 1", "/later we komen terug", "/ongedaan", "/naar vijf", "/onzin a"],
)
def test_an_order_that_makes_no_sense_here_is_refused(tmp_path: Path, order: str) -> None:
    asked = Talk(a_session(tmp_path, THREE)).say("", order)
    assert asked.place == Place("een")
    assert asked.problem
    assert asked.prompt.prefill == (order if " " in order else "")


def test_a_page_is_closed_by_an_order_that_is_then_carried_out(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, THREE))
    assert held.say("", "a", "/hulp").screen.place == "Hulp"
    assert held.say(*[key("overzicht"), key("hulp")] * 500).screen.place == "Hulp"
    assert held.say("/terug").place == Place("twee")
    held.say("/hulp", "/pauze")
    assert held.ending is Ending.PAUSED


def test_what_a_step_can_say_is_always_at_hand(tmp_path: Path) -> None:
    page = Talk(a_session(tmp_path, TWO_STEPS)).say("", "/script")
    assert text_of(page.screen).splitlines()[1:] == [
        "Begin · 5 minuten", "Landen.", "", "Lees voor", "Welkom."
    ]  # fmt: skip


def test_what_must_lie_ready_has_a_page_of_its_own_before_the_step(tmp_path: Path) -> None:
    steps = """
- {id: a, titel: Begin, doel: Landen., materialen: [stiften, een rol papier], vragen: [
    {id: een, soort: tekst, vraag: Hoe is het?, in_verslag: nee}]}
"""
    talk = Talk(a_session(tmp_path, steps))
    first, then = talk.last, talk.say("")
    assert [line.text for line in first.screen.lead] == [
        "Leg klaar",
        "– stiften",
        "– een rol papier",
    ]
    assert [line.text for line in then.screen.lead] == ["Begin", "Landen."]


@pytest.mark.parametrize(
    "before",
    [(), ("",), ("", "/hulp"), ("", "/overzicht"), ("", "goed"), ("", "goed", "", ""), ("",) * 6,
     ("", "goed", "/terug", "/wis")],
)  # fmt: skip
def test_leaving_is_a_pause_from_every_screen_and_keeps_what_was_half_typed(
    tmp_path: Path, before: tuple[str, ...]
) -> None:
    session = a_session(tmp_path, TWO_STEPS)
    held = Talk(session)
    held.say(*before, Left("half een wo"))
    assert held.ending is Ending.PAUSED
    assert session.half_typed == "half een wo"


@pytest.mark.parametrize("before", [(), ("", "/hulp"), ("", "goed"), ("", "goed", "", "")])
def test_text_where_nothing_is_asked_stands_ready_again(
    tmp_path: Path, before: tuple[str, ...]
) -> None:
    asked = Talk(a_session(tmp_path, TWO_STEPS)).say(*before, "iets belangrijks")
    assert asked.prompt.prefill == "iets belangrijks"
    assert asked.problem == (
        "Hier wordt niets gevraagd. Maak de regel leeg (Ctrl-U) en geef Enter."
    )


def test_what_was_half_typed_at_several_places_is_all_kept(tmp_path: Path) -> None:
    session = a_session(tmp_path, THREE)
    Talk(session).say("", key("later", "eerste gedachte"), Left("tweede"))
    assert session.half_typed == "eerste gedachte\ntweede"


def test_what_is_half_typed_elsewhere_is_kept_when_an_answer_comes_in(tmp_path: Path) -> None:
    session = a_session(tmp_path, THREE)
    asked = Talk(session).say("", "a", key("terug", "half"), "beter")
    assert (session.half_typed, session.half_typed_at) == ("half", Place("twee"))
    assert (asked.prompt.prefill, asked.prompt.restored) == ("half", True)


def test_an_answer_to_be_corrected_is_not_half_typed(tmp_path: Path) -> None:
    asked = Talk(a_session(tmp_path, THREE)).say("", "a", "/terug", "/wijzig")
    assert (asked.prompt.prefill, asked.prompt.restored) == ("a", False)


def test_a_session_goes_on_where_it_was_left_with_what_was_half_typed(tmp_path: Path) -> None:
    with a_session(tmp_path, THREE) as session:
        Talk(session).say("", "a", Left("half"))
    with open_session(session.file, Clock()) as again:
        held = Talk(again)
        assert held.last.place == Place("twee")
        assert held.last.prompt.prefill == "half"
        assert told(held.last) == ["Dit was je nog aan het typen."]
        held.say("helemaal")
        assert again.half_typed == ""


@pytest.mark.parametrize(
    ("said", "enter"),
    [((), "Enter: begin met deze stap"), (("", "a"), "Enter: ga verder waar jullie waren")],
)
def test_a_session_goes_on_with_the_page_of_the_step_where_it_was(
    tmp_path: Path, said: tuple[str, ...], enter: str
) -> None:
    with a_session(tmp_path, THREE) as session:
        Talk(session).say(*said, LEAVE)
    with open_session(session.file, Clock()) as again:
        asked = Talk(again).last
        assert (asked.purpose, asked.prompt.keys.split("   ")[0]) == (Purpose.STEP, enter)


def test_refused_text_stands_ready_and_a_number_of_a_person_never_reaches_the_file(
    tmp_path: Path,
) -> None:
    session = a_session(tmp_path, THREE)
    held = Talk(session)
    asked = held.say("", f"Zijn nummer is {NUMBER}, zei ze")
    assert asked.prompt.prefill == f"Zijn nummer is {NUMBER}, zei ze"
    assert asked.problem == BSN_REFUSED
    held.say(Left(f"Zijn nummer is {NUMBER}"))
    assert NUMBER.encode() not in session.file.read_bytes()
    assert session.half_typed == "Zijn nummer is •••••••••"


def test_a_disk_that_fails_keeps_the_text_on_the_line_and_says_so(tmp_path: Path) -> None:
    session = failing(
        a_session(tmp_path, questions("id: een, soort: tekst", "id: l, soort: lijst"))
    )
    held = Talk(session)
    held.say("")
    session.full = True
    asked = held.say("/iets", " /iets")
    assert asked.prompt.prefill == " /iets"
    assert "vol" in str(asked.problem)
    line = held.say("", "een regel")
    assert line.prompt.prefill == "een regel"
    session.full = False
    assert told(held.say("een regel")) == ["Bewaard als regel 1."]


@pytest.mark.parametrize(
    "text",
    [
        "[b]vet[/b] {{ naam }} <x> & ${y}",
        "🙂👩‍👧",
        "שלום עולם",
        "x" * 100_000,
        "een\n\ntwee\t| drie",
    ],
)
def test_text_comes_out_exactly_as_typed(tmp_path: Path, text: str) -> None:
    session = a_session(tmp_path, THREE)
    asks = talk(session, "", text, "/terug")
    answer = session.record.answer("een")
    assert answer is not None
    assert getattr(answer, "text", None) == text
    assert len(text_of(asks[-1].screen)) < 2000
    assert Talk(session).say("/naar 1", "/wijzig").prompt.prefill == text


def test_entries_are_no_answer_to_a_single_question(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, TWO_STEPS))
    assert held.say(fields(naam="oma")).problem == "Dat kan hier niet."
    assert held.say("", fields(naam="oma")).problem == "Dat kan hier niet."


def test_nothing_is_asked_after_leaving(tmp_path: Path) -> None:
    held = Talk(a_session(tmp_path, THREE))
    held.say(LEAVE)
    assert (held.ending, len(held.asks)) == (Ending.PAUSED, 1)


def test_half_typed_text_with_a_number_behind_a_control_character_is_kept_without_digits(
    tmp_path: Path,
) -> None:
    session = a_session(tmp_path, THREE)
    Talk(session).say("", Left("nummer 1112\x0722333 stop"))
    assert session.half_typed == "nummer ••••••••• stop"


def test_a_pause_on_a_full_disk_says_that_what_was_half_typed_is_not_kept(tmp_path: Path) -> None:
    session = failing(a_session(tmp_path, THREE))
    held = Talk(session)
    session.full = True
    held.say("", Left("half"))
    assert held.ending is Ending.PAUSED_UNKEPT


def test_what_was_prepared_before_the_day_begins_at_the_beginning_on_the_day(
    tmp_path: Path,
) -> None:
    clock = SetClock()
    clock.time -= timedelta(days=1)
    with a_table(tmp_path, clock) as evening:
        first = Talk(evening).say("").place
        assert first is not None
        Talk(evening).say("", "Alvast ingevuld.", "/pauze")
    clock.time += timedelta(days=1)
    with open_session(evening.file, clock) as morning:
        held = Talk(morning)
        assert held.last.prompt.keys.startswith("Enter: begin met deze stap")
        assert held.say("").place == first
        held.say("/pauze")
    with open_session(evening.file, clock) as later:
        keys = Talk(later).last.prompt.keys
        assert keys.startswith("Enter: ga verder waar jullie waren")
