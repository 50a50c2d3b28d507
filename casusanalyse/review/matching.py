"""What of a draft is compared with a text that came back, and which labels stand in one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from casusanalyse.session.review_events import SentLine

_BRACKETED = re.compile(r"\[\s*([A-Za-z]{0,3}\d{0,3}\.\d{1,4}[a-z]?)\s*\]")


@dataclass(frozen=True, slots=True)
class SentParagraph:
    """A paragraph as it was sent: its bookmark, its label, and its text without that label."""

    bookmark: str
    label: str
    text: str


def sent_paragraphs(lines: Iterable[SentLine]) -> tuple[SentParagraph, ...]:
    """Return what was sent, for placing."""
    return tuple(SentParagraph(line.bookmark, line.label, line.text) for line in lines)


@dataclass(frozen=True, slots=True)
class FoundLabel:
    """A label in a text, written as ``[4.12]``, with where it stands and the spaces beside it."""

    label: str
    start: int
    end: int


def labels_in(text: str) -> tuple[FoundLabel, ...]:
    """Return everything in a text that is written as a label, in order."""
    return tuple(_found(text, match) for match in _BRACKETED.finditer(text))


def _found(text: str, match: re.Match[str]) -> FoundLabel:
    start, end = match.span()
    while start and text[start - 1].isspace():
        start -= 1
    if not start:
        while end < len(text) and text[end].isspace():
            end += 1
    return FoundLabel(f"[{match[1]}]", start, end)
