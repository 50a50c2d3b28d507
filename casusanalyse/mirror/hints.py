"""Holds a text up to the rules and points at spots, with why; the text stays as it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casusanalyse.mirror.rules import Category, Rule
from casusanalyse.mirror.sentences import Token, sentences


@dataclass(frozen=True, slots=True)
class Hint:
    """A spot in a text: ``text[start:end]`` is ``words``, and ``why`` is one Dutch sentence."""

    category: Category
    rule_id: str
    start: int
    end: int
    words: str
    why: str


def hints(text: str, rules: Sequence[Rule], *, about_nature: bool) -> tuple[Hint, ...]:
    """Return what the rules point at in a text, in its order, one hint per spot.

    The longest words win, then the earlier rule. What stands between quotation marks is left
    alone. Rules about problem language count only where a text is ``about_nature``: who somebody
    is. Takes time in proportion to the text. Not meant for quotes: those stand as they were said.
    """
    counting = [rule for rule in rules if about_nature or not _is_for_nature(rule)]
    found = [
        Hint(rule.category, rule.id, start, end, text[start:end], rule.why)
        for sentence in sentences(text)
        for rule in counting
        for start, end in _spots(rule, sentence)
    ]
    return _one_per_spot(found)


def _is_for_nature(rule: Rule) -> bool:
    return rule.category is Category.PROBLEM_LANGUAGE


def _spots(rule: Rule, sentence: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    words = tuple(token.folded for token in sentence)
    stretches = [
        stretch
        for pattern in rule.recognises
        for stretch in pattern.stretches(words, rule.not_meant)
    ]
    if stretches and not any(pattern.occurs(words) for pattern in rule.silent_with):
        for start, end in stretches:
            yield sentence[start].start, sentence[end - 1].end


def _one_per_spot(found: list[Hint]) -> tuple[Hint, ...]:
    """Take the longest first; what touches an earlier choice is left out."""
    chosen: list[Hint] = []
    taken: set[int] = set()
    for hint in sorted(found, key=lambda each: each.start - each.end):
        places = range(hint.start, hint.end)
        if taken.isdisjoint((hint.start, hint.end - 1)):
            taken.update(places)
            chosen.append(hint)
    return tuple(sorted(chosen, key=lambda each: each.start))
