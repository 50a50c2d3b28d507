"""Who answers: a person at a terminal, or lines from a pipe."""

import os
import sys
from collections.abc import Callable

from casusanalyse.cli.console import terminal
from casusanalyse.cli.context import now
from casusanalyse.front.plain import PlainFront
from casusanalyse.front.screen import Ask, Front, Left, Reply, Screen
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


def choose_front(on_typing: OnTyping = _forgotten) -> Front:
    """Return the front that fits what this process is connected to.

    ``on_typing`` is told what is half typed and at which place, where that can be seen.
    """
    if not _is_terminal():
        return PlainFront(sys.stdin, sys.stdout)
    # Prompts are slow to load, and pipes and files with answers do without.
    from casusanalyse.front.terminal.front import TerminalFront

    return TerminalFront(terminal(), on_typing, lambda: now().astimezone())


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
