"""Finds what somebody wrote in the cells where the draft asks its reader something."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from casusanalyse.review.bare_text import bare
from casusanalyse.review.placing import Match
from casusanalyse.session.review_events import Placement, SentLine
from casusanalyse.word.returned.model import FoundRemark, RemarkKind, ReturnedFile, SeenParagraph

_BESIDE = frozenset({RemarkKind.COMMENT, RemarkKind.FORMAT})


@dataclass(frozen=True, slots=True)
class Answered:
    """What stands in the cell of a question, however it came there, and who wrote it when."""

    line: int
    placed: Placement
    text: str
    author: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers, and what is told with them: ids of changes, paragraphs of the rejected view, lines."""

    given: tuple[Answered, ...] = ()
    changes: frozenset[str] = frozenset()
    paragraphs: frozenset[int] = frozenset()
    lines: frozenset[int] = frozenset()


def find_answers(
    lines: Sequence[SentLine],
    returned: ReturnedFile,
    rejected: Sequence[Match],
    accepted: Sequence[Match],
) -> Answers:
    """Return what stands in the cells to answer in when every tracked change is carried out.

    ``rejected`` and ``accepted`` tell where the paragraphs of both views belong.
    """
    asked = [at for at, line in enumerate(lines) if line.question]
    given: list[Answered] = []
    changes: set[str] = set()
    aside: set[int] = set()
    changes_only = [it for it in returned.remarks if it.kind not in _BESIDE]
    for line in asked:
        cell = frozenset(_cell(line, rejected))
        aside.update(cell)
        above = _above(line, rejected)
        told = [it for it in changes_only if _is_in(it, cell, above)]
        changes.update(it.id for it in told)
        seen = _cell(line, accepted)
        text = _text(returned.accepted, seen, lines[line].label)
        if text:
            given.append(_answered(line, text, [accepted[at] for at in seen], told))
    return Answers(tuple(given), frozenset(changes), frozenset(aside), frozenset(asked))


def _answered(
    line: int, text: str, matches: Sequence[Match], told: Sequence[FoundRemark]
) -> Answered:
    placed = next((it.placed for it in matches if it.line == line), Placement.SIMILAR)
    author = next((it.author for it in told if it.author), "")
    return Answered(line, placed, text, author, next((it.at for it in told if it.at), None))


def _cell(line: int, matches: Sequence[Match]) -> tuple[int, ...]:
    """Return the paragraphs of the cell: its own, and what is unknown between question and next line."""
    own = [at for at, match in enumerate(matches) if match.line == line]
    above = _above(line, matches)
    if above is None:
        if not own:
            return ()
        above = own[0] - 1
    found: list[int] = []
    for at in range(above + 1, len(matches)):
        if matches[at].line not in (None, line):
            break
        found.append(at)
    return tuple(found)


def _above(line: int, matches: Sequence[Match]) -> int | None:
    """Return the last paragraph of the question itself, which stands before the cell."""
    return next(
        (at for at in range(len(matches) - 1, -1, -1) if matches[at].line == line - 1), None
    )


def _is_in(remark: FoundRemark, cell: Collection[int], above: int | None) -> bool:
    if remark.paragraph is None:
        return False
    put_in_below = remark.kind is RemarkKind.INSERTION and remark.apart
    return remark.paragraph in cell or (put_in_below and remark.paragraph == above)


def _text(seen: Sequence[SeenParagraph], cell: Sequence[int], label: str) -> str:
    labels = [label] if label else []
    texts = (bare(seen[at].text, labels).text.strip() for at in cell)
    return "\n".join(text for text in texts if text)
