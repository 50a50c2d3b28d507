"""A long part comes by piece by piece, the same pieces as when it is read at once."""

import pytest
from lxml import etree

from casusanalyse.word.returned.problems import NotWhole
from casusanalyse.word.returned.streaming import pieces_of, root_of
from tests.word.returned.word_xml import par, row, run, table

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LONG = 3_000


def document(content: str) -> bytes:
    return f'<w:document xmlns:w="{W}"><w:body>{content}</w:body></w:document>'.encode()


def written(element: etree._Element) -> bytes:
    return etree.tostring(element)


def long_text() -> str:
    """Longer than what a parser takes in at once, with all sorts of elements beside paragraphs."""
    pieces = [
        par(run(f"Alinea {number} " * (number % 40)))
        + ('<w:bookmarkStart w:id="1" w:name="x"/>' if number % 3 else table(row(f"cel {number}")))
        for number in range(LONG)
    ]
    return "".join(pieces).replace(' w14:paraId="x"', "") + "<w:sectPr/>"


def test_a_long_text_comes_by_whole_and_in_order() -> None:
    data = document(long_text())
    at_once = [written(it) for it in etree.fromstring(data)[0]]
    assert [written(it) for it in pieces_of(data, "x")] == at_once


def test_a_text_without_paragraphs_comes_by_too() -> None:
    data = document("<w:sectPr/>")
    assert [it.tag for it in pieces_of(data, "x")] == [f"{{{W}}}sectPr"]


def test_a_list_of_comments_has_no_body() -> None:
    data = f'<w:comments xmlns:w="{W}"><w:comment/><w:x/><w:comment/></w:comments>'.encode()
    names = [etree.QName(it).localname for it in pieces_of(data, "x")]
    assert names == ["comment", "x", "comment"]


def test_the_root_is_known_after_all_was_read() -> None:
    assert root_of(document(long_text()), "x") == f"{{{W}}}document"


def test_xml_that_breaks_off_is_not_whole() -> None:
    with pytest.raises(NotWhole):
        list(pieces_of(document(long_text())[:-20], "x"))
