"""What is wrong in a file, where, what is allowed there, and how that is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from casusanalyse.errors import CasusError
from casusanalyse.source.nodes import Position
from casusanalyse.source.snippet import excerpt, shown
from casusanalyse.wording import source as wording

MOST_SHOWN = 50
"""More messages than this help nobody; the rest is counted."""


class Severity(StrEnum):
    """Whether a file is refused for it, or only remarked upon."""

    ERROR = "fout"
    WARNING = "waarschuwing"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake, in Dutch: what is wrong, what is allowed, and perhaps what was meant.

    ``what`` has no full stop, or is a whole sentence; ``allowed`` holds whole sentences.
    """

    position: Position | None
    what: str
    allowed: str = ""
    suggestion: str | None = None
    severity: Severity = Severity.ERROR


class SourceError(CasusError):
    """A file that is refused; ``sentence`` tells every problem with the line in which it stands.

    A traceback shows only the file and the number of problems: the lines may hold case text.
    """

    def __init__(
        self, source_name: str, problems: Sequence[Problem], lines: tuple[str, ...] = ()
    ) -> None:
        self.source_name = source_name
        self.problems = tuple(sorted(problems, key=_place))
        self.lines = lines
        super().__init__(wording.REFUSED.format(name=shown(source_name), count=len(self.problems)))
        self.sentence = render(self.problems, source_name, lines)


def render(problems: Sequence[Problem], name: str, lines: tuple[str, ...]) -> str:
    """Return all problems, sorted by place, each with its source line and a caret."""
    ordered = tuple(sorted(problems, key=_place))
    told = [_tell(problem, shown(name), lines) for problem in ordered[:MOST_SHOWN]]
    left = len(ordered) - MOST_SHOWN
    if left > 0:
        told.append(wording.ONE_MORE if left == 1 else wording.MORE.format(count=left))
    return "\n\n".join(told)


def _place(problem: Problem) -> tuple[int, int]:
    return (problem.position.line, problem.position.column) if problem.position else (0, 0)


def _tell(problem: Problem, name: str, lines: tuple[str, ...]) -> str:
    sentence = _sentence(problem)
    if problem.position is None:
        return wording.IN_FILE.format(name=name, sentence=sentence)
    line, column = problem.position.line, problem.position.column
    head = wording.AT_PLACE.format(name=name, line=line, column=column, sentence=sentence)
    below = excerpt(lines, problem.position)
    return f"{head}\n{below}" if below else head


def _sentence(problem: Problem) -> str:
    what = problem.what
    if problem.severity is Severity.WARNING:
        what = wording.WARNING.format(what=what)
    parts = [what if what.endswith((".", "!", "?")) else f"{what}."]
    if problem.allowed:
        parts.append(problem.allowed)
    if problem.suggestion is not None:
        parts.append(wording.DID_YOU_MEAN.format(suggestion=shown(problem.suggestion)))
    return " ".join(parts)
