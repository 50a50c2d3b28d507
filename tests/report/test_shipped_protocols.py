"""Every protocol that comes with the program makes a report that holds all that was said."""

from pathlib import Path

import pytest

from casusanalyse.privacy.readers import may_read
from casusanalyse.protocol.counted import counted_lists
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import ShownQuestion
from casusanalyse.protocol.words import Reader
from casusanalyse.report.compose import compose
from casusanalyse.report.lay_out import write_draft
from tests.report.builders import EDITION
from tests.report.filled import filled

LIBRARY = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
PROTOCOLS = [LIBRARY.protocol(listed.id) for listed in LIBRARY.all()]


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda protocol: protocol.id)
def test_everything_that_may_be_reported_is_in_the_file(protocol: Protocol, tmp_path: Path) -> None:
    composed = compose(protocol, filled(protocol).record, EDITION)
    write_draft(composed, tmp_path / "concept-v1.docx")
    shown = {ref.place.question for line in composed.lines() for ref in line.answers}
    assert shown == {
        question.id
        for question in protocol.questions()
        if may_read(Reader.PARTICIPANTS, question.readers)
        and question.in_report
        and not isinstance(question, ShownQuestion)
    } - counted_lists(protocol)  # Two forms are too few to tell anything of.
