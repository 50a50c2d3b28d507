"""Putting lines on the input line to be worded: one, two that become one, one that becomes several."""

from functools import partial

from casusanalyse.facilitate.working_out.chapters import opening_of
from casusanalyse.facilitate.working_out.desk import Desk, InHand, subject_of
from casusanalyse.front.orders import as_content, without_the_space
from casusanalyse.privacy.unsafety import unsafety_notice
from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.entries import Consent, Quote, RoundSentence
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.questions import GATHERING, VALUED
from casusanalyse.protocol.reading import read_answer
from casusanalyse.protocol.words import Severity
from casusanalyse.report.items import Item
from casusanalyse.session.checking import broken_checks
from casusanalyse.session.combining import as_one, main_text, with_text
from casusanalyse.session.events import AnswerGiven, EntriesMerged, EntrySplit, Part
from casusanalyse.session.lines import line_of, read_entry, split_line
from casusanalyse.session.options import choosable
from casusanalyse.session.record import Kept
from casusanalyse.session.rewording import entry_reworded, part_reworded
from casusanalyse.session.telling import date_notice, options_of, tell_answer
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.wording import session_lines as lines_wording
from casusanalyse.wording import working_out as wording

BETWEEN_PARTS = "//"


def take_in_hand(desk: Desk, words: str) -> None:
    """Put an item on the line to be worded. Raises NotAccepted."""
    item = desk.item(words)
    number, kept = desk.number_of(item), desk.kept(item)
    line = _answer_line(desk, item) if kept is None else _entry_line(desk, item, kept)
    desk.in_hand = InHand(
        as_content(line),
        wording.REWORDING.format(number=number),
        wording.KEPT_AS_IT_WAS.format(number=number),
        partial(_reword, desk, item),
    )
    desk.touched = subject_of(item)


def join(desk: Desk, words: str) -> None:
    """Put two lines of one list on the line, to be worded as one. Raises NotAccepted."""
    first, second = _two(words, wording.WHICH_TO_JOIN)
    item, kept = desk.line(first)
    other_item, other = desk.line(second)
    if kept.id == other.id:
        raise NotAccepted(wording.WHICH_TO_JOIN)
    if item.place != other_item.place:
        raise NotAccepted(wording.NOT_ONE_LIST)
    said = [it for it in (main_text(kept.entry), main_text(other.entry)) if it is not None]
    if not said:
        raise NotAccepted(wording.CANNOT_JOIN)
    desk.in_hand = InHand(
        as_content(_one_after_another(said)),
        wording.JOINING.format(first=first, second=second),
        wording.NOT_JOINED,
        partial(_join, desk, item, kept.id, other.id, first),
    )
    desk.touched = subject_of(item)


def split(desk: Desk, words: str) -> None:
    """Put a line on the line, to be cut where ``//`` is typed. Raises NotAccepted."""
    item, kept = desk.line(words)
    text = main_text(kept.entry)
    if not text:
        raise NotAccepted(wording.CANNOT_SPLIT)
    desk.in_hand = InHand(
        as_content(text),
        wording.SPLITTING.format(number=words),
        wording.KEPT_AS_IT_WAS.format(number=words),
        partial(_split, desk, item, kept.id, words),
    )
    desk.touched = subject_of(item)


def word_opening(desk: Desk) -> None:
    """Put the text that opens the chapter on the line. Raises NotAccepted outside a chapter."""
    chapter = desk.chapter
    if chapter is None:
        raise NotAccepted(wording.NOT_IN_A_CHAPTER)
    desk.in_hand = InHand(
        as_content(opening_of(desk.protocol, desk.record, chapter) or ""),
        wording.WORDING_OPENING,
        wording.OPENING_KEPT,
        partial(_open_with, desk, chapter),
    )


def _two(words: str, complaint: str) -> tuple[str, str]:
    parts = words.split()
    if len(parts) != 2:
        raise NotAccepted(complaint)
    return parts[0], parts[1]


def _one_after_another(said: list[CleanText]) -> str:
    ended = [text if text.endswith((".", "!", "?", "…")) else f"{text}." for text in said[:-1]]
    return " ".join([*ended, said[-1]])


def _entry_line(desk: Desk, item: Item, kept: Kept) -> str:
    question = desk.protocol.question(item.place.question)
    assert isinstance(question, GATHERING)
    return line_of(kept.entry, desk.room.listing(question))


def _answer_line(desk: Desk, item: Item) -> str:
    question = desk.protocol.question(item.place.question)
    answer = desk.record.slot(item.place).answer
    if answer is None:
        raise NotAccepted(wording.GONE)
    return tell_answer(answer, options_of(question, desk.protocol), desk.record)


def _reword(desk: Desk, item: Item, typed: CleanText) -> None:
    kept = desk.kept(item)
    if item.id is None:
        _reword_answer(desk, item, typed)
    elif kept is None:
        raise NotAccepted(wording.GONE)
    else:
        _reword_entry(desk, item, kept, typed)


def _reword_entry(desk: Desk, item: Item, kept: Kept, typed: CleanText) -> None:
    question = desk.protocol.question(item.place.question)
    assert isinstance(question, GATHERING)
    listed = desk.room.listing(question)
    line = without_the_space(typed).lstrip(" ")
    entry = read_entry(split_line(line, listed), listed, base=kept.entry)
    event = entry_reworded(desk.record, item.place, kept.id, entry)
    number = desk.number_of(item)
    said = wording.REWORDED if event else wording.KEPT_AS_IT_WAS
    desk.do(said.format(number=number), event, touched=subject_of(item))
    if date := date_notice(entry):
        desk.notice(date)
    if unsafety := unsafety_notice(entry, number):
        desk.notice(unsafety)
    other_words = main_text(entry) != main_text(kept.entry)
    if isinstance(entry, Quote | RoundSentence) and other_words and entry.consent is Consent.YES:
        desk.notice(wording.ASK_CONSENT_AGAIN.format(number=number))


def _reword_answer(desk: Desk, item: Item, typed: CleanText) -> None:
    question = desk.protocol.question(item.place.question)
    assert isinstance(question, VALUED)
    text = clean_text(without_the_space(typed))
    answer: Answer = read_answer(question, text, choosable(question, desk.protocol, desk.record))
    for check in broken_checks(question, answer, desk.record):
        if check.severity is Severity.ERROR:
            raise NotAccepted(check.message)
        desk.notice(check.message)
    same = answer == desk.record.slot(item.place).answer
    number = desk.number_of(item)
    said = wording.KEPT_AS_IT_WAS if same else wording.REWORDED
    event = None if same else AnswerGiven(place=item.place, answer=answer)
    desk.do(said.format(number=number), event, touched=subject_of(item))


def _join(
    desk: Desk, item: Item, id: EntryId, other: EntryId, number: str, typed: CleanText
) -> None:
    entries = desk.record.slot(item.place).entries
    if id not in entries or other not in entries:
        raise NotAccepted(wording.GONE)
    text = clean_text(without_the_space(typed))
    entry = with_text(as_one(entries[id].entry, entries[other].entry), text)
    event = EntriesMerged(place=item.place, id=id, entry=entry, merged=(other,))
    desk.do(wording.JOINED.format(number=number), event, touched=(item.place, id))


def _split(desk: Desk, item: Item, id: EntryId, number: str, typed: CleanText) -> None:
    kept = desk.record.slot(item.place).entries.get(id)
    if kept is None:
        raise NotAccepted(wording.GONE)
    pieces = [piece.strip() for piece in without_the_space(typed).split(BETWEEN_PARTS)]
    texts = [clean_text(piece) for piece in pieces if piece]
    if len(texts) < 2:
        raise NotAccepted(wording.WHERE_TO_SPLIT)
    first, *others = texts
    highest = desk.record.highest_entry
    parts = tuple(
        Part(id=EntryId(f"e{highest + n}"), entry=with_text(kept.entry, text, alone=True))
        for n, text in enumerate(others, start=1)
    )
    entry = with_text(kept.entry, first)
    event = EntrySplit(place=item.place, id=id, entry=entry, parts=parts)
    said = wording.SPLIT.format(number=number, count=len(texts))
    desk.do(said, event, touched=(item.place, id))


def _open_with(desk: Desk, chapter: int, typed: CleanText) -> None:
    text = clean_text(without_the_space(typed).strip())
    declared = desk.protocol.report.chapters[chapter].text
    own = text not in (lines_wording.EMPTY_MARK, (declared or "").strip())
    event = part_reworded(desk.record, chapter, text if own else None)
    desk.do(wording.OPENING_WRITTEN if own else wording.OPENING_OF_PROTOCOL, event)
