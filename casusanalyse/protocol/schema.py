"""JSON Schema of the files that people write, so that an editor can offer keys and explain them.

Declared once: the keys come from the model, their meaning from ``wording/protocol_reference.py``. Draft 7
is what yaml-language-server knows best; it reads YAML 1.2, where ``ja`` and ``nee`` are words. What is a
word or a number for an editor may be typed with or without quotation marks, as the program takes both.
"""

import json
from collections.abc import Iterator
from datetime import time
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from casusanalyse.protocol import questions
from casusanalyse.protocol.building.model import DEVIATIONS, Deviation, NewValues, Overlay
from casusanalyse.protocol.conditions import AllOf, AnyOf, Condition, NoneOf, Test
from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.forms import form_of
from casusanalyse.protocol.keys import Declared, dutch_key
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import AnyQuestion, kind_of
from casusanalyse.protocol.templates import SessionTemplate
from casusanalyse.protocol.words import Option
from casusanalyse.source.shape import may_be_written
from casusanalyse.wording import protocol_reference as reference
from casusanalyse.wording import protocol_schema as wording

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json]"
"""What a schema is made of."""

Group: TypeAlias = "dict[str, Json]"

DRAFT = "http://json-schema.org/draft-07/schema#"
"""A name that editors know, never an address that is visited."""

FLAG: Group = {"enum": ["ja", "nee"], "errorMessage": wording.FLAG}
TEXT: Group = {"type": ["string", "number", "boolean"], "errorMessage": wording.TEXT}
TIME: Group = {
    "type": ["string", "number"],
    "pattern": r"^\s*([01]?\d|2[0-3])([:.][0-5]\d)?(\s*(uur|u)\.?)?\s*$",
    "errorMessage": wording.TIME,
}
OPTIONS: Group = {"type": "object", "additionalProperties": TEXT, "errorMessage": wording.OPTIONS}

_KIND = dutch_key("kind")
_CONDITIONS: tuple[type[Declared], ...] = (Test, AllOf, AnyOf, NoneOf)
_KINDS: tuple[type[AnyQuestion], ...] = (
    *questions.VALUED,
    *questions.GATHERING,
    *questions.SHOWN,
)


def schema(sort: FileSort) -> str:
    """Return the schema of a sort of file, as the text of a JSON file."""
    made = _Schema()
    whole: Group = {
        "$schema": DRAFT,
        "$comment": wording.COMMENT,
        **made.file(sort),
        "definitions": {**made.definitions},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


class _Schema:
    """Describes models; each that was met stands once in ``definitions``."""

    def __init__(self) -> None:
        self.definitions: Group = {}

    def file(self, sort: FileSort) -> Group:
        """Return what a whole file of a sort must be."""
        match sort:
            case FileSort.PROTOCOL:
                return self._protocol()
            case FileSort.TEMPLATE:
                return self._model(SessionTemplate)

    def _protocol(self) -> Group:
        """A file that builds on another one is told apart by the key that names it."""
        uses = dutch_key("uses")
        return {
            "properties": {uses: self._key(Overlay, "uses", Overlay.model_fields["uses"])},
            "if": {"required": [uses]},
            "then": self._model(Overlay),
            "else": self._model(Protocol),
        }

    def _deviation(self) -> Group:
        """What it deviates from tells which keys go with it."""
        named: list[Json] = []
        naming: Group = {}
        of_each: list[Json] = []
        for sort, model in DEVIATIONS.items():
            key = dutch_key(sort.value)
            naming[key] = self._key(model, sort.value, model.model_fields[sort.value])
            named.append({"required": [key]})
            of_each.append({"if": {"required": [key]}, "then": self._model(model)})
        unnamed: Group = {"if": {"not": {"anyOf": named}}, "then": {"properties": naming}}
        return {"type": "object", "allOf": [unnamed, *of_each], "anyOf": named}

    def _model(self, model: type[BaseModel]) -> Group:
        """Return a reference to a model, which is described when it is met first."""
        name = model.__name__
        if name not in self.definitions:
            self.definitions[name] = {}  # a condition may hold conditions
            self.definitions[name] = self._object(model)
        return {"$ref": f"#/definitions/{name}"}

    def _object(self, model: type[BaseModel]) -> Group:
        title, explanation = _heading(model)
        fields = [(name, each) for name, each in model.model_fields.items() if may_be_written(each)]
        return {
            "title": title,
            "description": _plain(explanation),
            "type": "object",
            "properties": {dutch_key(name): self._key(model, name, each) for name, each in fields},
            "additionalProperties": False,
            **_required([dutch_key(name) for name, each in fields if each.is_required()]),
        }

    def _key(self, model: type[BaseModel], name: str, field: FieldInfo) -> Group:
        told = _plain("\n\n".join(_told(model, name, field)))
        form = self._form(field.annotation, tuple(field.metadata))
        # Draft 7 does not look at what stands beside a reference.
        form = {"allOf": [form]} if "$ref" in form else form
        return {"description": told, **form}

    def _form(self, annotation: object, notes: tuple[object, ...] = ()) -> Group:
        if annotation == Condition:
            return self._condition()
        if annotation == questions.Question:
            return self._question()
        if annotation == NewValues:
            return {"type": "object"}
        if annotation == Deviation:
            return self._deviation()
        origin, inner = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self._form(inner[0], (*notes, *inner[1:]))
        if origin in (Union, UnionType):
            members = [self._form(each, notes) for each in inner if each is not NoneType]
            return members[0] if len(members) == 1 else {"anyOf": [*members]}
        if origin is tuple:
            return self._items(inner[0], notes)
        if origin is dict:
            return {"type": "object", "additionalProperties": self._form(inner[1])}
        if origin is Literal:
            return _one_of([str(word) for word in inner])
        return self._value(annotation, notes)

    def _items(self, item: object, notes: tuple[object, ...]) -> Group:
        if item is Option:
            return OPTIONS
        return {"type": "array", "items": self._form(item), **_limits(notes, "min_length")}

    def _value(self, annotation: object, notes: tuple[object, ...]) -> Group:
        if not isinstance(annotation, type):
            return TEXT
        if issubclass(annotation, Declared):
            return self._model(annotation)
        if issubclass(annotation, StrEnum):
            return _one_of([word.value for word in annotation])
        if annotation is bool:
            return FLAG
        if annotation is int:
            whole: Group = {"type": ["integer", "string"], "pattern": r"^\s*[+-]?\d+\s*$"}
            return {**whole, "errorMessage": wording.WHOLE, **_limits(notes, "ge", "le")}
        if annotation is time:
            return TIME
        if annotation in (Decimal, float):
            return {"type": ["number", "string"], "pattern": r"^\s*[+-]?\d+(\.\d+)?\s*$"}
        return _identifier() if "pattern=" in repr(notes) else TEXT

    def _question(self) -> Group:
        """Every kind has its own keys; until a kind stands there, those that each question has."""
        if "Question" not in self.definitions:
            self.definitions["Question"] = {
                "title": reference.SECTIONS["QuestionBase"][0],
                "description": _plain(reference.SECTIONS["QuestionBase"][1]),
                "type": "object",
                "properties": {_KIND: _kinds()},
                "allOf": [
                    {"required": [_KIND]},
                    {
                        "if": {"not": {"required": [_KIND]}},
                        "then": {"properties": self._common_keys()},
                    },
                    *(self._keys_of_kind(each) for each in _KINDS),
                ],
            }
        return {"$ref": "#/definitions/Question"}

    def _common_keys(self) -> Group:
        base = questions.QuestionBase
        return {
            dutch_key(name): self._key(base, name, each) for name, each in base.model_fields.items()
        }

    def _keys_of_kind(self, question_class: type[AnyQuestion]) -> Group:
        kind = kind_of(question_class)
        return {
            "if": {
                "type": "object",
                "properties": {_KIND: {"const": kind}},
                "required": [_KIND],
            },
            "then": self._model(question_class),
        }

    def _condition(self) -> Group:
        """One of the groups, or a question with one test: which, the other keys tell."""
        if "Condition" not in self.definitions:
            self.definitions["Condition"] = {}
            keys: Group = {}
            for model in _CONDITIONS:
                for name, field in model.model_fields.items():
                    keys[dutch_key(name)] = self._key(model, name, field)
            groups: list[Json] = [{"required": [each]} for each in _group_keys()]
            self.definitions["Condition"] = {
                "title": reference.SECTIONS["Test"][0],
                "type": "object",
                "properties": keys,
                "additionalProperties": False,
                "if": {"not": {"anyOf": groups}},
                "then": {"required": [dutch_key("question")]},
                "else": {"maxProperties": 1},
            }
        return {"$ref": "#/definitions/Condition"}


def _group_keys() -> Iterator[str]:
    for model in (AllOf, AnyOf, NoneOf):
        yield from (dutch_key(name) for name in model.model_fields)


def _plain(markdown: str) -> str:
    """An editor shows a description as it stands: words between backticks get quotation marks."""
    return markdown.replace("`", '"')


def _required(keys: list[str]) -> Group:
    """Apart from the keys themselves: beside them an editor offers a block of them under a name."""
    return {"allOf": [{"required": [*keys]}]} if keys else {}


def _heading(model: type[BaseModel]) -> tuple[str, str]:
    if issubclass(model, questions.QuestionBase):
        kind = kind_of(model)  # type: ignore[arg-type]  # only whole kinds are described
        return f"{_KIND}: {kind}", reference.KINDS[kind]
    return reference.SECTIONS[model.__name__]


def _told(model: type[BaseModel], name: str, field: FieldInfo) -> Iterator[str]:
    """Yield what a key means, as the model or the one it builds on says, and how it is written."""
    if name == "kind" and issubclass(model, questions.QuestionBase):
        yield reference.KINDS[kind_of(model)]  # type: ignore[arg-type]
        return
    names = (each.__name__ for each in model.__mro__)
    yield from (reference.KEYS[each, name] for each in names if (each, name) in reference.KEYS)
    yield form_of(field)


def _kinds() -> Group:
    kinds = [kind_of(each) for each in _KINDS]
    return {
        "description": wording.KIND,
        **_one_of(kinds),
        "enumDescriptions": [reference.KINDS[kind] for kind in kinds],
    }


def _one_of(words: list[str]) -> Group:
    """A word that YAML takes for a number may be typed without quotation marks."""
    numbers: list[Json] = [int(word) for word in words if word.isdecimal()]
    return {
        "enum": [*words, *numbers],
        "errorMessage": wording.ONE_OF.format(words=", ".join(words)),
    }


def _identifier() -> Group:
    return {"type": "string", "pattern": _PATTERN, "errorMessage": wording.IDENTIFIER}


def _limits(notes: tuple[object, ...], *names: str) -> Group:
    """Return the limits among what pydantic knows of a value, in the words of a schema."""
    found: Group = {}
    whole = [each.metadata if isinstance(each, FieldInfo) else [each] for each in notes]
    for note in (note for notes in whole for note in notes):
        for name in names:
            limit = getattr(note, name, None)
            if isinstance(limit, int):
                found[_LIMITS[name]] = limit
    return found


_PATTERN = r"^[a-z][a-z0-9_-]*$"
_LIMITS = {"ge": "minimum", "le": "maximum", "min_length": "minItems"}
