"""The longest row of things that stand in the same order in two lists."""

from collections.abc import Sequence


def longest_in_order(one: Sequence[str], other: Sequence[str]) -> frozenset[str]:
    """Return the largest set of keys whose order is the same in both; every key stands in a list once.

    Of several that are as large, the one that keeps the earliest of ``one``.
    """
    lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in reversed(range(len(one))):
        for j in reversed(range(len(other))):
            longest = max(lengths[i + 1][j], lengths[i][j + 1])
            lengths[i][j] = lengths[i + 1][j + 1] + 1 if one[i] == other[j] else longest
    return frozenset(_along(lengths, one, other))


def _along(lengths: Sequence[Sequence[int]], one: Sequence[str], other: Sequence[str]) -> list[str]:
    kept: list[str] = []
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i] == other[j]:
            kept.append(one[i])
            i, j = i + 1, j + 1
        elif lengths[i][j + 1] >= lengths[i + 1][j]:
            j += 1
        else:
            i += 1
    return kept
