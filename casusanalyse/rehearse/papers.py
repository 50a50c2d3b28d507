"""What a rehearsal leaves to be read: a folder of its own with the screens and the draft."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath

from casusanalyse.disk.failures import told
from casusanalyse.disk.whole_folder import add_folder
from casusanalyse.protocol.model import Protocol
from casusanalyse.rehearse.branches import Coverage
from casusanalyse.rehearse.transcript import transcript
from casusanalyse.report.blocks import Edition, Report
from casusanalyse.report.compose import compose
from casusanalyse.report.drafts import draft_id
from casusanalyse.report.lay_out import draft_content
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
    root: Path,
    protocol: Protocol,
    coverage: Coverage,
    made_on: date,
    house_style: HouseStyle | None = None,
) -> PracticePapers:
    """Write screens and draft into the next folder for a rehearsal of this protocol, both or nothing.

    It stands beside the sessions and never among them. Raises what is wrong with the disk.
    """
    report = report_of(protocol, coverage.fullest.record, made_on)
    files = {
        PurePath(wording.SCREENS_FILE): transcript(protocol, coverage).encode(),
        PurePath(wording.DRAFT_FILE): draft_content(report, house_style=house_style),
    }
    practice = root / wording.PRACTICE_FOLDER
    with told(practice):
        practice.mkdir(parents=True, exist_ok=True)
    folder = add_folder(practice, protocol.id, files, also_number_the_first=True)
    return PracticePapers(folder / wording.SCREENS_FILE, folder / wording.DRAFT_FILE)
