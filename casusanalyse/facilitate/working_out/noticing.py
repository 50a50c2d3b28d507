"""What the language mirror and the look for traces point at in an item; nothing is ever rewritten."""

from collections.abc import Iterator, Sequence

from casusanalyse.mirror.hints import hints
from casusanalyse.mirror.rules import Rule
from casusanalyse.privacy.traces import traces
from casusanalyse.protocol.answers import Answer, ConfirmationAnswer, TextAnswer
from casusanalyse.protocol.asked import FieldType
from casusanalyse.protocol.entries import Entry, ListItem, Person, Quote, RoundSentence, fields_of
from casusanalyse.report.items import Item
from casusanalyse.session.record import Record
from casusanalyse.wording import working_out as wording

_TEXTS = (FieldType.TEXT, FieldType.LONG_TEXT)
_AS_THEY_WERE_SAID = Quote | RoundSentence


def noticed(item: Item, record: Record, rules: Sequence[Rule]) -> tuple[str, ...]:
    """Return what there is to look at in an item, each as one line. What is left out is left alone."""
    if item.left_out:
        return ()
    kept = record.slot(item.place).entries.get(item.id) if item.id is not None else None
    if kept is None:
        texts = list(_texts_of_answer(record.slot(item.place).answer))
        spoken, about_nature = False, False
    else:
        texts = list(_texts_of(kept.entry))
        spoken = isinstance(kept.entry, _AS_THEY_WERE_SAID)
        about_nature = isinstance(kept.entry, Person)
    mirror = () if spoken else rules
    found = (it for text in texts for it in noticed_in(text, mirror, about_nature))
    return tuple(dict.fromkeys(found))


def noticed_in(text: str, rules: Sequence[Rule], about_nature: bool = False) -> Iterator[str]:
    """Yield what there is to look at in a text, traces first."""
    for trace in traces(text):
        yield wording.NOTICED.format(words=trace.words, why=trace.why)
    for hint in hints(text, rules, about_nature=about_nature):
        yield wording.NOTICED.format(words=hint.words, why=hint.why)


def traced(item: Item, record: Record) -> bool:
    """Tell whether an item may tell who somebody is."""
    return bool(noticed(item, record, ()))


def _texts_of(entry: Entry) -> Iterator[str]:
    for shape in fields_of(type(entry)):
        value: object = getattr(entry, shape.attribute)
        if shape.asked.type in _TEXTS and isinstance(value, str):
            yield value
    for extra in entry.extras if isinstance(entry, ListItem) else ():
        yield from _texts_of_answer(extra.answer)


def _texts_of_answer(answer: Answer | None) -> Iterator[str]:
    match answer:
        case TextAnswer():
            yield answer.text
        case ConfirmationAnswer() if answer.line:
            yield answer.line
        case _:
            return
