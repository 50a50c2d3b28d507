"""Wording anew what a workbook proposes, on the line, before it is taken over."""

from collections.abc import Generator, Sequence

from casusanalyse.errors import CasusError
from casusanalyse.front.orders import Given, as_content
from casusanalyse.front.screen import Ask, Reply
from casusanalyse.front.sitting import Way
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.questions import GATHERING, VALUED
from casusanalyse.session.events import AnswerGiven, EntryAdded, EntryRefined, Event
from casusanalyse.session.fields import Listing, listing
from casusanalyse.session.lines import line_of, read_entry, split_line
from casusanalyse.text.clean import CleanText
from casusanalyse.wording import front as front_wording
from casusanalyse.wording import workbook_taking as wording
from casusanalyse.workbook.proposals import Proposal, Take, events_of
from casusanalyse.workbook.single import read_value
from casusanalyse.workbook.taking_over.desk import Desk
from casusanalyse.workbook.taking_over.hearing import hear
from casusanalyse.workbook.taking_over.orders import PAGES, TakeOrder
from casusanalyse.workbook.taking_over.pages import read_page
from casusanalyse.workbook.taking_over.screens import adapt_ask


def adapt(desk: Desk, proposal: Proposal, words: str) -> Generator[Ask, Reply, Way]:
    """Let one way of a proposal be worded anew and take it over; ``words`` is its number."""
    take = _which(desk, proposal, words)
    if take is None and proposal.takes:
        return Way.STAY
    ready, form = _ready(desk, proposal, take), _form(desk, proposal)
    while True:
        heard = hear(desk, (yield adapt_ask(desk, proposal, form, as_content(ready))))
        match heard:
            case Given() if heard.order in PAGES:
                way = yield from read_page(desk, heard.order)
                if way is not Way.STAY:
                    return way
            case Given(order=TakeOrder.PAUSE):
                return Way.PAUSE
            case Given(order=TakeOrder.BACK):
                return Way.STAY
            case Given():
                desk.refuse(front_wording.NOT_HERE)
            case str() if not heard.strip():
                return Way.STAY
            case str():
                if _take(desk, proposal, take, heard):
                    return Way.STAY
            case _:
                continue


def _which(desk: Desk, proposal: Proposal, words: str) -> Take | None:
    """Return the way that somebody means, when it can be worded: one line, or one answer."""
    fitting = [it for it in proposal.takes if _is_one(it)]
    number = read_ordinal(words, len(proposal.takes))
    if not words.strip() and len(fitting) == 1:
        return fitting[0]
    if number is not None and _is_one(proposal.takes[number - 1]):
        return proposal.takes[number - 1]
    if proposal.takes:
        desk.refuse(wording.WHICH_TO_ADAPT)
    return None


def _is_one(take: Take) -> bool:
    return take.answer is not None or len(take.adds) + len(take.refines) == 1


def _entry_of(take: Take) -> Entry:
    return take.adds[0] if take.adds else take.refines[0][1]


def _ready(desk: Desk, proposal: Proposal, take: Take | None) -> str:
    if take is None:
        return proposal.voices[0].words
    if take.answer is not None:
        return take.becomes[0]
    return line_of(_entry_of(take), _listed(desk, proposal))


def _form(desk: Desk, proposal: Proposal) -> str:
    return _listed(desk, proposal).form if isinstance(proposal.question, GATHERING) else ""


def _listed(desk: Desk, proposal: Proposal) -> Listing:
    assert isinstance(proposal.question, GATHERING)
    return listing(proposal.question, desk.protocol, desk.record)


def _take(desk: Desk, proposal: Proposal, take: Take | None, typed: str) -> bool:
    """Take over what was typed; False, and told why, when it does not fit."""
    try:
        desk.do(proposal, _events(desk, proposal, take, desk.clean(typed)))
    except CasusError as error:
        desk.give_back(typed, error.sentence)
        return False
    desk.say(wording.TAKEN_ADAPTED)
    return True


def _events(desk: Desk, proposal: Proposal, take: Take | None, words: CleanText) -> Sequence[Event]:
    """Return what somebody wrote and, behind it, how it was worded: so both are in the history."""
    before = () if take is None else events_of(proposal, take, desk.record)
    if isinstance(proposal.question, VALUED):
        answer = read_value(proposal.question, desk.protocol, desk.record, words)
        return (*before, AnswerGiven(place=proposal.place, answer=answer))
    listed = _listed(desk, proposal)
    given = split_line(words.lstrip(" "), listed)
    if take is None:
        entry = read_entry(given, listed)
        id = desk.record.next_id()
        return (EntryAdded(place=proposal.place, id=id, entry=entry),)
    id = take.refines[0][0] if take.refines else desk.record.next_id()
    entry = read_entry(given, listed, base=_entry_of(take))
    if entry == _entry_of(take):
        return before
    return (*before, EntryRefined(place=proposal.place, id=id, entry=entry))
