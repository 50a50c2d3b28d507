"""Benchmarks of pictures: against matplotlib drawing as much, and how a layout grows."""

from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from math import log2

import matplotlib
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse as Oval
from matplotlib.patches import Rectangle

from benchmarks.measuring import Result, ratio, seconds, timed
from casusanalyse.pictures.drawing import Box, Curve, Drawing, Ellipse, Lines, Words
from casusanalyse.pictures.family.members import Family
from casusanalyse.pictures.family.portrait import draw_family
from casusanalyse.pictures.raster import png
from casusanalyse.pictures.sheet import A4
from casusanalyse.pictures.timeline.events import Events, Happening
from casusanalyse.pictures.timeline.line import draw_timeline
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.pictures.family.families import twenty
from tests.pictures.published import published_events, published_family

DOTS = 150
_POINTS_PER_INCH = 72
_MANY = 300
_CURVE = (75, 150, 300, 600)
_MONTHS = ["januari", "april", "juli", "oktober"]


def picturing() -> Iterator[Result]:
    """Measure both pictures of the published case, and how the layout of a long line grows."""
    family, events = published_family(), published_events()
    for what, draw in (
        ("the portrait of the example", lambda: (draw_family(family, A4),)),
        ("the timeline of the example", lambda: draw_timeline(events, A4)),
    ):
        yield Result(what, "matplotlib, as many shapes and labels", _against_matplotlib(draw), 0.5)
    yield from _layouts()


def _against_matplotlib(draw: Callable[[], tuple[Drawing, ...]]) -> float:
    drawings = draw()
    return ratio(
        timed(lambda: [png(it, DOTS) for it in draw()]),
        timed(lambda: [_by_matplotlib(it) for it in drawings]),
        times=9,
    )


def _by_matplotlib(drawing: Drawing) -> bytes:
    """Return a PNG of as many shapes and labels at the same places, of the same size."""
    size = (drawing.width / _POINTS_PER_INCH, drawing.height / _POINTS_PER_INCH)
    with matplotlib.rc_context({"font.family": "DejaVu Sans"}):
        figure = Figure(figsize=size, dpi=DOTS)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_xlim(0, drawing.width)
        axes.set_ylim(drawing.height, 0)
        axes.axis("off")
        for shape in drawing.shapes:
            match shape:
                case Box():
                    place = (shape.x, shape.y)
                    axes.add_patch(Rectangle(place, shape.width, shape.height, fill=False))
                case Ellipse():
                    wide, high = 2 * shape.across, 2 * shape.down
                    axes.add_patch(Oval((shape.x, shape.y), wide, high, fill=False))
                case Lines():
                    axes.plot([x for x, _ in shape.points], [y for _, y in shape.points], "k")
                case Curve():
                    points = (shape.start, *(bend.end for bend in shape.bends))
                    axes.plot([x for x, _ in points], [y for _, y in points], "k")
                case Words():
                    axes.text(shape.x, shape.y, shape.text, fontsize=shape.size)
        image = BytesIO()
        figure.savefig(image, format="png")
    return image.getvalue()


def _layouts() -> Iterator[Result]:
    """Yield how long the largest layouts take, and how a line that grows compares with n log n."""
    family = twenty()
    lines = {count: line_of(count) for count in _CURVE}
    both = min(seconds(lambda: _laid_out(family, lines[_MANY])) for _ in range(3))
    yield Result(f"drawing 20 persons and {_MANY} events, in seconds", "a second", both, 1)
    least = _CURVE[0]
    for count in _CURVE[1:]:
        grown = ratio(_drawing(lines[count]), _drawing(lines[least]), times=5)
        goal = round(count * log2(count) / (least * log2(least)), 2)
        yield Result(f"a line of {count} events", f"{least} events, n log n", grown, goal)


def _laid_out(family: Family, events: Events) -> None:
    draw_family(family, A4)
    draw_timeline(events, A4)


def _drawing(events: Events) -> Callable[[], float]:
    return timed(lambda: draw_timeline(events, A4))


def line_of(count: int) -> Events:
    """Return a line with this many events over twenty years, some of them remembered vaguely."""
    happenings = []
    for number in range(1, count + 1):
        year = 2004 + 20 * number // (count + 1)
        month = "" if number % 5 == 0 else f"{_MONTHS[number % len(_MONTHS)]} "
        when = read_date(clean_text(f"{month}{year}"))
        what = f"Gebeurtenis {number}: er komt een andere plek, en niemand vertelt het aan school."
        happenings.append(Happening(f"e{number}", number, what, when))
    return Events(tuple(happenings), (), date(2026, 3, 12))
