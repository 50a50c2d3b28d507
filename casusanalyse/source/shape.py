"""Finds the way through a file that belongs to pydantic's way through a model.

Pydantic's location of an error also names the member of a union that it tried, such as the value
of ``soort``. A file has no such level, and a key may well have the same name, so that only the
model itself can tell the two apart.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Literal, NoReturn, TypeGuard, Union, get_args, get_origin

from pydantic import (
    AliasChoices,
    AliasPath,
    BaseModel,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    RootModel,
    Tag,
    ValidationInfo,
)
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticKnownError, PydanticOmit, core_schema

from casusanalyse.source.nodes import Location


class OnlyFromCode:
    """Marks a field that code gives, as a tuple, and that JSON may hold; in a file it is unknown."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        inner = handler(source)
        return core_schema.with_info_before_validator_function(_refuse_from_file, inner)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> NoReturn:
        raise PydanticOmit


def _refuse_from_file(value: object, info: ValidationInfo) -> object:
    if info.mode == "python" and not isinstance(value, tuple):
        raise PydanticKnownError("extra_forbidden")
    return value


@dataclass(frozen=True, slots=True)
class Way:
    """A location in the file, the annotation asked for there, and the innermost model passed."""

    location: Location
    kind: object
    model: type[BaseModel]


def follow(model: type[BaseModel], location: Location) -> Way:
    """Return the way in a file that belongs to the location of an error of this model."""
    way: list[str | int] = []
    kind: object = model
    innermost = model
    for step in location:
        kind = _core(kind)
        if _is_union(kind):
            kind = _member(kind, step)
            continue
        if _is_model(kind):
            innermost = kind
        kind = _child(kind, step)
        way.append(step)
    return Way(tuple(way), kind, innermost)


def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the keys that a file may use for a model, in the order of the model."""
    return tuple(keys_by_attribute(model).values())


def keys_by_attribute(model: type[BaseModel]) -> dict[str, str]:
    """Return the keys that a file may use for a model, by the names that code has for them."""
    fields = model.model_fields.items()
    return {name: _key(name, field) for name, field in fields if may_be_written(field)}


def may_be_written(field: FieldInfo) -> bool:
    """Tell whether a file may give a field."""
    return not any(isinstance(note, OnlyFromCode) for note in field.metadata)


def tags_of(kind: object, key: str) -> tuple[str, ...]:
    """Return the values of a key by which the members of a union are told apart."""
    members = [member for member in _models_in(kind) if key in keys_of(member)]
    fields = [field for member in members for field in _fields_with_key(member, key)]
    return tuple(dict.fromkeys(value for field in fields for value in _values(field.annotation)))


def _core(kind: object) -> object:
    """Peel off what adds no step: annotations, named aliases, ``None``, root models."""
    kind = getattr(kind, "__value__", kind)
    if get_origin(kind) is Annotated:
        return _core(get_args(kind)[0])
    if _is_union(kind):
        members = [member for member in get_args(kind) if member is not NoneType]
        return _core(members[0]) if len(members) == 1 else kind
    if _is_model(kind) and issubclass(kind, RootModel):
        return _core(kind.model_fields["root"].annotation)
    return kind


def _is_union(kind: object) -> bool:
    return get_origin(kind) in (Union, UnionType)


def _is_model(kind: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _member(union: object, label: str | int) -> object:
    """Return the member that pydantic calls by this label; None when it is not a known one."""
    return next((member for member in get_args(union) if str(label) in _labels(member)), None)


def _labels(member: object) -> Iterator[str]:
    if get_origin(member) is Annotated:
        yield from (note.tag for note in get_args(member)[1:] if isinstance(note, Tag))
    core = _core(member)
    if _is_union(core):
        for inner in get_args(core):
            yield from _labels(inner)
    elif _is_model(core):
        yield core.__name__
        for field in core.model_fields.values():
            yield from _values(field.annotation)
    else:
        yield str(core)


def _values(annotation: object) -> tuple[str, ...]:
    """Return what a field with a fixed choice may hold; nothing for any other field."""
    core = _core(annotation)
    if get_origin(core) is Literal:
        chosen = get_args(core)
        return tuple(str(one.value if isinstance(one, Enum) else one) for one in chosen)
    return ()


def _models_in(kind: object) -> Iterator[type[BaseModel]]:
    core = _core(kind)
    if _is_union(core):
        for member in get_args(core):
            yield from _models_in(member)
    elif _is_model(core):
        yield core


def _child(kind: object, step: str | int) -> object:
    if _is_model(kind):
        fields = _fields_with_key(kind, str(step))
        return fields[0].annotation if fields else None
    arguments = get_args(kind)
    origin = get_origin(kind)
    if not arguments or not isinstance(origin, type):
        return None
    if issubclass(origin, Mapping):
        return arguments[1]
    if origin is tuple and isinstance(step, int) and arguments[-1] is not Ellipsis:
        return arguments[step] if step < len(arguments) else None
    return arguments[0]


def _fields_with_key(model: type[BaseModel], key: str) -> list[FieldInfo]:
    return [field for name, field in model.model_fields.items() if _key(name, field) == key]


def _key(name: str, field: FieldInfo) -> str:
    alias: str | AliasPath | AliasChoices | None = field.validation_alias or field.alias
    return alias if isinstance(alias, str) else name
