"""What a page of a timeline says to somebody who does not see it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from casusanalyse.pictures.timeline.bar_rows import label_of
from casusanalyse.pictures.timeline.bars import Sort
from casusanalyse.pictures.timeline.course import TEXT_ROWS, BarRow, Course, Event
from casusanalyse.pictures.timeline.events import Row
from casusanalyse.pictures.timeline.names import NAMES
from casusanalyse.pictures.timeline.scale import year_of
from casusanalyse.protocol.entries import Mark
from casusanalyse.text.dates import in_words
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import pictures_timeline as wording

_LONGEST = 140
_MOST = 12


def summary(course: Course, facts: Sequence[str]) -> str:
    """Return what the line as a whole says: how much, of what sort, what was crucial, and all bars."""
    parts = [
        _counted(course),
        *_sorts(course.events),
        *_crucial(course.events),
        *_said(course),
        *told_bars(course),
        *facts,
        wording.ALT_FULL_TEXT,
    ]
    return " ".join(parts)


def events_told(events: Iterable[Event]) -> str:
    """Return events with number, date and what happened, one after another."""
    return " ".join(f"{_stop(event_told(it))}" for it in events)


def event_told(event: Event) -> str:
    """Return one event with its number and date, shortened when it is long."""
    return wording.ALT_EVENT.format(
        number=event.happening.number, when=when_told(event), what=shortened(event.happening.what)
    )


def fully_told(event: Event) -> str:
    """Return all that the picture of one event says."""
    happening = event.happening
    head = wording.ALT_EVENT.format(
        number=happening.number, when=when_told(event), what=happening.what
    )
    meanings = [wording.MARKS[happening.mark.value]]
    if happening.crucial:
        meanings.append(wording.CRUCIAL)
    if event.outline.value != "sure":
        disputed = event.outline.value == "disputed"
        meanings.append(wording.DISPUTED if disputed else wording.UNSURE)
    said = [
        (wording.OTHER_MEMORY, happening.second_memory),
        *((NAMES[row], event.told(row)) for row in TEXT_ROWS if row is not Row.EVENTS),
    ]
    parts = [wording.ALT_SAID.format(row=name, text=text) for name, text in said if text]
    return " ".join(map(_stop, [head, and_list(meanings), *parts]))


def crossed(events: Iterable[Event], rows: Sequence[Row]) -> str:
    """Return events with what was said about them in the rows that are held together."""
    parts = []
    for it in events:
        parts.append(_stop(event_told(it)))
        for row in rows:
            if row is not Row.EVENTS and it.told(row):
                text = shortened(it.told(row))
                parts.append(_stop(wording.ALT_SAID.format(row=NAMES[row], text=text)))
    return " ".join(parts)


def told_bars(course: Course) -> list[str]:
    """Return a sentence per row of bars: what, and when in the words in which that was told."""
    return [_bar_row(it) for it in course.bars]


def _bar_row(row: BarRow) -> str:
    name = row.whom if row.row is Row.HELP and row.whom else NAMES[row.row]
    labels = []
    for bar in row.bars:
        if bar.id:
            label = label_of(bar, row.row is Row.LEAD)
            words = bar.words or wording.WHEN_UNKNOWN
            labels.append(wording.ALT_BAR.format(label=shortened(label), words=words))
        elif bar.sort is Sort.UNASSIGNED:
            first, last = (in_words(date.fromordinal(day)) for day in (bar.first, bar.last))
            labels.append(wording.ALT_GAP.format(first=first, last=last))
    for it in row.undated:
        label = it.what or it.whom or wording.UNKNOWN
        labels.append(wording.ALT_BAR.format(label=shortened(label), words=wording.WHEN_UNKNOWN))
    if not labels:
        return wording.ALT_ROW_UNKNOWN.format(row=name)
    return wording.ALT_ROW.format(row=name, bars="; ".join(labels))


def years_told(course: Course) -> str:
    """Return from which year until which the line runs."""
    if not course.domain:
        return wording.ALT_NO_YEARS
    first, last = year_of(course.domain.first), year_of(course.domain.last)
    if first == last:
        return wording.ALT_YEAR.format(first=first)
    return wording.ALT_YEARS.format(first=first, last=last)


def when_told(event: Event) -> str:
    """Return when an event was, in the words in which that was told."""
    when = event.happening.when
    return str(when.words) if when else wording.WHEN_UNKNOWN


def shortened(text: str) -> str:
    """Return a text of which the end may be left out."""
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"


def _counted(course: Course) -> str:
    count = len(course.events)
    if not count:
        return wording.ALT_NO_EVENTS
    text = wording.ALT_ONE_EVENT if count == 1 else wording.ALT_EVENTS
    told = text.format(count=count, years=years_told(course))
    undated = sum(1 for it in course.events if it.moment is None)
    return f"{told} {wording.ALT_UNDATED.format(count=undated)}" if undated else told


def _sorts(events: Sequence[Event]) -> Iterable[str]:
    counted = Counter(it.happening.mark for it in events)
    if events:
        sorts = [
            wording.ALT_SORT.format(count=counted[mark], sort=wording.MARKS[mark.value])
            for mark in Mark
            if counted[mark]
        ]
        yield wording.ALT_SORTS.format(sorts=and_list(sorts))


def _crucial(events: Sequence[Event]) -> Iterable[str]:
    crucial = [event_told(it).rstrip(".") for it in events if it.happening.crucial]
    if len(crucial) > _MOST:
        crucial = [*crucial[:_MOST], wording.AND_MORE.format(count=len(crucial) - _MOST)]
    if crucial:
        yield wording.ALT_CRUCIAL.format(moments="; ".join(crucial))


def _said(course: Course) -> Iterable[str]:
    for row in course.rows:
        count = sum(1 for it in course.events if it.told(row))
        if row in TEXT_ROWS and row is not Row.EVENTS and count:
            yield wording.ALT_TOLD.format(row=NAMES[row], count=count)


def _stop(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
