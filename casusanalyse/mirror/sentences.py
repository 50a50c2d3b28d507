"""Cuts a text into sentences of words; what is between quotation marks counts as one closed word."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from casusanalyse.mirror.patterns import COMMA, QUOTED
from casusanalyse.mirror.quotations import Stretch, quotations
from casusanalyse.mirror.words import WORD, folded

_ENDS_SENTENCE = re.compile(r"[!?…;\n]|\..")
"""Looked for between two words; a point right before the next word is that of 3.5 or o.a."""


_PARTS_SENTENCE = re.compile(r"[,:()–—]| - ")


class Token(NamedTuple):
    """A word and its place, or a quotation as a whole, or a comma."""

    folded: str
    start: int
    end: int


def sentences(text: str) -> Iterator[tuple[Token, ...]]:
    """Yield the words of each sentence of a text."""
    gathered: list[Token] = []
    for token in _tokens(text):
        between = _between(text, gathered[-1], token) if gathered else ""
        if _ENDS_SENTENCE.search(between):
            yield tuple(gathered)
            gathered = []
        elif _PARTS_SENTENCE.search(between):
            gathered.append(Token(COMMA, token.start, token.start))
        gathered.append(token)
    if gathered:
        yield tuple(gathered)


def _between(text: str, one: Token, other: Token) -> str:
    """What stands between two words, with the last sign inside a quotation: "Kom." Hij ging."""
    inside = 2 if one.folded == QUOTED else 0
    return text[one.end - inside : other.start]


def _tokens(text: str) -> Iterator[Token]:
    closed = iter((*quotations(text), Stretch(len(text), len(text))))
    quoted = next(closed)
    for match in WORD.finditer(text):
        while match.start() >= quoted.end and quoted.start < len(text):
            yield Token(QUOTED, quoted.start, quoted.end)
            quoted = next(closed)
        if match.start() < quoted.start:
            yield Token(folded(match.group()), match.start(), match.end())
    if quoted.start < len(text):
        yield Token(QUOTED, quoted.start, quoted.end)
