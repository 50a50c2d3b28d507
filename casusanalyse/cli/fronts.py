"""Who answers: a person at a terminal, or lines from a pipe."""

import os
import sys
from collections.abc import Callable

from casusanalyse.cli.console import terminal
from casusanalyse.cli.context import now
from casusanalyse.front.plain import PlainFront
from casusanalyse.front.screen import Ask, Front, Left, Reply, Screen
from casusanalyse.front.simple import SimpleFront
from casusanalyse.session.places import Place

OnTyping = Callable[[str, Place | None], object]


def _forgotten(half_typed: str, place: Place | None) -> None:
    """Before there is a session, nothing is kept of what is half typed."""


class PausingFront:
    """A front at which Ctrl-C means leaving at any moment, also while a screen is being drawn."""

    def __init__(self, front: Front) -> None:
        self._front = front

    def reply_to(self, ask: Ask) -> Reply:
        """Return the reply of the front; what stood on the line already is not lost."""
        try:
            return self._front.reply_to(ask)
        except KeyboardInterrupt:
            return Left(ask.prompt.prefill)

    def show(self, screen: Screen) -> None:
        """Let the front show a last screen."""
        self._front.show(screen)


def choose_front(simple: bool, on_typing: OnTyping = _forgotten) -> PausingFront:
    """Return the front that fits what this process is connected to.

    ``simple`` asks for words instead of signs and nothing that is ever redrawn. ``on_typing`` is
    told what is half typed and at which place, where that can be seen.
    """
    return PausingFront(_fitting(simple, on_typing))


def somebody_is_there() -> bool:
    """Tell whether a person sits at a terminal, rather than a pipe or a file."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _fitting(simple: bool, on_typing: OnTyping) -> Front:
    if simple:
        return SimpleFront(sys.stdin, sys.stdout)
    if not somebody_is_there() or os.environ.get("TERM") == "dumb":
        return PlainFront(sys.stdin, sys.stdout)
    # Prompts are slow to load, and pipes and files with answers do without.
    from casusanalyse.front.terminal.front import TerminalFront

    return TerminalFront(terminal(), on_typing, lambda: now().astimezone())
