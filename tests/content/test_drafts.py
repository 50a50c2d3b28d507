"""The drafts of the shipped example, in every way they can be made: nobody finds anything wrong."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from casusanalyse.protocol.model import Protocol
from casusanalyse.report.blocks import Edition
from casusanalyse.report.compose import compose
from casusanalyse.report.lay_out import write_draft
from casusanalyse.session.record import Record
from casusanalyse.source.loading import load
from casusanalyse.word.house_style import house_style_of
from casusanalyse.word.pdf import export_pdf
from tests.content.plays import LIBRARY, ROOT, played
from tests.word.accessibility import barriers
from tests.word.house.region import write_region
from tests.word.microsoft import findings
from tests.word.structure import faults
from tests.word.tagged import faults_of_pdf

DRAFT = Edition(version=1, made_on=date(2026, 3, 14), draft_id="d0c5")
COPY = replace(DRAFT, respond_before=date(2026, 3, 23), copy="k3")
FINAL = replace(DRAFT, final=True)


@dataclass(frozen=True)
class Way:
    """One way in which a draft can be made."""

    example: str
    edition: Edition = DRAFT
    tracking: bool = False
    in_house_style: bool = False


LOOKING_BACK, LOOKING_AHEAD = "1-retrospectief", "2-perspectief"
WAYS = {
    "looking back": Way(LOOKING_BACK),
    "looking ahead": Way(LOOKING_AHEAD),
    "a copy that marks changes": Way(LOOKING_BACK, COPY, tracking=True),
    "a copy of looking ahead": Way(LOOKING_AHEAD, COPY, tracking=True),
    "final": Way(LOOKING_BACK, FINAL),
    "in a house style": Way(LOOKING_BACK, in_house_style=True),
    "final in a house style": Way(LOOKING_AHEAD, FINAL, in_house_style=True),
    "a copy in a house style": Way(LOOKING_BACK, COPY, tracking=True, in_house_style=True),
}


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Protocol, Record]]:
    """Both sessions of the example."""
    sessions = {}
    for name in (LOOKING_BACK, LOOKING_AHEAD):
        source = load(ROOT / "voorbeeld" / f"{name}.yaml")
        _, record = played(source, tmp_path_factory.mktemp(name))
        assert record.started is not None
        sessions[name] = LIBRARY.protocol(record.started.protocol_id), record
    return sessions


@pytest.fixture(params=list(WAYS.values()), ids=list(WAYS))
def draft(
    request: pytest.FixtureRequest, held: dict[str, tuple[Protocol, Record]], tmp_path: Path
) -> tuple[Path, Way]:
    """A draft made in one of the ways."""
    way: Way = request.param
    write_region(tmp_path / "regio.docx")
    house_style = house_style_of(tmp_path / "regio.docx") if way.in_house_style else None
    report = compose(*held[way.example], way.edition)
    path = tmp_path / "verslag.docx"
    write_draft(report, path, tracking=way.tracking, house_style=house_style)
    return path, way


def test_a_draft_has_no_faults_and_no_barriers(draft: tuple[Path, Way]) -> None:
    path, way = draft
    assert (faults(path, anchored=not way.edition.final), barriers(path)) == ([], [])


def test_microsoft_finds_nothing(draft: tuple[Path, Way]) -> None:
    path, _ = draft
    assert findings(path) == []


@pytest.mark.needs("soffice", "pdfinfo")
def test_a_pdf_of_it_can_be_read_by_everybody(draft: tuple[Path, Way]) -> None:
    path, _ = draft
    export_pdf(path, path.with_suffix(".pdf"))
    assert faults_of_pdf(path.with_suffix(".pdf")) == []
