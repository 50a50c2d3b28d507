"""What somebody did in a file becomes remarks that are clean, placed and known again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from casusanalyse.review.remarks import remarks_of
from casusanalyse.session.review_events import Placement, Remark
from casusanalyse.word.returned.model import FoundRemark, RemarkKind, SeenParagraph
from tests.review.returning import (
    CALLED,
    CELL,
    SENT,
    SILENT,
    TEACHER,
    WHOLE,
    comment,
    returned,
)

BOOKMARK = Placement.BOOKMARK
AT = datetime(2026, 3, 4, 10)


def made(*found: FoundRemark) -> tuple[Remark, ...]:
    return remarks_of(SENT, returned(*found), TEACHER)


def shown(remark: Remark) -> dict[str, object]:
    """Return a remark without its id and without what says nothing."""
    return {
        name: value
        for name, value in remark.model_dump().items()
        if name != "id" and value not in ("", None, False, 0)
    }


def ids(remarks: Sequence[Remark]) -> set[str]:
    return {remark.id for remark in remarks}


def test_a_comment_stands_at_its_word_in_the_line_that_was_sent() -> None:
    found = FoundRemark(
        "c1",
        RemarkKind.COMMENT,
        author="A.",
        at=AT,
        text="Klopt dit?",
        anchor="stil",
        paragraph=1,
        offset=14,
    )
    (remark,) = made(found)
    assert shown(remark) == {
        "kind": RemarkKind.COMMENT,
        "placed": BOOKMARK,
        "line": 1,
        "author": "A.",
        "at": AT,
        "text": "Klopt dit?",
        "anchor": "stil",
        "offset": 14,
    }


def test_a_replacement_tells_the_line_before_and_after() -> None:
    found = FoundRemark(
        "w1", RemarkKind.REPLACEMENT, old="stil", new="druk", paragraph=1, offset=14
    )
    (remark,) = made(found)
    assert shown(remark) == {
        "kind": RemarkKind.REPLACEMENT,
        "placed": BOOKMARK,
        "line": 1,
        "old": "stil",
        "new": "druk",
        "was": SILENT,
        "becomes": SILENT.replace("stil", "druk"),
        "offset": 14,
    }


def test_the_label_is_no_part_of_what_was_taken_out() -> None:
    gone = FoundRemark(
        "w1", RemarkKind.DELETION, old=f"{SILENT}\u00a0[1.1]", paragraph=1, apart=True
    )
    (remark,) = made(gone)
    assert (remark.old, remark.was, remark.becomes) == (SILENT, SILENT, "")


def test_a_paragraph_put_in_stands_below_its_line() -> None:
    (remark,) = made(
        FoundRemark("w1", RemarkKind.INSERTION, new="Oma was er.", paragraph=1, apart=True)
    )
    assert (remark.was, remark.becomes) == (SILENT, f"{SILENT}\nOma was er.")


def test_beside_an_untracked_edit_a_place_is_told_as_in_what_was_sent() -> None:
    seen = SeenParagraph("Toen zagen wij allemaal hoe stil het thuis was. [1.1]", ("ca_een",))
    found = replace(comment("c1", "Echt?"), anchor="stil", offset=seen.text.index("stil"))
    remarks = remarks_of(SENT, returned(found, rejected=(WHOLE[0], seen, *WHOLE[2:])), TEACHER)
    (said,) = [it for it in remarks if it.kind is RemarkKind.COMMENT]
    assert said.offset == SILENT.index("stil")
    assert RemarkKind.UNMARKED in {it.kind for it in remarks}


def test_what_stands_nowhere_is_kept_without_a_line() -> None:
    (remark,) = made(comment("c1", "In de kop", None))
    assert (remark.placed, remark.line, remark.text) == (Placement.NOWHERE, None, "In de kop")


def test_a_reply_points_at_what_it_answers() -> None:
    question, reply = made(comment("c1", "Klopt dit?"), comment("c2", "Ja", reply_to="c1"))
    assert reply.reply_to == question.id


def test_the_same_remark_has_one_id_in_every_file_of_one_person() -> None:
    first = comment("c1", "Klopt  dit?"), comment("c2", "Ja", reply_to="c1")
    again = comment("7", "Ja", reply_to="9"), replace(comment("9", "Klopt dit?"), at=AT, author="B")
    assert ids(made(*first)) == ids(made(*again))


def test_the_same_words_elsewhere_or_of_somebody_else_are_another_remark() -> None:
    here, there = comment("c1", "Klopt dit?"), comment("c1", "Klopt dit?", 2)
    others = remarks_of(SENT, returned(here), "e2")
    assert len(ids([*made(here), *made(there), *others])) == 3


def test_what_is_twice_the_same_in_one_file_stays_two() -> None:
    once, twice = made(comment("c1", "Ja")), made(comment("c1", "Ja"), comment("c2", "Ja"))
    assert len(ids(twice)) == 2
    assert ids(once) < ids(twice)


def test_a_number_of_a_citizen_is_masked_and_codes_are_taken_out() -> None:
    (remark,) = made(comment("c1", "bsn 123456782 \x1b[31mrood"))
    assert remark.text == "bsn ••••••••• rood"


def test_changes_of_format_in_one_line_are_one_remark() -> None:
    bold = FoundRemark("w1", RemarkKind.FORMAT, paragraph=1, offset=3)
    remarks = made(bold, replace(bold, id="w2", offset=9), replace(bold, id="w3", paragraph=2))
    assert [(it.kind, it.line) for it in remarks] == [
        (RemarkKind.FORMAT, 1),
        (RemarkKind.FORMAT, 2),
    ]


def test_what_stands_in_the_cell_of_a_question_is_one_answer() -> None:
    put_in = FoundRemark(
        "w1", RemarkKind.INSERTION, author="A.", at=AT, new="Ja, en", paragraph=4, offset=0
    )
    typed = (SeenParagraph(CELL, ("ca_cel",)), SeenParagraph("ik mis iets."))
    file = returned(
        put_in,
        comment("c1", "Lastige vraag", 4),
        rejected=(*WHOLE[:4], *typed),
        accepted=(*WHOLE[:4], SeenParagraph(f"Ja, en {CELL}", ("ca_cel",)), typed[1]),
    )
    told = [(it.kind, it.line, it.new or it.text, it.author) for it in remarks_of(SENT, file, "e")]
    assert told == [
        (RemarkKind.COMMENT, 4, "Lastige vraag", ""),
        (RemarkKind.ANSWER, 4, "Ja, en\nik mis iets.", "A."),
    ]


def test_an_answer_is_found_too_when_the_label_of_the_cell_was_typed_over() -> None:
    typed = (SeenParagraph("Ja hoor"), SeenParagraph("en nee"))
    (remark,) = remarks_of(SENT, returned(rejected=(*WHOLE[:4], *typed)), "e")
    assert shown(remark) == {
        "kind": RemarkKind.ANSWER,
        "placed": Placement.SIMILAR,
        "line": 4,
        "new": "Ja hoor\nen nee",
    }


def test_an_untouched_file_holds_no_remarks() -> None:
    assert made() == ()


def test_the_line_that_is_merged_or_split_is_told_whole() -> None:
    merge = FoundRemark(
        "w1",
        RemarkKind.MERGE,
        old=f"{SILENT}\u00a0[1.1]\n{CALLED}\u00a0[1.2]",
        new=f"{SILENT}\u00a0[1.1] {CALLED}\u00a0[1.2]",
        paragraph=1,
        offset=len(SILENT),
    )
    (remark,) = made(merge)
    assert remark.was == f"{SILENT}\n{CALLED}"
    assert remark.becomes == f"{SILENT} {CALLED}"
