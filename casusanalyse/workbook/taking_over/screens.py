"""What the facilitator sees while taking over: every screen as a value."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Screen, Tone
from casusanalyse.protocol.answers import Choice
from casusanalyse.protocol.questions import GATHERING, VALUED
from casusanalyse.session.fields import listing
from casusanalyse.session.options import choosable
from casusanalyse.source.snippet import visible
from casusanalyse.text.phrases import and_list, plural, shortened
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import workbook_taking as wording
from casusanalyse.workbook.filled import Filled
from casusanalyse.workbook.people import Table
from casusanalyse.workbook.proposals import Proposal, Take, Voice
from casusanalyse.workbook.proposing import notes_of
from casusanalyse.workbook.taking_over.desk import Came, Desk
from casusanalyse.workbook.taking_over.orders import IN_TAKING_OVER, KEYS, TakeOrder

_INDENT = 3
_ORDER = 19  # how wide an order is with its key
_MOST_OF_A_HEADING = 40
_MOST_OF_A_LINE = 60


def files_ask(desk: Desk) -> Ask:
    """What came in, file by file."""
    lines = [line for came in desk.came for line in came_lines(came)]
    count = len(desk.proposals)
    proposals = plural(count, wording.PROPOSAL, wording.PROPOSALS)
    said = wording.PROPOSED_ONE if count == 1 else wording.PROPOSED.format(count=proposals)
    lines += [Line(""), Line(said if count else wording.NOTHING_PROPOSED)]
    return _ask(desk, Purpose.PAGE, wording.FILES_PLACE, tuple(lines), wording.START_KEYS)


def came_lines(came: Came) -> Iterator[Line]:
    """Yield what came of one file."""
    name = visible(came.file.name)
    if came.refused is not None:
        yield Line(wording.FILE_REFUSED.format(file=name), Tone.PROBLEM)
        yield Line(came.refused.sentence, indent=_INDENT)
    elif came.filled is not None:
        who = came.person.name if came.person else wording.NOBODY_YET
        yield Line(
            wording.FILE.format(file=name, who=who, what=_counted(came.filled)), hang=_INDENT
        )
        yield from _missing_lines(came.filled)


def _missing_lines(filled: Filled) -> Iterator[Line]:
    for part in filled.missing:
        told = wording.PART_MISSING.format(part=part)
        yield Line(told, Tone.NOTICE, indent=_INDENT)


def _counted(filled: Filled) -> str:
    """Return how much there is in a workbook."""
    if filled.is_empty:
        return wording.EMPTY
    cells = sum(len(row.written) for sheet in filled.sheets for row in sheet.rows)
    cells += len(filled.cards)
    told = [plural(cells, wording.CELL, wording.CELLS)]
    if filled.margins:
        told.append(plural(len(filled.margins), wording.MARGIN, wording.MARGINS))
    if filled.outside:
        told.append(wording.OUTSIDE_COUNT.format(count=len(filled.outside)))
    return and_list(told)


def whose_ask(desk: Desk, came: Came, table: Table) -> Ask:
    """Whose a workbook is, when that is not beyond doubt."""
    filled = came.filled
    said = filter(None, (filled.role, filled.organisation)) if filled is not None else ()
    written = wording.BETWEEN_OWNERS.join(said)
    lines = [Line(wording.WHOSE.format(file=visible(came.file.name)))]
    if written:
        lines.append(Line(wording.SAYS_TO_BE.format(words=written), Tone.ENTRY, indent=_INDENT))
    lines += [
        Line(f"{number:>3}  {person.name}", hang=5)
        for number, person in enumerate(table.people, start=1)
    ]
    lines.append(Line(f"{0:>3}  {wording.NOT_THIS_ONE}", hang=5))
    return _ask(desk, Purpose.QUESTION, wording.WHOSE_PLACE, tuple(lines), wording.NUMBER_KEYS)


def proposal_ask(desk: Desk, proposal: Proposal) -> Ask:
    """One proposal, and what can be done with it."""
    offered: tuple[Line, ...] = ()
    if any(voice.problem for voice in proposal.voices):
        offered = tuple(_offered(desk, proposal, wording.TO_CHOOSE_WHEN_ADAPTING))
    lines = (*_said(proposal), *_becoming(proposal), *offered, Line(""), *_choices(proposal))
    return _ask(desk, Purpose.ITEMS, place_of(desk, proposal), lines, wording.KEYS)


def adapt_ask(desk: Desk, proposal: Proposal, form: str, ready: str) -> Ask:
    """The line on which something is worded anew."""
    offered = _offered(desk, proposal, wording.TO_CHOOSE)
    lines = [*_said(proposal), *offered, Line(""), Line(wording.ADAPT)]
    if form:
        lines.append(Line(wording.FORM.format(form=form), Tone.SOFT))
    place = place_of(desk, proposal)
    return _ask(desk, Purpose.QUESTION, place, tuple(lines), wording.ADAPT_KEYS, (), ready)


def per_question(taken: Iterable[Proposal]) -> tuple[str, ...]:
    """Return at which questions something was taken over, and how many times."""
    counts = Counter(it.question.heading for it in taken)
    return tuple(wording.TAKEN_AT.format(heading=it, count=counts[it]) for it in counts)


def end_ask(desk: Desk) -> Ask:
    """What is left behind the last proposal."""
    left = len(desk.proposals)
    lines = [Line(wording.TAKEN.format(count=desk.taken), Tone.SAVED)]
    if left:
        count = plural(left, wording.PROPOSAL, wording.PROPOSALS)
        lines.append(Line(wording.LEFT.format(count=count), Tone.NOTICE))
    notes = note_lines(desk)
    if notes:
        lines += [Line(""), Line(wording.NOTES_LEAD), *notes]
    return _ask(desk, Purpose.CLOSING, wording.END_PLACE, tuple(lines), wording.END_KEYS)


def page_ask(desk: Desk, title: str, lines: tuple[Line, ...]) -> Ask:
    """A page to read; Enter goes back."""
    return _ask(desk, Purpose.PAGE, title, lines, wording.PAGE_KEYS)


def ask_with(
    desk: Desk, place: str, lines: tuple[Line, ...], keys: str, below: tuple[Line, ...] = ()
) -> Ask:
    """Return a question of one line about what stands above it."""
    return _ask(desk, Purpose.QUESTION, place, lines, keys, below)


def note_lines(desk: Desk) -> tuple[Line, ...]:
    """Return what stands in the workbooks besides what is proposed, with whose it is."""
    return tuple(
        Line(wording.NOTE.format(who=person.name, text=text), hang=_INDENT)
        for person, text in notes_of(desk.protocol, desk.readings)
    )


def help_lines() -> tuple[Line, ...]:
    """Return every order, with what it does."""
    keys = {order: key.upper() for key, order in KEYS.items()}
    orders = (
        Line(f"/{order.value:<13} {keys.get(order, ''):<4}{wording.ORDERS[order]}", hang=_ORDER)
        for order in TakeOrder
    )
    return (
        Line(wording.HELP_NUMBERS),
        Line(wording.HELP_ORDERS),
        *orders,
        Line(room_wording.HELP_SPACE, Tone.SOFT),
    )


def farewell(case: str, ending: Ending, taken: int, left: int) -> Screen:
    """The last screen, left standing, without anything that was said."""
    lines = [Line(wording.TAKEN.format(count=taken), Tone.SAVED)]
    if left:
        count = plural(left, wording.PROPOSAL, wording.PROPOSALS)
        lines.append(Line(wording.LEFT_AGAIN.format(count=count)))
    if ending is Ending.PAUSED_UNKEPT:
        lines.append(Line(wording.PAUSED_UNKEPT, Tone.PROBLEM))
    return Screen(wording.TITLE.format(case=case), wording.DONE_PLACE, tuple(lines))


def place_of(desk: Desk, proposal: Proposal) -> str:
    """Return how much there is still to do, and about what this is."""
    heading = shortened(proposal.question.heading, _MOST_OF_A_HEADING)
    return wording.PLACE.format(count=len(desk.proposals), heading=heading)


def _said(proposal: Proposal) -> Iterator[Line]:
    for voice in proposal.voices:
        yield Line(wording.FROM.format(who=who_said(voice)), Tone.LABEL)
        yield Line(voice.words, Tone.ENTRY, indent=_INDENT)
        if voice.problem:
            yield Line(wording.NOT_READ.format(why=voice.problem), Tone.NOTICE, indent=_INDENT)
        if voice.notice:
            yield Line(voice.notice, Tone.NOTICE, indent=_INDENT)
    if proposal.standing:
        yield Line(wording.STANDS_ALREADY, Tone.LABEL)
    for text in proposal.standing:
        yield Line(text, Tone.ENTRY, indent=_INDENT)


def who_said(voice: Voice) -> str:
    """Return everybody who wrote the same words."""
    return and_list(person.name for person in voice.who)


def _offered(desk: Desk, proposal: Proposal, lead: str) -> Iterator[Line]:
    """Yield what there is to choose from where words have to be one of a few."""
    question = proposal.question
    lines: list[Line] = []
    if isinstance(question, VALUED):
        choices = choosable(question, desk.protocol, desk.record).choices
        lines += [Line(f"{number:>3}  {words}", hang=5) for number, words in _numbered(choices)]
    elif isinstance(question, GATHERING):
        for field in listing(question, desk.protocol, desk.record).fields:
            if field.words and field.extra is not None:
                told = wording.TO_CHOOSE_AT.format(field=field.label, words=", ".join(field.words))
                lines.append(Line(told, indent=_INDENT))
    if lines:
        yield Line(lead, Tone.LABEL)
        yield from lines


def _numbered(choices: Sequence[tuple[Choice, str]]) -> Iterator[tuple[int, str]]:
    for number, (_, words) in enumerate(choices, start=1):
        yield number, shortened(words, _MOST_OF_A_LINE)


def _becoming(proposal: Proposal) -> Iterator[Line]:
    """Yield how it reads when what people wrote is put together; the rest stands there already."""
    first = next(iter(proposal.takes), None)
    if first is None or not (first.refines or _is_whole(first, proposal)):
        return
    if proposal.question.kind == "lijst" and first.refines:
        return
    yield Line(wording.BECOMES.format(number=1), Tone.LABEL)
    for text in first.becomes:
        yield Line(text, Tone.READ_ALOUD, indent=_INDENT)


def _is_whole(take: Take, proposal: Proposal) -> bool:
    return len(proposal.voices) > 1 and len(take.adds) == 1


def _choices(proposal: Proposal) -> Iterator[Line]:
    for number, take in enumerate(proposal.takes, start=1):
        yield Line(f"{number:>3}  {shortened(take.says, _MOST_OF_A_LINE)}", hang=5)
    if not proposal.takes:
        yield Line(wording.ONLY_ADAPT, Tone.NOTICE)
    yield Line(f"{0:>3}  {wording.SKIP}", hang=5)


def _ask(
    desk: Desk,
    purpose: Purpose,
    place: str,
    lines: Sequence[Line],
    keys: str,
    below: tuple[Line, ...] = (),
    ready: str = "",
) -> Ask:
    (told, problem), draft = desk.take_news(), desk.take_draft()
    wrong = (Line(problem, Tone.PROBLEM),) if problem else ()
    air = (Line(""),) if below and (told or wrong) else ()
    foot = (*below, *air, *told, *wrong)
    started = desk.record.started
    title = wording.TITLE.format(case=started.case if started else desk.protocol.name)
    screen = Screen(title, place, log=tuple(lines), foot=foot, focus=0)
    prompt = Prompt((), draft or ready, keys, restored=bool(draft), orders=IN_TAKING_OVER)
    return Ask(purpose, screen, prompt, problem=problem)
