"""Rehearsing a protocol often enough to come past every question that some answers lead to."""

from dataclasses import dataclass

from casusanalyse.protocol.check_conditions import demands_of
from casusanalyse.protocol.outline import Outline
from casusanalyse.protocol.satisfiability import together
from casusanalyse.rehearse.practice import Piece, Rehearsal, rehearse

_MOST_RUNS = 12


@dataclass(frozen=True, slots=True)
class Run:
    """One rehearsal: for the sake of which question, with which answers, and what was new in it."""

    rehearsal: Rehearsal
    new: tuple[str, ...]
    sake: str | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """All runs, the first without any wish, and the questions that none of them came past."""

    runs: tuple[Run, ...]
    never: tuple[str, ...]

    @property
    def fullest(self) -> Rehearsal:
        """The rehearsal that came past the most questions."""
        return max((run.rehearsal for run in self.runs), key=lambda each: len(each.asked))


def rehearse_branches(piece: Piece) -> Coverage:
    """Rehearse once, and once more for each question that was not asked yet, as far as that helps.

    Raises like ``rehearse``.
    """
    ids = [question.id for question in piece.protocol.questions()]
    first = rehearse(piece)
    runs = [Run(first, _in_order(ids, first.asked))]
    seen = set(first.asked)
    outline = Outline(piece.protocol)
    demands = demands_of(outline)
    for id in ids:
        if id in seen or len(runs) == _MOST_RUNS:
            continue
        again = rehearse(piece, together(demands[id], outline, demands).claims)
        new = _in_order(ids, again.asked - seen)
        seen |= again.asked
        if new:
            runs.append(Run(again, new, id))
    return Coverage(tuple(runs), tuple(id for id in ids if id not in seen))


def _in_order(ids: list[str], asked: frozenset[str] | set[str]) -> tuple[str, ...]:
    return tuple(id for id in ids if id in asked)
