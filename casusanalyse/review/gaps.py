"""Stretches between paragraphs that are known: what is left there in the draft and in what came back."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from casusanalyse.text.words import longest_rising


@dataclass(frozen=True, slots=True)
class Gap:
    """Paragraphs and lines that are left between two known ones; lines run from ``first`` to ``last``."""

    paragraphs: tuple[int, ...]
    lines: tuple[int, ...]
    first: int
    last: int

    @property
    def size(self) -> int:
        """How many pairs there are."""
        return len(self.paragraphs) * len(self.lines)

    def aligned(self, likeness: Callable[[int, int], float], least: float) -> list[tuple[int, int]]:
        """Return pairs in order that together are most alike, none less than ``least``."""
        best = [[0.0] * (len(self.lines) + 1) for _ in range(len(self.paragraphs) + 1)]
        scores: dict[tuple[int, int], float] = {}
        for row, at in enumerate(self.paragraphs, start=1):
            for column, line in enumerate(self.lines, start=1):
                score = likeness(at, line)
                scores[row, column] = score if score >= least else -1.0
                paired = best[row - 1][column - 1] + scores[row, column]
                best[row][column] = max(paired, best[row - 1][column], best[row][column - 1])
        return self._walked_back(best, scores)

    def _walked_back(
        self, best: list[list[float]], scores: dict[tuple[int, int], float]
    ) -> list[tuple[int, int]]:
        pairs: list[tuple[int, int]] = []
        row, column = len(self.paragraphs), len(self.lines)
        while row and column:
            if best[row][column] == best[row - 1][column]:
                row -= 1
            elif best[row][column] == best[row][column - 1]:
                column -= 1
            else:
                row, column = row - 1, column - 1
                pairs.append((self.paragraphs[row], self.lines[column]))
        return pairs[::-1]


def gaps_between(found: Sequence[int | None], taken: Collection[int], count: int) -> Iterator[Gap]:
    """Yield the gaps between what is known, of ``count`` lines; only those with something on both sides.

    ``found`` holds the line of each paragraph, None where that is not known.
    """
    known = [(at, line) for at, line in enumerate(found) if line is not None]
    chain = [(-1, -1), *longest_rising(known), (len(found), count)]
    for (at, line), (next_at, next_line) in pairwise(chain):
        paragraphs = tuple(it for it in range(at + 1, next_at) if found[it] is None)
        lines = tuple(it for it in range(line + 1, next_line) if it not in taken)
        if paragraphs and lines:
            yield Gap(paragraphs, lines, line + 1, next_line)
