"""The small language in which a rule says what it recognises: ``moet* gewoon``.

A star stands for any letters, ``...`` for a few words, ``(is|zijn)`` for one of these. Everything
else is a word. There is no more to it, so that whoever can write a sentence can write a pattern.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from casusanalyse.mirror.words import folded
from casusanalyse.wording import mirror as wording

MOST_BETWEEN = 6
"""As many words as ``...`` may stand for; none is fine too."""

MOST_PARTS = 12
LONGEST_WORD = 60
"""Longer than any word that people write; longer ones are not compared."""

QUOTED = "\0"
"""Stands for something between quotation marks, which is no word of a pattern."""

COMMA = "\0,"
"""Stands for what parts a sentence: a comma, a colon, a bracket, a dash."""

_JOINING_WORDS = ("maar", "want", "omdat", "doordat", "terwijl", "zodat", "waardoor", "die", "dat")
_CLAUSE_BEGINS = {COMMA, *_JOINING_WORDS}
"""What comes after these is about something else, so that ``...`` does not reach over them."""

_ANY_LETTERS = f"[^{QUOTED}]*"
_AROUND_BAR = re.compile(r"\s*\|\s*")
_WITHIN_BRACKETS = re.compile(r"(?<=\()\s+|\s+(?=\))")
_STRANGE = re.compile(r"[^\w*()|'’‐‑\s-]|_")


class OddPattern(ValueError):
    """What was written is no pattern; the message is a whole Dutch sentence."""


@dataclass(frozen=True, slots=True)
class WordForm:
    """One word of a pattern; ``open_ended`` tells that a star leaves letters open."""

    form: re.Pattern[str]
    open_ended: bool

    def fits(self, word: str) -> bool:
        """Tell whether a folded word is meant."""
        return len(word) <= LONGEST_WORD and self.form.fullmatch(word) is not None


@dataclass(frozen=True, slots=True)
class Gap:
    """A few words, whichever."""


Part: TypeAlias = WordForm | Gap


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a rule recognises: the text as written, its first word, and what comes after it."""

    written: str
    first: WordForm
    others: tuple[Part, ...] = ()

    def stretches(
        self, words: Sequence[str], not_meant: Sequence["Pattern"] = ()
    ) -> Iterator[tuple[int, int]]:
        """Yield where the pattern fits: the first index and the one after the last.

        ``words`` are the folded words of one sentence. From each first word only the shortest
        stretch counts. A word that is one of ``not_meant`` is never what a star stands for.
        """
        for start, word in enumerate(words):
            if _meant(self.first, word, not_meant):
                end = self._end(words, start + 1, not_meant)
                if end is not None:
                    yield start, end

    def occurs(self, words: Sequence[str]) -> bool:
        """Tell whether the pattern fits anywhere in a sentence."""
        return any(True for _ in self.stretches(words))

    def _end(self, words: Sequence[str], start: int, not_meant: Sequence["Pattern"]) -> int | None:
        reached = {start}
        for part in self.others:
            reached = _after(part, words, reached, not_meant)
        return min(reached, default=None)


def parse(written: str) -> Pattern:
    """Return the pattern that somebody wrote. Raises OddPattern, which says what is wrong."""
    tidy = _WITHIN_BRACKETS.sub("", _AROUND_BAR.sub("|", written.replace("…", "...").strip()))
    _check_brackets(tidy)
    parts = tuple(Gap() if word == "..." else _word_form(word) for word in tidy.split())
    first = _first_of(parts, tidy)
    return Pattern(written, first, parts[1:])


def _after(
    part: Part, words: Sequence[str], reached: set[int], not_meant: Sequence[Pattern]
) -> set[int]:
    if isinstance(part, Gap):
        return {after for at in reached for after in _over_a_few(words, at)}
    return {at + 1 for at in reached if at < len(words) and _meant(part, words[at], not_meant)}


def _over_a_few(words: Sequence[str], at: int) -> Iterator[int]:
    """Yield where a gap that begins at an index may end."""
    yield at
    for word in words[at : at + MOST_BETWEEN]:
        if word in _CLAUSE_BEGINS:
            return
        at += 1
        yield at


def _meant(part: WordForm, word: str, not_meant: Sequence[Pattern]) -> bool:
    if not part.fits(word):
        return False
    return not (part.open_ended and any(each.first.fits(word) for each in not_meant))


def _check_brackets(tidy: str) -> None:
    depth = 0
    for sign in tidy:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth not in (0, 1):
            raise OddPattern(wording.BRACKETS)
        if depth and sign.isspace():
            raise OddPattern(wording.SPACE_INSIDE)
        if not depth and sign == "|":
            raise OddPattern(wording.BAR_OUTSIDE)
    if depth or "()" in tidy or re.search(r"\(\||\|\||\|\)", tidy):
        raise OddPattern(wording.BRACKETS)


def _word_form(word: str) -> WordForm:
    strange = _STRANGE.search(word)
    if strange:
        raise OddPattern(wording.STRANGE_SIGN.format(sign=strange.group()))
    if "**" in word:
        raise OddPattern(wording.STARS_TOGETHER)
    expression = "".join(_expressions(folded(word)))
    return WordForm(re.compile(expression), open_ended="*" in word)


def _expressions(word: str) -> Iterator[str]:
    """Translate sign by sign, so that nothing that was written can be more than it looks."""
    if word == "*":
        yield f"[^{QUOTED}]+"
        return
    signs = {"*": _ANY_LETTERS, "(": "(?:", ")": ")", "|": "|"}
    for sign in word:
        yield signs.get(sign) or re.escape(sign)


def _first_of(parts: Sequence[Part], tidy: str) -> WordForm:
    """Return the first part, after looking at the pattern as a whole."""
    if not parts:
        raise OddPattern(wording.PATTERN_EMPTY)
    if len(parts) > MOST_PARTS:
        raise OddPattern(wording.PATTERN_TOO_LONG.format(limit=MOST_PARTS))
    first, last = parts[0], parts[-1]
    if isinstance(first, Gap) or isinstance(last, Gap):
        raise OddPattern(wording.GAP_AT_EDGE)
    if any(isinstance(one, Gap) and isinstance(other, Gap) for one, other in pairwise(parts)):
        raise OddPattern(wording.GAPS_TOGETHER)
    if not re.search(r"[^\W\d_]{2}", tidy):
        raise OddPattern(wording.PATTERN_TOO_VAGUE)
    return first
