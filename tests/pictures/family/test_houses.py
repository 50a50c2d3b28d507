"""Who share a house, and which homes are placements."""

from dataclasses import replace
from datetime import date

from casusanalyse.pictures.family.houses import House, houses, is_placement
from casusanalyse.pictures.family.members import Family, Tie
from casusanalyse.protocol.entries import Standing
from tests.pictures.family.families import period
from tests.pictures.family.test_generations import family


def home(*ids: str) -> House:
    return House(frozenset(ids))


def told(*ties: Tie, on: date = date(2026, 3, 12)) -> Family:
    names = family(*((it.one, it.relation, it.another) for it in ties))
    return replace(names, ties=ties, on=on)


def test_everybody_who_lives_with_the_same_person_shares_a_house() -> None:
    assert houses(family(("a", "woont bij", "moeder"), ("b", "woont bij", "moeder"))) == (
        home("a", "b", "moeder"),
    )


def test_a_child_of_two_homes_stands_in_both() -> None:
    assert houses(family(("kind", "woont bij", "moeder"), ("kind", "woont bij", "vader"))) == (
        home("kind", "moeder"),
        home("kind", "vader"),
    )


def test_somebody_who_lives_together_with_the_parent_shares_the_house() -> None:
    told = family(("kind", "woont bij", "moeder"), ("moeder", "samenwonend", "vriend"))
    assert houses(told) == (home("kind", "moeder", "vriend"),)


def test_being_married_alone_says_nothing_about_a_house() -> None:
    assert houses(family(("moeder", "gehuwd", "vader"))) == ()


def test_a_house_is_that_of_the_chosen_day() -> None:
    lived = Tie("1", "kind", "woont bij", "oma", period=period("2019 tot 2021"))
    days = (date(2018, 6, 1), date(2020, 6, 1), date(2022, 6, 1))
    assert [bool(houses(told(lived, on=day))) for day in days] == [False, True, False]


def test_a_side_that_is_not_known_is_open() -> None:
    lived = Tie("1", "kind", "woont bij", "oma", period=period("2019 tot onbekend"))
    assert houses(told(lived)) == (home("kind", "oma"),)


def test_what_is_over_without_a_date_is_no_house() -> None:
    assert houses(told(Tie("1", "kind", "woont bij", "oma", ended=True))) == ()


def test_a_home_outside_the_birth_family_with_a_period_is_a_placement() -> None:
    ties = (
        Tie("1", "oma", "ouder", "moeder"),
        Tie("2", "moeder", "ouder", "kind"),
        Tie("3", "kind", "woont bij", "oma", period=period("2019 tot 2021")),
        Tie("4", "kind", "woont bij", "gastouders", period=period("2019 tot 2021")),
        Tie("5", "kind", "woont bij", "buurvrouw"),
    )
    assert [is_placement(it, told(*ties)) for it in ties[2:]] == [False, True, False]


def test_a_home_at_an_organisation_is_a_placement_and_no_house() -> None:
    tie = Tie("1", "kind", "woont bij", "huis")
    plain = told(tie)
    members = tuple(
        replace(it, standing=Standing.ORGANISATION) if it.id == "huis" else it
        for it in plain.members
    )
    own = replace(plain, members=members)
    assert (is_placement(tie, own), houses(own)) == (True, ())
