"""Checking protocols and templates: protocol controleer."""

import json
import re
from pathlib import Path

import pytest

from casusanalyse.protocol.folders import PROTOCOLS, TEMPLATES
from casusanalyse.protocol.library import shipped_folders
from tests.cli.program import PROTOCOL, Outcome, Program

CALM = PROTOCOL.replace("verplicht: ja", "verplicht: zacht")
HARD = PROTOCOL.replace("Wat ging er goed?", "Wat ging er goed en wat kon er beter?")
HARD_TOLD = """\
{path}, regel 17, kolom 20: let op: "verplicht: ja" houdt een gesprek op waarin niemand nog een \
antwoord heeft. Schrijf "verplicht: zacht": dan komt de vraag op het lijstje van wat nog open staat.
            verplicht: ja
                       ^

{path}, regel 20, kolom 16: let op: dit zijn twee vragen in één. Maak er twee vragen van; dan krijgt \
elk een eigen antwoord.
            vraag: Wat ging er goed en wat kon er beter?
                   ^

{path}: bruikbaar, met opmerkingen
"""


def test_shipped_protocols_and_templates_are_sound(program: Program) -> None:
    root = shipped_folders().root
    files = [*(root / PROTOCOLS).glob("*.yaml"), *(root / TEMPLATES).glob("*.yaml")]
    checked = program("protocol", "controleer", *map(str, files))
    assert checked == Outcome(0, "".join(f"{path}: in orde\n" for path in files), "")


def test_mistakes_are_told_per_file_and_end_with_exit_code_1(program: Program) -> None:
    sound = program.file("protocols/klein.yaml", CALM)
    broken = program.file("kapot.yaml", PROTOCOL.replace("aanleiding, sterk", "aanleiding, strek"))
    checked = program("protocol", "controleer", broken, sound)
    assert checked.code == 1
    assert checked.out.startswith(f"{broken}, regel ")
    assert ' "sterk"?' in checked.out
    assert checked.out.endswith(f"{sound}: in orde\n")
    assert checked.err == "1 bestand kan zo niet worden gebruikt.\n"


def test_a_remark_is_told_and_does_not_refuse_a_file(program: Program) -> None:
    odd = PROTOCOL.replace("    titel: Hoe", "    duur: 30\n    titel: Hoe")
    path = program.file("krap.yaml", odd)
    checked = program("protocol", "controleer", path)
    assert (checked.code, checked.err) == (0, "")
    assert checked.out.startswith(f"{path}, regel ")
    assert checked.out.endswith(f"{path}: bruikbaar, met opmerkingen\n")


def test_a_template_is_held_against_its_protocol(program: Program) -> None:
    path = program.file(
        "avond.yaml", "id: avond\nnaam: Avond\nprotocol: klein\nminuten: {begni: 10}\n"
    )
    checked = program("protocol", "controleer", path)
    assert checked.code == 1
    assert ' "begin"?' in checked.out


def test_a_file_that_is_not_there_is_told(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "weg.yaml"
    checked = program("protocol", "controleer", str(path))
    assert checked.code == 1
    assert checked.out.startswith(f"{path}: dit bestand bestaat niet.")


@pytest.mark.parametrize("named", ["van-ons.yaml", "anders"])
def test_a_file_of_the_region_can_be_named_without_its_folder(program: Program, named: str) -> None:
    path = program.file("protocols/van-ons.yaml", CALM.replace("id: klein", "id: anders"))
    assert program("protocol", "controleer", named) == Outcome(0, f"{path}: in orde\n", "")


def test_checking_holds_what_is_taken_over_against_the_protocol_it_comes_from(
    program: Program,
) -> None:
    takes = "neemt_over:\n  - {uit: klein, soort: lijst, vraag: sterke, naar: sterk}\nstappen:"
    text = PROTOCOL.replace("id: klein", "id: vervolg").replace("stappen:", takes)
    told = program("protocol", "controleer", program.file("protocols/vervolg.yaml", text))
    assert told.code == 1
    assert 'er is geen vraag met de id "sterke"' in told.out
    right = program.file("protocols/vervolg.yaml", text.replace("sterke", "sterk"))
    assert program("protocol", "controleer", right).code == 0


def test_what_is_hard_for_people_is_told_with_where_and_what_to_do(program: Program) -> None:
    path = program.file("hard.yaml", HARD)
    checked = program("protocol", "controleer", path)
    assert checked == Outcome(0, HARD_TOLD.format(path=path), "")


def test_where_it_must_be_strict_a_remark_counts(program: Program) -> None:
    path = program.file("hard.yaml", HARD)
    checked = program("protocol", "controleer", "--streng", path)
    told = "1 bestand heeft opmerkingen, en met --streng telt dat mee.\n"
    assert checked == Outcome(1, HARD_TOLD.format(path=path), told)


def test_what_the_region_does_not_want_to_read_counts_too(program: Program) -> None:
    rule = "{id: goed, soort: oordeel, herkent: [goed], waarom: Wat zag je?}"
    program.file("taalspiegel.yaml", f"regels:\n  - {rule}\n")
    told = program("protocol", "controleer", program.file("protocols/klein.yaml", CALM)).out
    assert 'let op: hier staat "goed". Wat zag je?' in told


def test_mistakes_in_the_rules_of_the_region_are_told_and_stop_nothing(program: Program) -> None:
    rules = program.file("taalspiegel.yaml", "regels: ja\n")
    sound = program.file("protocols/klein.yaml", CALM)
    checked = program("protocol", "controleer", sound)
    assert checked.code == 1
    assert checked.out.startswith(f"{rules}, regel 1, kolom 9: ")
    assert checked.out.endswith(f"{sound}: in orde\n")


def test_a_program_gets_every_mistake_and_remark_of_every_file(program: Program) -> None:
    hard, sound = program.file("hard.yaml", HARD), program.file("protocols/klein.yaml", CALM)
    broken = program.file("kapot.yaml", CALM.replace("aanleiding, sterk", "aanleiding, strek"))
    gone = str(program.workspace / "weg.yaml")
    checked = program("protocol", "controleer", "--json", hard, sound, broken, gone)
    assert (checked.code, checked.err) == (1, "2 bestanden kunnen zo niet worden gebruikt.\n")
    told = json.loads(checked.out)
    assert [(each["bestand"], each["bruikbaar"]) for each in told["bestanden"]] == [
        (hard, True),
        (sound, True),
        (broken, False),
        (gone, False),
    ]
    assert [len(each["meldingen"]) for each in told["bestanden"]] == [2, 0, 2, 1]
    assert told["bestanden"][2]["meldingen"][1] == {
        "bestand": broken,
        "regel": 25,
        "kolom": 44,
        "ernst": "fout",
        "melding": 'er is geen vraag met de id "strek"',
        "wat_kan": "Kies uit: aanleiding en sterk.",
        "bedoeld": "sterk",
    }
    assert told["bestanden"][3]["meldingen"] == [
        {
            "bestand": gone,
            "regel": None,
            "kolom": None,
            "ernst": "fout",
            "melding": "dit bestand bestaat niet",
            "wat_kan": "Controleer de naam en de map.",
            "bedoeld": None,
        }
    ]


def test_a_program_hears_by_the_exit_code_what_a_person_does(program: Program) -> None:
    hard = program.file("hard.yaml", HARD)
    assert program("protocol", "controleer", "--json", hard).code == 0
    assert program("protocol", "controleer", "--json", "--streng", hard).code == 1


def test_the_document_shows_what_is_really_given(
    program: Program, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = (root / "docs" / "protocol-json.md").read_text(encoding="utf-8")
    files = re.findall(r"```yaml\n(.*?)```", document, re.DOTALL)
    (shown,) = re.findall(r"```json\n(.*?)```", document, re.DOTALL)
    program.file("eigen.yaml", files[0])
    monkeypatch.chdir(program.workspace)
    told = program("protocol", "controleer", "--json", "eigen.yaml", "weg.yaml").out
    assert told == shown
