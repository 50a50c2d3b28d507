"""The first file of one's own: it works as it stands, whatever was said about it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.protocol.checker import read_protocol, warnings
from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.folders import PROTOCOLS
from casusanalyse.protocol.library import shipped_folders
from casusanalyse.protocol.model import MOST_MINUTES
from casusanalyse.protocol.problems import BadId, FileTaken, OddMinutes, ReservedId
from casusanalyse.protocol.schema_files import first_line
from casusanalyse.protocol.starter import (
    FEWEST_MINUTES,
    Beginning,
    as_id,
    as_name,
    check_id,
    starter,
    starter_on,
    write_starter,
)
from casusanalyse.source.loading import load
from casusanalyse.text.clean import CleanText, clean_text, holds_forbidden
from tests.protocol.writing import source_of

NAMES = st.text(min_size=1, max_size=40).filter(
    lambda text: text.strip() and not holds_forbidden(text) and not any(map(str.isdigit, text))
)


def beginning(
    name: str = "Onze terugblik", author: str = "Een regio", minutes: int = 60, id: str = "onze"
) -> Beginning:
    return Beginning(id, clean_text(name), clean_text(author), minutes)


@pytest.mark.parametrize("minutes", [FEWEST_MINUTES, 17, 60, 241, MOST_MINUTES])
def test_a_starter_of_any_length_is_sound_without_a_remark(minutes: int) -> None:
    source = source_of(starter(beginning(minutes=minutes)))
    protocol = read_protocol(source)
    assert (protocol.minutes, warnings(protocol, source)) == (minutes, ())


@given(NAMES, NAMES)
def test_whatever_it_is_called_can_be_read_back(name: str, author: str) -> None:
    protocol = read_protocol(source_of(starter(beginning(name, author))))
    told = (protocol.name, protocol.author, protocol.report.title)
    tidy = CleanText(" ".join(name.split()))
    assert told == (tidy, " ".join(author.split()), tidy)


def test_a_starter_begins_with_the_line_for_an_editor() -> None:
    assert starter(beginning()).startswith(
        f"{first_line(FileSort.PROTOCOL)}\n# Onze terugblik\n#\n"
    )


def test_plain_words_stay_without_quotation_marks() -> None:
    lines = starter(beginning("Terugblik: kort", "Regio Wad")).split("\n")
    assert 'naam: "Terugblik: kort"' in lines
    assert "auteur: Regio Wad" in lines


def test_a_starter_on_another_protocol_names_what_is_there() -> None:
    base = read_protocol(load(shipped_folders().root / PROTOCOLS / "retrospectief.yaml"))
    text = starter_on(base, beginning(minutes=base.minutes))
    keys = [line for line in text.split("\n") if line and not line.startswith("#")]
    assert [line.partition("#")[0].strip() for line in keys] == [
        "protocol: 1",
        "id: onze",
        "naam: Onze terugblik",
        'versie: "1.0"',
        "gebruikt: retrospectief",
        "auteur: Een regio",
        "duur: 240",
    ]
    examples = [line.removeprefix("#   - ") for line in text.split("\n") if "#   - " in line]
    questions = [question.id for question in base.questions()]
    assert examples == [
        f"vraag: {questions[0]}",
        f"vraag: {questions[-1]}",
        "stap: verloop",
        f"hoofdstuk: {base.report.chapters[0].heading}",
    ]


@pytest.mark.parametrize(
    ("typed", "id"),
    [
        ("Onze Terugblik", "onze-terugblik"),
        ("  2e gesprek, kort! ", "e-gesprek-kort"),
        ("Één café", "een-cafe"),
        ("teams_overleg", "teams_overleg"),
        ("123", ""),
        ("a" * 70, "a" * 60),
    ],
)
def test_an_id_is_made_of_what_was_typed(typed: str, id: str) -> None:
    assert as_id(typed) == id


def test_an_id_that_cannot_be_is_refused_with_one_that_can() -> None:
    assert check_id("onze-2") == "onze-2"
    with pytest.raises(BadId) as refused:
        check_id("Onze Terugblik")
    assert refused.value.sentence == (
        '"Onze Terugblik" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, zonder'
        ' spaties, en begin met een letter. Bijvoorbeeld: "onze-terugblik".'
    )


def test_a_name_is_made_of_an_id() -> None:
    assert as_name("onze_korte-terugblik") == "Onze korte terugblik"


@pytest.mark.parametrize("minutes", [FEWEST_MINUTES - 1, MOST_MINUTES + 1])
def test_minutes_that_cannot_be_are_refused(minutes: int) -> None:
    with pytest.raises(OddMinutes):
        starter(beginning(minutes=minutes))


def test_a_file_is_written_with_the_schema_beside_it(tmp_path: Path) -> None:
    path = write_starter(tmp_path / "protocols", "onze.yaml", "protocol: 1\n")
    assert path.read_bytes() == b"protocol: 1\n"
    assert sorted(each.relative_to(tmp_path).as_posix() for each in tmp_path.rglob("*")) == [
        "protocols",
        "protocols/.schema",
        "protocols/.schema/protocol.schema.json",
        "protocols/onze.yaml",
    ]


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "onze.yaml"
    path.write_text("van mij", encoding="utf-8")
    with pytest.raises(FileTaken):
        write_starter(tmp_path, "onze.yaml", "protocol: 1\n")
    assert path.read_text(encoding="utf-8") == "van mij"
    assert [each.name for each in tmp_path.iterdir()] == ["onze.yaml"]


@pytest.mark.parametrize("id", ["nul", "con", "com1", "lpt9"])
def test_an_id_that_windows_keeps_is_refused_with_another_one(id: str) -> None:
    with pytest.raises(ReservedId) as refused:
        check_id(id)
    assert refused.value.sentence == (
        f'"{id}" kan geen id zijn: Windows houdt die naam voor zichzelf en maakt er geen bestand mee. '
        f'Bijvoorbeeld: "{id}-eigen".'
    )
    assert check_id(as_id(id)) == f"{id}-eigen"
