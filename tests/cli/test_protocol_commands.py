"""Looking at protocols: protocol lijst, toon."""

import pytest

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
        "  begin (stap)\n"
        "  Lees voor\n"
        "    We beginnen bij het begin.\n"
        "  Vragen\n"
        "    – Waarom zitten we hier?\n"
        "      aanleiding (tekst)\n"
        "    – Wat ging er goed?\n"
        "      sterk (lijst)\n"
        "\n"
        "Verslag: Kleine terugblik\n"
        "  – Het begin\n",
        "",
    )


def test_a_template_can_be_shown_by_its_file(program: Program) -> None:
    path = program.file("session_templates/avond.yaml", "id: avond\nnaam: Avond\nprotocol: klein\n")
    assert program("protocol", "toon", path) == program("protocol", "toon", "avond")
    assert program("protocol", "toon", path).out.startswith("Avond\nsjabloon voor klein")


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
