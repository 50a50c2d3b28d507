"""Turns pydantic's errors into problems with a place, in Dutch."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType

from casusanalyse.source import nodes
from casusanalyse.source.habits import meant_key, meant_word
from casusanalyse.source.nodes import Location, Node, Scalar, find, key_position, position_of
from casusanalyse.source.problems import Problem
from casusanalyse.source.shape import Way, follow, keys_of, tags_of
from casusanalyse.source.snippet import quotable
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import source as wording


def problems_of(
    model: type[BaseModel], errors: Sequence[ErrorDetails], root: Node
) -> list[Problem]:
    """Return the problems behind all errors that validating the content of ``root`` gave."""
    mistakes = [_mistake(model, error, root) for error in errors]
    found = [
        _handler(mistake.type)(mistake)
        for mistake in mistakes
        if mistake.type not in KIND_BY_TYPE and not _is_consequence(mistake, mistakes)
    ]
    return list(dict.fromkeys([*found, *_wrong_kinds(mistakes)]))


@dataclass(frozen=True, slots=True)
class _Mistake:
    """One error of pydantic, with the way in the file that belongs to it."""

    type: str
    message: str
    context: dict[str, str]
    way: Way
    root: Node

    @property
    def location(self) -> Location:
        return self.way.location

    @property
    def node(self) -> Node:
        return find(self.root, self.location)

    def say(self, template: str, **words: str) -> str:
        """Fill in a sentence; it may also speak of ``{where}`` and ``{given}``."""
        return template.format(where=_where(self.location), given=_given(self.node), **words)

    def at_value(self, what: str, allowed: str = "", suggestion: str | None = None) -> Problem:
        return Problem(self.node.position, what, allowed, suggestion)


def _mistake(model: type[BaseModel], error: ErrorDetails, root: Node) -> _Mistake:
    context = {name: str(value) for name, value in error.get("ctx", {}).items()}
    way = follow(model, error["loc"])
    return _Mistake(error["type"], error["msg"], context, way, root)


def _where(location: Location) -> str:
    keys = [step for step in location if isinstance(step, str)]
    return wording.AT_KEY.format(key=quotable(keys[-1])) if keys else wording.HERE


def _given(node: Node) -> str:
    match node:
        case Scalar(text=""):
            return wording.GIVEN_NOTHING
        case Scalar():
            return wording.GIVEN_QUOTED.format(text=quotable(node.text))
        case nodes.Sequence():
            return wording.GIVEN_LIST
        case nodes.Mapping():
            return wording.GIVEN_GROUP


def _choose_from(choices: Iterable[str]) -> str:
    named = and_list(choices)
    return wording.CHOOSE_FROM.format(choices=named) if named else ""


def _unknown_key(mistake: _Mistake) -> Problem:
    return Problem(
        key_position(mistake.root, mistake.location),
        wording.UNKNOWN_KEY.format(key=quotable(str(mistake.location[-1]))),
        _choose_from(keys_of(mistake.way.model)),
        _meant_by(mistake),
    )


def _meant_by(mistake: _Mistake) -> str | None:
    """Return the key that was meant by an unknown one."""
    parent = find(mistake.root, mistake.location[:-1])
    taken = [name.text for name, _ in parent.entries] if isinstance(parent, nodes.Mapping) else []
    return meant_key(str(mistake.location[-1]), mistake.way.model, taken)


def _missing_key(mistake: _Mistake) -> Problem:
    what = wording.MISSING_KEY.format(key=str(mistake.location[-1]))
    return Problem(position_of(mistake.root, mistake.location[:-1]), what)


def _wrong_choice(mistake: _Mistake) -> Problem:
    choices = _QUOTED.findall(mistake.context["expected"])
    return _not_among(mistake, choices)


def _not_among(mistake: _Mistake, choices: Sequence[str]) -> Problem:
    given = mistake.node
    suggestion = meant_word(given.text, choices) if isinstance(given, Scalar) else None
    return mistake.at_value(mistake.say(wording.CANNOT_BE), _choose_from(choices), suggestion)


def _wrong_member(mistake: _Mistake) -> Problem:
    """The key by which a union tells its members apart is missing, or has another value."""
    key = _QUOTED.findall(mistake.context["discriminator"])[-1:]
    if not key:  # told apart by a function: there is no single key to name
        return mistake.at_value(mistake.say(wording.CANNOT_BE))
    choices = tags_of(mistake.way.kind, key[0])
    location = (*mistake.location, key[0])
    if nodes.child_at(mistake.node, key[0]) is None:
        return _missing_tag(mistake, key[0], choices)
    way = Way(location, mistake.way.kind, mistake.way.model)
    inner = _Mistake(mistake.type, mistake.message, mistake.context, way, mistake.root)
    return _not_among(inner, choices)


def _missing_tag(mistake: _Mistake, tag: str, choices: Sequence[str]) -> Problem:
    """Perhaps the key is there under another name; what else stands there is judged later."""
    node = mistake.node
    for key, _ in node.entries if isinstance(node, nodes.Mapping) else ():
        if meant_word(key.text, [tag]) is not None:
            what = wording.UNKNOWN_KEY.format(key=quotable(key.text))
            return Problem(key.position, what, suggestion=tag)
    return mistake.at_value(wording.MISSING_KEY.format(key=tag), _choose_from(choices))


def _item_count(mistake: _Mistake) -> Problem:
    what = mistake.say(wording.ITEM_COUNT, count=str(_size(mistake.node)))
    return mistake.at_value(what, wording.AT_LEAST.format_map(mistake.context))


def _character_count(mistake: _Mistake) -> Problem:
    what = mistake.say(wording.CHARACTER_COUNT, count=str(_size(mistake.node)))
    return mistake.at_value(what, wording.AT_MOST.format_map(mistake.context))


def _size(node: Node) -> int:
    match node:
        case Scalar():
            return len(node.text)
        case nodes.Sequence():
            return len(node.items)
        case nodes.Mapping():
            return len(node.entries)


def _is_consequence(mistake: _Mistake, mistakes: Sequence[_Mistake]) -> bool:
    """A list is also called too short when it is not, but some of its items are wrong.

    A key is missing because it stands there under a name that is told to be unknown.
    """
    if mistake.type == "missing":
        return any(
            other.type == "extra_forbidden"
            and other.location[:-1] == mistake.location[:-1]
            and _meant_by(other) == mistake.location[-1]
            for other in mistakes
        )
    least = mistake.context.get("min_length", "")
    return mistake.type == "too_short" and _size(mistake.node) >= int(least)


def _own_sentence(mistake: _Mistake) -> Problem:
    """A validator of our own speaks Dutch itself: in the message, or in the error it raised."""
    return mistake.at_value(mistake.context.get("error", mistake.message))


def _out_of_limits(mistake: _Mistake) -> Problem:
    allowed = wording.LIMITS[mistake.type].format_map(mistake.context)
    return mistake.at_value(mistake.say(wording.FOUND), allowed)


def _not_accepted(mistake: _Mistake) -> Problem:
    return mistake.at_value(mistake.say(wording.CANNOT_BE))


def _wrong_kinds(mistakes: Sequence[_Mistake]) -> list[Problem]:
    """Tell once per place which kinds of value would do: a union complains for each member.

    Where a mistake lies deeper, another member did take the value, and its kind is no problem.
    """
    by_location: dict[Location, list[_Mistake]] = {}
    for mistake in mistakes:
        if mistake.type in KIND_BY_TYPE and not _any_deeper(mistake, mistakes):
            by_location.setdefault(mistake.location, []).append(mistake)
    return [_wrong_kind(group) for group in by_location.values()]


def _any_deeper(mistake: _Mistake, mistakes: Sequence[_Mistake]) -> bool:
    depth = len(mistake.location)
    return any(
        len(other.location) > depth and other.location[:depth] == mistake.location
        for other in mistakes
    )


def _wrong_kind(group: Sequence[_Mistake]) -> Problem:
    kinds = dict.fromkeys(wording.KINDS[KIND_BY_TYPE[mistake.type]] for mistake in group)
    expected = wording.KIND_EXPECTED.format(kinds=wording.OR.join(kinds))
    if list(kinds) == [wording.KINDS["list"]]:
        expected = f"{expected} {wording.LIST_HOW}"
    return group[0].at_value(group[0].say(wording.FOUND), expected)


def _handler(error_type: str) -> Callable[[_Mistake], Problem]:
    if error_type in wording.LIMITS:
        return _out_of_limits
    if error_type not in get_args(ErrorType):
        return _own_sentence
    return HANDLERS.get(error_type, _not_accepted)


_QUOTED = re.compile(r"'([^']*)'")

HANDLERS: dict[str, Callable[[_Mistake], Problem]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing_key,
    "literal_error": _wrong_choice,
    "enum": _wrong_choice,
    "union_tag_invalid": _wrong_member,
    "union_tag_not_found": _wrong_member,
    "too_short": _item_count,
    "string_too_long": _character_count,
    "value_error": _own_sentence,
}

KIND_BY_TYPE = {
    "string_type": "text",
    "list_type": "list",
    "tuple_type": "list",
    "model_type": "group",
    "model_attributes_type": "group",
    "dict_type": "group",
    "int_type": "whole_number",
    "int_parsing": "whole_number",
    "float_type": "number",
    "float_parsing": "number",
    "decimal_type": "number",
    "decimal_parsing": "number",
}
"""What was expected, by pydantic's error types; the words stand in ``wording.KINDS``."""
