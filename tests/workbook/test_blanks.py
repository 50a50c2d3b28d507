"""The cells of a workbook follow from the protocol, and from nothing else."""

from casusanalyse.protocol.model import Protocol
from casusanalyse.workbook.blanks import Audience, Blank, blanks_of
from tests.facilitate.builders import a_protocol, questions


def test_a_question_with_one_value_has_one_cell() -> None:
    blanks = blanks_of(_asking("id: zorg, soort: lange_tekst, eerst_alleen: ja"), PARTICIPANT)
    assert list(blanks.all()) == [
        Blank("", 1, "role", "[W0.1]"),
        Blank("", 1, "organisation", "[W0.2]"),
        Blank("zorg", 1, "", "[W1]"),
    ]


def test_a_list_has_rows_and_a_column_for_each_of_its_fields() -> None:
    asked = "id: a, soort: lijst, eerst_alleen: ja, velden: [{id: f, soort: tekst, vraag: F?}]"
    (sheet,) = blanks_of(_asking(asked), PARTICIPANT).sheets
    assert [column.field for column in sheet.columns] == ["text", "f"]
    assert sheet.rows[1] == (Blank("a", 2, "text", "[W1.2.1]"), Blank("a", 2, "f", "[W1.2.2]"))


def test_what_is_not_written_alone_is_not_on_paper() -> None:
    assert (
        blanks_of(_asking("id: a, soort: lijst", "id: b, soort: tekst"), PARTICIPANT).sheets == ()
    )


def test_the_timeline_and_the_periods_are_for_both_and_not_for_the_wall() -> None:
    protocol = _asking("id: a, soort: tijdlijn", "id: b, soort: perioden")
    asked = {audience: blanks_of(protocol, audience).sheets for audience in Audience}
    assert {
        audience: [(sheet.question.id, len(sheet.rows)) for sheet in sheets]
        for audience, sheets in asked.items()
    } == {
        Audience.FACILITATOR: [("a", 12), ("b", 6)],
        PARTICIPANT: [("a", 12), ("b", 6)],
        Audience.WALL: [],
    }


def test_what_only_the_facilitator_reads_is_not_asked_of_participants() -> None:
    kept_back = "wie_leest: begeleider"
    protocol = _asking(
        f"id: a, soort: lijst, eerst_alleen: ja, {kept_back}",
        f"id: b, soort: tijdlijn, {kept_back}",
    )
    asked = {
        audience: [sheet.question.id for sheet in blanks_of(protocol, audience).sheets]
        for audience in Audience
    }
    assert asked == {Audience.FACILITATOR: ["b"], PARTICIPANT: [], Audience.WALL: []}


def test_what_is_remembered_comes_first() -> None:
    protocol = _asking("id: a, soort: lijst, eerst_alleen: ja", "id: b, soort: tijdlijn")
    sheets = blanks_of(protocol, PARTICIPANT).sheets
    assert [(it.question.id, it.rows[0][0].label) for it in sheets] == [
        ("b", "[W1.1.1]"),
        ("a", "[W2.1.1]"),
    ]


def test_every_label_and_every_bookmark_is_used_once() -> None:
    blanks = blanks_of(
        _asking(
            "id: a, soort: tijdlijn",
            "id: b, soort: perioden",
            "id: c, soort: inzicht, eerst_alleen: ja",
        ),
        PARTICIPANT,
    )
    cells = list(blanks.all())
    assert len({cell.label for cell in cells}) == len(cells)
    assert len({blanks.anchor(cell).bookmark for cell in cells}) == len(cells)


def test_a_workbook_for_other_questions_has_another_id() -> None:
    ids = [
        blanks_of(_asking(asked), PARTICIPANT).identifier
        for asked in (
            "id: a, soort: lijst, eerst_alleen: ja",
            "id: a, soort: inzicht, eerst_alleen: ja",
            "id: b, soort: lijst, eerst_alleen: ja",
        )
    ]
    assert len(set(ids)) == 3


def test_a_workbook_for_the_same_questions_in_other_words_has_the_same_id() -> None:
    ids = [
        blanks_of(_asking(f"id: a, soort: lijst, eerst_alleen: ja, kort: {words}"), PARTICIPANT)
        for words in ("Zo", "Anders")
    ]
    assert ids[0].identifier == ids[1].identifier


PARTICIPANT = Audience.PARTICIPANT


def _asking(*asked: str) -> Protocol:
    return a_protocol(questions(*asked))
