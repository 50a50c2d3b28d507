"""The workbook of a participant: what it is for, what happens to the words, and where to write."""

from collections.abc import Iterator

from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import PeriodsQuestion, TimelineQuestion
from casusanalyse.text.clean import own_words
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.blanks import Audience, Blanks, CardSheet, Sheet, blanks_of
from casusanalyse.workbook.filling_in import hints, sheet_parts
from casusanalyse.workbook.form import form, hands_out_forms
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import (
    EMPTY,
    Grid,
    Look,
    NewPage,
    Part,
    Workbook,
    bullets,
    heading,
    lines_of,
    texts,
    words,
)

_OWN = (TimelineQuestion, PeriodsQuestion)
_ROOM_FOR_ONESELF = 3300  # fifty-eight millimetres: three of them fill a page
_NUMBER_AND_CARD = (1, 9)


def participant_workbook(occasion: Occasion) -> Workbook:
    """Return what a participant fills in beforehand; nothing that only the facilitator reads.

    Where a report counts forms that is the blank form, which asks nobody who she is.
    """
    if hands_out_forms(occasion.protocol):
        return form(occasion)
    blanks = blanks_of(occasion.protocol, Audience.PARTICIPANT)
    return Workbook(
        own_words(wording.PARTICIPANT_TITLE),
        occasion.subtitle,
        blanks,
        occasion.footer,
        tuple(_parts(occasion, blanks)),
    )


def _parts(occasion: Occasion, blanks: Blanks) -> Iterator[Part]:
    protocol = occasion.protocol
    yield from _about(protocol)
    yield from _owner(blanks)
    for sheet in blanks.sheets:
        if isinstance(sheet.question, _OWN):
            yield from _own(sheet, protocol)
    yield from _alone([it for it in blanks.sheets if not isinstance(it.question, _OWN)], protocol)
    yield from _cards(blanks, protocol)
    yield from _for_oneself()


def _about(protocol: Protocol) -> Iterator[Part]:
    yield heading(1, wording.PURPOSE_HEADING)
    for line in lines_of(protocol.description):
        yield words(line)
    yield words(wording.PURPOSE)
    yield heading(1, wording.RULES_HEADING)
    terms = protocol.completion
    rules = (
        rule.format(response=terms.response_days, retention=terms.retention_days)
        for rule in wording.RULES
    )
    yield from bullets(rules)
    yield heading(1, wording.HOW_HEADING)
    yield from bullets(wording.HOW)


def _owner(blanks: Blanks) -> Iterator[Part]:
    yield heading(1, wording.OWNER_HEADING)
    yield words(wording.OWNER)
    header = texts(*(wording.OWNERS[blank.field] for blank in blanks.owner))
    yield Grid(header, (blanks.owner,), (1,) * len(header), lines=True, together=True)


def _alone(sheets: list[Sheet], protocol: Protocol) -> Iterator[Part]:
    if not sheets:
        return
    yield NewPage()
    yield heading(1, wording.ALONE_HEADING)
    yield words(wording.ALONE)
    for sheet in sheets:
        yield heading(2, sheet.question.heading)
        if sheet.question.heading != sheet.question.prompt:
            yield words(sheet.question.prompt, Look.LEAD)
        yield from _help(sheet, protocol)
        yield from sheet_parts(sheet)


def _own(sheet: Sheet, protocol: Protocol) -> Iterator[Part]:
    """Yield a page for what somebody knows of the course of events."""
    is_timeline = isinstance(sheet.question, TimelineQuestion)
    yield NewPage()
    yield heading(1, wording.MY_TIMELINE if is_timeline else wording.MY_PERIODS)
    yield words(sheet.question.prompt, Look.LEAD)
    yield words(wording.MY_TIMELINE_HOW if is_timeline else wording.MY_PERIODS_HOW)
    yield from _help(sheet, protocol)
    yield from sheet_parts(sheet)


def _help(sheet: Sheet, protocol: Protocol) -> Iterator[Part]:
    if sheet.question.example and not isinstance(sheet.question, _OWN):
        # A bar parts fields where lines are typed; on paper they have cells of their own.
        said = sheet.question.example.replace(" | ", wording.AND_ALSO)
        example = f"{wording.EXAMPLE} {said}"
        yield words(example, Look.NOTE, wording.EXAMPLE)
    yield from hints(sheet.question, protocol)


def _cards(blanks: Blanks, protocol: Protocol) -> Iterator[Part]:
    if not blanks.card_sheets:
        return
    yield NewPage()
    yield heading(1, wording.CARDS_HEADING)
    yield words(wording.CARDS)
    shown: dict[str, str] = {}
    for sheet in blanks.card_sheets:
        title = _title(sheet)
        yield heading(2, title)
        if sheet.cards in shown:
            yield words(wording.SAME_CARDS.format(title=shown[sheet.cards]))
        else:
            yield _table_of_cards(sheet, protocol)
        shown.setdefault(sheet.cards, title)
        yield words(wording.YOUR_CARDS)
        yield Grid(texts(wording.NUMBERS), ((sheet.blank,),), (1,), lines=True, together=True)


def _title(sheet: CardSheet) -> str:
    field = next((it for it in sheet.question.fields if it.id == sheet.field), None)
    if field is None:
        return sheet.question.heading
    return wording.CARDS_OF_FIELD.format(question=sheet.question.heading, field=field.heading)


def _table_of_cards(sheet: CardSheet, protocol: Protocol) -> Grid:
    options = enumerate(protocol.options(sheet.cards), start=1)
    rows = tuple((texts(str(number)), texts(option.text)) for number, option in options)
    return Grid(texts(wording.NUMBER, wording.CARD), rows, _NUMBER_AND_CARD)


def _for_oneself() -> Iterator[Part]:
    """Yield the last page, in which nothing can be read back: nothing of it is ours."""
    yield NewPage()
    yield heading(1, wording.ONESELF_HEADING)
    yield words(wording.ONESELF_TITLE, Look.NOTICE_TITLE)
    yield words(wording.ONESELF, Look.NOTICE)
    rows = tuple((texts(asked), EMPTY) for asked in wording.ONESELF_QUESTIONS)
    header = texts(wording.ONESELF_ASKED, wording.ONESELF_ROOM)
    yield Grid(header, rows, (2, 5), lines=True, room=_ROOM_FOR_ONESELF, fills_page=True)
