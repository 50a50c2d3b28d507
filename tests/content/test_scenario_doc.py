"""docs/scenario.md: its example holds, its messages are what people get; and the shipped scenarios hold."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from casusanalyse.rehearse.judging import judge
from casusanalyse.rehearse.scenario import Expectation, scenarios_beside
from tests.content.plays import LIBRARY, ROOT

PAGE = (ROOT / "docs" / "scenario.md").read_text(encoding="utf-8")
FENCED = re.compile(r"^```(yaml|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = FENCED.findall(PAGE)
MISTAKES = [
    (text, following) for (_, text), (language, following) in pairwise(BLOCKS) if language == "text"
]
SHIPPED = [
    (listed.id, path) for listed in LIBRARY.all() for path in scenarios_beside(Path(listed.path))
]


def told(folder: Path, text: str) -> str:
    path = folder / "mijn-scenario.yaml"
    path.write_text(text, encoding="utf-8", newline="\n")
    verdict = judge(path, LIBRARY.protocol("retrospectief"), LIBRARY)
    return verdict.told.replace(str(path), path.name)


def test_the_example_holds(tmp_path: Path) -> None:
    assert told(tmp_path, BLOCKS[0][1]) == ""


@pytest.mark.parametrize(("text", "message"), MISTAKES)
def test_what_does_not_come_out_is_told_as_the_page_says(
    text: str, message: str, tmp_path: Path
) -> None:
    assert told(tmp_path, text) == message.rstrip("\n")


def test_every_key_of_an_expectation_is_explained() -> None:
    keys = [Expectation.model_fields[name].alias for name in Expectation.model_fields]
    below = PAGE.partition("## Onder `verwacht`")[2].partition("\n## ")[0]
    assert len(MISTAKES) == 2
    assert [key for key in keys if f"`{key}`" not in below] == []


@pytest.mark.parametrize(("id", "path"), SHIPPED, ids=lambda it: getattr(it, "name", it))
def test_a_shipped_scenario_holds(id: str, path: Path) -> None:
    assert judge(path, LIBRARY.protocol(id), LIBRARY).told == ""


def test_every_shipped_protocol_has_a_scenario() -> None:
    assert {listed.id for listed in LIBRARY.all()} == {id for id, _ in SHIPPED}
