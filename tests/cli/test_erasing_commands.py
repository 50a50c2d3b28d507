"""Erasing for good: opruimen and verwijder."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from casusanalyse.cli.clearing import clear_away
from casusanalyse.cli.context import Context, now
from casusanalyse.cli.erasing import erase_case
from casusanalyse.session.live import open_session
from casusanalyse.session.store.lock import lock_path
from tests.cli.program import ANSWERS, PROTOCOL, START, Outcome, Program
from tests.session.reviews import SENT
from tests.terminal.desk import in_a_window
from tests.terminal.window import Window, environment

SAID = b"Wij wilden het begrijpen."
LONG_KEPT = PROTOCOL.replace("id: klein", "id: lang") + "afronding: {bewaartermijn: 7300}\n"
OLD = "Casus Beuk/2020-03-12-klein"
NEW = "Casus Els/2026-03-12-lang"
ALL_WORDS = {"Casus", "Beuk", "klein"}


def play(program: Program, case: str, day: str, protocol: str, *words: str) -> None:
    text = ANSWERS.replace("Casus Beuk", case).replace("12-03-2026", day)
    answers = program.file("a.yaml", text.replace("protocol: klein", f"protocol: {protocol}"))
    assert program("start", *words, "--antwoorden", answers).code == 0
    (program.workspace / "a.yaml").unlink()


@pytest.fixture
def kept(program: Program, tmp_path: Path) -> Program:
    """An old session with a draft and a copy on a stick, and one that may stay for years."""
    program.file("protocols/lang.yaml", LONG_KEPT)
    play(program, "Casus Beuk", "12-03-2020", "klein")
    play(program, "Casus Els", "12-03-2026", "lang")
    (tmp_path / "stick").mkdir()
    assert program("concept", "1").code == 0
    assert program("kopie", "1", str(tmp_path / "stick" / "k.casus")).code == 0
    return program


def here(program: Program) -> Context:
    return Context(program.workspace, {}, program.workspace, program.workspace)


def files_in(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def notes(program: Program) -> list[str]:
    path = program.outputs / "verwijderd.txt"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def test_what_is_past_its_date_goes_with_draft_and_copy(kept: Program, tmp_path: Path) -> None:
    told = kept("opruimen", "--ja")
    assert (told.code, told.err) == (0, "")
    assert "  Casus Beuk, 12-03-2020, klein: bewaren tot en met 08-09-2020\n" in told.out
    assert (
        "Gewist en nagelezen: 1 sessie, 1 Word-bestand, 1 kopie en 1 ander bestand.\n" in told.out
    )
    assert kept.sessions == [NEW]
    assert sorted(path.name for path in kept.outputs.iterdir()) == ["Casus Els", "verwijderd.txt"]
    assert list((tmp_path / "stick").iterdir()) == []
    (note,) = notes(kept)
    assert note.endswith(": gewist: 1 sessie, 1 Word-bestand, 1 kopie en 1 ander bestand.")


def test_drawings_go_with_their_session_however_they_were_renamed(kept: Program) -> None:
    drawings = kept.outputs / OLD / "tekeningen"
    drawings.mkdir()
    for name in ("gezin.png", "opa en oma.SVG", "~casusanalyse-1.tmp"):
        (drawings / name).write_bytes(SAID)
    looked = kept("opruimen", "--droog")
    assert "gezin.png, opa en oma.SVG, ~casusanalyse-1.tmp en sessie.casus" in looked.out
    told = kept("verwijder", "Casus Beuk", "--ja")
    assert "1 Word-bestand, 2 tekeningen, 1 kopie en 2 andere bestanden.\n" in told.out
    assert [path.name for path in kept.outputs.iterdir() if path.is_dir()] == ["Casus Els"]


def test_looking_only_changes_nothing(kept: Program, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in files_in(tmp_path)}
    told = kept("opruimen", "--droog")
    assert (told.code, told.err) == (0, "")
    assert told.out.endswith("Er is niets gewist: dit was alleen kijken.\n")
    assert str(tmp_path / "stick" / "k.casus") in told.out
    assert {path: path.read_bytes() for path in files_in(tmp_path)} == before


def test_a_session_in_its_week_of_review_is_told_to_be_in_it(kept: Program) -> None:
    with open_session(kept.outputs / OLD / "sessie.casus", now) as session:
        session.do(SENT)
    told = kept("opruimen", "--droog").out
    assert (
        "bewaren tot en met 08-09-2020; het concept ging rond en het verslag is nog niet definitief\n"
    ) in told


def test_without_a_terminal_erasing_must_be_asked_for_in_full(kept: Program) -> None:
    for words in (("opruimen",), ("verwijder", "Casus Beuk")):
        told = kept(*words)
        assert told.code == 1
        assert told.err.startswith("Er is niemand om het aan te vragen, dus er is niets gewist.")
    assert kept.sessions == [OLD, NEW]
    assert notes(kept) == []


@pytest.mark.parametrize(("typed", "left"), [("ja", [NEW]), ("", [OLD, NEW])])
def test_clearing_away_is_confirmed_with_a_word(kept: Program, typed: str, left: list[str]) -> None:
    clear_away(here(kept), only_show=False, given=False, ask=lambda question: typed)
    assert kept.sessions == left


@pytest.mark.parametrize(
    ("typed", "left"), [("casus beuk", [NEW]), ("ja", [OLD, NEW]), ("beuk", [OLD, NEW])]
)
def test_a_case_is_erased_by_typing_its_pseudonym(
    kept: Program, typed: str, left: list[str]
) -> None:
    erase_case(here(kept), "Casus Beuk", given=False, ask=lambda question: typed)
    assert kept.sessions == left


def test_what_nobody_reaches_is_always_told(kept: Program, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "stick")
    told = kept("opruimen", "--ja").out
    assert "De kopie van " in told
    assert str(tmp_path / "stick" / "k.casus") in told
    for word in ("mails", "Papier", "Back-ups", "SSD"):
        assert word in told


def test_a_file_in_the_place_of_a_copy_stays(kept: Program, tmp_path: Path) -> None:
    stick = tmp_path / "stick" / "k.casus"
    shutil.copyfile(kept.outputs / NEW / "sessie.casus", stick)
    told = kept("opruimen", "--ja")
    assert told.code == 0
    assert "staat nu iets anders" in told.out
    assert stick.read_bytes() == (kept.outputs / NEW / "sessie.casus").read_bytes()


def test_what_cannot_be_judged_is_named(kept: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    play(kept, "Casus Iep", "12-03-2020", "klein", "--wachtwoord")
    monkeypatch.delenv("CASUSANALYSE_WACHTWOORD")
    play(kept, "Casus Linde", "12-03-2020", "klein")
    damaged = kept.outputs / "Casus Linde/2020-03-12-klein/sessie.casus"
    damaged.write_bytes(damaged.read_bytes()[:4096])
    orphan = kept.outputs / "Casus Vlier" / "2020-03-12-klein"
    orphan.mkdir(parents=True)
    (orphan / "concept-v1.docx").write_bytes(b"")
    told = kept("opruimen", "--ja")
    assert told.code == 0
    named = told.out.partition("Niet beoordeeld\n")[2].splitlines()[:3]
    assert named == [
        "  Casus Iep, 12-03-2020, klein: op slot",
        "  Casus Linde, 12-03-2020, klein: niet te lezen",
        "  Casus Vlier, 2020-03-12-klein: het sessiebestand is er niet meer",
    ]
    assert len(kept.sessions) == 3


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="needs Linux, to take rights away")
def test_a_folder_that_may_not_be_read_keeps_no_other(kept: Program) -> None:
    play(kept, "Casus Iep", "12-03-2020", "klein")
    closed = kept.outputs / "Casus Iep" / "2020-03-12-klein"
    closed.chmod(0)
    as_anybody = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    words = ["--werkmap", str(kept.workspace), "opruimen", "--ja"]
    command = [*(as_anybody if os.geteuid() == 0 else []), sys.executable, "-c", START, *words]
    told = subprocess.run(command, capture_output=True, encoding="utf-8")
    closed.chmod(0o700)
    assert (told.returncode, told.stderr) == (0, "")
    assert "  Casus Iep, 2020-03-12-klein: niet te lezen\n" in told.stdout
    assert kept.sessions == [NEW, "Casus Iep/2020-03-12-klein"]


def test_a_locked_session_is_judged_when_its_passphrase_is_known(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    play(program, "Casus Iep", "12-03-2020", "klein", "--wachtwoord")
    assert program("opruimen", "--ja").code == 0
    assert program.sessions == []


def test_an_open_session_waits_for_the_next_time(kept: Program) -> None:
    with open_session(kept.outputs / OLD / "sessie.casus", now):
        told = kept("opruimen", "--ja")
    assert told.code == 0
    assert "  Casus Beuk, 12-03-2020, klein: nu open; sluit de sessie" in told.out
    assert kept.sessions == [OLD, NEW]


def test_the_example_is_judged_like_any_other_and_said_to_be_one(program: Program) -> None:
    text = ANSWERS.replace("12-03-2026", "12-03-2020").replace(
        "protocol: klein\n", "protocol: klein\nvoorbeeld: ja\n"
    )
    assert program("start", "--antwoorden", program.file("a.yaml", text)).code == 0
    assert "08-09-2020 (het meegeleverde voorbeeld)\n" in program("opruimen", "--droog").out


def test_when_nothing_is_past_nothing_is_asked(program: Program) -> None:
    assert program("opruimen") == Outcome(0, "Er is geen sessie voorbij haar bewaartermijn.\n", "")


def test_a_whole_case_goes_whatever_its_dates_and_whatever_stands_there(kept: Program) -> None:
    play(kept, "casus beuk", "12-04-2026", "lang")
    kept.file("outputs/Casus Beuk/losse brief.txt", "een brief")
    kept.file("outputs/Casus Beuk/2020-03-12-klein/reactie.docx", "een reactie")
    told = kept("verwijder", "casus beuk", "--ja")
    assert (told.code, told.err) == (0, "")
    assert "reactie.docx" in told.out
    assert "losse brief.txt" in told.out
    assert sorted(path.name for path in kept.outputs.iterdir()) == ["Casus Els", "verwijderd.txt"]
    (note,) = notes(kept)
    assert ALL_WORDS.isdisjoint(note.replace(".", " ").replace(":", " ").split())


def test_a_case_is_named_in_full(kept: Program) -> None:
    for name in ("beuk", "1", "Casus Beu", "outputs/Casus Beuk", ".."):
        told = kept("verwijder", name, "--ja")
        assert (told.code, told.out) == (1, "")
        assert told.err.startswith(f'Er is geen casus die "{name}" heet.')
    assert 'Bedoelde je "Casus Beuk"?' in kept("verwijder", "Casus Beu", "--ja").err
    assert kept.sessions == [OLD, NEW]


def test_a_case_with_an_open_session_or_copy_is_left_whole(kept: Program, tmp_path: Path) -> None:
    for file in (kept.outputs / OLD / "sessie.casus", tmp_path / "stick" / "k.casus"):
        before = {path: path.read_bytes() for path in files_in(kept.outputs)}
        with open_session(file, now):
            told = kept("verwijder", "Casus Beuk", "--ja")
        assert (told.code, told.out) == (1, "")
        assert told.err.startswith("Van deze casus is een sessie nu open. Er is niets gewist.")
        assert {path: path.read_bytes() for path in files_in(kept.outputs)} == before


def test_a_locked_case_can_be_erased_without_its_passphrase(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CASUSANALYSE_WACHTWOORD", "geheim")
    play(program, "Casus Iep", "12-03-2020", "klein", "--wachtwoord")
    assert program("kopie", "1", str(tmp_path / "k.casus")).code == 0
    monkeypatch.delenv("CASUSANALYSE_WACHTWOORD")
    told = program("verwijder", "Casus Iep", "--ja")
    assert (told.code, program.sessions) == (0, [])
    assert f"Wis het zelf als het die kopie is: {tmp_path / 'k.casus'}" in told.out
    assert (tmp_path / "k.casus").is_file()


def test_a_folder_within_a_session_is_not_looked_into(kept: Program) -> None:
    letter = kept.file(f"outputs/{OLD}/bijlagen/brief.txt", "van een ander")
    told = kept("verwijder", "Casus Beuk", "--ja")
    assert told.code == 0
    assert f"Deze map is niet leeg en blijft staan: {kept.outputs / OLD}" in told.out
    assert Path(letter).read_text(encoding="utf-8") == "van een ander"
    assert kept.sessions == [NEW]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_in_the_folder_of_a_case_leads_nowhere(kept: Program, tmp_path: Path) -> None:
    (tmp_path / "stick" / "brief.txt").write_bytes(b"van een ander")
    (kept.outputs / "Casus Beuk" / "stick").symlink_to(tmp_path / "stick")
    assert kept("verwijder", "Casus Beuk", "--ja").code == 0
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["brief.txt"]
    assert not (kept.outputs / "Casus Beuk").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
@pytest.mark.parametrize("linked", ["Casus Beuk", OLD, f"{OLD}/sessie.casus"])
def test_what_stands_elsewhere_behind_a_link_stays(
    kept: Program, tmp_path: Path, linked: str
) -> None:
    elsewhere = tmp_path / "elders"
    (kept.outputs / linked).rename(elsewhere)
    (kept.outputs / linked).symlink_to(elsewhere)
    words = {
        path: path.read_bytes() for path in [elsewhere, *files_in(elsewhere)] if path.is_file()
    }
    looked = kept("opruimen", "--ja")
    assert "  Casus Beuk, 12-03-2020, klein: " in looked.out.partition("Niet beoordeeld\n")[2]
    told = kept("verwijder", "Casus Beuk", "--ja")
    assert (told.code, told.err) == (0, "")
    assert f"alleen die gaat weg: {kept.outputs / linked}." in told.out
    assert {path: path.read_bytes() for path in words} == words
    assert not (kept.outputs / "Casus Beuk").exists()


def test_an_erasing_that_was_killed_is_finished_by_the_next_one(
    kept: Program, tmp_path: Path
) -> None:
    copy = tmp_path / "stick" / "k.casus"
    whole = copy.read_bytes()
    copy.write_bytes(bytes(4096) + whole[4096:])
    lock_path(copy).write_bytes(b"{}")
    assert kept("verwijder", "Casus Beuk", "--ja").code == 0
    assert list((tmp_path / "stick").iterdir()) == []


def test_the_lock_that_a_killed_erasing_left_goes_with_its_folder(kept: Program) -> None:
    session = kept.outputs / OLD / "sessie.casus"
    for file in files_in(session.parent):
        file.unlink()
    lock_path(session).write_bytes(b"{}")
    assert kept("verwijder", "Casus Beuk", "--ja").code == 0
    assert not (kept.outputs / "Casus Beuk").exists()


def test_a_copy_that_went_while_its_lock_stayed_leaves_nothing(
    kept: Program, tmp_path: Path
) -> None:
    copy = tmp_path / "stick" / "k.casus"
    copy.unlink()
    lock_path(copy).write_bytes(b"{}")
    assert kept("verwijder", "Casus Beuk", "--ja").code == 0
    assert list((tmp_path / "stick").iterdir()) == []


def test_pseudonyms_that_share_a_folder_are_told(kept: Program) -> None:
    play(kept, '"Casus: Beuk"', "13-03-2020", "klein")
    told = kept("verwijder", "Casus Beuk", "--ja")
    assert 'een andere schuilnaam heeft, en dat gaat ook weg: "Casus: Beuk".' in told.err
    assert kept("verwijder", "Casus Els", "--ja").err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize("name", ["CON", "Casus.", "Casus  Twee", "Casus Zoe\u0308", "  "])
def test_a_folder_that_got_its_name_elsewhere_is_erased_by_that_name(
    kept: Program, name: str
) -> None:
    (kept.outputs / "Casus Beuk").rename(kept.outputs / name)
    assert kept("verwijder", name, "--ja").code == 0
    assert kept.sessions == [NEW]


def test_what_refuses_is_told_and_the_rest_goes(kept: Program) -> None:
    # A folder where a lock should be: nobody can say who writes this session.
    (kept.outputs / OLD / "sessie.slot").mkdir()
    told = kept("verwijder", "Casus Beuk", "--ja")
    assert told.code == 1
    assert f"Niet gewist: {kept.outputs / OLD / 'sessie.casus'}" in told.err
    assert told.err.endswith(
        "1 bestand of map kon niet worden gewist; waarom, staat hierboven. Los dat op en probeer "
        "het opnieuw.\n"
    )
    assert "Gewist en nagelezen: 1 kopie.\n" in told.out
    assert notes(kept)[0].endswith(": gewist: 1 kopie. Niet alles kon worden gewist.")


def test_nothing_of_what_was_said_is_left_on_the_disk(kept: Program, tmp_path: Path) -> None:
    assert kept("verwijder", "Casus Els", "--ja").code == 0
    assert any(SAID in path.read_bytes() for path in files_in(tmp_path))
    assert kept("verwijder", "Casus Beuk", "--ja").code == 0
    assert [path.name for path in files_in(tmp_path) if SAID in path.read_bytes()] == []


@in_a_window
def test_at_a_terminal_the_pseudonym_is_typed(kept: Program, root: Path, tmp_path: Path) -> None:
    words = ["--werkmap", str(kept.workspace), "verwijder", "Casus Beuk"]
    command = [sys.executable, "-c", START, *words]
    window = Window(command, root, environment(tmp_path), columns=100, rows=50)
    try:
        window.wait_for("typ je de schuilnaam (Casus Beuk):")
        window.type("Casus Beuk\r")
        window.wait_for("Gewist en nagelezen")
    finally:
        window.close()
    assert kept.sessions == [NEW]
