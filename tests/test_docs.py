"""The documents and the program know the same commands; the picture of the house shows its rooms."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from casusanalyse.cli.app import build_app

Commands = dict[str, set[str]]
"""Every command with its options; the program itself is the empty command."""

COMMAND_LINE = re.compile(r"^(?:\$ )?casusanalyse(?: (.*))?$", re.MULTILINE)
FENCED = re.compile(r"^```(?:console|sh)\n(.*?)^```", re.MULTILINE | re.DOTALL)
OF_THE_PROGRAM = {"--help", "--hulp", "--werkmap"}
"""Stand before any command, and are explained once."""


def walk(command: TyperCommand | TyperGroup, name: str) -> Iterator[tuple[str, set[str]]]:
    options = {option for parameter in command.params for option in parameter.opts}
    yield name, {option for option in options if option.startswith("-")}
    if isinstance(command, TyperGroup):
        for word, below in command.commands.items():
            assert isinstance(below, TyperCommand | TyperGroup)
            yield from walk(below, f"{name} {word}".strip())


@pytest.fixture(scope="module")
def commands() -> Commands:
    program = get_command(build_app())
    assert isinstance(program, TyperGroup)
    return dict(walk(program, ""))


def test_the_handbook_explains_every_command_and_every_option(
    root: Path, commands: Commands
) -> None:
    text = (root / "docs" / "handleiding.md").read_text(encoding="utf-8")
    explained = text.partition("## Alle opdrachten van het programma")[2]
    usages = re.split(r"^Gebruik: casusanalyse *", explained, flags=re.MULTILINE)[1:]
    unexplained = {
        (name, option)
        for name, options in commands.items()
        for option in options
        if not any(usage.startswith(name) and option in usage for usage in usages)
    }
    assert unexplained == set()


def test_every_command_in_a_fenced_block_exists(root: Path, commands: Commands) -> None:
    documents = [root / "README.md", *sorted((root / "docs").rglob("*.md"))]
    lines = [
        (document.name, line)
        for document in documents
        for block in FENCED.findall(document.read_text(encoding="utf-8"))
        for line in COMMAND_LINE.findall(block)
    ]
    assert [(name, line) for name, line in lines if not _exists(line, commands)] == []


def _exists(line: str, commands: Commands) -> bool:
    words = line.split()
    named = [" ".join(words[:count]) for count in (2, 1, 0)]
    command = next(name for name in named if name in commands)
    used = {word.partition("=")[0] for word in words if word.startswith("--")}
    is_whole = command != "" or not words or words[0].startswith("-")
    return is_whole and used <= commands[command] | OF_THE_PROGRAM


def test_the_picture_of_the_house_shows_every_room_and_no_other(root: Path) -> None:
    text = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    picture = text.partition("```\ncasusanalyse/\n")[2].partition("```")[0]
    drawn = set(re.findall(r"^  ([\w.]+)/?", picture, re.MULTILINE))
    packages = {path.parent.name for path in (root / "casusanalyse").glob("*/__init__.py")}
    modules = {path.name for path in (root / "casusanalyse").glob("[!_]*.py")}
    assert drawn == packages | modules
