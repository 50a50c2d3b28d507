"""A course of events as rows of text: a sign and a year before each event, a row per lane."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.timeline.events import Happening, Stretch
from casusanalyse.protocol.entries import Lane, Mark
from casusanalyse.text.dates import Period, VagueDate, in_order_of_time
from casusanalyse.text.phrases import shortened
from casusanalyse.wording import pictures_text as wording

WIDTH = 78
"""How wide a row is at most, with what stands before it."""
_SIGNS = {
    Mark.EVENT: "•",
    Mark.DECISION: "■",
    Mark.CRISIS: "▲",
    Mark.HANDOVER: "►",
    Mark.MOVE: "⌂",
    Mark.HELPING: "♥",
    Mark.UNKNOWN: "?",
}
_STANDS_OUT = "»"
_MOST_OF_A_LANE = 2 * WIDTH - 12
"""Two rows, the second of which stands further in."""
_YEAR, _WIDEST_WHEN, _LANE, _MOST_OF_A_STRETCH = 5, 14, 8, 24


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what is only there to be seen, and what it says, which holds all that matters.

    ``behind`` is how far the words of people begin behind the start of ``says``.
    """

    seen: str
    says: str
    behind: int = 0


def event_rows(happenings: Sequence[Happening]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Return a row for each event in order of time, and then for those of which that is unknown."""
    dated = [it for it in happenings if it.when is not None and it.when.moment is not None]
    undated = [it for it in happenings if it.when is None or it.when.moment is None]
    dated = list(in_order_of_time(dated, lambda it: it.when))
    width = min(max((len(_when(it)) for it in happenings), default=0), _WIDEST_WHEN)
    return tuple(_rows(dated, width)), tuple(_rows(undated, width))


def _rows(happenings: Iterable[Happening], width: int) -> Iterator[Row]:
    before = ""
    for each in happenings:
        year = year_of(each.when)
        yield _row(each, "" if year == before else year, width)
        before = year


def _row(happening: Happening, year: str, width: int) -> Row:
    crucial = _STANDS_OUT if happening.crucial else " "
    seen = f"{year:>{_YEAR}} {crucial}{_SIGNS[happening.mark]} "
    when = shortened(_when(happening), width)
    start = f"{happening.number:>3}  {when:<{width}}{'  ' if width else ''}"
    words = [happening.mark.value] if happening.mark not in (Mark.EVENT, Mark.UNKNOWN) else []
    words += [wording.CRUCIAL] if happening.crucial else []
    end = f"  ({', '.join(words)})" if words else ""
    room = max(12, WIDTH - len(seen) - len(start) - len(end))
    what = shortened(" ".join(happening.what.split()), room)
    return Row(seen, f"{start}{what}{end}", len(start))


def _when(happening: Happening) -> str:
    return " ".join(happening.when.words.split()) if happening.when else ""


def year_of(when: VagueDate | None) -> str:
    """Return the year of a moment, with a sign when it may also be another; nothing when unknown."""
    if when is None or when.moment is None:
        return ""
    sides = {
        when.earliest.year if when.earliest else None,
        when.latest.year if when.latest else None,
    }
    sure = sides == {when.moment.year}
    return str(when.moment.year) if sure else f"{wording.ABOUT}{when.moment.year}"


def lane_rows(stretches: Sequence[Stretch]) -> tuple[str, ...]:
    """Return each lane on which something ran, earliest first, as much as fits in two rows."""
    rows = []
    for lane in Lane:
        on_it = [it for it in stretches if it.lane is lane]
        if on_it:
            rows.append(_lane(lane, in_order_of_time(on_it, lambda it: it.period.start)))
    return tuple(rows)


def _lane(lane: Lane, stretches: Sequence[Stretch]) -> str:
    row = f"{lane.value.capitalize():<{_LANE}}"
    for nth, each in enumerate(stretches):
        more = wording.AND_MORE.format(count=len(stretches) - nth)
        room = _MOST_OF_A_LANE - len(row) - len(wording.BETWEEN)
        told = _stretch(each)
        last = nth == len(stretches) - 1
        if nth and len(told) > room - (0 if last else len(more) + len(wording.BETWEEN)):
            return f"{row}{wording.BETWEEN}{more}"
        row += (wording.BETWEEN if nth else "") + shortened(told, max(12, room))
    return row


def _stretch(stretch: Stretch) -> str:
    what = wording.NOT_ASSIGNED if stretch.unassigned else (stretch.what or stretch.whom)
    what = shortened(" ".join(what.split()), _MOST_OF_A_STRETCH)
    return f"{years_of(stretch.period)} {what}".strip()


def years_of(period: Period) -> str:
    """Return from which year until which year; its own words when no year is known."""
    start, end = (_spoken_year(side) for side in (period.start, period.end))
    if not start and not end:
        return period.words
    if period.ongoing:
        end = wording.UNTIL_NOW
    return start if start == end else f"{start or '?'}{wording.DASH}{end or '?'}"


def _spoken_year(when: VagueDate | None) -> str:
    return year_of(when).replace(wording.ABOUT, wording.ABOUT_IN_WORDS)
