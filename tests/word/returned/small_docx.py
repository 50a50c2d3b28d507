"""The smallest Word file that passes the gate, to be spoiled in one place."""

from collections.abc import Mapping

from tests.word.returned.raw_zip import Part, raw_zip

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

TYPES = "[Content_Types].xml"
RELATIONS = "_rels/.rels"
MAIN = "word/document.xml"
MAIN_RELATIONS = "word/_rels/document.xml.rels"
COMMENTS = "word/comments.xml"


def document(body: str, root: str = "document") -> bytes:
    """A part with a body of text."""
    return f'{XML}<w:{root} xmlns:w="{WORD}"><w:body>{body}</w:body></w:{root}>'.encode()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def relations(*targets: tuple[str, str], mode: str = "Internal") -> bytes:
    """A list of relationships: the last segment of each type, and where it leads."""
    listed = "".join(
        f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="{mode}"/>'
        for number, (kind, target) in enumerate(targets)
    )
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{XML}<Relationships xmlns="{namespace}">{listed}</Relationships>'.encode()


def types(*overrides: tuple[str, str]) -> bytes:
    """A list of content types: what each part says it is, after the usual ones."""
    listed = "".join(
        f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides
    )
    namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
    usual = (
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
    )
    return f'{XML}<Types xmlns="{namespace}">{usual}{listed}</Types>'.encode()


MAIN_TYPE = (MAIN, f"{WORD_TYPE}.document.main+xml")


def parts(changes: Mapping[str, bytes] | None = None) -> dict[str, bytes]:
    """The parts of a small file, with these instead or as well."""
    return {
        TYPES: types(MAIN_TYPE),
        RELATIONS: relations(("officeDocument", MAIN)),
        MAIN: document(paragraph("Dag")),
    } | dict(changes or {})


def docx(changes: Mapping[str, bytes] | None = None) -> bytes:
    """A small Word file, with these parts instead or as well."""
    return raw_zip(as_parts(changes))


def as_parts(changes: Mapping[str, bytes] | None = None) -> list[Part]:
    """The same, still to be zipped."""
    return [Part(name.encode(), data) for name, data in parts(changes).items()]
