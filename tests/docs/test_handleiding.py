"""The handbook shows what the program really does, and leaves nothing out."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import casusanalyse
from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.protocol.checker import read_protocol
from casusanalyse.protocol.folders import PROTOCOLS
from casusanalyse.protocol.library import shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import (
    ENTRY_CLASSES,
    GATHERING,
    SHOWN,
    VALUED,
    AnyQuestion,
    GatheringQuestion,
    kind_of,
)
from casusanalyse.protocol.reading import read_answer
from casusanalyse.session.fields import listing
from casusanalyse.session.lines import read_entry, split_line
from casusanalyse.session.options import choosable
from casusanalyse.session.record import Record
from casusanalyse.source.loading import load
from casusanalyse.text.clean import clean_text
from tools.schermen import DOCUMENT, made_parts, parts_in, renewed

TEXT = DOCUMENT.read_text(encoding="utf-8")
CHOICES = {"keuzes": {"een": "Eén", "twee": "Twee", "drie": "Drie"}}
EXTRA_KEYS: dict[str, dict[str, object]] = {"keuze": dict(CHOICES), "meerkeuze": dict(CHOICES)}
ABSTRACT = {"CasusError"}
"""The head of the family is never raised itself."""
TWINS = (".windows", ".posix")
"""Modules of which a computer can load only one."""


def rows(heading: str) -> list[list[str]]:
    """The rows of the first table under a heading; a bar within a cell is written ``\\|``."""
    below = TEXT.partition(f"\n{heading}\n")[2]
    table = below[below.index("\n|") :].split("\n\n")[0].strip().splitlines()[2:]
    return [[_cell(cell) for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in table]


def _cell(written: str) -> str:
    return written.strip().replace("\\|", "|")


def code(cell: str) -> str:
    written: list[str] = re.findall(r"`([^`]+)`", cell)
    return written[0]


@pytest.fixture(scope="module")
def protocol() -> Protocol:
    return read_protocol(load(shipped_folders().root / PROTOCOLS / "retrospectief.yaml"))


def question_of(question_class: type[AnyQuestion]) -> AnyQuestion:
    kind = kind_of(question_class)
    keys = {"soort": kind, "id": "vraag", "vraag": "Wat?"} | EXTRA_KEYS.get(kind, {})
    return question_class.model_validate(keys)


def test_the_made_parts_are_up_to_date() -> None:
    assert renewed(TEXT, made_parts()) == TEXT, "write them anew: python -m tools.schermen"


def test_everything_that_is_made_has_a_place() -> None:
    assert set(parts_in(TEXT)) == set(made_parts())


@pytest.mark.parametrize(
    ("heading", "classes"),
    [
        ("### Vragen met één antwoord", VALUED),
        ("### Lijsten", GATHERING),
        ("### Wat geen antwoord vraagt", SHOWN),
    ],
)
def test_every_kind_has_a_row(heading: str, classes: tuple[type[AnyQuestion], ...]) -> None:
    assert [code(row[0]) for row in rows(heading)] == [kind_of(each) for each in classes]


@pytest.mark.parametrize("question_class", VALUED)
def test_the_example_of_a_kind_is_taken_as_it_stands(
    question_class: type[AnyQuestion], protocol: Protocol
) -> None:
    examples = {code(row[0]): code(row[2]) for row in rows("### Vragen met één antwoord")}
    question = question_of(question_class)
    assert isinstance(question, VALUED)
    example = clean_text(examples[kind_of(question_class)])
    answer = read_answer(question, example, choosable(question, protocol, Record()))
    assert answer is not None


@pytest.mark.parametrize("question_class", ENTRY_CLASSES)
def test_the_example_of_a_list_is_taken_as_it_stands(
    question_class: type[GatheringQuestion], protocol: Protocol
) -> None:
    row = next(row for row in rows("### Lijsten") if code(row[0]) == kind_of(question_class))
    question = question_of(question_class)
    assert isinstance(question, GATHERING)
    listed = listing(question, protocol, Record())
    given = split_line(code(row[2]), listed)
    entry = read_entry(given, listed)
    assert code(row[1]) == listed.form
    assert set(given) <= {field.key for field in listed.fields}
    assert isinstance(entry, ENTRY_CLASSES[question_class])


def errors() -> Iterator[type[CasusError]]:
    """Every expected failure of the program."""
    for module in walk_packages(casusanalyse.__path__, "casusanalyse."):
        if not module.name.endswith(TWINS):
            import_module(module.name)
    waiting = [CasusError]
    while waiting:
        error = waiting.pop()
        yield error
        waiting += error.__subclasses__()


def test_every_expected_failure_is_explained() -> None:
    named = {
        name
        for comment in re.findall(r"<!-- ([A-Z]\w+(?:, [A-Z]\w+)*) -->", TEXT)
        for name in comment.split(", ")
    }
    ours = {error.__name__ for error in errors() if error.__module__.startswith("casusanalyse.")}
    assert named == ours - ABSTRACT


def sentences(root: Path) -> Iterator[str]:
    """Every piece of text in the code, whole where the code writes it in pieces."""
    for path in sorted((root / "casusanalyse").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def test_what_the_handbook_quotes_is_what_the_program_says(root: Path) -> None:
    said = set(sentences(root))
    below = TEXT.partition("## Als er iets niet lukt")[2].partition("### Wat een opdracht")[0]
    quoted = re.findall(r'^\| ?"([^"]+)"|(?<=of )"([^"]+)"', below, re.MULTILINE)
    assert quoted
    fragments = [first or second for first, second in quoted]
    assert [part for part in fragments if not any(part in each for each in said)] == []


def test_every_exit_code_is_explained() -> None:
    told = [int(row[0]) for row in rows("### Wat een opdracht teruggeeft")]
    assert told == sorted(ExitCode)


def test_the_table_of_contents_leads_to_every_chapter() -> None:
    chapters = re.findall(r"^## (.+)$", TEXT, re.MULTILINE)
    listed = re.findall(r"^- \[(.+)\]\(#(.+)\)$", TEXT, re.MULTILINE)
    assert listed == [(chapter, _anchor(chapter)) for chapter in chapters]


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
