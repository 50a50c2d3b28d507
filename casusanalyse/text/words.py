"""Words of a text, and in which words two texts differ."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

# Signs that belong to what stands before them: accents, variants, skin tones, what joins emoji.
_SIGNS = "[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]|\u200d."
_WORD = re.compile(
    rf"(?:\w(?:{_SIGNS}|\u00ad)*)+(?:['’](?=\w)(?:\w(?:{_SIGNS}|\u00ad)*)+)*"
    rf"|\s+"
    rf"|.(?:{_SIGNS})*",
    re.DOTALL,
)
_PAIRS_AT_ONCE = 250_000
"""So many pairs of words are compared in one go; more would take time with the square of a text."""
_DEEPEST = 40
"""A long text is taken apart at words that stayed, and the parts again, so many times at most."""


@dataclass(frozen=True, slots=True)
class Difference:
    """``old``, which stands at ``start`` to ``end`` of a text, became ``new``; either may be empty."""

    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of the old tokens beside a stretch of the new ones."""

    old_from: int
    old_to: int
    new_from: int
    new_to: int

    @property
    def pairs(self) -> int:
        return (self.old_to - self.old_from) * (self.new_to - self.new_from)


def words_of(text: str) -> list[str]:
    """Return words, white space and signs of a text in order; joined they are the text again."""
    return _WORD.findall(text)


def differences(old: str, new: str) -> tuple[Difference, ...]:
    """Return what to change in ``old`` to get ``new``, by whole words, in order.

    Words that stayed lie between any two of them; white space alone does not keep two apart. Takes
    time with the length of the texts, however long: a long stretch without a word that occurs once
    in both is one difference.
    """
    if old == new:
        return ()
    before, after = words_of(old), words_of(new)
    places = [0]
    for token in before:
        places.append(places[-1] + len(token))
    return tuple(
        Difference(
            start=places[at.old_from],
            end=places[at.old_to],
            old="".join(before[at.old_from : at.old_to]),
            new="".join(after[at.new_from : at.new_to]),
        )
        for at in _changed(before, after, _Stretch(0, len(before), 0, len(after)))
    )


def joined(found: Sequence[Difference], old: str, *, within: int) -> tuple[Difference, ...]:
    """Return the differences in ``old``, those with at most ``within`` words between them as one."""
    result: list[Difference] = []
    for each in found:
        if result and _words_between(old[result[-1].end : each.start]) <= within:
            last = result.pop()
            between = old[last.end : each.start]
            each = Difference(
                last.start, each.end, last.old + between + each.old, last.new + between + each.new
            )
        result.append(each)
    return tuple(result)


def carried_out(found: Sequence[Difference], old: str) -> str:
    """Return ``old`` with these differences in it carried out."""
    pieces: list[str] = []
    done = 0
    for each in found:
        pieces += [old[done : each.start], each.new]
        done = each.end
    return "".join([*pieces, old[done:]])


def longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most pairs in which the second numbers rise, of pairs in which the first ones do."""
    lowest: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, second) in enumerate(pairs):
        length = bisect_left(lowest, second)
        before.append(ends[length - 1] if length else -1)
        lowest[length : length + 1] = [second]
        ends[length : length + 1] = [at]
    result: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        result.append(pairs[at])
        at = before[at]
    return result[::-1]


def _words_between(text: str) -> int:
    return sum(not token.isspace() and token[0].isalnum() for token in words_of(text))


def _changed(
    before: list[str], after: list[str], whole: _Stretch, depth: int = 0
) -> Iterator[_Stretch]:
    stretch = _trimmed(before, after, whole)
    if stretch.old_from == stretch.old_to and stretch.new_from == stretch.new_to:
        return
    if stretch.pairs <= _PAIRS_AT_ONCE:
        yield from _compared(before, after, stretch)
        return
    kept = _kept_once(before, after, stretch)
    if not kept or depth == _DEEPEST:
        yield stretch
        return
    edges = [(stretch.old_from - 1, stretch.new_from - 1), *kept, (stretch.old_to, stretch.new_to)]
    for (old_at, new_at), (old_next, new_next) in pairwise(edges):
        part = _Stretch(old_at + 1, old_next, new_at + 1, new_next)
        yield from _changed(before, after, part, depth + 1)


def _trimmed(before: list[str], after: list[str], whole: _Stretch) -> _Stretch:
    old_from, old_to, new_from, new_to = (
        whole.old_from,
        whole.old_to,
        whole.new_from,
        whole.new_to,
    )
    while old_from < old_to and new_from < new_to and before[old_from] == after[new_from]:
        old_from, new_from = old_from + 1, new_from + 1
    while old_from < old_to and new_from < new_to and before[old_to - 1] == after[new_to - 1]:
        old_to, new_to = old_to - 1, new_to - 1
    return _Stretch(old_from, old_to, new_from, new_to)


def _compared(before: list[str], after: list[str], at: _Stretch) -> Iterator[_Stretch]:
    # White space as junk: what is between words is compared only beside words that stayed.
    matcher = SequenceMatcher(
        str.isspace,
        before[at.old_from : at.old_to],
        after[at.new_from : at.new_to],
        autojunk=False,
    )
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag != "equal":
            yield _Stretch(
                at.old_from + old_from,
                at.old_from + old_to,
                at.new_from + new_from,
                at.new_from + new_to,
            )


def _kept_once(before: list[str], after: list[str], at: _Stretch) -> list[tuple[int, int]]:
    """Return words that occur once in both stretches, as many as stand in the same order."""
    old_once = _once(before, at.old_from, at.old_to)
    new_once = _once(after, at.new_from, at.new_to)
    pairs = [(place, new_once[token]) for token, place in old_once.items() if token in new_once]
    return longest_rising(pairs)


def _once(tokens: list[str], first: int, last: int) -> dict[str, int]:
    counted = Counter(tokens[first:last])
    return {tokens[at]: at for at in range(first, last) if counted[tokens[at]] == 1}
