"""What stands in a draft, paragraph by paragraph, worked out from the blocks alone."""

from collections.abc import Iterator
from dataclasses import dataclass

from casusanalyse.report.anchoring import anchor_of
from casusanalyse.report.blocks import Block, Report, Table, lines_of
from casusanalyse.session.places import AnswerRef
from casusanalyse.text.clean import CleanText


@dataclass(frozen=True)
class ManifestLine:
    """One paragraph: its bookmark, the label that is visible beside it, its text, its answers."""

    bookmark: str
    label: str
    text: CleanText
    answers: tuple[AnswerRef, ...] = ()


@dataclass(frozen=True)
class Manifest:
    """Every paragraph of a draft, in the order in which it stands in the file."""

    draft_id: str
    version: int
    lines: tuple[ManifestLine, ...]


def manifest_of(report: Report) -> Manifest:
    """Return the manifest of a report; the cells of a table row share the label of the row."""
    lines = tuple(line for block in report.blocks for line in _lines_of(report, block))
    return Manifest(draft_id=report.edition.draft_id, version=report.edition.version, lines=lines)


def _lines_of(report: Report, block: Block) -> Iterator[ManifestLine]:
    labels = {line.key: line.label for line in lines_of(block)}
    if isinstance(block, Table):
        labels |= {line.key: row.label for row in block.rows for line in row.lines}
    for line in lines_of(block):
        yield ManifestLine(
            bookmark=anchor_of(report, line).bookmark,
            label=labels[line.key],
            text=line.text,
            answers=line.answers,
        )
