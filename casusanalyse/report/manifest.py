"""The manifest: what stood in a draft, paragraph by paragraph, kept to compare what comes back."""

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from casusanalyse.report.blocks import AnswerRef, Block, Line, Report, Table, lines_of
from casusanalyse.text.guard import Text
from casusanalyse.word.anchors import Anchor, anchor_for


class ManifestLine(BaseModel):
    """One paragraph: its bookmark, the label that is visible beside it, its text, its answers."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bookmark: str
    label: str = ""
    text: Text
    answers: tuple[AnswerRef, ...] = ()


class Manifest(BaseModel):
    """Every paragraph of a draft, in the order in which it stands in the file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    draft_id: str
    version: int
    lines: tuple[ManifestLine, ...]

    def as_json(self) -> str:
        """Return the manifest as JSON text without what goes without saying."""
        return self.model_dump_json(exclude_defaults=True)


def manifest_of(report: Report) -> Manifest:
    """Return the manifest of a report; the cells of a table row share the label of the row."""
    lines = tuple(line for block in report.blocks for line in _lines_of(report, block))
    return Manifest(draft_id=report.edition.draft_id, version=report.edition.version, lines=lines)


def read_manifest(json: str) -> Manifest:
    """Return the manifest that was written as JSON."""
    return Manifest.model_validate_json(json)


def anchor_of(report: Report, line: Line) -> Anchor:
    """Return the anchor of a paragraph of this draft."""
    return anchor_for(report.edition.draft_id, *line.key)


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
