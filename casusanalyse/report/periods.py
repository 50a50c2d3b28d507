"""What ran beside the events: a table for each lane, in the words in which time was spoken of."""

from dataclasses import replace

from casusanalyse.protocol.entries import Lane, PeriodEntry
from casusanalyse.report.blocks import Block, Line, Row, Table
from casusanalyse.report.sentences import capitalised, ended, fill
from casusanalyse.report.spot import Spot, Told
from casusanalyse.text.clean import CleanText
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
    """Return a table for every lane that holds something, each in order of time."""
    periods = in_order_of_time(spot.told(PeriodEntry), lambda it: it.entry.period.start)
    lanes = ((lane, [it for it in periods if it.entry.lane is lane]) for lane in _LANES)
    return [_lane(spot, lane, stretches) for lane, stretches in lanes if stretches]


def _lane(spot: Spot, lane: Lane, stretches: list[Stretch]) -> Table:
    concerned = any(spot.material.name(stretch.entry.whom) for stretch in stretches)
    columns = (wording.PERIOD, wording.WHAT, wording.WITH_WHOM)[: 3 if concerned else 2]
    header = [spot.own(f"{lane.value}-{number}", name) for number, name in enumerate(columns)]
    rows = (_row(spot, stretch, concerned) for stretch in stretches)
    return spot.table(header, rows, (4, 9, 3)[: len(columns)], spot.own(lane, _LANES[lane]))


def _row(spot: Spot, stretch: Stretch, concerned: bool) -> Row:
    entry, id = stretch.entry, stretch.id
    period = spot.cell(id, "period", entry.period.words)
    what = (*spot.cell(id, "what", _what(entry)), *_beneath(spot, stretch))
    if not concerned:
        return Row((period, what))
    return Row((period, what, spot.cell(id, "whom", spot.material.name(entry.whom))))


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
