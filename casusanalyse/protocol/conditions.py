"""Conditions as structure, never code: when a step or question is shown."""

from typing import Annotated

from pydantic import Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from casusanalyse.protocol.keys import DUTCH_KEYS, Declared
from casusanalyse.protocol.words import DutchFlag
from casusanalyse.wording import protocol as wording

TESTS = (
    "equals",
    "contains",
    "answered",
    "empty",
    "count_at_least",
    "count_at_most",
    "at_least",
    "at_most",
)


class Test(Declared):
    """One question held against one value; exactly one of the tests is given."""

    __test__ = False  # the name reads best in a protocol; pytest must not collect it

    question: str
    equals: str | None = None
    contains: str | None = None
    answered: DutchFlag | None = None
    empty: DutchFlag | None = None
    count_at_least: int | None = None
    count_at_most: int | None = None
    at_least: float | None = None
    at_most: float | None = None

    @model_validator(mode="after")
    def _exactly_one_test(self) -> "Test":
        given = [name for name in TESTS if getattr(self, name) is not None]
        if len(given) != 1:
            allowed = ", ".join(DUTCH_KEYS[name] for name in TESTS)
            raise PydanticCustomError("one_test", wording.ONE_TEST.format(allowed=allowed))
        return self


class AllOf(Declared):
    """Every one of the conditions holds."""

    all_of: Annotated[tuple["Condition", ...], Field(min_length=1)]


class AnyOf(Declared):
    """At least one of the conditions holds."""

    any_of: Annotated[tuple["Condition", ...], Field(min_length=1)]


class NoneOf(Declared):
    """None of the conditions holds."""

    none_of: Annotated[tuple["Condition", ...], Field(min_length=1)]


def _form(value: object) -> str:
    """Tell which form a condition has, by the key that it carries."""
    for form in ("all_of", "any_of", "none_of"):
        if isinstance(value, dict) and (DUTCH_KEYS[form] in value or form in value):
            return form
        if hasattr(value, form):
            return form
    return "test"


Condition = Annotated[
    Annotated[AllOf, Tag("all_of")]
    | Annotated[AnyOf, Tag("any_of")]
    | Annotated[NoneOf, Tag("none_of")]
    | Annotated[Test, Tag("test")],
    Discriminator(_form),
]

for _group in (AllOf, AnyOf, NoneOf):
    _group.model_rebuild()
