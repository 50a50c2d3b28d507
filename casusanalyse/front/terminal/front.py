"""A person at a terminal: a calm screen, one input line."""

from collections.abc import Callable
from dataclasses import replace

from rich.console import Console
from rich.text import Text

from casusanalyse.front.screen import Ask, Line, Reply, Screen, Typed
from casusanalyse.front.terminal.drawing import pages, parts
from casusanalyse.front.terminal.input import InputLine, Now
from casusanalyse.session.places import Place
from casusanalyse.wording import front as wording

OnTyping = Callable[[str, Place | None], object]


class TerminalFront:
    """Clears the window for every ask, draws the screen and reads the input line below it.

    ``on_typing`` is told what is half typed and where, so that it can be kept. ``now`` is the clock
    on the wall, with its time zone.
    """

    def __init__(self, console: Console, on_typing: OnTyping, now: Now) -> None:
        self._console = console
        self._place: Place | None = None
        self._read: tuple[Line, ...] = ()
        self._at = 0
        self._input = InputLine(lambda text: on_typing(text, self._place), now)

    def reply_to(self, ask: Ask) -> Reply:
        """Draw an ask and return what comes back; a long page is read in parts."""
        self._place = ask.place
        if ask.screen.focus is not None:
            return self._read_in_parts(ask)
        again, self._read = ask.screen.lead == self._read, ask.screen.lead
        drawn = pages(ask.screen, self._console, self._at if again else None)
        start = min(self._at, len(drawn) - 1) if again else 0
        if not again and (ask.problem is not None or ask.prompt.prefill):
            start = len(drawn) - 1  # what matters now stands at the end
        prompt, refused = ask.prompt, ask.problem is not None
        for self._at in range(start, len(drawn) - 1):
            self._draw(drawn[self._at])
            keys = wording.MORE_BELOW.format(page=self._at + 1, pages=len(drawn))
            page = replace(prompt, keys=keys, offer="")
            reply = self._input.read(page, refused, wall=ask.screen.wall)
            if reply != Typed(""):
                return reply
            prompt, refused = replace(prompt, prefill=""), False
        self._at = len(drawn) - 1
        self._draw(drawn[-1])
        return self._input.read(prompt, refused, ask.screen.remaining, ask.screen.wall)

    def _read_in_parts(self, ask: Ask) -> Reply:
        """Let Enter lead to the next part; whatever else is typed is the reply, at any part.

        A line that is ready to be worded is all that matters then: it is read where it stands.
        """
        found = parts(ask.screen, self._console)
        refused = ask.problem is not None
        for number in range(found.first, len(found.pages)):
            self._draw(found.pages[number])
            if ask.prompt.prefill or number == len(found.pages) - 1:
                break
            more = wording.MORE_BELOW.format(page=number + 1, pages=len(found.pages))
            reply = self._input.read(replace(ask.prompt, keys=more), refused)
            if reply != Typed(""):
                return reply
            refused = False
        return self._input.read(ask.prompt, refused)

    def show(self, screen: Screen) -> None:
        """Draw a last screen and leave it standing."""
        for page in pages(screen, self._console):
            self._draw(page)

    def _draw(self, page: tuple[Text, ...]) -> None:
        self._console.clear()
        for row in page:
            self._console.print(row, no_wrap=True, overflow="crop", highlight=False, markup=False)
        self._console.print()
