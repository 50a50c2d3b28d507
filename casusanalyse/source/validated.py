"""Content of a file as a typed value, or every way in which it does not fit."""

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from casusanalyse.source.mistakes import problems_of
from casusanalyse.source.nodes import Location, Node, key_position, plain, position_of
from casusanalyse.source.problems import Problem, Severity, SourceError
from casusanalyse.source.source import Source

M = TypeVar("M", bound=BaseModel)


def read_as(model: type[M], source: Source) -> M:
    """Return the content of a file as a value of a model, whose aliases are the keys of the file.

    A validator of the model says what is wrong in Dutch, with ``PydanticCustomError`` or
    ``ValueError``. Raises SourceError with all mistakes, each at its place.
    """
    value = attempt(model, source.root)
    if isinstance(value, model) and not source.problems:
        return value
    wrong = problems_of(model, value, source.root) if isinstance(value, list) else []
    # Outside any handler, so that pydantic's input, perhaps case text, is not chained to it.
    raise SourceError(source.name, [*source.problems, *wrong], source.lines)


def attempt(model: type[M], root: Node) -> M | list[ErrorDetails]:
    """Return the content of a node as a value of a model, or all that pydantic has against it."""
    try:
        # By alias alone: a key has one spelling, also where code may use the attribute's name.
        return model.model_validate(plain(root), by_alias=True, by_name=False)
    except ValidationError as error:
        return error.errors(include_url=False)


def problem_at(
    source: Source,
    location: Location,
    what: str,
    *,
    allowed: str = "",
    suggestion: str | None = None,
    severity: Severity = Severity.ERROR,
    on_key: bool = False,
) -> Problem:
    """Return a problem at the value of a location, or at its key; for checks of other packages.

    Where the location does not exist, the deepest part of it that does is pointed at.
    """
    place = key_position if on_key else position_of
    return Problem(place(source.root, location), what, allowed, suggestion, severity)
