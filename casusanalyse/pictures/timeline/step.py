"""One event, large, with a thin line of all of them that shows where it stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from casusanalyse.pictures.drawing import Align
from casusanalyse.pictures.lettering import wrapped
from casusanalyse.pictures.timeline.axis import axis, axis_height, break_width
from casusanalyse.pictures.timeline.course import Course, Event
from casusanalyse.pictures.timeline.events import Row
from casusanalyse.pictures.timeline.frames import Area, moved_down
from casusanalyse.pictures.timeline.layout import (
    Outline,
    Placed,
    PlacedDot,
    PlacedMark,
    PlacedNumber,
    PlacedRule,
    PlacedText,
    together,
)
from casusanalyse.pictures.timeline.names import NAMES
from casusanalyse.pictures.timeline.scale import spread
from casusanalyse.pictures.timeline.stacking import apart, levels
from casusanalyse.wording import pictures_timeline as wording

_SIZES = (2.2, 2.0, 1.8, 1.65, 1.5, 1.4, 1.3, 1.15, 1.0, 0.9, 0.8)
"""How large the words of an event may be, in sizes of the letter; the first that fits is taken."""
_MARK = 4.0
_BESIDE = 7.5
_DATE = 1.3
_DOT = 0.42
_DOT_LEVELS = 3
_LONGEST = 1500
_MOST_LINES = (24, 16, 11, 8, 6, 4, 3, 2)
_NARROW = 16.0
"""A part is never less wide than this, in sizes of the letter."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Something that was said about an event, with what it is called."""

    name: str
    text: str


def step(course: Course, event: Event, area: Area) -> tuple[Placed, bool]:
    """Return one event on a page, within the area, and whether any of its words were cut."""
    line = _line(course, event, area)
    room = Area(
        area.left,
        area.top,
        area.right,
        area.bottom - line[0] - area.letter,
        area.letter,
        area.small,
    )
    words, cut = _words(event, room)
    bottom = area.bottom - line[0]
    return together((_beside(event, room), words, moved_down(line[1], bottom))), cut


def _beside(event: Event, area: Area) -> Placed:
    """Return the shape of an event with its meaning in words under it."""
    happening = event.happening
    size = _MARK * area.letter
    x, y = area.left + _BESIDE * area.letter / 2, area.top + size * 0.9
    mark = PlacedMark(happening.id, x, y, size, happening.mark, event.outline, happening.crucial)
    sort = wording.MARKS[happening.mark.value]
    meanings = [sort, *([wording.CRUCIAL] if happening.crucial else [])]
    if event.outline is not Outline.SURE:
        meanings.append(wording.DISPUTED if event.outline is Outline.DISPUTED else wording.UNSURE)
    top = y + size * 0.75
    texts = []
    for number, meaning in enumerate(meanings):
        lines = wrapped(meaning, (_BESIDE - 0.5) * area.letter, area.small, bold=number == 0)
        text = PlacedText(x, top, lines, area.small, bold=number == 0, align=Align.MIDDLE)
        texts.append(text)
        top += text.height + area.small * 0.2
    return Placed(marks=(mark,), texts=tuple(texts))


def _words(event: Event, area: Area) -> tuple[Placed, bool]:
    """Return what was said, as large as fits; at the smallest size it is cut."""
    left = area.left + (_BESIDE + 0.8) * area.letter
    for size in _SIZES:
        laid, bottom = _laid(event, area, left, size * area.letter, None)
        if bottom <= area.bottom:
            return laid, False
    for most in _MOST_LINES:
        laid, bottom = _laid(event, area, left, area.small, most)
        if bottom <= area.bottom:
            return laid, True
    laid, _ = _laid(event, area, left, area.small, 1)
    return laid, True


def _laid(
    event: Event, area: Area, left: float, size: float, most: int | None
) -> tuple[Placed, float]:
    """Return number, date, event and what belongs to it in columns, and where all that ends."""
    happening = event.happening
    width = area.right - left
    date_size = max(area.small, min(size, area.letter) * _DATE)
    words = str(happening.when.words) if happening.when else wording.WHEN_UNKNOWN
    number = PlacedNumber(happening.id, left, area.top, str(happening.number), date_size)
    beside = number.width + 0.4 * date_size
    lines = wrapped(words[:300], width - beside, date_size, bold=True, most=2)
    when = PlacedText(left + beside, area.top, lines, date_size, bold=True)
    top = when.top + when.height + size * 0.2
    what = PlacedText(left, top, wrapped(happening.what[:_LONGEST], width, size, most=most), size)
    top += what.height + size * 0.7
    texts = [when, what]
    parts = _parts(event)
    across = max(1, min(len(parts), int(width / (_NARROW * size))))
    column = (width - (across - 1) * size) / across
    small = max(area.small, size * 0.8)
    for start in range(0, len(parts), across):
        ends = [top]
        for at, part in enumerate(parts[start : start + across]):
            x = left + at * (column + size)
            name = PlacedText(
                x, top, wrapped(part.name, column, area.small, bold=True), area.small, bold=True
            )
            lines = wrapped(part.text[:_LONGEST], column, small, most=most)
            text = PlacedText(x, name.top + name.height, lines, small)
            texts += [name, text]
            ends.append(text.top + text.height)
        top = max(ends) + size * 0.6
    return Placed(texts=tuple(texts), numbers=(number,)), top


def _parts(event: Event) -> list[_Part]:
    happening = event.happening
    voice = wording.QUOTED.format(text=happening.child_says) if happening.child_says else ""
    parts = (
        _Part(wording.OTHER_MEMORY, happening.second_memory),
        _Part(NAMES[Row.VOICE], voice),
        _Part(NAMES[Row.PARENTS], happening.between_parents),
        _Part(NAMES[Row.SYSTEM], happening.effect),
    )
    return [it for it in parts if it.text]


def _line(course: Course, event: Event, area: Area) -> tuple[float, Placed]:
    """Return how high the line of all events is, and that line from height 0: this event is its mark."""
    letter = area.small
    top = axis_height(letter)
    if not course.moments:
        return 0.0, Placed()
    scale = spread(course.moments, area.left, area.right, break_width(letter, letter), 3.2 * letter)
    wanted, current = _wanted(course.events, event, scale.at, letter)
    size = _DOT * letter
    half = letter * 0.7
    current = min(max(current, area.left + half), area.right - half)
    found = levels([(x - size / 2, x + size * 0.6) for x in wanted], _DOT_LEVELS)
    places = _apart(wanted, found, size, area)
    large = letter * 1.15
    lane = size * 1.25
    middle = top + large * 0.75
    height = middle + max(large * 0.75, _DOT_LEVELS * lane / 2 + large * 0.3)
    dots = tuple(
        PlacedDot(it.happening.id, x, middle + (level - (_DOT_LEVELS - 1) / 2) * lane, size)
        for it, x, level in zip(course.events, places, found, strict=True)
        if it is not event
    )
    mark = PlacedMark(
        event.happening.id, current, middle, large, event.happening.mark, event.outline
    )
    pointer = PlacedRule(current, top - letter * 0.35, current, middle, strong=True)
    line = axis(scale.years, scale.breaks, (area.left, area.right), 0.0, top, letter, letter)
    return height, together((line, Placed(rules=(pointer,), dots=dots, marks=(mark,))))


def _wanted(
    events: Sequence[Event], event: Event, at: Callable[[int], float], letter: float
) -> tuple[list[float], float]:
    """Return where each event stands on the line, one without a date just behind the one before it."""
    places: list[float] = []
    current = at(0)
    place = at(0)
    for it in events:
        place = at(it.moment.middle) if it.moment else place + letter * 0.3
        places.append(place)
        if it is event:
            current = place
    return places, current


def _apart(wanted: Sequence[float], found: Sequence[int], size: float, area: Area) -> list[float]:
    places = list(wanted)
    for level in set(found):
        numbers = [at for at, it in enumerate(found) if it == level]
        stood = apart(
            [wanted[it] for it in numbers], size * 1.1, area.left + size / 2, area.right - size / 2
        )
        for number, x in zip(numbers, stood, strict=True):
            places[number] = x
    return places
