"""Holds a file that came back against the file that was sent, without a session that knows of either."""

from collections.abc import Sequence
from dataclasses import replace

from casusanalyse.review.bare_text import AsSent, bare
from casusanalyse.review.matching import SentParagraph, labels_in
from casusanalyse.review.placing import Match, placed
from casusanalyse.review.unmarked import Edit, find_edits
from casusanalyse.word.returned.model import FoundRemark, RemarkKind, ReturnedFile, SeenParagraph

_ID = "u{number}"


def with_unmarked(returned: ReturnedFile, sent: ReturnedFile) -> ReturnedFile:
    """Return a file with, behind its remarks, what was edited in it without being tracked.

    Of an untracked edit ``offset`` is where ``new`` stands in the paragraph. What was put in between
    paragraphs or is gone stands at the paragraph before it, and what was moved where it is now.
    """
    lines = tuple(map(_sent_paragraph, sent.accepted))
    matches = placed(lines, returned.rejected)
    edits = find_edits(lines, returned.rejected, matches)
    found = tuple(
        replace(_told(edit, returned.rejected, matches), id=_ID.format(number=number))
        for number, edit in enumerate(edits, start=1)
    )
    return replace(returned, remarks=returned.remarks + found)


def _sent_paragraph(seen: SeenParagraph) -> SentParagraph:
    """Return a paragraph as a draft has it: its own name, and the label at its start or end apart."""
    length = len(seen.text.rstrip())
    label = next((it.label for it in labels_in(seen.text) if not it.start or it.end >= length), "")
    names = [name for name in seen.bookmarks if not name.startswith("_")]
    text = bare(seen.text, [label]).text if label else seen.text
    return SentParagraph(names[-1] if names else "", label, text)


def _told(edit: Edit, seen: Sequence[SeenParagraph], matches: Sequence[Match]) -> FoundRemark:
    remark = FoundRemark("", RemarkKind.UNMARKED, old=edit.old, new=edit.new, apart=edit.apart)
    at = edit.paragraph
    if at is None:
        return replace(remark, paragraph=_above(edit, matches))
    if edit.destination is not None:
        return replace(remark, paragraph=at, destination=at - 1)
    if edit.apart:
        return replace(remark, paragraph=at - 1)
    offset = AsSent(edit.was, seen[at].text).start(edit.offset)
    return replace(remark, paragraph=at, offset=offset)


def _above(edit: Edit, matches: Sequence[Match]) -> int:
    """Return the paragraph of the nearest line above one that is gone; -1 when there is none."""
    gone = -1 if edit.line is None else edit.line
    above = [(it.line, at) for at, it in enumerate(matches) if it.line is not None]
    return max(((line, at) for line, at in above if line < gone), default=(-1, -1))[1]
