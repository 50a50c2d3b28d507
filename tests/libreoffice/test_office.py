"""LibreOffice's script says what went wrong, and goes on with the next file."""

from pathlib import Path

import pytest

from tests.libreoffice.drafts import CHEERFUL, QUARREL
from tests.libreoffice.edits import ANNA, BAS, change, comment
from tests.libreoffice.office import EditFailed, Office

pytestmark = pytest.mark.needs("soffice")


def test_words_that_are_not_there_are_named_and_the_next_edit_is_made(
    office: Office, small_draft: Path
) -> None:
    with pytest.raises(EditFailed, match="0 paragraphs hold 'walvis'"):
        office.edited(small_draft, [change("walvis", "vis")])
    assert office.edited(small_draft, ())[1].ops == ()


def test_words_in_two_paragraphs_are_too_few_to_go_by(office: Office, small_draft: Path) -> None:
    with pytest.raises(EditFailed, match="2 paragraphs hold 'wijkteam'"):
        office.edited(small_draft, [comment("wijkteam", "Welk?")])


def test_the_truth_tells_who_did_what_where(office: Office, small_draft: Path) -> None:
    edits = [change("spoed", "haast").by(BAS), comment("hond", "Welke hond?").untracked()]
    truth = office.edited(small_draft, edits)[1]
    assert [(it.op, it.author, it.tracked, it.paragraph, it.old, it.new) for it in truth.ops] == [
        ("replace", BAS, True, f"{QUARREL}\u00a0[1.2]", "spoed", "haast"),
        ("comment", ANNA, False, f"{CHEERFUL}\u00a0[1.3]", "hond", "Welke hond?"),
    ]
    assert truth.rejected == tuple(office.listed(small_draft))
    assert truth.accepted == tuple(
        text.replace("met spoed", "met haast") for text in truth.rejected
    )
