"""The structural checks themselves: they see what they are meant to see."""

import zipfile
from pathlib import Path

import pytest

from tests.word.sample import write_sample
from tests.word.structure import contrast, faults


def test_contrast_is_that_of_the_guidelines() -> None:
    assert [round(contrast(*pair), 2) for pair in (("000000", "FFFFFF"), ("777777", "FFFFFF"))] == [
        21.0,
        4.48,
    ]


@pytest.mark.parametrize(
    ("part", "before", "after", "fault"),
    [
        ("document", "<w:bookmarkEnd ", "<w:proofErr ", "has bookmarks"),
        ("document", '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="X"/>', "style X does not"),
        ("document", '<w:pStyle w:val="Heading1"/>', "", "a heading of level 2 after level 0"),
        ("document", "<w:tblHeader/>", "", "does not mark its header row"),
        ("document", '<w:rStyle w:val="CasusLabel"/>', "<w:b/>", "direct formatting: b"),
        ("styles", "5F6368", "999999", "has a contrast of 2.8"),
        ("styles", 'w:lang w:val="nl-NL"', 'w:lang w:val="en-US"', "language of the styles"),
        ("settings", 'w:val="15"', 'w:val="14"', "compatibility mode"),
    ],
)
def test_a_fault_is_seen(tmp_path: Path, part: str, before: str, after: str, fault: str) -> None:
    write_sample(tmp_path / "goed.docx")
    with (
        zipfile.ZipFile(tmp_path / "goed.docx") as good,
        zipfile.ZipFile(tmp_path / "fout.docx", "w") as bad,
    ):
        for name in good.namelist():
            content = good.read(name)
            if name == f"word/{part}.xml":
                assert before.encode() in content
                content = content.replace(before.encode(), after.encode())
            bad.writestr(name, content)
    assert [it for it in faults(tmp_path / "fout.docx") if fault in it] != []
