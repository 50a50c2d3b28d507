"""Edits a draft as readers do, without tracking, and keeps which paragraph each one was."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

from casusanalyse.review.matching import SentParagraph
from casusanalyse.word.returned.model import SeenParagraph
from tests.review.drafts import sentence

ADDED = ("Dit", "weet", "ik", "anders", "nog", "goed", "ook", "helaas", "samen", "zeker", "later")
FRONT = 10
"""Title and contents: nobody rewrites those."""
NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Edited:
    """A paragraph after editing: the lines that it was (none for what was added), and its names."""

    lines: tuple[int, ...]
    text: str
    label: str
    bookmarks: tuple[str, ...]

    @property
    def seen(self) -> SeenParagraph:
        """The paragraph as a view shows it, its label behind the text."""
        return SeenParagraph(f"{self.text}{NO_BREAK}{self.label}".strip(), self.bookmarks)


Piece = tuple[Edited, ...]
Edit = Callable[[Edited, Random], Piece]


def returned(
    sent: Sequence[SentParagraph], random: Random, *, of_hundred: int = 60
) -> tuple[Edited, ...]:
    """Return the draft with so many of each hundred paragraphs edited, in one of fourteen ways."""
    pieces = [
        _edited(each, random) if random.randrange(100) < of_hundred and at >= FRONT else (each,)
        for at, each in enumerate(as_sent(sent))
    ]
    return tuple(each for piece in _across(pieces, random) for each in piece if each.seen.text)


def as_sent(sent: Sequence[SentParagraph]) -> list[Edited]:
    """Return every paragraph as it was sent; a row shows its label in its last cell with text."""
    shown = {it.label: at for at, it in enumerate(sent) if it.text or it.label.startswith("[V")}
    return [
        Edited((at,), it.text, it.label if shown.get(it.label) == at else "", (it.bookmark,))
        for at, it in enumerate(sent)
    ]


def without_bookmarks(these: Iterable[Edited]) -> tuple[Edited, ...]:
    """Return the paragraphs as a program leaves them that drops every bookmark."""
    return tuple(replace(each, bookmarks=()) for each in these)


def without_labels(these: Iterable[Edited]) -> tuple[Edited, ...]:
    """Return the paragraphs without any label; one that showed nothing else is gone."""
    bare = (replace(each, label="") for each in these)
    return tuple(each for each in bare if each.seen.text)


def _edited(it: Edited, random: Random) -> Piece:
    edits = (*(_reworded,) * 6, *(_longer,) * 3, *(_shorter,) * 2, _half_new, _all_new, _split)
    return random.choice(edits)(it, random) if it.text else (it,)


def _reworded(it: Edited, random: Random) -> Piece:
    words = it.text.split()
    for _ in range(random.randint(1, max(1, len(words) // 4))):
        words[random.randrange(len(words))] = random.choice(ADDED)
    return (replace(it, text=" ".join(words)),)


def _longer(it: Edited, random: Random) -> Piece:
    return (replace(it, text=f"{it.text} {sentence(random)}"),)


def _shorter(it: Edited, random: Random) -> Piece:
    words = it.text.split()
    start = random.randrange(len(words))
    kept = words[:start] + words[start + max(1, len(words) // 3) :]
    return (replace(it, text=" ".join(kept or words)),)


def _half_new(it: Edited, random: Random) -> Piece:
    words = it.text.split()
    return (replace(it, text=" ".join([*words[: len(words) // 2], sentence(random)])),)


def _all_new(it: Edited, random: Random) -> Piece:
    return (replace(it, text=f"{sentence(random)} {random.choice(ADDED)}"),)


def _split(it: Edited, random: Random) -> Piece:
    words = it.text.split()
    if len(words) < 6:
        return _reworded(it, random)
    at = random.randint(2, len(words) - 2)
    first = replace(it, text=" ".join(words[:at]), label="")
    return first, replace(it, text=" ".join(words[at:]))


def _across(pieces: list[Piece], random: Random) -> list[Piece]:
    """Merge, move, take out, put in, and spoil labels, each a few times."""
    for change in (_merge, _merge, _move, _move, _take_out, _take_out, _put_in, _put_in):
        change(pieces, random)
    for spoil in (_unlabelled, _labelled_before, _copied_label, _broken_label):
        spoil(pieces, random)
    return pieces


def _merge(pieces: list[Piece], random: Random) -> None:
    at = _some(pieces, random)
    one, other = pieces[at][0], pieces[at + 1][0]
    if len(pieces[at]) == len(pieces[at + 1]) == 1 and one.text and other.text and other.label:
        label = f"{one.label} {other.text}{NO_BREAK}{other.label}".strip()
        merged = Edited(one.lines + other.lines, one.text, label, one.bookmarks + other.bookmarks)
        pieces[at : at + 2] = [(merged,)]


def _move(pieces: list[Piece], random: Random) -> None:
    piece = pieces.pop(_some(pieces, random))
    pieces.insert(_some(pieces, random), piece)


def _take_out(pieces: list[Piece], random: Random) -> None:
    at = _some(pieces, random)
    # What is left of a paragraph that was taken out whole can be its bookmark, in the next one.
    below = pieces[at + 1][0]
    left = replace(below, bookmarks=pieces[at][0].bookmarks + below.bookmarks)
    pieces[at : at + 2] = [(left, *pieces[at + 1][1:])]


def _put_in(pieces: list[Piece], random: Random) -> None:
    text = f"{sentence(random)} {random.choice(ADDED)}"
    pieces.insert(_some(pieces, random), (Edited((), text, "", ()),))


def _unlabelled(pieces: list[Piece], random: Random) -> None:
    _with_label(pieces, random, lambda _: "")


def _broken_label(pieces: list[Piece], random: Random) -> None:
    _with_label(pieces, random, lambda label: label[:-1])


def _labelled_before(pieces: list[Piece], random: Random) -> None:
    at = _some(pieces, random)
    first, *others = pieces[at]
    if first.label and not others:
        pieces[at] = (replace(first, text=f"{first.label} {first.text}", label=""),)


def _copied_label(pieces: list[Piece], random: Random) -> None:
    """Put a copy of a paragraph elsewhere and word it anew, its label still behind it."""
    original = pieces[_some(pieces, random)][0]
    if len(original.lines) == 1:
        copy = Edited((), sentence(random), original.label, ())
        pieces.insert(_some(pieces, random), (copy,))


def _with_label(pieces: list[Piece], random: Random, change: Callable[[str], str]) -> None:
    at = _some(pieces, random)
    *others, last = pieces[at]
    pieces[at] = (*others, replace(last, label=change(last.label)))


def _some(pieces: Sequence[Piece], random: Random) -> int:
    return random.randint(FRONT, len(pieces) - 9)
