"""A front for pipes and plain consoles: lines out, lines in, nothing is ever redrawn."""

import textwrap
from collections.abc import Iterator
from typing import TextIO

from casusanalyse.front.looks import marked
from casusanalyse.front.screen import Ask, Left, Line, Purpose, Reply, Screen, Typed
from casusanalyse.wording import front as wording

WIDTH = 80


class PlainFront:
    """Prints every screen below the previous one and reads a line. The end of input means: left.

    What stands on the line already cannot be edited here: it is told, an empty line takes it over
    and a dash leaves it out. ``marker`` invites to type; no line is wider than ``width``.
    """

    def __init__(
        self, read: TextIO, write: TextIO, marker: str = f"{wording.MARKER} ", width: int = WIDTH
    ) -> None:
        self._read = read
        self._write = write
        self._marker = marker
        self._width = width

    def reply_to(self, ask: Ask) -> Reply:
        """Print an ask and return the line that comes back."""
        self.show(ask.screen)
        if ask.prompt.keys:
            self._print(ask.prompt.keys)
        if ask.prompt.prefill:
            self._print(wording.ON_THE_LINE.format(text=_readable(ask.prompt.prefill)))
        self._write.write(self._marker)
        self._write.flush()
        line = self._read.readline()
        return Typed(_entered(line.rstrip("\r\n"), ask)) if line else Left()

    def show(self, screen: Screen) -> None:
        """Print a screen."""
        self._print("")
        self._print(
            f"{screen.title}{wording.JOINT}{screen.place}" if screen.place else screen.title
        )
        for line in (*screen.lead, *screen.log, *screen.foot):
            for wrapped in _wrapped(line, self._width):
                self._print(wrapped)
        self._write.flush()

    def _print(self, text: str) -> None:
        self._write.write(f"{text}\n")


def _entered(line: str, ask: Ask) -> str:
    """Return what a person means by a line, given what stands there already."""
    if not ask.prompt.prefill:
        return line
    if not line:
        return ask.prompt.prefill
    # At a field of an entry the dialogue itself takes a dash for emptying.
    return "" if line == wording.EMPTIES and ask.purpose is not Purpose.FIELD else line


def _wrapped(line: Line, width: int) -> Iterator[str]:
    indent = " " * line.indent
    for paragraph in marked(line).split("\n"):
        yield from textwrap.wrap(
            paragraph,
            width,
            initial_indent=indent,
            subsequent_indent=indent + " " * line.hang,
            replace_whitespace=False,
        ) or [""]


def _readable(typed: str) -> str:
    """What was typed has not been cleaned yet: what a terminal would obey is left out."""
    return "".join(letter for letter in typed if letter.isprintable() or letter == "\n")
