"""docs/antwoorden.md: its examples are sound, and its messages are what people really get."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from casusanalyse.front.playing import Ending
from casusanalyse.front.scripted import read_script
from casusanalyse.protocol.entries import fields_of
from casusanalyse.protocol.questions import ENTRY_CLASSES, GatheringQuestion, kind_of
from casusanalyse.source.loading import Source, load_text
from casusanalyse.source.problems import SourceError
from tests.content.plays import ROOT, played

PAGE = (ROOT / "docs" / "antwoorden.md").read_text(encoding="utf-8")
FENCED = re.compile(r"^```(yaml|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = FENCED.findall(PAGE)
HEADER = (
    "antwoorden: 1\nprotocol: retrospectief\ncasus: Casus Wilg\ndatum: 12 maart 2026\ngesprek:\n"
)


def example(text: str) -> Source:
    return load_text(text.encode(), "mijn-sessie.yaml")


def is_whole(text: str) -> bool:
    return text.startswith("antwoorden:")


MISTAKES = [
    (text, following) for (_, text), (language, following) in pairwise(BLOCKS) if language == "text"
]
MISTAKEN = [text for text, _ in MISTAKES]
YAML = [text for language, text in BLOCKS if language == "yaml" and text not in MISTAKEN]
WHOLE = [text for text in YAML if is_whole(text)]
PARTS = [text for text in YAML if not is_whole(text)]


def test_the_page_shows_a_whole_file_every_way_of_answering_and_mistakes() -> None:
    shown = "".join(YAML)
    ways = ("antwoord:", "regels:", "later:", "verder:", "opdracht:", "bij:", "|")

    assert len(WHOLE) == 1
    assert [way for way in ways if way not in shown] == []
    assert len(MISTAKES) == 6


def test_the_whole_example_plays_until_its_pause(tmp_path: Path) -> None:
    ending, record = played(example(WHOLE[0]), tmp_path)

    assert ending is Ending.PAUSED
    assert len(record.entries("deelnemers")) == 2


@pytest.mark.parametrize("text", PARTS)
def test_every_part_is_accepted_within_a_file(text: str) -> None:
    script = read_script(example(HEADER + text))

    assert len(script.talk) >= 1


@pytest.mark.parametrize(("text", "message"), MISTAKES)
def test_every_mistake_is_told_as_the_page_says(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError) as refused:
        played(example(text), tmp_path)

    assert refused.value.sentence == message.rstrip("\n")


@pytest.mark.parametrize("question_class", ENTRY_CLASSES, ids=kind_of)
def test_every_field_of_every_list_is_named(question_class: type[GatheringQuestion]) -> None:
    row = re.search(rf"^\| `{kind_of(question_class)}` \| (.*) \|$", PAGE, re.MULTILINE)
    assert row is not None

    keys = [shape.key for shape in fields_of(ENTRY_CLASSES[question_class])]

    assert re.findall(r"`(\w+)`", row[1]) == keys
