"""A family as rows of text: parents above their children, and everybody once."""

from casusanalyse.pictures.family.in_text import rungs
from casusanalyse.pictures.family.members import Member, Tie
from casusanalyse.protocol.entries import Standing, Symbol


def tree(names: str, *ties: str) -> list[str]:
    """Return the tree of people, and of ties written as ``one - relation - another``."""
    members = [Member(name, name) for name in names.split()]
    told = [
        Tie("", one, relation, another)
        for one, relation, another in (tie.split(" - ") for tie in ties)
    ]
    return [f"{'  ' * rung.depth}{rung.says}" for rung in rungs(members, told)]


def test_parents_stand_together_above_their_children() -> None:
    assert tree(
        "kind oma moeder vader zusje",
        "moeder - ouder - kind",
        "vader - ouder - kind",
        "moeder - ouder - zusje",
        "oma - ouder - moeder",
    ) == ["oma", "  moeder", "  vader", "    kind", "    zusje"]


def test_a_partner_without_children_stands_beside_the_other() -> None:
    assert tree("moeder vriend oma", "oma - ouder - moeder", "vriend - relatie - moeder") == [
        "oma",
        "  moeder",
        "  vriend",
    ]


def test_who_somebody_was_born_to_goes_before_who_took_him_in() -> None:
    assert tree(
        "pleegmoeder moeder kind", "pleegmoeder - pleegouder - kind", "moeder - ouder - kind"
    ) == [
        "pleegmoeder",
        "moeder",
        "  kind",
    ]


def test_a_child_of_foster_parents_alone_stands_below_them() -> None:
    assert tree("pleegmoeder kind", "pleegmoeder - pleegouder - kind") == ["pleegmoeder", "  kind"]


def test_grandparents_on_both_sides_keep_their_children() -> None:
    assert tree(
        "oma opa moeder vader kind",
        "oma - ouder - moeder",
        "opa - ouder - vader",
        "moeder - ouder - kind",
        "vader - ouder - kind",
    ) == ["oma", "  moeder", "    kind", "opa", "  vader"]


def test_a_circle_of_parents_ends() -> None:
    assert tree("ik jij", "ik - ouder - jij", "jij - ouder - ik", "ik - ouder - ik") == [
        "ik",
        "  jij",
    ]


def test_everybody_stands_once_however_they_are_tied() -> None:
    people = [f"p{number}" for number in range(40)]
    kinds = ("ouder", "pleegouder", "gehuwd", "nabij", "iets eigens")
    ties = [
        f"{one} - {kinds[(a * 7 + b) % len(kinds)]} - {another}"
        for a, one in enumerate(people)
        for b, another in enumerate(people)
        if (a * 31 + b * 17) % 11 == 0
    ]
    assert sorted(line.strip() for line in tree(" ".join(people), *ties)) == sorted(people)


def test_signs_are_seen_and_said() -> None:
    members = (
        Member("1", "tim", age="8", symbol=Symbol.MAN, focus=True),
        Member("2", "oma", symbol=Symbol.WOMAN, deceased=True),
        Member("3", "school", standing=Standing.ORGANISATION),
    )
    assert [(rung.seen, rung.says) for rung in rungs(members, ())] == [
        ("[□] ", "tim (man, 8, om dit kind gaat het)"),
        (" ○ †", "oma (vrouw, overleden)"),
        (" ?  ", "school"),
    ]
