"""A screen as a terminal of 80 columns shows it, as text: for documents and for reading along."""

import io
from datetime import datetime

from rich.console import Console
from rich.text import Text

from casusanalyse.front.clock import tell_remaining
from casusanalyse.front.screen import Ask
from casusanalyse.front.terminal.drawing import pages, parts
from casusanalyse.wording import front as wording

WIDTH = 80
HEIGHT = 24


def picture(
    ask: Ask, rows: int = HEIGHT, moment: datetime | None = None, again: bool = False
) -> str:
    """Return how a terminal shows an ask: the screen, the input line, the keys and the time left.

    Of an ask that takes several pages, the one that is read first; ``again`` when it was read
    before. The time is left out without a ``moment``.
    """
    read, number = _read(ask, _console(rows), again)
    return _page(ask, read, number, moment)


def pictures(ask: Ask) -> tuple[str, ...]:
    """Return every page of an ask without an input line, as a person reads them one after the other."""
    read, _ = _read(ask, _console(HEIGHT), again=False)
    return tuple("\n".join(row.plain.rstrip() for row in page) for page in read)


def _console(rows: int) -> Console:
    return Console(width=WIDTH, height=rows, file=io.StringIO(), color_system=None)


def _page(
    ask: Ask, read: tuple[tuple[Text, ...], ...], number: int, moment: datetime | None
) -> str:
    refused, prefill = ask.problem is not None, ask.prompt.prefill
    last = number == len(read)
    keys = wording.REFUSED_KEYS if refused and prefill else ask.prompt.keys
    if not last and not prefill:
        keys = wording.MORE_BELOW.format(page=number, pages=len(read))
    clock = _clock(ask, moment) if last else []
    shown = [row.plain for row in read[number - 1]]
    text = [*shown, "", f"{wording.MARKER}  {prefill}", f" {keys}", *clock]
    return "\n".join(row.rstrip() for row in text)


def _read(ask: Ask, console: Console, again: bool) -> tuple[tuple[tuple[Text, ...], ...], int]:
    """Return the pages of an ask, and the number of the one that stands in the window."""
    if ask.screen.focus is not None:
        found = parts(ask.screen, console)
        return found.pages, found.first + 1
    refused = ask.problem is not None
    read = pages(ask.screen, console, 0 if again and not refused else None)
    return read, len(read) if refused or ask.prompt.prefill else 1


def _clock(ask: Ask, moment: datetime | None) -> list[str]:
    remaining = ask.screen.remaining
    if moment is None or remaining is None:
        return []
    return [f" {tell_remaining(remaining, moment).text}"]
