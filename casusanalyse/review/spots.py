"""Where in a paragraph of a draft the words of each field stand, and what a changed one makes of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from casusanalyse.review.fields import Field
from casusanalyse.session.places import AnswerRef

_LEAD = re.compile(r"(?P<words>[^:]+):\s*")
_WORD = re.compile(r"\w{4,}")  # shorter ones stand in every sentence
_BETWEEN_PARAGRAPHS = re.compile(r"\n(?:[ \t]*\n)+")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a field stands: ``first`` to ``last`` of the field is ``start`` to ``end`` of the paragraph.

    A long text stands in a paragraph with one of its own paragraphs.
    """

    field: Field
    first: int
    last: int
    start: int
    end: int

    def with_words(self, words: str) -> str:
        """Return the whole text of the field with other words at this spot.

        A paragraph that is emptied goes with the air around it.
        """
        text = self.field.text
        if words.strip():
            return text[: self.first] + words + text[self.last :]
        before, behind = text[: self.first].rstrip(), text[self.last :].lstrip()
        return "\n\n".join(filter(None, (before, behind)))


def spots_of(fields: Sequence[Field], paragraph: str) -> tuple[Spot, ...]:
    """Return the spot of each field whose words stand in a paragraph exactly once, in order.

    Of two that overlap the longer one counts: the other's words stand there by chance.
    """
    if not paragraph and len(fields) == 1 and not fields[0].text:
        return (Spot(fields[0], 0, 0, 0, 0),)
    found = [spot for field in fields if (spot := _spot(field, paragraph)) is not None]
    longest = sorted(found, key=lambda spot: spot.start - spot.end)
    kept: list[Spot] = []
    for spot in longest:
        if all(spot.end <= it.start or it.end <= spot.start for it in kept):
            kept.append(spot)
    return tuple(sorted(kept, key=lambda spot: spot.start))


def read_back(
    spots: Sequence[Spot], paragraph: str, becomes: str
) -> dict[AnswerRef, tuple[str, str]] | None:
    """Return of each field its text and what that is when the paragraph becomes this.

    None when words between the fields changed, which nobody said, or when it cannot be told which
    words belong to which field. Where one field stands behind words of ours and a colon, those may be
    gone altogether: whoever wrote the paragraph anew wrote that field.
    """
    if not spots:
        return None
    if len(spots) == 1 and (alone := _written_anew(spots[0], paragraph, becomes)) is not None:
        return {spots[0].field.ref: (spots[0].field.text, spots[0].with_words(alone))}
    between = [paragraph[: spots[0].start]]
    between += [paragraph[a.end : b.start] for a, b in pairwise(spots)]
    between.append(paragraph[spots[-1].end :])
    short, long = _groups(between, becomes, "(.*?)"), _groups(between, becomes, "(.*)")
    if short is None or short != long:
        return None
    pairs = zip(spots, short, strict=True)
    return {it.field.ref: (it.field.text, it.with_words(words)) for it, words in pairs}


def _written_anew(spot: Spot, paragraph: str, becomes: str) -> str | None:
    """Return the words of a field when what led to it, and only that, is gone; else None."""
    lead, behind = _LEAD.fullmatch(paragraph[: spot.start]), paragraph[spot.end :]
    if lead is None or behind.strip(" ."):
        return None
    left = {word.casefold() for word in _WORD.findall(becomes)}
    kept = any(word.casefold() in left for word in _WORD.findall(lead["words"]))
    return None if kept else becomes.strip()


def _groups(between: Sequence[str], becomes: str, group: str) -> tuple[str, ...] | None:
    pattern = group.join(re.escape(words) for words in between)
    match = re.fullmatch(pattern, becomes, re.DOTALL)
    return match.groups() if match else None


def _spot(field: Field, paragraph: str) -> Spot | None:
    """The whole text first: a cell holds all its paragraphs, a chapter one paragraph at a time."""
    whole = _stands(field.text, paragraph)
    if whole is not None:
        return Spot(field, 0, len(field.text), whole, whole + len(field.text))
    standing = [
        Spot(field, first, last, start, start + last - first)
        for first, last in _paragraphs(field.text)
        if (start := _stands(field.text[first:last], paragraph)) is not None
    ]
    longest = max((spot.end - spot.start for spot in standing), default=0)
    fitting = [spot for spot in standing if spot.end - spot.start == longest]
    return fitting[0] if len(fitting) == 1 else None


def _stands(words: str, paragraph: str) -> int | None:
    """Return where words stand in a paragraph, when that is exactly once and as whole words."""
    if not words.strip():
        return None
    pattern = rf"(?<!\w){re.escape(words)}(?!\w)"
    found = [match.start() for match in re.finditer(pattern, paragraph)]
    return found[0] if len(found) == 1 else None


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _BETWEEN_PARAGRAPHS.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)
