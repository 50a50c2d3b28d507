"""What harms is refused before it is read; what only looks odd is read."""

import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from casusanalyse.errors import CasusError
from casusanalyse.word.returned.gate import open_package
from casusanalyse.word.returned.package import Package
from casusanalyse.word.returned.problems import NotTrusted, NotWhole, TooMuchInside
from tests.word.returned.attack import Attack
from tests.word.returned.attacks import (
    ATTACKS,
    BODY,
    outside_parts,
    overlapping_comments,
    terminal_codes,
    typed,
)
from tests.word.returned.raw_zip import SIZES_FOLLOW, STORED, Part, raw_zip
from tests.word.returned.small_docx import (
    COMMENTS,
    MAIN,
    MAIN_RELATIONS,
    MAIN_TYPE,
    OFFICE,
    RELATIONS,
    TYPES,
    WORD,
    as_parts,
    document,
    docx,
    paragraph,
    parts,
    relations,
    types,
)

MODEST = 150
"""Megabytes: what harms is refused before a tree is made of it."""
STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
LONGER_THAN_ANY = 120


def opened(data: bytes, folder: Path) -> tuple[str, int]:
    """What became of a file in a process of its own, and how many megabytes that took."""
    file = folder / "terug.docx"
    file.write_bytes(data)
    result = subprocess.run(
        [sys.executable, "-m", "tests.word.returned.opened", str(file)],
        capture_output=True,
        encoding="utf-8",
        timeout=LONGER_THAN_ANY,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    outcome, peak = result.stdout.split()
    return outcome, int(peak)


def texts(package: Package) -> list[str]:
    return ["".join(map(str, it.itertext())) for it in package.root(package.main).iter("{*}p")]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_is_refused_in_bounded_time_and_memory(attack: Attack, tmp_path: Path) -> None:
    outcome, peak = opened(attack.make(), tmp_path)
    assert outcome == attack.refused.__name__
    assert peak <= MODEST


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_a_refusal_names_the_file_and_says_what_to_do(attack: Attack) -> None:
    with pytest.raises(attack.refused) as refused:
        open_package(attack.make(), "terug.docx")
    sentence = str(refused.value)
    assert "terug.docx" in sentence
    assert any(word in sentence for word in ("Vraag ", "Pak die uit"))


@pytest.mark.parametrize("make", [overlapping_comments, terminal_codes, outside_parts])
def test_what_only_looks_odd_is_read(make: Callable[[], bytes], tmp_path: Path) -> None:
    outcome, peak = opened(make(), tmp_path)
    assert outcome == MAIN
    assert peak <= MODEST


def test_what_a_file_wants_from_elsewhere_is_named_once_and_not_followed() -> None:
    package = open_package(outside_parts(), "terug.docx")
    assert package.outside == (
        "http://example.invalid/volg.png",
        "file:///C:/sjabloon.dotm",
        "\\\\server\\map\\blad.xlsx",
        "file:///etc/passwd",
        "../../../etc/passwd",
    )
    assert package.related(MAIN, "comments") == ()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_every_encoding_of_word_is_read(encoding: str) -> None:
    text = document(paragraph("Één")).decode().replace("UTF-8", encoding[:6].upper())
    if encoding == "utf-8-sig":
        text = text.replace("UTF-8-", "UTF-8")
    assert texts(open_package(docx({MAIN: text.encode(encoding)}), "terug.docx")) == ["Één"]


def test_the_text_is_found_through_relationships_whatever_it_is_called() -> None:
    changes = {
        TYPES: types(("Tekst/een%20stuk.xml", MAIN_TYPE[1])),
        RELATIONS: relations(("officeDocument", "/tekst/Een%20stuk.xml#top")),
        "Tekst/een stuk.xml": document(paragraph("Hier")),
        "Tekst/_rels/een stuk.xml.rels": relations(
            ("comments", "../x/c.xml"), ("comments", "../x/c.xml"), ("footer", "weg.xml")
        ),
        "x/c.xml": BODY,
    }
    made = {name: data for name, data in parts(changes).items() if name != MAIN}
    data = raw_zip([Part(name.encode(), it) for name, it in made.items()])
    package = open_package(data, "terug.docx")
    assert (package.main, texts(package)) == ("Tekst/een stuk.xml", ["Hier"])
    assert package.related(package.main, "comments") == ("x/c.xml",)
    assert package.related(package.main, "footer") == ()
    assert package.related("x/c.xml", "image") == ()


def test_iso_strict_is_read_by_the_same_names() -> None:
    strict = BODY.replace(WORD.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    changes = {
        RELATIONS: relations(("officeDocument", MAIN)).replace(OFFICE.encode(), STRICT.encode()),
        MAIN: strict,
        MAIN_RELATIONS: relations(("comments", "comments.xml")).replace(
            OFFICE.encode(), STRICT.encode()
        ),
        COMMENTS: strict,
    }
    package = open_package(docx(changes), "terug.docx")
    assert package.related("", "officeDocument") == (MAIN,)
    assert package.related(MAIN, "comments") == (COMMENTS,)


@pytest.mark.parametrize(
    "name", ["weg/_rels/.rels", "_rels/weg.xml.rels", "word/_rels/document%2Exml.rels"]
)
def test_relationships_of_a_part_that_is_not_there_count_for_nothing(name: str) -> None:
    stray = relations(("officeDocument", COMMENTS), ("comments", "comments.xml"))
    package = open_package(docx({name: stray, COMMENTS: BODY}), "terug.docx")
    assert (package.main, package.related(MAIN, "comments")) == (MAIN, ())


def test_a_part_is_parsed_once() -> None:
    package = open_package(docx(), "terug.docx")
    assert package.root(MAIN) is package.root(MAIN)


def test_a_zip_that_streams_is_read() -> None:
    streamed = (replace(part, flags=SIZES_FOLLOW) for part in as_parts())
    assert texts(open_package(raw_zip(streamed), "terug.docx")) == ["Dag"]


def test_a_zip_of_python_with_folders_a_comment_and_long_sizes_is_read() -> None:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/", b"")
        for name, data in parts().items():
            with package.open(name, "w", force_zip64=True) as part:
                part.write(data)
        package.comment = b"van een ander programma"
    assert texts(open_package(made.getvalue(), "terug.docx")) == ["Dag"]


@pytest.mark.parametrize(
    "extra",
    [
        Part(b"word/embeddings/blad.xlsx", docx()),
        Part(b"word/embeddings/oud.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        Part(b"word/media/plaatje.svg", b"<!DOCTYPE svg><svg/>"),
        Part(b"word/media/leeg.png"),
        Part(b"word/media/effen.bmp", bytes(9_000_000)),
        Part(b"customXml/item1.xml"),
        Part(b"word/opslag.bin", bytes(100), STORED),
    ],
    ids=lambda part: part.name.decode(),
)
def test_what_people_put_in_a_text_does_not_stop_it(extra: Part) -> None:
    package = open_package(raw_zip([*as_parts(), extra]), "terug.docx")
    assert texts(package) == ["Dag"]


def test_a_file_for_macros_that_holds_none_is_read() -> None:
    macro_type = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert texts(open_package(typed(MAIN, macro_type, BODY), "terug.docx")) == ["Dag"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"<!DOCTYPE x><x/>", NotTrusted),
        (document("<w:p/>" * 1_600_000), TooMuchInside),
        (b"<x", NotWhole),
    ],
    ids=["a DTD", "too many elements", "no XML"],
)
def test_a_part_that_is_not_read_yet_is_held_to_the_same_limits(
    data: bytes, problem: type[CasusError]
) -> None:
    hidden = docx(
        {
            MAIN_RELATIONS: relations(("comments", "media/image1.png")),
            "word/media/image1.png": data,
        }
    )
    package = open_package(hidden, "terug.docx")
    (comments,) = package.related(MAIN, "comments")
    with pytest.raises(problem):
        package.root(comments)


def test_nested_tables_deeper_than_anybody_makes_them_are_read() -> None:
    start, stop = "<w:tbl><w:tr><w:tc>" * 60, "</w:tc></w:tr></w:tbl>" * 60
    data = docx({MAIN: document(start + paragraph("Diep") + stop)})
    assert texts(open_package(data, "terug.docx")) == ["Diep"]


def test_deeper_than_the_parser_goes_is_too_much() -> None:
    data = docx({MAIN: document("<w:sdt>" * 260 + "</w:sdt>" * 260)})
    with pytest.raises(TooMuchInside):
        open_package(data, "terug.docx")
