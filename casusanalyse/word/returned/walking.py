"""Walks once through a part of a Word file and gathers its paragraphs, changes and attached comments."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from casusanalyse.word.returned.fields import Fields
from casusanalyse.word.returned.grid import Grid
from casusanalyse.word.returned.marks import Mark, mark_of
from casusanalyse.word.returned.names import attribute, child, children, name_of
from casusanalyse.word.returned.paragraphs import Attachment, Paragraph, Region, Spot, Stretch
from casusanalyse.word.returned.symbols import symbol

Notes = Mapping[tuple[str, str], list[Paragraph]]
"""The paragraphs of foot- and endnotes, by the name of the reference and the id of the note."""

Attachments = dict[str, list[Attachment]]
"""Where comments are attached, by id; an id may be used more than once."""

_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
}
_SKIPPED = frozenset(
    {
        "instrText",
        "delInstrText",
        "rt",
        "sdtPr",
        "sdtEndPr",
        "tblGrid",
        "sectPr",
        "tblPr",
        "tblPrEx",
        "trPr",
        "tcPr",
    }
)
_WHITE_SPACE = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\u00ad": None})
_PUT_IN, _TAKEN_OUT = {"ins", "moveTo"}, {"del", "moveFrom"}
_CHANGES_OF_FORMAT = frozenset(
    {
        "rPrChange",
        "pPrChange",
        "tblPrChange",
        "tblPrExChange",
        "tblGridChange",
        "trPrChange",
        "tcPrChange",
        "sectPrChange",
        "numberingChange",
        "cellMerge",
    }
)


@dataclass(slots=True)
class _Container:
    """What holds paragraphs one below the other: a text, a cell, a text box."""

    paragraphs: list[Paragraph]
    last: Paragraph | None = None


@dataclass(slots=True)
class Walker:
    """Gathers what stands in a part; ``paragraphs`` in the order in which they stand there.

    ``notes`` are hung on the paragraph that refers to them. ``attached`` may be shared by the parts of
    one file.
    """

    notes: Notes = field(default_factory=dict)
    attached: Attachments = field(default_factory=dict)
    paragraphs: list[Paragraph] = field(default_factory=list)
    _containers: list[_Container] = field(default_factory=list)
    _open: list[Paragraph] = field(default_factory=list)
    _inserted: list[Mark] = field(default_factory=list)
    _deleted: list[Mark] = field(default_factory=list)
    _moves: dict[str, list[str]] = field(default_factory=lambda: {"moveFrom": [], "moveTo": []})
    _regions: list[Region] = field(default_factory=list)
    _grid: Grid = field(default_factory=Grid)
    _fields: Fields = field(default_factory=Fields)
    _reshaped: Mark | None = None
    _begun: list[Attachment] = field(default_factory=list)
    _bookmarks: list[str] = field(default_factory=list)
    _handlers: dict[str, Callable[[etree._Element], None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._handlers = self._all_handlers()

    def walk(self, pieces: Iterable[etree._Element]) -> None:
        """Gather what stands in pieces of a text; may be called for one part after another."""
        self._containers.append(_Container(self.paragraphs))
        self._below(pieces)
        self._containers.pop()
        self._settle()

    def _all_handlers(self) -> dict[str, Callable[[etree._Element], None]]:
        handlers: dict[str, Callable[[etree._Element], None]] = {
            "p": self._paragraph,
            "pPr": self._paragraph_properties,
            "rPr": self._run_properties,
            "t": self._text,
            "delText": self._text,
            "m:t": self._text,
            "br": self._break,
            "sym": self._symbol,
            "fldChar": self._field_character,
            "tbl": self._table,
            "tr": self._row,
            "tc": self._cell,
            "txbxContent": self._text_box,
            ":Choice": self._choice,
            ":Fallback": self._choice,
            "footnoteReference": self._note,
            "endnoteReference": self._note,
            "bookmarkStart": self._bookmark,
            "commentRangeStart": self._comment_begins,
            "commentRangeEnd": self._comment_ends,
            "commentReference": self._comment_sign,
            "moveFromRangeStart": self._move_begins,
            "moveToRangeStart": self._move_begins,
            "moveFromRangeEnd": self._move_ends,
            "moveToRangeEnd": self._move_ends,
        }
        handlers |= dict.fromkeys(_CHARACTERS, self._character)
        handlers |= dict.fromkeys(_PUT_IN | _TAKEN_OUT, self._change)
        return handlers | dict.fromkeys(_SKIPPED, self._properties)

    def _below(self, elements: Iterable[etree._Element]) -> None:
        handlers = self._handlers
        for it in elements:
            handler = handlers.get(name_of(it.tag))
            if handler is None:
                self._below(it)
            else:
                handler(it)

    # Paragraphs and what is around them

    def _paragraph(self, element: etree._Element) -> None:
        container = self._containers[-1]
        paragraph = Paragraph(
            bookmarks=self._bookmarks, formatted=self._reshaped, cell=self._grid.cell
        )
        self._bookmarks, self._reshaped = [], None
        if container.last is not None:
            container.last.next = paragraph
        container.last = paragraph
        container.paragraphs.append(paragraph)
        self._mark_region(paragraph)
        for attachment in self._begun:
            attachment.start = Spot(paragraph, 0)
        self._begun.clear()
        self._open.append(paragraph)
        self._below(element)
        self._open.pop()
        self._fields.paragraph_ends()

    def _mark_region(self, paragraph: Paragraph) -> None:
        if self._regions:
            region = self._regions[0]
            paragraph.region = region
            region.cells = region.cells or [[]]
            region.cells[-1].append(paragraph)

    def _paragraph_properties(self, element: etree._Element) -> None:
        paragraph = self._open[-1] if self._open else Paragraph()
        for name, it in children(element):
            if name == "rPr":
                self._end_of_paragraph(paragraph, it)
            elif name in _CHANGES_OF_FORMAT:
                paragraph.formatted = paragraph.formatted or mark_of(it)
            else:
                changed = next((below for called, below in children(it) if _reshapes(called)), None)
                if changed is not None:
                    paragraph.formatted = paragraph.formatted or mark_of(changed)

    def _end_of_paragraph(self, paragraph: Paragraph, element: etree._Element) -> None:
        """Read the marks on the end of a paragraph; its looks alone say nothing about the text."""
        for name, it in children(element):
            if name in _PUT_IN:
                paragraph.end.inserted = mark_of(it, self._move(name))
            elif name in _TAKEN_OUT:
                paragraph.end.deleted = mark_of(it, self._move(name))

    def _properties(self, element: etree._Element) -> None:
        """Look for a change of format in what else says nothing about the text."""
        for name, it in children(element):
            if name in _CHANGES_OF_FORMAT:
                self._reshaped = self._reshaped or mark_of(it)

    def _settle(self) -> None:
        """Give to the last paragraph what waited for a next one."""
        if self.paragraphs:
            last = self.paragraphs[-1]
            last.formatted = last.formatted or self._reshaped
            last.bookmarks += self._bookmarks
            for attachment in self._begun:
                attachment.start = Spot(last, len(last.stretches))
        self._reshaped, self._bookmarks = None, []
        self._begun.clear()

    def _table(self, element: etree._Element) -> None:
        container = self._containers[-1]
        container.last = None
        self._grid.table_begins()
        self._below(element)
        container.last = None

    def _row(self, element: etree._Element) -> None:
        self._grid.row_begins()
        properties = child(element, "trPr")
        inserted = _mark_in(properties, "ins")
        deleted = _mark_in(properties, "del")
        self._within_region(element, Region(True, inserted, deleted))

    def _cell(self, element: etree._Element) -> None:
        properties = child(element, "tcPr")
        inserted = _mark_in(properties, "cellIns")
        deleted = _mark_in(properties, "cellDel")
        region = Region(False, inserted, deleted, [[]])
        if len(self._regions) == 1 and self._regions[0].is_row:
            self._regions[0].cells.append([])
        self._containers.append(_Container(self._containers[-1].paragraphs))
        with self._grid.within_cell(properties):
            self._within_region(element, region)
        self._containers.pop()

    def _within_region(self, element: etree._Element, region: Region) -> None:
        is_region = region.inserted is not None or region.deleted is not None
        self._regions += [region] if is_region else []
        self._inserted += [region.inserted] if region.inserted else []
        self._deleted += [region.deleted] if region.deleted else []
        self._below(element)
        if is_region:
            self._regions.pop()
        if region.inserted:
            self._inserted.pop()
        if region.deleted:
            self._deleted.pop()

    def _text_box(self, element: etree._Element) -> None:
        within = self._open[-1].followers if self._open else self._containers[-1].paragraphs
        self._containers.append(_Container(within))
        self._below(element)
        self._containers.pop()

    def _choice(self, element: etree._Element) -> None:
        """Take the first of several ways to write the same; the old way only where there is no other."""
        if element.getprevious() is None:
            self._below(element)

    # Text

    def _append(self, text: str) -> None:
        if text and self._open and self._fields.shows_text:
            marks = _last(self._inserted), _last(self._deleted)
            self._open[-1].stretches.append(Stretch(text, *marks))

    def _text(self, element: etree._Element) -> None:
        self._append((element.text or "").translate(_WHITE_SPACE))

    def _character(self, element: etree._Element) -> None:
        self._append(_CHARACTERS[name_of(element.tag)])

    def _break(self, element: etree._Element) -> None:
        if attribute(element, "type") in (None, "textWrapping"):
            self._append("\n")

    def _symbol(self, element: etree._Element) -> None:
        font, number = attribute(element, "font"), attribute(element, "char")
        self._append(symbol(font or "", number or ""))

    def _field_character(self, element: etree._Element) -> None:
        self._fields.character(attribute(element, "fldCharType") or "")

    def _run_properties(self, element: etree._Element) -> None:
        change = child(element, "rPrChange")
        # Whoever puts text in gives it a shape; that is no remark of its own.
        if change is not None and self._open and not self._inserted:
            paragraph = self._open[-1]
            paragraph.formatted = paragraph.formatted or mark_of(change)

    def _note(self, element: etree._Element) -> None:
        key = (name_of(element.tag), attribute(element, "id") or "")
        if not self._open or key not in self.notes:
            return
        for paragraph in self.notes[key]:
            for stretch in paragraph.stretches:
                stretch.inserted = stretch.inserted or _last(self._inserted)
                stretch.deleted = stretch.deleted or _last(self._deleted)
        self._open[-1].followers += self.notes[key]
        self.notes[key].clear()

    def _bookmark(self, element: etree._Element) -> None:
        name = attribute(element, "name") or ""
        if name and not name.startswith("_"):
            (self._open[-1].bookmarks if self._open else self._bookmarks).append(name)

    # Changes

    def _change(self, element: etree._Element) -> None:
        name = name_of(element.tag)
        marks = self._inserted if name in _PUT_IN else self._deleted
        marks.append(mark_of(element, self._move(name)))
        self._below(element)
        marks.pop()

    def _move(self, name: str) -> str | None:
        """Return the name of the move that an element of this name is a part of."""
        if name not in self._moves:
            return None
        return next(reversed(self._moves[name]), "")

    def _move_begins(self, element: etree._Element) -> None:
        kind = name_of(element.tag).removesuffix("RangeStart")
        self._moves[kind].append(attribute(element, "name") or "")

    def _move_ends(self, element: etree._Element) -> None:
        kind = name_of(element.tag).removesuffix("RangeEnd")
        if self._moves[kind]:
            self._moves[kind].pop()

    # Comments

    def _here(self) -> Spot | None:
        """Return the place that is reached: in a paragraph, or at the end of the one before."""
        if self._open:
            return Spot(self._open[-1], len(self._open[-1].stretches))
        before = self._containers[-1].paragraphs
        return Spot(before[-1], len(before[-1].stretches)) if before else None

    def _comment_begins(self, element: etree._Element) -> None:
        attachment = Attachment(start=self._here())
        if not self._open:
            self._begun.append(attachment)
        self.attached.setdefault(attribute(element, "id") or "", []).append(attachment)

    def _comment_ends(self, element: etree._Element) -> None:
        latest = self._latest(element)
        if latest is not None and latest.end is None:
            latest.end = self._here()

    def _comment_sign(self, element: etree._Element) -> None:
        latest = self._latest(element)
        if latest is None or latest.reference is not None:
            latest = Attachment()
            self.attached.setdefault(attribute(element, "id") or "", []).append(latest)
        latest.reference = self._here()

    def _latest(self, element: etree._Element) -> Attachment | None:
        of_same_id = self.attached.get(attribute(element, "id") or "")
        return of_same_id[-1] if of_same_id else None


def _reshapes(name: str) -> bool:
    return name in _CHANGES_OF_FORMAT or name in ("ins", "del")


def _last(marks: list[Mark]) -> Mark | None:
    return marks[-1] if marks else None


def _mark_in(properties: etree._Element | None, name: str) -> Mark | None:
    """Return the mark on a row or cell, or None."""
    element = None if properties is None else child(properties, name)
    return None if element is None else mark_of(element, on_region=True)
