"""The newest projection, for everybody who waits for it."""

from dataclasses import replace
from threading import Condition, Lock

from casusanalyse.front.wall import Projection
from casusanalyse.screen.page import page
from casusanalyse.screen.scene import CALM, scene_of
from casusanalyse.session.record import Record


class Newest:
    """What the page shows now. Putting something in takes no time: whoever serves it, draws it.

    What is already followed by something newer is never drawn.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._number = 0
        self._projection: Projection | None = None
        self._drawing = Lock()
        self._drawn = (-1, "")

    def put(self, projection: Projection | None) -> None:
        """Show something else; None for a calm page without a word."""
        with self._changed:
            self._number += 1
            self._projection = projection
            self._changed.notify_all()

    def wait(self, seen: int, seconds: float) -> bool:
        """Wait until something came after number ``seen``; False when nothing did in that time."""
        with self._changed:
            return self._changed.wait_for(lambda: self._number != seen, seconds)

    def document(self) -> tuple[int, str]:
        """Return the number of what is shown now, and its page; drawn once, whoever asks."""
        with self._drawing:
            with self._changed:
                number, projection = self._number, self._projection
            if self._drawn[0] != number:
                self._drawn = (number, _page_of(projection))
            return self._drawn


def _page_of(projection: Projection | None) -> str:
    if projection is None:
        return page(CALM)
    try:
        return page(scene_of(projection))
    # Nobody who could repair a drawing is there, and the meeting goes on: the question alone disturbs
    # least. An older page would show what was taken away since, and a browser its own error.
    except Exception:
        return page(scene_of(replace(projection, record=Record())))
