"""What comes back in Word is shown to people and to programs, and nothing in it is obeyed."""

import json
import random
import re
from io import BytesIO
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from tests.cli.program import Program
from tests.conftest import ROOT
from tests.word.returned.small_docx import docx
from tests.word.returned.word_xml import (
    comment,
    commented,
    extended,
    gone,
    ins,
    mark,
    par,
    run,
    word_file,
)

EXAMPLE = re.compile(r"```json\n(.*?)```", re.DOTALL)


def example() -> bytes:
    """The file that docs/reacties-json.md shows."""
    first = par("[1.1] Hij ging met ", commented(0, commented(1, "spoed")), run(" weg."))
    second = par("[1.2] Dat was in ", gone("Bas", "maart"), ins("Bas", "april"), run("."))
    comments = comment(0, "Anna", "Klopt dit?", ids=("0A01",)) + comment(
        1, "Bas", "Ja.", ids=("0A02",)
    )
    return word_file(
        first,
        second,
        par(ins("Anna", "Wij wisten dat niet."), end=mark("ins", "Anna")),
        par("[1.3] Einde."),
        comments=comments,
        commentsExtended=extended(("0A01", "", False), ("0A02", "0A01", False)),
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "binnen"
    folder.mkdir()
    monkeypatch.chdir(folder)
    (folder / "terug.docx").write_bytes(example())
    return folder


def test_the_page_about_json_shows_what_a_program_gets(program: Program, folder: Path) -> None:
    shown = EXAMPLE.findall((ROOT / "docs" / "reacties-json.md").read_text(encoding="utf-8"))
    told = program("reacties", "bekijk", "--json", "terug.docx", "weg.docx")
    assert told.code == 1
    assert json.loads(told.out) == json.loads(shown[0])
    assert told.err == "1 bestand kon niet worden gelezen.\n"


def test_people_see_the_difference_and_the_thread(program: Program, folder: Path) -> None:
    told = program("reacties", "bekijk", "terug.docx")
    assert (told.code, told.err) == (0, "")
    assert told.out.strip().splitlines() == [
        "terug.docx",
        "  [1.1] Hij ging met spoed weg.",
        '    opmerking van Anna, bij "spoed", 20 maart 2026 10:30: Klopt dit?',
        "      antwoord van Bas, 20 maart 2026 10:30: Ja.",
        "  [1.2] Dat was in maart.",
        "    vervanging van Bas, 20 maart 2026 10:30: [1.2] Dat was in [-maart-]{+april+}.",
        "    invoeging van Anna, 20 maart 2026 10:30: {+Wij wisten dat niet.+}",
    ]


def test_the_paragraph_of_what_stands_in_a_new_one_is_the_new_one(
    program: Program, folder: Path
) -> None:
    new = par(ins("Anna", "Zij ", commented(0, "zingt"), " graag."), end=mark("ins", "Anna"))
    data = word_file(par("Voor"), new, par("Na"), comments=comment(0, "Bas", "Echt?"))
    (folder / "terug.docx").write_bytes(data)
    told = json.loads(program("reacties", "bekijk", "--json", "terug.docx").out)
    found = [(it["soort"], it["alinea"]) for it in told["bestanden"][0]["reacties"]]
    assert found == [("opmerking", "Zij zingt graag."), ("invoeging", "Zij zingt graag.")]


def test_a_folder_gives_every_file_that_people_can_see(program: Program, folder: Path) -> None:
    for name in (".verborgen.docx", "~$terug.docx", "kapot.docx"):
        (folder / name).write_bytes(b"PK")
    told = program("reacties", "bekijk", "--json", str(folder))
    files = json.loads(told.out)["bestanden"]
    assert [Path(it["bestand"]).name for it in files] == ["kapot.docx", "terug.docx"]
    assert [it["fout"] is None for it in files] == [False, True]
    assert told.code == 1


def test_a_folder_without_files_is_said_to_be_so(program: Program, folder: Path) -> None:
    (folder / "terug.docx").unlink()
    assert "geen bestanden" in program("reacties", "bekijk", str(folder)).out
    empty = program("reacties", "bekijk", "--json", str(folder))
    assert json.loads(empty.out) == {"versie": 1, "bestanden": []}


def test_nothing_in_a_file_is_obeyed_or_coloured(program: Program, folder: Path) -> None:
    text = "[bold]x[/bold] \u202e\u009b31m :smile:"
    (folder / "kwaad.docx").write_bytes(word_file(par(ins(f"A\u0085{text}", text))))
    told = program("reacties", "bekijk", "kwaad.docx")
    assert "{+[bold]x[/bold] ··31m :smile:+}" in told.out
    assert not re.search(r"[\u0080-\u009f\u202e]", told.out)


def test_circles_and_long_threads_of_comments_are_shown_once(
    program: Program, folder: Path
) -> None:
    count = 2_000
    comments = "".join(comment(it, "Anna", f"Nummer {it}", ids=(f"{it:X}",)) for it in range(count))
    threads = extended(*((f"{it:X}", f"{(it + 1) % count:X}", False) for it in range(count)))
    data = word_file(par(commented(0, "x")), comments=comments, commentsExtended=threads)
    (folder / "lang.docx").write_bytes(data)
    told = program("reacties", "bekijk", "lang.docx")
    assert told.code == 0
    assert len(re.findall(r"Nummer \d+$", told.out, re.MULTILINE)) == count


def test_the_password_of_copies_opens_them_here_too(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The library cannot lock less than it puts in a stream of its own.
    noise = random.Random(1).randbytes(10_000)
    with (folder / "slot.docx").open("wb") as locked:
        OOXMLFile(BytesIO(docx({"word/media/image1.png": noise}))).encrypt("geheim", locked)
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "van de sessie")
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD_EXEMPLAREN", "geheim")
    assert program("reacties", "bekijk", "slot.docx").code == 0


def test_a_folder_in_a_folder_is_not_passed_over_in_silence(program: Program, folder: Path) -> None:
    (folder / "van mail").mkdir()
    (folder / ".git").mkdir()
    told = program("reacties", "bekijk", "--json", str(folder))
    files = {Path(it["bestand"]).name: it["fout"] for it in json.loads(told.out)["bestanden"]}
    assert files == {
        "terug.docx": None,
        "van mail": "van mail is een map, geen Word-bestand. Noem de bestanden die erin staan.",
    }
    assert told.code == 1
