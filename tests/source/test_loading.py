"""A file is read as words with places, or refused with everything that is wrong in it."""

import os
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.errors import ExitCode
from casusanalyse.source.loading import MOST_BYTES, load, load_text
from casusanalyse.source.nodes import Mapping, Position, Scalar, plain
from casusanalyse.source.problems import SourceError, render
from casusanalyse.source.source import Source


def refusal(raw: bytes, name: str = "regio.yaml") -> str:
    with pytest.raises(SourceError) as caught:
        load_text(raw, name)
    return caught.value.sentence


def refusal_of_file(path: Path) -> str:
    with pytest.raises(SourceError) as caught:
        load(path)
    return caught.value.sentence


def test_a_file_becomes_its_name_lines_and_nodes(tmp_path: Path) -> None:
    path = tmp_path / "regio.yaml"
    path.write_bytes(b"naam: Retro\n")

    key, value = Scalar("naam", Position(1, 1)), Scalar("Retro", Position(1, 7))
    root = Mapping(((key, value),), Position(1, 1))
    assert load(path) == Source(str(path), ("naam: Retro", ""), root)


def test_every_word_stays_the_text_that_was_typed() -> None:
    source = load_text(
        b"a: nee\nb: 12:30\nc: 1.10\nd: 007\ne: null\nf: ~\ng:\nh: ''\ni: 2024-01-31\n", "x"
    )

    assert plain(source.root) == {
        "a": "nee",
        "b": "12:30",
        "c": "1.10",
        "d": "007",
        "e": "null",
        "f": "~",
        "g": "",
        "h": "",
        "i": "2024-01-31",
    }


@pytest.mark.parametrize(
    "raw",
    [
        "naam: café\nid: x\n".encode(),
        "naam: café\nid: x\n".encode("utf-8-sig"),
        "naam: café\r\nid: x\r\n".encode(),
        "naam: café\rid: x\r".encode(),
        "naam: café\nid: x\n".encode("utf-16"),
        "---\nnaam: café  # opmerking\nid: x\n...\n".encode(),
        "# ----\nnaam: café\n#zonder spatie\nid: x #\n".encode(),
    ],
)
def test_every_usual_way_of_saving_a_text_gives_the_same_content(raw: bytes) -> None:
    assert plain(load_text(raw, "regio.yaml").root) == {"naam": "café", "id": "x"}


def test_what_looks_odd_but_is_text_comes_out_as_typed() -> None:
    source = load_text(
        (
            "a: '<x> {{ y }} [b]'\nb: 🙂 שלום\nc: “zo” is het\nd: x#y\ne: |\n  - een\n  # twee\n"
        ).encode(),
        "regio.yaml",
    )

    assert plain(source.root) == {
        "a": "<x> {{ y }} [b]",
        "b": "🙂 שלום",
        "c": "“zo” is het",
        "d": "x#y",
        "e": "- een\n# twee\n",
    }


def test_a_hundred_thousand_letters_come_out_as_typed() -> None:
    text = "woord " * 16_667

    assert plain(load_text(f'"{text}"'.encode(), "regio.yaml").root) == text


def test_a_file_in_latin_1_is_refused_with_the_way_to_save_it() -> None:
    assert refusal("id: x\nnaam: café\n".encode("latin-1")) == (
        "regio.yaml, regel 2, kolom 10: hier staat een letterteken dat niet te lezen is."
        " Sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8).\n"
        "    naam: caf\N{REPLACEMENT CHARACTER}\n"
        "             ^"
    )


def test_half_a_character_in_utf_16_is_refused() -> None:
    assert refusal("naam: x".encode("utf-16") + b"y") == (
        "regio.yaml: hier staat een letterteken dat niet te lezen is."
        " Sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)."
    )


def test_all_mistakes_are_told_in_one_run_and_in_order() -> None:
    assert refusal(b"id: &x een\n# 123456782\nid: twee\nnaam: a: b\n") == (
        "regio.yaml, regel 1, kolom 5: een woord dat met & begint, is in YAML een anker, en dat"
        " wordt hier niet gebruikt. Zet de hele tekst tussen aanhalingstekens.\n"
        "    id: &x een\n"
        "        ^\n"
        "\n"
        "regio.yaml, regel 2, kolom 3: hier staat een burgerservicenummer. Haal het weg; een"
        " burgerservicenummer hoort in geen enkel bestand.\n"
        "    # •••••••••\n"
        "      ^\n"
        "\n"
        'regio.yaml, regel 3, kolom 1: de sleutel "id" staat hier voor de tweede keer; de eerste'
        " staat op regel 1. Elke sleutel mag één keer voorkomen.\n"
        "    id: twee\n"
        "    ^\n"
        "\n"
        "regio.yaml, regel 4, kolom 8: in deze tekst staat een dubbele punt met een spatie erna."
        " Zet de hele tekst tussen aanhalingstekens.\n"
        "    naam: a: b\n"
        "           ^"
    )


def test_of_a_key_that_occurs_twice_the_first_counts_and_the_problem_goes_along() -> None:
    source = load_text(b"id: x\nnaam: y\nid: [z]\n", "regio.yaml")

    ((key, value),) = source.left_out
    assert plain(source.root) == {"id": "x", "naam": "y"}
    assert (key.text, plain(value)) == ("id", ["z"])
    assert render(source.problems, source.name, source.lines) == (
        'regio.yaml, regel 3, kolom 1: de sleutel "id" staat hier voor de tweede keer; '
        "de eerste staat op regel 1. Elke sleutel mag één keer voorkomen.\n"
        "    id: [z]\n"
        "    ^"
    )


def test_the_same_key_may_occur_in_different_groups() -> None:
    source = load_text(b"- id: x\n- id: x\n", "regio.yaml")

    assert plain(source.root) == [{"id": "x"}, {"id": "x"}]


def test_a_file_of_50_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "groot.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)

    tracemalloc.start()
    told = refusal_of_file(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert told == (
        f"{path}: dit bestand is te groot. Hoogstens 2 MB. Kijk of dit het goede bestand is."
    )
    assert most < 2 * MOST_BYTES


def test_a_file_of_exactly_the_largest_size_is_read() -> None:
    filler = b"#" + b"x" * (MOST_BYTES - len(b"a: b\n") - 1)

    assert plain(load_text(b"a: b\n" + filler, "regio.yaml").root) == {"a": "b"}
    assert refusal(b"a: b\n" + filler + b"x") == (
        "regio.yaml: dit bestand is te groot. Hoogstens 2 MB. Kijk of dit het goede bestand is."
    )


def test_a_million_laughs_are_refused_at_the_first_anchor() -> None:
    lines = [b"a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    for first, second in zip("abcdefghi", "bcdefghij", strict=True):
        references = ", ".join([f"*{first}"] * 9)
        lines.append(f"{second}: &{second} [{references}]".encode())

    sentence = refusal(b"\n".join(lines))

    assert sentence.startswith("regio.yaml, regel 1, kolom 4: een woord dat met & begint")
    assert sentence.endswith("En nog 41 andere meldingen in dit bestand.")


def test_ten_thousand_levels_are_refused_at_the_first_too_many() -> None:
    assert refusal(b"[" * 10_000).splitlines()[0] == (
        "regio.yaml, regel 1, kolom 21: hier zitten te veel niveaus in elkaar."
        " Hoogstens 20 niveaus."
    )


def test_twenty_levels_are_accepted() -> None:
    assert plain(load_text(b"[" * 20 + b"]" * 20, "x").root) != []


def test_a_million_items_are_refused_at_the_first_too_many() -> None:
    assert refusal(b"[" + b"a," * 999_000 + b"]").splitlines()[0] == (
        "regio.yaml, regel 1, kolom 200000: dit bestand heeft te veel onderdelen."
        " Hoogstens 100000 sleutels en waarden samen."
    )


def test_a_text_beyond_the_longest_is_refused() -> None:
    assert refusal(b"a: " + b"x" * 200_001).splitlines()[0] == (
        "regio.yaml, regel 1, kolom 4: deze tekst is te lang. Hoogstens 200000 tekens."
    )


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "weg.yaml"

    assert refusal_of_file(path) == (
        f"{path}: dit bestand bestaat niet. Controleer de naam en de map."
    )


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal_of_file(tmp_path) == (
        f"{tmp_path}: dit is een map en geen bestand. Noem een bestand in deze map."
    )


@pytest.mark.skipif(sys.platform == "win32", reason="the device has another name there")
def test_a_device_is_refused() -> None:
    assert refusal_of_file(Path(os.devnull)) == (
        "/dev/null: dit is geen gewoon bestand. Noem een bestand in een map."
    )


@contextmanager
def as_nobody() -> Iterator[None]:
    """The superuser may read everything, so the test steps down for a moment."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise there")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "dicht.yaml"
    path.write_bytes(b"a: b\n")
    path.chmod(0)

    with as_nobody():
        refused = refusal_of_file(path)

    assert refused == (
        f"{path}: dit bestand mag niet gelezen worden."
        " Controleer de rechten, en of een ander programma het bestand vasthoudt."
    )


def test_a_name_that_no_disk_takes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300)

    assert refusal_of_file(path).startswith(f"{path}: dit bestand ")


def test_a_number_in_the_name_of_a_file_is_refused_and_not_repeated() -> None:
    assert refusal_of_file(Path("kind-123456782.yaml")) == (
        "kind-•••••••••.yaml: in de naam van dit bestand staat een burgerservicenummer."
        " Geef het bestand een andere naam."
    )


def test_a_refusal_says_so_to_the_shell_and_holds_no_line_in_a_traceback() -> None:
    with pytest.raises(SourceError) as caught:
        load_text(b"zin: moeder zei: kom\n", "antwoorden.yaml")

    assert caught.value.exit_code is ExitCode.REFUSED
    assert str(caught.value) == "antwoorden.yaml is niet gelezen; aantal meldingen: 1."


YAML_LIKE = st.text(alphabet="ab1 :-#\n\t'\"[]{},|>&*!%@`?<~\\xuU0.“–é\r\0\ufeff\u2028")


def name_or_refusal(raw: bytes) -> str:
    try:
        return load_text(raw, "regio.yaml").name
    except SourceError as error:
        return error.sentence


@given(YAML_LIKE | st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    assert name_or_refusal(text.encode("utf-8")).startswith("regio.yaml")


@given(st.binary())
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    assert name_or_refusal(raw).startswith("regio.yaml")


@pytest.mark.parametrize(
    "start", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest", b"{\\rtf1", b"%PDF-1"]
)
def test_a_file_of_a_word_processor_is_told_in_one_message(start: bytes) -> None:
    assert refusal(start) == (
        "regio.yaml: dit is een bestand van Word of een ander programma, en geen platte tekst. Maak"
        " het met Kladblok of een editor, of kies in Word: Opslaan als, Tekst zonder opmaak, codering"
        " UTF-8."
    )
