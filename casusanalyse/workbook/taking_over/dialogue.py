"""The dialogue of taking over: it yields what to ask, takes replies, and touches no terminal."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

from casusanalyse.errors import CasusError
from casusanalyse.front.orders import Given
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Reply, Tone
from casusanalyse.front.sitting import Way
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.session.live import LiveSession
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.wording import front as front_wording
from casusanalyse.wording import workbook_taking as wording
from casusanalyse.workbook.people import table_of
from casusanalyse.workbook.proposals import Proposal, Take
from casusanalyse.workbook.taking_over.adapting import adapt
from casusanalyse.workbook.taking_over.desk import Came, Desk
from casusanalyse.workbook.taking_over.hearing import hear
from casusanalyse.workbook.taking_over.orders import TakeOrder
from casusanalyse.workbook.taking_over.pages import read_page
from casusanalyse.workbook.taking_over.screens import (
    end_ask,
    files_ask,
    per_question,
    proposal_ask,
    whose_ask,
)

_SKIP = "0"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a sitting ended: how much was taken over, how much is left, whose workbooks nobody knew."""

    ending: Ending
    taken: int
    left: int
    unread: int


Taking = Generator[Ask, Reply, Outcome]
Step = Generator[Ask, Reply, Way]


def take_over(session: LiveSession, came: Sequence[Came]) -> Taking:
    """Take over what workbooks propose one after another, until a pause or the end.

    Everything that is taken over is durable before the next Ask is yielded. Raises SessionIsFinal
    before anything is asked.
    """
    session.refuse_when_final()
    return _Sitting(Desk(session, came)).run()


class _Sitting:
    """One sitting with workbooks on the table."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def run(self) -> Taking:
        desk = self._desk
        desk.take_up_half_typed()
        way = yield from self._ask_whose()
        if way is Way.STAY:
            way = yield from self._show_files()
        while way is Way.STAY:
            proposal = desk.proposal
            way = yield from (self._end() if proposal is None else self._at(proposal))
        ending = Ending.FINISHED
        if way is Way.PAUSE:
            ending = Ending.PAUSED if desk.keep_unsaid() else Ending.PAUSED_UNKEPT
        unread = sum(it.filled is not None and it.person is None for it in desk.came)
        return Outcome(ending, desk.taken, len(desk.proposals), unread)

    def _ask_whose(self) -> Step:
        desk = self._desk
        people = table_of(desk.protocol, desk.record)
        for number, came in enumerate(desk.came):
            while came.filled is not None and came.person is None:
                heard = hear(desk, (yield whose_ask(desk, came, people)))
                match heard:
                    case Given(order=TakeOrder.PAUSE):
                        return Way.PAUSE
                    case Given():
                        desk.refuse(front_wording.NOT_HERE)
                    case str() if heard.strip() == _SKIP:
                        break
                    case str():
                        chosen = read_ordinal(heard, len(people.people))
                        if chosen is None:
                            desk.refuse(wording.WHICH_NUMBER)
                            continue
                        came = replace(came, person=people.people[chosen - 1])
                        desk.came[number] = came
        return Way.STAY

    def _show_files(self) -> Step:
        desk = self._desk
        while True:
            heard = hear(desk, (yield files_ask(desk)))
            match heard:
                case str() if not heard.strip():
                    return Way.STAY
                case str():
                    desk.refuse(wording.NOTHING_ASKED)
                case Given(order=TakeOrder.PAUSE):
                    return Way.PAUSE
                case Given(order=TakeOrder.ONWARD):
                    return Way.STAY
                case Given():
                    way = yield from self._obey(heard, None)
                    if way is not Way.STAY:
                        return way

    def _at(self, proposal: Proposal) -> Step:
        desk = self._desk
        heard = hear(desk, (yield proposal_ask(desk, proposal)))
        match heard:
            case str() if not heard.strip():
                desk.pass_by(proposal)
            case str() if heard.strip() == _SKIP:
                self._skip(proposal)
            case str():
                number = read_ordinal(heard, len(proposal.takes))
                if number is None:
                    desk.give_back(heard, wording.WHICH_CHOICE)
                else:
                    self._take(proposal, proposal.takes[number - 1])
            case Given():
                return (yield from self._obey(heard, proposal))
        return Way.STAY

    def _take(self, proposal: Proposal, take: Take) -> None:
        try:
            self._desk.take(proposal, take)
        except CasusError as error:
            self._desk.refuse(error.sentence)
        else:
            self._desk.say(wording.TAKEN_ONE)

    def _skip(self, proposal: Proposal) -> None:
        self._desk.skip(proposal)
        self._desk.say(wording.SKIPPED, Tone.NOTICE)

    def _obey(self, given: Given[TakeOrder], proposal: Proposal | None) -> Step:
        desk = self._desk
        match given.order:
            case TakeOrder.PAUSE:
                return Way.PAUSE
            case TakeOrder.DONE:
                return Way.CLOSE
            case TakeOrder.ALL:
                self._take_all()
            case TakeOrder.UNDO:
                self._undo()
            case TakeOrder.BACK:
                if not desk.back():
                    desk.refuse(wording.AT_THE_BEGINNING)
            case TakeOrder.HELP | TakeOrder.NOTES:
                return (yield from read_page(desk, given.order))
            case _ if proposal is None:
                desk.refuse(front_wording.NOT_HERE)
            case TakeOrder.ONWARD:
                desk.pass_by(proposal)
            case TakeOrder.SKIP:
                self._skip(proposal)
            case TakeOrder.ADAPT:
                return (yield from adapt(desk, proposal, given.rest))
        return Way.STAY

    def _take_all(self) -> None:
        desk = self._desk
        try:
            taken = desk.take_all()
        except CasusError as error:
            desk.refuse(error.sentence)
            return
        count = plural(len(taken), wording.PROPOSAL, wording.PROPOSALS)
        what = and_list(per_question(taken))
        desk.say(
            wording.TAKEN_ALL.format(count=count, what=what) if taken else wording.NOTHING_SURE
        )

    def _undo(self) -> None:
        desk = self._desk
        try:
            undone = desk.undo()
        except CasusError as error:
            desk.refuse(error.sentence)
            return
        if undone:
            desk.say(wording.UNDONE)
        else:
            desk.refuse(wording.NOTHING_TO_UNDO)

    def _end(self) -> Step:
        desk = self._desk
        heard = hear(desk, (yield end_ask(desk)))
        match heard:
            case str() if not heard.strip():
                return Way.CLOSE
            case str():
                desk.refuse(wording.NOTHING_ASKED)
            case Given(order=TakeOrder.ONWARD):
                return Way.CLOSE
            case Given():
                return (yield from self._obey(heard, None))
        return Way.STAY
