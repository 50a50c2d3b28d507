"""Erasing goes on where one file refuses, says so, and leaves a note without content."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from casusanalyse.disk.overwriting import erase_file
from casusanalyse.disk.problems import DiskFailed, FolderMissing
from casusanalyse.privacy.carrying_out import (
    Failure,
    Outcome,
    carry_out,
    how_much,
    leave_note,
    remove_when_empty,
)
from casusanalyse.privacy.erasing import Group, Item, Kind, Plan, plan_of
from casusanalyse.session.live import held
from casusanalyse.session.remains import Remains

MOMENT = datetime(2026, 9, 12, 9, 0, tzinfo=UTC)
DAY = date(2026, 9, 12)
NAMES = ("concept-v1.docx", "concept-v2.docx", "sessie.casus")


@pytest.fixture
def remains(tmp_path: Path) -> Remains:
    folder = tmp_path / "Casus Wilg" / "2026-03-12-klein"
    folder.mkdir(parents=True)
    for name in NAMES:
        (folder / name).write_bytes(b"Zilverschoon")
    return Remains(folder, tuple(folder / name for name in NAMES))


def test_everything_goes_with_the_folders(remains: Remains, tmp_path: Path) -> None:
    outcome = Outcome()
    plan = plan_of([remains])
    carry_out(plan, MOMENT, outcome)
    remove_when_empty((remains.folder.parent,), outcome)
    assert outcome == Outcome(erased=list(plan.items))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_refuses_keeps_no_other(remains: Remains) -> None:
    refused = remains.folder / "concept-v1.docx"

    def erase(path: Path) -> None:
        if path == refused:
            raise DiskFailed(path.parent)
        erase_file(path)

    outcome = Outcome()
    carry_out(plan_of([remains]), MOMENT, outcome, erase)
    assert outcome == Outcome(
        erased=[
            Item(remains.folder / "concept-v2.docx", Kind.DRAFT),
            Item(remains.folder / "sessie.casus", Kind.SESSION),
        ],
        failures=[Failure(refused, DiskFailed(remains.folder).sentence)],
        left=[remains.folder],
    )
    assert [path.name for path in remains.folder.iterdir()] == ["concept-v1.docx"]


def test_a_plain_refusal_of_the_system_is_told_as_well(remains: Remains) -> None:
    def erase(path: Path) -> None:
        raise FileNotFoundError(2, "gone", str(path))

    outcome = Outcome()
    carry_out(plan_of([remains]), MOMENT, outcome, erase)
    reason = FolderMissing(remains.folder).sentence
    assert outcome.failures == [Failure(path, reason) for path in remains.files]


def test_a_session_that_somebody_writes_stays_and_the_next_one_goes(
    remains: Remains, tmp_path: Path
) -> None:
    other = tmp_path / "los.txt"
    other.write_bytes(b"Zilverschoon")
    plan = plan_of([remains], [other])
    outcome = Outcome()
    with held(remains.session, MOMENT):
        carry_out(plan, MOMENT, outcome)
        assert [path.name for path in sorted(remains.folder.iterdir())] == [
            *NAMES,
            "sessie.slot",
        ]
    assert outcome.erased == [Item(other, Kind.OTHER)]
    ((path, reason),) = [(failure.path, failure.reason) for failure in outcome.failures]
    assert path == remains.session
    assert reason.startswith("Deze sessie is al open op computer ")


def test_a_folder_that_is_gone_already_is_fine(tmp_path: Path) -> None:
    outcome = Outcome()
    carry_out(Plan((), (tmp_path / "weg",)), MOMENT, outcome)
    remove_when_empty((tmp_path / "weg",), outcome)
    assert outcome == Outcome()


def test_a_copy_on_a_disk_that_went_away_is_told(tmp_path: Path) -> None:
    copy = tmp_path / "weg" / "k.casus"
    outcome = Outcome()
    carry_out(Plan((Group((Item(copy, Kind.COPY),), copy),), ()), MOMENT, outcome)
    assert outcome.failures == [Failure(copy, FolderMissing(copy.parent).sentence)]


def test_how_much_is_told_in_words() -> None:
    kinds = [Kind.DRAFT, Kind.SESSION, Kind.DRAFT, Kind.OTHER, Kind.COPY]
    items = [Item(Path("x"), kind) for kind in kinds]
    assert how_much(items) == "1 sessie, 2 Word-bestanden, 1 kopie en 1 ander bestand"


def test_the_note_says_when_and_how_much_and_nothing_else(tmp_path: Path) -> None:
    erased = [Item(tmp_path / "Casus Wilg" / "sessie.casus", Kind.SESSION)]
    leave_note(tmp_path, Outcome(erased=erased), DAY)
    failed = Outcome(erased=erased * 2, failures=[Failure(tmp_path, "vol")])
    leave_note(tmp_path, failed, DAY)
    assert (tmp_path / "verwijderd.txt").read_bytes().decode("utf-8") == (
        "12-09-2026: gewist: 1 sessie.\n"
        "12-09-2026: gewist: 2 sessies. Niet alles kon worden gewist.\n"
    )
