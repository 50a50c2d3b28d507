"""Shipped protocols played from beginning to end with invented answers, and the draft that comes of it."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from casusanalyse.front.playing import Ending
from casusanalyse.front.scripted import read_script
from casusanalyse.protocol.counted import counted_lists
from casusanalyse.protocol.questions import SHOWN
from casusanalyse.protocol.words import Reader
from casusanalyse.report.blocks import Edition, Report
from casusanalyse.report.compose import compose
from casusanalyse.report.lay_out import write_draft
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.source.loading import load
from tests.content.plays import LIBRARY, played
from tests.report.block_dump import dump
from tests.word.accessibility import barriers
from tests.word.microsoft import findings
from tests.word.structure import faults

FOLDER = Path(__file__).with_name("rehearsals")
FILES = sorted(FOLDER.glob("*.yaml"))
DRAFT = Edition(version=1, made_on=date(2026, 6, 10), draft_id="d0c5")
LONGEST_LINE = 110
OUTDATED = "a draft reads otherwise: run `python -m tests.content.test_rehearsals` and look at it"
PASSED_OVER = {"straks", "vorige_keer", "vorige_afspraken"}
"""What a first meeting has nothing to say to: it comes from an earlier one, or was never needed."""

every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@cache
def rehearsed(path: Path) -> tuple[Ending, Record]:
    """Return how the session of a file ended and what it holds."""
    with TemporaryDirectory() as folder:
        return played(load(path), Path(folder))


def drafted(path: Path) -> Report:
    return compose(LIBRARY.protocol(path.stem), rehearsed(path)[1], DRAFT)


def test_every_protocol_that_no_other_test_holds_is_rehearsed() -> None:
    held_elsewhere = {"retrospectief", "perspectief", "kernteamoverleg"}
    assert {path.stem for path in FILES} == {it.id for it in LIBRARY.all()} - held_elsewhere


@every_file
def test_a_file_says_that_it_is_invented_and_fits_a_screen(path: Path) -> None:
    source = load(path)
    script = read_script(source)
    assert (script.example, script.protocol_id) == (True, path.stem)
    assert "bedacht" in source.lines[0]
    assert (script.source or "").startswith("Bedacht")
    assert max(len(line) for line in source.lines) <= LONGEST_LINE


@every_file
def test_everything_is_asked_and_answered(path: Path) -> None:
    ending, record = rehearsed(path)
    protocol = LIBRARY.protocol(path.stem)
    unanswered = {
        question.id
        for question in protocol.questions()
        if not isinstance(question, SHOWN)
        and question.for_each is None
        and not record.slot(Place(question.id)).filled
    }
    assert ending is Ending.FINISHED
    assert unanswered <= PASSED_OVER


@every_file
def test_a_draft_reads_as_it_did_when_it_was_looked_at(path: Path) -> None:
    golden = path.with_suffix(".txt").read_text(encoding="utf-8")
    assert dump(drafted(path)) == golden, OUTDATED


@every_file
def test_a_draft_has_no_faults_and_no_barriers(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "verslag.docx"
    write_draft(drafted(path), file)
    assert (faults(file, anchored=True), barriers(file), findings(file)) == ([], [], [])


def test_a_course_card_is_one_page_of_its_own() -> None:
    lines = dump(drafted(FOLDER / "brede-systemische-analyse.yaml")).splitlines()
    page = lines[len(lines) - lines[::-1].index("--- new page ---") :]
    assert page[0] == "# Bijlage A. De koerskaart"
    assert len(page) < 20


def test_no_answers_of_one_form_can_be_found_together() -> None:
    """Bookmarks, labels and order say nothing of forms; only what stays here does."""
    path = FOLDER / "enquete.yaml"
    (forms,) = counted_lists(LIBRARY.protocol("enquete"))
    shown = [
        line
        for line in drafted(path).lines()
        if any(it.place.question == forms for it in line.answers)
    ]
    ids = {it.id for it in rehearsed(path)[1].entries(forms)}
    answers = [(it.entry, it.field) for line in shown for it in line.answers]
    assert len({entry for entry, _ in answers}) == len(ids)
    assert ids.isdisjoint(part for line in shown for part in line.key)
    assert LIBRARY.protocol("enquete").question(forms).readers is Reader.PARTICIPANTS


if __name__ == "__main__":
    for each in FILES:
        golden = each.with_suffix(".txt")
        golden.write_text(dump(drafted(each)), encoding="utf-8", newline="\n")
