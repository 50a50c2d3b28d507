"""Bringing together what two people made of one text, by words and without guessing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from casusanalyse.text.words import (
    Difference,
    carried_out,
    differences,
    longest_rising,
    words_of,
)


@dataclass(frozen=True, slots=True)
class Merged:
    """The text with what both changed in it."""

    text: str


@dataclass(frozen=True, slots=True)
class Clash:
    """Both changed the same words, each in another way, or it cannot be told which words they changed."""

    base: str
    ours: str
    theirs: str


def merged(base: str, ours: str, theirs: str) -> Merged | Clash:
    """Return ``base`` with what changed in ``ours`` and in ``theirs``; a Clash where they meet.

    What both changed in the same way is no clash. Changes that lie side by side are carried out
    both; words put in right beside another change are a clash, since nothing tells their order.
    """
    if ours == theirs:
        return Merged(ours)
    own, other = tuple(_changes(base, ours)), tuple(_changes(base, theirs))
    new = [each for each in other if each not in own]
    if _meet(own, new):
        return Clash(base, ours, theirs)
    both = sorted((*own, *new), key=lambda each: (each.start, each.end))
    return Merged(carried_out(both, base))


def _changes(old: str, new: str) -> Iterator[Difference]:
    """Yield the differences between words that each text holds once, which alone tell for certain
    what stands beside what. Between two of those, words that occur more often make one difference of
    all that lies between.
    """
    before, after = words_of(old), words_of(new)
    edges = [(-1, -1), *_certain(before, after), (len(before), len(after))]
    start = 0
    for (old_at, new_at), (old_next, new_next) in pairwise(edges):
        old_words, new_words = before[old_at + 1 : old_next], after[new_at + 1 : new_next]
        for each in _between(old_words, new_words):
            yield replace(each, start=start + each.start, end=start + each.end)
        start += len("".join(old_words)) + (len(before[old_next]) if old_next < len(before) else 0)


def _certain(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    old_once, new_once = _once(before), _once(after)
    pairs = [(place, new_once[word]) for word, place in old_once.items() if word in new_once]
    return longest_rising(pairs)


def _once(tokens: Sequence[str]) -> dict[str, int]:
    counted = Counter(tokens)
    return {
        token: at
        for at, token in enumerate(tokens)
        if counted[token] == 1 and any(map(str.isalnum, token))
    }


def _between(old: Sequence[str], new: Sequence[str]) -> tuple[Difference, ...]:
    before, after = "".join(old), "".join(new)
    if before == after:
        return ()
    if max(_times(old), _times(new)) > 1:
        return (_whole(old, new),)
    return differences(before, after)


def _times(tokens: Sequence[str]) -> int:
    """Return how often the word that occurs most occurs."""
    counted = Counter(token for token in tokens if any(map(str.isalnum, token)))
    return max(counted.values(), default=0)


def _whole(old: Sequence[str], new: Sequence[str]) -> Difference:
    """Return all that differs as one, without what is the same at both ends."""
    shortest = min(len(old), len(new))
    first = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    last = 0
    while last < shortest - first and old[-1 - last] == new[-1 - last]:
        last += 1
    start = len("".join(old[:first]))
    was, becomes = "".join(old[first : len(old) - last]), "".join(new[first : len(new) - last])
    return Difference(start, start + len(was), was, becomes)


def _meet(own: Sequence[Difference], new: Sequence[Difference]) -> bool:
    """Tell whether any two differences touch the same words; both are in order."""
    at = 0
    for each in new:
        while at < len(own) and own[at].end < each.start:
            at += 1
        index = at
        while index < len(own) and own[index].start <= each.end:
            if _same_spot(own[index], each):
                return True
            index += 1
    return False


def _same_spot(one: Difference, other: Difference) -> bool:
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end
