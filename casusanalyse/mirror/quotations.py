"""Where in a text words stand between quotation marks, so that they can be left alone."""

from collections.abc import Iterator
from typing import NamedTuple

_CLOSES = {
    "“": "“”",
    "”": "”",
    "„": "“”",
    "‘": "’",
    "‚": "‘’",
    "«": "»",
    "»": "«",
    '"': '"',
    "'": "'",
}
_MARKS = frozenset("“”„‘’‚«»\"'")
_SINGLE = frozenset("'‘’‚")
_SHORT_FORMS = ("s", "t", "n", "k", "m", "r")
"""What may follow an apostrophe at the start of a word: 's avonds, 't huis."""


class Stretch(NamedTuple):
    """A part of a text, from the first character to after the last."""

    start: int
    end: int


def quotations(text: str) -> tuple[Stretch, ...]:
    """Return what stands between quotation marks, the marks included, in order, never overlapping.

    A mark that is not closed on its own line opens nothing. An apostrophe is no quotation mark.
    """
    outermost: list[Stretch] = []
    for found in sorted(_pairs(text), key=lambda each: (each.start, -each.end)):
        if not outermost or found.start >= outermost[-1].end:
            outermost.append(found)
    return tuple(outermost)


def _pairs(text: str) -> Iterator[Stretch]:
    open_marks: dict[str, int] = {}
    for at, sign in enumerate(text):
        if sign == "\n":
            open_marks.clear()
        elif sign in _MARKS:
            opener = _opener_for(text, at, open_marks)
            if opener is not None:
                start = open_marks[opener]
                open_marks = {mark: place for mark, place in open_marks.items() if place < start}
                yield Stretch(start, at + 1)
            elif sign in _CLOSES and _may_open(text, at):
                open_marks[sign] = at


def _opener_for(text: str, at: int, open_marks: dict[str, int]) -> str | None:
    """Return the latest open mark that this one closes."""
    if text[at] in _SINGLE and not _may_close(text, at):
        return None
    fitting = [mark for mark in open_marks if text[at] in _CLOSES[mark]]
    return max(fitting, key=open_marks.__getitem__, default=None)


def _may_open(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if not after or after.isspace() or before.isalnum():
        return False
    return text[at] not in "'‘’" or not _is_short_form(text, at)


def _may_close(text: str, at: int) -> bool:
    """An apostrophe has a letter after it, or stands at the start of a word."""
    return not text[at - 1 : at].isspace() and not text[at + 1 : at + 2].isalnum()


def _is_short_form(text: str, at: int) -> bool:
    return text[at + 1].lower() in _SHORT_FORMS and not text[at + 2 : at + 3].isalnum()
