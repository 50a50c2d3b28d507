"""Every session has a folder that Windows can live with, and is found by what people call it."""

import sys
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.disk.problems import BelowAFile
from casusanalyse.session.folders import (
    all_sessions,
    case_folder_name,
    find_session,
    new_session_folder,
    propose_pseudonym,
)
from casusanalyse.session.problems import PseudonymUnusable, SessionAmbiguous, SessionNotFound
from casusanalyse.text.problems import BsnFound
from casusanalyse.wording.session import NATURE_WORDS

SPRING = date(2025, 3, 6)
SUMMER = date(2025, 7, 1)


def begin(outputs: Path, case: str, held_on: date, protocol_id: str = "retrospectief") -> Path:
    folder = new_session_folder(outputs, case, held_on, protocol_id)
    (folder / "sessie.casus").write_bytes(b"")
    return folder / "sessie.casus"


@pytest.mark.parametrize(
    ("pseudonym", "name"),
    [
        ("Casus Wilg", "Casus Wilg"),
        ("  Casus: Wilg/2?  ", "Casus Wilg 2"),
        ("Wilg...", "Wilg"),
        ("..\\..\\weg", "weg"),
        ("-rf", "rf"),
        ("con", "Casus con"),
        ("Lpt1.oud", "Casus Lpt1.oud"),
        ("cafe\u0301", "café"),
        ("lang " * 40, "lang " * 11 + "lang"),
    ],
)
def test_a_pseudonym_becomes_a_name_that_every_system_takes(pseudonym: str, name: str) -> None:
    assert case_folder_name(pseudonym) == name


@pytest.mark.parametrize("pseudonym", ["", "...", ' <>:"/\\|?* ', "\x00\x1b"])
def test_a_pseudonym_of_which_nothing_is_left_is_refused(pseudonym: str) -> None:
    with pytest.raises(PseudonymUnusable):
        case_folder_name(pseudonym)


@pytest.mark.parametrize("pseudonym", ["Casus 111222333", "111.222.333", "111|222|333"])
def test_a_burgerservicenummer_never_names_a_folder(tmp_path: Path, pseudonym: str) -> None:
    with pytest.raises(BsnFound):
        new_session_folder(tmp_path, pseudonym, SPRING, "retrospectief")
    assert list(tmp_path.iterdir()) == []


@given(st.text(max_size=200))
def test_a_folder_name_is_always_safe_and_stays_the_same(pseudonym: str) -> None:
    try:
        name = case_folder_name(pseudonym)
    except (PseudonymUnusable, BsnFound):
        return
    assert name == case_folder_name(name)
    assert not set(name) & set('<>:"/\\|?*\n\t\x00')
    assert name[-1] not in " ."
    assert len(name.encode("utf-8")) < 256


def test_a_second_session_of_the_same_day_gets_a_number(tmp_path: Path) -> None:
    names = [begin(tmp_path, "Casus Wilg", SPRING).parent.name for _ in range(3)]
    assert names == [
        "2025-03-06-retrospectief",
        "2025-03-06-retrospectief-2",
        "2025-03-06-retrospectief-3",
    ]


def test_a_case_is_the_same_case_whatever_its_capitals(tmp_path: Path) -> None:
    begin(tmp_path, "Casus Wilg", SPRING)
    begin(tmp_path, "casus wilg", SUMMER)
    assert [folder.name for folder in tmp_path.iterdir()] == ["Casus Wilg"]


def test_a_place_that_is_not_a_folder_is_refused(tmp_path: Path) -> None:
    blocked = tmp_path / "Casus Wilg"
    blocked.write_text("een bestand", encoding="utf-8")
    with pytest.raises(BelowAFile):
        new_session_folder(tmp_path, "Casus Wilg", SPRING, "retrospectief")
    assert blocked.read_text(encoding="utf-8") == "een bestand"


def test_sessions_are_numbered_by_date_and_keep_their_number_when_one_joins(
    tmp_path: Path,
) -> None:
    begin(tmp_path, "Casus Wilg", SUMMER)
    for _ in range(11):
        begin(tmp_path, "Casus Beuk", SPRING, "kort")
    (tmp_path / "Casus Beuk" / "zomaar een map").mkdir()
    (tmp_path / "Casus Beuk" / "2025-99-99-kort").mkdir()
    (tmp_path / "Casus Beuk" / "2025-99-99-kort" / "sessie.casus").write_bytes(b"")
    before = all_sessions(tmp_path)
    shown = [(s.number, s.case, s.date, s.protocol_id, s.path.name) for s in before]
    assert shown[0] == (1, "Casus Beuk", SPRING, "kort", "2025-03-06-kort")
    assert shown[1] == (2, "Casus Beuk", SPRING, "kort", "2025-03-06-kort-2")
    assert shown[10] == (11, "Casus Beuk", SPRING, "kort", "2025-03-06-kort-11")
    assert shown[11] == (12, "Casus Wilg", SUMMER, "retrospectief", "2025-07-01-retrospectief")
    begin(tmp_path, "Casus Adder", date(2025, 8, 1))
    assert all_sessions(tmp_path)[:-1] == before


def test_a_protocol_may_end_in_a_number(tmp_path: Path) -> None:
    begin(tmp_path, "Casus Wilg", SPRING, "kort-2")
    assert [session.protocol_id for session in all_sessions(tmp_path)] == ["kort-2"]


def test_without_sessions_there_is_nothing_to_list(tmp_path: Path) -> None:
    assert all_sessions(tmp_path / "outputs") == ()


def test_a_session_is_found_by_number_folder_file_or_part_of_its_pseudonym(
    tmp_path: Path,
) -> None:
    wilg = begin(tmp_path, "Casus Wilg", SPRING)
    beuk = begin(tmp_path, "Casus Beuk", SUMMER)
    copy = tmp_path / "kopie.casus"
    copy.write_bytes(b"")
    references = {
        "1": wilg,
        " 2 ": beuk,
        str(wilg): wilg,
        str(wilg.parent): wilg,
        "Casus Wilg/2025-03-06-retrospectief": wilg,
        "wIlG": wilg,
        "euk": beuk,
        str(copy): copy,
    }
    found = {reference: find_session(tmp_path, reference) for reference in references}
    assert found == references


@pytest.mark.parametrize("reference", ["3", "Els", "", "  "])
def test_what_fits_nothing_is_not_found(tmp_path: Path, reference: str) -> None:
    begin(tmp_path, "Casus Wilg", SPRING)
    begin(tmp_path, "Casus Beuk", SUMMER)
    with pytest.raises(SessionNotFound):
        find_session(tmp_path, reference)


def test_when_more_sessions_fit_they_are_listed_with_their_numbers(tmp_path: Path) -> None:
    begin(tmp_path, "Casus Wilg", SPRING)
    begin(tmp_path, "Casus Wilg", SUMMER, "perspectief")
    with pytest.raises(SessionAmbiguous) as caught:
        find_session(tmp_path, "wilg")
    assert caught.value.sentence == (
        'Bij "wilg" passen meer sessies:\n'
        "  1  Casus Wilg, 2025-03-06, retrospectief\n"
        "  2  Casus Wilg, 2025-07-01, perspectief\n"
        "Kies er een met het nummer."
    )


def test_a_proposed_pseudonym_is_free_whatever_its_capitals() -> None:
    taken = [f"casus {word.upper()}" for word in NATURE_WORDS if word != "Wilg"]
    assert propose_pseudonym(taken, Random(1)) == "Casus Wilg"


def test_when_all_words_are_taken_a_number_follows() -> None:
    taken = [f"Casus {word}" for word in NATURE_WORDS]
    first = propose_pseudonym(taken, Random(1))
    second = propose_pseudonym([*taken, first], Random(1))
    assert (first[-2:], second) == (" 2", first.removesuffix("2") + "3")


def test_every_proposal_can_name_a_folder() -> None:
    names = [f"Casus {word}" for word in NATURE_WORDS]
    assert [case_folder_name(name) for name in names] == names
    assert len(set(names)) == len(names)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_only_the_owner_may_look_into_the_folders_of_a_case(tmp_path: Path) -> None:
    folder = new_session_folder(tmp_path / "outputs", "Casus Wilg", SPRING, "retrospectief")
    rights = [each.stat().st_mode & 0o777 for each in (folder, folder.parent)]
    assert rights == [0o700, 0o700]
