"""Whatever is typed in whichever cells, behind or before the label, comes back as it was typed."""

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.session.record import Record
from casusanalyse.text.bsn import find_bsn
from casusanalyse.text.clean import clean_text
from casusanalyse.workbook.blanks import Audience, Blank, blanks_of
from casusanalyse.workbook.filled import read_filled
from casusanalyse.workbook.people import Person
from casusanalyse.workbook.proposing import proposals_of
from casusanalyse.workbook.readings import Reading
from tests.workbook.paper import (
    a_workbook,
    came_back,
    edited,
    printed,
    without_bookmarks,
    write_in,
)
from tests.workbook.written import the_protocol

PROTOCOL = the_protocol()
BLANKS = blanks_of(PROTOCOL, Audience.PARTICIPANT)
CELLS = [blank for blank in BLANKS.all() if blank.question]
EMPTY = a_workbook(PROTOCOL)
PRINTED = {Audience.PARTICIPANT: printed(PROTOCOL)}

words = st.text(
    st.characters(categories=("L", "N", "P", "S", "Zs"), exclude_characters="[]|"), max_size=30
)
texts = st.lists(words, min_size=1, max_size=3).map("\n".join)
typed = st.dictionaries(st.sampled_from(CELLS), texts, max_size=8)


def as_it_reads(text: str) -> str:
    """A text as a cell holds it: its lines without the white space around them, no empty ones."""
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


@given(typed, st.booleans(), st.booleans())
def test_any_text_comes_back_from_the_cell_in_which_it_was_typed(
    cells: dict[Blank, str], after: bool, marked: bool
) -> None:
    edits = [write_in(blank.label, text, after) for blank, text in cells.items()]
    data = edited(EMPTY, *edits, *(() if marked else (without_bookmarks,)))
    filled = read_filled({Audience.PARTICIPANT: BLANKS}, came_back(data), PRINTED)
    found: dict[tuple[str, str], list[str]] = {}
    for sheet in filled.sheets:
        for name, text in (each for row in sheet.rows for each in row.written.items()):
            found.setdefault((sheet.sheet.question.id, name), []).append(text)
    for cards in filled.cards:
        found[cards.sheet.question.id, f"kaart {cards.sheet.field}"] = [cards.text]
    expected: dict[tuple[str, str], list[str]] = {}
    for blank in CELLS:
        if text := as_it_reads(cells.get(blank, "")):
            name = blank.field if blank.row else f"kaart {blank.field}"
            expected.setdefault((blank.question, name), []).append(text)
    assert found == expected
    assert filled.outside == ()


@given(texts)
def test_any_text_is_proposed_in_the_words_in_which_it_was_written(text: str) -> None:
    label = next(blank.label for blank in CELLS if blank.question == "zorg")
    data = edited(EMPTY, write_in(label, text))
    filled = read_filled({Audience.PARTICIPANT: BLANKS}, came_back(data), PRINTED)
    reading = Reading(Person(clean_text("juf")), filled)
    proposals = proposals_of(PROTOCOL, Record(), [reading])
    wanted = as_it_reads(text)
    said = [voice.words for proposal in proposals for voice in proposal.voices]
    assert said == ([wanted] if wanted and not find_bsn(wanted) else [])
