"""SVG: every shape one element, every text escaped, and the same on every machine."""

from xml.etree import ElementTree

import pytest

from casusanalyse.pictures.drawing import (
    DASHED,
    NO_PEN,
    Align,
    Bend,
    Box,
    Curve,
    Drawing,
    Ellipse,
    Fill,
    Ink,
    Lines,
    Pen,
    Shape,
    Words,
    moved,
)
from casusanalyse.pictures.svg import svg

SVG = "{http://www.w3.org/2000/svg}"
RUNS = {"script", "foreignObject", "image", "use", "a", "animate", "set", "style", "iframe"}
HOSTILE = (
    "<script>alert(1)</script>",
    "]]><svg onload=alert(1)>",
    "&lt;b&gt; &amp; &#x3c;",
    '" onmouseover="alert(1)',
    "'/><text>",
    "<!-- --> <?xml?> <![CDATA[x]]>",
    "javascript:alert(1) url(#d-head)",
)


def drawing(*shapes: Shape, title: str = "Het gezin", description: str = "Moeder.") -> Drawing:
    return Drawing(842, 595, shapes, title, description)


def body(*shapes: Shape, name: str = "d") -> list[str]:
    """The lines between description and end."""
    return svg(drawing(*shapes), name).splitlines()[3:-1]


def test_a_drawing_says_how_large_it_is_and_what_it_shows() -> None:
    assert svg(drawing(), "p1") == (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 842 595" width="842" height="595" '
        'role="img" aria-labelledby="p1-title p1-desc" font-family="Atkinson Hyperlegible Next">\n'
        '<title id="p1-title">Het gezin</title>\n'
        '<desc id="p1-desc">Moeder.</desc>\n'
        "</svg>"
    )


@pytest.mark.parametrize(
    ("shape", "element"),
    [
        (
            Box(1, 2, 30, 40),
            '<rect x="1" y="2" width="30" height="40" fill="none" stroke="#000000" stroke-width="1"/>',
        ),
        (
            Box(1, 2, 30, 40, NO_PEN, Fill.LIGHT, rounded=5),
            '<rect x="1" y="2" width="30" height="40" rx="5" fill="#dedede"/>',
        ),
        (
            Ellipse(10, 20, 5, 6, Pen(0.5, DASHED, Ink.GREY), Fill.BLACK),
            '<ellipse cx="10" cy="20" rx="5" ry="6" fill="#000000" stroke="#8c8c8c" '
            'stroke-width="0.5" stroke-dasharray="4 3"/>',
        ),
        (
            Lines(((0, 0), (10, 5.125))),
            '<path d="M0 0 L10 5.12" fill="none" stroke="#000000" stroke-width="1"/>',
        ),
        (
            Lines(((0, 0), (10, 5), (0, 5)), fill=Fill.WHITE, closed=True),
            '<path d="M0 0 L10 5 L0 5 Z" fill="#ffffff" stroke="#000000" stroke-width="1"/>',
        ),
        (
            Curve(
                (0, 0), (Bend((1, 1), (2, 2), (3, 3)), Bend((4, 4), (5, 5), (6, 6))), closed=True
            ),
            '<path d="M0 0 C1 1 2 2 3 3 C4 4 5 5 6 6 Z" fill="none" stroke="#000000" stroke-width="1"/>',
        ),
        (
            Words(1, 2, "oma", 10),
            '<text x="1" y="2" font-size="10" text-anchor="start" fill="#000000">oma</text>',
        ),
        (
            Words(1, 2, "oma", 10, bold=True, align=Align.END, ink=Ink.DARK, halo=True),
            '<text x="1" y="2" font-size="10" font-weight="700" text-anchor="end" fill="#4a4a4a" '
            'stroke="#ffffff" stroke-width="3" paint-order="stroke">oma</text>',
        ),
    ],
)
def test_every_shape_is_one_element(shape: Shape, element: str) -> None:
    assert body(shape) == [element]


def test_patterns_and_arrow_heads_are_there_once_and_only_when_they_occur() -> None:
    hatched = Box(0, 0, 9, 9, fill=Fill.HATCHED)
    fading = Box(0, 0, 9, 9, fill=Fill.FADING_BOTH)
    arrow = Lines(((0, 0), (9, 9)), arrow=True)
    bent = Curve((0, 0), (Bend((1, 1), (2, 2), (3, 3)),), arrow=True)
    read = ElementTree.fromstring(svg(drawing(hatched, hatched, fading, arrow, bent), "p2"))
    ids = [element.get("id") for element in read.iter() if element.get("id")]
    assert ids == ["p2-title", "p2-desc", "p2-fading-both", "p2-hatched", "p2-head"]
    assert [it.get("fill") for it in read.iter(f"{SVG}rect")] == [
        "url(#p2-hatched)",
        "url(#p2-hatched)",
        "url(#p2-fading-both)",
    ]
    heads = [it.get("marker-end") for it in read.findall(f"{SVG}path")]
    assert heads == ["url(#p2-head)"] * 2


def test_two_drawings_on_a_page_share_no_id() -> None:
    shapes = (Box(0, 0, 9, 9, fill=Fill.HATCHED), Lines(((0, 0), (9, 9)), arrow=True))
    ids = [
        {element.get("id") for element in ElementTree.fromstring(svg(drawing(*shapes), it)).iter()}
        for it in ("a", "b")
    ]
    assert ids[0] & ids[1] == {None}


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_was_typed_is_text_and_never_markup(hostile: str) -> None:
    words = Words(0, 0, hostile, 10)
    read = ElementTree.fromstring(svg(drawing(words, title=hostile, description=hostile)))
    found = {element.tag.removeprefix(SVG): element.text for element in read.iter()}
    assert found == {
        "svg": "\n",
        "title": hostile,
        "desc": hostile,
        "text": " ".join(hostile.split()),
    }
    assert not RUNS & set(found)
    assert not any(key.startswith("on") for element in read.iter() for key in element.attrib)


@pytest.mark.parametrize("odd", ["\u202eomgekeerd", "\U0001f600", "\u0007bel", "a\u0000b", "שלום"])
def test_letters_that_no_font_has_do_no_harm(odd: str) -> None:
    read = ElementTree.fromstring(svg(drawing(Words(0, 0, odd, 10))))
    text = read.findtext(f"{SVG}text")
    assert text is not None
    assert text.isprintable()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0.1 + 0.2, "0.3"),
        (-0.001, "0"),
        (100.0, "100"),
        (1e-9, "0"),
        (12.345678, "12.35"),
        (-3, "-3"),
    ],
)
def test_numbers_are_short_and_the_same_everywhere(value: float, written: str) -> None:
    assert f' x="{written}"' in body(Box(value, 0, 1, 1))[0]


def test_the_same_drawing_is_the_same_text() -> None:
    shapes = tuple(Box(0, 0, 9, 9, fill=fill) for fill in Fill)
    assert svg(drawing(*shapes)) == svg(drawing(*shapes))


def test_shapes_move_without_changing() -> None:
    shapes: tuple[Shape, ...] = (
        Box(1, 2, 3, 4, NO_PEN, Fill.GREY, 1),
        Ellipse(1, 2, 3, 4, NO_PEN, Fill.GREY),
        Lines(((1, 2), (3, 4)), NO_PEN, Fill.GREY, True, True),
        Curve((1, 2), (Bend((1, 2), (3, 4), (5, 6)),), NO_PEN, Fill.GREY, True, True),
        Words(1, 2, "oma", 10, True, Align.END, Ink.DARK, True),
    )
    there = moved(shapes, 10, 20)
    assert there[0] == Box(11, 22, 3, 4, NO_PEN, Fill.GREY, 1)
    assert there[3] == Curve(
        (11, 22), (Bend((11, 22), (13, 24), (15, 26)),), NO_PEN, Fill.GREY, True, True
    )
    assert moved(there, -10, -20) == shapes
