"""Files that somebody could send to harm or to mislead, each with the problem that must be said of it."""

import random
from dataclasses import replace

from casusanalyse.word.returned.problems import (
    HoldsMacros,
    NotAWordFile,
    NotTrusted,
    NotWhole,
    TooMuchInside,
)
from tests.word.returned.attack import Attack
from tests.word.returned.lies import NAMES, ZIPS
from tests.word.returned.raw_zip import (
    STORED,
    Part,
    packed_again_and_again,
    raw_zip,
)
from tests.word.returned.small_docx import (
    COMMENTS,
    MAIN,
    MAIN_RELATIONS,
    MAIN_TYPE,
    RELATIONS,
    TYPES,
    WORD,
    WORD_TYPE,
    XML,
    as_parts,
    document,
    docx,
    paragraph,
    relations,
    types,
)

MILLION = 1_000_000
IMAGE = "word/media/image1.png"
MACROS = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "_VBA_PROJECT".encode("utf-16-le")
BODY = document(paragraph("Dag"))
ITEM = "customXml/item1.xml"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
VBA_TYPE = "application/vnd.ms-office.vbaProject"


def repeated(first: str, block: str, times: int, last: str) -> bytes:
    """A file whose main part is ``block`` so many times; it never exists unfolded here."""
    packed = packed_again_and_again(block.encode(), times, first.encode(), last.encode())
    size = len(first.encode()) + times * len(block.encode()) + len(last.encode())
    spoiled = Part(MAIN.encode(), packed=packed, check=0, size=size)
    return raw_zip([*as_parts()[:2], spoiled])


def unfolds_to_500_mb() -> bytes:
    """Some 1.8 MB."""
    block = paragraph("Dag") * 30_000
    start, _, stop = document("<w:p/>").decode().partition("<w:p/>")
    return repeated(start, block, 500 * MILLION // len(block), stop)


def unfolds_to_31_mb() -> bytes:
    """Never more than 200 times as big as it was, and too big all the same."""
    block = random.Random(1).randbytes(50_000).hex().encode()
    packed = packed_again_and_again(block, 310)
    return raw_zip([*as_parts(), Part(IMAGE.encode(), packed=packed, check=0, size=31 * MILLION)])


def many_parts_of_nine_mb() -> bytes:
    """Each under the limit of a part, and under that of swelling."""
    blank = Part(b"", bytes(9 * MILLION)).told()
    images = (replace(blank, name=b"word/media/image%d.png" % number) for number in range(17))
    return raw_zip([*as_parts(), *images])


def with_dtd(text: str, encoding: str, mark: bytes = b"") -> bytes:
    """A main part with a document type of its own, in some encoding."""
    return docx({MAIN: mark + text.encode(encoding)})


def laughs() -> str:
    entities = "".join(f'<!ENTITY l{number + 1} "{f"&l{number};" * 10}">' for number in range(1, 9))
    head = f'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l1 "lol">{entities}]>'
    return head + BODY.decode().partition("?>")[2].replace("Dag", "&l9;")


def entity(encoding: str = "UTF-8") -> str:
    head = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    return head + BODY.decode().partition("?>")[2].replace("Dag", "&e;")


def declared(encoding: str) -> bytes:
    return BODY.replace(b"UTF-8", encoding.encode())


def deep() -> bytes:
    return docx({MAIN: document("<w:sdt>" * 100_000 + "</w:sdt>" * 100_000)})


def five_million_elements() -> bytes:
    return docx({MAIN: document("<w:p/>" * 4_900_000 + paragraph("Dag") * 50_000)})


def five_million_in_parts() -> bytes:
    """No part of it too much by itself."""
    part = document("<w:p/>" * MILLION)
    return docx({f"customXml/item{number}.xml": part for number in range(5)})


def million_attributes() -> bytes:
    attributes = " ".join(f'a{number}=""' for number in range(MILLION))
    return docx({MAIN: document(f"<w:p {attributes}/>")})


def attributes_with_room() -> bytes:
    """As many as one element may not have, with spaces where a search might not look."""
    attributes = " ".join(f"a{number} = '>'" for number in range(2_500))
    return docx({MAIN: document(f"<w:p {attributes}/>")})


def attribute_of(megabytes: int) -> bytes:
    head = document("").decode().partition("</w:body>")[0]
    return repeated(head + '<w:p a="', "x" * MILLION, megabytes, '"/></w:body></w:document>')


def honest_attribute_of_20_mb() -> bytes:
    """Small enough for a part; too long for one place."""
    text = "".join(f"{number:x}" for number in range(4 * MILLION))
    return docx({MAIN: document(f'<w:p a="{text[: 20 * MILLION]}"/>')})


def with_image(data: bytes) -> bytes:
    return docx({IMAGE: data})


def main_at(target: str) -> bytes:
    mode = "External" if ":" in target else "Internal"
    return docx({RELATIONS: relations(("officeDocument", target), mode=mode)})


def main_inside_out() -> bytes:
    return docx({RELATIONS: relations(("officeDocument", MAIN), mode="External")})


def main_of(namespace: str, root: str) -> bytes:
    return docx({MAIN: f'{XML}<x:{root} xmlns:x="{namespace}"/>'.encode()})


def file_of_26_mb() -> bytes:
    return raw_zip([*as_parts(), Part(b"p", bytes(26 * MILLION), STORED)])


def of_text(text: str) -> bytes:
    return docx({MAIN: document(paragraph(text))})


def zip_in_zip() -> bytes:
    data = docx()
    for _ in range(20):
        data = raw_zip([Part(b"word.zip", data)])
    return data


def many_entries() -> bytes:
    return raw_zip(
        [*as_parts(), *(Part(b"p/%d" % number, method=STORED) for number in range(20_000))]
    )


def two_main_parts() -> bytes:
    pointed_at = relations(("officeDocument", MAIN), ("officeDocument", "word/b.xml"))
    return docx({"word/b.xml": BODY, RELATIONS: pointed_at})


def typed(part: str, kind: str, data: bytes) -> bytes:
    """A file with a part that says what it is."""
    return docx({part: data, TYPES: types(MAIN_TYPE, (part, kind))})


def pointing(kind: str) -> bytes:
    """A file whose text points at a part of this kind."""
    return docx({MAIN_RELATIONS: relations((kind, "x.bin")), "word/x.bin": b"x"})


def overlapping_comments(count: int = 20_000) -> bytes:
    """Not refused: so many comments that all begin before any of them ends."""
    starts = "".join(f'<w:commentRangeStart w:id="{it}"/>' for it in range(count))
    ends = "".join(
        f'<w:commentRangeEnd w:id="{it}"/><w:r><w:commentReference w:id="{it}"/></w:r>'
        for it in range(count)
    )
    said = "".join(
        f'<w:comment w:id="{it}" w:author="A">{paragraph(str(it))}</w:comment>'
        for it in range(count)
    )
    return docx(
        {
            TYPES: types(MAIN_TYPE, (COMMENTS, f"{WORD_TYPE}.comments+xml")),
            MAIN: document(f"<w:p>{starts}<w:r><w:t>Dag</w:t></w:r>{ends}</w:p>"),
            MAIN_RELATIONS: relations(("comments", "comments.xml")),
            COMMENTS: f'{XML}<w:comments xmlns:w="{WORD}">{said}</w:comments>'.encode(),
        }
    )


def terminal_codes() -> bytes:
    """Not refused: text that a terminal would obey, as far as XML can hold it, and that hides itself."""
    return docx(
        {MAIN: document(paragraph("\x9b31mrood\x9d0;titel\x9c \u202eterug _x001B_[2J [bold]x[/]"))}
    )


def outside_parts() -> bytes:
    """Not refused: what it wants from elsewhere is named and left where it is."""
    elsewhere = relations(
        ("image", "http://example.invalid/volg.png"),
        ("attachedTemplate", "file:///C:/sjabloon.dotm"),
        ("image", "http://example.invalid/volg.png"),
        ("oleObject", "\\\\server\\map\\blad.xlsx"),
        ("hyperlink", "https://example.invalid/klik"),
        mode="External",
    )
    unsaid = relations(("comments", "file:///etc/passwd"), ("comments", "../../../etc/passwd"))
    inner = unsaid.partition(b"<Relationship ")[2]
    return docx({MAIN_RELATIONS: elsewhere.replace(b"</Relationships>", b"<Relationship " + inner)})


ATTACKS = (
    *NAMES,
    *ZIPS,
    # More than there seems to be
    Attack("unfolds to 500 MB", unfolds_to_500_mb, TooMuchInside),
    Attack("unfolds to 31 MB", unfolds_to_31_mb, TooMuchInside),
    Attack("a picture that swells", lambda: with_image(bytes(12 * MILLION)), TooMuchInside),
    Attack("many parts of 9 MB", many_parts_of_nine_mb, TooMuchInside),
    Attack("a file of 26 MB", file_of_26_mb, TooMuchInside),
    Attack("20,000 parts", many_entries, TooMuchInside),
    Attack("100,000 elements deep", deep, TooMuchInside),
    Attack("5 million elements", five_million_elements, TooMuchInside),
    Attack("5 million elements in parts", five_million_in_parts, TooMuchInside),
    Attack("a million attributes", million_attributes, TooMuchInside),
    Attack("attributes with room between", attributes_with_room, TooMuchInside),
    Attack("an attribute of 100 MB", lambda: attribute_of(100), TooMuchInside),
    Attack("an attribute of 20 MB", honest_attribute_of_20_mb, TooMuchInside),
    Attack("zip in zip", zip_in_zip, NotAWordFile),
    Attack("a Word file as main part", lambda: docx({MAIN: docx()}), NotWhole),
    # A language of its own
    Attack("billion laughs", lambda: with_dtd(laughs(), "utf-8"), NotTrusted),
    Attack("an entity from the disk", lambda: with_dtd(entity(), "utf-8"), NotTrusted),
    Attack("UTF-8 with a mark", lambda: with_dtd(entity(), "utf-8-sig"), NotTrusted),
    Attack("UTF-16 with a mark", lambda: with_dtd(entity("UTF-16"), "utf-16"), NotTrusted),
    Attack(
        "UTF-16 the other way",
        lambda: with_dtd(entity("UTF-16"), "utf-16-be", b"\xfe\xff"),
        NotTrusted,
    ),
    Attack("UTF-16 without a mark", lambda: with_dtd(entity("UTF-16"), "utf-16-le"), NotTrusted),
    Attack("UTF-16 that says UTF-8", lambda: with_dtd(entity(), "utf-16-be"), NotTrusted),
    Attack("UTF-32", lambda: with_dtd(entity("UTF-32"), "utf-32"), NotTrusted),
    Attack("UTF-32 without a mark", lambda: with_dtd(entity("UTF-32"), "utf-32-be"), NotTrusted),
    Attack("UTF-7", lambda: docx({MAIN: declared("UTF-7")}), NotTrusted),
    Attack("EBCDIC", lambda: with_dtd(entity("cp037"), "cp037"), NotTrusted),
    Attack(
        "a DTD in a part that nobody reads", lambda: docx({ITEM: entity().encode()}), NotTrusted
    ),
    Attack(
        "a DTD among the relationships", lambda: docx({RELATIONS: entity().encode()}), NotTrusted
    ),
    Attack("a DTD among the types", lambda: docx({TYPES: entity().encode()}), NotTrusted),
    # What it says it is
    Attack("two main parts", two_main_parts, NotTrusted),
    Attack(
        "two parts that say they are", lambda: typed("word/b.xml", MAIN_TYPE[1], BODY), NotTrusted
    ),
    Attack("a main part on the disk", lambda: main_at("file:///etc/passwd"), NotWhole),
    Attack("a main part on the web", lambda: main_at("http://example.invalid/x.xml"), NotWhole),
    Attack(
        "a main part above",
        lambda: docx({RELATIONS: relations(("officeDocument", f"../{MAIN}"))}),
        NotWhole,
    ),
    Attack("a main part that is said to be elsewhere", main_inside_out, NotWhole),
    Attack("no main part", lambda: docx({RELATIONS: relations()}), NotWhole),
    Attack("no text", lambda: docx({MAIN: b""}), NotWhole),
    Attack("escape codes that XML cannot hold", lambda: of_text("\x1b[2J"), NotWhole),
    Attack("a sheet", lambda: main_of(SHEET, "workbook"), NotAWordFile),
    # What can be run
    Attack("macros called a picture", lambda: with_image(MACROS), HoldsMacros),
    Attack("macros by their type", lambda: typed("x.bin", VBA_TYPE, b"x"), HoldsMacros),
    Attack("macros by their relationship", lambda: pointing("vbaProject"), HoldsMacros),
    Attack("a control", lambda: pointing("control"), HoldsMacros),
    Attack(
        "a program for Windows", lambda: with_image(b"MZ" + bytes(126) + b"PE\x00\x00"), HoldsMacros
    ),
    Attack("a program for Linux", lambda: with_image(b"\x7fELF" + bytes(60)), HoldsMacros),
)
