"""What shows a session on paper goes when something of that session is erased."""

import sys
from pathlib import Path

import apsw
import pytest

from casusanalyse.disk.problems import NotOverwritten
from casusanalyse.session.events import Paused
from casusanalyse.session.live import LiveSession, open_session, read_review
from casusanalyse.session.papers import ErasedPapers, erase_papers, papers_of
from casusanalyse.session.places import Place
from casusanalyse.session.problems import TracesLeft
from casusanalyse.session.review_events import Reopened
from casusanalyse.session.review_files import (
    drawing_folder,
    received_file,
    sent_folder,
    workbook_folder,
)
from casusanalyse.text.clean import clean_text
from tests.session.disk import Disk
from tests.session.reviews import NOW, final
from tests.session.samples import answer, new_file, session_with


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """A session with a draft, a copy that went round, what came back, workbooks, and a note of its own."""
    file = session_with(tmp_path, answer("Zuring"))
    sent, received = sent_folder(file, 1), received_file(file, "0" * 64)
    workbooks = workbook_folder(file)
    for folder in (sent, received.parent, workbooks, tmp_path / "bijlagen"):
        folder.mkdir()
    for path in (
        tmp_path / "concept-v1.docx",
        tmp_path / "lijst.txt",
        tmp_path / "bijlagen" / "eigen.docx",
        sent / "concept-v1-k01.DOCX",
        sent / "concept-v1-k01.eml",
        received,
        workbooks / "werkboek-deelnemer.docx",
        workbooks / "van de leerkracht.odt",
    ):
        path.write_bytes(b"Zuring")
    return file


def names(session: Path) -> list[str]:
    return [path.relative_to(session.parent).as_posix() for path in papers_of(session)]


def test_papers_are_reports_copies_and_what_came_back(session: Path) -> None:
    assert names(session) == [
        "concept-v1.docx",
        "ontvangen/0000000000000000.docx",
        "rondgestuurd-v1/concept-v1-k01.DOCX",
        "rondgestuurd-v1/concept-v1-k01.eml",
        "werkboek/van de leerkracht.odt",
        "werkboek/werkboek-deelnemer.docx",
    ]


def test_erasing_something_takes_every_paper_along(session: Path) -> None:
    with open_session(session, lambda: NOW) as live:
        assert live.erase(Place("hoe")) == ErasedPapers(6, ())
    left = [path for path in session.parent.rglob("*") if path.is_file() and path != session]
    assert [path.name for path in sorted(left)] == ["eigen.docx", "lijst.txt"]
    assert b"Zuring" not in session.read_bytes()


def test_a_paper_that_refuses_is_named_and_keeps_no_other(session: Path) -> None:
    refused = session.parent / "concept-v1.docx"

    def erase(path: Path) -> None:
        if path == refused:
            raise NotOverwritten(path)
        path.unlink()

    assert erase_papers(session, erase) == ErasedPapers(5, (refused,))


def test_a_sealed_record_is_sealed_anew_without_telling_what_went(tmp_path: Path) -> None:
    file = session_with(tmp_path, answer("Zuring"), final())
    with open_session(file, lambda: NOW) as live:
        before = live.record_hash()
        live.erase(Place("hoe"))
        assert live.record_hash() != before
        hashed = live.record_hash()
    review = read_review(file)
    assert (review.sealed, review.record_hash) == (True, hashed)
    assert b"Zuring" not in file.read_bytes()


def test_what_a_kill_left_of_a_round_goes_as_well(session: Path) -> None:
    making = session.with_name("rondgestuurd-v2-niet-af")
    making.mkdir()
    (making / "~casusanalyse-a1.tmp").write_bytes(b"Zuring")
    assert "rondgestuurd-v2-niet-af/~casusanalyse-a1.tmp" in names(session)


def test_everything_among_the_drawings_goes_however_it_was_renamed(session: Path) -> None:
    drawings = drawing_folder(session)
    (drawings / "oud").mkdir(parents=True)
    names_there = (
        "gezin.png",
        "moeder.SVG",
        "zonder",
        "foto.jpeg",
        "~casusanalyse-1.tmp",
        "oud/x.png",
    )
    for name in names_there:
        (drawings / name).write_bytes(b"Zuring")
    (session.parent / "gezin.png").write_bytes(b"Zuring")
    (session.parent / "bijlagen" / "eigen.svg").write_bytes(b"Zuring")
    with open_session(session, lambda: NOW) as live:
        assert live.erase(Place("hoe")) == ErasedPapers(6 + len(names_there) + 1, ())
    left = [path for path in session.parent.rglob("*") if path.is_file() and path != session]
    assert [path.name for path in sorted(left)] == ["eigen.docx", "eigen.svg", "lijst.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_among_the_drawings_goes_and_what_it_leads_to_stays(session: Path) -> None:
    elsewhere = session.parent / "bijlagen"
    drawings = drawing_folder(session)
    drawings.mkdir()
    (drawings / "elders").symlink_to(elsewhere)
    erase_papers(session)
    assert (list(drawings.iterdir()), (elsewhere / "eigen.docx").read_bytes()) == ([], b"Zuring")


def test_a_session_that_was_opened_again_has_a_record_that_goes_on(tmp_path: Path) -> None:
    file = session_with(tmp_path, answer("Zuring"), final())
    with open_session(file, lambda: NOW) as live:
        when_final = live.record_hash()
        live.do(Paused())
        assert live.record_hash() == when_final
        live.do(Reopened(reason=clean_text("Er ontbrak iets.")))
        opened = live.record_hash()
        live.do(answer("Weegbree"))
        assert len({when_final, opened, live.record_hash()}) == 3


def test_papers_go_also_when_the_file_itself_cannot_be_swept(tmp_path: Path) -> None:
    disk, paper = Disk(), tmp_path / "concept-v1.docx"
    with LiveSession(new_file(tmp_path, vfs=disk.name), lambda: NOW) as live:
        live.do(answer("Zuring"))
        steps = len(disk.log)
        live.erase(Place("hoe"))
        whole = len(disk.log) - steps
        live.do(answer("Weegbree"))
        paper.write_bytes(b"Weegbree")
        disk.refuse(apsw.FullError, whole - 3)
        with pytest.raises(TracesLeft):
            live.erase(Place("hoe"))
        assert not paper.exists()
        disk.mend()
        live.erase(Place("hoe"))
    assert b"Weegbree" not in (tmp_path / "sessie.casus").read_bytes()
