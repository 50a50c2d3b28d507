"""The shipped example: the published case is in it whole, in its own words, and kindly told."""

import re
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

from casusanalyse.front.playing import Ending
from casusanalyse.front.scripted import read_script
from casusanalyse.protocol.entries import (
    Certainty,
    Insight,
    Lane,
    Mark,
    PeriodEntry,
    Person,
    Quote,
    Relation,
    TimelineEntry,
)
from casusanalyse.session.record import Record
from casusanalyse.source.loading import load
from tests.content.plays import ROOT, played

FOLDER = ROOT / "voorbeeld"
LOOKING_BACK = FOLDER / "1-retrospectief.yaml"
LOOKING_AHEAD = FOLDER / "2-perspectief.yaml"
LONGEST_LINE = 110
FILLED_IN = " (aangevuld)"

# The first eight digits of the SHA-256 of what happened, for each event of the published case.
EVENTS_OF_THE_CASE = (
    "75636d9f 538d8fdd dc124c5a 6376607e 2c3cf9ce fc68d050 62274b49 1502d0e5 d6f5f89b 1e4a5063 "
    "020e9508 22929cab d2f78459 3c8340eb 9dcdec99 5d5770ee c96c9191 609bb9f5 b8624a37 d152ba01 "
    "3479ba4c 764e6a8f 5369ce96 0b9236cc b9bed2fb bdc00310 57cdcc5f 84b0d493 f7dfcb6a 1cdf8545 "
    "e4bca778 c5808ef5 fa3e196c 42dd80c3 5c618b21 cda6fe12 7dec17a4 e487e2e8 b0355ae0 23c13108 "
    "23601b29 28d6013d f628ce32 8060e68a 74423bbd 1a4e6c11"
)
TIMES_OF_THE_CASE = (
    "rond 2012 of 2013",
    "onbekend, na kind A",
    "2016",
    "2016 tot april 2017",
    "onbekend, 2016 of 2017",
    "april 2017",
    "april 2017",
    "mei 2017",
    "zomer 2017",
    "augustus 2017",
    "oktober 2017",
    "januari 2018",
    "januari 2018",
    "begin 2018",
    "2018, tijdens het vooronderzoek",
    "2018, tijdens het vooronderzoek",
    "2018",
    "onbekend, na de eerste afwijzing",
    "onbekend, na de hernieuwde aanmelding",
    "onbekend, tussen 2017 en 2020",
    "onbekend, tussen 2017 en 2020",
    "onbekend, na het verblijf in de logeervoorziening",
    "de weken na de terugkeer",
    "onbekend, tijdens het verblijf in het ziekenhuis",
    "tussen 2017 en 2020, meerdere perioden",
    "tussen 2017 en 2020",
    "tussen 2017 en 2020",
    "uiterlijk 2019",
    "uiterlijk 2019",
    "2019",
    "onbekend, tussen 2018 en 2020",
    "onbekend, voor februari 2020",
    "februari 2020",
    "2020, na de verhuizing",
    "2020",
    "2020",
    "2020",
    "november 2020",
    "eind 2020",
    "rond 2021",
    "rond eind 2021",
    "rond eind 2021",
    "rond eind 2021",
    "september 2023",
    "september 2023",
    "6 september 2023",
)
PERIODS_OF_THE_CASE = (
    (Lane.LIVING, "2016 tot april 2017"),
    (Lane.LIVING, "april 2017 tot onbekend"),
    (Lane.LIVING, "onbekend"),
    (Lane.LIVING, "onbekend"),
    (Lane.COURSE, "augustus 2017 tot februari 2020"),
    (Lane.LIVING, "februari 2020 tot een jaar na het rapport nog lopend"),
    (Lane.LEGAL_FRAME, "april 2017 tot februari 2020"),
    (Lane.LEGAL_FRAME, "februari 2020 tot in elk geval november 2020"),
    (Lane.LEAD, "april 2017 tot februari 2020"),
    (Lane.LEAD, "mei 2017 (formeel) tot lopend"),
    (Lane.LEAD, "2018 tot in elk geval het onderzoek van 2020"),
    (Lane.SCHOOL, "2017 tot 2020"),
    (Lane.SCHOOL, "2020 tot een jaar na het rapport nog lopend"),
)
DISAGREED_ON = (("drie", "vier"), ("365", "356"))
PROBLEM_LANGUAGE = (
    "afhankelijk",
    "afwijk",
    "beperk",
    "diagnose",
    "ernstig",
    "gedrag",
    "handicap",
    "hulp",
    "last",
    "letsel",
    "probleem",
    "stoornis",
    "verwaarlo",
    "vreest",
    "ziek",
    "zorg",
)


@pytest.fixture(scope="module")
def looked_back(tmp_path_factory: pytest.TempPathFactory) -> Record:
    ending, record = played(load(LOOKING_BACK), tmp_path_factory.mktemp("terug"))
    assert ending is Ending.FINISHED
    return record


@pytest.fixture(scope="module")
def looked_ahead(tmp_path_factory: pytest.TempPathFactory) -> Record:
    ending, record = played(load(LOOKING_AHEAD), tmp_path_factory.mktemp("vooruit"))
    assert ending is Ending.FINISHED
    return record


def events_of(record: Record) -> list[TimelineEntry]:
    entries = [kept.entry for kept in record.entries("tijdlijn")]
    return [entry for entry in entries if isinstance(entry, TimelineEntry)]


def checksum(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:8]


def test_the_whole_case_is_in_the_session(looked_back: Record) -> None:
    asked = ("tijdlijn", "perioden", "gezin", "deelnemers", "citaten", "werkzaam", "onze_patronen")

    counted = {question: len(looked_back.entries(question)) for question in asked}

    assert counted == {
        "tijdlijn": 46,
        "perioden": 13,
        "gezin": 5,
        "deelnemers": 13,
        "citaten": 5,
        "werkzaam": 6,
        "onze_patronen": 6,
    }


def test_every_event_says_what_the_case_says(looked_back: Record) -> None:
    told = [checksum(event.what.removesuffix(FILLED_IN)) for event in events_of(looked_back)]

    assert " ".join(told) == EVENTS_OF_THE_CASE


def test_every_time_stands_in_its_own_words(looked_back: Record) -> None:
    told = tuple(event.when.words if event.when else "" for event in events_of(looked_back))

    assert told == TIMES_OF_THE_CASE


def test_every_period_stands_in_its_lane_in_its_own_words(looked_back: Record) -> None:
    entries = [kept.entry for kept in looked_back.entries("perioden")]
    periods = [entry for entry in entries if isinstance(entry, PeriodEntry)]

    assert tuple((entry.lane, str(entry.period.words)) for entry in periods) == PERIODS_OF_THE_CASE


def test_the_kinds_of_the_case_became_every_mark_that_there_is(looked_back: Record) -> None:
    marks = Counter(event.mark for event in events_of(looked_back))

    assert marks == {
        Mark.EVENT: 20,
        Mark.MOVE: 7,
        Mark.DECISION: 5,
        Mark.HELPING: 5,
        Mark.CRISIS: 3,
        Mark.HANDOVER: 3,
        Mark.UNKNOWN: 3,
    }


def test_six_crucial_moments_are_deepened_whole(looked_back: Record) -> None:
    crucial = [event for event in events_of(looked_back) if event.crucial]
    asked = ("who", "between_parents", "effect", "next", "child_says", "child_source")
    behind = ("known_then", "not_seen", "reasoning", "source")

    empty = [
        (event.what, name)
        for event in crucial
        for name in (*asked, *behind)
        if not getattr(event, name)
    ]

    assert len(crucial) == 6
    assert empty == []


def test_sources_that_disagree_stay_two_memories(looked_back: Record) -> None:
    disputed = [it for it in events_of(looked_back) if it.certainty is Certainty.DISPUTED]

    told = [it.second_memory or "" for it in disputed]

    assert len(told) == len(DISAGREED_ON)
    for memory, words in zip(told, DISAGREED_ON, strict=True):
        assert all(word in memory for word in words)


def test_everybody_who_has_an_entry_is_linked_to_it(looked_back: Record) -> None:
    mentioned = [mention for event in events_of(looked_back) for mention in event.who]
    for kept in (*looked_back.entries("relaties"), *looked_back.entries("inzichten")):
        if isinstance(kept.entry, Relation):
            mentioned += [kept.entry.one, kept.entry.another]
        if isinstance(kept.entry, Insight):
            mentioned += [*kept.entry.events, *kept.entry.people, *kept.entry.quotes]

    loose = {str(mention.words) for mention in mentioned if mention.entry is None}

    assert loose == {"belangenorganisatie"}


def test_nature_is_told_without_problem_language(looked_back: Record) -> None:
    people = [kept.entry for kept in looked_back.entries("gezin") if isinstance(kept.entry, Person)]

    found = [
        (str(person.name), word)
        for person in people
        for word in PROBLEM_LANGUAGE
        if re.search(rf"\b{word}", (person.nature or "").casefold())
    ]

    assert found == []
    assert all(person.nature for person in people)


def test_quotes_are_said_to_be_paraphrases(looked_back: Record) -> None:
    quotes = [
        kept.entry for kept in looked_back.entries("citaten") if isinstance(kept.entry, Quote)
    ]

    assert all(quote.words.endswith("(vrij weergegeven)") for quote in quotes)


def test_what_was_filled_in_is_marked_at_the_event(looked_back: Record) -> None:
    events = events_of(looked_back)

    marked = [event for event in events if "door ons aangevuld" in (event.source or "")]
    whole = [event for event in events if event.what.endswith(FILLED_IN)]

    assert len(marked) == 42
    assert [checksum(event.what.removesuffix(FILLED_IN)) for event in whole] == ["c5808ef5"]


def test_the_perspective_session_has_all_that_the_case_lacks(looked_ahead: Record) -> None:
    asked = ("kernteam", "dragen", "koers", "risicos", "rugdekking", "bijeenkomsten", "afspraken")

    counted = {question: len(looked_ahead.entries(question)) for question in asked}

    assert counted == {
        "kernteam": 5,
        "dragen": 5,
        "koers": 4,
        "risicos": 3,
        "rugdekking": 3,
        "bijeenkomsten": 3,
        "afspraken": 3,
    }


@pytest.mark.parametrize("path", [LOOKING_BACK, LOOKING_AHEAD], ids=lambda path: path.stem)
def test_a_file_of_the_example_says_what_it_is_and_fits_a_screen(path: Path) -> None:
    source = load(path)
    script = read_script(source)

    assert script.example
    assert script.case == "Casus Kastanje"
    assert "aangevuld" in (script.source or "")
    assert max(len(line) for line in source.lines) <= LONGEST_LINE


@pytest.mark.parametrize("path", [LOOKING_BACK, LOOKING_AHEAD], ids=lambda path: path.stem)
def test_no_sign_of_yaml_ended_up_in_what_was_said(path: Path, tmp_path: Path) -> None:
    _, record = played(load(path), tmp_path)

    assert [slot for slot in record.slots.values() if ">-" in str(slot)] == []


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_the_example_names_its_source_and_holds_no_addresses_and_no_name(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert re.findall(r"https?://|www\.|\S+@\S+\.\w+", text) == []
    assert re.findall(r"\bJack\b(?!'s\s+Case)", text) == []
