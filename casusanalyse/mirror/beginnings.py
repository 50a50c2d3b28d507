"""Which rules can have something to say about a text, told from its words one by one.

Words come back, so that what one of them can begin is worked out once for many texts.
"""

import re
from collections.abc import Iterator, Sequence

from casusanalyse.mirror.patterns import LONGEST_WORD
from casusanalyse.mirror.rules import Rule
from casusanalyse.mirror.sentences import sentences


class Beginnings:
    """Rules, and for every word that was seen those of which a pattern begins with it."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple((rule, _first_words(rule)) for rule in rules)
        self._seen: dict[str, tuple[Rule, ...]] = {}

    def rules_for(self, text: str) -> tuple[Rule, ...]:
        """Return the rules that may point at something in a text, in their order."""
        found = {rule.id for word in _words(text) for rule in self._begun_by(word)}
        return tuple(rule for rule, _ in self._rules if rule.id in found)

    def _begun_by(self, word: str) -> tuple[Rule, ...]:
        if word not in self._seen:
            fits = len(word) <= LONGEST_WORD
            begun = (rule for rule, first in self._rules if fits and first.fullmatch(word))
            self._seen[word] = tuple(begun)
        return self._seen[word]


def _words(text: str) -> Iterator[str]:
    for sentence in sentences(text):
        yield from (token.folded for token in sentence)


def _first_words(rule: Rule) -> re.Pattern[str]:
    forms = (pattern.first.form.pattern for pattern in rule.recognises)
    return re.compile("|".join(f"(?:{form})" for form in forms))
