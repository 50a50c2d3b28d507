"""How alike two texts are, by the words that stand in both."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from casusanalyse.text.words import words_of

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u2060\ufeff"))
_SIGNS = {
    **_INVISIBLE,
    **dict.fromkeys(map(ord, "‘’‚‛′`´"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″«»"), '"'),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-"),
    ord("…"): "...",
}
_SPACES = re.compile(r"\s+")


def plain(text: str) -> str:
    """Return a text as it compares: one sort of space, quotation mark and dash, nothing invisible.

    Programs change those by themselves, so a text that differs in nothing else was not edited.
    """
    return _SPACES.sub(" ", text.translate(_SIGNS)).strip()


@dataclass(frozen=True)
class Words:
    """A text as it is compared with others."""

    plain: str

    @cached_property
    def bag(self) -> Mapping[str, int]:
        """How often each word occurs, whatever its capitals."""
        return Counter(word for word in words_of(self.plain.casefold()) if word[0].isalnum())

    @cached_property
    def count(self) -> int:
        """How many words there are."""
        return sum(self.bag.values())

    def shared(self, other: "Words") -> int:
        """Return how many words stand in both."""
        few, many = sorted((self.bag, other.bag), key=len)
        return sum(min(count, many.get(word, 0)) for word, count in few.items())

    def likeness(self, other: "Words") -> float:
        """Return from 0 to 1 how much of both texts is the same words."""
        if self.plain == other.plain:
            return 1.0
        total = self.count + other.count
        return 2 * self.shared(other) / total if total else 0.0

    def part_of(self, other: "Words") -> float:
        """Return from 0 to 1 how much of this text stands in the other."""
        return self.shared(other) / self.count if self.count else 0.0
