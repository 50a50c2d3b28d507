"""The empty report: python-docx's template, with all repaired that a reader would notice."""

from datetime import UTC
from xml.sax.saxutils import escape

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships
from docx.section import Section
from docx.shared import Twips
from lxml import etree

from casusanalyse.word.content import Properties
from casusanalyse.word.edges import write_edges, write_house_edges
from casusanalyse.word.elements import add, named, refill
from casusanalyse.word.house.model import HouseStyle, Page
from casusanalyse.word.house.page import OUR_PAGE
from casusanalyse.word.house.theme import write_theme
from casusanalyse.word.styles import BODY_FONT, LANGUAGE, write_styles

AUTHOR = "casusanalyse"
DRAFT_PROPERTY = "casusanalyse-concept"

_LONGEST_PROPERTY = 255
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


def empty_report(properties: Properties, house: HouseStyle | None = None) -> Document:
    """Give a document without content whose styles, language, page and properties are ours.

    With a house style it has their looks, header, footer and page.
    """
    document = docx.Document()
    section = document.sections[0]
    write_styles(document.styles.element)
    _write_settings(document.settings.element, properties, house)
    _replace_parts(document, properties)
    if house is None:
        set_page(section, OUR_PAGE)
        write_edges(section, properties)
    else:
        _dress(document, house)
        set_page(section, house.page)
        write_house_edges(section, properties, house)
    _set_core_properties(document, properties)
    return document


def _dress(document: Document, house: HouseStyle) -> None:
    """Put styles, fonts and theme of a house style in the place of ours."""
    styles = document.styles.element
    hidden = styles.findall(named("latentStyles"))
    styles[:] = list(etree.fromstring(house.styles))
    styles[1:1] = hidden
    relations = document.part.rels
    theme = next(it.target_part for it in relations.values() if it.reltype == RELATIONSHIP.THEME)
    root = etree.fromstring(theme.blob)
    write_theme(root, house.theme)
    _drop(relations, frozenset({"fontTable", "theme"}))
    fonts = _part("/word/fontTable.xml", "wordprocessingml.fontTable", house.fonts)
    document.part.relate_to(fonts, RELATIONSHIP.FONT_TABLE)
    dressed = _part("/word/theme/theme1.xml", "theme", etree.tostring(root))
    document.part.relate_to(dressed, RELATIONSHIP.THEME)


def _write_settings(
    settings: etree._Element, properties: Properties, house: HouseStyle | None
) -> None:
    refill(settings)
    add(settings, "zoom", percent="100")
    if properties.tracking:
        add(settings, "trackRevisions")
    add(settings, "defaultTabStop", val="709")
    if house is not None and house.even_pages_differ:
        add(settings, "evenAndOddHeaders")
    add(settings, "characterSpacingControl", val="doNotCompress")
    compatibility = add(settings, "compat")
    for name, value in _COMPATIBILITY:
        uri = "http://schemas.microsoft.com/office/word"
        add(compatibility, "compatSetting", name=name, uri=uri, val=value)
    add(settings, "themeFontLang", val=LANGUAGE)
    add(settings, "decimalSymbol", val=",")
    add(settings, "listSeparator", val=";")


def set_page(section: Section, page: Page) -> None:
    """Give a section its paper, upright or lying down, and its margins."""
    lies_down = page.width > page.height
    section.orientation = WD_ORIENT.LANDSCAPE if lies_down else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Twips(page.width), Twips(page.height)
    section.left_margin, section.right_margin = Twips(page.left), Twips(page.right)
    section.top_margin, section.bottom_margin = Twips(page.top), Twips(page.bottom)
    section.header_distance, section.footer_distance = Twips(page.header), Twips(page.footer)


def _replace_parts(document: Document, properties: Properties) -> None:
    package = document.part.package
    _drop(document.part.rels, _DROPPED)
    _drop(package.rels, _DROPPED_FROM_PACKAGE)
    fonts = _part("/word/fontTable.xml", "wordprocessingml.fontTable", _FONTS.encode())
    document.part.relate_to(fonts, RELATIONSHIP.FONT_TABLE)
    application = _part("/docProps/app.xml", "extended-properties", _APPLICATION.encode())
    package.relate_to(application, RELATIONSHIP.EXTENDED_PROPERTIES)
    custom = _custom_properties(properties.identifier)
    package.relate_to(
        _part("/docProps/custom.xml", "custom-properties", custom.encode()),
        RELATIONSHIP.CUSTOM_PROPERTIES,
    )


def _drop(relationships: Relationships, kinds: frozenset[str]) -> None:
    for id, relationship in list(relationships.items()):
        if relationship.reltype.rsplit("/", 1)[-1] in kinds:
            del relationships[id]


def _part(name: str, kind: str, xml: bytes) -> Part:
    return Part(PackURI(name), f"{_CONTENT}.{kind}+xml", xml)


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
