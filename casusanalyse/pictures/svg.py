"""Writing a drawing as SVG: every shape one element, every text escaped, nothing that can run."""

from collections.abc import Iterable
from html import escape
from typing import assert_never

from casusanalyse.pictures.drawing import (
    Box,
    Curve,
    Drawing,
    Ellipse,
    Fill,
    Ink,
    Lines,
    Pen,
    Point,
    Shape,
    Words,
)
from casusanalyse.pictures.lettering import FAMILY, drawable

_NAMESPACE = "http://www.w3.org/2000/svg"
_PLAIN = {
    Fill.NONE: "none",
    Fill.WHITE: Ink.WHITE.value,
    Fill.LIGHT: Ink.LIGHT.value,
    Fill.GREY: Ink.GREY.value,
    Fill.BLACK: Ink.BLACK.value,
}
_FADES = {
    Fill.FADING_LEFT: ((0, 0), (1, 1)),
    Fill.FADING_RIGHT: ((0, 1), (1, 0)),
    Fill.FADING_BOTH: ((0, 0), (0.5, 1), (1, 0)),
}
_HEAD = "head"


def svg(drawing: Drawing, name: str = "d") -> str:
    """Return a drawing as one SVG element, to stand alone or inside a page.

    ``name`` tells the patterns of several drawings on one page apart: letters and digits only.
    """
    used = {shape.fill for shape in drawing.shapes if not isinstance(shape, Words)}
    arrows = any(isinstance(it, Lines | Curve) and it.arrow for it in drawing.shapes)
    width, height = _number(drawing.width), _number(drawing.height)
    return "\n".join(
        (
            f'<svg xmlns="{_NAMESPACE}" viewBox="0 0 {width} {height}" width="{width}"'
            f' height="{height}" role="img" aria-labelledby="{name}-title {name}-desc"'
            f' font-family="{FAMILY}">',
            f'<title id="{name}-title">{escape(drawing.title)}</title>',
            f'<desc id="{name}-desc">{escape(drawing.description)}</desc>',
            *_definitions(used, arrows, name),
            *(_element(shape, name) for shape in drawing.shapes),
            "</svg>",
        )
    )


def _definitions(used: Iterable[Fill], arrows: bool, name: str) -> Iterable[str]:
    used = set(used)
    parts = [_fade(fill, stops, name) for fill, stops in _FADES.items() if fill in used]
    if Fill.HATCHED in used:
        parts.append(
            f'<pattern id="{name}-{Fill.HATCHED.value}" width="6" height="6"'
            ' patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
            f'<line x1="0" y1="0" x2="0" y2="6" stroke="{Ink.GREY.value}" stroke-width="2"/></pattern>'
        )
    if arrows:
        parts.append(
            f'<marker id="{name}-{_HEAD}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"'
            ' markerHeight="7" orient="auto-start-reverse" markerUnits="userSpaceOnUse">'
            f'<path d="M0 0 L8 4 L0 8 Z" fill="{Ink.BLACK.value}"/></marker>'
        )
    return ("<defs>", *parts, "</defs>") if parts else ()


def _fade(fill: Fill, stops: Iterable[tuple[float, float]], name: str) -> str:
    inside = "".join(
        f'<stop offset="{at}" stop-color="{Ink.GREY.value}" stop-opacity="{opacity}"/>'
        for at, opacity in stops
    )
    return f'<linearGradient id="{name}-{fill.value}">{inside}</linearGradient>'


def _element(shape: Shape, name: str) -> str:
    match shape:
        case Box():
            place = _place(x=shape.x, y=shape.y, width=shape.width, height=shape.height)
            rounded = _place(rx=shape.rounded) if shape.rounded else ""
            return f"<rect{place}{rounded}{_look(shape.pen, shape.fill, name)}/>"
        case Ellipse():
            place = _place(cx=shape.x, cy=shape.y, rx=shape.across, ry=shape.down)
            return f"<ellipse{place}{_look(shape.pen, shape.fill, name)}/>"
        case Lines():
            path = f"M{' L'.join(map(_point, shape.points))}{' Z' if shape.closed else ''}"
            return _path(path, shape, name)
        case Curve():
            bends = " ".join(
                f"C{_point(it.first)} {_point(it.second)} {_point(it.end)}" for it in shape.bends
            )
            return _path(
                f"M{_point(shape.start)} {bends}{' Z' if shape.closed else ''}", shape, name
            )
        case Words():
            return _words(shape)
        case _:
            assert_never(shape)


def _path(path: str, shape: Lines | Curve, name: str) -> str:
    head = f' marker-end="url(#{name}-{_HEAD})"' if shape.arrow else ""
    return f'<path d="{path}"{_look(shape.pen, shape.fill, name)}{head}/>'


def _words(words: Words) -> str:
    place = _place(x=words.x, y=words.y)
    weight = ' font-weight="700"' if words.bold else ""
    halo = ""
    if words.halo:
        edge = _number(words.size * 0.3)
        halo = f' stroke="{Ink.WHITE.value}" stroke-width="{edge}" paint-order="stroke"'
    return (
        f'<text{place} font-size="{_number(words.size)}"{weight} text-anchor="{words.align.value}"'
        f' fill="{words.ink.value}"{halo}>{escape(drawable(words.text))}</text>'
    )


def _look(pen: Pen, fill: Fill, name: str) -> str:
    inside = f' fill="{_PLAIN.get(fill, f"url(#{name}-{fill.value})")}"'
    if not pen.width:
        return inside
    dashes = " ".join(map(_number, pen.dashes))
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'{inside} stroke="{pen.ink.value}" stroke-width="{_number(pen.width)}"{dashed}'


def _place(**numbers: float) -> str:
    return "".join(f' {name}="{_number(value)}"' for name, value in numbers.items())


def _point(point: Point) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(value: float) -> str:
    """Return a number with two decimals at most, so that a drawing is the same on every machine."""
    return f"{round(value, 2) + 0:.2f}".rstrip("0").rstrip(".")
