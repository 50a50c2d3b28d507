"""What of the looks of a file is told in odd places: numbers, themes, defaults, grounds of tables."""

from pathlib import Path

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from casusanalyse.word.house.model import HouseStyle
from casusanalyse.word.house_style import house_style_of
from tests.word.dump import named, part
from tests.word.house.region import region
from tests.word.sample import write_sample


def _taken(document: Document, folder: Path) -> HouseStyle:
    document.save(str(folder / "regio.docx"))
    return house_style_of(folder / "regio.docx")


def _of(house: HouseStyle, id: str, path: str, attribute: str = "val") -> str | None:
    """Give an attribute somewhere in a style, None when it is not there."""
    root = etree.fromstring(house.styles)
    style = root.find(f"{named('style')}[@{named('styleId')}='{id}']")
    assert style is not None
    found = style.find("/".join(map(named, path.split("/"))))
    return None if found is None else found.get(named(attribute))


def test_a_numbered_heading_loses_its_number_and_the_indent_that_made_room_for_it(
    tmp_path: Path,
) -> None:
    document = region()
    look = document.styles["Heading 2"].element.get_or_add_pPr()
    look.append(parse_xml(f'<w:ind {nsdecls("w")} w:left="720" w:hanging="720"/>'))
    look.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="1"/></w:numPr>'))
    house = _taken(document, tmp_path)
    assert (_of(house, "Heading2", "pPr/ind"), _of(house, "Heading2", "pPr/numPr/numId")) == (
        None,
        None,
    )


@pytest.mark.parametrize(("fill", "expected"), [("7A1F5C", "FFFFFF"), ("F2D7EA", "606060")])
def test_words_of_a_header_row_stand_out_on_its_ground(
    tmp_path: Path, fill: str, expected: str
) -> None:
    document = region()
    (shade,) = document.styles["Zilverdal tabel"].element.iter(qn("w:shd"))
    shade.set(qn("w:fill"), fill)
    house = _taken(document, tmp_path)
    assert _of(house, "CasusTabelkop", "rPr/color") == expected


def test_a_colour_for_all_letters_moves_to_plain_text(tmp_path: Path) -> None:
    document = region()
    plain = document.styles["Normal"].element.rPr
    plain.remove(plain.find(qn("w:color")))
    (defaults,) = document.styles.element.iter(qn("w:rPrDefault"))
    defaults[0].insert(1, parse_xml(f'<w:color {nsdecls("w")} w:val="112233"/>'))
    house = _taken(document, tmp_path)
    kept = etree.fromstring(house.styles).find(named("docDefaults"))
    assert kept is not None
    assert (_of(house, "Normal", "rPr/color"), list(kept.iter(named("color")))) == ("112233", [])


def test_a_style_that_rests_on_nothing_goes_on_doing_so(tmp_path: Path) -> None:
    document = region()
    document.styles["Heading 2"].base_style = None
    house = _taken(document, tmp_path)
    assert (_of(house, "Heading2", "basedOn"), _of(house, "Heading1", "basedOn")) == (
        None,
        "Normal",
    )


def test_colours_and_fonts_of_the_theme_are_written_out_and_kept_for_who_edits_the_report(
    tmp_path: Path,
) -> None:
    document = region()
    (theme,) = (it.target_part for it in document.part.rels.values() if "theme" in it.reltype)
    theme._blob = theme.blob.replace(b"4F81BD", b"00594C").replace(
        b'<a:latin typeface="Calibri"/>', b'<a:latin typeface="Zilver Sans"/>'
    )
    look = document.styles["Heading 2"].element.rPr
    look.find(qn("w:color")).set(qn("w:themeColor"), "accent1")
    look.find(qn("w:rFonts")).set(qn("w:asciiTheme"), "majorHAnsi")
    house = _taken(document, tmp_path)
    assert _of(house, "Heading2", "rPr/color") == "00594C"
    assert _of(house, "Heading2", "rPr/rFonts", "ascii") == "Zilver Sans"
    write_sample(tmp_path / "v.docx", house)
    written = etree.tostring(part(tmp_path / "v.docx", "word/theme/theme1.xml")).decode()
    assert ("00594C" in written, "Zilver Sans" in written, "4F81BD" in written) == (
        True,
        True,
        False,
    )


def test_the_list_of_fonts_holds_what_is_used_with_what_is_known_of_it(tmp_path: Path) -> None:
    document = region()
    (fonts,) = (it.target_part for it in document.part.rels.values() if "fontTable" in it.reltype)
    about = (
        '<w:font w:name="Liberation Sans"><w:altName w:val="Arial"/><w:embedRegular r:id="rId1"/></w:font>'
        '<w:font w:name="Niet gebruikt"/></w:fonts>'
    )
    fonts._blob = fonts.blob.replace(b"</w:fonts>", about.encode())
    listed = etree.fromstring(_taken(document, tmp_path).fonts)
    found = {it.get(named("name")): [etree.QName(child).localname for child in it] for it in listed}
    assert (found["Liberation Sans"], "Niet gebruikt" in found) == (["altName"], False)


def test_the_template_that_a_file_was_made_with_is_no_news(tmp_path: Path) -> None:
    document = region()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    document.part._settings_part.relate_to(
        "file:///C:/Sjablonen/Brief.dotm", kind, is_external=True
    )
    house = _taken(document, tmp_path)
    assert [it for it in house.notices if "buiten het bestand" in it] == []
