"""Measures how well paragraphs of an edited draft are placed, and writes the figures down."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from casusanalyse.review.placing import Match, placed
from casusanalyse.session.review_events import Placement
from tests.review.drafts import draft
from tests.review.editing import Edited, returned, without_bookmarks, without_labels

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "plaatsing.md"
FIGURES = "<!-- cijfers -->\n"
DRAFTS = 100
SURE = frozenset({Placement.BOOKMARK, Placement.LABEL, Placement.TEXT})
WAYS: dict[str, Callable[[Sequence[Edited]], Sequence[Edited]]] = {
    "bladwijzers en labels": tuple,
    "alleen labels": without_bookmarks,
    "alleen de tekst": lambda these: without_labels(without_bookmarks(these)),
}


@dataclass(frozen=True)
class Measured:
    """A paragraph with where it was placed."""

    edited: Edited
    match: Match

    @property
    def right(self) -> bool:
        """Whether it was placed where it came from, or nowhere when it was put in."""
        if self.match.line is None:
            return not self.edited.lines
        return self.match.line in self.edited.lines

    @property
    def silently_wrong(self) -> bool:
        """Whether it was placed wrong without saying that this is not sure."""
        return not self.right and self.match.placed in SURE


def measured(way: str, drafts: int = DRAFTS) -> Iterator[Measured]:
    """Yield every paragraph of so many edited drafts, in one of the three ways."""
    for number in range(drafts):
        random = Random(number)
        sent = draft(random)
        edited = WAYS[way](returned(sent, random))
        matches = placed(sent, [each.seen for each in edited])
        yield from map(Measured, edited, matches)


def figures(drafts: int = DRAFTS) -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| wat er over is | alinea's | goed | met een label | zeker maar fout | niet te plaatsen |"
    yield "|---|---|---|---|---|---|"
    for way in WAYS:
        every = [*measured(way, drafts)]
        own = [each for each in every if each.edited.lines]
        labelled = [each for each in own if each.edited.label]
        wrong = sum(each.silently_wrong for each in every)
        nowhere = sum(each.match.line is None for each in own)
        yield (f"| {way} | {len(own)} | {_share(own)} | {_share(labelled)} | {wrong} | {nowhere} |")


def _share(these: Sequence[Measured]) -> str:
    if not these:
        return "–"
    right = sum(each.right for each in these)
    return f"{100 * right / len(these):.2f} %".replace(".", ",")


def page(drafts: int = DRAFTS) -> str:
    """Return docs/plaatsing.md with the figures of this moment below the mark."""
    words = PAGE.read_text(encoding="utf-8").partition(FIGURES)[0]
    return words + FIGURES + "\n" + "\n".join(figures(drafts)) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
