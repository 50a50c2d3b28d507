"""What is printed is never taken for what somebody wrote, and the private page is never read."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from lxml import etree

from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.record import Record
from casusanalyse.wording import workbook as wording
from casusanalyse.workbook.blanks import Audience, blanks_of
from casusanalyse.workbook.facilitator import facilitator_workbook
from casusanalyse.workbook.filled import Filled, read_filled
from casusanalyse.workbook.form import hands_out_forms
from casusanalyse.workbook.laying_out import write_workbook
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.participant import participant_workbook
from casusanalyse.workbook.printed import printed_for
from tests.workbook.paper import W, came_back, edited, holding, without_bookmarks

LIBRARY = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
SHIPPED = [it.id for it in LIBRARY.all() if not hands_out_forms(LIBRARY.protocol(it.id))]
"""Those that hand out workbooks: a form is never read."""
TODAY = date(2026, 3, 2)
MADE_ON = datetime(2026, 3, 2, tzinfo=UTC)


@pytest.fixture(params=SHIPPED)
def protocol(request: pytest.FixtureRequest) -> Protocol:
    return LIBRARY.protocol(str(request.param))


def read(protocol: Protocol, data: bytes) -> Filled:
    blanks = {it: blanks_of(protocol, it) for it in (Audience.PARTICIPANT, Audience.FACILITATOR)}
    return read_filled(blanks, came_back(data), printed_for(protocol, Record(), TODAY))


def participants(protocol: Protocol, tmp_path: Path) -> bytes:
    path = tmp_path / "werkboek.docx"
    write_workbook(participant_workbook(Occasion(protocol, TODAY)), path, MADE_ON)
    return path.read_bytes()


def test_a_workbook_as_it_is_printed_reads_as_empty(protocol: Protocol, tmp_path: Path) -> None:
    data = participants(protocol, tmp_path)
    assert read(protocol, data) == Filled(Audience.PARTICIPANT)
    assert read(protocol, edited(data, without_bookmarks)) == Filled(Audience.PARTICIPANT)


def test_what_the_facilitator_has_in_hand_reads_as_empty_too(
    protocol: Protocol, tmp_path: Path
) -> None:
    if not list(blanks_of(protocol, Audience.FACILITATOR).all()):
        return
    path = tmp_path / "draaiboek.docx"
    occasion = Occasion(protocol, TODAY, begin=time(13))
    write_workbook(facilitator_workbook(occasion), path, MADE_ON)
    assert read(protocol, path.read_bytes()) == Filled(Audience.FACILITATOR)


def test_the_private_page_is_never_read_in_whatever_way_it_is_written_on(
    protocol: Protocol, tmp_path: Path
) -> None:
    data = participants(protocol, tmp_path)
    ways = (everywhere_below,), (everywhere_below, without_bookmarks, under_another_heading)
    for edits in ways:
        assert read(protocol, edited(data, *edits)) == Filled(Audience.PARTICIPANT)


def everywhere_below(root: etree._Element) -> None:
    """Write in every paragraph of the page for oneself, and between them."""
    paragraphs = list(root.iter(f"{W}p"))
    heading = holding(root, wording.ONESELF_HEADING)
    for paragraph in paragraphs[paragraphs.index(heading) :]:
        below = etree.fromstring(etree.tostring(paragraphs[0]))
        for text in below.iter(f"{W}t"):
            text.text = "ik ben bang"
        paragraph.addnext(below)


def under_another_heading(root: etree._Element) -> None:
    """Write over the heading of the page for oneself."""
    for text in holding(root, wording.ONESELF_HEADING).iter(f"{W}t"):
        text.text = "van mij"
