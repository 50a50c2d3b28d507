"""The dialogue of working out: it yields what to ask, takes replies, and touches no terminal."""

from collections.abc import Callable, Generator, Sequence
from functools import partial

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.moves import Way
from casusanalyse.facilitate.obeying import undo
from casusanalyse.facilitate.room import Spot
from casusanalyse.facilitate.working_out.arranging import link, move, put
from casusanalyse.facilitate.working_out.chapters import find_chapter
from casusanalyse.facilitate.working_out.depth import deepen_item
from casusanalyse.facilitate.working_out.desk import Desk
from casusanalyse.facilitate.working_out.hearing import hear
from casusanalyse.facilitate.working_out.orders import KEEPS_THE_LINE, WorkOrder
from casusanalyse.facilitate.working_out.pages import (
    chapter_as_read,
    help_lines,
    report_as_read,
    shown_by,
)
from casusanalyse.facilitate.working_out.readiness import Remark, what_is_left
from casusanalyse.facilitate.working_out.rewording import join, split, take_in_hand, word_opening
from casusanalyse.facilitate.working_out.screens import desk_ask, end_ask, page_of, remark_lines
from casusanalyse.facilitate.working_out.summary import (
    add_paragraph,
    drop_paragraph,
    word_paragraph,
)
from casusanalyse.facilitate.working_out.treating import leave_out, set_consent, set_readers
from casusanalyse.front.orders import Given, Mark
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Line, Reply, Tone, Typed
from casusanalyse.mirror.rules import Rule
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.report.blocks import Edition
from casusanalyse.session.live import LiveSession
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import working_out as wording

Work = Generator[Ask, Reply, Ending]
Step = Generator[Ask, Reply, Way | Given[WorkOrder]]
"""The carrying out of an order. It may end with another: the one that closed a page."""

_CHANGES: dict[WorkOrder, Callable[[Desk, str], None]] = {
    WorkOrder.JOIN: join,
    WorkOrder.SPLIT: split,
    WorkOrder.PLACE: put,
    WorkOrder.MOVE: move,
    WorkOrder.LINK: link,
    WorkOrder.LEAVE_OUT: leave_out,
    WorkOrder.READERS: set_readers,
    WorkOrder.CONSENT: set_consent,
}


def work_out(session: LiveSession, rules: Sequence[Rule], edition: Edition) -> Work:
    """Work out a session chapter by chapter, until a pause or the end.

    ``rules`` are those of the language mirror, ``edition`` the draft that would be made now. Every
    change is durable before the next Ask is yielded.
    """
    return _Work(Desk(session, rules), edition).run()


class _Work:
    """One sitting at the desk."""

    def __init__(self, desk: Desk, edition: Edition) -> None:
        self._desk = desk
        self._edition = edition

    def run(self) -> Work:
        self._take_up_what_was_half_typed()
        while True:
            way = yield from self._once()
            if way is Way.PAUSE:
                kept = self._desk.room.keep_unsaid()
                return Ending.PAUSED if kept else Ending.PAUSED_UNKEPT
            if way is Way.CLOSE:
                self._desk.room.keep_unsaid()
                return Ending.FINISHED

    def _take_up_what_was_half_typed(self) -> None:
        """It belongs to a question of the meeting, or to a line in hand: it is shown, and kept."""
        session = self._desk.room.session
        if not session.half_typed:
            return
        said = room_wording.HALF_TYPED_LOOSE.format(text=session.half_typed)
        self._desk.room.say(said, Tone.NOTICE)
        if session.half_typed_at is not None:
            self._desk.room.keep_draft(session.half_typed_at, session.half_typed)

    def _once(self) -> Generator[Ask, Reply, Way]:
        desk = self._desk
        left = self._left() if desk.at > desk.chapters else ()
        in_hand = desk.in_hand is not None
        spot = Spot.WORDS if in_hand else Spot.WORK
        reply = yield end_ask(desk, left) if desk.at > desk.chapters else desk_ask(desk)
        heard = hear(desk.room, spot, reply)
        match heard:
            case Typed():
                return self._take(heard.text, left)
            case Mark():
                return (yield from self._follow(self._show(heard)))
            case Given():
                if heard.order not in KEEPS_THE_LINE:
                    desk.let_go()
                    if in_hand and heard.order is WorkOrder.BACK:
                        return Way.STAY
                return (yield from self._follow(self._obey(heard)))
            case _:
                return heard

    def _take(self, typed: str, left: tuple[Remark, ...]) -> Way:
        desk = self._desk
        if desk.in_hand is not None:
            self._finish_line(typed)
        elif not typed.strip():
            return self._onward()
        elif desk.at > desk.chapters:
            self._go_to_remark(typed, left)
        elif typed.strip().isdecimal():
            desk.attempt(word_paragraph if desk.at_summary else take_in_hand, typed.strip())
        elif desk.at_summary:
            self._keep_paragraph(typed)
        else:
            desk.room.give_back(Spot.WORK, typed, wording.PLAIN_TEXT)
        return Way.STAY

    def _finish_line(self, typed: str) -> None:
        """Make of the line in hand what was typed; emptied, it stays as it was."""
        desk, in_hand = self._desk, self._desk.in_hand
        assert in_hand is not None
        if not typed.strip():
            desk.in_hand = None
            desk.room.say(in_hand.unchanged)
            return
        try:
            in_hand.take(desk.room.clean(typed))
        except CasusError as error:
            desk.room.keep_draft(Spot.WORDS, typed)
            desk.room.object(error)
            return
        desk.in_hand = None

    def _keep_paragraph(self, typed: str) -> None:
        desk = self._desk
        try:
            add_paragraph(desk, desk.room.clean(typed))
        except CasusError as error:
            desk.room.keep_draft(Spot.WORK, typed)
            desk.room.object(error)

    def _onward(self) -> Way:
        if self._desk.at > self._desk.chapters:
            return Way.CLOSE
        self._desk.go(self._desk.at + 1)
        return Way.STAY

    def _follow(self, step: Step) -> Generator[Ask, Reply, Way]:
        """Carry out an order, and the order that closed its page, until there is a way to go."""
        outcome = yield from step
        while isinstance(outcome, Given):
            outcome = yield from self._obey(outcome)
        return outcome

    def _obey(self, given: Given[WorkOrder]) -> Step:
        desk, order = self._desk, given.order
        if order in _CHANGES:
            self._change(given)
            return Way.STAY
        match order:
            case WorkOrder.PAUSE:
                return Way.PAUSE
            case WorkOrder.ONWARD:
                return self._onward()
            case WorkOrder.BACK:
                self._back()
            case WorkOrder.GO:
                self._go(given.rest)
            case WorkOrder.SENTENCE:
                desk.attempt(lambda at, _: word_opening(at), "")
            case WorkOrder.SUMMARY:
                desk.go(desk.chapters)
            case WorkOrder.DONE:
                desk.go(desk.chapters + 1)
            case WorkOrder.UNDO:
                undo(desk.room)
            case WorkOrder.DEEPEN:
                return (yield from deepen_item(desk, given.rest))
            case WorkOrder.OPEN:
                return (yield from self._show_left())
            case WorkOrder.VIEW:
                lines = partial(chapter_as_read, desk)
                return (yield from self._read(wording.VIEW_TITLE, lines))
            case WorkOrder.WHOLE:
                whole = partial(report_as_read, desk, self._edition)
                return (yield from self._read(wording.VIEW_TITLE, whole))
            case _:
                return (yield from self._read(wording.HELP_TITLE, help_lines))
        return Way.STAY

    def _change(self, given: Given[WorkOrder]) -> None:
        desk = self._desk
        if not desk.at_summary:
            desk.attempt(_CHANGES[given.order], given.rest)
        elif given.order is WorkOrder.LEAVE_OUT:
            desk.attempt(drop_paragraph, given.rest)
        else:
            desk.room.refuse(wording.NOT_IN_THE_SUMMARY)

    def _back(self) -> None:
        if self._desk.at == 0:
            self._desk.room.refuse(wording.AT_THE_BEGINNING)
        self._desk.go(self._desk.at - 1)

    def _go(self, words: str) -> None:
        chapter = find_chapter(self._desk.protocol, words)
        if chapter is None:
            sentence = wording.NO_SUCH_CHAPTER.format(count=self._desk.chapters)
            self._desk.room.refuse(sentence)
        else:
            self._desk.go(chapter)

    def _left(self) -> tuple[Remark, ...]:
        return what_is_left(self._desk.protocol, self._desk.record)

    def _show_left(self) -> Step:
        left = self._left()

        def take(typed: str) -> Way:
            return self._go_to_remark(typed, left)

        lines = tuple(remark_lines(left))
        return self._read(wording.OPEN_TITLE, lambda: lines, take, wording.NUMBERS_LEAD)

    def _go_to_remark(self, typed: str, left: tuple[Remark, ...]) -> Way:
        """Go where something that is left can be looked at; tell when that is not here."""
        number = read_ordinal(typed.strip(), len(left))
        if number is None:
            self._desk.room.refuse(wording.NO_SUCH_REMARK)
            return Way.STAY
        station = left[number - 1].station
        if station is None:
            self._desk.room.refuse(wording.ONLY_IN_THE_SESSION)
            return Way.STAY
        self._desk.let_go()
        self._desk.go(station)
        return Way.ONWARD

    def _show(self, mark: Mark) -> Step:
        title = wording.EVENTS_TITLE if mark is Mark.EVENT else room_wording.FAMILY_TITLE
        title = room_wording.CAPTURED_TITLES.get(mark.value, title)
        return self._read(title, lambda: shown_by(mark, self._desk))

    def _read(
        self,
        title: str,
        lines: Callable[[], tuple[Line, ...]],
        take: Callable[[str], Way] | None = None,
        keys: str = wording.PAGE_KEYS,
    ) -> Step:
        """Show a page until Enter, or an order, which is carried out where the page was opened."""
        desk = self._desk
        while True:
            reply = yield page_of(desk, title, lines(), keys)
            heard = hear(desk.room, Spot.PAGE, reply)
            match heard:
                case Given(order=WorkOrder.BACK | WorkOrder.ONWARD):
                    return Way.STAY
                case Given():
                    if heard.order not in KEEPS_THE_LINE:
                        desk.let_go()
                    return heard
                case Typed() if not heard.text.strip():
                    return Way.STAY
                case Typed() if take is not None:
                    if take(heard.text) is Way.ONWARD:
                        return Way.STAY
                case Typed():
                    desk.room.give_back(Spot.PAGE, heard.text, wording.NOTHING_ASKED)
                case Mark():
                    desk.room.refuse(wording.NOT_HERE)
                case _:
                    continue
