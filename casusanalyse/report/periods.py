"""What ran beside the events: a table for each lane, in the words in which time was spoken of."""

from casusanalyse.protocol.entries import Lane, PeriodEntry
from casusanalyse.report.blocks import Block, Line, Row, Table
from casusanalyse.report.sentences import capitalised, fill
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
    rows = [_cells(spot, stretch) for stretch in stretches]
    columns = [
        (wording.PERIOD, 4, True),
        (wording.WHAT, 6, True),
        (wording.WITH_WHOM, 3, _any_text(rows, 2)),
        (wording.SOURCE_HEADER, 3, _any_text(rows, 3)),
        (wording.NOTE_HEADER, 4, _any_text(rows, 4)),
    ]
    shown = [number for number, (*_, keep) in enumerate(columns) if keep]
    header = [spot.own(f"{lane.value}-{number}", columns[number][0]) for number in shown]
    return Table(
        header=tuple(header),
        rows=tuple(Row(tuple(cells[number] for number in shown)) for cells in rows),
        widths=tuple(columns[number][1] for number in shown),
        caption=spot.own(lane, _LANES[lane]),
        audience=spot.audience,
    )


def _any_text(rows: list[list[Line]], column: int) -> bool:
    return any(cells[column].text for cells in rows)


def _cells(spot: Spot, stretch: Stretch) -> list[Line]:
    entry = stretch.entry
    return [
        spot.cell(stretch.id, "period", entry.period.words),
        spot.cell(stretch.id, "what", _what(entry)),
        spot.cell(stretch.id, "whom", spot.material.name(entry.whom)),
        spot.cell(stretch.id, "source", entry.source),
        spot.cell(stretch.id, "note", entry.note),
    ]


def _what(entry: PeriodEntry) -> CleanText | None:
    if not entry.unassigned:
        return entry.what
    if entry.what:
        return fill(wording.UNASSIGNED_WHAT, what=entry.what)
    return capitalised(wording.UNASSIGNED)
