"""Whenever the power goes, everything acknowledged is there and at most the step in hand besides."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pytest

from casusanalyse.session.places import Place
from casusanalyse.session.store.reading import SessionReader
from casusanalyse.session.store.writing import SessionWriter
from casusanalyse.text.clean import clean_text
from tests.session.disk import Acknowledged, Deleted, Disk, Happening, after_power_cut
from tests.session.samples import MORNING, answer, line, new_file

EVERY_CUT = bool(os.environ.get("CASUSANALYSE_ALLES"))
CUTS_IN_A_SMOKE_TEST = 60
NOTHING, ANYTHING, ALL = 0.0, 0.5, 1.0
OUTCOMES = (NOTHING, ALL, *[ANYTHING] * 8)


def state_of(session: SessionReader) -> tuple[str, ...]:
    return (*(str(event) for event in session.read_events()), session.half_typed)


def steps(session: SessionWriter) -> Iterator[None]:
    """Writes in every way, smaller and larger than a page, on new pages and on old ones."""
    for number in range(1, 7):
        session.append(line(number, f"regel {number} " * 60), MORNING)
        yield
    session.append(answer("kort"), MORNING)
    yield
    session.append(answer("lang " * 3000), MORNING)
    yield
    session.keep_half_typed(clean_text("half " * 900))
    yield
    session.keep_half_typed(clean_text("nog maar kort"))
    yield
    session.append_all([line(number, "samen " * 50) for number in range(7, 10)], MORNING)
    yield
    session.erase(Place("hoe"))
    yield
    session.append(answer("daarna"), MORNING)
    yield


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[Happening]]:
    """The file before, and all that the disk was asked to do, with what was acknowledged when."""
    folder = tmp_path_factory.mktemp("gespeeld")
    new_file(folder).close()
    path = folder / "sessie.casus"
    before = path.read_bytes()
    disk = Disk()
    with SessionWriter.open_to_write(path, MORNING, vfs=disk.name) as session:
        disk.log.append(Acknowledged(state_of(session)))
        for _ in steps(session):
            disk.log.append(Acknowledged(state_of(session)))
    return before, disk.log


def acceptable(log: Sequence[Happening], cut: int) -> tuple[tuple[str, ...], ...]:
    """What was acknowledged last, and what the step in hand would have made of it."""
    past = [moment.state for moment in log[:cut] if isinstance(moment, Acknowledged)]
    future = [moment.state for moment in log[cut:] if isinstance(moment, Acknowledged)]
    return (past[-1], *future[:1])


def test_nothing_acknowledged_is_lost_wherever_the_power_goes(
    played: tuple[bytes, list[Happening]], tmp_path: Path
) -> None:
    before, log = played
    choose = Random(1)
    cuts = range(1, len(log) + 1)
    chosen = cuts if EVERY_CUT else sorted(choose.sample(cuts, CUTS_IN_A_SMOKE_TEST))
    for cut in chosen:
        for keep in OUTCOMES if EVERY_CUT else choose.sample(OUTCOMES, 2):
            found = after_power_cut({"sessie.casus": before}, log[:cut], keep, choose)
            folder = tmp_path / "gevonden"
            lay_out(folder, found)
            with SessionWriter.open_to_write(folder / "sessie.casus", MORNING) as session:
                assert state_of(session) in acceptable(log, cut), (cut, keep)
                session.append(answer("verder"), MORNING)
            assert [path.name for path in folder.iterdir()] == ["sessie.casus"]


def test_the_log_of_the_disk_holds_every_kind_of_cut(
    played: tuple[bytes, list[Happening]],
) -> None:
    kinds = {type(happening).__name__ for happening in played[1]}
    assert kinds == {"Opened", "Written", "Truncated", "Synced", "Deleted", "Acknowledged"}


def test_a_reader_recovers_what_a_dead_writer_left_halfway(
    played: tuple[bytes, list[Happening]], tmp_path: Path
) -> None:
    before, log = played
    commit = next(
        index
        for index, happening in enumerate(log)
        if isinstance(happening, Deleted) and happening.name == "sessie.casus-journal"
    )
    found = after_power_cut({"sessie.casus": before}, log[:commit], ALL, Random(1))
    assert sorted(found) == ["sessie.casus", "sessie.casus-journal"]
    lay_out(tmp_path, found)
    with SessionReader.open(tmp_path / "sessie.casus") as session:
        assert state_of(session) == acceptable(log, commit)[0]
    assert [path.name for path in tmp_path.iterdir()] == ["sessie.casus"]


def lay_out(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)
