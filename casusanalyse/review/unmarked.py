"""Finds what was edited in a draft without being tracked: by words, and whole paragraphs."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from casusanalyse.review.bare_text import bare, edited
from casusanalyse.review.matching import SentParagraph
from casusanalyse.review.placing import Match
from casusanalyse.session.review_events import Placement
from casusanalyse.text.likeness import Words, plain
from casusanalyse.text.words import Difference, joined, longest_rising
from casusanalyse.word.returned.model import SeenParagraph

_NEIGHBOURS = 2
"""With at most so many words in between, two edits are one."""
_REWRITTEN = 0.35
"""Less alike than this, a text was written anew as a whole."""
_SURE = frozenset({Placement.BOOKMARK, Placement.LABEL, Placement.TEXT})


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit that nobody tracked.

    ``old`` began at ``offset`` of the sent ``line`` and became ``new``; ``was`` and ``becomes`` are
    that line as it was sent, and with this edit alone. What is ``apart`` is a paragraph of its own: it
    came after that line, or is the line, which is gone. A moved paragraph stands in both ``old`` and
    ``new``, and ``destination`` is the line that it now follows (-1 for the very beginning).
    ``paragraph`` is where it is seen in what came back, None for what is gone.
    """

    line: int | None
    placed: Placement
    old: str = ""
    new: str = ""
    offset: int = 0
    was: str = ""
    becomes: str = ""
    paragraph: int | None = None
    apart: bool = False
    destination: int | None = None


def find_edits(
    sent: Sequence[SentParagraph],
    returned: Sequence[SeenParagraph],
    matches: Sequence[Match],
    aside: Collection[int] = (),
    answered: Collection[int] = (),
) -> tuple[Edit, ...]:
    """Return what differs between a draft and what came back with all tracked changes rejected.

    In the order of the draft. Format, labels, and signs that programs change by themselves never count.
    Paragraphs ``aside`` and lines that are ``answered`` are left out.
    """
    finder = _Finder(sent, returned, matches, frozenset(aside), frozenset(answered))
    found = [*finder.within(), *finder.missing(), *finder.added(), *finder.moved()]
    return tuple(sorted(found, key=_order))


def _order(edit: Edit) -> tuple[int, int, int]:
    return -1 if edit.line is None else edit.line, edit.offset, edit.paragraph or 0


class _Finder:
    def __init__(
        self,
        sent: Sequence[SentParagraph],
        returned: Sequence[SeenParagraph],
        matches: Sequence[Match],
        aside: frozenset[int],
        answered: frozenset[int],
    ) -> None:
        self._sent = sent
        self._matches = matches
        self._aside = aside
        self._answered = answered
        self._texts = [
            bare(seen.text, self._labels(match)).text.strip()
            for seen, match in zip(returned, matches, strict=True)
        ]
        self._pieces: dict[int, list[int]] = defaultdict(list)
        for at, match in enumerate(matches):
            if match.line is not None and at not in aside:
                self._pieces[match.line].append(at)

    def _labels(self, match: Match) -> set[str]:
        lines = (it for it in (match.line, *match.also) if it is not None)
        return {self._sent[it].label for it in lines if self._sent[it].label}

    # In a paragraph

    def within(self) -> Iterator[Edit]:
        """Yield edits in paragraphs that are still there, split and merged ones too."""
        for line, pieces in self._pieces.items():
            if line in self._answered:
                continue
            merged = next((it for it in pieces if self._matches[it].also), None)
            if merged is not None:
                yield from self._merged(line, merged)
            elif len(pieces) > 1:
                yield from self._split(line, pieces)
            else:
                yield from self._reworded(line, pieces[0])

    def _reworded(self, line: int, at: int) -> Iterator[Edit]:
        old, new = self._sent[line].text, self._texts[at]
        for each in _differences(old, new):
            yield Edit(
                line=line,
                placed=self._matches[at].placed,
                old=each.old,
                new=each.new,
                offset=each.start,
                was=old,
                becomes=old[: each.start] + each.new + old[each.end :],
                paragraph=at,
            )

    def _split(self, line: int, pieces: Sequence[int]) -> Iterator[Edit]:
        whole = self._sent[line].text
        same = next((it for it in pieces if plain(self._texts[it]) == plain(whole)), None)
        if same is not None:
            yield from (self._added(it, line) for it in pieces if it != same and self._texts[it])
            return
        text = "\n".join(self._texts[it] for it in pieces if self._texts[it])
        placed = self._matches[pieces[0]].placed
        yield self._whole(line, placed, whole, text, pieces[0])

    def _merged(self, line: int, at: int) -> Iterator[Edit]:
        lines = sorted((line, *self._matches[at].also))
        old = "\n".join(self._sent[it].text for it in lines)
        yield self._whole(lines[0], self._matches[at].placed, old, self._texts[at], at)

    def _whole(self, line: int, placed: Placement, old: str, new: str, at: int | None) -> Edit:
        return Edit(line, placed, old, new, was=old, becomes=new, paragraph=at)

    # Whole paragraphs

    def missing(self) -> Iterator[Edit]:
        """Yield lines that are nowhere in what came back."""
        merged = {line for match in self._matches for line in match.also}
        for line, sent in enumerate(self._sent):
            gone = line not in self._pieces and line not in merged and line not in self._answered
            if gone and plain(sent.text):
                yield replace(
                    self._whole(line, _how(self._matches), sent.text, "", None), apart=True
                )

    def added(self) -> Iterator[Edit]:
        """Yield paragraphs that are none of the draft, each after the line that it follows."""
        line: int | None = None
        for at, match in enumerate(self._matches):
            if match.line is not None:
                line = match.line
            elif at not in self._aside and self._texts[at]:
                yield self._added(at, line)

    def _added(self, at: int, line: int | None) -> Edit:
        new = self._texts[at]
        if line is None:
            return Edit(None, Placement.NOWHERE, new=new, paragraph=at, apart=True)
        was, placed = self._sent[line].text, self._matches[self._pieces_of(line, at)].placed
        return Edit(
            line=line,
            placed=placed,
            new=new,
            offset=len(was),
            was=was,
            becomes=f"{was}\n{new}",
            paragraph=at,
            apart=True,
        )

    def _pieces_of(self, line: int, at: int) -> int:
        """Return the paragraph by which it is known where ``line`` went."""
        return next(iter(self._pieces.get(line, ())), max(0, at - 1))

    def moved(self) -> Iterator[Edit]:
        """Yield paragraphs that stand elsewhere; what moved together is one edit."""
        first = [
            (pieces[0], line)
            for line, pieces in self._pieces.items()
            if self._matches[pieces[0]].placed in _SURE
        ]
        known = sorted(first)
        stayed = set(longest_rising(known))
        group: list[tuple[int, int]] = []
        for at, line in known:
            if (at, line) in stayed or not plain(self._sent[line].text):
                continue
            if group and (at, line) != (group[-1][0] + 1, group[-1][1] + 1):
                yield self._moved(group)
                group = []
            group.append((at, line))
        if group:
            yield self._moved(group)

    def _moved(self, group: Sequence[tuple[int, int]]) -> Edit:
        at, line = group[0]
        text = "\n".join(self._sent[it].text for _, it in group)
        above = (self._matches[it].line for it in range(at - 1, -1, -1))
        destination = next((it for it in above if it is not None), -1)
        whole = self._whole(line, self._matches[at].placed, text, text, at)
        return replace(whole, apart=True, destination=destination)


def _how(matches: Sequence[Match]) -> Placement:
    """Return how surely a paragraph is gone: as surely as others were found."""
    by_bookmark = any(match.placed is Placement.BOOKMARK for match in matches)
    return Placement.BOOKMARK if by_bookmark else Placement.SIMILAR


def _differences(old: str, new: str) -> tuple[Difference, ...]:
    if plain(old) == plain(new):
        return ()
    if Words(plain(old)).likeness(Words(plain(new))) < _REWRITTEN:
        return (Difference(0, len(old), old, new),)
    return joined(edited(old, new), old, within=_NEIGHBOURS)
