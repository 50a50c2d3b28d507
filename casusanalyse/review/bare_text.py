"""A paragraph that came back without its label, and where each place of it stood when it was sent."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from casusanalyse.review.matching import labels_in
from casusanalyse.text.likeness import plain
from casusanalyse.text.words import Difference, differences


@dataclass(frozen=True, slots=True)
class Bare:
    """A text without some labels; ``cuts`` is what was left out, start and end in the full text."""

    text: str
    cuts: tuple[tuple[int, int], ...] = ()

    def place(self, offset: int) -> int:
        """Return where something stands that stood at ``offset`` in the full text."""
        gone = sum(min(end, offset) - start for start, end in self.cuts if start < offset)
        return offset - gone


def bare(text: str, labels: Collection[str]) -> Bare:
    """Return a text without these labels, also where one has lost its first or last signs."""
    cuts = [(each.start, each.end) for each in labels_in(text) if each.label in labels]
    if not cuts:
        cuts = _broken_at_the_end(text, labels)
    kept: list[str] = []
    done = 0
    for start, end in cuts:
        kept.append(text[done:start])
        done = end
    return Bare("".join([*kept, text[done:]]), tuple(cuts))


def _broken_at_the_end(text: str, labels: Collection[str]) -> list[tuple[int, int]]:
    whole = text.rstrip()
    for label in labels:
        for length in range(len(label) - 1, 1, -1):
            for piece in (label[:length], label[-length:]):
                start = len(whole) - len(piece)
                if whole.endswith(piece) and (not start or whole[start - 1].isspace()):
                    return [(len(whole[:start].rstrip()), len(text))]
    return []


def same_word(word: str) -> str:
    """Return a word as it compares with another: white space, and nothing at all, as a space."""
    return plain(word) or " "


def edited(old: str, new: str) -> tuple[Difference, ...]:
    """Return in which words a text was edited; what programs change by themselves does not count."""
    found = differences(old, new, same_word)
    return tuple(each for each in found if plain(each.old) != plain(each.new))


@dataclass(frozen=True)
class AsSent:
    """Tells of a place in a returned text where it stood in the text that was sent."""

    returned: str
    sent: str

    @cached_property
    def _steps(self) -> Sequence[tuple[int, int]]:
        """Where in the returned text another shift begins: at and after each difference."""
        steps = [(0, 0)]
        shift = 0
        for each in differences(self.returned, self.sent):
            shift += len(each.new) - len(each.old)
            steps.append((each.end, shift))
        return steps

    def start(self, offset: int) -> int:
        """Return where something begins of which the first words may have been put in right here."""
        step = max(0, bisect_left(self._steps, (offset,)) - 1)
        return offset + self._steps[step][1]

    def place(self, offset: int) -> int:
        """Return the place; within words that are new, where those were put."""
        if self.returned == self.sent:
            return min(offset, len(self.sent))
        step = bisect_right(self._steps, (offset, len(self.sent))) - 1
        found = offset + self._steps[step][1]
        if step + 1 < len(self._steps):
            end, shift = self._steps[step + 1]
            found = min(found, end + shift)
        return max(0, min(found, len(self.sent)))
