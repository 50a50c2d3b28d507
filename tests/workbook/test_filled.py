"""A workbook that came back is read cell by cell, as a whole or not at all."""

import pytest
from lxml import etree

from casusanalyse.errors import CasusError
from casusanalyse.protocol.model import Protocol
from casusanalyse.workbook.blanks import Audience, blanks_of
from casusanalyse.workbook.filled import Filled, Printed, read_filled
from casusanalyse.workbook.reading_problems import (
    AlteredTooMuch,
    NotAWorkbook,
    OtherWorkbook,
    TakenForDraft,
)
from tests.facilitate.builders import a_protocol, questions
from tests.workbook.paper import (
    PRIVATE,
    Edit,
    W,
    a_workbook,
    came_back,
    edited,
    filled_in,
    holding,
    printed,
    take_out,
    without_bookmarks,
    without_label,
    write_in,
)

ASKED = (
    "id: lijn, soort: tijdlijn",
    "id: zorg, soort: lange_tekst, eerst_alleen: ja",
    "id: mee, soort: lijst, eerst_alleen: ja, velden: [{id: f, soort: tekst, vraag: F?}]",
)
ZORG, WHEN, WHAT, SOURCE, MEE, FIELD = (
    "[W2]",
    "[W1.1.1]",
    "[W1.1.2]",
    "[W1.1.3]",
    "[W3.1.1]",
    "[W3.1.2]",
)
NO_DOC_PROPERTIES: tuple[str, ...] = ()
Told = dict[str, list[dict[str, str]]]


def protocol() -> Protocol:
    return a_protocol(questions(*ASKED))


def read(data: bytes, asked: Protocol | None = None) -> Filled:
    asked = asked or protocol()
    return read_filled(
        {it: blanks_of(asked, it) for it in (Audience.PARTICIPANT, Audience.FACILITATOR)},
        came_back(data),
        {Audience.PARTICIPANT: printed(asked)},
    )


def told(filled: Filled) -> Told:
    return {it.sheet.question.id: [dict(row.written) for row in it.rows] for it in filled.sheets}


def test_what_was_typed_comes_back_with_who_it_is() -> None:
    cells = {"[W0.1]": "leerkracht", "[W0.2]": "De Regenboog", ZORG: "Zij was stil.", WHAT: "brand"}
    filled = read(filled_in(protocol(), cells))
    assert (filled.role, filled.organisation) == ("leerkracht", "De Regenboog")
    assert told(filled) == {"lijn": [{"what": "brand"}], "zorg": [{"": "Zij was stil."}]}
    assert (filled.outside, filled.margins) == ((), ())


def test_a_workbook_that_was_never_filled_in_is_empty() -> None:
    filled = read(a_workbook(protocol()))
    assert filled == Filled(Audience.PARTICIPANT)
    assert filled.is_empty


@pytest.mark.parametrize(
    "edits",
    [
        (write_in(ZORG, "voor het label ", after=False),),
        (write_in(ZORG, "voor het label"), without_label(ZORG)),
        (write_in(ZORG, "voor het label"), without_bookmarks),
        (write_in(ZORG, "voor het label"), without_label(ZORG), without_bookmarks),
    ],
    ids=["before", "label gone", "bookmarks gone", "both gone"],
)
def test_a_cell_is_found_however_it_was_left(edits: tuple[Edit, ...]) -> None:
    data = edited(a_workbook(protocol()), *edits)
    assert told(read(data)) == {"zorg": [{"": "voor het label"}]}


def test_enter_in_a_cell_stays_in_that_cell() -> None:
    data = filled_in(protocol(), {ZORG: "een\ntwee\n\nvier", MEE: "rust"})
    assert told(read(data)) == {"zorg": [{"": "een\ntwee\nvier"}], "mee": [{"text": "rust"}]}


def test_a_row_that_somebody_added_belongs_to_the_list() -> None:
    def copy_row(root: etree._Element) -> None:
        row = next(holding(root, "[W3.2.1]").iterancestors(f"{W}tr"))
        new = etree.fromstring(etree.tostring(row))
        for text, words in zip(new.iter(f"{W}t"), ("erbij", "omdat"), strict=True):
            text.text = words
        without_bookmarks(new)
        row.addnext(new)

    data = filled_in(protocol(), {MEE: "eerst", "[W3.3.1]": "laatst"}, copy_row)
    assert told(read(data)) == {
        "mee": [{"text": "eerst"}, {"text": "erbij", "f": "omdat"}, {"text": "laatst"}]
    }


def test_a_row_that_somebody_threw_out_is_not_missed() -> None:
    def remove_rows(root: etree._Element) -> None:
        for number in range(2, 13):
            row = next(holding(root, f"[W1.{number}.1]").iterancestors(f"{W}tr"))
            take_out(row)

    data = filled_in(protocol(), {WHEN: "2019", WHAT: "verhuisd"}, remove_rows)
    filled = read(data)
    assert told(filled) == {"lijn": [{"when": "2019", "what": "verhuisd"}]}
    assert filled.missing == ()


def test_a_part_that_somebody_took_out_is_named() -> None:
    def remove_tables(root: etree._Element) -> None:
        take_out(next(holding(root, "[W1.1.1]").iterancestors(f"{W}tbl")))
        take_out(next(holding(root, ZORG).iterancestors(f"{W}tbl")))

    filled = read(filled_in(protocol(), {MEE: "rust"}, remove_tables))
    assert filled.missing == ("Mijn tijdlijn", "Vraag 2")


def test_what_stands_beside_the_cells_is_told_and_the_private_page_is_not() -> None:
    def write_beside(root: etree._Element) -> None:
        for heading, words in (("Werkboek", "ik kom later"), (PRIVATE, "ik twijfel aan mijzelf")):
            below = etree.fromstring(etree.tostring(holding(root, heading)))
            for each in list(below):
                if each.tag != f"{W}r":
                    below.remove(each)
            for text in below.iter(f"{W}t"):
                text.text = words
            holding(root, heading).addnext(below)

    for edits in ((write_beside,), (write_beside, without_bookmarks)):
        filled = read(filled_in(protocol(), {MEE: "rust"}, *edits))
        assert filled.outside == ("ik kom later",)


def test_labels_are_never_part_of_what_was_written() -> None:
    for typed, label in (("[W2 kwijt", "[W2]"), ("W2] kwijt", "[W2]"), ("[ W2 ] kwijt", "[W2]")):
        data = filled_in(protocol(), {label: typed}, without_first(label))
        assert told(read(data)) == {"zorg": [{"": "kwijt"}]}


def without_first(label: str) -> Edit:
    def edit(root: etree._Element) -> None:
        text = next(it for it in root.iter(f"{W}t") if it.text == label)
        text.text = ""

    return edit


def test_a_workbook_of_other_questions_is_refused() -> None:
    other = a_protocol(questions(*ASKED[:2]))
    assert _refusal(a_workbook(other)) is OtherWorkbook


def test_a_file_with_nothing_of_a_workbook_is_refused() -> None:
    def empty(root: etree._Element) -> None:
        for table in list(root.iter(f"{W}tbl")):
            take_out(table)

    assert _refusal(edited(a_workbook(protocol()), empty)) is AlteredTooMuch


def _refusal(data: bytes) -> type[CasusError]:
    with pytest.raises(CasusError) as refused:
        read(data)
    return type(refused.value)


def test_without_an_id_a_workbook_is_known_by_its_cells_or_refused() -> None:
    blanks = {Audience.PARTICIPANT: blanks_of(protocol(), Audience.PARTICIPANT)}
    ours = came_back(filled_in(protocol(), {ZORG: "stil"}))
    nameless = type(ours)(NO_DOC_PROPERTIES, ours.accepted, ours.rejected, ours.remarks)
    assert told(read_filled(blanks, nameless)) == {"zorg": [{"": "stil"}]}
    strange = type(ours)(NO_DOC_PROPERTIES, ours.accepted[:1], ours.rejected[:1], ())
    with pytest.raises(NotAWorkbook):
        read_filled(blanks, strange)
    draft = type(ours)(("abcdef012345-v1",), ours.accepted[:1], ours.rejected[:1], ())
    with pytest.raises(TakenForDraft):
        read_filled(blanks, draft, {Audience.PARTICIPANT: Printed()})
