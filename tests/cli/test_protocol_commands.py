"""Looking at protocols and checking them: protocol lijst, toon, controleer."""

from pathlib import Path

import pytest

from casusanalyse.protocol.library import PROTOCOLS, TEMPLATES, shipped_folders
from tests.cli.program import PROTOCOL, Outcome, Program


def rows(text: str) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.split("  ") if cell.strip()] for line in text.splitlines()
    ]


def test_the_list_shows_own_protocols_before_shipped_ones(program: Program) -> None:
    listed = program("protocol", "lijst")
    assert (listed.code, listed.err) == (0, "")
    told = rows(listed.out)
    own = ["klein", "Kleine terugblik", "15 min", "werkmap"]
    shipped = ["retrospectief", "Retrospectieve casusanalyse", "240 min", "meegeleverd"]
    assert told.index(own) < told.index(shipped)


def test_the_list_tells_which_file_is_broken_and_which_is_not_in_use(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    path = program.file("protocols/kapot.yaml", "protocol: 1\nid: kapot\n")
    program.file("protocols/retrospectief.yaml", PROTOCOL.replace("id: klein", "id: retrospectief"))
    listed = program("protocol", "lijst").out
    assert ["kapot", "er zit een fout in", "werkmap"] in rows(listed)
    assert f'zie je met: casusanalyse protocol controleer "{path}"' in listed
    assert "Retrospectieve casusanalyse (niet in gebruik)" in listed


def test_a_protocol_is_shown_with_steps_scripts_and_questions(program: Program) -> None:
    assert program("protocol", "toon", "klein") == Outcome(
        0,
        "Kleine terugblik\n"
        "versie 1.0 · 15 minuten · Regio Voorbeeld\n"
        "Een kwartier samen terugkijken.\n"
        "\n"
        "1. Hoe begon het?\n"
        "  Lees voor\n"
        "    We beginnen bij het begin.\n"
        "  Vragen\n"
        "    – Waarom zitten we hier?\n"
        "      aanleiding (tekst)\n"
        "    – Wat ging er goed?\n"
        "      sterk (lijst)\n",
        "",
    )


def test_a_template_is_shown_with_what_it_changes_seats_and_materials(program: Program) -> None:
    program.file(
        "session_templates/avond.yaml",
        "id: avond\nnaam: Avond\nomschrijving: Als het laat wordt.\nprotocol: klein\n"
        "minuten: {begin: 20}\npauzes: {begin: 5}\n"
        "deelnemers: [{rol: leerkracht, organisatie: school}, {rol: ouder}]\n"
        "materialen: [een bel]\nbegin: 19:30\nplaats: De Brug\nbewaartermijn: 30\n"
        "uitnodiging: {bezwaar: de vertrouwenspersoon}\n",
    )
    assert program("protocol", "toon", "avond") == Outcome(
        0,
        "Avond\n"
        "sjabloon voor klein · 40 minuten\n"
        "Als het laat wordt.\n"
        "Begint meestal om 19.30 uur.\n"
        "Meestal in: De Brug\n"
        "Reageren: 7 dagen. Bewaren: 30 dagen.\n"
        "Met een bezwaar naar: de vertrouwenspersoon\n"
        "\n"
        "Tijden\n"
        "  – Hoe begon het?: 20 min (in het protocol 0), daarna 5 min pauze (in het protocol 0)\n"
        "\n"
        "Wie je verwacht\n"
        "  – leerkracht, school\n"
        "  – ouder\n"
        "\n"
        "Klaarleggen\n"
        "  – een bel\n",
        "",
    )


def test_a_protocol_that_is_not_there_is_told_with_a_suggestion(program: Program) -> None:
    told = program("protocol", "toon", "klien")
    assert (told.code, told.out) == (1, "")
    assert ' "klein"?' in told.err


def test_shipped_protocols_and_templates_are_sound(program: Program) -> None:
    root = shipped_folders().root
    files = [*(root / PROTOCOLS).glob("*.yaml"), *(root / TEMPLATES).glob("*.yaml")]
    checked = program("protocol", "controleer", *map(str, files))
    assert checked == Outcome(0, "".join(f"{path}: in orde\n" for path in files), "")


def test_mistakes_are_told_per_file_and_end_with_exit_code_1(program: Program) -> None:
    sound = str(program.workspace / "protocols" / "klein.yaml")
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
