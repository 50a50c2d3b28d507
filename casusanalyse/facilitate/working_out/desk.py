"""What the work remembers while it goes on: the session, the chapter that lies open, the line in hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.room import Room, Spot
from casusanalyse.facilitate.working_out.chapters import items_of, where_the_work_is
from casusanalyse.front.screen import Tone
from casusanalyse.mirror.rules import Rule
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.report.items import Item
from casusanalyse.session.events import Event
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record
from casusanalyse.text.clean import CleanText
from casusanalyse.wording import working_out as wording

Subject = tuple[Place, EntryId | None]


@dataclass(frozen=True, slots=True)
class InHand:
    """A line that stands on the input line to be worded.

    ``take`` makes it so and raises CasusError when it does not fit; ``unchanged`` is said when the
    line was emptied.
    """

    line: str
    says: str
    unchanged: str
    take: Callable[[CleanText], None]


class Desk:
    """A session on the table. ``at`` counts the chapters from 0, then the summary, then the end."""

    def __init__(self, session: LiveSession, rules: Sequence[Rule]) -> None:
        self.room = Room(session)
        self.rules = rules
        self.at = where_the_work_is(session.protocol, session.record)
        self.touched: Subject | None = None
        self.in_hand: InHand | None = None

    @property
    def protocol(self) -> Protocol:
        """The protocol that the session carries."""
        return self.room.protocol

    @property
    def record(self) -> Record:
        """What the session holds now."""
        return self.room.record

    @property
    def chapters(self) -> int:
        """How many chapters there are."""
        return len(self.protocol.report.chapters)

    @property
    def chapter(self) -> int | None:
        """The chapter that lies open; None at the summary and at the end."""
        return self.at if self.at < self.chapters else None

    @property
    def at_summary(self) -> bool:
        """Whether the summary lies open."""
        return self.at == self.chapters

    @property
    def items(self) -> tuple[Item, ...]:
        """What the open chapter is made of now."""
        return () if self.chapter is None else items_of(self.protocol, self.record, self.chapter)

    def go(self, station: int) -> None:
        """Open a chapter, the summary or the end."""
        self.at = max(0, min(station, self.chapters + 1))
        self.touched = None

    def let_go(self) -> None:
        """Leave the line in hand as it was; what was half typed of it must not land on another."""
        self.in_hand = None
        self.room.forget_draft(Spot.WORDS)

    def item(self, words: str) -> Item:
        """Return the item with this number. Raises NotAccepted when there is none."""
        items = self.items
        number = read_ordinal(words, len(items))
        if number is None:
            if not items:
                raise NotAccepted(wording.NO_ITEMS)
            if words.isdecimal():
                raise NotAccepted(wording.NO_SUCH_ITEM.format(number=words[:9], count=len(items)))
            raise NotAccepted(wording.WHICH_ITEM)
        return items[number - 1]

    def line(self, words: str) -> tuple[Item, Kept]:
        """Return the line of a list with this number. Raises NotAccepted for none, or an answer."""
        item = self.item(words)
        kept = self.kept(item)
        if kept is None:
            raise NotAccepted(wording.NO_LINE_OF_A_LIST)
        return item, kept

    def kept(self, item: Item) -> Kept | None:
        """Return the entry of an item; None for an answer."""
        return self.record.slot(item.place).entries.get(item.id) if item.id is not None else None

    def number_of(self, item: Item) -> int:
        """Return the number that an item has on the screen."""
        return next(n for n, it in enumerate(self.items, 1) if subject_of(it) == subject_of(item))

    def do(self, said: str, *events: Event | None, touched: Subject | None = None) -> None:
        """Make changes durable and say so. Raises CasusError when that failed; None is no change."""
        changes = [event for event in events if event is not None]
        if changes:
            self.room.do(*changes)
        self.touched = touched
        self.room.say(said)

    def attempt(self, carry_out: Callable[["Desk", str], None], words: str) -> None:
        """Carry out an order, or tell why it cannot be."""
        try:
            carry_out(self, words)
        except CasusError as error:
            self.room.object(error)

    def notice(self, sentence: str) -> None:
        """Let the next screen tell something that may be overlooked."""
        self.room.say(sentence, Tone.NOTICE)


def subject_of(item: Item) -> Subject:
    """Return by what an item is known."""
    return item.place, item.id
