"""Cards by their numbers: which cards those are, and what they propose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casusanalyse.errors import CasusError
from casusanalyse.protocol.entries import Extra, ListItem
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.session.fields import Listing, listing, read_extra
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record
from casusanalyse.text.clean import CleanText, clean_text, own_words
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.wording import workbook_reading as wording
from casusanalyse.workbook.blanks import CardSheet
from casusanalyse.workbook.gathered import as_line
from casusanalyse.workbook.known import entries_ever
from casusanalyse.workbook.proposals import Proposal, Take, Voice, VoiceKey, same
from casusanalyse.workbook.readings import Reading

_NUMBER = re.compile(r"\d+")
_MOST_DIGITS = 4
_BETWEEN = re.compile(r"[\s,;.:/+&\-]*(?:\ben\b)?[\s,;.:/+&\-]*")


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which cards somebody chose, by number, and what is no card: other numbers, other words."""

    numbers: tuple[int, ...]
    unknown: tuple[str, ...] = ()
    words: str = ""


def read_numbers(text: str, count: int) -> Chosen:
    """Return the cards whose numbers stand in a text; ``count`` is how many cards there are."""
    found = _NUMBER.findall(text)
    known = [int(it) for it in found if len(it) <= _MOST_DIGITS and 1 <= int(it) <= count]
    unknown = [it for it in found if len(it) > _MOST_DIGITS or not 1 <= int(it) <= count]
    rest = [it.strip() for it in _NUMBER.split(text)]
    words = " ".join(it for it in rest if not _BETWEEN.fullmatch(it))
    return Chosen(tuple(dict.fromkeys(known)), tuple(dict.fromkeys(unknown)), words)


def card_texts(sheet: CardSheet, protocol: Protocol) -> tuple[CleanText, ...]:
    """Return what stands on the cards, the first first."""
    return tuple(clean_text(option.text) for option in protocol.options(sheet.cards))


def card_proposals(
    sheet: CardSheet,
    protocol: Protocol,
    record: Record,
    readings: Sequence[Reading],
    aside: frozenset[VoiceKey],
) -> Iterator[Proposal]:
    """Yield a proposal for each card that somebody chose and that is not in the session yet."""
    cards = card_texts(sheet, protocol)
    chosen: dict[int, list[Reading]] = {}
    for reading, text in _written(sheet, readings):
        for number in read_numbers(text, len(cards)).numbers:
            chosen.setdefault(number, []).append(reading)
    for number in sorted(chosen):
        who = tuple(dict.fromkeys(reading.person for reading in chosen[number]))
        card = cards[number - 1]
        key = (f"{sheet.question.id}.{sheet.field}", same(card))
        told = own_words(wording.CARD.format(number=number, text=card))
        if key not in aside and not is_there(sheet, protocol, record, card):
            yield _proposal(sheet, protocol, record, Voice(who, told, key), card)


def _proposal(
    sheet: CardSheet, protocol: Protocol, record: Record, voice: Voice, card: CleanText
) -> Proposal:
    takes = card_takes(sheet, protocol, record, card)
    sure = not sheet.field
    return Proposal(sheet.question, Place(sheet.question.id), (voice,), takes, (), sure)


def card_takes(
    sheet: CardSheet, protocol: Protocol, record: Record, card: CleanText
) -> tuple[Take, ...]:
    """Return what can be done with a card: a line of its own, or at one of the lines that stand there."""
    if not sheet.field:
        return (Take(wording.TAKE, (card,), adds=(ListItem(text=card),)),)
    listed = listing(sheet.question, protocol, record)
    return tuple(_at_lines(sheet, listed, card))


def _at_lines(sheet: CardSheet, listed: Listing, card: CleanText) -> Iterator[Take]:
    for kept in listed.record.entries(sheet.question.id):
        try:
            entry = _with_card(sheet, listed, kept, card)
        except CasusError:
            continue
        says = wording.TAKE_AT_LINE.format(line=as_line(kept.entry, listed))
        yield Take(says, (as_line(entry, listed),), refines=((kept.id, entry),))


def _with_card(sheet: CardSheet, listed: Listing, kept: Kept, card: CleanText) -> ListItem:
    """Return a line with a card in its field; raises NotAccepted where something else stands there."""
    item = kept.entry
    others = {it.field: it for it in item.extras} if isinstance(item, ListItem) else {}
    if not isinstance(item, ListItem) or sheet.field in others:
        raise NotAccepted(wording.FIELD_IS_FULL)
    extras: dict[str, Extra] = {**others, sheet.field: _as_extra(sheet, listed, card)}
    order = [field.id for field in sheet.question.fields]
    return item.model_copy(update={"extras": tuple(extras[it] for it in order if it in extras)})


def _as_extra(sheet: CardSheet, listed: Listing, card: CleanText) -> Extra:
    """Return a card as the value of its field. Raises what ``read_extra`` raises."""
    declared = next(it for it in sheet.question.fields if it.id == sheet.field)
    return read_extra(declared, card, listed.protocol, listed.record)


def is_there(sheet: CardSheet, protocol: Protocol, record: Record, card: CleanText) -> bool:
    """Tell whether a card was taken over before: as a line, or at one."""
    ever = [it for it in entries_ever(record, Place(sheet.question.id)) if isinstance(it, ListItem)]
    if not sheet.field:
        return any(same(it.text) == same(card) for it in ever)
    try:
        given = _as_extra(sheet, listing(sheet.question, protocol, record), card)
    except CasusError:
        return False  # an earlier program let a field have cards that do not fit it
    return any(given in it.extras for it in ever)


def strange_cards(
    sheets: Sequence[CardSheet], protocol: Protocol, readings: Sequence[Reading]
) -> Iterator[tuple[Reading, CleanText]]:
    """Yield what people wrote at the cards that is the number of none, and who."""
    for sheet in sheets:
        count = len(card_texts(sheet, protocol))
        for reading, text in _written(sheet, readings):
            chosen = read_numbers(text, count)
            if chosen.unknown:
                numbers = and_list(chosen.unknown)
                cards = plural(count, wording.CARD_WORD, wording.CARD_WORDS)
                yield (
                    reading,
                    own_words(wording.UNKNOWN_NUMBERS.format(numbers=numbers, cards=cards)),
                )
            if chosen.words:
                yield reading, own_words(wording.AT_THE_CARDS.format(text=clean_text(chosen.words)))


def _written(sheet: CardSheet, readings: Sequence[Reading]) -> Iterator[tuple[Reading, CleanText]]:
    for reading in readings:
        for cards in reading.filled.cards:
            if cards.sheet == sheet:
                text = _clean(cards.text)
                if text is not None:
                    yield reading, text


def _clean(text: str) -> CleanText | None:
    try:
        return clean_text(text)
    except CasusError:
        return None
