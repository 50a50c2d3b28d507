"""Reading a session back: toon."""

from tests.cli.program import ANSWERS, Outcome, Program


def test_a_session_is_shown_by_step_with_what_is_open(played: Program) -> None:
    assert played("toon", "1") == Outcome(
        0,
        "Casus Beuk\n"
        "Kleine terugblik, 12 maart 2026\n"
        "\n"
        "Hoe begon het?\n"
        "  Aanleiding\n"
        "    Wij wilden het begrijpen.\n"
        "  Wat goed ging\n"
        "    1. Iedereen belde terug.\n"
        "    2. [b]Niet vet[/b] :smile: {{ x }} <y>\n"
        "\n"
        "Nog open\n"
        "  Er staat niets meer open.\n",
        "",
    )


def test_what_was_left_for_later_is_shown_as_open(program: Program) -> None:
    answers = ANSWERS.replace("antwoord: Wij wilden het begrijpen.", "later: ja")
    assert program("start", "--antwoorden", program.file("a.yaml", answers)).code == 0
    shown = program("toon", "beuk").out
    assert "  Aanleiding\n    nog niets\n    (later)\n" in shown
    assert shown.endswith("Nog open\n  Aanleiding  (later)\n")


def test_a_session_is_found_by_number_folder_file_or_part_of_its_name(played: Program) -> None:
    folder = played.outputs / "Casus Beuk" / "2026-03-12-klein"
    by_number = played("toon", "1")
    assert by_number.code == 0
    for reference in ("beuk", str(folder), str(folder / "sessie.casus")):
        assert played("toon", reference) == by_number


def test_an_unknown_session_is_told_with_where_to_look(played: Program) -> None:
    assert played("toon", "wilg") == Outcome(
        1,
        "",
        'Er is geen sessie die past bij "wilg". Kijk met `casusanalyse status` welke er zijn.\n',
    )


def test_an_ambiguous_session_is_told_with_the_numbers_to_choose_from(played: Program) -> None:
    assert played("start", "--antwoorden", str(played.workspace / "a.yaml")).code == 0
    told = played("toon", "beuk")
    assert (told.code, told.out) == (1, "")
    assert [line.split("  ")[1] for line in told.err.splitlines() if line.startswith("  ")] == [
        "1",
        "2",
    ]


def test_a_damaged_session_is_told_and_left_alone(played: Program) -> None:
    file = played.outputs / "Casus Beuk" / "2026-03-12-klein" / "sessie.casus"
    content = file.read_bytes()[:5000]
    file.write_bytes(content)
    told = played("toon", "1")
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith(f"{file} is beschadigd")
    assert file.read_bytes() == content
