"""Benchmarks of pictures: against matplotlib drawing as much, and how a layout grows."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from io import BytesIO
from math import log2

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse as Oval
from matplotlib.patches import Rectangle

from benchmarks.measuring import Result, ratio, seconds, timed
from casusanalyse.pictures.drawing import Box, Curve, Drawing, Ellipse, Lines, Shape, Words
from casusanalyse.pictures.family.members import Family
from casusanalyse.pictures.family.portrait import draw_family
from casusanalyse.pictures.raster import png
from casusanalyse.pictures.sheet import A4
from casusanalyse.pictures.svg import svg
from casusanalyse.pictures.timeline.events import Events, Happening
from casusanalyse.pictures.timeline.line import draw_timeline
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import ChapterPicture
from casusanalyse.report.blocks import Edition, Picture
from casusanalyse.report.compose import compose
from casusanalyse.report.lay_out import draft_content
from casusanalyse.report.prints import DOTS, Prints
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.pictures.family.families import twenty
from tests.pictures.published import published, published_events, published_family

ON_SCREEN = 100
"""Dots per inch when nobody tells matplotlib otherwise."""
_POINTS_PER_INCH = 72
_MANY = 300
_CURVE = (75, 150, 300, 600)
_MONTHS = ["januari", "april", "juli", "oktober"]
_EDITION = Edition(version=1, made_on=date(2026, 3, 14), draft_id="d0c5")
_AS_MUCH = "matplotlib, as many shapes and labels"

Draw = Callable[[], tuple[Drawing, ...]]


def picturing() -> Iterator[Result]:
    """Measure both pictures of the published case, a report with them, and how a line grows."""
    family, events = published_family(), published_events()
    for what, draw in (
        ("the portrait of the example", lambda: (draw_family(family, A4),)),
        ("the timeline of the example", lambda: draw_timeline(events, A4)),
    ):
        yield Result(f"{what}, as SVG", _AS_MUCH, _as_svg(draw), 0.5)
        for dots in (ON_SCREEN, DOTS):
            yield Result(f"{what}, as PNG of {dots} dpi", _AS_MUCH, _as_png(draw, dots), 0.5)
    yield from _layouts()
    yield _reporting()


def _as_svg(draw: Draw) -> float:
    return _against_matplotlib(draw, svg, lambda it: _by_matplotlib(it, "svg", ON_SCREEN))


def _as_png(draw: Draw, dots: int) -> float:
    return _against_matplotlib(
        draw, lambda it: png(it, dots), lambda it: _by_matplotlib(it, "png", dots)
    )


def _against_matplotlib(
    draw: Draw, ours: Callable[[Drawing], object], theirs: Callable[[Drawing], object]
) -> float:
    drawings = draw()
    return ratio(
        timed(lambda: [ours(it) for it in draw()]),
        timed(lambda: [theirs(it) for it in drawings]),
        times=7,
    )


def _by_matplotlib(drawing: Drawing, form: str, dots: int) -> bytes:
    """Return an image of as many shapes and labels at the same places, of the same size."""
    size = (drawing.width / _POINTS_PER_INCH, drawing.height / _POINTS_PER_INCH)
    figure = Figure(figsize=size, dpi=dots)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, drawing.width)
    axes.set_ylim(drawing.height, 0)
    axes.axis("off")
    for shape in drawing.shapes:
        _add(axes, shape)
    image = BytesIO()
    figure.savefig(image, format=form)
    return image.getvalue()


def _add(axes: Axes, shape: Shape) -> None:
    match shape:
        case Box():
            axes.add_patch(Rectangle((shape.x, shape.y), shape.width, shape.height, fill=False))
        case Ellipse():
            axes.add_patch(Oval((shape.x, shape.y), 2 * shape.across, 2 * shape.down, fill=False))
        case Lines():
            axes.plot([x for x, _ in shape.points], [y for _, y in shape.points], "k")
        case Curve():
            points = (shape.start, *(bend.end for bend in shape.bends))
            axes.plot([x for x, _ in points], [y for _, y in points], "k")
        case Words():
            axes.text(shape.x, shape.y, shape.text, fontsize=shape.size)


def _reporting() -> Result:
    """Measure a report with its pictures, rasterised beforehand, against the same without."""
    protocol, record = published()
    report = compose(protocol, record, _EDITION)
    drawings = [block.drawing for block in report.blocks if isinstance(block, Picture)]
    images = [png(drawing, DOTS) for drawing in drawings]
    measured = ratio(
        timed(_written(protocol, record, images)),
        timed(_written(_without_pictures(protocol), record, [])),
        times=15,
    )
    return Result("a report with pictures, plus rasterising", "without pictures", measured, 1.5)


def _without_pictures(protocol: Protocol) -> Protocol:
    chapters = tuple(
        chapter.model_copy(update={"picture": ChapterPicture.NONE})
        for chapter in protocol.report.chapters
    )
    report = protocol.report.model_copy(update={"chapters": chapters})
    return protocol.model_copy(update={"report": report})


def _written(protocol: Protocol, record: Record, images: Sequence[bytes]) -> Callable[[], object]:
    """Return the writing of a report, whose pictures were made before."""

    def write() -> None:
        ready = iter(images)
        report = compose(protocol, record, _EDITION)
        draft_content(report, prints=Prints(lambda _: next(ready)))

    return write


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
