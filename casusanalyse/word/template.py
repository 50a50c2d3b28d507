"""The empty report: python-docx's template, with all repaired that a reader would notice."""

from datetime import UTC
from xml.sax.saxutils import escape

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships
from docx.section import Section
from docx.shared import Twips
from lxml import etree

from casusanalyse.word.content import Properties
from casusanalyse.word.elements import add, add_field, add_run, refill
from casusanalyse.word.styles import (
    BODY_FONT,
    BOTTOM_MARGIN,
    EDGE_MARGIN,
    LANGUAGE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SIDE_MARGIN,
    TOP_MARGIN,
    write_styles,
)
from casusanalyse.wording.word import OF, PAGE

AUTHOR = "casusanalyse"
DRAFT_PROPERTY = "casusanalyse-concept"

_LONGEST_PROPERTY = 255
_SPACER = "  ·  "
_DROPPED = frozenset({"customXml", "stylesWithEffects", "webSettings", "fontTable"})
_DROPPED_FROM_PACKAGE = frozenset({"thumbnail", "extended-properties"})
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_CONTENT = "application/vnd.openxmlformats-officedocument"
_COMPATIBILITY = (
    ("compatibilityMode", "15"),
    ("overrideTableStyleFontSizeAndJustification", "1"),
    ("enableOpenTypeFeatures", "1"),
    ("doNotFlipMirrorIndents", "1"),
    ("differentiateMultirowTableHeaders", "1"),
)
_FONTS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:font w:name="{BODY_FONT}"><w:altName w:val="Carlito"/><w:panose1 w:val="020F0502020204030204"/>
<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>
</w:fonts>"""
_APPLICATION = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="{_OFFICE}/extended-properties">
<Application>{AUTHOR}</Application></Properties>"""


def empty_report(properties: Properties) -> Document:
    """Give a document without content whose styles, language, page and properties are ours."""
    document = docx.Document()
    write_styles(document.styles)
    _write_settings(document.settings.element, properties.tracking)
    _set_page(document.sections[0])
    _write_edges(document.sections[0], properties)
    _replace_parts(document, properties)
    _set_core_properties(document, properties)
    return document


def _write_settings(settings: etree._Element, tracking: bool) -> None:
    refill(settings)
    add(settings, "zoom", percent="100")
    if tracking:
        add(settings, "trackRevisions")
    add(settings, "defaultTabStop", val="709")
    add(settings, "characterSpacingControl", val="doNotCompress")
    compatibility = add(settings, "compat")
    for name, value in _COMPATIBILITY:
        uri = "http://schemas.microsoft.com/office/word"
        add(compatibility, "compatSetting", name=name, uri=uri, val=value)
    add(settings, "themeFontLang", val=LANGUAGE)
    add(settings, "decimalSymbol", val=",")
    add(settings, "listSeparator", val=";")


def _set_page(section: Section) -> None:
    section.page_width, section.page_height = Twips(PAGE_WIDTH), Twips(PAGE_HEIGHT)
    section.left_margin = section.right_margin = Twips(SIDE_MARGIN)
    section.top_margin, section.bottom_margin = Twips(TOP_MARGIN), Twips(BOTTOM_MARGIN)
    section.header_distance = section.footer_distance = Twips(EDGE_MARGIN)


def _write_edges(section: Section, properties: Properties) -> None:
    section.header.is_linked_to_previous = False
    section.footer.is_linked_to_previous = False
    header = _edge_paragraph(section.header.part.element, "Header")
    add_run(header, properties.header)
    footer = _edge_paragraph(section.footer.part.element, "Footer")
    add_run(footer, f"{properties.footer}{_SPACER}{properties.identifier}\t{PAGE} ")
    add_field(footer, "PAGE", "1")
    add_run(footer, f" {OF} ")
    add_field(footer, "NUMPAGES", "1")


def _edge_paragraph(edge: etree._Element, style: str) -> etree._Element:
    refill(edge)
    paragraph = add(edge, "p")
    add(add(paragraph, "pPr"), "pStyle", val=style)
    return paragraph


def _replace_parts(document: Document, properties: Properties) -> None:
    package = document.part.package
    _drop(document.part.rels, _DROPPED)
    _drop(package.rels, _DROPPED_FROM_PACKAGE)
    fonts = _part("/word/fontTable.xml", "wordprocessingml.fontTable", _FONTS)
    document.part.relate_to(fonts, RELATIONSHIP.FONT_TABLE)
    application = _part("/docProps/app.xml", "extended-properties", _APPLICATION)
    package.relate_to(application, RELATIONSHIP.EXTENDED_PROPERTIES)
    custom = _custom_properties(properties.identifier)
    package.relate_to(
        _part("/docProps/custom.xml", "custom-properties", custom),
        RELATIONSHIP.CUSTOM_PROPERTIES,
    )


def _drop(relationships: Relationships, kinds: frozenset[str]) -> None:
    for id, relationship in list(relationships.items()):
        if relationship.reltype.rsplit("/", 1)[-1] in kinds:
            del relationships[id]


def _part(name: str, kind: str, xml: str) -> Part:
    return Part(PackURI(name), f"{_CONTENT}.{kind}+xml", xml.encode())


def _custom_properties(identifier: str) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">
<property fmtid="{_USER_DEFINED}" pid="2" name="{DRAFT_PROPERTY}">
<vt:lpwstr>{escape(identifier)}</vt:lpwstr></property></Properties>"""


def _set_core_properties(document: Document, properties: Properties) -> None:
    core = document.core_properties
    core.title = properties.title[:_LONGEST_PROPERTY]
    core.subject = properties.subject[:_LONGEST_PROPERTY]
    core.identifier = properties.identifier
    core.author = core.last_modified_by = AUTHOR
    core.created = core.modified = properties.created.astimezone(UTC)
    core.language = LANGUAGE
    core.comments = core.keywords = ""
    core.revision = 1
