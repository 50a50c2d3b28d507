"""A Word file of a made-up region, built in code: Dutch ids, pale colours, a logo, its own page."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

_DUTCH_IDS = {
    "Normal": "Standaard",
    "Title": "Titel",
    "Subtitle": "Ondertitel",
    "Heading1": "Kop1",
    "Heading2": "Kop2",
    "Heading3": "Kop3",
    "Header": "Koptekst",
    "Footer": "Voettekst",
    "Quote": "Citaat",
    "ListBullet": "Lijstopsomteken",
    "TableGrid": "Tabelraster",
}
_LOOKS = {
    "Normal": ("Liberation Serif", 11, "333333"),
    "Title": ("Liberation Sans", 26, "9AD0E0"),
    "Heading 1": ("Liberation Sans", 18, "F28C28"),
    "Heading 2": ("Liberation Sans", 13, "7A1F5C"),
    "Quote": ("Liberation Serif", 11, "555555"),
    "Header": ("Liberation Sans", 9, "BBBBBB"),
    "Footer": ("Liberation Sans", 8, "666666"),
}


def write_region(path: Path) -> None:
    """Write the file of the region to ``path``."""
    document = region()
    document.save(str(path))


def region() -> Document:
    """Give the file of the region, to be changed before it is saved."""
    document = docx.Document()
    for name, (font, size, colour) in _LOOKS.items():
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle)
        _look(style, font, size, colour)
    _band(document)
    _page(document)
    _edges(document)
    _table(document)
    _speak_dutch(document)
    return document


def logo(width: int = 240, height: int = 80) -> bytes:
    """Give a PNG: a coloured field with a lighter band."""
    rows = (
        b"\0" + bytes((242, 140, 40) if y < height // 2 else (122, 31, 92)) * width
        for y in range(height)
    )
    header = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def _look(style: ParagraphStyle, font: str, size: float, colour: str) -> None:
    style.font.name, style.font.size = font, Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour)
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts = style.element.rPr.rFonts
        for key in [key for key in fonts.attrib if key.endswith(f"}}{theme}")]:
            del fonts.attrib[key]


def _band(document: Document) -> None:
    """Let a heading stand on a dark band, as house styles like to."""
    heading = document.styles["Heading 3"].element
    shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="1F3864"/>'
    heading.get_or_add_pPr().append(parse_xml(shade))
    document.styles["Heading 3"].font.color.rgb = RGBColor(255, 255, 255)


def _page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(3)
    section.top_margin, section.bottom_margin = Cm(4), Cm(3)


def _edges(document: Document) -> None:
    section = document.sections[0]
    head = section.header.paragraphs[0]
    head.add_run().add_picture(BytesIO(logo()), width=Cm(4))
    head.add_run("\tJeugdregio Zilverdal")
    foot = section.footer.paragraphs[0]
    foot.add_run("Postbus 12 · samen rond het kind")
    number = section.footer.add_paragraph("Pagina ")
    number._p.append(
        parse_xml(
            f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>9</w:t></w:r></w:fldSimple>'
        )
    )


def _table(document: Document) -> None:
    style = document.styles.add_style("Zilverdal tabel", WD_STYLE_TYPE.TABLE)
    looks = (
        f'<w:tblPr {nsdecls("w")}><w:tblBorders><w:insideH w:val="single" w:sz="4" w:space="0" '
        'w:color="7A1F5C"/></w:tblBorders></w:tblPr>',
        f'<w:tblStylePr {nsdecls("w")} w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
        '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="7A1F5C"/></w:tcPr></w:tblStylePr>',
    )
    for look in looks:
        style.element.append(parse_xml(look))
    document.add_table(2, 2, "Zilverdal tabel")


def _speak_dutch(document: Document) -> None:
    """Give the styles the ids that a Dutch Word gives them; their names stay English."""
    roots = [document.element, document.styles.element]
    for section in document.sections:
        roots += [section.header.part.element, section.footer.part.element]
    for root in roots:
        for element in root.iter():
            for attribute, value in element.attrib.items():
                is_id = str(attribute).endswith(("}val", "}styleId"))
                if is_id and value in _DUTCH_IDS and not element.tag.endswith("}name"):
                    element.set(attribute, _DUTCH_IDS[value])
