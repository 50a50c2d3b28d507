"""Zip files that are not what they say they are, and names that lead elsewhere."""

import struct
from dataclasses import replace

from casusanalyse.word.returned.problems import NotTrusted, NotWhole
from tests.word.returned.attack import Attack
from tests.word.returned.raw_zip import (
    BZIP2,
    ENCRYPTED,
    FULL,
    LZMA,
    NAME_IS_UTF8,
    SIZES_FOLLOW,
    STORED,
    Part,
    central,
    end,
    local,
    pack,
    raw_zip,
)
from tests.word.returned.small_docx import MAIN, as_parts, document, docx, paragraph

BODY = document(paragraph("Dag"))
TRUE_MAIN = Part(MAIN.encode(), BODY)
LONGER = pack(BODY) + b"verstopt"
GARBAGE = bytes(range(256)) * 100


def with_main(part: Part) -> bytes:
    """A small file whose main part tells something else about itself."""
    return raw_zip([*as_parts()[:2], part])


def with_part(part: Part) -> bytes:
    return raw_zip([*as_parts(), part])


def second_directory() -> bytes:
    """A whole file behind another; programs differ in which of the two they see."""
    first = docx({MAIN: document(paragraph("Het ene"))})
    found = as_parts()
    body = raw_zip(found)
    listed = b"".join(central(part, 0) for part in found)
    return first + body[: body.index(b"PK\1\2")] + listed + end(3, len(listed), len(first))


def directory_in_the_comment() -> bytes:
    return raw_zip(as_parts(), comment=b"x" + end(0, 0, 0))


def zip64_that_differs() -> bytes:
    data = docx()
    at = data.index(b"PK\5\6")
    start = data.index(b"PK\1\2")
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 2, 2, at - start, start)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, at, 1)
    return data[:at] + record + locator + data[at:]


def name_of_unicode() -> bytes:
    """Two names for one part: some programs read the second."""
    other = struct.pack("<BL", 1, 0) + b"word/anders.xml"
    extra = struct.pack("<2H", 0x7075, len(other)) + other
    return with_part(Part(b"word/media/a.png", extra=extra))


def one_part_inside_another() -> bytes:
    """The way in which a small zip file unfolds to petabytes."""
    inner = Part(b"word/binnen.xml", b"x")
    outer = Part(b"word/buiten.bin", local(inner), STORED)
    return raw_zip([outer, replace(inner, at=30 + len(outer.name)), *as_parts()])


NAMES = (
    Attack(
        "the same name in capitals", lambda: with_part(Part(b"WORD/Document.xml", BODY)), NotTrusted
    ),
    Attack("the same name twice", lambda: with_part(TRUE_MAIN), NotTrusted),
    Attack("a name that climbs", lambda: with_part(Part(b"../../.bashrc", b"x")), NotTrusted),
    Attack("a name from the top", lambda: with_part(Part(b"/etc/passwd", b"x")), NotTrusted),
    Attack("a name with a drive", lambda: with_part(Part(b"C:/x", b"x")), NotTrusted),
    Attack("a name of Windows", lambda: with_part(Part(b"word\\x.xml", b"x")), NotTrusted),
    Attack("a name with a zero", lambda: with_part(Part(b"word/a.xml\0.png", b"x")), NotTrusted),
    Attack(
        "a name that is no text",
        lambda: with_part(Part(b"word/\xff", flags=NAME_IS_UTF8)),
        NotTrusted,
    ),
    Attack("a second name", name_of_unicode, NotTrusted),
)
ZIPS = (
    Attack("one part inside another", one_part_inside_another, NotTrusted),
    Attack(
        "a part with a password", lambda: with_main(replace(TRUE_MAIN, flags=ENCRYPTED)), NotTrusted
    ),
    Attack("bzip2", lambda: with_main(replace(TRUE_MAIN, method=BZIP2)), NotTrusted),
    Attack("lzma", lambda: with_main(replace(TRUE_MAIN, method=LZMA)), NotTrusted),
    Attack("a wrong check", lambda: with_main(replace(TRUE_MAIN, check=1)), NotWhole),
    Attack("a smaller size", lambda: with_main(replace(TRUE_MAIN, size=10)), NotWhole),
    Attack("a size of zip64", lambda: with_main(replace(TRUE_MAIN, size=FULL)), NotWhole),
    Attack("no packing at all", lambda: with_main(replace(TRUE_MAIN, packed=GARBAGE)), NotWhole),
    Attack(
        "another name in front",
        lambda: with_main(replace(TRUE_MAIN, local_name=b"word/documenz.xml")),
        NotWhole,
    ),
    Attack(
        "another packing in front",
        lambda: with_main(replace(TRUE_MAIN, local_method=STORED)),
        NotWhole,
    ),
    Attack(
        "a lie behind a part",
        lambda: with_main(replace(TRUE_MAIN, flags=SIZES_FOLLOW, described=bytes(16))),
        NotWhole,
    ),
    Attack("another size in front", lambda: with_main(replace(TRUE_MAIN, local_size=1)), NotWhole),
    Attack(
        "something behind a part", lambda: with_main(replace(TRUE_MAIN, packed=LONGER)), NotWhole
    ),
    Attack("something in front", lambda: raw_zip(as_parts(), before=b"#!/bin/sh\n"), NotWhole),
    Attack("something behind", lambda: docx() + b"x", NotWhole),
    Attack("cut off", lambda: docx()[:-100], NotWhole),
    Attack("a directory too few", lambda: docx()[:-22], NotWhole),
    Attack("a second directory", second_directory, NotWhole),
    Attack("a directory in the comment", directory_in_the_comment, NotWhole),
    Attack("zip64 that differs", zip64_that_differs, NotWhole),
)
