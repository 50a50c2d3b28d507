"""What a rehearsal leaves to be read: a folder of its own with the screens and the draft."""

from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from casusanalyse.disk.failures import told
from casusanalyse.disk.names import make_private_folder
from casusanalyse.protocol.model import Protocol
from casusanalyse.rehearse.branches import Coverage
from casusanalyse.rehearse.transcript import transcript
from casusanalyse.report.blocks import Edition, Report
from casusanalyse.report.compose import compose
from casusanalyse.report.drafts import draft_id
from casusanalyse.report.lay_out import write_draft
from casusanalyse.session.record import Record
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.wording import rehearse as wording


@dataclass(frozen=True, slots=True)
class PracticePapers:
    """Where the papers of a rehearsal stand."""

    screens: Path
    draft: Path


def report_of(protocol: Protocol, record: Record, made_on: date) -> Report:
    """Return the report of a rehearsal, which says on its first page that it is one."""
    edition = Edition(1, made_on, draft_id(record, 1), rehearsed=True)
    return compose(protocol, record, edition)


def write_papers(
    folder: Path,
    protocol: Protocol,
    coverage: Coverage,
    made_on: date,
    house_style: HouseStyle | None = None,
) -> PracticePapers:
    """Write screens and draft into a folder. Raises what is wrong with the disk."""
    screens, draft = folder / wording.SCREENS_FILE, folder / wording.DRAFT_FILE
    with told(screens):
        screens.write_text(transcript(protocol, coverage), encoding="utf-8", newline="\n")
    report = report_of(protocol, coverage.fullest.record, made_on)
    write_draft(report, draft, house_style=house_style)
    return PracticePapers(screens, draft)


def new_practice_folder(root: Path, protocol_id: str) -> Path:
    """Make and return the next empty folder for a rehearsal of this protocol.

    It stands beside the sessions and never among them. Raises what is wrong with the disk.
    """
    practice = root / wording.PRACTICE_FOLDER
    with told(practice):
        practice.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            folder = practice / f"{protocol_id}-{number}"
            if not folder.exists():
                make_private_folder(folder)
                return folder
    raise AssertionError("counting never ends")
