"""Telephone numbers, postcodes, birth dates, e-mail addresses and schools are pointed at."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.privacy.traces import Trace, TraceKind, traces
from casusanalyse.wording import privacy as wording


def seen(text: str) -> list[tuple[str, str]]:
    return [(trace.kind.value, trace.words) for trace in traces(text)]


@pytest.mark.parametrize(
    "number",
    [
        "06-12345678",
        "06 12 34 56 78",
        "06 - 1234 5678",
        "0612345678",
        "(010) 123 45 67",
        "010-1234567",
        "0800-1234",
        "+31 6 1234 5678",
        "+31(0)6-12345678",
        "0031 6 12345678",
        "+32 470 12 34 56",
    ],
)
def test_a_telephone_number_is_seen_however_it_is_spaced(number: str) -> None:
    assert seen(f"Bel oma op {number}.") == [("telefoonnummer", number)]


@pytest.mark.parametrize(
    "text",
    [
        "Van 01-02-2019 tot 03-04-2020 woonde hij daar.",
        "Op 01-02-2019 03 kinderen.",
        "In 2019-2020 en van 09.30 tot 10.30 uur.",
        "Groep 5 had 28 kinderen, in 2019 is dat veranderd.",
        "In 2019 OM, in 2018 VO en in 1500 en later.",
        "Op 12 maart 2019 ging hij naar huis.",
        "Zij werd geboren. Op 3 mei 2012 ging zij mee.",
        "De basisschool belde, en op school bleef het stil. De leerkracht kwam.",
        "Het College besloot, en het college van B en W volgde.",
        "Een school in Leiden, sbo in Delft, vso Cluster 4, basisschool van Sem.",
        "Wij spraken af @ kantoor, zie a@b.",
    ],
)
def test_what_is_ordinary_is_left_alone(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize("postcode", ["1234 AB", "1234AB", "1234ab"])
def test_a_postcode_is_seen(postcode: str) -> None:
    assert seen(f"Hij woont op {postcode}, boven de bakker.") == [("postcode", postcode)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Kind (geb. 3 mei 2012) woont thuis.", "3 mei 2012"),
        ("Hij is geboren op 03-05-2012.", "03-05-2012"),
        ("Geboortedatum: 3/5/12", "3/5/12"),
        ("Op 3 mei 2012 werd zij geboren.", "3 mei 2012"),
        ("Op 2012-05-03 is hij jarig.", "2012-05-03"),
    ],
)
def test_a_date_beside_a_word_about_birth_is_seen(text: str, date: str) -> None:
    assert seen(text) == [("geboortedatum", date)]


@pytest.mark.parametrize(
    "school",
    [
        "basisschool De Regenboog",
        "obs de Vlieger",
        "SBO Het Palet",
        "mytylschool Gabriël",
        "montessorischool Prins Willem van Oranje",
        "Erasmus College",
        "lyceum Ypenburg",
        "Marecollege",
    ],
)
def test_the_name_of_a_school_is_seen(school: str) -> None:
    assert seen(f"Toen ging hij naar {school} en daarna naar huis.") == [
        ("naam van een school", school)
    ]


def test_a_quotation_is_looked_at_too_and_a_trace_knows_its_place() -> None:
    text = 'Zij zei: "mail oma@thuis.nl maar".'
    why = wording.TRACES["e-mailadres"]
    assert traces(text) == (Trace(TraceKind.EMAIL, 15, 27, "oma@thuis.nl", why),)


def test_several_traces_come_in_their_order() -> None:
    text = "Basisschool De Kring, 1234 AB, 010-1234567."
    assert [kind for kind, _ in seen(text)] == ["naam van een school", "postcode", "telefoonnummer"]


def test_of_two_on_one_spot_the_longest_stays() -> None:
    assert seen("Mail 0612345678@thuis.nl") == [("e-mailadres", "0612345678@thuis.nl")]


def test_every_kind_has_its_sentence() -> None:
    assert set(wording.TRACES) == {kind.value for kind in TraceKind}


@given(
    st.text(alphabet=st.sampled_from("06+31-() .@aAeDschol\n\u00e9'\"°"), max_size=200) | st.text()
)
def test_no_text_is_too_strange(text: str) -> None:
    found = traces(text)
    assert [text[each.start : each.end] for each in found] == [each.words for each in found]
    assert all(one.end <= other.start for one, other in pairwise(found))
