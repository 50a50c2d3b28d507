"""The worked examples are true: what they name exists, and mypy says what they say it says."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONTRIBUTING = Path(__file__).resolve().parents[2] / "CONTRIBUTING.md"
TEXT = CONTRIBUTING.read_text(encoding="utf-8")
EXAMPLE = TEXT.partition("## Worked example: a kind of question")[2].partition("\n## ")[0]
UNIONS = {
    "answers.py": "Answer = Annotated[\n    TextAnswer",
    "questions.py": "ValuedQuestion = (\n    TextQuestion",
}
ENTRY = '''
class ExampleEntry(Value):
    """An entry of a kind that gathers lines."""

    kind: Literal["example"] = "example"
'''
FIRST_ENTRIES = ("Entry = Annotated[\n    ListItem", "EntryClass = (\n    type[ListItem]")
FIRST_ORDER = '    ONWARD = "verder"\n'
"""A new order is put before it."""


def named_after(path: str) -> list[str]:
    """The names in code that follow a path within the same sentence or list item."""
    found = re.findall(rf"`{re.escape(path)}`(?::|,)? ?\(?((?:`\w+`(?:, | and )?)+)", TEXT)
    return [name for names in found for name in re.findall(r"`(\w+)`", names)]


def paths() -> list[str]:
    return sorted(set(re.findall(r"`((?:casusanalyse|tests|docs|tools)/[\w/.-]+\.\w+)`", TEXT)))


@pytest.mark.parametrize("path", paths())
def test_a_file_that_is_named_exists_and_holds_what_is_named_in_it(root: Path, path: str) -> None:
    assert (root / path).is_file()
    text = (root / path).read_text(encoding="utf-8")
    assert [name for name in named_after(path) if not re.search(rf"\b{name}\b", text)] == []


def test_a_command_that_is_named_is_in_the_makefile(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^ {4}make (\w+)", TEXT, re.MULTILINE))
    assert targets
    assert {each for each in targets if f"\n{each}:" not in makefile} == set()


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What mypy says of a copy of the code to which the example's kind and an order were added."""
    copy = tmp_path_factory.mktemp("copy")
    root = CONTRIBUTING.parent
    shutil.copytree(
        root / "casusanalyse",
        copy / "casusanalyse",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(root / "pyproject.toml", copy)
    for name, block in zip(
        UNIONS, re.findall(r"```python\n(.+?)```", EXAMPLE, re.DOTALL), strict=True
    ):
        _add_kind(copy / "casusanalyse" / "protocol" / name, block, UNIONS[name])
    entries = copy / "casusanalyse" / "protocol" / "entries.py"
    union, classes = FIRST_ENTRIES
    _replace(entries, union, f"{ENTRY}\n\n{union} | ExampleEntry")
    _replace(entries, classes, f"{classes} | type[ExampleEntry]")
    orders = copy / "casusanalyse" / "front" / "orders.py"
    _replace(orders, FIRST_ORDER, f'    EXAMPLE = "voorbeeld"\n{FIRST_ORDER}')
    mypy = [sys.executable, "-m", "mypy", "--no-error-summary", "--cache-dir", str(copy / "cache")]
    run = subprocess.run([*mypy, "casusanalyse"], cwd=copy, capture_output=True, encoding="utf-8")
    return run.stdout.replace("\\", "/")


def _add_kind(path: Path, block: str, union: str) -> None:
    name = re.findall(r"class (\w+)", block)[0]
    head, _, first = union.partition("\n    ")
    _replace(path, union, f"{block}\n\n{head}\n    {name}\n    | {first}")


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path.name} has changed: {old!r}"
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


@pytest.mark.parametrize(
    ("lead", "added"),
    [("now names each place:", "Time"), ("For an entry mypy names:", "ExampleEntry")],
)
def test_mypy_names_every_place_that_a_new_kind_must_visit(
    complaints: str, lead: str, added: str
) -> None:
    below = EXAMPLE.partition(lead)[2].strip().partition("\n\n")[0]
    listed = re.findall(r"^- `([\w/.]+)`", below, re.MULTILINE)
    told = rf'^(\S+?):\d+: error: .*"assert_never" has incompatible type "{added}'
    assert sorted(set(re.findall(told, complaints, re.MULTILINE))) == sorted(listed)


def test_mypy_names_the_place_where_an_order_is_carried_out(complaints: str) -> None:
    named = re.findall(r"^(\S+?):\d+: error: Missing return", complaints, re.MULTILINE)
    assert named == ["casusanalyse/facilitate/obeying.py"]
