"""Finds for every paragraph that came back which paragraph of the draft it was."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from casusanalyse.review.draft_index import DraftIndex
from casusanalyse.review.gaps import Gap, gaps_between
from casusanalyse.review.matching import FoundLabel, SentParagraph, labels_in
from casusanalyse.session.review_events import Placement
from casusanalyse.text.likeness import Words, plain
from casusanalyse.text.words import longest_rising
from casusanalyse.word.returned.model import SeenParagraph

_COPY = re.compile(r"(?:_Copy_\d+)+\Z")
_AKIN = 0.3
"""From here on a text can be an edited version of another."""
_CLEARLY_ALIKE = 0.55
"""From here on a text says by itself which one it is a version of."""
_AS_GOOD_AS_SAME = 0.9
_MORE_ALIKE = 0.35
"""So much more alike another line must be before bookmark or label is not believed."""
_PART = 0.6
"""From here on a text stands in another one, so that one was split or merged."""
_TELLING = 4
"""So many words say by themselves which paragraph they are, when they occur once."""
_FEW = 6
_SMALL_GAP = 2_500


@dataclass(frozen=True, slots=True)
class Match:
    """The line that a paragraph was (from 0), how that was found, and lines that were merged into it."""

    line: int | None = None
    placed: Placement = Placement.NOWHERE
    also: tuple[int, ...] = ()


def placed(sent: Sequence[SentParagraph], returned: Sequence[SeenParagraph]) -> tuple[Match, ...]:
    """Return for each paragraph of a view of a returned file which one of the draft it was.

    A paragraph that was split stands in the answer more than once. Where bookmark or label and text
    contradict each other the match is SIMILAR or NOWHERE, never one of the surer ones. Takes time
    with the number of paragraphs.
    """
    placing = _Placing(sent, returned)
    placing.by_bookmark()
    placing.by_label()
    placing.by_text()
    placing.by_likeness()
    placing.in_parts()
    placing.by_order()
    return tuple(placing.found)


def without_labels(text: str, known: Iterable[str]) -> str:
    """Return a text without the labels in it that the draft knows."""
    kept: list[str] = []
    done = 0
    labels = frozenset(known)
    for each in labels_in(text):
        if each.label in labels:
            kept.append(text[done : each.start])
            done = each.end
    return "".join([*kept, text[done:]])


class _Placing:
    """The paragraphs that came back, and what has been found out about each so far."""

    def __init__(self, sent: Sequence[SentParagraph], returned: Sequence[SeenParagraph]) -> None:
        self.sent = DraftIndex(sent)
        self.returned = returned
        self.labels = [self.sent.labels_of(labels_in(it.text)) for it in returned]
        bare = (_without(it.text, own) for it, own in zip(returned, self.labels, strict=True))
        self.words = [Words(plain(text)) for text in bare]
        self.often = Counter(words.plain for words in self.words)
        self.found = [Match() for _ in returned]
        self.taken: set[int] = set()
        self.doubted: set[int] = set()
        """Paragraphs of which the text contradicts bookmark or label: they are never sure any more."""

    # Bookmarks

    def by_bookmark(self) -> None:
        """Place what carries a bookmark of the draft; copies of a name only where nothing else does."""
        claims = [self._claimed(it.bookmarks) for it in self.returned]
        self._settle(claims, Placement.BOOKMARK)
        copies = [
            self._claimed(_COPY.sub("", name) for name in it.bookmarks) for it in self.returned
        ]
        left = [
            ()
            if self.found[at].line is not None
            else tuple(line for line in lines if line not in self.taken)
            for at, lines in enumerate(copies)
        ]
        self._settle(left, Placement.BOOKMARK)

    def _claimed(self, names: Iterable[str]) -> tuple[int, ...]:
        lines = (self.sent.by_bookmark.get(name) for name in names)
        return tuple(dict.fromkeys(line for line in lines if line is not None))

    def _settle(self, claims: Sequence[Sequence[int]], how: Placement) -> None:
        """Give paragraphs the lines that they claim, the most alike first."""
        claimants: dict[int, list[int]] = defaultdict(list)
        for at, lines in enumerate(claims):
            if lines:
                claimants[self._best(at, lines)].append(at)
        akin = (line for line, several in claimants.items() if self._any_akin(several, line))
        kept = self.taken.union(akin)
        for line, several in claimants.items():
            several.sort(key=lambda at: -self._likeness(at, line))
            for number, at in enumerate(several):
                if self._contradicted(at, line, kept):
                    self._doubt(at, line)
                elif number == 0 or self._is_part(at, line):
                    merged = self._merged(at, line, claims[at])
                    sure = line == claims[at][-1] or self._stands_whole(line, at)
                    self._give(at, Match(line, how if sure else Placement.SIMILAR, merged))
                elif how is Placement.BOOKMARK:
                    self._give(at, Match(line, Placement.SIMILAR))

    def _best(self, at: int, lines: Sequence[int]) -> int:
        """Return the one of several lines that a paragraph is: the one whose label it shows, else the
        last, unless an earlier one is much more alike. What is taken out whole leaves its name in the
        paragraph below, before that one's own."""
        labels = {each.label for each in self.labels[at]}
        own = [line for line in lines if self.sent.label_at(line) in labels]
        if own:
            return max(own, key=lambda line: (self._likeness(at, line), line))
        best = lines[-1]
        for line in lines:
            if self._likeness(at, line) > self._likeness(at, best) + _AKIN:
                best = line
        return best

    def _doubt(self, at: int, line: int) -> None:
        """Leave it to the text, when that is another one's as good as whole, which it is then."""
        self.doubted.add(at)
        other = self.sent.most_alike(self.words[at])
        labelled = self.sent.label_at(line) in {each.label for each in self.labels[at]}
        if labelled or other is None or self._likeness(at, other) < _AS_GOOD_AS_SAME:
            self._give(at, Match(line, Placement.SIMILAR))

    def _contradicted(self, at: int, line: int, kept: set[int]) -> bool:
        """Tell whether a text is clearly that of another line, which nothing else claims to be."""
        likeness = self._likeness(at, line)
        if likeness + _MORE_ALIKE > 1:
            return False
        other = self.sent.most_alike(self.words[at])
        if other is None or other in kept:
            return False
        return self._likeness(at, other) >= max(_CLEARLY_ALIKE, likeness + _MORE_ALIKE)

    def _any_akin(self, several: Sequence[int], line: int) -> bool:
        return any(self._akin(at, line) for at in several)

    def _akin(self, at: int, line: int) -> bool:
        words, sent = self.words[at], self.sent.words[line]
        alike = words.likeness(sent) >= _AKIN
        return alike or words.part_of(sent) >= _PART or sent.part_of(words) >= _PART

    def _is_part(self, at: int, line: int) -> bool:
        return self.words[at].part_of(self.sent.words[line]) >= _PART

    def _stands_whole(self, line: int, at: int) -> bool:
        return self.sent.words[line].part_of(self.words[at]) >= _AS_GOOD_AS_SAME

    def _merged(self, at: int, line: int, lines: Sequence[int]) -> tuple[int, ...]:
        words = self.words[at]
        others = (it for it in lines if it != line and it not in self.taken)
        return tuple(it for it in others if self.sent.words[it].part_of(words) >= _PART)

    def _likeness(self, at: int, line: int) -> float:
        return self.words[at].likeness(self.sent.words[line])

    def _give(self, at: int, match: Match) -> None:
        sure = at not in self.doubted
        self.found[at] = match if sure else replace(match, placed=Placement.SIMILAR)
        self.taken.update(it for it in (match.line, *match.also) if it is not None)

    # Labels

    def by_label(self) -> None:
        """Place what shows a label: at its start or end, or behind the text that it belongs to."""
        claims = [
            () if self.found[at].line is not None else self._labelled(at)
            for at in range(len(self.returned))
        ]
        self._settle(claims, Placement.LABEL)
        self._doubt_far_labels()

    def _doubt_far_labels(self) -> None:
        """Be less sure of a label out of order at a text that is not much like its own: a copy of one."""
        known = [(at, it.line) for at, it in enumerate(self.found) if it.line is not None]
        in_order = dict(longest_rising(known))
        for at, line in known:
            far = at not in in_order and self.found[at].placed is Placement.LABEL
            if far and self._likeness(at, line) < _CLEARLY_ALIKE:
                self.found[at] = replace(self.found[at], placed=Placement.SIMILAR)

    def _labelled(self, at: int) -> tuple[int, ...]:
        labels = self.labels[at]
        length = len(self.returned[at].text.rstrip())
        lines: list[int] = []
        for label in labels:
            line = self._of_row(at, label.label)
            outside = label.start == 0 or label.end >= length
            if line is not None and (outside or self._akin(at, line)):
                lines.append(line)
        return tuple(dict.fromkeys(lines))

    def _of_row(self, at: int, label: str) -> int | None:
        """Return the line that a label stands for here: in a row of a table the cell that shows it."""
        free = [line for line in self.sent.by_label[label] if line not in self.taken]
        shown = self.sent.showing[label]
        if shown in free and not any(self._same(at, line) for line in free):
            return shown
        return self._best(at, free) if free else None

    def _same(self, at: int, line: int) -> bool:
        return self.words[at].plain == self.sent.words[line].plain

    # Text

    def by_text(self) -> None:
        """Place what reads as it was sent: first what says enough by itself, then what stands beside it."""
        self._telling_texts()
        self._neighbours()

    def _telling_texts(self) -> None:
        for at, words in self._left():
            lines = self.sent.reading(words.plain)
            once = len(lines) == 1 and self.often[words.plain] == 1
            if once and words.count >= _TELLING and lines[0] not in self.taken:
                self._give(at, Match(lines[0], Placement.TEXT))

    def _neighbours(self) -> None:
        """Go on from what has been placed, forwards and back, as long as the next reads the same."""
        for step in (1, -1):
            order = range(len(self.found))
            for at in order if step == 1 else reversed(order):
                before = at - step
                line = self._line_at(before)
                if self.found[at].line is None and line is not None:
                    self._beside(at, line + step, step)

    def _beside(self, at: int, line: int, step: int) -> None:
        same = self.sent.has(line) and self._same(at, line)
        if not same or line in self.taken:
            return
        text = self.words[at].plain
        only_one = len(self.sent.reading(text)) == 1 and self.often[text] == 1
        sure = only_one or self._reads(at + step, line + step)
        self._give(at, Match(line, Placement.TEXT if sure else Placement.SIMILAR))

    def _reads(self, at: int, line: int) -> bool:
        """Tell whether a paragraph is, or reads as, a line; beyond both ends is the same too."""
        inside = 0 <= at < len(self.found)
        if not inside or not self.sent.has(line):
            return inside == self.sent.has(line)
        if self.found[at].line is not None:
            return self.found[at].line == line
        return self._same(at, line)

    def _line_at(self, at: int) -> int | None:
        return self.found[at].line if 0 <= at < len(self.found) else None

    def _left(self) -> Iterator[tuple[int, Words]]:
        for at, words in enumerate(self.words):
            if self.found[at].line is None and words.count:
                yield at, words

    # Likeness

    def by_likeness(self) -> None:
        """Place what fits between two that are known, what is clearly a version of one line, and then
        what is more or less alike between two that are known."""
        for gap in self._gaps():
            if len(gap.paragraphs) == len(gap.lines) <= _FEW and self._fits(gap):
                self._in_order(gap)
        self._clearly_alike()
        for gap in self._gaps():
            if 0 < gap.size <= _SMALL_GAP:
                for at, line in gap.aligned(self._likeness, least=_AKIN):
                    self._give(at, Match(line, Placement.SIMILAR))

    def _clearly_alike(self) -> None:
        claims: dict[int, tuple[float, int]] = {}
        near = {at: range(gap.first, gap.last) for gap in self._gaps() for at in gap.paragraphs}
        for at, words in self._left():
            expected = near.get(at, range(0))
            line = self.sent.most_alike(words, but=self.taken, expected=expected)
            if line is None or self._likeness(at, line) < _CLEARLY_ALIKE:
                continue
            score = self._likeness(at, line) + (line in expected) * 0.1
            claims[line] = max(claims.get(line, (0.0, at)), (score, at))
        for line, (_, at) in claims.items():
            self._give(at, Match(line, Placement.SIMILAR))

    def _gaps(self) -> Iterator[Gap]:
        """Yield the stretches between what is placed in order: what is left on both sides."""
        return gaps_between([it.line for it in self.found], self.taken, len(self.sent.words))

    # Parts and order

    def in_parts(self) -> None:
        """Place what is a piece of the line that stands beside it: a paragraph that was split."""
        for step in (1, -1):
            order = range(len(self.found))
            for at in order if step == 1 else reversed(order):
                line = self._line_at(at - step)
                left = self.found[at].line is None and self.words[at].count
                if left and line is not None and self._completes(at, line):
                    self._give(at, Match(line, Placement.SIMILAR))

    def _completes(self, at: int, line: int) -> bool:
        """Tell whether a text stands in a line, and its words in no other part of it that came back."""
        others = [self.words[it] for it in (at - 1, at + 1) if self._line_at(it) == line]
        said = Words(" ".join([self.words[at].plain, *(it.plain for it in others)]))
        return self._is_part(at, line) and said.part_of(self.sent.words[line]) >= _PART

    def by_order(self) -> None:
        """Place what is left where as many paragraphs as lines are missing between two that are known."""
        for gap in self._gaps():
            if len(gap.paragraphs) == len(gap.lines):
                self._in_order(gap)

    def _fits(self, gap: Gap) -> bool:
        """Tell whether no paragraph of a gap is more like another line, there or elsewhere."""
        return all(
            self._likeness(at, line) >= max(self._likeness(at, other) for other in gap.lines)
            and self.taken.issuperset(self.sent.reading(self.words[at].plain))
            for at, line in zip(gap.paragraphs, gap.lines, strict=True)
        )

    def _in_order(self, gap: Gap) -> None:
        for at, line in zip(gap.paragraphs, gap.lines, strict=True):
            if self.words[at].count and self.sent.words[line].count:
                self._give(at, Match(line, Placement.SIMILAR))


def _without(text: str, labels: Sequence[FoundLabel]) -> str:
    return without_labels(text, (each.label for each in labels))
