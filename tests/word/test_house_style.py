"""A house style: what is taken from a file of the region, what is changed, what stays behind."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from lxml import etree

from casusanalyse.word.house.model import HouseStyle, Page
from casusanalyse.word.house.page import OUR_PAGE
from casusanalyse.word.house_style import house_style_of
from casusanalyse.word.problems import NotAHouseStyle
from casusanalyse.wording import word_house as wording
from tests.word.dump import named, part, words_of
from tests.word.house.region import logo, region
from tests.word.sample import write_sample
from tests.word.structure import faults

Change = Callable[[Document], object]


def taken(folder: Path, change: Change = lambda document: None) -> HouseStyle:
    """Take the house style of the made-up region, changed first."""
    document = region()
    change(document)
    document.save(str(folder / "regio.docx"))
    return house_style_of(folder / "regio.docx")


def style(house: HouseStyle, id: str) -> dict[str, dict[str, str]]:
    """Give the properties of one style: those of paragraphs and letters, with their values."""
    root = etree.fromstring(house.styles)
    found = root.find(f"{named('style')}[@{named('styleId')}='{id}']")
    assert found is not None
    return {
        etree.QName(it).localname: {
            etree.QName(key).localname: str(value) for key, value in it.attrib.items()
        }
        for look in ("pPr", "rPr")
        for place in found.iterfind(named(look))
        for it in place
    }


def test_the_looks_are_found_by_name_whatever_the_language_of_the_ids(tmp_path: Path) -> None:
    house = taken(tmp_path)
    heading = style(house, "Heading2")
    assert heading["color"] == {"val": "7A1F5C"}
    assert heading["rFonts"]["ascii"] == "Liberation Sans"
    assert heading["sz"] == {"val": "26"}
    assert style(house, "Normal")["rFonts"]["ascii"] == "Liberation Serif"


def test_a_heading_stays_a_heading_and_with_its_text(tmp_path: Path) -> None:
    heading = style(taken(tmp_path), "Heading1")
    assert (heading["outlineLvl"], "keepNext" in heading, "keepLines" in heading) == (
        {"val": "0"},
        True,
        True,
    )


def test_pale_colours_are_darkened_and_told_by_the_name_that_word_shows(tmp_path: Path) -> None:
    house = taken(tmp_path)
    colours = [style(house, id)["color"]["val"] for id in ("Heading1", "Title", "Heading2")]
    assert colours == ["A9621C", "597881", "7A1F5C"]
    darkened = "Titel, Ondertitel, Kop 1, Kop van inhoudsopgave, Bijschrift, Koptekst"
    assert house.notices == (
        wording.DARKENED.format(styles=darkened),
        wording.UNSHADED.format(styles="Kop 3"),
    )


def test_letters_that_stood_on_a_dark_band_get_its_colour(tmp_path: Path) -> None:
    heading = style(taken(tmp_path), "Heading3")
    assert (heading["color"], heading["shd"]["fill"]) == ({"val": "1F3864"}, "auto")


def test_a_style_that_they_do_not_have_gets_their_colour(tmp_path: Path) -> None:
    assert style(taken(tmp_path), "CasusInleiding")["color"] == {"val": "A9621C"}


def test_paragraphs_and_tables_keep_apart_where_the_region_uses_empty_lines(tmp_path: Path) -> None:
    def press(document: Document) -> None:
        for name in ("Normal", "Body Text", "Caption"):
            room = document.styles[name].paragraph_format
            room.space_before = room.space_after = Pt(0)

    house = taken(tmp_path, press)
    assert style(house, "BodyText")["spacing"]["after"] == "120"
    assert style(house, "Caption")["spacing"]["before"] == "120"


def test_page_and_margins_are_theirs_and_tables_fit_between_them(tmp_path: Path) -> None:
    house = taken(tmp_path)
    assert house.page == Page(11906, 16838, 2268, 1701, 1701, 1701, 720, 720)
    write_sample(tmp_path / "v.docx", house)
    widths = [
        sum(int(it.get(named("w"), "0")) for it in table.iter(named("gridCol")))
        for table in part(tmp_path / "v.docx", "word/document.xml").iter(named("tbl"))
    ]
    assert [abs(width - house.page.text_width) <= 2 for width in widths] == [True] * 3


def test_a_page_without_room_is_not_taken(tmp_path: Path) -> None:
    def squeeze(document: Document) -> None:
        document.sections[0].left_margin = Cm(12)

    house = taken(tmp_path, squeeze)
    assert (house.page, wording.NO_ROOM in house.notices) == (OUR_PAGE, True)


def test_their_header_has_their_logo_and_our_lines_stand_above_their_footer(tmp_path: Path) -> None:
    write_sample(tmp_path / "v.docx", taken(tmp_path))
    with zipfile.ZipFile(tmp_path / "v.docx") as package:
        edges = sorted(
            it for it in package.namelist() if it.startswith(("word/header", "word/footer"))
        )
        images = [package.read(it) for it in package.namelist() if "media/huisstijl" in it]
    shown = [
        [words_of(it)[0] for it in part(tmp_path / "v.docx", edge).iter(named("p"))]
        for edge in edges
    ]
    assert shown == [
        [
            "Terugblik op de casus Zilverlinde⇥Concept, vertrouwelijk",
            "Concept van 12 maart 2026  ·  c-7f3a-v1⇥pagina 1 van 1",
            "Postbus 12 · samen rond het kind",
            "",
        ],
        ["⇥Jeugdregio Zilverdal"],
    ]
    assert images == [logo()]


def test_a_report_in_a_house_style_has_no_faults(tmp_path: Path) -> None:
    write_sample(tmp_path / "v.docx", taken(tmp_path))
    assert faults(tmp_path / "v.docx") == []


def test_the_first_page_and_even_pages_may_have_their_own_header(tmp_path: Path) -> None:
    def vary(document: Document) -> None:
        section = document.sections[0]
        section.different_first_page_header_footer = True
        section.first_page_header.paragraphs[0].text = "Voorblad"
        document.settings.odd_and_even_pages_header_footer = True
        section.even_page_header.paragraphs[0].text = "Links"

    house = taken(tmp_path, vary)
    assert sorted((it.part, it.pages) for it in house.edges) == [
        ("ftr", "default"),
        ("hdr", "default"),
        ("hdr", "even"),
        ("hdr", "first"),
    ]
    write_sample(tmp_path / "v.docx", house)
    with zipfile.ZipFile(tmp_path / "v.docx") as package:
        footers = [it for it in package.namelist() if it.startswith("word/footer")]
    told = ["c-7f3a-v1" in str(etree.tostring(part(tmp_path / "v.docx", it))) for it in footers]
    assert told == [True] * 3


def test_of_several_sections_the_last_one_counts_with_what_it_takes_over(tmp_path: Path) -> None:
    def add_section(document: Document) -> None:
        document.add_section().right_margin = Cm(4)

    house = taken(tmp_path, add_section)
    assert (house.page.right, [it.part for it in house.edges]) == (2268, ["hdr", "ftr"])


def test_a_template_will_do_as_well(tmp_path: Path) -> None:
    region().save(str(tmp_path / "regio.docx"))
    kind = (b"wordprocessingml.document.main+xml", b"wordprocessingml.template.main+xml")
    _rewrite(tmp_path / "regio.docx", tmp_path / "regio.dotx", "[Content_Types].xml", *kind)
    assert house_style_of(tmp_path / "regio.dotx") == house_style_of(tmp_path / "regio.docx")


def test_styles_that_are_built_on_each_other_in_a_circle_end_somewhere(tmp_path: Path) -> None:
    def tie(document: Document) -> None:
        first, second = document.styles["Heading 1"], document.styles["Title"]
        first.base_style, second.base_style = second, first

    assert style(taken(tmp_path, tie), "Heading1")["rFonts"]["ascii"] == "Liberation Sans"


def test_fields_and_what_they_show_stay_behind(tmp_path: Path) -> None:
    def add_field(document: Document) -> None:
        paragraph = document.sections[0].header.add_paragraph("Bestand ")
        for kind, words in (
            ("begin", ""),
            ("", "INCLUDEPICTURE"),
            ("separate", ""),
            ("", "oud.docx"),
        ):
            run = paragraph.add_run()
            if kind:
                mark = f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'
                run._r.append(parse_xml(mark))
            run.add_text(words)
        paragraph.add_run()._r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="end"/>'))

    header = _header(taken(tmp_path, add_field))
    assert [words_of(it)[0] for it in header.iter(named("p"))] == [
        "⇥Jeugdregio Zilverdal",
        "Bestand ",
    ]


def test_a_linked_image_is_not_taken_along(tmp_path: Path) -> None:
    def link(document: Document) -> None:
        header = document.sections[0].header
        id = header.part.relate_to("https://example.org/logo.png", _IMAGE, is_external=True)
        (blip,) = header.part.element.iter(qn("a:blip"))
        del blip.attrib[qn("r:embed")]
        blip.set(qn("r:link"), id)

    house = taken(tmp_path, link)
    assert (
        [edge.pictures for edge in house.edges],
        list(_header(house).iter(named("drawing"))),
    ) == (
        [(), ()],
        [],
    )
    assert wording.OUTSIDE in house.notices


_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


@pytest.mark.parametrize(
    ("image", "notice"),
    [
        (logo(6000, 5000), wording.PICTURE_TOO_LARGE),
        (logo()[:60], wording.PICTURE_TOO_LARGE),
        (b"<svg/>", wording.PICTURE_UNKNOWN),
    ],
)
def test_an_image_that_cannot_go_along_is_told(tmp_path: Path, image: bytes, notice: str) -> None:
    def swap(document: Document) -> None:
        parts = document.sections[0].header.part.related_parts.values()
        next(iter(parts))._blob = image

    house = taken(tmp_path, swap)
    assert (notice in house.notices, [edge.pictures for edge in house.edges]) == (True, [(), ()])


def test_a_drawing_of_windows_goes_along_as_it_is(tmp_path: Path) -> None:
    drawing = b"\1\0\0\0" + bytes(36) + b" EMF" + bytes(60)

    def swap(document: Document) -> None:
        next(iter(document.sections[0].header.part.related_parts.values()))._blob = drawing

    assert [(it.kind, it.data) for it in taken(tmp_path, swap).edges[0].pictures] == [
        ("emf", drawing)
    ]


def test_properties_that_hide_or_break_are_left_out(tmp_path: Path) -> None:
    def hide(document: Document) -> None:
        looks = document.styles["Normal"].element.get_or_add_rPr()
        looks.append(parse_xml(f"<w:vanish {nsdecls('w')}/>"))
        looks.find(qn("w:sz")).set(qn("w:val"), "veel")

    plain = style(taken(tmp_path, hide), "Normal")
    assert ("vanish" in plain, "sz" in plain) == (False, False)


def test_white_letters_in_the_header_are_darkened_and_told(tmp_path: Path) -> None:
    def whiten(document: Document) -> None:
        document.sections[0].header.paragraphs[0].runs[1].font.color.rgb = RGBColor(250, 250, 250)

    house = taken(tmp_path, whiten)
    colours = [it.get(named("val")) for it in _header(house).iter(named("color"))]
    assert (colours, wording.EDGES_DARKENED in house.notices) == (["707070"], True)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", wording.NOT_WHOLE),
        (b"geen Word", wording.NOT_WHOLE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), wording.LOCKED_OR_OLD),
    ],
)
def test_what_is_no_house_style_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes, what: str
) -> None:
    path = tmp_path / "regio.docx"
    path.write_bytes(content)
    with pytest.raises(NotAHouseStyle) as refused:
        house_style_of(path)
    assert refused.value.sentence == wording.REFUSED.format(name="regio.docx", what=what)


def test_a_report_of_ours_is_no_house_style_because_it_tells_of_a_case(tmp_path: Path) -> None:
    write_sample(tmp_path / "v.docx")
    with pytest.raises(NotAHouseStyle, match="over welke casus het gaat"):
        house_style_of(tmp_path / "v.docx")


def test_a_header_that_goes_on_and_on_is_left_behind(tmp_path: Path) -> None:
    def lengthen(document: Document) -> None:
        document.sections[0].header.add_paragraph("nog een regel " * 20_000)

    house = taken(tmp_path, lengthen)
    assert ([it.part for it in house.edges], wording.EDGE_TOO_LARGE in house.notices) == (
        ["ftr"],
        True,
    )


def test_tables_within_tables_without_end_are_refused_or_laid_out(tmp_path: Path) -> None:
    def nest(document: Document) -> None:
        place = document.sections[0].header._element
        for _ in range(60):
            table = parse_xml(f"<w:tbl {nsdecls('w')}><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")
            place.insert(0, table)
            (place,) = table.iter(qn("w:tc"))

    assert [edge.part for edge in taken(tmp_path, nest).edges] == ["hdr", "ftr"]


def test_a_file_that_is_not_there_is_refused_and_so_is_a_folder(tmp_path: Path) -> None:
    for name, what in (("weg.docx", wording.MISSING), ("", wording.A_FOLDER)):
        with pytest.raises(NotAHouseStyle) as refused:
            house_style_of(tmp_path / name)
        assert what in refused.value.sentence


@pytest.mark.parametrize(
    ("name", "before", "after", "what"),
    [
        ("word/styles.xml", b"<w:styles", b"<!DOCTYPE x []><w:styles", wording.NOT_TRUSTED),
        ("word/styles.xml", b"</w:styles>", b"", wording.NOT_WHOLE),
        (
            "word/_rels/document.xml.rels",
            b"relationships/styles",
            b"relationships/x",
            wording.NO_STYLES,
        ),
        (
            "word/_rels/document.xml.rels",
            b"relationships/theme",
            b"relationships/vbaProject",
            wording.MACROS,
        ),
        (
            "word/document.xml",
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            wording.STRICT,
        ),
    ],
)
def test_a_file_with_something_wrong_inside_is_refused(
    tmp_path: Path, name: str, before: bytes, after: bytes, what: str
) -> None:
    region().save(str(tmp_path / "goed.docx"))
    _rewrite(tmp_path / "goed.docx", tmp_path / "fout.docx", name, before, after)
    with pytest.raises(NotAHouseStyle) as refused:
        house_style_of(tmp_path / "fout.docx")
    assert what in refused.value.sentence


def _rewrite(source: Path, target: Path, name: str, before: bytes, after: bytes) -> None:
    with zipfile.ZipFile(source) as good, zipfile.ZipFile(target, "w") as other:
        for entry in good.namelist():
            content = good.read(entry)
            if entry == name:
                assert before in content
                content = content.replace(before, after)
            other.writestr(entry, content)


def _header(house: HouseStyle) -> etree._Element:
    (header,) = (edge for edge in house.edges if edge.part == "hdr")
    return etree.fromstring(header.xml)
