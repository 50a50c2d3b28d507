"""A band holds the bars that stand on it, and no page lays out more rows than it can show."""

from casusanalyse.pictures.timeline.band_bars import on_bands, window_of
from casusanalyse.pictures.timeline.course import course_of
from casusanalyse.pictures.timeline.events import Events
from casusanalyse.pictures.timeline.strip import strip_of
from tests.pictures.published import published_events
from tests.pictures.timeline.lines import hostile


def missed(events: Events) -> list[str]:
    """Return the bars that stand on a band without being looked at there."""
    course = course_of(events)
    columns = {it.happening.id: 90.0 for it in course.events}
    strip = strip_of(course, 80.0, 800.0, columns, 10.0)
    found = []
    for band, rows in zip(strip.bands, on_bands(course, strip, False), strict=True):
        held = {id(bar) for row in rows for bar in row.bars}
        assert strip.scale is not None
        window = window_of(strip.scale, band)
        found += [
            bar.what
            for row in course.bars
            for bar in row.bars
            if window.shows(bar.first, bar.last) and id(bar) not in held
        ]
    return found


def test_every_bar_is_looked_at_on_every_band_that_it_stands_on() -> None:
    lines = [hostile()["forty organisations"], hostile()["far apart"], published_events()]
    assert [missed(it) for it in lines] == [[], [], []]


def test_help_is_not_looked_at_where_it_was_not() -> None:
    course = course_of(hostile()["forty organisations"])
    columns = {it.happening.id: 90.0 for it in course.events}
    strip = strip_of(course, 80.0, 800.0, columns, 10.0)
    counts = [len(rows) for rows in on_bands(course, strip, False)]
    assert counts[-1] < len(course.bars) == max(counts)
