"""A draft that went round, and files that came back of it, made by hand."""

from collections.abc import Sequence
from datetime import date

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.review_events import DraftSent, SentCopy, SentLine
from casusanalyse.text.clean import clean_text as c
from casusanalyse.word.returned.model import (
    FoundRemark,
    RemarkKind,
    ReturnedFile,
    SeenParagraph,
)

TEACHER, GUARDIAN = EntryId("e1"), EntryId("e2")
HEADING = "De grote lijn"
SILENT = "Wij zagen hoe stil het thuis was geworden."
CALLED = "De school belde in maart met het wijkteam."
QUESTION = "Herken je wat hier staat?"
CELL = "[V.1]"
LINES = (
    SentLine(bookmark="ca_kop", text=c(HEADING), heading=1),
    SentLine(bookmark="ca_een", text=c(SILENT), label="[1.1]"),
    SentLine(bookmark="ca_twee", text=c(CALLED), label="[1.2]"),
    SentLine(bookmark="ca_vraag", text=c(QUESTION), label=CELL),
    SentLine(bookmark="ca_cel", text=c(""), label=CELL, question="q1"),
)
SENT = DraftSent(
    version=1,
    draft_id="abcdef012345-v1",
    sent_on=date(2026, 3, 2),
    respond_before=date(2026, 3, 9),
    lines=LINES,
    copies=(
        SentCopy(code="k01", fingerprint="f1", seat=TEACHER),
        SentCopy(code="k02", fingerprint="f2", seat=GUARDIAN),
        SentCopy(code="begeleider", fingerprint="f3"),
    ),
)
WHOLE = (
    SeenParagraph(HEADING, ("ca_kop",)),
    SeenParagraph(f"{SILENT}\u00a0[1.1]", ("ca_een",)),
    SeenParagraph(f"{CALLED}\u00a0[1.2]", ("ca_twee",)),
    SeenParagraph(QUESTION, ("ca_vraag",)),
    SeenParagraph(CELL, ("ca_cel",)),
)


def returned(
    *remarks: FoundRemark,
    rejected: Sequence[SeenParagraph] = WHOLE,
    accepted: Sequence[SeenParagraph] | None = None,
    identifiers: Sequence[str] = (),
) -> ReturnedFile:
    """Return a file as it would be read; ``accepted`` is as ``rejected`` when it is not told."""
    shown = rejected if accepted is None else accepted
    return ReturnedFile(tuple(identifiers), tuple(shown), tuple(rejected), remarks)


def comment(
    id: str, text: str, paragraph: int | None = 1, reply_to: str | None = None
) -> FoundRemark:
    """Return a comment on a paragraph."""
    return FoundRemark(id, RemarkKind.COMMENT, text=text, paragraph=paragraph, reply_to=reply_to)
