"""The design of every report: page, palette and styles, in one place and nowhere else."""

from dataclasses import replace

from lxml import etree

from casusanalyse.word.content import ParagraphStyle
from casusanalyse.word.elements import ASIDE_STYLE, LABEL_STYLE, LEAD_STYLE, add, refill
from casusanalyse.word.looks import (
    Characters,
    Colour,
    Indent,
    Paragraphs,
    Rule,
    Space,
    Style,
    add_character_look,
    add_line,
    add_space,
    add_style,
)

LANGUAGE = "nl-NL"
BODY_FONT = "Calibri"
ARABIC_AND_HEBREW_FONT = "Arial"

PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838
SIDE_MARGIN, TOP_MARGIN, BOTTOM_MARGIN, EDGE_MARGIN = 1474, 1191, 1134, 567
TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE_MARGIN

BULLETS = 1
LIST_INDENT = 397
AFTER_TABLE_STYLE = "CasusNaTabel"
TABLE_STYLE = "CasusTabel"
TABLE_HEADER_STYLE = "CasusTabelkop"
TABLE_TEXT_STYLE = "CasusTabeltekst"
BENEATH_STYLE = "CasusTabelbijzin"

_BOX = ("top", "left", "bottom", "right")
_READING = Space(before=1, after=3, leading=1.1)
_ITEM = Paragraphs(space=Space(1, 1, 1.1), list_number=BULLETS)
_DEEPER_ITEM = Paragraphs(space=Space(0, 1, 1.05))
_NOTICE = Paragraphs(
    space=Space(2, 8, 1.15),
    indent=Indent(left=170, right=170),
    rule=Rule(_BOX, Colour.ACCENT, weight=6, space=8),
    shade=Colour.TINT,
    together=True,
)

_RUNNING_TEXT = (
    # The colour stands here and not in docDefaults: LibreOffice would lay those over every
    # character style inside a table.
    Style(
        "Normal",
        "Normal",
        based_on="",
        paragraphs=Paragraphs(space=_READING),
        characters=Characters(colour=Colour.INK),
    ),
    Style("BodyText", "Body Text"),
    Style(
        AFTER_TABLE_STYLE,
        "Casus na tabel",
        based_on="BodyText",
        followed_by="BodyText",
        paragraphs=Paragraphs(space=replace(_READING, before=7)),
    ),
    Style(
        ParagraphStyle.CONNECTING,
        "Casus verbinding",
        based_on="BodyText",
        followed_by="BodyText",
        paragraphs=Paragraphs(keep_with_next=True),
    ),
    Style(
        ParagraphStyle.LEAD,
        "Casus inleiding",
        followed_by="BodyText",
        paragraphs=Paragraphs(space=Space(0, 3, 1.1), together=True, keep_with_next=True),
        characters=Characters(size=11.5, colour=Colour.ACCENT),
    ),
    Style(
        ParagraphStyle.NOTE,
        "Casus toelichting",
        followed_by="BodyText",
        paragraphs=Paragraphs(space=Space(1, 2, 1.05)),
        characters=Characters(size=9, colour=Colour.QUIET),
    ),
    Style(
        ParagraphStyle.NOTICE_TITLE,
        "Casus mededelingkop",
        followed_by=ParagraphStyle.NOTICE,
        paragraphs=replace(_NOTICE, space=Space(8, 0, 1.15), keep_with_next=True),
        characters=Characters(size=10.5, bold=True, colour=Colour.ACCENT),
    ),
    Style(
        ParagraphStyle.NOTICE,
        "Casus mededeling",
        paragraphs=_NOTICE,
        characters=Characters(size=10.5),
    ),
    Style(
        "Quote",
        "Quote",
        followed_by="BodyText",
        paragraphs=Paragraphs(
            space=Space(2, 3, 1.1),
            indent=Indent(left=397, right=397),
            rule=Rule(("left",), Colour.ACCENT, weight=12, space=12),
            together=True,
        ),
        characters=Characters(italic=True),
    ),
)

_HEADINGS = (
    Style(
        "Title",
        "Title",
        followed_by="Subtitle",
        paragraphs=Paragraphs(space=Space(14, 3, 1.05), keep_with_next=True),
        characters=Characters(size=26, bold=True, colour=Colour.ACCENT),
    ),
    Style(
        "Subtitle",
        "Subtitle",
        followed_by="BodyText",
        paragraphs=Paragraphs(space=Space(0, 10, 1.15), keep_with_next=True),
        characters=Characters(size=14, colour=Colour.QUIET),
    ),
    Style(
        "Heading1",
        "heading 1",
        followed_by="BodyText",
        paragraphs=Paragraphs(
            space=Space(13, 3, 1.1), keep_with_next=True, together=True, outline=0
        ),
        characters=Characters(size=16, bold=True, colour=Colour.ACCENT),
    ),
    Style(
        "Heading2",
        "heading 2",
        followed_by="BodyText",
        paragraphs=Paragraphs(
            space=Space(8, 1, 1.1), keep_with_next=True, together=True, outline=1
        ),
        characters=Characters(size=12, bold=True, colour=Colour.ACCENT),
    ),
    Style(
        "Heading3",
        "heading 3",
        followed_by="BodyText",
        paragraphs=Paragraphs(
            space=Space(6, 1, 1.1), keep_with_next=True, together=True, outline=2
        ),
        characters=Characters(size=11, bold=True, colour=Colour.INK),
    ),
    Style(
        "TOCHeading",
        "TOC Heading",
        followed_by="BodyText",
        paragraphs=Paragraphs(space=Space(12, 2, 1.1), keep_with_next=True),
        characters=Characters(size=13, bold=True, colour=Colour.ACCENT),
    ),
    Style("TOC1", "toc 1", paragraphs=Paragraphs(space=Space(0, 1, 1.1))),
    Style(
        "TOC2",
        "toc 2",
        paragraphs=Paragraphs(space=Space(1, 1, 1.1), indent=Indent(left=LIST_INDENT)),
        characters=Characters(colour=Colour.QUIET),
    ),
)

_LISTS_AND_TABLES = (
    Style(
        "ListBullet",
        "List Bullet",
        paragraphs=_ITEM,
    ),
    Style("ListNumber", "List Number", paragraphs=replace(_ITEM, list_number=None)),
    *(
        Style(id, name, paragraphs=_DEEPER_ITEM, characters=Characters(size=10))
        for id, name in (("ListBullet2", "List Bullet 2"), ("ListNumber2", "List Number 2"))
    ),
    Style(
        ParagraphStyle.CAPTION,
        "caption",
        followed_by="BodyText",
        paragraphs=Paragraphs(space=Space(5, 2, 1.1), keep_with_next=True, together=True),
        characters=Characters(size=10, bold=True, colour=Colour.QUIET),
    ),
    Style(
        TABLE_TEXT_STYLE,
        "Casus tabeltekst",
        paragraphs=Paragraphs(space=Space(2, 1, 1.05)),
        characters=Characters(size=10),
    ),
    Style(
        BENEATH_STYLE,
        "Casus tabelbijzin",
        based_on=TABLE_TEXT_STYLE,
        paragraphs=Paragraphs(space=Space(0, 1)),
        characters=Characters(size=9),
    ),
    Style(
        TABLE_HEADER_STYLE,
        "Casus tabelkop",
        based_on=TABLE_TEXT_STYLE,
        paragraphs=Paragraphs(keep_with_next=True),
        characters=Characters(bold=True, colour=Colour.ACCENT),
    ),
)

_EDGES = (
    Style(
        "Header",
        "header",
        paragraphs=Paragraphs(space=Space(0, 0), tab_right=TEXT_WIDTH),
        characters=Characters(size=8.5, colour=Colour.QUIET),
    ),
    Style(
        "Footer",
        "footer",
        paragraphs=Paragraphs(
            space=Space(0, 0),
            tab_right=TEXT_WIDTH,
            rule=Rule(("top",), Colour.RULE, weight=4, space=6),
        ),
        characters=Characters(size=8.5, colour=Colour.QUIET),
    ),
)

_WITHIN_PARAGRAPHS = (
    Style(
        LABEL_STYLE,
        "Casus label",
        based_on="DefaultParagraphFont",
        characters=Characters(size=7, bold=False, colour=Colour.FAINT, without_spelling=True),
        kind="character",
    ),
    Style(
        LEAD_STYLE,
        "Strong",
        based_on="DefaultParagraphFont",
        characters=Characters(bold=True),
        kind="character",
    ),
    Style(
        ASIDE_STYLE,
        "Casus terzijde",
        based_on="DefaultParagraphFont",
        characters=Characters(size=9, colour=Colour.QUIET),
        kind="character",
    ),
)


def write_styles(root: etree._Element) -> None:
    """Replace every style under ``root``, a part with styles, by those of this design."""
    refill(root, "latentStyles")
    root.insert(0, _defaults(root))
    for style in (*_RUNNING_TEXT, *_HEADINGS, *_LISTS_AND_TABLES, *_EDGES):
        add_style(root, style, is_default=style.id == "Normal")
    _add_plain_characters(root)
    for style in _WITHIN_PARAGRAPHS:
        add_style(root, style)
    _add_plain_table(root)
    _add_table_style(root)
    _add_plain_list(root)


def _defaults(root: etree._Element) -> etree._Element:
    defaults = add(root, "docDefaults")
    run = add(add(defaults, "rPrDefault"), "rPr")
    font, others = BODY_FONT, ARABIC_AND_HEBREW_FONT
    add(run, "rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=others)
    add(run, "sz", val="21")
    add(run, "szCs", val="21")
    add(run, "lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi="ar-SA")
    paragraph = add(add(defaults, "pPrDefault"), "pPr")
    add(paragraph, "widowControl")
    add_space(paragraph, Space(0, 0))
    return defaults


def _add_plain_characters(root: etree._Element) -> None:
    style = add(root, "style", type="character", default="1", styleId="DefaultParagraphFont")
    add(style, "name", val="Default Paragraph Font")
    add(style, "uiPriority", val="1")
    add(style, "semiHidden")


def _add_plain_table(root: etree._Element) -> None:
    style = add(root, "style", type="table", default="1", styleId="TableNormal")
    add(style, "name", val="Normal Table")
    add(style, "uiPriority", val="99")
    add(style, "semiHidden")
    _add_cell_margins(add(style, "tblPr"), side=0, right=0)


def _add_plain_list(root: etree._Element) -> None:
    style = add(root, "style", type="numbering", default="1", styleId="NoList")
    add(style, "name", val="No List")
    add(style, "uiPriority", val="99")
    add(style, "semiHidden")


def _add_table_style(root: etree._Element) -> None:
    """Quiet lines between the rows, a firmer one under the header, none between the columns."""
    style = add(root, "style", type="table", customStyle="1", styleId=TABLE_STYLE)
    add(style, "name", val="Casus tabel")
    add(style, "basedOn", val="TableNormal")
    add(style, "qFormat")
    table = add(style, "tblPr")
    borders = add(table, "tblBorders")
    add_line(borders, "top", Rule((), Colour.ACCENT, weight=8, space=0))
    add_line(borders, "bottom", Rule((), Colour.ACCENT, weight=4, space=0))
    add_line(borders, "insideH", Rule((), Colour.RULE, weight=4, space=0))
    _add_cell_margins(table, side=85, right=142)
    header = add(style, "tblStylePr", type="firstRow")
    add_character_look(header, Characters(bold=True))
    cell = add(header, "tcPr")
    add_line(add(cell, "tcBorders"), "bottom", Rule((), Colour.ACCENT, weight=8, space=0))
    add(cell, "shd", val="clear", color="auto", fill=Colour.TINT)


def _add_cell_margins(table: etree._Element, side: int, right: int) -> None:
    margins = add(table, "tblCellMar")
    for name, width in (("top", 0), ("left", side), ("bottom", 0), ("right", right)):
        add(margins, name, w=str(width), type="dxa")
