"""What the facilitator sees while deciding: every screen as a value."""

from collections.abc import Callable, Iterator

from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Screen, Tone
from casusanalyse.review.choices import possible
from casusanalyse.review.deciding.desk import Desk
from casusanalyse.review.deciding.orders import IN_DECIDING, KEYS, DecideOrder
from casusanalyse.review.deciding.stations import End, One, OwnCopy, Station, Trifles
from casusanalyse.review.deciding.telling import (
    head_of,
    in_short,
    matter_lines,
    proposal_of,
    who,
)
from casusanalyse.review.grouping import Matter, is_open
from casusanalyse.session.review_events import Decision
from casusanalyse.text.phrases import and_list, plural, shortened
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import review_deciding as wording

_HANG = 6
_INDENT = 3
_NO_BREAK = "\u00a0"
_ORDER = 19  # how wide an order is with its key
_CHOICE = 22
_MOST_OF_A_HEADING = 28
CHOICES = tuple(Decision)
"""What can be chosen, by its number from 1; a number means the same on every page."""


def station_ask(desk: Desk) -> Ask:
    """The station that lies open, and one input line."""
    station = desk.station
    place = place_of(desk, station)
    match station:
        case One(matter):
            below = (Line(_choices(desk, matter)),)
            lines = matter_lines(desk, matter)
            return _ask(desk, Purpose.ITEMS, place, lines, wording.KEYS, below)
        case Trifles(matters):
            ready = Decision.NOT_TAKEN_OVER.value
            lines = tuple(_trifle_lines(matters))
            return _ask(desk, Purpose.ITEMS, place, lines, wording.TRIFLES_KEYS, ready=ready)
        case OwnCopy(matters):
            lines = tuple(_own_lines(desk, matters))
            return _ask(desk, Purpose.ITEMS, place, lines, wording.OWN_KEYS)
        case End():
            lines = tuple(_end_lines(desk))
            return _ask(desk, Purpose.CLOSING, place, lines, wording.END_KEYS)


def question_ask(
    desk: Desk, matter: Matter, lines: tuple[Line, ...], keys: str, ready: str = ""
) -> Ask:
    """Something that has to be known before a decision is made."""
    place = place_of(desk, One(matter))
    head = Line(head_of(desk, matter), Tone.LABEL)
    return _ask(desk, Purpose.QUESTION, place, (head, *lines), keys, (), ready)


def page_ask(desk: Desk, title: str, lines: tuple[Line, ...], keys: str) -> Ask:
    """A page to read; Enter goes back."""
    return _ask(desk, Purpose.PAGE, title, lines, keys, ())


def _ask(
    desk: Desk,
    purpose: Purpose,
    place: str,
    lines: tuple[Line, ...],
    keys: str,
    below: tuple[Line, ...] = (),
    ready: str = "",
) -> Ask:
    (told, problem), draft = desk.take_news(), desk.take_draft()
    wrong = (Line(problem, Tone.PROBLEM),) if problem else ()
    air = (Line(""),) if below and (told or wrong) else ()
    foot = (*below, *air, *told, *wrong)
    screen = Screen(title_of(desk), place, log=lines, foot=foot, focus=0)
    prompt = Prompt((), draft or ready, keys, restored=bool(draft), orders=IN_DECIDING)
    return Ask(purpose, screen, prompt, problem=problem)


def title_of(desk: Desk) -> str:
    """Return the case and what is being done with it, the same on every screen."""
    started = desk.record.started
    return wording.TITLE.format(case=started.case if started else desk.protocol.name)


def place_of(desk: Desk, station: Station) -> str:
    """Return how far one is, and in which chapter."""
    matters = desk.matters
    done = sum(not is_open(desk.review, it) for it in matters)
    heading = shortened(_heading_of(station), _MOST_OF_A_HEADING)
    return wording.PLACE.format(done=done, count=len(matters), heading=heading)


def _heading_of(station: Station) -> str:
    match station:
        case One(matter):
            return _section_of(matter)
        case Trifles():
            return wording.TRIFLES_PLACE
        case OwnCopy():
            return wording.OWN_PLACE
        case End():
            return wording.END_PLACE


def _section_of(matter: Matter) -> str:
    heading = matter.section.heading
    return wording.NOWHERE if heading is None else heading or wording.FRONT_PAGE


def farewell(case: str, ending: Ending, open_matters: int) -> Screen:
    """The last screen, left standing, without anything that was said."""
    place = wording.DONE_PLACE if ending is Ending.FINISHED else wording.PAUSED_PLACE
    line = Line(_last_words(ending, open_matters), Tone.SAVED)
    if ending is Ending.PAUSED_UNKEPT:
        line = Line(wording.PAUSED_UNKEPT, Tone.PROBLEM)
    return Screen(wording.TITLE.format(case=case), place, (line,))


def _last_words(ending: Ending, open_matters: int) -> str:
    if ending is not Ending.FINISHED:
        return wording.PAUSED
    if not open_matters:
        return wording.DONE
    count = plural(open_matters, wording.REMARK, wording.REMARKS)
    return wording.DONE_OPEN.format(count=count)


def listed(desk: Desk, wanted: Callable[[Matter], bool]) -> tuple[Line, ...]:
    """Return some of the matters with how they stand, under their chapters."""
    return tuple(_listed(desk, [it for it in desk.matters if wanted(it)]))


def open_lines(desk: Desk) -> tuple[Line, ...]:
    """Return what is open."""
    lines = listed(desk, lambda it: is_open(desk.review, it))
    return lines or (Line(wording.END_DONE, Tone.SAVED),)


def all_lines(desk: Desk) -> tuple[Line, ...]:
    """Return everything."""
    return listed(desk, lambda it: True) or (Line(wording.NONE_YET),)


def discuss_lines(desk: Desk) -> tuple[Line, ...]:
    """Return what has to be talked over, in the words that were noted."""
    lines = []
    for matter in desk.matters:
        decided = desk.review.decided.get(matter.key)
        if decided is not None and decided.decision is Decision.DISCUSS:
            text, number = in_short(desk, matter), f"r{matter.number}"
            said = wording.TO_DISCUSS.format(number=number, words=decided.words, text=text)
            lines.append(Line(said, hang=_HANG))
    return tuple(lines) or (Line(wording.NOTHING_TO_DISCUSS, Tone.SOFT),)


def help_lines() -> tuple[Line, ...]:
    """Return every decision and every order, with what it does."""
    keys = {order: key.upper() for key, order in KEYS.items()}
    choices = (
        Line(f"{number} {word:<{_CHOICE - 2}}{wording.CHOICES[word]}", hang=_CHOICE)
        for number, word in enumerate(CHOICES, start=1)
    )
    orders = (
        Line(f"/{order.value:<13} {keys.get(order, ''):<4}{wording.ORDERS[order]}", hang=_ORDER)
        for order in DecideOrder
    )
    return (
        Line(wording.HELP_CHOICES),
        *choices,
        Line(wording.HELP_ORDERS),
        *orders,
        Line(room_wording.HELP_SPACE, Tone.SOFT),
        Line(room_wording.HELP_CLEAR, Tone.SOFT),
    )


def _choices(desk: Desk, matter: Matter) -> str:
    offered = possible(desk.basis, matter, desk.line_of(matter))
    words = [
        wording.CHOICE.format(number=number, word=word).replace(" ", _NO_BREAK)
        for number, word in enumerate(CHOICES, start=1)
        if word in offered
    ]
    if any(desk.review.decision(id) is not None for id in matter.ids):
        words.append(wording.OPEN_AGAIN_CHOICE.replace(" ", _NO_BREAK))
    return wording.BETWEEN.join(words)


def _trifle_lines(matters: tuple[Matter, ...]) -> Iterator[Line]:
    count = plural(len(matters), wording.TRIFLE, wording.TRIFLES_MANY)
    yield Line(wording.TRIFLES.format(count=count))
    yield Line(wording.TRIFLES_ASK)


def _own_lines(desk: Desk, matters: tuple[Matter, ...]) -> Iterator[Line]:
    yield Line(wording.OWN)
    for matter in matters:
        text = proposal_of(matter, desk.line_of(matter), narrow=True)
        yield Line(f"{f'r{matter.number}':>4}  {text}", hang=_HANG)
        if matter.against:
            others = and_list(f"r{number}" for number in matter.against)
            yield Line(wording.OWN_AGAINST.format(others=others), Tone.NOTICE, indent=_HANG)


def _end_lines(desk: Desk) -> Iterator[Line]:
    matters = desk.matters
    if not matters:
        yield Line(wording.NONE_YET)
        return
    waiting = [it for it in matters if is_open(desk.review, it)]
    if waiting:
        count = plural(len(waiting), wording.REMARK, wording.REMARKS)
        yield Line(wording.END_OPEN.format(count=count), Tone.NOTICE)
    else:
        yield Line(wording.END_DONE, Tone.SAVED)
    yield from _counted(desk, matters)
    yield Line("")
    if waiting:
        yield Line(wording.END_GO_ON)
        yield from _listed(desk, waiting)
    else:
        yield Line(wording.END_NEXT)


def _counted(desk: Desk, matters: tuple[Matter, ...]) -> Iterator[Line]:
    """Yield how often each decision was made, and what is still to be talked over."""
    decided = [desk.review.decision(it.key) for it in matters if not is_open(desk.review, it)]
    counts = [
        wording.END_COUNT.format(decision=decision, count=decided.count(decision))
        for decision in Decision
        if decision in decided
    ]
    if counts:
        yield Line(wording.END_DECIDED, Tone.LABEL)
        yield Line(
            wording.BETWEEN.join(it.replace(" ", _NO_BREAK) for it in counts), indent=_INDENT
        )
    if to_discuss := decided.count(Decision.DISCUSS):
        count = plural(to_discuss, wording.REMARK, wording.REMARKS)
        yield Line(wording.END_DISCUSS.format(count=count), Tone.NOTICE)


def _listed(desk: Desk, matters: list[Matter]) -> Iterator[Line]:
    before: str | None = None
    for matter in matters:
        if _section_of(matter) != before:
            before = _section_of(matter)
            yield Line(before, Tone.LABEL)
        people = and_list(who(desk.record, seat) for seat in matter.seats)
        decision = None if is_open(desk.review, matter) else desk.review.decision(matter.key)
        said = wording.LISTED.format(
            number=f"r{matter.number}",
            state=decision.value if decision else wording.OPEN,
            kind=matter.remark.kind.value,
            who=people,
            text=in_short(desk, matter),
        )
        yield Line(said, hang=_HANG)
