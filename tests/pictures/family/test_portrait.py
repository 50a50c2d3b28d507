"""The family portrait as a drawing."""

from datetime import date

from casusanalyse.pictures.drawing import Words
from casusanalyse.pictures.family.members import Family, Member, Tie
from casusanalyse.pictures.family.portrait import draw_family
from casusanalyse.pictures.sheet import A4

DAY = date(2026, 3, 12)


def test_everybody_stands_in_the_portrait_once() -> None:
    family = Family(
        (Member("a", "moeder"), Member("b", "vader"), Member("c", "kind", focus=True)),
        (Tie("1", "a", "gehuwd", "b"), Tie("2", "a", "ouder", "c"), Tie("3", "b", "ouder", "c")),
        DAY,
        DAY,
    )
    names = [it.text for it in draw_family(family, A4).shapes if isinstance(it, Words) and it.bold]
    assert sorted(names[1:]) == ["kind", "moeder", "vader"]
