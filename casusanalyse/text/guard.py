"""What a session keeps: frozen values that hold clean text only, checked whenever one is made."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, core_schema

from casusanalyse.text.bsn import find_bsn
from casusanalyse.text.clean import FORBIDDEN, CleanText, holds_forbidden
from casusanalyse.text.problems import BsnFound
from casusanalyse.wording import text as wording

_RUST_RANGES = "".join(rf"\x{{{first:x}}}-\x{{{last:x}}}" for first, last in FORBIDDEN)
_CLEAN_IN_RUST = rf"\A[^{_RUST_RANGES}]*\z"


class _Guard:
    """Lets pydantic check a ``CleanText``: fully in Python, lightly for JSON of our own store."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.json_or_python_schema(
            json_schema=core_schema.str_schema(pattern=_CLEAN_IN_RUST),
            python_schema=core_schema.no_info_plain_validator_function(_checked),
        )


def _checked(value: object) -> CleanText:
    """The value itself; raises a pydantic error that withholds the value when it is not clean."""
    if not isinstance(value, str):
        raise _refusal("not_text", wording.NOT_TEXT)
    if holds_forbidden(value):
        raise _refusal("not_clean", wording.NOT_CLEANED)
    if hits := find_bsn(value):
        raise _refusal("bsn", BsnFound(hits).sentence)
    return CleanText(value)


def _refusal(kind: str, sentence: str) -> ValidationError:
    # A plain ValueError would make pydantic print the refused text in its message.
    error = PydanticCustomError("clean_text", "{sentence}", {"kind": kind, "sentence": sentence})
    details = InitErrorDetails(type=error, loc=(), input=wording.WITHHELD)
    return ValidationError.from_exception_data("CleanText", [details])


Text = Annotated[CleanText, _Guard()]
"""``CleanText`` as a field of a pydantic model."""

AT_FIRST_USE = ConfigDict(defer_build=True)
"""For what takes pydantic long to make ready: a program that starts uses little of it."""


class Value(BaseModel):
    """A value that is kept; what is wrong with one is told without what was said."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True
    )
