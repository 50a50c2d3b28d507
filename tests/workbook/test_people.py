"""Whose a workbook is, is known beyond doubt or not at all."""

import pytest

from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.text.clean import clean_text
from casusanalyse.workbook.blanks import Audience
from casusanalyse.workbook.filled import Filled
from casusanalyse.workbook.people import FACILITATOR, Table, find_person, owner_of
from casusanalyse.workbook.reading_problems import OwnerUnknown, PersonAmbiguous, PersonUnknown

SEATS = (("moeder", ""), ("pleegouder", ""), ("juf", "De Regenboog"), ("juf", "De Vlinder"))


def seat(role: str, organisation: str) -> Seat:
    at = clean_text(organisation) if organisation else None
    return Seat(role=clean_text(role), organisation=at)


TABLE = Table({EntryId(f"e{n}"): seat(*each) for n, each in enumerate(SEATS, start=1)})


@pytest.mark.parametrize(
    ("role", "organisation", "name"),
    [
        ("Moeder", "", "moeder"),
        (" moeder. ", "", "moeder"),
        ("moeder van Sam", "", "moeder"),
        ("pleegoudr", "", "pleegouder"),
        ("juf", "de regenboog", "juf, De Regenboog"),
        ("juf", "", None),
        ("ouder", "", None),
        ("collega van de juf", "", None),
        ("moeder en pleegouder", "", None),
        ("buurvrouw", "", None),
        ("", "De Regenboog", None),
    ],
)
def test_a_role_is_matched_with_a_slip_and_never_guessed(
    role: str, organisation: str, name: str | None
) -> None:
    filled = Filled(Audience.PARTICIPANT, role, organisation)
    if name is None:
        with pytest.raises(OwnerUnknown):
            owner_of(filled, TABLE)
    else:
        assert owner_of(filled, TABLE).name == name


def test_before_anybody_has_a_seat_somebody_is_who_she_says() -> None:
    filled = Filled(Audience.PARTICIPANT, "oma 111222333")
    assert owner_of(filled, Table({})).name != filled.role
    assert owner_of(Filled(Audience.PARTICIPANT, "oma"), Table({})).name == "oma"
    assert owner_of(Filled(Audience.FACILITATOR), TABLE) == FACILITATOR


def test_who_is_said_by_the_facilitator_fits_one_or_is_refused() -> None:
    assert find_person("pleeg", TABLE).name == "pleegouder"
    assert find_person("vlinder", TABLE).name == "juf, De Vlinder"
    assert find_person("de voorbereiding", TABLE) == FACILITATOR
    with pytest.raises(PersonAmbiguous):
        find_person("juf", TABLE)
    with pytest.raises(PersonUnknown):
        find_person("oom", TABLE)
