"""Pictures in a Word file, and the pages on which they stand."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from casusanalyse.text.clean import CleanText
from casusanalyse.word.content import ParagraphStyle
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.house.page import OUR_PAGE
from casusanalyse.word.house_style import house_style_of
from casusanalyse.word.pictures import Image, fitted
from casusanalyse.word.sections import lying_down
from casusanalyse.word.writing import WordWriter
from tests.word.dump import named, part, words_of
from tests.word.house.region import write_region
from tests.word.sample import PROPERTIES, Anchors, grey_png, image, text

_INLINE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_POINT = 12700


def written(
    path: Path, *pictures: tuple[Image, bool], house: HouseStyle | None = None
) -> etree._Element:
    """Write a report with pictures between paragraphs; return its body."""
    writer, anchors = WordWriter(PROPERTIES, house), Anchors()
    writer.paragraph(text("Ervoor"), anchors.next())
    for picture, lies_down in pictures:
        writer.picture(picture, anchors.anchored("Bijschrift"), "[1.1]", lies_down=lies_down)
    writer.paragraph(text("Erna"), anchors.next())
    writer.save(path)
    return part(path, "word/document.xml")[0]


def pages_of(body: etree._Element) -> list[tuple[str, str, list[str]]]:
    """Return of each section how its page lies, whether its first page differs, and its texts."""
    pages: list[tuple[str, str, list[str]]] = []
    texts: list[str] = []
    for block in body:
        section = block if block.tag == named("sectPr") else block.find(f".//{named('sectPr')}")
        if block.tag == named("p"):
            texts.append(words_of(block)[0])
        if section is not None:
            size = section.find(named("pgSz"))
            assert size is not None
            first = "first" if section.find(named("titlePg")) is not None else ""
            pages.append((size.get(named("orient"), ""), first, texts))
            texts = []
    return pages


def test_a_picture_says_what_it_shows_and_stands_above_its_caption(tmp_path: Path) -> None:
    body = written(tmp_path / "v.docx", (image("Het gezin", 300, 200), False))
    inline = body.find(f".//{_INLINE}inline")
    assert inline is not None
    properties = inline.find(f"{_INLINE}docPr")
    assert properties is not None
    assert {str(key): str(value) for key, value in properties.attrib.items()} == {
        "id": "1001",
        "name": "Tekening 1",
        "descr": 'Het gezin: een grijs vlak & "niets" meer.',
        "title": "Het gezin",
    }
    assert [words_of(it) for it in body.iter(named("p"))] == [
        ("Ervoor", ""),
        ("⏎Bijschrift", "[1.1]"),
        ("Erna", ""),
    ]


def test_an_image_goes_along_once_and_every_place_has_a_number(tmp_path: Path) -> None:
    same, other = image("Zo", 300, 200), image("Anders", 300, 200, shade=3)
    body = written(tmp_path / "v.docx", (same, False), (other, False), (same, False))
    with zipfile.ZipFile(tmp_path / "v.docx") as package:
        media = {it: package.read(it) for it in package.namelist() if "media" in it}
    assert media == {
        "word/media/tekening1.png": grey_png(128),
        "word/media/tekening2.png": grey_png(3),
    }
    ids = [it.get("id") for it in body.iter(f"{_INLINE}docPr")]
    assert ids == ["1001", "1002", "1003"]


def test_writing_twice_gives_the_same_parts(tmp_path: Path) -> None:
    for name in ("een", "twee"):
        written(
            tmp_path / f"{name}.docx",
            (image("Zo", 300, 200), False),
            (image("Wijd", 700, 200), True),
        )
    parts = []
    for name in ("een", "twee"):
        with zipfile.ZipFile(tmp_path / f"{name}.docx") as package:
            parts.append({it: package.read(it) for it in package.namelist()})
    assert parts[0] == parts[1]


def test_a_wide_picture_has_a_page_of_its_own_that_lies_down(tmp_path: Path) -> None:
    wide = image("Wijd", 728, 430)
    body = written(tmp_path / "v.docx", (image("Zo", 300, 200), False), (wide, True), (wide, True))
    assert pages_of(body) == [
        ("", "", ["Ervoor", "⏎Bijschrift"]),
        ("landscape", "", ["⏎Bijschrift"]),
        ("landscape", "", ["⏎Bijschrift"]),
        ("", "", ["Erna"]),
    ]


def test_a_first_page_of_a_region_is_the_first_one_only(tmp_path: Path) -> None:
    write_region(tmp_path / "regio.docx")
    style = replace(house_style_of(tmp_path / "regio.docx"), first_page_differs=True)
    body = written(tmp_path / "v.docx", (image("Wijd", 728, 430), True), house=style)
    assert [(orient, first) for orient, first, _ in pages_of(body)] == [
        ("", "first"),
        ("landscape", ""),
        ("", ""),
    ]


def test_every_section_of_ours_has_a_header_and_a_footer(tmp_path: Path) -> None:
    body = written(tmp_path / "v.docx", (image("Wijd", 728, 430), True))
    edges = [
        [it.get(f"{{{_RELATIONS}}}id") for it in section if it.tag in map(named, _REFERENCES)]
        for section in body.iter(named("sectPr"))
    ]
    assert edges[0] == edges[2]
    assert len({*edges[0], *edges[1]}) == 4


def test_nothing_comes_behind_a_page_that_lies_down_at_the_end(tmp_path: Path) -> None:
    writer, anchors = WordWriter(PROPERTIES), Anchors()
    writer.paragraph(text("Ervoor"), anchors.next())
    writer.picture(image("Wijd", 728, 430), anchors.anchored("Bijschrift"), lies_down=True)
    writer.save(tmp_path / "v.docx")
    body = part(tmp_path / "v.docx", "word/document.xml")[0]
    assert pages_of(body) == [
        ("", "", ["Ervoor"]),
        ("landscape", "", ["⏎Bijschrift"]),
    ]


def test_what_was_to_start_a_page_behind_a_page_that_lies_down_starts_one_page(
    tmp_path: Path,
) -> None:
    writer, anchors = WordWriter(PROPERTIES), Anchors()
    writer.picture(image("Wijd", 728, 430), anchors.anchored("Bijschrift"), lies_down=True)
    writer.page_break()
    writer.paragraph(CleanText("Erna"), anchors.next(), ParagraphStyle.BODY)
    writer.save(tmp_path / "v.docx")
    body = part(tmp_path / "v.docx", "word/document.xml")[0]
    assert body.find(f".//{named('pageBreakBefore')}") is None


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [
        (300, 200, (300, 200)),
        (900, 450, (447.9, 223.95)),
        (453, 2000, (156.7, 691.65)),
    ],
)
def test_a_picture_is_never_larger_than_the_text_of_its_page(
    width: float, height: float, size: tuple[float, float]
) -> None:
    across, down = fitted(image("Zo", width, height), OUR_PAGE)
    assert (round(across / _POINT, 1), round(down / _POINT, 2)) == pytest.approx(size, abs=0.1)


def test_on_a_page_that_lies_down_a_report_wide_drawing_keeps_its_size() -> None:
    across, down = fitted(image("Wijd", 728, 430), lying_down(OUR_PAGE))
    assert (across, down) == (728 * _POINT, 430 * _POINT)


_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_REFERENCES = ("headerReference", "footerReference")
