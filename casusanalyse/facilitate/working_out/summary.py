"""The summary, paragraph by paragraph: added, worded, taken away."""

from functools import partial

from casusanalyse.facilitate.working_out.desk import Desk, InHand
from casusanalyse.facilitate.working_out.screens import summary_of
from casusanalyse.front.orders import as_content, without_the_space
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.session.rewording import part_reworded
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.wording import working_out as wording


def add_paragraph(desk: Desk, typed: CleanText) -> None:
    """Add what was typed behind the summary. Raises CasusError."""
    said = without_the_space(typed).strip()
    _write(desk, (*summary_of(desk.record), said), wording.PARAGRAPH_ADDED)


def word_paragraph(desk: Desk, words: str) -> None:
    """Put a paragraph on the line to be worded. Raises NotAccepted when there is none."""
    position = _position(desk, words)
    desk.in_hand = InHand(
        as_content(summary_of(desk.record)[position]),
        wording.WORDING_PARAGRAPH.format(number=words),
        wording.PARAGRAPH_KEPT.format(number=words),
        partial(_reword, desk, position),
    )


def drop_paragraph(desk: Desk, words: str) -> None:
    """Take a paragraph away. Raises CasusError."""
    position = _position(desk, words)
    paragraphs = summary_of(desk.record)
    left = (*paragraphs[:position], *paragraphs[position + 1 :])
    _write(desk, left, wording.PARAGRAPH_DROPPED.format(number=words))


def _position(desk: Desk, words: str) -> int:
    number = read_ordinal(words, len(summary_of(desk.record)))
    if number is None:
        raise NotAccepted(wording.WHICH_PARAGRAPH)
    return number - 1


def _reword(desk: Desk, position: int, typed: CleanText) -> None:
    paragraphs = summary_of(desk.record)
    if position >= len(paragraphs):
        raise NotAccepted(wording.GONE)
    said = without_the_space(typed).strip()
    reworded = (*paragraphs[:position], said, *paragraphs[position + 1 :])
    _write(desk, reworded, wording.PARAGRAPH_WORDED.format(number=position + 1))


def _write(desk: Desk, paragraphs: tuple[str, ...], said: str) -> None:
    text = clean_text("\n\n".join(paragraphs)) if paragraphs else None
    desk.do(said, part_reworded(desk.record, None, text))
