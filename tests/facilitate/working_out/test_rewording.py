"""Wording a line anew, making one of two and two of one, and writing what connects a chapter."""

from pathlib import Path

import pytest

from casusanalyse.protocol.entries import Consent, Quote
from casusanalyse.session.events import EntriesMerged, EntryRefined, EntrySplit, PartWritten
from casusanalyse.wording import working_out as wording
from tests.facilitate.builders import events_of, kept
from tests.facilitate.working_out.builders import Working, foot, held, read


def test_a_number_puts_the_line_ready_to_be_worded(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.say("/naar 3", "1").prompt.prefill == "2018 | er is besloten dat hij gaat"
        assert foot(work.last) == [wording.REWORDING.format(number=1)]
        assert foot(work.say("2018 | wij besloten dat hij gaat")) == [
            "Regel 1 is opnieuw verwoord."
        ]
        assert read(work.last)[0] == "1  2018: wij besloten dat hij gaat"
        assert isinstance(events_of(session)[-1], EntryRefined)


@pytest.mark.parametrize("typed", ["", "2018 | er is besloten dat hij gaat"])
def test_a_line_that_is_emptied_or_left_alone_stays_as_it_was(tmp_path: Path, typed: str) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        before = len(events_of(session))
        assert foot(work.say("/naar 3", "1", typed)) == ["Regel 1 blijft zoals die was."]
        assert len(events_of(session)) == before


def test_an_answer_is_worded_as_well(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.say("1").prompt.prefill == "Het liep vast."
        assert read(work.say("Wij liepen vast.")) == ["1  Wij liepen vast."]


def test_a_number_of_a_citizen_is_refused_and_stays_on_the_line(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        ask = Working(session).say("/naar 4", "3", "123456782")
        assert ask.problem is not None
        assert b"123456782" not in session.file.read_bytes()


def test_an_order_typed_on_the_emptied_line_leaves_it_as_it_was(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        ask = Working(session).say("/naar 4", "3", "/terug")
        assert (ask.screen.place, ask.prompt.prefill) == ("hoofdstuk 4 van 5 · Wat wij zien", "")


def test_after_looking_at_the_page_the_line_stands_ready_again(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        assert Working(session).say("/naar 4", "3", "/bekijk", "").prompt.prefill == "eerder bellen"


def test_two_lines_become_one_that_is_worded_first(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.say("/naar 4", "/samen 2 1").prompt.prefill == "wij wachtten. wij zochten"
        assert foot(work.say("wij zochten en wachtten")) == ["Samengevoegd tot regel 2."]
        assert kept(session.record, "zien") == [
            '{"text":"wij zochten en wachtten","events":[{"entry":"e3"}]}'
        ]
        assert isinstance(events_of(session)[-1], EntriesMerged)
        work.say("/ongedaan")
        assert len(kept(session.record, "zien")) == 2


def test_of_two_consents_the_strictest_counts(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        work.say("/naar 5", "/toestemming 1 ja", "/toestemming 2 nee", "/samen 1 2", "Beide.")
        assert kept(session.record, "woorden") == [
            '{"words":"Beide.","speaker":{"entry":"e1"},"consent":"nee"}'
        ]


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ("/samen 1 3", wording.NOT_ONE_LIST),
        ("/samen 1 1", wording.WHICH_TO_JOIN),
        ("/samen 1", wording.WHICH_TO_JOIN),
    ],
)
def test_what_cannot_be_joined_says_why(tmp_path: Path, order: str, sentence: str) -> None:
    with held(tmp_path) as session:
        assert Working(session).refused("/naar 4", order) == sentence


def test_emptying_the_line_joins_nothing(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        assert foot(Working(session).say("/naar 4", "/samen 1 2", "")) == [wording.NOT_JOINED]
        assert len(kept(session.record, "zien")) == 2


def test_a_line_is_split_where_the_sign_stands(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.say("/naar 4", "/splits 4").prompt.prefill == "samen kijken en samen gaan"
        assert foot(work.say("samen kijken // samen gaan")) == ["Regel 4 is gesplitst in 2 regels."]
        assert read(work.last)[2:] == ["3  eerder bellen", "4  samen kijken", "5  samen gaan"]
        assert isinstance(events_of(session)[-1], EntrySplit)
        work.say("/ongedaan")
        assert len(kept(session.record, "anders")) == 2


def test_the_parts_of_an_event_keep_its_moment(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        work.say("/naar 3", "/splits 2", "hij komt // hij blijft")
        assert read(work.last)[1:] == ["2  2019: hij komt", "3  2019: hij blijft"]


def test_without_the_sign_nothing_is_split(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        ask = Working(session).say("/naar 4", "/splits 4", "samen kijken")
        assert (ask.problem, ask.prompt.prefill) == (wording.WHERE_TO_SPLIT, "samen kijken")


def test_a_chapter_gets_an_opening_of_its_own_and_back(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        assert work.say("/naar 4", "/zin").prompt.prefill == "Dit zagen wij."
        assert foot(work.say("Samen zagen wij dit.")) == [wording.OPENING_WRITTEN]
        assert work.last.screen.log[0].text == "Samen zagen wij dit."
        assert events_of(session)[-1] == PartWritten(chapter=3, text=session.record.written[3])
        assert foot(work.say("/zin", "-")) == [wording.OPENING_OF_PROTOCOL]
        assert work.last.screen.log[0].text == "Dit zagen wij."
        work.say("/ongedaan")
        assert work.last.screen.log[0].text == "Samen zagen wij dit."


def test_other_words_than_those_that_were_agreed_to_ask_for_consent_anew(tmp_path: Path) -> None:
    with held(tmp_path) as session:
        work = Working(session)
        work.say("/naar 5", "/toestemming 2 ja", "2", "Kom gerust. | moeder | ja")
        assert foot(work.last)[-1] == wording.ASK_CONSENT_AGAIN.format(number=2)
        entry = session.record.entries("woorden")[1].entry
        assert isinstance(entry, Quote)
        assert entry.consent is Consent.YES
