"""What is done to a picture in a draft, as it is read back."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from casusanalyse.word.returned.gate import open_package
from casusanalyse.word.returned.model import RemarkKind, ReturnedFile
from casusanalyse.word.returned.reading import read_package
from casusanalyse.word.writing import WordWriter
from tests.word.dump import NAMESPACE, named
from tests.word.sample import PROPERTIES, Anchors, image, text

_COMMENTS = (
    f'<w:comments xmlns:w="{NAMESPACE}"><w:comment w:id="0" w:author="A"><w:p><w:r>'
    "<w:t>Opa hoort erbij.</w:t></w:r></w:p></w:comment></w:comments>"
)
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_POINTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A draft with a picture between two paragraphs."""
    writer, anchors = WordWriter(PROPERTIES), Anchors()
    writer.paragraph(text("Ervoor"), anchors.next())
    writer.picture(image("Het gezin", 300, 200), anchors.anchored("Bijschrift"), "[1.1]")
    writer.paragraph(text("Erna"), anchors.next())
    writer.save(tmp_path / "v.docx")
    return tmp_path / "v.docx"


def read(draft: Path, changed: etree._Element) -> ReturnedFile:
    """Read a draft whose text was changed, with one comment."""
    whole = BytesIO()
    with zipfile.ZipFile(draft) as sent, zipfile.ZipFile(whole, "w") as returned:
        for name in sent.namelist():
            content = sent.read(name).decode("utf-8", "surrogateescape")
            if name == "word/document.xml":
                content = etree.tostring(changed, encoding="unicode")
            kind = f'<Override PartName="/word/comments.xml" ContentType="{_KIND}"/>'
            content = content.replace("</Types>", f"{kind}</Types>")
            if name == "word/_rels/document.xml.rels":
                points = f'<Relationship Id="c" Type="{_POINTS}" Target="comments.xml"/>'
                content = content.replace("</Relationships>", f"{points}</Relationships>")
            returned.writestr(name, content.encode("utf-8", "surrogateescape"))
        returned.writestr("word/comments.xml", _COMMENTS)
    return read_package(open_package(whole.getvalue(), "v.docx"))


def text_of(draft: Path) -> tuple[etree._Element, etree._Element]:
    """Return the text of a draft, and the run of its picture."""
    with zipfile.ZipFile(draft) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    drawing = next(root.iter(named("drawing")))
    run = drawing.getparent()
    assert run is not None
    return root, run


def test_a_comment_on_a_picture_belongs_to_its_caption(draft: Path) -> None:
    root, run = text_of(draft)
    for tag, where in (("commentRangeStart", run.addprevious), ("commentRangeEnd", run.addnext)):
        mark = etree.Element(named(tag))
        mark.set(named("id"), "0")
        where(mark)
    found = read(draft, root)
    (remark,) = found.remarks
    assert remark.text == "Opa hoort erbij."
    assert remark.paragraph == 1
    assert found.rejected[1].text.strip() == "Bijschrift\u00a0[1.1]"


def test_a_picture_that_was_taken_away_alone_says_nothing(draft: Path) -> None:
    root, run = text_of(draft)
    gone = etree.Element(named("del"))
    gone.set(named("id"), "7")
    gone.set(named("author"), "B")
    run.addprevious(gone)
    gone.append(run)
    found = read(draft, root)
    assert [it.kind for it in found.remarks] == [
        RemarkKind.COMMENT
    ]  # the loose one of every file here
    texts = [it.text.strip() for it in found.accepted]
    assert texts == ["Ervoor", "Bijschrift\u00a0[1.1]", "Erna"]
