"""What stands in a workbook before anybody writes in it, so that the rest is known to be written."""

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from casusanalyse.protocol.model import Protocol
from casusanalyse.session.record import Record
from casusanalyse.text.likeness import plain
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.blanks import Audience, Blank
from casusanalyse.workbook.facilitator import facilitator_workbook
from casusanalyse.workbook.filled import Printed
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import Grid, Heading, Items, NewPage, Part, Words, Workbook
from casusanalyse.workbook.participant import participant_workbook


def printed_for(protocol: Protocol, record: Record, today: date) -> dict[Audience, Printed]:
    """Return what is printed in the workbooks of a session, made for it or for its protocol alone.

    What the facilitator has in hand differs with the hour; of that our own bookmarks tell enough.
    """
    started = record.started
    held = Occasion(
        protocol,
        today,
        case=started.case if started else None,
        held_on=started.held_on if started else None,
    )
    occasions = (held, Occasion(protocol, today))
    own = frozenset(text for it in occasions for text in _texts(participant_workbook(it)))
    in_hand = frozenset(text for it in occasions for text in _texts(facilitator_workbook(it)))
    return {
        Audience.PARTICIPANT: Printed(own, wording.ONESELF_HEADING, is_whole=True),
        Audience.FACILITATOR: Printed(in_hand),
    }


def _texts(workbook: Workbook) -> Iterator[str]:
    """Yield every paragraph of a workbook as it compares."""
    yield plain(workbook.title)
    yield plain(workbook.subtitle)
    for part in workbook.parts:
        yield from map(plain, _paragraphs(part))


def _paragraphs(part: Part) -> Iterator[str]:
    match part:
        case Heading() | Words():
            yield part.text
        case Items():
            yield from part.items
        case Grid():
            yield from part.header
            yield part.caption or ""
            cells = (cell for row in part.rows for cell in row if not isinstance(cell, Blank))
            yield from (text for cell in cells for text in cell)
        case NewPage():
            return
        case _:
            assert_never(part)
