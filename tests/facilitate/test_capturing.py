"""Capturing: one marked line, from anywhere, without leaving the place."""

from pathlib import Path

import pytest

from casusanalyse.front.orders import Mark
from casusanalyse.front.screen import Left
from casusanalyse.protocol.entries import ListItem, TimelineEntry
from casusanalyse.session.live import open_session
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import Talk, events_of, failing, kept, key, text_of, told
from tests.facilitate.tables import a_table, at_the_question
from tests.session.samples import Clock

SCREENS: dict[str, tuple[str, ...]] = {
    "the page of a step": (),
    "a question": ("",),
    "a round": ("", "/naar ronde"),
    "a list": ("", "/naar straks"),
    "the list itself": ("", "/naar lijn"),
    "a field": ("", "/naar gezin", "oma", "/verdiep 1"),
    "a list of which a line is corrected": ("", "/naar straks", "rust", "/wijzig 1"),
    "a detour": ("", "/wijzig straks"),
    "a break": ("", "/naar tafel", ""),
    "the overview": ("", "/overzicht"),
    "the help": ("", "/hulp"),
    "the time": ("", "/tijd"),
    "the attendance": ("", "/aanwezig"),
    "what was captured": ("", "?"),
    "the end": ("", "/naar samen", ""),
}


@pytest.mark.parametrize("way", SCREENS.values(), ids=SCREENS.keys())
def test_a_line_is_captured_from_every_screen_and_one_stays_there(
    tmp_path: Path, way: tuple[str, ...]
) -> None:
    session = a_table(tmp_path)
    talk = Talk(session)
    before = talk.say(*way)
    after = talk.say("+ mei 2019 | verhuisd")
    assert [line for line in told(after) if line.startswith("Bewaard")] == [
        "Bewaard als gebeurtenis 1."
    ]
    assert (after.place, after.purpose, after.screen.place, after.about, after.problem) == (
        before.place,
        before.purpose,
        before.screen.place,
        before.about,
        None,
    )
    assert '"what":"verhuisd"' in kept(session.record, "lijn")[0]


def test_a_line_is_captured_where_something_would_be_erased_and_that_is_not(
    tmp_path: Path,
) -> None:
    session, talk = at_the_question(tmp_path)
    asked = talk.say("goed", "/terug", "/wis", "* wij wachtten")
    assert told(asked) == ["Bewaard als inzicht 1.", "Er is niets gewist."]
    assert session.record.slot(Place("hoe")).filled


def test_every_mark_is_confirmed_in_one_line(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    lines = ("+ verhuisd", "@oma zingt", "@oma lacht", "* haast", '"Ik belde', "? huis", "= bellen")
    assert [told(talk.say(line)) for line in lines] == [
        ["Bewaard als gebeurtenis 1, nog zonder tijd."],
        ["oma staat nu in het gezin. Is dat niet de bedoeling? /ongedaan"],
        ["Bewaard bij oma."],
        ["Bewaard als inzicht 1."],
        ["Bewaard als citaat 1. Toestemming vraag je later."],
        ["Bewaard voor straks (1)."],
        ["Bewaard als afspraak 1."],
    ]


def test_a_time_that_has_no_place_on_the_line_is_told(tmp_path: Path) -> None:
    _, talk = at_the_question(tmp_path)
    assert told(talk.say("+ toen het sneeuwde | verhuisd")) == [
        "Bewaard als gebeurtenis 1.",
        'De tijd "toen het sneeuwde" is bewaard zoals je die zei; waar die op de tijdlijn hoort is'
        " nog onbekend.",
    ]


@pytest.mark.parametrize("mark", [*Mark, "/", "“", "„"])
def test_a_leading_space_types_the_character_itself(tmp_path: Path, mark: str) -> None:
    session, talk = at_the_question(tmp_path)
    talk.say(f" {mark} iets", "/naar straks", f" {mark}a", "/wijzig 1")
    straks = [kept.entry for kept in session.record.entries("straks")]
    assert straks == [ListItem(text=clean_text(f"{mark}a"))]
    assert talk.last.prompt.prefill == f" {mark}a"
    talk.say("/wijzig hoe")
    assert f"Nu staat er: {mark} iets" in text_of(talk.last.screen)


@pytest.mark.parametrize(
    ("mark", "place"),
    [
        ("+", "De tijdlijn tot nu toe"),
        ("@", "Het gezin tot nu toe"),
        ("*", "Inzichten tot nu toe"),
        ('"', "Citaten tot nu toe"),
        ("“", "Citaten tot nu toe"),
        ("?", "Voor straks bewaard"),
        ("= ", "Onze afspraken"),
    ],
)
def test_a_mark_alone_shows_its_list(tmp_path: Path, mark: str, place: str) -> None:
    _, talk = at_the_question(tmp_path)
    assert talk.say(mark).screen.place == place
    assert talk.say("").place == Place("hoe")


def test_a_line_that_misses_something_comes_back(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    asked = talk.say("+ mei 2019 |")
    assert (asked.problem, asked.prompt.prefill, asked.place) == (
        "Er ontbreekt nog iets: Wat gebeurde er? Schrijf het zo: wanneer | wat.",
        "+ mei 2019 |",
        Place("hoe"),
    )
    assert kept(session.record, "lijn") == []


def test_a_protocol_without_lists_gives_every_marked_line_back(tmp_path: Path) -> None:
    session = a_table(tmp_path, catches=False)
    talk = Talk(session)
    talk.say("")
    refused = {mark: talk.say(f"{mark} iets") for mark in Mark}
    assert {mark: (asked.problem, asked.prompt.prefill) for mark, asked in refused.items()} == {
        mark: (f'Dit protocol heeft geen lijst voor "{mark}".', f"{mark} iets") for mark in Mark
    }
    assert [each.kind for each in events_of(session) if "entry" in each.kind] == []


@pytest.mark.parametrize("way", [(), ("",), ("", "/overzicht"), ("", "/naar samen", "")])
def test_a_full_disk_keeps_the_line(tmp_path: Path, way: tuple[str, ...]) -> None:
    session = failing(a_table(tmp_path))
    talk = Talk(session)
    talk.say(*way)
    session.full = True
    asked = talk.say("+ mei 2019 | verhuisd")
    assert (asked.prompt.prefill, kept(session.record, "lijn")) == ("+ mei 2019 | verhuisd", [])
    assert asked.problem is not None
    session.full = False
    assert told(talk.say("+ mei 2019 | verhuisd")) == ["Bewaard als gebeurtenis 1."]


def test_a_burgerservicenummer_is_refused_and_only_kept_masked(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    asked = talk.say("+ nummer 123456782")
    assert asked.problem == (
        "Op regel 1, teken 8, staat iets dat een burgerservicenummer kan zijn."
        " Haal het nummer weg; de tekst is zo niet bewaard."
    )
    assert asked.prompt.prefill == "+ nummer 123456782"
    talk.say(Left("+ nummer 123456782"))
    session.close()
    with open_session(session.file, Clock()) as again:
        assert (again.half_typed, again.half_typed_at) == ("+ nummer •••••••••", Place("hoe"))
    assert b"123456782" not in session.file.read_bytes()


def test_a_capture_empties_what_was_half_typed_where_it_was_typed(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    session.keep_half_typed(clean_text("+ verhui"), Place("hoe"))
    talk.say("+ verhuisd")
    assert session.half_typed == ""


def test_a_capture_leaves_what_is_half_typed_elsewhere(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    talk.say(key("hulp", "wij waren"))
    assert talk.say("+ verhuisd", "").prompt.prefill == "wij waren"
    assert (session.half_typed, session.half_typed_at) == ("wij waren", Place("hoe"))


@pytest.mark.parametrize("way", SCREENS.values(), ids=SCREENS.keys())
def test_taking_a_capture_back_stays_where_one_is(tmp_path: Path, way: tuple[str, ...]) -> None:
    session = a_table(tmp_path)
    talk = Talk(session)
    before = talk.say(*way, "+ verhuisd")
    after = talk.say("/ongedaan")
    assert told(after)[-1] == "Teruggenomen: de laatste wijziging bij Tijdlijn."
    assert kept(session.record, "lijn") == []
    if before.place is not None:
        assert (after.place, after.purpose) == (before.place, before.purpose)


def test_captures_are_taken_back_one_by_one_the_last_one_first(tmp_path: Path) -> None:
    session, talk = at_the_question(tmp_path)
    talk.say("+ een", "? twee", "@oma zingt", "@oma lacht", "/ongedaan")
    assert kept(session.record, "gezin") == ['{"name":"oma","nature":"zingt"}']
    talk.say("/ongedaan", "/ongedaan", "/ongedaan")
    assert [kept(session.record, list) for list in ("gezin", "straks", "lijn")] == [[], [], []]


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("+ " + "x" * 5000, "x" * 5000),
        ("+ 🙂 e\u0301 שלום", "🙂 e\u0301 שלום"),
        ("+ a\tb", "a\tb"),
        ("+ een\r\ntwee\n* drie", "een\ntwee\n* drie"),
        ("+ [b]{{ x }}[/b]", "[b]{{ x }}[/b]"),
        ("++", "+"),
        ("+/pauze", "/pauze"),
        ("+ +31", "+31"),
    ],
)
def test_whatever_stands_behind_a_mark_is_kept_as_it_is(
    tmp_path: Path, typed: str, what: str
) -> None:
    session, talk = at_the_question(tmp_path)
    assert told(talk.say(typed)) == ["Bewaard als gebeurtenis 1, nog zonder tijd."]
    events = [kept.entry for kept in session.record.entries("lijn")]
    assert events == [TimelineEntry(what=clean_text(what))]
