"""Sentences of a text as people read them, and those in which two texts differ."""

import re
from collections.abc import Iterator

from casusanalyse.text.words import differences

# A number that opens a text ("1. Waarden") ends no sentence, and neither does a point before a small
# letter: that is one of an abbreviation, or words in brackets that belong to what stands before them.
_ENDS = re.compile(
    r"(?<!^\d)(?<!^\d\d)[.!?…][\"”’»)\]]*(?=\s+[\"“‘«(\[]?[A-ZÀ-ÖØ-Þ0-9])|(?=\n)",
)


def changed_sentences(old: str, new: str) -> str:
    """Return the sentences of ``new``, from the first to the last, in which words came or went.

    That is all of ``new`` where no sentence of it holds the change: a whole sentence went.
    """
    spans = [(first, last) for first, last in _spans(new) if first < last]
    touched = [
        (first, last)
        for start, end in _changed(old, new)
        for first, last in spans
        if first < end and start < last
    ]
    if not touched:
        return new
    return new[min(first for first, _ in touched) : max(last for _, last in touched)]


def _changed(old: str, new: str) -> Iterator[tuple[int, int]]:
    """Yield where words stand in the new text that came, and the two sides of where words went."""
    shift = 0
    for each in differences(old, new):
        start = each.start + shift
        shift += len(each.new) - len(each.old)
        core = each.new.strip()
        if core:
            start += each.new.index(core)
            yield start, start + len(core)
        elif each.old.strip():
            yield start, start


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _ENDS.finditer(text):
        yield _first_word(text, start), match.end()
        start = match.end()
    yield _first_word(text, start), len(text.rstrip())


def _first_word(text: str, start: int) -> int:
    return start + len(text[start:]) - len(text[start:].lstrip())
