"""What is wrong in a file, where, what is allowed there, and how that is told."""

from collections.abc import Sequence
from dataclasses import dataclass, field
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

    ``what`` has no full stop, or is a whole sentence; ``allowed`` holds whole sentences. A position
    in another file than the one that was read is told as such. ``about`` are the ids and keys
    without which nothing could be said; ``closing`` is said last.
    """

    position: Position | None
    what: str
    allowed: str = ""
    suggestion: str | None = None
    severity: Severity = Severity.ERROR
    about: tuple[str, ...] = field(default=(), compare=False)
    closing: str = ""


class SourceError(CasusError):
    """A file that is refused; ``sentence`` tells every problem with the line in which it stands.

    A traceback shows only the file and the number of problems: the lines may hold case text.
    """

    def __init__(
        self, source_name: str, problems: Sequence[Problem], lines: tuple[str, ...] = ()
    ) -> None:
        self.source_name = source_name
        self.problems = tuple(sorted(problems, key=in_order))
        self.lines = lines
        super().__init__(wording.REFUSED.format(name=shown(source_name), count=len(self.problems)))
        self.sentence = render(self.problems, source_name, lines)


def render(problems: Sequence[Problem], name: str, lines: tuple[str, ...]) -> str:
    """Return all problems, sorted by place, each with its source line and a caret."""
    ordered = tuple(sorted(problems, key=in_order))
    told = [_tell(problem, shown(name), lines) for problem in ordered[:MOST_SHOWN]]
    left = len(ordered) - MOST_SHOWN
    if left > 0:
        told.append(wording.ONE_MORE if left == 1 else wording.MORE.format(count=left))
    return "\n\n".join(told)


def in_order(problem: Problem) -> tuple[str, int, int]:
    """Return by what problems are sorted: those in the file that was read first, then by place."""
    place = problem.position
    return (
        (place.file.name if place.file else "", place.line, place.column) if place else ("", 0, 0)
    )


def _tell(problem: Problem, name: str, lines: tuple[str, ...]) -> str:
    sentence = _sentence(problem)
    if problem.position is None:
        return wording.IN_FILE.format(name=name, sentence=sentence)
    line, column, file = problem.position.line, problem.position.column, problem.position.file
    if file is not None:
        sentence = f"{sentence} {wording.BUILT_ON.format(name=name)}"
        name, lines = shown(file.name), file.lines
    if problem.closing:
        sentence = f"{sentence} {problem.closing}"
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
