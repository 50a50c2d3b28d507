"""Writes Word files by hand, in the shapes that Word and Google Docs leave behind."""

import zipfile
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from casusanalyse.word.returned.gate import open_package
from casusanalyse.word.returned.model import ReturnedFile
from casusanalyse.word.returned.reading import read_package

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_MICROSOFT = "http://schemas.microsoft.com/office"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": f"{_OFFICE}/relationships",
    "m": f"{_OFFICE}/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wps": f"{_MICROSOFT}/word/2010/wordprocessingShape",
    "w14": f"{_MICROSOFT}/word/2010/wordml",
    "w15": f"{_MICROSOFT}/word/2012/wordml",
    "w16cid": f"{_MICROSOFT}/word/2016/wordml/cid",
    "w16cex": f"{_MICROSOFT}/word/2018/wordml/cex",
    "w16du": f"{_MICROSOFT}/word/2023/wordml/word16du",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
_STRICT = {
    _NAMESPACES["w"]: "http://purl.oclc.org/ooxml/wordprocessingml/main",
    f"{_OFFICE}/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
_EPOCH = (2026, 3, 20, 10, 30, 0)
WHEN = "2026-03-20T10:30:00Z"


def run(text: str, properties: str = "") -> str:
    """A run of text; a line end is a break."""
    pieces = "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in text.split("\n")
    )
    return f"<w:r>{_optional('rPr', properties)}{pieces}</w:r>"


def _optional(name: str, content: str) -> str:
    return f"<w:{name}>{content}</w:{name}>" if content else ""


def by(author: str, when: str = WHEN) -> str:
    """The attributes of a mark."""
    return f'w:id="9" w:author={quoteattr(author)} w:date="{when}"'


def ins(author: str, *content: str, when: str = WHEN) -> str:
    """Runs that somebody put in; plain text becomes a run."""
    return f"<w:ins {by(author, when)}>{''.join(map(_content, content))}</w:ins>"


def gone(author: str, text: str, when: str = WHEN) -> str:
    """Text that somebody took out."""
    deleted = f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r>'
    return f"<w:del {by(author, when)}>{deleted}</w:del>"


def moved(side: str, name: str, author: str, text: str) -> str:
    """Text of a move with the markers around it; ``side`` is ``moveFrom`` or ``moveTo``."""
    begin = f'<w:{side}RangeStart {by(author)} w:name="{name}"/>'
    middle = f"<w:{side} {by(author)}>{run(text)}</w:{side}>"
    return f'{begin}{middle}<w:{side}RangeEnd w:id="9"/>'


def _content(it: str) -> str:
    return it if it.startswith("<") else run(it)


def par(*content: str, end: str = "", properties: str = "", id: str = "") -> str:
    """A paragraph; ``end`` holds the marks on its end."""
    known = f' w14:paraId="{id}"' if id else ""
    inside = _optional("pPr", properties + _optional("rPr", end))
    return f"<w:p{known}>{inside}{''.join(map(_content, content))}</w:p>"


def mark(kind: str, author: str) -> str:
    """A mark without content: on the end of a paragraph, a row, a cell."""
    return f"<w:{kind} {by(author)}/>"


def table(*rows: str) -> str:
    """A table of rows."""
    columns = '<w:gridCol w:w="100"/>' * max(it.count("<w:tc>") for it in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    """A row; a cell that is plain text becomes one with a paragraph."""
    return f"<w:tr>{_optional('trPr', properties)}{''.join(map(_cell, cells))}</w:tr>"


def cell(*content: str, properties: str = "") -> str:
    """A cell of a table."""
    return f"<w:tc>{_optional('tcPr', properties)}{''.join(content)}</w:tc>"


def _cell(it: str) -> str:
    return it if it.startswith("<w:tc>") else cell(it if it.startswith("<") else par(it))


def commented(id: int, *content: str) -> str:
    """Content with a comment attached to it, the sign behind it."""
    inside = "".join(map(_content, content))
    start, end = f'<w:commentRangeStart w:id="{id}"/>', f'<w:commentRangeEnd w:id="{id}"/>'
    return f"{start}{inside}{end}{sign(id)}"


def sign(id: int) -> str:
    """The sign of a comment."""
    return f'<w:r><w:commentReference w:id="{id}"/></w:r>'


def comment(id: int, author: str, *lines: str, ids: tuple[str, ...] = (), more: str = "") -> str:
    """A comment as its part holds it; ``ids`` are those of its paragraphs."""
    known = (*ids, *("",) * len(lines))
    inside = "".join(par(line, id=it) for line, it in zip(lines, known, strict=False))
    date = f' w:date="{WHEN}"' if "w:date" not in more else ""
    return f'<w:comment w:id="{id}" w:author={quoteattr(author)}{date} {more}>{inside}</w:comment>'


def extended(*threads: tuple[str, str, bool]) -> str:
    """What the extension says: paragraph, paragraph that it answers, whether it was resolved."""
    return "".join(
        f'<w15:commentEx w15:paraId="{id}"'
        + (f' w15:paraIdParent="{parent}"' if parent else "")
        + f' w15:done="{int(done)}"/>'
        for id, parent, done in threads
    )


_ROOTS = {
    "comments": "w:comments",
    "commentsExtended": "w15:commentsEx",
    "commentsIds": "w16cid:commentsIds",
    "commentsExtensible": "w16cex:commentsExtensible",
    "footnotes": "w:footnotes",
    "endnotes": "w:endnotes",
    "header": "w:hdr",
    "footer": "w:ftr",
}


def word_file(*body: str, strict: bool = False, program: str = "", **parts: str) -> bytes:
    """A Word file with this text; ``parts`` are other parts, by the kind of relationship.

    ``program`` is what it says that it was written with, if anything.
    In ISO Strict the parts also stand in a folder of another name: only relationships lead to them.
    """
    folder = "tekst" if strict else "word"
    written = {"document": _part("w:document", f"<w:body>{''.join(body)}</w:body>")}
    written |= {kind: _part(_ROOTS[kind], content) for kind, content in parts.items()}
    relations = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/relationships/{kind}" Target="{kind}.xml"/>'
        for number, kind in enumerate(parts)
    )
    files = {
        "[Content_Types].xml": _types(written, folder),
        "_rels/.rels": _relations(
            f'<Relationship Id="r" Type="{_OFFICE}/relationships/officeDocument" '
            'Target="' + folder + '/document.xml"/>' + (_TO_PROPERTIES if program else "")
        ),
        f"{folder}/_rels/document.xml.rels": _relations(relations),
        **({"docProps/app.xml": _properties(program)} if program else {}),
        **{f"{folder}/{kind}.xml": content for kind, content in written.items()},
    }
    return _zipped({name: _in_strict(text) if strict else text for name, text in files.items()})


_TO_PROPERTIES = (
    f'<Relationship Id="p" Type="{_OFFICE}/relationships/extended-properties" '
    'Target="docProps/app.xml"/>'
)


def _properties(program: str) -> str:
    inside = f"<Application>{program}</Application>"
    return f'<Properties xmlns="{_OFFICE}/extended-properties">{inside}</Properties>'


def _part(root: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><{root} {_DECLARED}>{content}</{root}>'


def _relations(content: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{content}</Relationships>'


def _types(kinds: dict[str, str], folder: str) -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = "".join(
        f'<Override PartName="/{folder}/{kind}.xml" ContentType="{word}.'
        f'{"document.main" if kind == "document" else kind}+xml"/>'
        for kind in kinds
    )
    defaults = (
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'


def _in_strict(text: str) -> str:
    for transitional, strict in _STRICT.items():
        text = text.replace(transitional, strict)
    return text


def _zipped(files: dict[str, str]) -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in files.items():
            target.writestr(zipfile.ZipInfo(name, _EPOCH), text.encode(), zipfile.ZIP_DEFLATED)
    return data.getvalue()


def read(data: bytes) -> ReturnedFile:
    """Read a Word file as the program does."""
    return read_package(open_package(data, "terug.docx"))
