"""A whole report, and what never gets into one."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import FOR_ALL, Line, Paragraph, Report
from casusanalyse.report.compose import compose
from casusanalyse.session.events import AttendanceNoted, Presence
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from tests.report.block_dump import dump
from tests.report.builders import EDITION, Session, chapter, protocol, question, report
from tests.report.whole_session import CHAPTERS, QUESTIONS, whole_session

GOLDEN = Path(__file__).parent / "golden" / "whole_session.txt"


def test_every_kind_of_answer_is_written_down_as_the_golden_dump_shows() -> None:
    composed = report(QUESTIONS, CHAPTERS, whole_session())
    assert dump(composed) == GOLDEN.read_text(encoding="utf-8")


def test_composing_twice_gives_the_same_report() -> None:
    session = whole_session()
    assert report(QUESTIONS, CHAPTERS, session) == report(QUESTIONS, CHAPTERS, session)


def test_every_paragraph_has_a_key_of_its_own() -> None:
    keys = [line.key for line in report(QUESTIONS, CHAPTERS, whole_session()).lines()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("reader", "expected"),
    [
        (Reader.FACILITATOR, {"voor begeleider", "voor deelnemers", "voor regio"}),
        (Reader.PARTICIPANTS, {"voor deelnemers", "voor regio"}),
        (Reader.REGION, {"voor regio"}),
    ],
)
def test_a_report_holds_what_its_reader_may_read(reader: Reader, expected: set[str]) -> None:
    questions = [question(level, "tekst", wie_leest=level) for level in Reader]
    session = Session()
    for level in Reader:
        session.answer(level, TextAnswer(text=clean_text(f"voor {level}")))
    composed = report(questions, [chapter("Alles", *Reader)], session, reader)
    shown = {line.text for line in composed.lines() if line.answers}
    assert shown == expected


def test_a_report_cannot_be_made_with_a_block_above_the_level_of_its_reader() -> None:
    secret = Paragraph(line=Line(("k",), clean_text("x")), audience=Reader.FACILITATOR)
    with pytest.raises(ValueError, match="may not read"):
        Report(clean_text("t"), clean_text("c"), EDITION, (secret,), Reader.PARTICIPANTS)


def test_our_own_words_may_be_read_by_all() -> None:
    composed = report([], [chapter("Kop", tekst="Tekst.")], Session())
    assert {block.audience for block in composed.blocks} == {FOR_ALL}


def test_a_session_that_never_started_has_no_report() -> None:
    with pytest.raises(ValueError, match="never started"):
        compose(protocol([], []), Record(), EDITION)


def test_only_an_example_says_that_it_is_one() -> None:
    played, real = (report([], [], Session(example=example)) for example in (True, False))
    notices = [len(dump(it).split("\n! ")) - 1 for it in (played, real)]
    assert notices == [2, 1]
    assert "verwijder" not in dump(played).casefold()


@pytest.mark.parametrize(
    ("made_on", "said"),
    [(date(2026, 9, 8), "Verwijderen:* uiterlijk op"), (date(2026, 9, 9), "Die dag is voorbij.")],
)
def test_a_day_of_deleting_that_has_passed_is_not_promised_any_more(
    made_on: date, said: str
) -> None:
    composed = compose(protocol([], []), Session().record, replace(EDITION, made_on=made_on))
    assert said in dump(composed)


def test_a_report_never_promises_that_nobody_can_be_recognised() -> None:
    assert "anoniem" not in dump(report(QUESTIONS, CHAPTERS, whole_session())).casefold()


def test_who_was_not_there_is_not_counted() -> None:
    session = Session()
    seats = [session.add("stoelen", Seat(role=clean_text(f"rol {number}"))) for number in range(3)]
    place = Place("stoelen")
    session.do(
        AttendanceNoted(place=place, id=seats[0], presence=Presence.ABSENT),
        AttendanceNoted(place=place, id=seats[1], presence=Presence.LATE),
    )
    composed = report([question("stoelen", "deelnemers")], [chapter("Kop", tekst="Zo.")], session)
    assert "We waren met 2 deelnemers." in dump(composed)
