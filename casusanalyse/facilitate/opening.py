"""Opening a session: what is asked before there is one, and under which name it will be kept.

Whatever this module imports is loaded before the first question stands in the window.
"""

from collections.abc import Callable, Generator
from typing import TypeVar

from casusanalyse.errors import CasusError
from casusanalyse.front.orders import read_order
from casusanalyse.front.replies import leaves
from casusanalyse.front.screen import (
    Ask,
    Filled,
    Left,
    Line,
    Pressed,
    Prompt,
    Purpose,
    Reply,
    Screen,
    Tone,
    Typed,
)
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.session.folders import case_folder_name
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.wording import facilitate as wording

Value = TypeVar("Value")


class OpeningLeft(NotAccepted):
    """Somebody left before there was a session; nothing was made."""

    def __init__(self) -> None:
        super().__init__(wording.NOT_STARTED)


def ask_case(proposal: CleanText) -> Generator[Ask, Reply, CleanText]:
    """Ask for a pseudonym; Enter stands for ``proposal``. Raises OpeningLeft."""
    return ask_before(wording.WHICH_CASE, (), proposal, _usable)


def ask_before(
    question: str, lines: tuple[Line, ...], enter: str, read: Callable[[str], Value]
) -> Generator[Ask, Reply, Value]:
    """Ask until the reply can be read; an empty one stands for ``enter``. Raises OpeningLeft."""
    problem: str | None = None
    prefill = ""
    while True:
        foot = (Line(problem, Tone.PROBLEM),) if problem else ()
        lead = (Line(question, Tone.READ_ALOUD), *lines)
        screen = Screen(wording.OPENING_TITLE, "", lead, foot=foot)
        prompt = Prompt(prefill=prefill, keys=wording.OPENING_KEYS.format(enter=enter))
        reply = yield Ask(Purpose.CONFIRM, screen, prompt, problem=problem)
        prefill, problem = _line(reply), wording.NOT_HERE
        if isinstance(reply, Typed) and read_order(reply.text) is None:
            try:
                return read(reply.text.strip() or enter)
            except CasusError as error:
                problem = error.sentence


def _line(reply: Reply) -> str:
    """Return what stays on the line; raises OpeningLeft when somebody wants to leave."""
    if leaves(reply):
        raise OpeningLeft
    match reply:
        case Typed():
            return reply.text
        case Pressed():
            return reply.half_typed
        case Filled() | Left():
            return ""


def _usable(typed: str) -> CleanText:
    """Return a pseudonym that a folder can be named after."""
    case_folder_name(typed)
    return clean_text(typed)
