"""What is shown and what comes back, as values: a dialogue yields an ``Ask`` and gets a ``Reply``."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Protocol as Interface

from casusanalyse.front.orders import IN_THE_ROOM, Offered
from casusanalyse.session.places import Place


class Tone(Enum):
    """What a line is for; a front decides how that looks."""

    PLAIN = auto()
    SOFT = auto()
    LABEL = auto()
    READ_ALOUD = auto()
    ENTRY = auto()
    SAVED = auto()
    NOTICE = auto()
    PROBLEM = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a screen; it may be long and is wrapped by the front.

    Rows after the first stand ``hang`` columns further in, below the words behind a number.
    ``seen`` stands before the text for whoever looks; nothing is lost by leaving it out.
    """

    text: str
    tone: Tone = Tone.PLAIN
    indent: int = 0
    hang: int = 0
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Remaining:
    """Until when there is time: for this step and for the whole meeting; None where none was planned.

    While the clock stands still (``stopped``) nobody has to see time go by.
    """

    step: datetime | None = None
    session: datetime | None = None
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Screen:
    """A whole screen. When it does not fit, first ``aside`` gives way, from its end, and then the
    oldest lines of ``log``.

    ``aside`` reminds of what a glance may want; ``caught`` is what was captured last, the newest at
    the end. ``wall`` is one line about what everybody sees, while there is a wall. ``earlier`` counts
    the lines before those of ``log`` that were left out of it already.

    With a ``focus`` the log is a text to be read from its start. When it does not fit, it is read in
    parts, beginning with the part that holds the line with this index.
    """

    title: str
    place: str
    lead: tuple[Line, ...] = ()
    log: tuple[Line, ...] = ()
    foot: tuple[Line, ...] = ()
    earlier: int = 0
    aside: tuple[Line, ...] = ()
    caught: tuple[Line, ...] = ()
    remaining: Remaining | None = None
    focus: int | None = None
    wall: str = ""


class Purpose(Enum):
    """Why something is asked."""

    QUESTION = auto()
    LINES = auto()
    FIELD = auto()
    STEP = auto()
    PAGE = auto()
    CONFIRM = auto()
    CLOSING = auto()
    ITEMS = auto()


@dataclass(frozen=True, slots=True)
class Prompt:
    """The input line: what it may be completed with, what already stands there, which keys help.

    ``restored`` tells that what stands there was typed by a person and is no answer yet. ``offer``
    is what an empty line can be filled with, to mend it: until then the line is free for new words.
    What is half typed on a ``passing`` line is never kept. ``people`` are the names behind the mark
    of a person.
    """

    completions: tuple[str, ...] = ()
    prefill: str = ""
    keys: str = ""
    restored: bool = False
    offer: str = ""
    orders: Offered = IN_THE_ROOM
    passing: bool = False
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to whoever answers. ``problem`` says why the previous reply was not accepted."""

    purpose: Purpose
    screen: Screen
    prompt: Prompt = Prompt()
    place: Place | None = None
    about: str | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """A line was entered; empty means: go on."""

    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key stood for an order while ``half_typed`` was still on the input line."""

    order: str
    half_typed: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """An entry as a mapping of Dutch field keys to words, as a file gives it."""

    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Left:
    """Whoever answered left: Ctrl-C, Ctrl-D, a closed window. Nothing that was typed is lost."""

    half_typed: str = ""


Reply = Typed | Pressed | Filled | Left


class Front(Interface):
    """Whoever shows an ask and brings the reply."""

    def reply_to(self, ask: Ask) -> Reply:
        """Show an ask, wait, and return the reply."""
        ...

    def show(self, screen: Screen) -> None:
        """Show a last screen that asks nothing."""
        ...
