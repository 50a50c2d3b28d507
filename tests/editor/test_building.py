"""What somebody sees in an editor while writing a protocol that builds on another one."""

from pathlib import Path

import pytest

from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.schema_files import first_line, lay_schema
from casusanalyse.wording.protocol_examples import BUILDING_EXAMPLE
from tests.editor.language_server import Complaint, Editor

BEGINNING = """\
protocol: 1
id: noord
naam: Noord
versie: 1.0
gebruikt: retrospectief
"""
FIRST = len(BEGINNING.split("\n")) + 2
"""The line on which the first deviation begins, below the line for the editor."""


def written(folder: Path, text: str) -> Path:
    lay_schema(folder, FileSort.PROTOCOL)
    path = folder / "noord.yaml"
    path.write_text(f"{first_line(FileSort.PROTOCOL)}\n{text}", encoding="utf-8", newline="\n")
    return path


def deviating(folder: Path, deviation: str) -> Path:
    return written(folder, f"{BEGINNING}afwijkingen:\n  {deviation}\n")


def test_nothing_is_underlined_in_the_example(vscode: Editor, tmp_path: Path) -> None:
    assert vscode.complaints(written(tmp_path, BUILDING_EXAMPLE)) == []


def test_the_keys_that_are_offered_follow_from_what_is_deviated_from(
    vscode: Editor, tmp_path: Path
) -> None:
    path = deviating(tmp_path, "- keuzelijst: besluit\n    ")
    vscode.complaints(path)
    assert [each.label for each in vscode.offers(path, FIRST + 1, 5)] == ["wordt", "verbergen"]


def test_building_on_another_is_offered_where_a_protocol_begins(
    vscode: Editor, tmp_path: Path
) -> None:
    path = written(tmp_path, "protocol: 1\n\n")
    vscode.complaints(path)
    assert "gebruikt" in [each.label for each in vscode.offers(path, 3, 1)]


@pytest.mark.parametrize(
    ("deviation", "complaint"),
    [
        (
            "- {vraag: signaal, naa: gezin}",
            Complaint(FIRST, "naa", "Property naa is not allowed."),
        ),
        (
            "- {keuzelijst: besluit, na: gezin}",
            Complaint(FIRST, "na", "Property na is not allowed."),
        ),
        (
            "- {vraag: signaal, verbergen: yes}",
            Complaint(FIRST, "yes", "Hier hoort ja of nee."),
        ),
        (
            "- {stap: opening, erin: [{id: a, soort: tekst}]}",
            Complaint(FIRST, "{", 'Missing property "vraag".'),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_mistake_is_underlined_where_it_stands(
    vscode: Editor, tmp_path: Path, deviation: str, complaint: Complaint
) -> None:
    assert vscode.complaints(deviating(tmp_path, deviation)) == [complaint]
