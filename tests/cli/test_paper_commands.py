"""Drafts and copies: concept, kopie."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document

from casusanalyse.session.live import read_session
from tests.cli.program import ANSWERS, START, Outcome, Program
from tests.word.house.region import write_region
from tests.word.structure import faults

FIRST = "Casus Beuk/2026-03-12-klein"
AT_ONCE = 4

OPEN = "Nog open: 1 punt. Zo bekijk je dat: casusanalyse uitwerken 1 --klaar\n"


def test_every_draft_gets_the_next_number_and_none_is_overwritten(played: Program) -> None:
    folder = played.outputs / FIRST
    first = played("concept", "1")
    kept = (folder / "concept-v1.docx").read_bytes()
    second = played("concept", "beuk")
    assert first == Outcome(0, f"Conceptverslag gemaakt: {folder / 'concept-v1.docx'}\n{OPEN}", "")
    assert second == Outcome(0, f"Conceptverslag gemaakt: {folder / 'concept-v2.docx'}\n{OPEN}", "")
    assert (folder / "concept-v1.docx").read_bytes() == kept


def test_a_draft_of_a_locked_session_is_warned_about(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    answers = program.file("a.yaml", ANSWERS)
    assert program("start", "--wachtwoord", "--antwoorden", answers).code == 0
    written = program("concept", "1")
    assert written.code == 0
    assert written.err == (
        "Let op: deze sessie is beveiligd met een wachtwoord, het conceptverslag niet. "
        "Bewaar het op een veilige plaats.\n"
    )


def test_a_copy_holds_the_same_session_and_overwrites_nothing(
    played: Program, tmp_path: Path
) -> None:
    target = tmp_path / "kopie.casus"
    assert played("kopie", "1", str(target)) == Outcome(
        0, f"Kopie gemaakt en gecontroleerd: {target}\n", ""
    )
    assert read_session(target) == read_session(played.outputs / FIRST / "sessie.casus")
    again = played("kopie", "1", str(target))
    assert (again.code, again.out) == (1, "")
    assert again.err.startswith(f"{target} bestaat al")


def test_a_copy_into_a_folder_is_named_after_case_and_session(
    played: Program, tmp_path: Path
) -> None:
    assert played("kopie", "1", str(tmp_path)).code == 0
    copy = tmp_path / "Casus Beuk 2026-03-12-klein.casus"
    (tmp_path / "nog een").mkdir()
    assert played("kopie", str(copy), str(tmp_path / "nog een")).code == 0
    assert (tmp_path / "nog een" / copy.name).is_file()


def test_a_copy_of_a_locked_session_is_locked_too(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    answers = program.file("a.yaml", ANSWERS)
    assert program("start", "--wachtwoord", "--antwoorden", answers).code == 0
    copied = program("kopie", "1", str(tmp_path / "k.casus"))
    assert copied.out.endswith("De kopie heeft hetzelfde wachtwoord.\n")
    assert b"begrijpen" not in (tmp_path / "k.casus").read_bytes()


def test_drafts_that_are_made_at_once_get_a_number_each(played: Program) -> None:
    command = [sys.executable, "-c", START, "--werkmap", str(played.workspace), "concept", "1"]
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") for _ in range(AT_ONCE)
    ]
    told = [each.communicate()[0] for each in running]
    folder = played.outputs / FIRST
    names = [f"concept-v{number}.docx" for number in range(1, AT_ONCE + 1)]
    assert sorted(told) == [f"Conceptverslag gemaakt: {folder / name}\n{OPEN}" for name in names]
    assert sorted(path.name for path in folder.iterdir()) == [*names, "sessie.casus"]


@pytest.mark.parametrize(
    "name", ["123456782.casus", "casus 1234.56.782.casus", "123456782/kopie.casus", "123456782"]
)
def test_a_burgerservicenummer_never_becomes_the_name_of_a_copy(
    name: str, played: Program, tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*"))
    told = played("kopie", "1", str(tmp_path / name))
    assert told.code == 1
    assert "burgerservicenummer" in told.err
    assert sorted(tmp_path.rglob("*")) == before


def test_a_copy_to_a_folder_that_is_not_there_is_told(played: Program, tmp_path: Path) -> None:
    told = played("kopie", "1", str(tmp_path / "weg" / "k.casus"))
    assert (told.code, told.out) == (1, "")
    assert str(tmp_path / "weg") in told.err


def test_a_draft_in_a_house_style_says_whose_and_what_was_changed(
    played: Program, tmp_path: Path
) -> None:
    given = tmp_path / "regio.docx"
    write_region(given)
    written = played("concept", "1", "--huisstijl", str(given))
    path = played.outputs / FIRST / "concept-v1.docx"
    assert written == Outcome(
        0,
        f"Huisstijl uit {given}\n"
        "Te licht om goed te lezen, en in dit verslag daarom donkerder (of op een donker vlak juist "
        "lichter): Titel, Ondertitel, Kop 1, Kop van inhoudsopgave, Bijschrift, Koptekst.\n"
        "Het donkere vlak achter deze tekst is weggelaten, anders zijn de kleine nummers niet te "
        "lezen: Kop 3.\n"
        f"Conceptverslag gemaakt: {path}\n{OPEN}",
        "",
    )
    assert (_has_a_logo(path), faults(path)) == (True, [])


def test_the_house_style_of_the_workspace_needs_no_option_and_an_option_goes_before_it(
    played: Program, tmp_path: Path
) -> None:
    usual = played.workspace / "huisstijl" / "huisstijl.docx"
    usual.parent.mkdir()
    write_region(usual)
    assert played("concept", "1").out.startswith(f"Huisstijl uit {usual}\n")
    plain = tmp_path / "kaal.docx"
    Document().save(str(plain))
    assert played("concept", "1", "--huisstijl", str(plain)).out.startswith(
        f"Huisstijl uit {plain}\n"
    )
    folder = played.outputs / FIRST
    assert [_has_a_logo(folder / f"concept-v{number}.docx") for number in (1, 2)] == [True, False]


def test_a_house_style_that_cannot_be_used_makes_no_draft(played: Program, tmp_path: Path) -> None:
    refused = played("concept", "1", "--huisstijl", str(tmp_path / "weg.docx"))
    assert refused == Outcome(
        1,
        "",
        "De huisstijl kan niet uit weg.docx komen: dat bestand is er niet. Kijk naar de naam en de map.\n",
    )
    assert list((played.outputs / FIRST).glob("concept-*")) == []


def _has_a_logo(path: Path) -> bool:
    with zipfile.ZipFile(path) as package:
        return any(name.startswith("word/media/") for name in package.namelist())
