"""What was done with remarks: a list for the facilitator, a paper for each participant."""

from pathlib import Path

import pytest

from casusanalyse.cli.context import now
from casusanalyse.session.live import open_session, read_review
from casusanalyse.session.review_events import Decision, RemarkDecided, RemarkId, RemarksReceived
from casusanalyse.text.clean import clean_text
from tests.cli.program import Program
from tests.cli.test_sending_commands import folder
from tests.session.reviews import remark
from tests.word.dump import dump


@pytest.fixture
def responded(seated: Program) -> Program:
    """The program with a session on which the first of two participants responded."""
    assert seated("rondsturen", "1").code == 0
    sent = read_review(file(seated)).latest_sent
    assert sent is not None
    came = RemarksReceived(
        fingerprint="f",
        version=1,
        copy_code="k01",
        seat=sent.copies[0].seat,
        remarks=(remark("Klopt dit?", 0), remark("Mooi gezegd.", None)),
    )
    why = RemarkDecided(
        remark=RemarkId("Klopt dit?"),
        decision=Decision.NOT_TAKEN_OVER,
        words=clean_text("Ja, dit klopt."),
    )
    with open_session(file(seated), now) as session:
        session.do_all([came, why])
    return seated


def file(program: Program) -> Path:
    return folder(program) / "sessie.casus"


def test_the_list_tells_chapter_by_chapter_what_was_done(responded: Program) -> None:
    assert responded("reacties", "overzicht", "1").out == (
        "\nvooraan\n"
        "  r1  opmerking van leerkracht: Klopt dit?\n"
        "      niet overgenomen: Ja, dit klopt.\n"
        "\nniet te plaatsen\n"
        "  r2  opmerking van leerkracht: Mooi gezegd.\n"
        "      nog niet beslist\n"
    )


def test_only_those_of_one_participant_when_asked(responded: Program) -> None:
    other = responded("reacties", "overzicht", "1", "--van", "jeugd")
    assert other.out == "Er zijn nog geen reacties ingelezen.\n"


def test_who_responded_gets_a_paper_and_an_earlier_one_is_replaced(responded: Program) -> None:
    papers = folder(responded) / "reactieoverzicht"
    for _ in range(2):
        outcome = responded("reacties", "overzicht", "1", "--word")
        assert (outcome.code, [path.name for path in papers.iterdir()]) == (
            0,
            ["overzicht-k01.docx"],
        )
    texts = dump(papers / "overzicht-k01.docx")
    assert "Niet overgenomen. Ja, dit klopt." in texts
    assert "Mooi gezegd." in texts


def test_without_remarks_there_is_nothing_to_write(seated: Program) -> None:
    assert seated("rondsturen", "1").code == 0
    said = seated("reacties", "overzicht", "1", "--word").out
    assert said == "Er zijn nog geen reacties ingelezen.\n"
