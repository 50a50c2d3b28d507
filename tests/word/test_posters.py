"""A poster lies down on A3, and can be read from metres away."""

from pathlib import Path

from lxml import etree

from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.house_style import house_style_of
from casusanalyse.word.writing import WordWriter
from tests.word.accessibility import barriers
from tests.word.dump import named, part
from tests.word.house.region import write_region
from tests.word.sample import PROPERTIES, Anchors, text
from tests.word.structure import faults


def test_a_poster_is_wide_and_large(tmp_path: Path) -> None:
    path = poster(tmp_path)
    (size,) = part(path, "word/document.xml").iter(named("pgSz"))
    assert {name: size.get(named(name)) for name in ("w", "h", "orient")} == {
        "w": "23811",
        "h": "16838",
        "orient": "landscape",
    }
    assert [sizes_of(path, id) for id in ("Title", "Heading1", "Footer")] == ["130", "128", "17"]


def test_the_line_at_the_foot_ends_at_the_edge_of_the_text(tmp_path: Path) -> None:
    style = style_called(poster(tmp_path), "Footer")
    assert [tab.get(named("pos")) for tab in style.iter(named("tab"))] == [str(23811 - 2 * 1474)]


def test_a_poster_has_no_faults_and_no_barriers_in_a_house_style_too(tmp_path: Path) -> None:
    write_region(tmp_path / "regio.docx")
    path = poster(tmp_path, house_style_of(tmp_path / "regio.docx"))
    assert (faults(path), barriers(path)) == ([], [])


def poster(folder: Path, house: HouseStyle | None = None) -> Path:
    path = folder / "wand.docx"
    writer = WordWriter(PROPERTIES, house, poster=True)
    writer.title(text("De tijdlijn"), Anchors().anchored("").anchor)
    writer.save(path)
    return path


def style_called(path: Path, id: str) -> etree._Element:
    styles = part(path, "word/styles.xml").iter(named("style"))
    return next(style for style in styles if style.get(named("styleId")) == id)


def sizes_of(path: Path, id: str) -> str:
    return next(style_called(path, id).iter(named("sz"))).get(named("val"), "")
