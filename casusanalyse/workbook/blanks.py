"""Where somebody writes in a workbook: worked out from the protocol, the same every time it is asked."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from casusanalyse.protocol.entries import fields_of
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import (
    GATHERING,
    SHOWN,
    AnyQuestion,
    GatheringQuestion,
    ListQuestion,
    PeriodsQuestion,
    SeatsQuestion,
    TimelineQuestion,
    entry_class_of,
)
from casusanalyse.protocol.words import Reader
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.word.anchors import Anchor, anchor_for
from casusanalyse.wording import workbook as wording

_LAYOUT = "1"
"""Goes up when the places of a workbook change, so that an older one is not read as a newer."""
_ROWS = 5
_ROWS_OF: dict[type[GatheringQuestion], int] = {TimelineQuestion: 12, PeriodsQuestion: 6}
_REMEMBERED = (TimelineQuestion, PeriodsQuestion)
_SOURCE = "source"
"""Of an event the participant also writes how she knows: that is what differing memories rest on."""


class Audience(StrEnum):
    """Who a workbook is for."""

    FACILITATOR = "begeleider"
    PARTICIPANT = "deelnemer"
    WALL = "wand"


class Owner(StrEnum):
    """What a participant says about herself, so that it is known whose workbook comes back."""

    ROLE = "role"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Column:
    """A field that is written: its attribute (or the id of an extra field) and how it is called."""

    field: str
    heading: str


@dataclass(frozen=True, slots=True)
class Blank:
    """One cell to write in.

    ``question`` is empty where a participant says who she is. ``row`` counts from 1; ``field`` is the
    attribute of an entry, the id of an extra field, or empty for a question with one value.
    ``label`` stands in the cell and nowhere else in the workbook.
    """

    question: str
    row: int
    field: str
    label: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one question: rows of a table with a column for each field, or one single cell."""

    question: AnyQuestion
    columns: tuple[Column, ...]
    rows: tuple[tuple[Blank, ...], ...]


@dataclass(frozen=True, slots=True)
class CardSheet:
    """Numbered cards that lie at a question or one of its fields, and the cell for chosen numbers.

    ``cards`` is the name of the choice list; card 1 is its first option.
    """

    question: ListQuestion
    field: str
    cards: str
    blank: Blank


@dataclass(frozen=True, slots=True)
class Blanks:
    """Everything that can be filled in in one workbook, in order, and the id that it carries."""

    identifier: str
    owner: tuple[Blank, ...]
    sheets: tuple[Sheet, ...]
    card_sheets: tuple[CardSheet, ...]

    def all(self) -> Iterator[Blank]:
        """Yield every cell, in the order of the workbook."""
        yield from self.owner
        for sheet in self.sheets:
            for row in sheet.rows:
                yield from row
        yield from (sheet.blank for sheet in self.card_sheets)

    def anchor(self, blank: Blank) -> Anchor:
        """Return the bookmark of a cell."""
        return anchor_for(self.identifier, blank.question, str(blank.row), blank.field, blank.label)


def sheet_heading(sheet: Sheet, *, is_own: bool) -> CleanText:
    """Return what stands above a sheet; the timeline and the periods of a participant are her own."""
    if is_own and isinstance(sheet.question, TimelineQuestion):
        return own_words(wording.MY_TIMELINE)
    if is_own and isinstance(sheet.question, PeriodsQuestion):
        return own_words(wording.MY_PERIODS)
    return own_words(sheet.question.heading)


def blanks_of(protocol: Protocol, audience: Audience) -> Blanks:
    """Return what can be filled in in a workbook that is made from this protocol.

    A participant writes an own timeline and own periods first, then what is asked of everybody alone,
    and the numbers of cards; the facilitator what is known beforehand of the timeline and the periods. On the
    wall people write with pens, and nothing of that is read back. What only the facilitator reads is
    not asked of participants.
    """
    asked = [question for question in protocol.questions() if _is_on_paper(question, audience)]
    asked.sort(key=lambda question: not isinstance(question, _REMEMBERED))
    sheets = tuple(_sheet(question, number) for number, question in enumerate(asked, start=1))
    cards = tuple(_card_sheets(protocol)) if audience is Audience.PARTICIPANT else ()
    owner = _owner() if audience is Audience.PARTICIPANT else ()
    identifier = _identifier(protocol, audience, sheets, cards)
    return Blanks(identifier, owner, sheets, cards)


def _is_on_paper(question: AnyQuestion, audience: Audience) -> bool:
    if isinstance(question, (*SHOWN, SeatsQuestion)) or question.for_each is not None:
        return False
    if audience is Audience.PARTICIPANT and _is_kept_back(question):
        return False
    if isinstance(question, _REMEMBERED):
        return audience is not Audience.WALL
    return question.written_alone and audience is Audience.PARTICIPANT


def _is_kept_back(question: AnyQuestion) -> bool:
    return question.readers is Reader.FACILITATOR


def _owner() -> tuple[Blank, ...]:
    return tuple(
        Blank("", 1, owner.value, _label(0, number)) for number, owner in enumerate(Owner, start=1)
    )


def _sheet(question: AnyQuestion, number: int) -> Sheet:
    if not isinstance(question, GATHERING):
        blank = Blank(question.id, 1, "", _label(number))
        return Sheet(question, (Column("", question.heading),), ((blank,),))
    columns = tuple(_columns(question))
    rows = range(1, _ROWS_OF.get(type(question), _ROWS) + 1)
    return Sheet(question, columns, tuple(_row(question, columns, number, row) for row in rows))


def _row(
    question: GatheringQuestion, columns: tuple[Column, ...], number: int, row: int
) -> tuple[Blank, ...]:
    return tuple(
        Blank(question.id, row, column.field, _label(number, row, at))
        for at, column in enumerate(columns, start=1)
    )


def _columns(question: GatheringQuestion) -> Iterator[Column]:
    for shape in fields_of(entry_class_of(question)):
        if shape.asked.in_line or (
            shape.attribute == _SOURCE and isinstance(question, TimelineQuestion)
        ):
            yield Column(shape.attribute, shape.asked.label)
    if isinstance(question, ListQuestion):
        for field in question.fields:
            yield Column(field.id, field.heading)


def _card_sheets(protocol: Protocol) -> Iterator[CardSheet]:
    for number, (question, field, cards) in enumerate(_cards_in(protocol), start=1):
        blank = Blank(question.id, 0, field, f"[{wording.CARDS_LABEL}{number}]")
        yield CardSheet(question, field, cards, blank)


def _cards_in(protocol: Protocol) -> Iterator[tuple[ListQuestion, str, str]]:
    for question in protocol.questions():
        if isinstance(question, ListQuestion) and not _is_kept_back(question):
            offered = [("", question.cards), *((it.id, it.cards) for it in question.fields)]
            yield from ((question, field, cards) for field, cards in offered if cards is not None)


def _label(*numbers: int) -> str:
    return f"[{wording.LABEL}{'.'.join(map(str, numbers))}]"


def _identifier(
    protocol: Protocol,
    audience: Audience,
    sheets: tuple[Sheet, ...],
    card_sheets: tuple[CardSheet, ...],
) -> str:
    """Say by a hash what the cells are for: of other questions or kinds it is another workbook."""
    asked = [
        [sheet.question.id, sheet.question.kind, [column.field for column in sheet.columns]]
        for sheet in sheets
    ]
    cards = [
        [sheet.blank.label, [option.id for option in protocol.choice_lists.get(sheet.cards, ())]]
        for sheet in card_sheets
    ]
    told = json.dumps([_LAYOUT, protocol.id, audience.value, asked, cards])
    return f"w{_LAYOUT}-{hashlib.sha256(told.encode()).hexdigest()[:12]}"
