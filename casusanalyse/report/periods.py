"""What ran beside the events: one table with a lane in each row, in the words in which time was spoken of."""

from dataclasses import replace

from casusanalyse.protocol.entries import Lane, PeriodEntry
from casusanalyse.report.blocks import Block, Line, Row
from casusanalyse.report.sentences import capitalised, ended, fill
from casusanalyse.report.spot import Spot, Told
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import in_order_of_time
from casusanalyse.wording import report as wording

Stretch = Told[PeriodEntry]

_LANES = {
    Lane.LIVING: wording.LIVING,
    Lane.SCHOOL: wording.SCHOOL,
    Lane.LEGAL_FRAME: wording.LEGAL_FRAME,
    Lane.LEAD: wording.LEAD,
    Lane.HELP: wording.HELP,
    Lane.COURSE: wording.COURSE,
}


def periods_blocks(spot: Spot) -> list[Block]:
    """Return one table of all lanes that hold something, each in order of time."""
    periods = in_order_of_time(spot.told(PeriodEntry), lambda it: it.entry.period.start)
    stretches = [it for lane in _LANES for it in periods if it.entry.lane is lane]
    if not stretches:
        return []
    concerned = any(spot.material.name(stretch.entry.whom) for stretch in stretches)
    columns = 4 if concerned else 3
    names = (wording.LANE, wording.PERIOD, wording.WHAT, wording.WITH_WHOM)[:columns]
    rows = (_row(spot, stretch, concerned) for stretch in stretches)
    return [spot.table(spot.header(*names), rows, (4, 6, 13, 4)[:columns], spot.caption())]


def _row(spot: Spot, stretch: Stretch, concerned: bool) -> Row:
    entry, id = stretch.entry, stretch.id
    lane = spot.cell(id, "lane", own_words(_LANES[entry.lane]))
    period = spot.cell(id, "period", entry.period.words)
    what = (*spot.cell(id, "what", _what(entry)), *_beneath(spot, stretch))
    if not concerned:
        return Row((lane, period, what))
    return Row((lane, period, what, spot.cell(id, "whom", spot.material.name(entry.whom))))


def _beneath(spot: Spot, stretch: Stretch) -> list[Line]:
    entry, id = stretch.entry, stretch.id
    note = [spot.said(entry.note, id, "note")] if entry.note else []
    if not entry.source:
        return note
    text = ended(fill(wording.SOURCE, source=entry.source))
    return [*note, replace(spot.said(text, id, "source"), aside=text)]


def _what(entry: PeriodEntry) -> CleanText | None:
    if not entry.unassigned:
        return entry.what
    if entry.what:
        return fill(wording.UNASSIGNED_WHAT, what=entry.what)
    return capitalised(wording.UNASSIGNED)
