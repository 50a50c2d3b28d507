"""What was asked of ``start``, and the one thing that is asked before anything slow is loaded."""

from dataclasses import dataclass, replace
from pathlib import Path
from random import SystemRandom

from casusanalyse.cli.context import Context
from casusanalyse.cli.fronts import choose_front, somebody_is_there
from casusanalyse.facilitate.first_run import explain
from casusanalyse.facilitate.opening import ask_case
from casusanalyse.front.playing import play
from casusanalyse.session.folders import all_sessions, propose_pseudonym
from casusanalyse.text.clean import CleanText


@dataclass(frozen=True, slots=True)
class Asked:
    """What stood behind ``start``, as it was typed."""

    protocol: str | None = None
    template: str | None = None
    case: str | None = None
    day: str | None = None
    follows: str | None = None
    answers: Path | None = None
    lock: bool = False


def with_pseudonym(context: Context, asked: Asked) -> Asked:
    """Ask for a pseudonym where nothing was typed; what was typed is to be looked up first.

    Raises OpeningLeft.
    """
    if asked != Asked(lock=asked.lock):
        return asked
    return replace(asked, case=ask_pseudonym(context))


def ask_pseudonym(context: Context) -> CleanText:
    """Ask for a pseudonym, proposing one that is not in use. Raises OpeningLeft.

    Whoever sits at a terminal and has no session yet first reads what this is.
    """
    taken = {session.case for session in all_sessions(context.outputs)}
    if not taken and somebody_is_there():
        play(explain(), choose_front(context.simple))
    return play(ask_case(propose_pseudonym(taken, SystemRandom())), choose_front(context.simple))
