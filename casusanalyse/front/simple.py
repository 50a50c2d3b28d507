"""A front for screen readers and plain consoles: words instead of signs, whole lines, nothing else."""

from dataclasses import replace
from typing import TextIO

from casusanalyse.front.looks import in_words, spoken
from casusanalyse.front.plain import PlainFront
from casusanalyse.front.screen import Ask, Reply, Screen
from casusanalyse.wording import front as wording

# One less than a console has: some add an empty line after a row that is full.
WIDTH = 79


class SimpleFront:
    """Tells every screen in words below the previous one and reads a line.

    Every line that is printed ends in a newline. What people said stands there as they said it.
    """

    def __init__(self, read: TextIO, write: TextIO) -> None:
        self._plain = PlainFront(read, write, f"{wording.YOUR_LINE}\n", WIDTH)

    def reply_to(self, ask: Ask) -> Reply:
        """Tell an ask and return the line that comes back."""
        prompt = replace(ask.prompt, keys=in_words(ask.prompt.keys))
        return self._plain.reply_to(replace(ask, screen=_told(ask.screen), prompt=prompt))

    def show(self, screen: Screen) -> None:
        """Tell a screen."""
        self._plain.show(_told(screen))


def _told(screen: Screen) -> Screen:
    """Return a screen without any sign; title and place become one sentence."""
    title = f"{screen.title}{wording.JOINT}{screen.place}" if screen.place else screen.title
    return replace(
        screen,
        title=in_words(title),
        place="",
        lead=tuple(map(spoken, screen.lead)),
        log=tuple(map(spoken, screen.log)),
        foot=tuple(map(spoken, screen.foot)),
    )
