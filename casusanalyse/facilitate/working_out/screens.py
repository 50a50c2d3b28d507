"""What the facilitator sees while working out: every screen as a value."""

from collections.abc import Iterator

from casusanalyse.facilitate.room import Spot
from casusanalyse.facilitate.view import View, short_title
from casusanalyse.facilitate.working_out.chapters import opening_of
from casusanalyse.facilitate.working_out.desk import Desk, subject_of
from casusanalyse.facilitate.working_out.noticing import noticed, noticed_in
from casusanalyse.facilitate.working_out.orders import IN_WORKING_OUT
from casusanalyse.facilitate.working_out.readiness import Remark
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Line, Prompt, Purpose, Screen, Tone
from casusanalyse.privacy.unsafety import lacks_source
from casusanalyse.protocol.entries import Consent, Insight, Quote, RoundSentence, TimelineEntry
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.report.items import Item
from casusanalyse.report.sentences import paragraphs
from casusanalyse.session.record import Record
from casusanalyse.text.phrases import shortened
from casusanalyse.wording import facilitate as room_wording
from casusanalyse.wording import working_out as wording

_NUMBER = 5  # how wide a number is with the air around it
_MOST_NOTICED = 2  # of one item: more would be a lecture
_MOST_OF_A_HEADING = 50
_MOST_OF_A_REMARK = 150


def desk_ask(desk: Desk) -> Ask:
    """The open chapter, or the summary: what stands there, and one input line."""
    if desk.in_hand is not None:
        desk.room.put_ready(Spot.WORDS, desk.in_hand.line)
        desk.room.say(desk.in_hand.says, Tone.NOTICE)
    view = desk.room.view(Spot.WORDS if desk.in_hand is not None else Spot.WORK)
    log, focus = summary_lines(desk) if desk.at_summary else chapter_lines(desk)
    screen = Screen(
        title_of(desk.protocol, desk.record), place_of(desk), log=log, foot=view.foot, focus=focus
    )
    if desk.in_hand is not None:
        keys = wording.IN_HAND_KEYS
    else:
        keys = wording.SUMMARY_KEYS if desk.at_summary else wording.KEYS
    return Ask(Purpose.ITEMS, screen, _prompt(view, keys), problem=view.problem)


def end_ask(desk: Desk, left: tuple[Remark, ...]) -> Ask:
    """The last page: what is still open or loose; a number leads there."""
    view = desk.room.view(Spot.WORK)
    lead = tuple(remark_lines(left))
    screen = Screen(title_of(desk.protocol, desk.record), wording.END_TITLE, lead, foot=view.foot)
    return Ask(Purpose.CLOSING, screen, _prompt(view, wording.END_KEYS), problem=view.problem)


def page_of(desk: Desk, title: str, lines: tuple[Line, ...], keys: str = wording.PAGE_KEYS) -> Ask:
    """A page to read; Enter goes back."""
    view = desk.room.view(Spot.PAGE)
    screen = Screen(title_of(desk.protocol, desk.record), title, lines, foot=view.foot)
    return Ask(Purpose.PAGE, screen, _prompt(view, keys), problem=view.problem)


def farewell(case: str, ending: Ending) -> Screen:
    """The last screen, left standing, without anything that was said."""
    finished = ending is Ending.FINISHED
    line = Line(wording.WORKED_OUT if finished else room_wording.PAUSED, Tone.SAVED)
    if ending is Ending.PAUSED_UNKEPT:
        line = Line(room_wording.PAUSED_UNKEPT, Tone.PROBLEM)
    place = wording.FAREWELL_TITLE if finished else room_wording.PAUSED_TITLE
    return Screen(wording.TITLE.format(case=case), place, (line,))


def title_of(protocol: Protocol, record: Record) -> str:
    """Return the case and what is being done with it, the same on every screen."""
    case = record.started.case if record.started else protocol.name
    return wording.TITLE.format(case=case)


def place_of(desk: Desk) -> str:
    """Return which chapter lies open."""
    if desk.chapter is None:
        return wording.SUMMARY_TITLE if desk.at_summary else wording.END_TITLE
    chapter = desk.protocol.report.chapters[desk.chapter]
    heading = shortened(chapter.heading.strip(), _MOST_OF_A_HEADING)
    return wording.PLACE.format(number=desk.chapter + 1, count=desk.chapters, heading=heading)


def chapter_lines(desk: Desk) -> tuple[tuple[Line, ...], int]:
    """Return what stands in the open chapter, and which line matters now."""
    lines = [*_opening_lines(desk)]
    focus, heading = 0, None
    for number, item in enumerate(desk.items, start=1):
        if item.heading != heading:
            heading = item.heading
            lines += [Line(""), Line(heading.strip(), Tone.LABEL)]
        if subject_of(item) == desk.touched:
            focus = len(lines)
        lines += _item_lines(desk, number, item)
    if heading is None:
        lines += [Line(""), Line(wording.EMPTY_CHAPTER, Tone.SOFT)]
    return tuple(lines), focus


def summary_lines(desk: Desk) -> tuple[tuple[Line, ...], int]:
    """Return the summary so far, its paragraphs numbered."""
    lines = [Line(wording.ABOUT_SUMMARY, Tone.SOFT), Line("")]
    standing = summary_of(desk.record)
    for number, paragraph in enumerate(standing, start=1):
        lines.append(Line(f"{number:>3}  {paragraph}", Tone.ENTRY, hang=_NUMBER))
        lines += _noticed_lines(tuple(noticed_in(paragraph, desk.rules)))
    if not standing:
        lines.append(Line(wording.NO_SUMMARY, Tone.SOFT))
    return tuple(lines), len(lines) - 1


def summary_of(record: Record) -> tuple[str, ...]:
    """Return the paragraphs of the summary that was written."""
    written = record.written.get(None)
    return tuple(it.strip() for it in paragraphs(written)) if written else ()


def remark_lines(left: tuple[Remark, ...]) -> Iterator[Line]:
    """Yield what is still open or loose, numbered, what a draft needs first."""
    if not left:
        yield Line(wording.NOTHING_LEFT)
        return
    for needed, heading in ((True, wording.NEEDED), (False, wording.LOOSE)):
        group = [(n, it) for n, it in enumerate(left, start=1) if it.needed is needed]
        if group:
            yield Line(heading, Tone.LABEL)
        for number, remark in group:
            sentence = shortened(remark.sentence, _MOST_OF_A_REMARK)
            yield Line(f"{number:>3}  {sentence}", hang=_NUMBER)


def _opening_lines(desk: Desk) -> Iterator[Line]:
    assert desk.chapter is not None
    opening = opening_of(desk.protocol, desk.record, desk.chapter)
    if opening is None:
        yield Line(wording.NO_OPENING, Tone.SOFT)
        return
    yield Line(opening.strip())
    if desk.chapter in desk.record.written:
        yield from _noticed_lines(tuple(noticed_in(opening, desk.rules)))


def _item_lines(desk: Desk, number: int, item: Item) -> Iterator[Line]:
    marks = ", ".join(_marks(desk, item))
    mark = f"  ({marks})" if marks else ""
    yield Line(f"{number:>3}  {_text_of(desk, item)}{mark}", Tone.ENTRY, hang=_NUMBER)
    yield from _noticed_lines(noticed(item, desk.record, desk.rules))


def _text_of(desk: Desk, item: Item) -> str:
    """Return what an item says; what was asked about somebody begins with who that is."""
    text = item.text.removeprefix(f"{item.heading.strip()}:").strip()
    found = desk.record.find(item.place.about) if item.place.about is not None else None
    if found is None:
        return text
    return wording.ABOUT.format(name=short_title(found[1].entry), text=text)


def _noticed_lines(found: tuple[str, ...]) -> Iterator[Line]:
    for sentence in found[:_MOST_NOTICED]:
        yield Line(sentence, Tone.SOFT, indent=_NUMBER)
    if len(found) > _MOST_NOTICED:
        count = len(found) - _MOST_NOTICED
        yield Line(wording.AND_MORE.format(count=count), Tone.SOFT, indent=_NUMBER)


def _marks(desk: Desk, item: Item) -> Iterator[str]:
    kept = desk.kept(item)
    if item.left_out:
        yield wording.MARK_LEFT_OUT
    match item.handling.readers:
        case Reader.FACILITATOR:
            yield wording.MARK_FACILITATOR
        case Reader.PARTICIPANTS:
            yield wording.MARK_PARTICIPANTS
        case _:
            pass
    entry = kept.entry if kept is not None else None
    if entry is not None and lacks_source(entry):
        yield wording.MARK_SOURCE
    if item.needs_consent:
        refused = isinstance(entry, Quote | RoundSentence) and entry.consent is Consent.NO
        yield wording.MARK_REFUSED if refused else wording.MARK_CONSENT
    match entry:
        case Insight(events=events, quotes=quotes) if events or quotes:
            yield room_wording.RESTS_ON.format(count=len(events) + len(quotes))
        case TimelineEntry(crucial=True):
            yield room_wording.CRUCIAL
        case _:
            pass
    if item.handling.chapter == desk.chapter:
        yield wording.MARK_MOVED
    if item.origin is not None:
        yield room_wording.ORIGIN


def _prompt(view: View, keys: str) -> Prompt:
    prefill = view.draft or view.ready
    restored = bool(view.draft)
    return Prompt(
        view.names,
        prefill,
        keys,
        restored=restored,
        orders=IN_WORKING_OUT,
        people=view.people,
    )
