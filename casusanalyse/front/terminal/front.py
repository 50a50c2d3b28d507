"""A person at a terminal: a calm screen, one input line."""

from collections.abc import Callable
from dataclasses import replace

from rich.console import Console
from rich.text import Text

from casusanalyse.front.screen import Ask, Line, Reply, Screen, Typed
from casusanalyse.front.terminal.drawing import pages
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
        self._input = InputLine(lambda text: on_typing(text, self._place), now)

    def reply_to(self, ask: Ask) -> Reply:
        """Draw an ask and return what comes back; a long page is read in parts."""
        self._place = ask.place
        again, self._read = ask.screen.lead == self._read, ask.screen.lead
        drawn = pages(ask.screen, self._console, again and ask.problem is None)
        if ask.problem is not None or ask.prompt.prefill:
            drawn = drawn[-1:]  # read before; what matters now stands at the end
        for number, page in enumerate(drawn[:-1], start=1):
            self._draw(page)
            keys = wording.MORE_BELOW.format(page=number, pages=len(drawn))
            reply = self._input.read(replace(ask.prompt, prefill="", keys=keys, offer=""))
            if reply != Typed(""):
                return reply
        self._draw(drawn[-1])
        refused = ask.problem is not None
        return self._input.read(ask.prompt, refused, ask.screen.remaining)

    def show(self, screen: Screen) -> None:
        """Draw a last screen and leave it standing."""
        for page in pages(screen, self._console):
            self._draw(page)

    def _draw(self, page: tuple[Text, ...]) -> None:
        self._console.clear()
        for row in page:
            self._console.print(row, no_wrap=True, overflow="crop", highlight=False, markup=False)
        self._console.print()
