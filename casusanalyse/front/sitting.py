"""A conversation about one session: the line that is being typed, and what is heard in a reply."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic
from typing import Protocol as Interface

from casusanalyse.front.news import News
from casusanalyse.front.orders import Given, SomeOrder, UnknownOrder, as_content, without_the_space
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Tone, Typed
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.half_typed import keep_half_typed
from casusanalyse.session.live import LiveSession
from casusanalyse.session.record import Record
from casusanalyse.wording import front as wording


class Sitting(News):
    """A session that is talked about; ``draft`` is what stands on the input line."""

    def __init__(self, session: LiveSession) -> None:
        super().__init__()
        self.session = session
        self.draft = ""

    @property
    def protocol(self) -> Protocol:
        """The protocol that the session carries."""
        return self.session.protocol

    @property
    def record(self) -> Record:
        """What the session holds now."""
        return self.session.record

    def give_back(self, content: str, sentence: str) -> None:
        """Refuse content and put it back on the line, so that it is not lost."""
        self.draft = as_content(content) if content else self.draft
        self.refuse(sentence)

    def take_draft(self) -> str:
        """Return what stands on the line, and forget it."""
        draft, self.draft = self.draft, ""
        return draft

    def keep_unsaid(self) -> bool:
        """Keep what was being typed for the next time, and tell whether that is kept."""
        return keep_half_typed(self.session, self.draft, None)

    def take_up_half_typed(self) -> None:
        """Show what was being typed the last time."""
        if self.session.half_typed:
            self.say(wording.HALF_TYPED.format(text=self.session.half_typed), Tone.NOTICE)

    def forget_half_typed(self) -> None:
        """Keep nothing any more of what was being typed the last time."""
        if self.session.half_typed:
            keep_half_typed(self.session, "", None)


class OnTheLine(Interface):
    """Whoever keeps what stands on the input line, and can say that something is not possible."""

    draft: str

    def refuse(self, sentence: str) -> None:
        """Let the next screen tell why a reply was not accepted."""
        ...


class Way(Enum):
    """Where the conversation goes after a reply."""

    STAY = auto()
    PAUSE = auto()
    CLOSE = auto()


Heard = str | Given[SomeOrder] | Way
"""Words, an order of the vocabulary, or where to go."""


@dataclass(frozen=True, slots=True)
class Vocabulary(Generic[SomeOrder]):
    """The orders of one conversation; ``pages`` are those that show one."""

    read: Callable[[str], Given[SomeOrder] | UnknownOrder | None]
    pause: SomeOrder
    pages: Collection[SomeOrder]

    def hear(self, sitting: OnTheLine, reply: Reply) -> Heard[SomeOrder]:
        """Return what a reply is: words, an order, or to stay for what nobody knows.

        What was being typed when a key was pressed stands on the line again behind a page, and is kept
        when somebody leaves.
        """
        match reply:
            case Left():
                sitting.draft = reply.half_typed
                return Given(self.pause, "")
            case Filled():
                sitting.refuse(wording.NOT_HERE)
                return Way.STAY
            case Pressed():
                heard = self._typed(sitting, reply.order)
                if not isinstance(heard, Given) or heard.order in (*self.pages, self.pause):
                    sitting.draft = reply.half_typed
                return heard
            case Typed():
                return self._typed(sitting, reply.text)

    def _typed(self, sitting: OnTheLine, text: str) -> Heard[SomeOrder]:
        order = self.read(text)
        match order:
            case None:
                return without_the_space(text)
            case UnknownOrder():
                sitting.refuse(order.sentence)
                sitting.draft = text if " " in text.strip() else ""
                return Way.STAY
            case Given():
                return order
