"""Proposals for the timeline: own timelines beside each other and beside the events that stand there."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from casusanalyse.protocol.entries import Certainty, TimelineEntry
from casusanalyse.session.fields import Listing
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import VagueDate, in_order_of_time
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import workbook_reading as wording
from casusanalyse.workbook.gathered import as_line, grouped, likeness, names, new_lines
from casusanalyse.workbook.known import entries_ever
from casusanalyse.workbook.people import FACILITATOR
from casusanalyse.workbook.proposals import Proposal, Take, VoiceKey, same
from casusanalyse.workbook.readings import Line, Reading

_SAME_TIME, _NO_TIME, _OTHER_TIME = 0.45, 0.6, 0.7
"""So much of two events is the same words when they may be one: about the same time, when that is not
known of one of them, and at another time."""
_ABOUT = timedelta(days=366)


def timeline_proposals(
    listed: Listing, readings: Sequence[Reading], aside: frozenset[VoiceKey]
) -> Iterator[Proposal]:
    """Yield what people propose for the timeline, in order of time.

    Events that several people remember come together; what differs stays, as how another remembers it.
    """
    lines = [
        line
        for line in new_lines(listed, readings)
        if line.voice.key not in aside and not _is_remembered(line, listed)
    ]
    ordered = in_order_of_time(lines, _when)
    for group in grouped(ordered, _are_one):
        # Whose workbook was given first tells the event; the others stand beside it.
        yield _proposal(tuple(line for line in lines if line in group), listed)


def _event(line: Line) -> TimelineEntry | None:
    return line.entry if isinstance(line.entry, TimelineEntry) else None


def _when(line: Line) -> VagueDate | None:
    event = _event(line)
    return event.when if event else None


def _is_remembered(line: Line, listed: Listing) -> bool:
    """Tell whether it stands beside an event already as how somebody remembers it."""
    event = _event(line)
    if event is None:
        return False
    ever = entries_ever(listed.record, Place(listed.question.id))
    return any(_remembers(it, event) for it in ever if isinstance(it, TimelineEntry))


def _remembers(known: TimelineEntry, event: TimelineEntry) -> bool:
    beside = f" {same(known.second_memory or '')} "
    if f" {same(event.what)} " in beside:
        return True
    when = same(event.when.words) if event.when else ""
    return same(known.what) == same(event.what) and (not when or f" {when} " in beside)


def _are_one(one: Line, other: Line) -> bool:
    first, second = _event(one), _event(other)
    return first is not None and second is not None and are_one(first, second)


def are_one(one: TimelineEntry, other: TimelineEntry) -> bool:
    """Tell whether two events may be one that is remembered in two ways."""
    alike = likeness(one.what, other.what)
    apart = time_between(one.when, other.when)
    if apart is None:
        return alike >= _NO_TIME
    return alike >= (_SAME_TIME if apart <= _ABOUT else _OTHER_TIME)


def time_between(one: VagueDate | None, other: VagueDate | None) -> timedelta | None:
    """Return how much time lies between two moments at least; None when of one no day is known."""
    if one is None or other is None or not _is_known(one) or not _is_known(other):
        return None
    starts = one.earliest or date.min, other.earliest or date.min
    ends = one.latest or date.max, other.latest or date.max
    return max(max(starts) - min(ends), timedelta())


def _is_known(moment: VagueDate) -> bool:
    return moment.earliest is not None or moment.latest is not None


def _proposal(group: tuple[Line, ...], listed: Listing) -> Proposal:
    kept = _standing(group, listed)
    voices = tuple(line.voice for line in group)
    takes = tuple(_takes(group, kept, listed))
    sure = len(group) == 1 and kept is None and bool(takes) and not voices[0].notice
    standing = () if kept is None else (as_line(kept.entry, listed),)
    place = Place(listed.question.id)
    return Proposal(listed.question, place, voices, takes, standing, sure)


def _standing(group: Sequence[Line], listed: Listing) -> Kept | None:
    """Return the event in the session that looks most like what is remembered here."""
    events = [event for line in group if (event := _event(line)) is not None]
    found = [
        (max(likeness(kept.entry.what, event.what) for event in events), -number, kept)
        for number, kept in enumerate(listed.record.entries(listed.question.id))
        if isinstance(kept.entry, TimelineEntry)
        and any(are_one(kept.entry, event) for event in events)
    ]
    return max(found, key=lambda each: each[:2])[2] if found else None


def _takes(group: Sequence[Line], kept: Kept | None, listed: Listing) -> Iterator[Take]:
    told = [(line, event) for line in group if (event := _event(line)) is not None]
    alone = [(line, _sourced(line, event)) for line, event in told]
    if kept is not None and isinstance(kept.entry, TimelineEntry) and told:
        fuller = remembered(kept.entry, told)
        yield Take(wording.TAKE_BESIDE, as_told(fuller), refines=((kept.id, fuller),))
    elif len(told) > 1:
        whole = remembered(alone[0][1], told[1:])
        yield Take(wording.TAKE_AS_ONE, as_told(whole), adds=(whole,))
    if len(alone) > 1:
        lines = tuple(as_line(event, listed) for _, event in alone)
        yield Take(wording.TAKE_APART, lines, adds=tuple(event for _, event in alone))
    for line, event in alone:
        plain_take = wording.TAKE if kept is None else wording.TAKE_OWN
        says = plain_take if len(alone) == 1 else wording.TAKE_ONLY.format(who=names(line))
        yield Take(says, (as_line(event, listed),), adds=(event,))


def remembered(event: TimelineEntry, others: Sequence[tuple[Line, TimelineEntry]]) -> TimelineEntry:
    """Return an event with how others remember it beside it; nothing that stands there is replaced."""
    memories = [event.second_memory] if event.second_memory else []
    memories += [memory for line, other in others if (memory := _memory(line, other, event))]
    differ = any(_differ(event, other) for _, other in others)
    changed: dict[str, CleanText | Certainty | None] = {
        "second_memory": own_words("\n".join(memories)) if memories else None,
        "certainty": Certainty.DISPUTED if differ else event.certainty,
    }
    return event.model_copy(update=changed)


def _differ(event: TimelineEntry, other: TimelineEntry) -> bool:
    apart = time_between(event.when, other.when)
    return bool(apart) or same(event.what) != same(other.what)


def _memory(line: Line, other: TimelineEntry, event: TimelineEntry) -> CleanText | None:
    """Return how somebody remembers an event, as far as that differs from what is told of it."""
    when = other.when.words if other.when else ""
    at = when if not event.when or same(when) != same(event.when.words) else ""
    what = other.what if same(other.what) != same(event.what) else ""
    if not at and not what:
        return None
    sentence = wording.MEMORY_AT if at and what else wording.MEMORY_WHEN if at else wording.MEMORY
    return own_words(sentence.format(who=_who(line), when=at, what=what))


def _who(line: Line) -> str:
    """Return who remembers it, each with what she knows it from."""
    known_from = zip(line.voice.who, line.sources, strict=True)
    return and_list(
        wording.KNOWN_FROM.format(who=person.name, source=source) if source else person.name
        for person, source in known_from
    )


def _sourced(line: Line, event: TimelineEntry) -> TimelineEntry:
    """Return an event with who remembers it as its source; of the preparation what was written."""
    if line.voice.who == (FACILITATOR,):
        return event
    return event.model_copy(update={"source": own_words(_who(line))})


def as_told(event: TimelineEntry) -> tuple[CleanText, ...]:
    """Return an event with its memories as it will read, a line each."""
    when = event.when.words if event.when else ""
    first = wording.EVENT_AT.format(when=when, what=event.what) if when else event.what
    if event.certainty is Certainty.DISPUTED:
        first = wording.EVENT_DISPUTED.format(event=first, certainty=event.certainty.value)
    beside = (event.second_memory or "").split("\n")
    return tuple(map(own_words, filter(None, (first, *beside))))
