"""Headers that people really make: layout tables, shapes, controls, floating and older images."""

from pathlib import Path

import pytest
from docx.document import Document
from docx.oxml import parse_xml

from casusanalyse.word.house_style import house_style_of
from tests.word.accessibility import barriers
from tests.word.dump import named
from tests.word.house.region import region
from tests.word.microsoft import findings
from tests.word.sample import write_sample
from tests.word.structure import faults

_SPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wp14": "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
_FLOATING = """<w:p><w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0"
 relativeHeight="2" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1" wp14:anchorId="00AA00AA">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page">
<wp:posOffset>5000000</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV>
<wp:extent cx="1440000" cy="480000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="7" name="logo"><a:hlinkClick r:id="rId99"/></wp:docPr>
<wp:cNvGraphicFramePr/><a:graphic>
<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{id}"><a:extLst><a:ext uri="{{28A0092B}}"/></a:extLst></a:blip>
<a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="480000"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>
<wp14:sizeRelH relativeFrom="page"><wp14:pctWidth>0</wp14:pctWidth></wp14:sizeRelH>
</wp:anchor></w:drawing></w:r></w:p>"""
_SHAPE = """<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2000000" cy="300000"/>
<wp:docPr id="7" name="balk"/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="300000"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="7A1F5C"/></a:solidFill></wps:spPr>
<wps:txbx><w:txbxContent><w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Zilverdal</w:t></w:r></w:p>
</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>
</mc:Choice><mc:Fallback><w:pict><v:rect/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""
_OLDER = """<w:p><w:r><w:pict><v:shape id="_x0000_i1025" alt="Logo" style="width:90pt;height:30pt"
 o:href="file:///x"><v:imagedata r:id="{id}" o:title="logo"/></v:shape></w:pict></w:r></w:p>"""
_LAYOUT = """<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>
<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr>
<w:tcW w:w="4000" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="1F3864"/></w:tcPr>
<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Links</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>
<w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"""
_CONTROL = """<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:bookmarkStart w:id="1"
 w:name="ca_x"/><w:hyperlink r:id="rId98"><w:r><w:t>zilverdal.nl</w:t></w:r></w:hyperlink><w:bookmarkEnd
 w:id="1"/><w:del w:id="2" w:author="x"><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins w:id="3"
 w:author="x"><w:r><w:t> erbij</w:t></w:r></w:ins></w:p></w:sdtContent></w:sdt>"""


@pytest.mark.parametrize(
    ("header", "shown"),
    [
        (_FLOATING, ["anchor", "blip"]),
        (_SHAPE, ["inline", "wsp", "Zilverdal"]),
        (_OLDER, ["shape", "imagedata"]),
        (_LAYOUT, ["tbl", "Links"]),
        (_CONTROL, ["zilverdal.nl", " erbij"]),
    ],
    ids=["floating", "shape", "older", "layout", "control"],
)
def test_a_header_that_people_make_goes_along_without_what_could_harm(
    tmp_path: Path, header: str, shown: list[str]
) -> None:
    document = region()
    _put_in_header(document, header)
    document.save(str(tmp_path / "regio.docx"))
    house = house_style_of(tmp_path / "regio.docx")
    xml = next(edge.xml for edge in house.edges if edge.part == "hdr").decode()
    assert [it for it in shown if it not in xml] == []
    assert [it for it in _LEFT_BEHIND if it in xml] == []
    write_sample(tmp_path / "v.docx", house)
    path = tmp_path / "v.docx"
    assert (faults(path), barriers(path), findings(path)) == ([], [], [])


_LEFT_BEHIND = (
    "hlinkClick",
    "extLst",
    "wp14",
    "AlternateContent",
    "Fallback",
    "href",
    "sdt",
    "hyperlink",
    "bookmark",
    "delText",
    "<w:ins ",
    "Tabelraster",
)


def _put_in_header(document: Document, xml: str) -> None:
    """Let the header hold this and the logo that it had, which ``{id}`` in it points at."""
    part = document.sections[0].header.part
    (logo,) = (id for id, it in part.rels.items() if it.reltype.endswith("/image"))
    inside = parse_xml(f"<w:hdr {_SPACES}>{xml.replace('{id}', logo)}</w:hdr>")
    for old in part.element.findall(named("p")):
        part.element.remove(old)
    part.element.extend(list(inside))
