"""Following a session that another window holds: what was said there can be shown on a wall from here."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from threading import RLock

from casusanalyse.facilitate.projecting import Projecting
from casusanalyse.facilitate.wall_orders import obey_at_the_wall, recognisable, show_said
from casusanalyse.front.news import News
from casusanalyse.front.orders import WALL_KEYS, Given, Offered, Order, UnknownOrder, read_order_of
from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Reply, Screen, Tone
from casusanalyse.front.sitting import Heard, Vocabulary
from casusanalyse.front.wall import Wall
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.record import Record
from casusanalyse.session.released import Said, withheld
from casusanalyse.wording import projecting as wording

_MOST_LISTED = 8


class WatchOrder(StrEnum):
    """What can be ordered here, by the word that people type, with or without a slash."""

    SHOW = "toon"
    ZOOM_OUT = "uitzoom"
    STEP = "stap"
    BLACK = "zwart"
    ENOUGH = "klaar"


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A session as it stood at one moment, and where the meeting was; ``stopped`` by the stop button."""

    protocol: Protocol
    record: Record
    step: str | None = None
    stopped: bool = False

    @property
    def over(self) -> bool:
        """Whether nobody is at it now."""
        return self.record.paused or self.record.finished


class Watching(News):
    """What is known of the session, and the wall. Glimpses may come from another thread."""

    def __init__(self, first: Glimpse, wall: Wall) -> None:
        super().__init__()
        self.draft = ""
        self.projecting = Projecting(self, wall)
        self._now = first
        self._was_over = first.over
        self._listed: tuple[Said, ...] = ()
        self._lock = RLock()
        self.take(first)

    @property
    def protocol(self) -> Protocol:
        """The protocol that the session carries."""
        return self._now.protocol

    @property
    def record(self) -> Record:
        """What the session held when it was looked at last."""
        return self._now.record

    def take(self, glimpse: Glimpse) -> None:
        """Show what stands in the session now; nothing while the meeting stands still or was set down.

        A session at which nobody was from the start can be shown all the same.
        """
        with self._lock:
            self._was_over = self._was_over and glimpse.over
            # First, so that a step that ended shows nothing that was said after it.
            self.projecting.turn_to(glimpse.step, None)
            self._now = glimpse
            self.projecting.changed()
            self.projecting.be_quiet(glimpse.stopped or (glimpse.over and not self._was_over))

    def lose(self, reason: str) -> None:
        """The session can no longer be followed: the wall goes dark, and it is told why."""
        with self._lock:
            self.projecting.be_quiet(True)
            self.say(wording.LOST.format(reason=reason), Tone.NOTICE)

    def converse(self) -> Generator[Ask, Reply, None]:
        """Ask what to show until it is enough. Nothing that is typed is kept."""
        while True:
            reply = yield self._ask()
            with self._lock:
                heard = _WORDS.hear(self, reply)
                if isinstance(heard, Given) and heard.order is WatchOrder.ENOUGH:
                    return
                self._obey(heard)

    def _obey(self, heard: Heard[WatchOrder]) -> None:
        if not isinstance(heard, Given):
            return
        number = int(heard.rest[:4]) if heard.rest.isdecimal() else 0
        if heard.order is WatchOrder.SHOW and 0 < number <= len(self._listed):
            show_said(self.projecting, (self._listed[number - 1],), self)
        else:
            obey_at_the_wall(self.projecting, Given(Order(heard.order.value), heard.rest), self)

    def _ask(self) -> Ask:
        with self._lock:
            said, problem = self.take_news()
            draft, self.draft = self.draft, ""
            self._listed = tuple(islice(self._to_show(), _MOST_LISTED))
            foot = (*said, *((Line(problem, Tone.PROBLEM),) if problem else ()))
            lead = tuple(self._lines())
            started = self.record.started
            title = f"{started.case} · {self.protocol.name}" if started else self.protocol.name
            status = self.projecting.status
            screen = Screen(title, wording.FOLLOWING, lead, foot=foot, wall=status)
            prompt = Prompt(
                prefill=draft, keys=wording.FOLLOWING_KEYS, orders=_OFFERED, passing=True
            )
            return Ask(Purpose.PAGE, screen, prompt, problem=problem)

    def _to_show(self) -> Iterator[Said]:
        """Yield what may be shown, the newest first: what is withheld is no choice."""
        for said in self.projecting.said_last():
            if withheld(self.protocol, self.record, said) is None:
                yield said

    def _lines(self) -> Iterator[Line]:
        yield Line(wording.OPENED.format(address=self.projecting.address), Tone.SOFT)
        steps = (step.title for step in self.protocol.steps if step.id == self._now.step)
        for title in steps:
            yield Line(wording.FOLLOWING_STEP.format(step=title), Tone.LABEL)
        yield Line("")
        if not self._listed:
            yield Line(wording.NOTHING_SAID, Tone.SOFT)
            return
        yield Line(wording.SAID_LAST, Tone.LABEL)
        for number, said in enumerate(self._listed, start=1):
            on_it = wording.ON_IT if self.projecting.shows(said) else ""
            yield Line(f"{number:>2}  {self._named(said)}{on_it}", Tone.ENTRY, indent=2, hang=4)
        yield Line(wording.SHOW_ONE, Tone.SOFT)

    def _named(self, said: Said) -> str:
        kept = self.record.slot(said.place).entries.get(said.id) if said.id is not None else None
        if kept is not None:
            return recognisable(kept.entry, self.record)
        return self.protocol.question(said.place.question).heading.strip()


def _read(text: str) -> Given[WatchOrder] | UnknownOrder | None:
    """Nothing else is typed here, so the slash may be left out; an empty line is no order."""
    word = text.strip()
    if not word:
        return None
    order = read_order_of(WatchOrder, (WatchOrder.SHOW,), f"/{word.removeprefix('/')}")
    return order if isinstance(order, Given) else UnknownOrder(wording.ONLY_THESE)


_OFFERED = Offered(tuple(WatchOrder), WALL_KEYS)
_WORDS = Vocabulary(_read, WatchOrder.ENOUGH, tuple(WatchOrder))
