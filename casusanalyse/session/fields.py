"""The fields of a list's entries as they are asked: those of its kind, and those a protocol adds."""

from dataclasses import dataclass
from typing import assert_never

from casusanalyse.protocol.asked import FieldType
from casusanalyse.protocol.entries import Entry, Extra, FieldShape, ListItem, Mention, fields_of
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.questions import (
    ChoiceQuestion,
    DateQuestion,
    GatheringQuestion,
    ListField,
    ListQuestion,
    LongTextQuestion,
    NumberQuestion,
    PeriodQuestion,
    RelationsQuestion,
    StatementsQuestion,
    TextQuestion,
    ValuedQuestion,
    YesNoQuestion,
    entry_class_of,
)
from casusanalyse.protocol.reading import read_answer, read_flag
from casusanalyse.protocol.relations import RELATION_KINDS
from casusanalyse.session.options import choosable
from casusanalyse.session.pointing import name_of, point_at, point_at_all, targets
from casusanalyse.session.record import Kept, Record
from casusanalyse.session.telling import options_of, tell_answer, tell_flag
from casusanalyse.text.clean import CleanText
from casusanalyse.text.dates import Period, VagueDate, read_date, read_period
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import session_lines as wording

FieldValue = CleanText | str | bool | VagueDate | Period | Mention | tuple[Mention, ...] | None


@dataclass(frozen=True, slots=True)
class AskedField:
    """A field with everything that its reading needs; ``extra`` is set for fields of the protocol."""

    key: str
    label: str
    required: bool
    in_line: bool
    words: tuple[str, ...] = ()
    candidates: tuple[Kept, ...] = ()
    shape: FieldShape | None = None
    extra: ListField | None = None

    @property
    def one_word(self) -> bool:
        """Whether one of a few words is all that fits; nobody edits such a word letter by letter."""
        flag = self.shape is not None and self.shape.asked.type is FieldType.FLAG
        return flag or bool(self.words)

    @property
    def question(self) -> str:
        """The label as a whole sentence."""
        return self.label if self.label.endswith(("?", ".", "!")) else f"{self.label}."


@dataclass(frozen=True, slots=True)
class Listing:
    """The fields of one gathering question, as they stand at this moment of the session."""

    question: GatheringQuestion
    fields: tuple[AskedField, ...]
    protocol: Protocol
    record: Record

    def field(self, key: str) -> AskedField:
        """Return the field with a Dutch key; raises NotAccepted naming the keys that exist."""
        for field in self.fields:
            if field.key == key:
                return field
        guess = nearest(key, [field.key for field in self.fields])
        suggestion = wording.DID_YOU_MEAN.format(word=guess) if guess else ""
        allowed = ", ".join(field.key for field in self.fields)
        raise NotAccepted(
            wording.UNKNOWN_FIELD.format(key=key, suggestion=suggestion, allowed=allowed)
        )

    @property
    def in_line(self) -> tuple[AskedField, ...]:
        """The fields of the one line, in the order in which they are typed."""
        return tuple(field for field in self.fields if field.in_line)

    @property
    def form(self) -> str:
        """How a line is typed, as people read it: ``wanneer | wat``."""
        return " | ".join(field.key.replace("_", " ") for field in self.in_line)


def listing(question: GatheringQuestion, protocol: Protocol, record: Record) -> Listing:
    """Return the fields of a gathering question with what can be pointed at now."""
    shapes = fields_of(entry_class_of(question))
    fields = [_of_kind(shape, question, protocol, record) for shape in shapes]
    if isinstance(question, ListQuestion):
        fields.extend(_of_protocol(field, protocol) for field in question.fields)
    return Listing(question, tuple(fields), protocol, record)


def _of_kind(
    shape: FieldShape, question: GatheringQuestion, protocol: Protocol, record: Record
) -> AskedField:
    asked = shape.asked
    words = tuple(word.value for word in asked.words) if asked.words else ()
    if isinstance(question, RelationsQuestion) and asked.type is FieldType.RELATION:
        words = (*(kind.word for kind in RELATION_KINDS), *(sign.id for sign in question.signs))
    candidates = targets(protocol, record, asked.points_at)
    if isinstance(question, StatementsQuestion) and asked.type is FieldType.MENTION:
        chosen = question.choose_from
        candidates = (
            record.entries(chosen) if chosen else targets(protocol, record, ("deelnemers",))
        )
    return AskedField(
        shape.key, asked.label, shape.required, asked.in_line, words, candidates, shape
    )


def _of_protocol(field: ListField, protocol: Protocol) -> AskedField:
    words = tuple(option.text for option in protocol.options(field.choices))
    return AskedField(
        field.id,
        field.prompt,
        required=False,
        in_line=field.theme_of is None,
        words=words,
        extra=field,
    )


def read_field(field: AskedField, text: CleanText) -> FieldValue:
    """Return the value of a field of the kind from its words; raises NotAccepted when they don't fit."""
    if field.shape is None:
        return text
    kind = field.shape.asked.type
    match kind:
        case FieldType.TEXT | FieldType.LONG_TEXT:
            return text
        case FieldType.DATE:
            return read_date(text)
        case FieldType.PERIOD:
            return read_period(text)
        case FieldType.FLAG:
            return _flag(field, text)
        case FieldType.WORD | FieldType.RELATION:
            return _word(field, text)
        case FieldType.SIGN:
            return _sign(field, text)
        case FieldType.MENTION:
            return point_at(text, field.candidates)
        case FieldType.MENTIONS:
            return point_at_all(text, field.candidates)
        case _:
            assert_never(kind)


def _flag(field: AskedField, text: str) -> bool:
    flag = read_flag(text)
    if flag is None:
        raise NotAccepted(wording.YES_OR_NO.format(field=field.key))
    return flag


def _word(field: AskedField, text: str) -> str:
    given = text.strip().casefold()
    if given in field.words:
        return given
    begins = [word for word in field.words if word.startswith(given)]
    if len(begins) == 1:
        return begins[0]
    guess = nearest(given, field.words)
    suggestion = wording.DID_YOU_MEAN.format(word=guess) if guess else ""
    allowed = ", ".join(field.words)
    raise NotAccepted(
        wording.NOT_A_WORD.format(field=field.key, suggestion=suggestion, allowed=allowed)
    )


def _sign(field: AskedField, text: str) -> str:
    given = text.strip().casefold()
    for sign, spellings in wording.SIGNS.items():
        if given in spellings:
            return sign
    raise NotAccepted(wording.NOT_A_SIGN.format(field=field.key))


def read_extra(field: ListField, text: CleanText, protocol: Protocol, record: Record) -> Extra:
    """Return the value of a field that the protocol added."""
    question = as_question(field)
    answer = read_answer(question, text, choosable(question, protocol, record))
    return Extra(field=field.id, answer=answer)


def as_question(field: ListField) -> ValuedQuestion:
    """Return a field of a list as the question of its kind, by whose rules it is read."""
    match field.kind:
        case "tekst":
            return TextQuestion(kind="tekst", id=field.id, prompt=field.prompt)
        case "lange_tekst":
            return LongTextQuestion(kind="lange_tekst", id=field.id, prompt=field.prompt)
        case "ja_nee":
            return YesNoQuestion(kind="ja_nee", id=field.id, prompt=field.prompt)
        case "keuze":
            return ChoiceQuestion(
                kind="keuze", id=field.id, prompt=field.prompt, choices=field.choices
            )
        case "getal":
            return NumberQuestion(kind="getal", id=field.id, prompt=field.prompt)
        case "datum":
            return DateQuestion(kind="datum", id=field.id, prompt=field.prompt)
        case "periode":
            return PeriodQuestion(kind="periode", id=field.id, prompt=field.prompt)
        case _:
            assert_never(field.kind)


def tell_field(field: AskedField, entry: Entry, listed: Listing) -> str:
    """Return a field of an entry as words that could have been typed; empty when it holds nothing."""
    if field.extra is not None:
        return _tell_extra(field.extra, entry, listed)
    if field.shape is None:
        return ""
    value: FieldValue = getattr(entry, field.shape.attribute)
    return _tell_value(value, listed.record)


def _tell_extra(field: ListField, entry: Entry, listed: Listing) -> str:
    extras = entry.extras if isinstance(entry, ListItem) else ()
    given = next((extra.answer for extra in extras if extra.field == field.id), None)
    if given is None:
        return ""
    return tell_answer(given, options_of(as_question(field), listed.protocol), listed.record)


def _tell_value(value: FieldValue, record: Record) -> str:
    match value:
        case None:
            return ""
        case bool():
            return tell_flag(value)
        case VagueDate() | Period():
            return value.words
        case Mention():
            return name_of(value, record)
        case tuple():
            return ", ".join(name_of(mention, record) for mention in value)
        case str():
            return str(value)
        case _:
            assert_never(value)
