"""The shape of a scenario: what is said in a session, and what must come of it (docs/scenario.md)."""

from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from casusanalyse.disk.failures import told_when_reading
from casusanalyse.front.script import Script
from casusanalyse.protocol.folders import SUFFIXES, folder_of_scenarios
from casusanalyse.protocol.keys import Declared
from casusanalyse.protocol.questions import Identifier
from casusanalyse.protocol.words import DutchFlag
from casusanalyse.source.loading import Source
from casusanalyse.source.validated import read_as
from casusanalyse.wording import rehearse as wording

_KINDS = (
    "asked",
    "not_asked",
    "in_report",
    "not_in_report",
    "lines_of",
    "chapters",
    "finished",
)


class Expectation(Declared):
    """One thing that must come out; exactly one of the kinds is given."""

    asked: Identifier | None = None
    not_asked: Identifier | None = None
    about: str | None = None
    in_report: str | None = None
    not_in_report: str | None = None
    beneath: str | None = None
    lines_of: Identifier | None = None
    amount: int | None = None
    chapters: tuple[str, ...] | None = None
    finished: DutchFlag | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> "Expectation":
        if len([kind for kind in _KINDS if getattr(self, kind) is not None]) != 1:
            raise PydanticCustomError("one_expectation", wording.ONE_EXPECTATION)
        if self.beneath is not None and self.in_report is None and self.not_in_report is None:
            raise PydanticCustomError("beneath_what", wording.BENEATH_WHAT)
        if self.about is not None and self.asked is None and self.not_asked is None:
            raise PydanticCustomError("about_what", wording.ABOUT_WHAT)
        if (self.amount is None) != (self.lines_of is None):
            raise PydanticCustomError("amount_of_what", wording.AMOUNT_OF_WHAT)
        return self


class Scenario(Script):
    """A session as a file, and what is expected of it.

    ``typed`` are lines that are typed first, whatever is asked. With ``fill_in`` everything that the
    file has no answer to is invented.
    """

    case: str = wording.CASE
    held_on: str = wording.HELD_ON
    fill_in: DutchFlag = False
    typed: tuple[str, ...] = ()
    expected: Annotated[tuple[Expectation, ...], Field(min_length=1)]


def read_scenario(source: Source) -> Scenario:
    """Read a scenario; raises SourceError with every mistake in it."""
    return read_as(Scenario, source)


def scenarios_beside(protocol: Path) -> tuple[Path, ...]:
    """Return the scenarios of the protocol in this file, in order of name.

    Raises what is wrong with their folder.
    """
    folder = folder_of_scenarios(protocol)
    with told_when_reading(folder):
        found = folder.iterdir() if folder.is_dir() else ()
        return tuple(sorted(path for path in found if path.suffix.lower() in SUFFIXES))
