"""What every screen of the room is made from: protocol, record, what just happened, the time left."""

from dataclasses import dataclass, replace

from casusanalyse.front.orders import IN_THE_ROOM, WITH_A_WALL
from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Remaining, Screen, Tone
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.model import Protocol, Step
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.record import Record
from casusanalyse.text.phrases import shortened
from casusanalyse.wording import facilitate as wording

_MOST_OF_A_TITLE = 60


@dataclass(frozen=True, slots=True)
class View:
    """What a screen is made from. ``said`` are the lines about what just happened.

    ``draft`` was typed before and is no answer yet; ``ready`` was said before and can be corrected.
    ``caught`` was captured last, ``names`` can be completed, and ``people``
    behind the mark of a person; ``back_to`` is where a detour ends. ``wall`` tells what everybody
    sees, while there is a wall.
    """

    protocol: Protocol
    record: Record
    said: tuple[Line, ...] = ()
    problem: str | None = None
    draft: str = ""
    ready: str = ""
    remaining: Remaining | None = None
    caught: tuple[Line, ...] = ()
    names: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    back_to: str = ""
    wall: str = ""

    @property
    def title(self) -> str:
        """Case and protocol, the same on every screen."""
        started = self.record.started
        return f"{started.case} · {self.protocol.name}" if started else self.protocol.name

    @property
    def foot(self) -> tuple[Line, ...]:
        """What just happened, a problem last so that it stands right above the input line."""
        detour = (Line(wording.DETOUR.format(place=self.back_to), Tone.SOFT),)
        problem = (Line(self.problem, Tone.PROBLEM),) if self.problem else ()
        return (*(detour if self.back_to else ()), *self.said, *problem)

    def prompt(
        self, keys: str, completions: tuple[str, ...] = (), proposal: str = "", offer: str = ""
    ) -> Prompt:
        """Return the input line; a proposal stands there when nothing else does."""
        prefill = self.draft or self.ready or proposal
        if self.back_to:
            keys = keys.replace(wording.GO_ON, wording.PAGE_KEYS, 1)
        words = tuple(dict.fromkeys((*completions, *self.names)))
        return Prompt(
            words,
            prefill,
            keys,
            restored=bool(self.draft),
            offer=offer,
            orders=WITH_A_WALL if self.wall else IN_THE_ROOM,
            people=self.people,
        )

    def screen(
        self,
        place: str,
        lead: tuple[Line, ...],
        log: tuple[Line, ...] = (),
        earlier: int = 0,
        aside: tuple[Line, ...] = (),
    ) -> Screen:
        """Return a screen of the room, with what was captured last and the time that is left."""
        return Screen(
            self.title,
            place,
            lead=lead,
            log=log,
            foot=self.foot,
            earlier=earlier,
            aside=aside,
            caught=self.caught,
            remaining=self.remaining,
            wall=self.wall,
        )

    def place_of(self, step: Step) -> str:
        """Return where the meeting is: the number of the step and its title."""
        number = self.protocol.steps.index(step) + 1
        place = wording.STEP_PLACE.format(number=number, count=len(self.protocol.steps))
        return f"{place} · {step.title}"


def page_ask(view: View, title: str, lines: tuple[Line, ...], keys: str = wording.PAGE_KEYS) -> Ask:
    """A page to read; Enter goes back."""
    screen = replace(view.screen(title, lines), caught=())
    return Ask(Purpose.PAGE, screen, view.prompt(keys), problem=view.problem)


def short_title(entry: Entry) -> str:
    """Return the beginning of an entry's title, short enough to stand in a line with other words."""
    return shortened(" ".join(title_of(entry).split()), _MOST_OF_A_TITLE)


def is_name(text: str) -> bool:
    """Tell whether a title is short enough to be typed as a name."""
    return 0 < len(text) <= _MOST_OF_A_TITLE and "\n" not in text
