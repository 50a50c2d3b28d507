"""A file with rules for the language mirror: what each recognises, and one kind sentence why."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import Discriminator, Field, GetCoreSchemaHandler, Tag
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from casusanalyse.mirror.patterns import Pattern, parse
from casusanalyse.protocol.keys import DUTCH_KEYS, Declared
from casusanalyse.protocol.questions import Identifier
from casusanalyse.protocol.words import DutchFlag
from casusanalyse.text.guard import Text
from casusanalyse.wording import mirror as wording
from casusanalyse.wording import source as source_wording


class Category(StrEnum):
    """What a hint is about, in the words that people read."""

    BLAME = "verwijt"
    COMMAND = "bevel"
    VERDICT = "oordeel"
    WITHOUT_ACTOR = "zin zonder wie"
    PROBLEM_LANGUAGE = "probleemtaal"


def _pattern(value: object) -> Pattern:
    if isinstance(value, Pattern):
        return value
    if isinstance(value, str):
        return parse(value)
    raise PydanticCustomError("pattern", source_wording.KIND_EXPECTED.format(kinds="tekst"))


def _single_word(value: object) -> Pattern:
    pattern = _pattern(value)
    if pattern.others:
        raise PydanticCustomError("one_word", wording.ONE_WORD)
    return pattern


@dataclass(frozen=True)
class _ReadBy:
    """Lets pydantic take what a function makes of the text, without looking inside it."""

    read: Callable[[object], Pattern]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)


WrittenPattern = Annotated[Pattern, _ReadBy(_pattern)]
WrittenWord = Annotated[Pattern, _ReadBy(_single_word)]


class Rule(Declared):
    """What to point at and why; ``why`` is a hint and never another way to say it.

    ``not_meant`` are words that a star in ``recognises`` does not stand for. A sentence that holds
    one of ``silent_with`` gets no hint of this rule.
    """

    id: Identifier
    off: DutchFlag = False
    category: Category
    recognises: Annotated[tuple[WrittenPattern, ...], Field(min_length=1)]
    not_meant: tuple[WrittenWord, ...] = ()
    silent_with: tuple[WrittenPattern, ...] = ()
    why: Text


class SwitchedOff(Declared):
    """A rule that a region does not want; what else stood there may stay."""

    id: Identifier
    off: DutchFlag
    category: Category | None = None
    recognises: tuple[WrittenPattern, ...] = ()
    not_meant: tuple[WrittenWord, ...] = ()
    silent_with: tuple[WrittenPattern, ...] = ()
    why: Text | None = None


def _form(value: object) -> str:
    """Tell whether a rule is there to be switched off, so that only one form complains."""
    if isinstance(value, SwitchedOff):
        return "off"
    return "off" if isinstance(value, dict) and value.get(DUTCH_KEYS["off"]) == "ja" else "rule"


class RulesFile(Declared):
    """The rules of one file, in its order."""

    rules: tuple[
        Annotated[
            Annotated[SwitchedOff, Tag("off")] | Annotated[Rule, Tag("rule")], Discriminator(_form)
        ],
        ...,
    ]

    @property
    def in_use(self) -> tuple[Rule, ...]:
        """The rules that count."""
        return tuple(rule for rule in self.rules if isinstance(rule, Rule))
