"""A workbook that came back: which one it is, what was written in it, and what stands beside the cells."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.likeness import plain
from casusanalyse.word.anchors import anchor_for
from casusanalyse.word.returned.model import RemarkKind, ReturnedFile, SeenParagraph
from casusanalyse.wording import workbook_reading as wording
from casusanalyse.workbook.blanks import (
    Audience,
    Blanks,
    CardSheet,
    Owner,
    Sheet,
    sheet_heading,
)
from casusanalyse.workbook.cells import FoundCells, Row, find_cells, units_of, without_labels
from casusanalyse.workbook.reading_problems import (
    AlteredTooMuch,
    FormIsTypedIn,
    NotAWorkbook,
    OtherWorkbook,
    TakenForDraft,
)

_WORKBOOK = re.compile(r"w\d{1,3}-[0-9a-f]{12}")
_FORM = re.compile(r"f\d{1,3}-[0-9a-f]{12}")
_DRAFT = re.compile(r"[0-9a-z]{12}-[vd]\d{1,6}(?:-\w+)?")
_SURE_CELLS = 3
"""So many cells of one workbook do not come together by chance."""
_MOST_PRINTED = 5_000
_PRINTED = "tekst"


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands in a workbook before anybody writes in it.

    ``texts`` are its paragraphs as they compare, ``private`` is the heading of the page that is nobody
    else's. What ``is_whole`` has every paragraph: anything else was written by somebody. Otherwise our
    bookmark tells as well that a paragraph is ours.
    """

    texts: frozenset[str] = frozenset()
    private: str = ""
    is_whole: bool = False


NOTHING_PRINTED = Printed()


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """The rows of one question in which something was written, by field."""

    sheet: Sheet
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class FilledCards:
    """What was written where the numbers of cards belong."""

    sheet: CardSheet
    text: str


@dataclass(frozen=True, slots=True)
class Margin:
    """A comment in a workbook, and the words that it is attached to."""

    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A workbook as it came back.

    ``role`` and ``organisation`` are what somebody says of herself. ``outside`` was written beside the
    cells. What stands behind the last cell is in none of this: that page is never read. ``missing`` are
    the headings of what somebody took out of the file.
    """

    audience: Audience
    role: str = ""
    organisation: str = ""
    sheets: tuple[FilledSheet, ...] = ()
    cards: tuple[FilledCards, ...] = ()
    outside: tuple[str, ...] = ()
    margins: tuple[Margin, ...] = ()
    missing: tuple[CleanText, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was written; who it is does not count."""
        return not (self.sheets or self.cards or self.outside or self.margins)


def read_filled(
    blanks: Mapping[Audience, Blanks],
    returned: ReturnedFile,
    printed: Mapping[Audience, Printed] | None = None,
) -> Filled:
    """Return what was written in a workbook of one of these audiences.

    Raises FormIsTypedIn, OtherWorkbook, TakenForDraft, NotAWorkbook or AlteredTooMuch; a file is read
    as a whole or not at all.
    """
    audience, found = _recognise(blanks, returned)
    ours = blanks[audience]
    known = (printed or {}).get(audience, NOTHING_PRINTED)
    rows = iter(found.rows)
    owner = next(rows) if ours.owner else ()
    said = owner[0].written if owner else {}
    sheets = tuple(FilledSheet(sheet, next(rows)) for sheet in ours.sheets)
    cards = tuple(_cards(sheet, next(rows)) for sheet in ours.card_sheets)
    return Filled(
        audience=audience,
        role=said.get(Owner.ROLE.value, ""),
        organisation=said.get(Owner.ORGANISATION.value, ""),
        sheets=tuple(sheet for sheet in sheets if sheet.rows),
        cards=tuple(it for it in cards if it.text),
        outside=tuple(_outside(ours, returned.accepted, found.used, known)),
        margins=tuple(_margins(ours, returned, known)),
        missing=tuple(_missing(ours, found)),
    )


def _missing(blanks: Blanks, found: FoundCells) -> Iterator[CleanText]:
    """Yield the headings of sheets and cards that are gone; who it is, is asked where that is not sure."""
    there = iter(found.there[1:] if blanks.owner else found.there)
    for sheet in blanks.sheets:
        if not next(there):
            yield sheet_heading(sheet, is_own=bool(blanks.owner))
    for cards in blanks.card_sheets:
        if not next(there):
            heading = cards.question.heading
            yield own_words(wording.CARDS_MISSING.format(heading=heading))


def _cards(sheet: CardSheet, rows: Sequence[Row]) -> FilledCards:
    return FilledCards(sheet, rows[0].written[sheet.blank.field] if rows else "")


def _recognise(
    blanks: Mapping[Audience, Blanks], returned: ReturnedFile
) -> tuple[Audience, FoundCells]:
    if any(_FORM.fullmatch(it) for it in returned.identifiers):
        raise FormIsTypedIn
    for audience, ours in blanks.items():
        if ours.identifier in returned.identifiers:
            found = find_cells(ours, returned.accepted)
            if not _is_enough(ours, found):
                raise AlteredTooMuch(found.units, len(units_of(ours)))
            return audience, found
    if any(_WORKBOOK.fullmatch(it) for it in returned.identifiers):
        raise OtherWorkbook
    if any(_DRAFT.fullmatch(it) for it in returned.identifiers):
        raise TakenForDraft
    told = [(audience, find_cells(ours, returned.accepted)) for audience, ours in blanks.items()]
    audience, found = max(told, key=lambda each: each[1].sure)
    if found.sure < _SURE_CELLS or not _is_enough(blanks[audience], found):
        raise NotAWorkbook
    return audience, found


def _is_enough(blanks: Blanks, found: FoundCells) -> bool:
    """Half of the tables must be there; rows may be gone, for people throw out what they do not need."""
    return 2 * found.units >= len(units_of(blanks)) and found.units > 0


@dataclass(slots=True)
class _Reach:
    """Which paragraphs of a view may be looked at: none behind the last cell or on a private page."""

    seen: Sequence[SeenParagraph]
    used: Collection[int]
    private: str
    open: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        last, closed = max(self.used, default=-1), False
        for number, paragraph in enumerate(self.seen[: last + 1]):
            is_used = number in self.used
            is_private = bool(self.private) and plain(paragraph.text) == plain(self.private)
            closed = (closed or is_private) and not is_used
            if not closed:
                self.open.add(number)


def _outside(
    blanks: Blanks, seen: Sequence[SeenParagraph], used: Collection[int], printed: Printed
) -> Iterator[str]:
    ours = _printed_names(blanks)
    labels = frozenset(blank.label for blank in blanks.all())
    for number in sorted(_Reach(seen, used, printed.private).open):
        paragraph = seen[number]
        text = without_labels(paragraph.text, "", labels)
        if number in used or not text or plain(text) in printed.texts:
            continue
        if printed.is_whole or not ours.intersection(paragraph.bookmarks):
            yield text


def _margins(blanks: Blanks, returned: ReturnedFile, printed: Printed) -> Iterator[Margin]:
    """Yield the comments; where one stands is told in the view without changes."""
    cells = find_cells(blanks, returned.rejected)
    reach = _Reach(returned.rejected, cells.used, printed.private).open
    labels = frozenset(blank.label for blank in blanks.all())
    for remark in returned.remarks:
        is_within = remark.paragraph is None or remark.paragraph in reach
        if remark.kind is RemarkKind.COMMENT and is_within and remark.text.strip():
            yield Margin(remark.text.strip(), without_labels(remark.anchor, "", labels))


def _printed_names(blanks: Blanks) -> frozenset[str]:
    numbers = range(1, _MOST_PRINTED)
    return frozenset(
        anchor_for(blanks.identifier, _PRINTED, str(number)).bookmark for number in numbers
    )
