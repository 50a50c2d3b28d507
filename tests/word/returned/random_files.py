"""Random texts with random tracked changes, of which is known what they are because of how they are made."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from casusanalyse.word.returned.model import RemarkKind
from tests.word.returned.word_xml import gone, ins, mark, moved, par, row, run, table

AUTHORS = ("Anna", "Bas", "")
TIMES = ("2026-03-20T10:30:00Z", "2026-03-20T10:31:00Z", "0000-00-00T00:00:00Z")

Truth = tuple[RemarkKind, str, str, str, bool]
"""Kind, author, old, new, apart."""


@dataclass
class Made:
    """A text in the making, and what is true of it."""

    body: list[str] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)
    remarks: list[Truth] = field(default_factory=list)

    def kept(self, text: str) -> None:
        """Add a paragraph that nobody touched."""
        self.body.append(par(text))
        self.accepted.append(text)
        self.rejected.append(text)


class Maker:
    """Draws one text; every word in it is another."""

    def __init__(self, draw: DrawFn) -> None:
        self.draw = draw
        self.numbers = count(1)
        self.made = Made()

    def text(self) -> str:
        """Some new words."""
        length = self.draw(st.integers(1, 3))
        return " ".join(f"woord{next(self.numbers):03}" for _ in range(length))

    def author(self) -> str:
        """Somebody."""
        return self.draw(st.sampled_from(AUTHORS))

    def cut(self, text: str, write: Callable[[str, str], str]) -> str:
        """Text in one or two elements, written at moments of their own."""
        at = self.draw(st.integers(0, len(text) - 1))
        pieces = [piece for piece in (text[:at], text[at:]) if piece]
        return "".join(write(piece, self.draw(st.sampled_from(TIMES))) for piece in pieces)

    def put_in(self, author: str, text: str) -> str:
        """Text that somebody put in."""
        return self.cut(text, lambda piece, when: ins(author, piece, when=when))

    def taken_out(self, author: str, text: str) -> str:
        """Text that somebody took out."""
        return self.cut(text, lambda piece, when: gone(author, piece, when))

    def paragraph(self) -> None:
        """A paragraph with changes among its words."""
        kept = self.text()
        xml, accepted, rejected = run(kept), kept, kept
        for _ in range(self.draw(st.integers(1, 3))):
            written, became, was = self.change()
            kept = f" {self.text()} "
            xml += written + run(kept)
            accepted, rejected = accepted + became + kept, rejected + was + kept
        self.made.body.append(par(xml))
        self.made.accepted.append(accepted)
        self.made.rejected.append(rejected)

    def change(self) -> tuple[str, str, str]:
        """A change between words: its XML, the text that came of it, the text that was there."""
        author, old, new = self.author(), self.text(), self.text()
        ways = ["in", "out", "out and in", "in and out", "nothing", "amid"]
        match self.draw(st.sampled_from(ways)):
            case "in":
                self.tell(RemarkKind.INSERTION, author, "", new)
                return self.put_in(author, new), new, ""
            case "out":
                self.tell(RemarkKind.DELETION, author, old, "")
                return self.taken_out(author, old), "", old
            case "nothing":
                return ins(author, gone(author, new)), "", ""
            case "amid":
                return self.amid(author)
            case order:
                self.tell(RemarkKind.REPLACEMENT, author, old, new)
                both = self.taken_out(author, old), self.put_in(author, new)
                return "".join(both if order == "out and in" else reversed(both)), new, old

    def other(self, author: str) -> str:
        """Somebody else."""
        return self.draw(st.sampled_from([it for it in AUTHORS if it != author]))

    def amid(self, author: str) -> tuple[str, str, str]:
        """Words of somebody amid what another put in."""
        other, before, inner, after = self.other(author), self.text(), self.text(), self.text()
        self.tell(RemarkKind.INSERTION, author, "", before + after)
        self.tell(RemarkKind.INSERTION, other, "", inner)
        written = [(author, before), (other, inner), (author, after)]
        xml = "".join(self.put_in(who, text) for who, text in written)
        return xml, before + inner + after, ""

    def tell(self, kind: RemarkKind, author: str, old: str, new: str, apart: bool = False) -> None:
        """Note a remark that must be found."""
        self.made.remarks.append((kind, author, old, new, apart))

    def whole_in(self) -> None:
        """A new paragraph, below one that stays; its end is marked or that of the one above."""
        author, text, above = self.author(), self.text(), self.text()
        own_end = self.draw(st.booleans())
        end = mark("ins", author)
        self.made.body += [
            par(above, end="" if own_end else end),
            par(self.put_in(author, text), end=end if own_end else ""),
        ]
        self.made.accepted += [above, text]
        self.made.rejected.append(above)
        self.tell(RemarkKind.INSERTION, author, "", text, apart=True)

    def whole_out(self) -> None:
        """Paragraphs that were taken out, below one that stays."""
        author, above = self.author(), self.text()
        texts = [self.text() for _ in range(self.draw(st.integers(1, 3)))]
        own_end = self.draw(st.booleans())
        end = mark("del", author)
        self.made.body.append(par(above, end="" if own_end else end))
        for text in texts:
            is_last = text is texts[-1]
            marked = own_end or not is_last
            self.made.body.append(par(self.taken_out(author, text), end=end if marked else ""))
            self.tell(RemarkKind.DELETION, author, text, "", apart=True)
        self.made.accepted.append(above)
        self.made.rejected += [above, *texts]

    def changed_and_out(self) -> None:
        """A paragraph that was taken out after somebody else had changed words in it."""
        author, first, second, third = self.author(), self.text(), self.text(), self.text()
        other, new = self.other(author), self.text()
        self.tell(RemarkKind.REPLACEMENT, other, second, new)
        self.tell(RemarkKind.DELETION, author, first + second + third, "", apart=True)
        xml = self.taken_out(author, first) + self.taken_out(other, second)
        xml += ins(other, gone(author, new)) + self.taken_out(author, third)
        self.made.body.append(par(xml, end=mark("del", author)))
        self.made.rejected.append(first + second + third)

    def halfway(self) -> None:
        """From halfway one paragraph to halfway another, with whole ones in between."""
        author, left, right = self.author(), self.text(), self.text()
        out = [self.text() for _ in range(self.draw(st.integers(2, 4)))]
        end = mark("del", author)
        self.made.body.append(par(left, self.taken_out(author, out[0]), end=end))
        self.made.body += [par(self.taken_out(author, text), end=end) for text in out[1:-1]]
        self.made.body.append(par(self.taken_out(author, out[-1]), right))
        self.made.accepted.append(left + right)
        self.made.rejected += [left + out[0], *out[1:-1], out[-1] + right]
        self.tell(RemarkKind.MERGE, author, f"{left}\n{right}", left + right)
        for text in out:
            self.tell(RemarkKind.DELETION, author, text, "", apart=text in out[1:-1])

    def split(self) -> None:
        """A paragraph that became two."""
        author, left, right = self.author(), self.text(), self.text()
        self.made.body += [par(f"{left} ", end=mark("ins", author)), par(right)]
        self.made.accepted += [f"{left} ", right]
        self.made.rejected.append(f"{left} {right}")
        self.tell(RemarkKind.SPLIT, author, f"{left} {right}", f"{left}\n{right}")

    def merge(self) -> None:
        """Two paragraphs that became one."""
        author, left, right = self.author(), self.text(), self.text()
        self.made.body += [
            par(left, end=mark("del", author)),
            par(self.put_in(author, " "), run(right)),
        ]
        self.made.accepted.append(f"{left} {right}")
        self.made.rejected += [left, right]
        self.tell(RemarkKind.MERGE, author, f"{left}\n{right}", f"{left} {right}")

    def rows(self) -> None:
        """A table in which rows came and went."""
        cells = [self.text(), self.text()]
        written = [row(*cells)]
        self.made.accepted += cells
        self.made.rejected += cells
        for _ in range(self.draw(st.integers(1, 2))):
            author, cells = self.author(), [self.text(), self.text()]
            if self.draw(st.booleans()):
                inside = [par(ins(author, cell)) for cell in cells]
                written.append(row(*inside, properties=mark("ins", author)))
                self.made.accepted += cells
                self.tell(RemarkKind.ROW, author, "", " | ".join(cells), apart=True)
            else:
                inside = [par(gone(author, cell)) for cell in cells]
                written.append(row(*inside, properties=mark("del", author)))
                self.made.rejected += cells
                self.tell(RemarkKind.ROW, author, " | ".join(cells), "", apart=True)
        self.made.body.append(table(*written))

    def move(self) -> None:
        """A paragraph that was moved over others."""
        author, text, name = self.author(), self.text(), f"move{next(self.numbers)}"
        sides = [
            par(moved(side, name, author, text), end=mark(side, author))
            for side in ("moveFrom", "moveTo")
        ]
        upwards = self.draw(st.booleans())
        between = self.text()
        self.made.body += [sides[upwards], par(between), sides[not upwards]]
        self.made.rejected += [between, text] if upwards else [text, between]
        self.made.accepted += [text, between] if upwards else [between, text]
        self.tell(RemarkKind.MOVE, author, text, text, apart=True)


_BLOCKS = (
    Maker.paragraph,
    Maker.whole_in,
    Maker.whole_out,
    Maker.changed_and_out,
    Maker.halfway,
    Maker.split,
    Maker.merge,
    Maker.rows,
    Maker.move,
)


@st.composite
def random_files(draw: DrawFn) -> Made:
    """A text of several blocks, each with changes of its own, between paragraphs that stay."""
    maker = Maker(draw)
    maker.made.kept(maker.text())
    for block in draw(st.lists(st.sampled_from(_BLOCKS), min_size=1, max_size=6)):
        block(maker)
        maker.made.kept(maker.text())
    return maker.made
