"""The checks of finished files themselves: they see what they are meant to see."""

import zipfile
from pathlib import Path

import pytest

from tests.word.accessibility import barriers
from tests.word.microsoft import findings
from tests.word.sample import write_sample
from tests.word.structure import faults


@pytest.mark.parametrize(
    ("part", "before", "after", "fault"),
    [
        ("document", "<w:bookmarkEnd ", "<w:proofErr ", "has bookmarks"),
        ("document", "<w:bookmarkStart ", "<w:proofErr ", "has 0 bookmarks"),
        ("document", 'w:bookmarkStart w:id="2"', 'w:bookmarkStart w:id="1"', "bookmark 1 stands 2"),
        ("document", '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="X"/>', "style X does not"),
        ("footer1", '<w:pStyle w:val="Footer"/>', '<w:pStyle w:val="X"/>', "style X does not"),
        ("document", '<w:numId w:val="1"/>', '<w:numId w:val="99"/>', "there is no list 99"),
        (
            "numbering",
            '<w:abstractNumId w:val="1"/>',
            '<w:abstractNumId w:val="9"/>',
            "list 2 counts",
        ),
        (
            "document",
            "</w:tcPr><w:p>",
            "</w:tcPr></w:tc><w:tc><w:p>",
            "a cell does not end with a par",
        ),
        ("document", '<w:rStyle w:val="CasusLabel"/>', "<w:b/>", "direct formatting: b"),
        ("settings", 'w:val="15"', 'w:val="14"', "compatibility mode"),
        ("_rels/document", "fontTable.xml", "x.xml", "leads to word/x.xml, which is not"),
        ("_rels/document", "fontTable.xml", "x.xml", "nothing leads to word/fontTable"),
        ("document", 'w:type="default" r:id="', 'w:type="default" r:id="x', "asks for x"),
    ],
)
def test_a_fault_is_seen(tmp_path: Path, part: str, before: str, after: str, fault: str) -> None:
    path = _changed(tmp_path, part, before, after)
    assert [it for it in faults(path) if fault in it] != []


@pytest.mark.parametrize(
    ("part", "before", "after", "barrier"),
    [
        ("document", '<w:pStyle w:val="Heading1"/>', "", "a heading of level 2 after level 0"),
        ("document", ">Het gezin, als mensen<", "> <", "a heading of level 1 without words"),
        ("document", "<w:tblHeader/>", "", "does not mark its header row"),
        ("document", ">Wanneer<", "><", "a header cell without words"),
        ("styles", "5F6368", "999999", "have a contrast of 2.8"),
        ("styles", 'w:lang w:val="nl-NL"', 'w:lang w:val="en-US"', "is in en-US"),
        (
            "settings",
            'themeFontLang w:val="nl-NL"',
            'themeFontLang w:val="en-US"',
            "language of the settings",
        ),
        ("document", ">De grote lijn<", ">hier<", "a link says “hier”"),
    ],
)
def test_a_barrier_is_seen(
    tmp_path: Path, part: str, before: str, after: str, barrier: str
) -> None:
    path = _changed(tmp_path, part, before, after)
    assert [it for it in barriers(path) if barrier in it] != []


def test_microsoft_sees_what_its_schema_does_not_allow(tmp_path: Path) -> None:
    path = _changed(tmp_path, "document", "<w:tblHeader/>", "<w:tblHeder/>")
    assert ["tblHeder" in it for it in findings(path)] == [True] * len(findings(path)) != []


def _changed(folder: Path, part: str, before: str, after: str) -> Path:
    """Write the sample with something else in one of its parts, wherever it stands."""
    write_sample(folder / "goed.docx")
    part = f"word/{part}.xml.rels" if part.startswith("_rels") else f"word/{part}.xml"
    with (
        zipfile.ZipFile(folder / "goed.docx") as good,
        zipfile.ZipFile(folder / "fout.docx", "w") as bad,
    ):
        for name in good.namelist():
            content = good.read(name)
            if name == part:
                assert before.encode() in content
                content = content.replace(before.encode(), after.encode())
            bad.writestr(name, content)
    return folder / "fout.docx"
