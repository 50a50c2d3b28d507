"""Everything that is wrong or odd in a file, in one run, and nothing is ever raised."""

from pathlib import Path

import pytest

from casusanalyse.mirror.loading import shipped_rules
from casusanalyse.mirror.proofreading import Proofread, proofread
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.source.problems import Severity
from tests.protocol.writing import FRAME, REPORT

RULES = shipped_rules(shipped_folders().root)
QUESTIONS = """\
stappen:
  - id: stap
    titel: Stap
    vragen:
      - {id: a, soort: tekst, vraag: Wat is er? Wat nog meer?, in_verslag: nee}
      - {id: b, soort: teskt, vraag: Wat?, in_verslag: nee}
      - {id: c, soort: tekst, vraag: Wat?, verplicht: ja, als: {vraag: d, leeg: ja}}
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    own = Folder(tmp_path, Origin.WORKSPACE)
    return Library((own, Folder(shipped_folders().root, Origin.SHIPPED)))


def looked_at(folder: Path, library: Library, text: str) -> Proofread:
    path = folder / "proef.yaml"
    path.write_text(text, encoding="utf-8")
    return proofread(path, library, RULES)


def test_mistakes_of_all_sorts_and_remarks_come_together(tmp_path: Path, library: Library) -> None:
    found = looked_at(tmp_path, library, FRAME + QUESTIONS + REPORT)
    assert found.refused
    assert [
        (each.position.line, each.severity, each.what) for each in found.problems if each.position
    ] == [
        (12, Severity.WARNING, "dit zijn twee vragen in één"),
        (13, Severity.ERROR, 'bij "soort" staat "teskt", en dat kan hier niet'),
        (14, Severity.ERROR, 'deelnemers mogen "c" lezen, maar geen hoofdstuk toont het antwoord'),
        (
            14,
            Severity.WARNING,
            '"verplicht: ja" houdt een gesprek op waarin niemand nog een antwoord heeft',
        ),
        (14, Severity.ERROR, 'er is geen vraag met de id "d"'),
    ]


def test_a_remark_alone_refuses_nothing(tmp_path: Path, library: Library) -> None:
    odd = QUESTIONS.split("      - {id: b")[0]
    found = looked_at(tmp_path, library, FRAME + odd + REPORT)
    assert (found.refused, len(found.problems)) == (False, 1)
    assert found.sentence.startswith(f"{tmp_path / 'proef.yaml'}, regel 12, kolom 38: let op: dit")


def test_a_template_for_a_protocol_that_is_not_there_is_told(
    tmp_path: Path, library: Library
) -> None:
    text = "id: kort\nnaam: Kort\nprotocol: retrospectiev\nminuten: {}\n"
    found = looked_at(tmp_path, library, text)
    assert found.refused
    assert 'Bedoelde u "retrospectief"?' in found.sentence


def test_words_that_hurt_are_pointed_out_in_a_template_too(
    tmp_path: Path, library: Library
) -> None:
    text = (
        "id: kort\nnaam: Kort\nprotocol: retrospectief\nuitnodiging:\n"
        "  doel: Dat lastige gezin.\n  bezwaar: de coach\n"
    )
    found = looked_at(tmp_path, library, text)
    assert (found.refused, len(found.problems)) == (False, 1)
    assert found.sentence.startswith(f"{tmp_path / 'proef.yaml'}, regel 5, kolom 9: let op: ")


def test_of_what_builds_on_another_only_its_own_words_are_held_up(
    tmp_path: Path, library: Library
) -> None:
    base = FRAME.replace("proef", "basis") + QUESTIONS.split("      - {id: b")[0] + REPORT
    (tmp_path / "protocols").mkdir()
    (tmp_path / "protocols" / "basis.yaml").write_text(base, encoding="utf-8")
    own = "protocol: 1\nid: eigen\nnaam: Eigen\nversie: 1.0\ngebruikt: basis\nafwijkingen:\n"
    added = "[{id: e, soort: tekst, vraag: Wie? Wat?, in_verslag: nee}]"
    found = looked_at(tmp_path, library, f"{own}  - {{vraag: a, erna: {added}}}\n")
    assert [each.what for each in found.problems] == ["dit zijn twee vragen in één"]
    assert [each.position.line for each in found.problems if each.position] == [7]


@pytest.mark.parametrize("text", ["", "a: [", "- a\n- b\n", "stappen: nee\n"])
def test_what_can_hardly_be_read_is_told_and_never_raised(
    tmp_path: Path, library: Library, text: str
) -> None:
    assert looked_at(tmp_path, library, text).refused
