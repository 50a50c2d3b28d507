"""The smallest .odt with a comment, to be spoiled in one place."""

from collections.abc import Mapping

from tests.word.returned.raw_zip import STORED, Part, raw_zip

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES = (
    f'xmlns:office="{_OASIS}:office:1.0" xmlns:text="{_OASIS}:text:1.0" '
    f'xmlns:draw="{_OASIS}:drawing:1.0" xmlns:svg="{_OASIS}:svg-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
HEAD = "<?xml version='1.0' encoding='UTF-8'?>\n"
ANNOTATION = (
    '<office:annotation office:name="1"><dc:creator>Sam</dc:creator>'
    "<text:p>Klopt dit?</text:p></office:annotation>"
)


def content(body: str) -> bytes:
    """The text of an .odt."""
    return _part(
        "document-content", f"<office:body><office:text>{body}</office:text></office:body>"
    )


def _part(root: str, inside: str) -> bytes:
    name = f"office:{root}"
    return f'{HEAD}<{name} {_NAMESPACES} office:version="1.2">{inside}</{name}>'.encode()


def odt_parts(changes: Mapping[str, bytes] | None = None) -> dict[str, bytes]:
    """The parts of a small .odt, with these instead or as well."""
    listed = "".join(
        f'<m:file-entry m:full-path="{part}.xml" m:media-type="text/xml"/>'
        for part in ("content", "styles", "meta")
    )
    manifest = (
        f'{HEAD}<m:manifest xmlns:m="{_OASIS}:manifest:1.0" m:version="1.2">'
        '<m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.text"/>'
        f"{listed}</m:manifest>"
    )
    return {
        "mimetype": b"application/vnd.oasis.opendocument.text",
        "content.xml": content("<text:p>Dag</text:p>"),
        "styles.xml": _part("document-styles", "<office:styles/>"),
        "meta.xml": _part("document-meta", "<office:meta/>"),
        "META-INF/manifest.xml": manifest.encode(),
    } | dict(changes or {})


def odt(changes: Mapping[str, bytes] | None = None) -> bytes:
    """A small .odt, with these parts instead or as well."""
    first, *others = odt_parts(changes).items()
    zipped = [Part(first[0].encode(), first[1], STORED)]
    return raw_zip([*zipped, *(Part(name.encode(), data) for name, data in others)])
