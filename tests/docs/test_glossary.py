"""The glossary names things that exist, and every word once."""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
from pydantic import BaseModel

GLOSSARY = Path(__file__).resolve().parents[2] / "docs" / "glossary.md"
COLUMNS = 6


def rows() -> list[list[str]]:
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    table = [line for line in lines if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table]
    return [row for row in cells if row[0] != "Nederlands" and not row[0].startswith("---")]


def identifiers() -> list[str]:
    return [row[2].strip("`") for row in rows() if row[2]]


def part_of(owner: object, name: str) -> object:
    """What a name stands for within a module or class; a field of a model stands for its shape."""
    if isinstance(owner, type) and issubclass(owner, BaseModel) and name in owner.model_fields:
        return owner.model_fields[name]
    return getattr(owner, name)


def resolved(dotted: str) -> object:
    """What ``package.module.Class.attribute`` below casusanalyse stands for."""
    module, names = "casusanalyse", dotted.split(".")
    while names and find_spec(f"{module}.{names[0]}"):
        module = f"{module}.{names.pop(0)}"
        if not hasattr(import_module(module), "__path__"):
            break
    found: object = import_module(module)
    for name in names:
        found = part_of(found, name)
    return found


@pytest.mark.parametrize("identifier", identifiers())
def test_an_identifier_exists(identifier: str) -> None:
    assert resolved(identifier) is not None


def test_every_row_fills_every_column() -> None:
    assert [
        row for row in rows() if len(row) != COLUMNS or not (row[0] and row[1] and row[3])
    ] == []


def test_no_word_stands_there_twice() -> None:
    words = [row[0] for row in rows()]
    assert sorted(words) == sorted(set(words))
