"""Whose answers are counted without a name gets a form that asks for none, and it stays on paper."""

from datetime import date
from pathlib import Path

import pytest

from casusanalyse.protocol.model import Protocol
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text, own_words
from casusanalyse.workbook.blanks import Audience, blanks_of
from casusanalyse.workbook.filled import read_filled
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import EMPTY, Grid, Heading, NewPage, Part, Words, texts
from casusanalyse.workbook.participant import participant_workbook
from casusanalyse.workbook.printed import printed_for
from casusanalyse.workbook.reading_problems import FormIsTypedIn
from tests.facilitate.builders import a_protocol, questions
from tests.word.accessibility import barriers
from tests.word.dump import dump
from tests.word.structure import faults
from tests.workbook.occasions import MOMENT, SHIPPED, occasion_of, written
from tests.workbook.paper import came_back, edited, without_bookmarks

GOLDEN = Path(__file__).parent / "golden" / "formulier.txt"
SURVEY = SHIPPED.protocol("enquete")
FIELDS = (
    "{id: cijfer, soort: getal, vraag: Welk cijfer?}",
    "{id: hielp, soort: ja_nee, vraag: Hielp het?}",
    "{id: gemist, soort: tekst, vraag: Wat miste je?}",
    "{id: over, soort: tekst, vraag: Welk thema?, thema_van: gemist}",
    "{id: lang, soort: keuze, vraag: Hoe lang?, keuzes: {kort: Kort, lang: Lang}}",
)


def counting(*lists: str) -> Protocol:
    """A protocol whose report counts these lists, beside what a workbook would ask."""
    asked = (f"id: {it}, soort: lijst, velden: [{', '.join(FIELDS)}]" for it in lists)
    others = ("id: wie, soort: deelnemers", "id: lijn, soort: tijdlijn")
    chapter = f"    - {{kop: Samen, opmaak: telling, toont: [{', '.join(lists)}]}}\n"
    report = f"verslag:\n  titel: Proef\n  hoofdstukken:\n{chapter}"
    shown = questions(*others, *asked).replace("in_verslag: nee, id: a", "id: a")
    return a_protocol(shown.replace("in_verslag: nee, id: b", "id: b"), report)


def parts_for(protocol: Protocol) -> tuple[Part, ...]:
    return participant_workbook(occasion_of(protocol)).parts


def test_the_form_of_the_survey_reads_as_its_golden_dump(tmp_path: Path) -> None:
    path = written(tmp_path, Audience.PARTICIPANT, occasion_of(SURVEY))
    assert dump(path) == GOLDEN.read_text(encoding="utf-8")
    assert (faults(path), barriers(path)) == ([], [])


def test_closed_questions_have_boxes_and_open_ones_room_and_themes_are_not_asked() -> None:
    *_, table = parts_for(counting("a"))
    assert isinstance(table, Grid)
    assert table.rows == (
        (texts("1. Welk cijfer?"), texts("Getal:")),
        (texts("2. Hielp het?"), texts("☐  Ja\n☐  Nee\n☐  Weet ik niet")),
        (texts("3. Wat miste je?"), EMPTY),
        (texts("4. Hoe lang?"), texts("☐  Kort\n☐  Lang")),
    )


def test_two_counted_lists_are_two_forms() -> None:
    of_one = [type(part) for part in parts_for(counting("a"))]
    of_two = [type(part) for part in parts_for(counting("a", "b"))]
    each = [Heading, Words, Words, Grid]
    assert (of_one, of_two) == (each[1:], [*each, NewPage, *each])


def test_forms_are_the_same_for_everybody_and_tell_no_case_or_day() -> None:
    held = Occasion(SURVEY, MOMENT.date(), clean_text("Casus Wilg"), date(2026, 3, 12))
    assert participant_workbook(held) == participant_workbook(occasion_of(SURVEY))
    assert participant_workbook(held).subtitle == own_words("Formulier zonder naam")


@pytest.mark.parametrize("protocol", [SURVEY, counting("a")], ids=["shipped", "own"])
def test_a_form_is_never_read_in(protocol: Protocol, tmp_path: Path) -> None:
    data = written(tmp_path, Audience.PARTICIPANT, occasion_of(protocol)).read_bytes()
    blanks = {it: blanks_of(protocol, it) for it in (Audience.PARTICIPANT, Audience.FACILITATOR)}
    printed = printed_for(protocol, Record(), MOMENT.date())
    for returned in (data, edited(data, without_bookmarks)):
        with pytest.raises(FormIsTypedIn):
            read_filled(blanks, came_back(returned), printed)
