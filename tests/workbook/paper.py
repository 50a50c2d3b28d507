"""Workbooks as they are printed, as small as can be, and filled in by hand in the file itself."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from casusanalyse.protocol.model import Protocol
from casusanalyse.text.clean import own_words
from casusanalyse.text.likeness import plain
from casusanalyse.word.anchors import Anchor, anchor_for
from casusanalyse.word.content import AnchoredText, Properties, TableContent, TableRow
from casusanalyse.word.returned.gate import open_package
from casusanalyse.word.returned.model import ReturnedFile
from casusanalyse.word.returned.reading import read_package
from casusanalyse.word.writing import WordWriter
from casusanalyse.workbook.blanks import Audience, Blank, Blanks, blanks_of
from casusanalyse.workbook.filled import Printed

PRIVATE = "Alleen voor jezelf"
INTRO = "Vul in wat je wilt."
MAIN = "word/document.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class _Page:
    """Writes a workbook from top to bottom."""

    def __init__(self, blanks: Blanks) -> None:
        self.writer = WordWriter(
            Properties(
                title="Werkboek",
                subject="Proef",
                identifier=blanks.identifier,
                created=datetime(2026, 3, 2, tzinfo=UTC),
                header="Werkboek",
                footer="Gemaakt op 2 maart 2026",
            )
        )
        self.texts: list[str] = []
        self._blanks = blanks

    def heading(self, text: str) -> None:
        self.writer.heading(1, own_words(text), self._next(text))

    def paragraph(self, text: str) -> None:
        self.writer.paragraph(own_words(text), self._next(text))

    def table(self, headings: tuple[str, ...], rows: tuple[tuple[Blank, ...], ...]) -> None:
        header = tuple(AnchoredText(own_words(text), self._next(text)) for text in headings)
        cells = tuple(TableRow(tuple((self._cell(blank),) for blank in row)) for row in rows)
        self.writer.table(TableContent(header, cells, (1,) * len(header)))

    def _cell(self, blank: Blank) -> AnchoredText:
        return AnchoredText(own_words(blank.label), self._blanks.anchor(blank))

    def _next(self, text: str) -> Anchor:
        self.texts.append(text)
        return anchor_for(self._blanks.identifier, "tekst", str(len(self.texts)))


def a_workbook(protocol: Protocol, audience: Audience = Audience.PARTICIPANT) -> bytes:
    """Return the workbook of a protocol as a Word file, with a page at the end for oneself alone."""
    return _written(protocol, audience).writer.content()


def printed(protocol: Protocol, audience: Audience = Audience.PARTICIPANT) -> Printed:
    """Return what stands in it before anybody writes."""
    texts = _written(protocol, audience).texts
    return Printed(frozenset(map(plain, texts)), PRIVATE, is_whole=True)


def _written(protocol: Protocol, audience: Audience) -> _Page:
    blanks = blanks_of(protocol, audience)
    page = _Page(blanks)
    page.heading("Werkboek")
    page.paragraph(INTRO)
    if blanks.owner:
        page.table(("Je rol", "Je organisatie"), (blanks.owner,))
    for sheet in blanks.sheets:
        page.heading(sheet.question.heading)
        page.table(tuple(column.heading for column in sheet.columns), sheet.rows)
    for cards in blanks.card_sheets:
        page.heading(f"Kaarten bij {cards.question.heading}")
        page.table(("Nummers",), ((cards.blank,),))
    page.heading(PRIVATE)
    page.paragraph("Wat neem je mee? Dit wordt nooit ingelezen.")
    return page


Edit = Callable[[etree._Element], None]


def edited(data: bytes, *edits: Edit) -> bytes:
    """Return a Word file with changes made in its text."""
    whole = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(whole, "w", ZIP_DEFLATED) as after:
        for item in before.infolist():
            content = before.read(item)
            if item.filename == MAIN:
                root = etree.fromstring(content)
                for edit in edits:
                    edit(root)
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
            after.writestr(item.filename, content)
    return whole.getvalue()


def write_in(label: str, text: str, after: bool = True) -> Edit:
    """Type in the cell with a label, behind it or in front of it; a line end is Enter."""

    def edit(root: etree._Element) -> None:
        paragraph = holding(root, label)
        first, *more = text.split("\n")
        run = _run(first)
        if after:
            paragraph.append(run)
        else:
            paragraph.insert(0, run)
        for line in reversed(more):
            below = etree.Element(f"{W}p")
            below.append(_run(line))
            paragraph.addnext(below)

    return edit


def holding(root: etree._Element, text: str) -> etree._Element:
    """Return the paragraph that holds a text."""
    return next(it for it in root.iter(f"{W}p") if text in "".join(map(str, it.itertext())))


def without_label(label: str) -> Edit:
    """Take the label out of its cell."""

    def edit(root: etree._Element) -> None:
        for text in holding(root, label).iter(f"{W}t"):
            text.text = (text.text or "").replace(label, "")

    return edit


def without_bookmarks(root: etree._Element) -> None:
    """Lose every bookmark, as another program does."""
    for name in ("bookmarkStart", "bookmarkEnd"):
        for each in list(root.iter(f"{W}{name}")):
            take_out(each)


def take_out(element: etree._Element) -> None:
    """Take an element out of its file."""
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _run(text: str) -> etree._Element:
    run = etree.Element(f"{W}r")
    words = etree.SubElement(run, f"{W}t")
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    words.text = text
    return run


def filled_in(protocol: Protocol, cells: Mapping[str, str], *edits: Edit) -> bytes:
    """Return a participant's workbook with this typed in the cells with these labels."""
    typed = (write_in(label, text) for label, text in cells.items())
    return edited(a_workbook(protocol), *typed, *edits)


def came_back(data: bytes) -> ReturnedFile:
    """Return a file as it is read when it comes back."""
    return read_package(open_package(data, "werkboek.docx"))
