"""How the report treats an item: left out, for fewer readers, with consent."""

from enum import StrEnum
from typing import TypeVar

from casusanalyse.facilitate.working_out.desk import Desk, subject_of
from casusanalyse.privacy.unsafety import lacks_source, readers_by_default, tells_of_unsafety
from casusanalyse.protocol.entries import Consent, Entry, Quote, RoundSentence
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.words import Reader
from casusanalyse.report.items import Item
from casusanalyse.session.events import Handled, Handling
from casusanalyse.session.rewording import entry_reworded
from casusanalyse.wording import working_out as wording

SomeWord = TypeVar("SomeWord", bound=StrEnum)


def leave_out(desk: Desk, words: str) -> None:
    """Leave an item out of the report, or take it in again. Raises CasusError."""
    item = desk.item(words)
    handling = desk.record.handling(*subject_of(item))
    if item.left_out and not handling.left_out:
        raise NotAccepted(wording.GOES_WITH_ANOTHER)
    left_out = not handling.left_out
    said = wording.LEFT_OUT if left_out else wording.TAKEN_IN
    _handle(desk, item, handling.model_copy(update={"left_out": left_out}), said)


def set_readers(desk: Desk, words: str) -> None:
    """Say who may read an item. Raises CasusError."""
    number, _, rest = words.partition(" ")
    item = desk.item(number)
    reader = _word(rest, Reader)
    if reader is None:
        raise NotAccepted(wording.WHICH_READERS)
    question = desk.protocol.question(item.place.question)
    kept = desk.kept(item)
    entry = kept.entry if kept is not None else None
    own = None if reader is readers_by_default(entry, question.readers) else reader
    handling = desk.record.handling(*subject_of(item)).model_copy(update={"readers": own})
    _handle(desk, item, handling, wording.READ_BY[reader.value])
    order = list(Reader)
    if order.index(reader) > order.index(question.readers):
        desk.notice(wording.NOT_WIDER.format(readers=question.readers.value))
    elif entry is not None and tells_of_unsafety(entry) and reader is not Reader.FACILITATOR:
        _mind_unsafety(desk, item, entry, reader)


def _mind_unsafety(desk: Desk, item: Item, entry: Entry, reader: Reader) -> None:
    if lacks_source(entry):
        number = desk.number_of(item)
        desk.notice(wording.UNSAFETY_NEEDS_SOURCE.format(number=number))
    elif reader is Reader.REGION:
        desk.notice(wording.UNSAFETY_NOT_FOR_REGION)


def set_consent(desk: Desk, words: str) -> None:
    """Note what the speaker of a quote, or of a sentence, said about its use. Raises CasusError."""
    number, _, rest = words.partition(" ")
    item, kept = desk.line(number)
    entry = kept.entry
    if not isinstance(entry, Quote | RoundSentence):
        raise NotAccepted(wording.NO_CONSENT_NEEDED)
    consent = _word(rest, Consent)
    if consent is None:
        raise NotAccepted(wording.WHICH_CONSENT)
    event = entry_reworded(
        desk.record, item.place, kept.id, entry.model_copy(update={"consent": consent})
    )
    said = wording.CONSENT[consent.value].format(number=number)
    desk.do(said, event, touched=subject_of(item))


def _handle(desk: Desk, item: Item, handling: Handling, said: str) -> None:
    number = desk.number_of(item)
    place, id = subject_of(item)
    changed = handling != desk.record.handling(place, id)
    event = Handled(place=place, id=id, handling=handling) if changed else None
    desk.do(said.format(number=number), event, touched=(place, id))


def _word(typed: str, words: type[SomeWord]) -> SomeWord | None:
    given = typed.strip().casefold()
    fitting = [word for word in words if given and word.value.startswith(given)]
    return fitting[0] if len(fitting) == 1 else None
