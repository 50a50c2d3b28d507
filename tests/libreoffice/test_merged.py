"""A line that goes into another takes along what somebody remembers beside it."""

from pathlib import Path

import pytest

from tests.libreoffice.week import Workspace, texts_of

pytestmark = pytest.mark.needs("soffice")

MERGED_AND_REMEMBERED = """\
beslissingen: 1
besluiten:
  - van: manager gehandicaptenzorg
    over: "1.9"
    besluit: overgenomen
  - reactie: r10
    besluit: andere kijk
"""


def test_what_somebody_remembers_stays_when_the_line_that_it_was_about_goes_into_another(
    sent: Workspace, returned: Path, tmp_path: Path
) -> None:
    other = sent.copied(tmp_path / "werk")
    other("reacties", "inlezen", "1", str(returned))
    chosen = tmp_path / "besluiten.yaml"
    chosen.write_text(MERGED_AND_REMEMBERED, encoding="utf-8")
    assert other("reacties", "verwerken", "1", "--beslissingen", str(chosen)).code == 0
    assert other("concept", "1").code == 0
    (draft,) = other.session.parent.glob("concept-v4.docx")
    (joined,) = (text for text in texts_of(draft) if "hardop zeggen. (aangevuld) Om het" in text)
    assert "Andere kijk: Het werd ieder uur." in joined
