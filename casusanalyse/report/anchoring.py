"""Which bookmark a paragraph of a draft gets."""

from casusanalyse.report.blocks import Line, Report
from casusanalyse.word.anchors import Anchor, anchor_for


def anchor_of(report: Report, line: Line) -> Anchor:
    """Return the anchor of a paragraph of this draft."""
    return anchor_for(report.edition.draft_id, *line.key)
