"""The documents lead to each other, and the README says what is true."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from casusanalyse import __version__
from casusanalyse.cli.app import build_app

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LONGEST_LINE = 120


def prose(text: str) -> Iterator[str]:
    """The lines of a document, without code blocks and tables."""
    within = False
    for line in text.splitlines():
        within ^= line.startswith("```")
        if not within and not line.startswith(("|", "    ")):
            yield line


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!#)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_readme_is_the_long_description_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["readme"] == "README.md"


def test_the_changelog_begins_with_the_version_in_hand() -> None:
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert headings[0] == __version__


def test_the_readme_gives_the_two_commands_before_anything_else_to_type() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    typed = re.findall(r"^ {4}(\S.*)$", readme, re.MULTILINE)
    assert typed[:2] == ["make voorbeeld", "make test"]
    assert f"casusanalyse-{__version__}-py3-none-any.whl" in readme


@pytest.mark.parametrize("name", ["README.md", "docs/handleiding.md"])
def test_every_command_and_option_that_is_shown_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    spans = re.findall(r"`casusanalyse ([^`\n]+)`", text) + re.findall(
        r"^ {4}casusanalyse (.+)$", text, re.MULTILINE
    )
    assert spans
    assert [span for span in spans if not _exists(span.split())] == []


def _exists(words: list[str]) -> bool:
    command = get_command(build_app())
    while isinstance(command, TyperGroup) and words and words[0] in command.commands:
        command = command.commands[words.pop(0)]
    whole = not isinstance(command, TyperGroup) or not words or words[0].startswith("--")
    options = {name for parameter in command.params for name in parameter.opts}
    used = {word for word in words if word.startswith("--")}
    return whole and used <= options | {"--help", "--hulp"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_prose_is_wrapped(document: Path) -> None:
    lines = prose(document.read_text(encoding="utf-8"))
    assert [line for line in lines if len(line) > LONGEST_LINE] == []
