"""Packing a Word file: what is compressed already is not compressed again."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from docx.document import Document
from docx.opc.package import OpcPackage
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI
from docx.opc.part import Part
from docx.opc.pkgwriter import _ContentTypesItem

_COMPRESSED = (".png", ".jpg", ".jpeg")


def packed(document: Document) -> bytes:
    """Return the file of a document: what ``Document.save`` writes, but for how images are packed.

    python-docx has no setting for that, and to compress them once more would take half as long as
    the whole report.
    """
    package = document.part.package
    assert package is not None
    for part in package.parts:
        part.before_marshal()
    whole = BytesIO()
    # Not straight into a file: a zip file that a full disk cuts off complains in English later.
    with ZipFile(whole, "w") as file:
        for name, content in _entries(package):
            how = ZIP_STORED if name.endswith(_COMPRESSED) else ZIP_DEFLATED
            file.writestr(name, content, compress_type=how)
    return whole.getvalue()


def _entries(package: OpcPackage) -> Iterator[tuple[str, bytes | str]]:
    """Yield every entry of the zip file, in the order of python-docx."""
    parts: list[Part] = package.parts
    types = _ContentTypesItem.from_parts(parts)  # type: ignore[no-untyped-call]
    yield CONTENT_TYPES_URI.membername, types.blob
    yield PACKAGE_URI.rels_uri.membername, package.rels.xml
    for part in parts:
        yield part.partname.membername, part.blob
        if len(part.rels):
            yield part.partname.rels_uri.membername, part.rels.xml
