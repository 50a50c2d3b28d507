"""An English word is taken for the Dutch one that was meant."""

import pytest
from pydantic import BaseModel, Field

from casusanalyse.source.habits import meant_key, meant_word


class Step(BaseModel):
    id: str
    heading: str = Field(alias="kop")
    prompt: str = Field(alias="vraag")
    goal: str = Field(alias="doel")


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("prompt", "vraag"),
        ("Goal", "doel"),
        ("question", "vraag"),
        ("title", "kop"),
        ("vrag", "vraag"),
        ("xyz", None),
        ("type", None),
    ],
)
def test_a_key_is_found_by_its_name_in_the_code_by_habit_or_by_its_looks(
    word: str, key: str | None
) -> None:
    assert meant_key(word, Step) == key


def test_a_key_that_is_there_was_not_meant() -> None:
    assert meant_key("prompt", Step, taken=["vraag"]) is None


@pytest.mark.parametrize(("word", "meant"), [("yes", "ja"), ("List", None), ("neen", "nee")])
def test_a_word_is_found_among_what_may_stand_there(word: str, meant: str | None) -> None:
    assert meant_word(word, ["ja", "nee"]) == meant
