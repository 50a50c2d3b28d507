"""What earlier meetings said: in short beside a line, in full in an annex of its own."""

from datetime import date

from casusanalyse.protocol.answers import Choice, ChoiceAnswer
from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import Report, Table
from casusanalyse.report.compose import compose
from casusanalyse.session.events import EntryAdded, Forerunner, SaidBefore, SessionId
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text
from tests.report.block_dump import chapter_dump
from tests.report.builders import EDITION, Written, protocol
from tests.session.samples import started
from tests.session.talks import given

STAND: Written = {
    "id": "stand",
    "soort": "keuze",
    "vraag": "Hoe is het?",
    "kort": "Stand",
    "voor_elk": "koers",
    "keuzes": {"op": "Op koers", "af": "Eraf"},
}
WHY: Written = {"id": "waarom", "soort": "tekst", "vraag": "Waarom?", "voor_elk": "koers"}
COURSE: Written = {"id": "koers", "soort": "lijst", "vraag": "Welke koers?"}
CHAPTERS: list[Written] = [{"kop": "De koers", "toont": ["koers", "stand", "waarom"]}]


def forerunner(month: int) -> Forerunner:
    return Forerunner(
        session=SessionId(f"s-{month}"), name=clean_text("Overleg"), held_on=date(2025, month, 6)
    )


def said(month: int, words: str, question: str = "Stand") -> SaidBefore:
    told, asked = clean_text(words), clean_text(question)
    return SaidBefore(session=SessionId(f"s-{month}"), question=asked, words=told)


def record(*before: SaidBefore) -> Record:
    start = started().model_copy(update={"forerunners": tuple(map(forerunner, range(1, 13)))})
    entry = ListItem(text=clean_text("hij blijft wonen"))
    added = EntryAdded(place=Place("koers"), id=EntryId("e1"), entry=entry, before=before)
    return replay((start, added, given("stand", ChoiceAnswer(choice=Choice(option="op")), "e1")))


def report(*before: SaidBefore, stand: Written = STAND) -> Report:
    return compose(protocol([COURSE, stand, WHY], CHAPTERS), record(*before), EDITION)


def test_a_few_meetings_are_told_below_what_this_one_said() -> None:
    told = report(said(1, "Eraf"), said(1, "Het was druk", "Waarom?"), said(2, "Op koers"))
    assert chapter_dump(told) == [
        "# 1. De koers",
        "- hij blijft wonen [1.1]",
        "  - *Stand:* Op koers [1.2]",
        "  - ~6 januari 2025: Eraf. Het was druk.~ [1.3]",
        "  - ~6 februari 2025: Op koers.~ [1.4]",
    ]


def test_many_meetings_are_told_in_short_and_in_full_in_an_annex() -> None:
    months = range(1, 6)
    told = report(*(said(month, "Eraf" if month % 2 else "Op koers") for month in months))
    assert chapter_dump(told)[-1] == (
        "  - ~Eerder: Eraf (6 maart 2025); Op koers (6 april 2025); Eraf (6 mei 2025). "
        "Het hele verloop staat in de bijlage.~ [1.3]"
    )
    assert chapter_dump(told, 2) == [
        "# Bijlage A. Hoe het verliep",
        "## Hij blijft wonen",
        "| Bijeenkomst | Stand | Waarom? |",
        "| 6 januari 2025 | Eraf |  | [A.1]",
        "| 6 februari 2025 | Op koers |  | [A.2]",
        "| 6 maart 2025 | Eraf |  | [A.3]",
        "| 6 april 2025 | Op koers |  | [A.4]",
        "| 6 mei 2025 | Eraf |  | [A.5]",
    ]


def test_the_past_of_a_question_that_readers_may_not_read_is_nowhere() -> None:
    private: Written = {**STAND, "wie_leest": "begeleider"}
    told = report(*(said(month, "Eraf") for month in range(1, 6)), stand=private)
    assert [line.text for line in told.lines() if "Eraf" in line.text] == []


def test_what_was_asked_under_another_name_is_not_told_here() -> None:
    told = report(said(1, "Ergens anders gezegd", "Een andere vraag"))
    assert chapter_dump(told)[1:] == ["- hij blijft wonen [1.1]", "  - *Stand:* Op koers [1.2]"]


def test_every_part_of_a_past_leads_to_its_line_and_has_a_key_of_its_own() -> None:
    told = report(*(said(month, "Eraf") for month in range(1, 6)))
    table = [it for it in told.blocks if isinstance(it, Table)][-1]
    refs = {ref.entry for row in table.rows for line in row.lines for ref in line.answers}
    keys = [line.key for line in told.lines()]
    assert refs == {EntryId("e1")}
    assert len(keys) == len(set(keys))
    assert table.audience is Reader.PARTICIPANTS
