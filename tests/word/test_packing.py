"""Packing: the same parts as python-docx writes, and images as they are."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import docx

from casusanalyse.pictures.drawing import Box, Drawing
from casusanalyse.pictures.raster import png
from casusanalyse.word.packing import packed


def parts(file: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(file)) as package:
        return {name: package.read(name) for name in package.namelist()}


def a_document() -> docx.document.Document:
    document = docx.Document()
    document.add_paragraph("Een alinea.")
    image = png(Drawing(30, 20, (Box(2, 2, 20, 10),), "een vak", "een vak"))
    document.add_picture(BytesIO(image))
    return document


def test_it_holds_what_python_docx_would_write_in_the_same_order() -> None:
    document, theirs = a_document(), BytesIO()
    document.save(theirs)
    ours = packed(document)
    assert list(parts(ours).items()) == list(parts(theirs.getvalue()).items())


def test_only_images_are_left_as_they_are() -> None:
    with ZipFile(BytesIO(packed(a_document()))) as package:
        ways = {info.filename: info.compress_type for info in package.infolist()}
    images = {name for name in ways if name.endswith((".png", ".jpeg"))}
    assert images
    assert {name for name, way in ways.items() if way == ZIP_STORED} == images
    assert {ways[name] for name in ways.keys() - images} == {ZIP_DEFLATED}
