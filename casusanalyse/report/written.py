"""The texts of a report that somebody wrote while working out: connecting sentences, the summary."""

from casusanalyse.privacy.readers import may_read
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import FOR_ALL, Block, Heading, Line, Paragraph, Tone
from casusanalyse.report.material import Material
from casusanalyse.report.sentences import paragraphs
from casusanalyse.report.spot import chapter_key, chapter_of
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.wording import report as wording

WRITTEN_FOR = Reader.PARTICIPANTS
"""Who may read what was written about a case: it holds what was said, so the region may not."""

SUMMARY_PREFIX = "S"
"""What stands before the numbers of the summary's labels."""

OF_THE_SUMMARY = -1
"""What a paragraph of the summary opens, where others open a chapter."""

_SUMMARY = "summary"


def is_written(material: Material, chapter: int | None) -> bool:
    """Tell whether this reader meets a text written for a chapter (from 0), or for the summary."""
    return _written(material, chapter) is not None


def connecting_blocks(material: Material, chapter: int) -> list[Block]:
    """Return what connects a chapter (from 0): what was written for it, else the protocol's text."""
    written = _written(material, chapter)
    declared = material.protocol.report.chapters[chapter].text
    text, audience = (declared, FOR_ALL) if written is None else (written, WRITTEN_FOR)
    return _paragraphs(chapter_key(chapter), text or own_words(""), Tone.CONNECTING, audience)


def summary_blocks(material: Material) -> list[Block]:
    """Return the summary under its heading; empty when none was written or this reader may not."""
    text = _written(material, None)
    if text is None:
        return []
    line = Line((_SUMMARY, "heading"), own_words(wording.SUMMARY))
    heading = Heading(line=line, level=1, audience=WRITTEN_FOR)
    return [heading, *_paragraphs(_SUMMARY, text, Tone.BODY, WRITTEN_FOR)]


def opened_by(paragraph: Paragraph) -> int | None:
    """Return the chapter (from 0) that a paragraph connects, OF_THE_SUMMARY, or None for any other."""
    match paragraph.line.key:
        case (part, "text", _) if part == _SUMMARY:
            return OF_THE_SUMMARY
        case (part, "text", _) if paragraph.tone is Tone.CONNECTING:
            return chapter_of(part)
        case _:
            return None


def _written(material: Material, chapter: int | None) -> CleanText | None:
    return material.record.written.get(chapter) if may_read(material.reader, WRITTEN_FOR) else None


def _paragraphs(key: str, text: CleanText, tone: Tone, audience: Reader) -> list[Block]:
    return [
        Paragraph(line=Line((key, "text", f"p{number}"), part), tone=tone, audience=audience)
        for number, part in enumerate(paragraphs(text), start=1)
    ]
