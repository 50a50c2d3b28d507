"""On which row everybody stands."""

from casusanalyse.pictures.family.generations import generations
from casusanalyse.pictures.family.members import Family, Member, Tie
from casusanalyse.protocol.entries import Standing
from tests.pictures.family.families import DAY, twenty


def family(*ties: tuple[str, str, str], focus: str = "") -> Family:
    """Return a family of everybody who is named in the ties."""
    names = dict.fromkeys(it for one, _, another in ties for it in (one, another))
    members = tuple(Member(it, it, focus=it == focus) for it in names)
    told = tuple(Tie(f"{n}", one, word, another) for n, (one, word, another) in enumerate(ties))
    return Family(members, told, DAY, DAY)


def test_parents_stand_one_row_above_their_children() -> None:
    assert generations(family(("oma", "ouder", "moeder"), ("moeder", "ouder", "kind"))) == {
        "oma": 0,
        "moeder": 1,
        "kind": 2,
    }


def test_partners_and_siblings_stand_beside_each_other() -> None:
    told = family(
        ("moeder", "ouder", "kind"),
        ("moeder", "relatie", "vriend"),
        ("tante", "broer of zus", "moeder"),
        ("kind", "tweeling", "zus"),
    )
    assert generations(told) == {"moeder": 0, "kind": 1, "vriend": 0, "tante": 0, "zus": 1}


def test_parents_of_one_child_stand_beside_each_other_though_nothing_else_is_known() -> None:
    told = family(
        ("oma", "ouder", "moeder"), ("moeder", "ouder", "kind"), ("vader", "ouder", "kind")
    )
    assert generations(told)["vader"] == 1


def test_grandparents_who_foster_stay_two_rows_above() -> None:
    told = family(
        ("oma", "pleegouder", "kind"), ("oma", "ouder", "moeder"), ("moeder", "ouder", "kind")
    )
    assert generations(told) == {"oma": 0, "kind": 2, "moeder": 1}


def test_whoever_somebody_came_to_live_with_stands_a_row_above() -> None:
    assert generations(family(("kind", "woont bij", "gastouders"))) == {"kind": 1, "gastouders": 0}


def test_a_friend_stands_on_the_row_of_who_it_is_about() -> None:
    told = family(("moeder", "ouder", "kind"), ("vriend", "nabij", "kind"), focus="kind")
    assert generations(told)["vriend"] == 1


def test_somebody_who_would_be_his_own_grandparent_gets_one_row() -> None:
    told = family(("ik", "ouder", "kind"), ("kind", "ouder", "ik"), ("ik", "ouder", "ik"))
    assert generations(told) == {"ik": 0, "kind": 1}


def test_organisations_have_no_row() -> None:
    school = Member("s", "school", standing=Standing.ORGANISATION)
    assert generations(Family((school,), (), DAY, DAY)) == {}


def test_the_family_of_twenty_has_three_rows() -> None:
    rows = generations(twenty())
    assert [[id for id in rows if rows[id] == row] for row in range(3)] == [
        ["opa-m", "oma-m", "opa-v", "oma-v"],
        ["tante", "moeder", "vader", "oom", "vriendin", "stief", "pleegm", "pleegv"],
        ["linde", "wilg", "els", "berk", "esdoorn", "buur"],
    ]
