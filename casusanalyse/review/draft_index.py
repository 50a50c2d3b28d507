"""The paragraphs of a draft as it was sent, to be found by bookmark, label, text and words."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from casusanalyse.review.matching import FoundLabel, SentParagraph
from casusanalyse.text.likeness import Words, plain

_RARE_WORDS = 12
_LIKELY = 8
_IN_FEW = 24
"""A word that stands in more lines says little about which one it is; so many lines are looked at."""


class DraftIndex:
    """Lines by everything that they can be known by; a line is its position from 0."""

    def __init__(self, sent: Sequence[SentParagraph]) -> None:
        self._sent = sent
        self.words = [Words(plain(each.text)) for each in sent]
        self.by_bookmark = {each.bookmark: at for at, each in enumerate(sent) if each.bookmark}
        self.by_label: Mapping[str, list[int]] = _grouped(each.label for each in sent)
        self.showing = {label: self._showing(lines) for label, lines in self.by_label.items()}
        self._by_text = _grouped(words.plain for words in self.words)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for at, words in enumerate(self.words):
            for word in words.bag:
                self._by_word[word].append(at)

    def has(self, line: int) -> bool:
        """Tell whether there is such a line."""
        return 0 <= line < len(self.words)

    def label_at(self, line: int) -> str:
        """Return the label of a line; empty when it has none."""
        return self._sent[line].label

    def labels_of(self, found: Iterable[FoundLabel]) -> tuple[FoundLabel, ...]:
        """Return those labels that this draft knows."""
        return tuple(each for each in found if each.label in self.by_label)

    def reading(self, text: str) -> Sequence[int]:
        """Return the lines that read exactly so, in plain text."""
        return self._by_text.get(text, ())

    def most_alike(
        self, words: Words, but: Collection[int] = (), expected: Collection[int] = ()
    ) -> int | None:
        """Return the line that shares most with a text, judged by its rarest words; None without any.

        Never one of ``but``. Of two that are as good one that is ``expected`` comes first.
        """
        rare = sorted(
            (word for word in words.bag if 0 < len(self._by_word.get(word, ())) <= _IN_FEW),
            key=lambda word: (len(self._by_word[word]), word),
        )[:_RARE_WORDS]
        counted: Counter[int] = Counter()
        same = self.reading(words.plain)
        for lines in (*(self._by_word[word] for word in rare), same[:_IN_FEW]):
            counted.update(line for line in lines if line not in but)
        likely = counted.most_common(_LIKELY)
        return max(
            (line for line, _ in likely),
            key=lambda line: (words.likeness(self.words[line]) + (line in expected) * 0.1, -line),
            default=None,
        )

    def _showing(self, lines: Sequence[int]) -> int:
        """Return the line that a label is visible in: in a row of a table the last cell with text."""
        return next((line for line in reversed(lines) if self.words[line].plain), lines[-1])


def _grouped(keys: Iterable[str]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for at, key in enumerate(keys):
        if key:
            groups[key].append(at)
    return dict(groups)
