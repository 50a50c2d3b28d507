"""How each key of a protocol file is written, told in Dutch from the model."""

from collections.abc import Iterator
from datetime import time
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from casusanalyse.protocol import questions
from casusanalyse.protocol.building.model import Deviation, NewValues
from casusanalyse.protocol.conditions import Condition
from casusanalyse.protocol.keys import Declared
from casusanalyse.protocol.words import Option
from casusanalyse.wording import protocol_reference as wording


def form_of(field: FieldInfo) -> str:
    """Tell what is written at a key, whether it must be there, and else what counts."""
    form = _form(field.annotation, tuple(field.metadata))
    notes = [form, wording.MUST] if field.is_required() else [form, *_default(field)]
    return "; ".join(notes)


def _default(field: FieldInfo) -> Iterator[str]:
    value = field.default
    if isinstance(value, bool):
        yield wording.DEFAULT.format(value="ja" if value else "nee")
    elif isinstance(value, StrEnum | int) and value != 0:
        yield wording.DEFAULT.format(value=value)


def _form(annotation: object, notes: tuple[object, ...] = ()) -> str:
    """Tell in Dutch what is written at a key that is annotated like this."""
    if annotation == Condition:
        return wording.FORM_CONDITION
    if annotation == questions.Question:
        return wording.FORM_QUESTION
    if annotation == NewValues:
        return wording.FORM_NEW_VALUES
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _form(inner[0], inner[1:])
    if origin in (Union, UnionType):
        return _form_of_union([each for each in inner if each is not NoneType])
    if origin is tuple:
        return _form_of_items(inner[0])
    if origin is dict:
        return wording.FORM_GROUP.format(item=_form(inner[1]))
    if origin is Literal:
        return one_of([str(word) for word in inner])
    return _form_of_value(annotation, notes)


def _form_of_union(members: list[object]) -> str:
    return wording.OR.join(dict.fromkeys(_form(member) for member in members))


def _form_of_items(item: object) -> str:
    if item is Option:
        return wording.FORM_OPTIONS
    if item == Deviation:
        return wording.FORM_DEVIATIONS
    return wording.FORM_LIST.format(item=_form(item))


def _form_of_value(annotation: object, notes: tuple[object, ...]) -> str:
    if not isinstance(annotation, type):
        return wording.FORM_TEXT
    if issubclass(annotation, Declared):
        return wording.FORM_SECTION.format(title=wording.SECTIONS[annotation.__name__][0])
    if issubclass(annotation, StrEnum):
        return one_of([word.value for word in annotation])
    if annotation is bool:
        return wording.FORM_FLAG
    if annotation is int:
        return wording.FORM_WHOLE
    if annotation is time:
        return wording.FORM_TIME
    if annotation in (Decimal, float):
        return wording.FORM_NUMBER
    return wording.FORM_ID if "pattern=" in repr(notes) else wording.FORM_TEXT


def one_of(words: list[str]) -> str:
    """Tell that one of a few words is written."""
    quoted = ", ".join(f"`{word}`" for word in words)
    return quoted if len(words) == 1 else wording.ONE_OF.format(words=quoted)
