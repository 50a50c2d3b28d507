"""What stands in a draft, paragraph by paragraph, worked out from the blocks alone."""

from collections.abc import Iterator

from casusanalyse.report.anchoring import anchor_of
from casusanalyse.report.blocks import Block, Heading, Paragraph, Report, Table, lines_of
from casusanalyse.report.reader_questions import answered_in
from casusanalyse.report.written import opened_by
from casusanalyse.session.review_events import SentLine


def manifest_of(report: Report) -> tuple[SentLine, ...]:
    """Return every paragraph of a report, in the order in which it stands in the file.

    The cells of a table row share the label of the row.
    """
    return tuple(line for block in report.blocks for line in _lines_of(report, block))


def _lines_of(report: Report, block: Block) -> Iterator[SentLine]:
    labels = {line.key: line.label for line in lines_of(block)}
    if isinstance(block, Table):
        labels |= {line.key: row.label for row in block.rows for line in row.lines}
    for line in lines_of(block):
        yield SentLine(
            bookmark=anchor_of(report, line).bookmark,
            text=line.text,
            label=labels[line.key],
            heading=_level(block),
            answers=line.answers,
            question=answered_in(line.key),
            opening=opened_by(block) if isinstance(block, Paragraph) else None,
        )


def _level(block: Block) -> int:
    return block.level if isinstance(block, Heading) else 0
