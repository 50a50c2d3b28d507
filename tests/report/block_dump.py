"""Blocks as plain text, so that a test can compare a whole report at once."""

from casusanalyse.report.blocks import (
    Block,
    BulletList,
    Contents,
    Heading,
    Line,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Picture,
    Quotation,
    Report,
    Row,
    Subtitle,
    Table,
    Title,
    Tone,
)

_TONES = {
    Tone.BODY: "",
    Tone.CONNECTING: "",
    Tone.LEAD: "lead: ",
    Tone.NOTE: "note: ",
    Tone.CAPTION: "caption: ",
}


_AROUND = ("front", "reader", "summary")
"""How the keys begin of what stands around the chapters."""


def dump(report: Report) -> str:
    """Return the whole report, a line for each paragraph."""
    return "\n".join(line for block in report.blocks for line in _dumped(block)) + "\n"


def chapter_dump(report: Report, number: int = 1) -> list[str]:
    """Return one chapter from its heading on; chapters and annexes are counted together.

    The last line of a report belongs to no chapter.
    """
    headings = [
        (index, block.line.key[0])
        for index, block in enumerate(report.blocks)
        if isinstance(block, Heading) and block.level == 1
    ]
    starts = [index for index, part in headings if part not in _AROUND]
    start = starts[number - 1]
    ends = [index for index, _ in headings if index > start]
    last = len(report.blocks) - 1
    blocks = report.blocks[start : min(ends, default=last)]
    return [line for block in blocks for line in _dumped(block) if not isinstance(block, PageBreak)]


def _dumped(block: Block) -> list[str]:
    match block:
        case Title():
            return [_shown("TITLE ", block.line)]
        case Subtitle():
            return [_shown("SUBTITLE ", block.line)]
        case Heading():
            return [_shown("#" * block.level + " ", block.line)]
        case Paragraph():
            return [_shown(_TONES[block.tone], block.line)]
        case Notice():
            return [_shown("! ", block.line)]
        case Picture():
            drawing = block.drawing
            size = f"{drawing.width:.0f} x {drawing.height:.0f}"
            return [f"picture, {size}", _shown("caption: ", block.line)]
        case Quotation():
            return [_shown("> ", block.line)]
        case BulletList():
            return [_shown("  " * item.level + "- ", item) for item in block.items]
        case NumberedList():
            return [_shown(f"{number}. ", item) for number, item in enumerate(block.items, start=1)]
        case Table():
            caption = [_shown("caption: ", block.caption)] if block.caption else []
            return [
                *caption,
                _row(Row(tuple((line,) for line in block.header))),
                *map(_row, block.rows),
            ]
        case Contents():
            return [block.heading.text, *(f"-> {it.line.text}" for it in block.entrances)]
        case PageBreak():
            return ["--- new page ---"]


def _row(row: Row) -> str:
    cells = " | ".join(" // ".join(map(_text, cell)) for cell in row.cells)
    return f"| {cells} |" + (f" {row.label}" if row.label else "")


def _shown(before: str, line: Line) -> str:
    return before + _text(line) + (f" {line.label}" if line.label else "")


def _text(line: Line) -> str:
    """Return a text on one line, its lead between ``*`` and its aside between ``~``."""
    rest = line.text[len(line.lead) : len(line.text) - len(line.aside)]
    lead, aside = f"*{line.lead}*" * bool(line.lead), f"~{line.aside}~" * bool(line.aside)
    return f"{lead}{rest}{aside}".replace("\n", " / ")
