"""Everything that the command line says about itself is Dutch."""

import re
from collections.abc import Iterator

import pytest
from typer._click import Command
from typer.core import TyperGroup
from typer.main import get_command

from casusanalyse.cli.app import build_app
from tests.cli.program import Outcome, Program

# "of", "is" and "in" are Dutch as well.
ENGLISH = {
    *("a", "aborted", "an", "and", "argument", "arguments", "available", "choose", "command"),
    *("commands", "completion", "copy", "could", "default", "deprecated", "directory", "does"),
    *("env", "error", "exist", "exit", "extra", "file", "for", "from", "got", "help", "install"),
    *("integer", "invalid", "it", "message", "missing", "no", "not", "option", "options", "path"),
    *("possible", "readable", "required", "requires", "show", "string", "such", "take", "takes"),
    *("text", "the", "this", "to", "try", "unexpected", "usage", "valid", "value", "var", "you"),
}
# Names of options and of paper are not words of a sentence.
NAMES = re.compile(r"--[\w-]+|\ba[34]\b")
WORDS = re.compile(r"[a-z]+")


def english_words(text: str) -> set[str]:
    return ENGLISH & set(WORDS.findall(NAMES.sub("", text).lower()))


def commands(command: Command, *words: str) -> Iterator[tuple[str, ...]]:
    yield words
    if isinstance(command, TyperGroup):
        for name, below in command.commands.items():
            yield from commands(below, *words, name)


ALL_COMMANDS = list(commands(get_command(build_app())))

MAKES_A_FOLDER = [("kit", "nieuw")]
"""What makes a new folder works in none."""

MISTAKES = [
    ("strat",),
    ("xyzzy",),
    ("--kleur",),
    ("status", "--kleur"),
    ("status", "-k"),
    ("status", "overbodig", "en meer"),
    ("toon",),
    ("kopie", "1"),
    ("start", "--protocol"),
    ("start", "--wachtwoord=ja"),
    ("--werkmap",),
    ("protocol", "lijts"),
    ("protocol", "controleer"),
]


@pytest.mark.parametrize("words", ALL_COMMANDS, ids=" ".join)
def test_every_help_page_is_dutch(words: tuple[str, ...], program: Program) -> None:
    shown = program.elsewhere(*words, "--help")
    assert (shown.code, shown.err, english_words(shown.out)) == (0, "", set())
    assert shown.out.startswith(f"Gebruik: {' '.join(['casusanalyse', *words])} [OPTIES]")


@pytest.mark.parametrize("words", ALL_COMMANDS, ids=" ".join)
def test_every_command_takes_a_workspace_and_a_dutch_word_for_help(
    words: tuple[str, ...], program: Program
) -> None:
    shown = program.elsewhere(*words, "--hulp")
    assert shown == program.elsewhere(*words, "--help")
    assert ("  --werkmap MAP" in shown.out) is (words not in MAKES_A_FOLDER)
    assert "  --help, --hulp" in shown.out


@pytest.mark.parametrize("words", MISTAKES, ids=" ".join)
def test_every_mistake_is_told_in_dutch_with_exit_code_2(
    words: tuple[str, ...], program: Program
) -> None:
    told = program.elsewhere(*words)
    assert (told.code, told.out, english_words(told.err)) == (2, "", set())
    usage, mistake, where = told.err.splitlines()
    assert usage.startswith("Gebruik: casusanalyse ")
    assert mistake.startswith("Fout: ")
    assert where.startswith("Uitleg: casusanalyse ")


def test_a_mistake_names_the_usage_what_is_wrong_and_where_the_help_is(program: Program) -> None:
    assert program.elsewhere("start", "--protokol", "klein") == Outcome(
        2,
        "",
        "Gebruik: casusanalyse start [OPTIES]\n"
        'Fout: De optie "--protokol" is er niet. Bedoelde je "--protocol"?\n'
        "Uitleg: casusanalyse start --help\n",
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("strat",), 'De opdracht "strat" is er niet. Bedoelde je "start"?'),
        (("xyzzy",), 'De opdracht "xyzzy" is er niet.'),
        (("protocol", "lijts"), 'De opdracht "lijts" is er niet. Bedoelde je "lijst"?'),
        (("status", "a", "b"), 'Dit is te veel: "a b". Zet namen met een spatie tussen '),
        (("toon",), "Er ontbreekt nog iets: SESSIE."),
        (("start", "--datum"), "Achter --datum hoort een waarde: --datum DATUM"),
        (("start", "--wachtwoord=x"), "Achter --wachtwoord hoort geen waarde."),
    ],
)
def test_a_mistake_says_what_to_do(words: tuple[str, ...], sentence: str, program: Program) -> None:
    assert f"Fout: {sentence}" in program.elsewhere(*words).err


def test_a_help_page_shows_arguments_options_and_what_they_are(program: Program) -> None:
    assert program.elsewhere("kopie", "--help").out == (
        "Gebruik: casusanalyse kopie [OPTIES] SESSIE DOEL\n"
        "\n"
        "  Maak een kopie van een sessie en controleer die.\n"
        "\n"
        "Argumenten:\n"
        "  SESSIE  Een nummer uit `status`, een map, een bestand of een deel van de\n"
        "          schuilnaam.\n"
        "  DOEL    Een nieuw bestand of een bestaande map voor de kopie.\n"
        "\n"
        "Opties:\n"
        "  --werkmap MAP   Werk in deze map.\n"
        "  --help, --hulp  Laat deze uitleg zien.\n"
    )


def test_a_list_of_commands_tells_of_each_only_what_it_is_for(program: Program) -> None:
    listed = program.elsewhere("--help").out.partition("Opdrachten:")[2].split("  Zonder")[0]
    assert [line for line in listed.strip().splitlines() if not line.strip()] == []


def test_an_argument_that_may_stay_away_stands_in_brackets(program: Program) -> None:
    usage = program.elsewhere("verder", "--help").out.splitlines()[0]
    assert usage == "Gebruik: casusanalyse verder [OPTIES] [SESSIE]"


def test_a_group_without_a_command_shows_its_help(program: Program) -> None:
    assert program.elsewhere("protocol") == program.elsewhere("protocol", "--help")


def test_the_version_is_told(program: Program) -> None:
    assert re.fullmatch(r"casusanalyse \d+\.\d+\.\d+\n", program.elsewhere("--versie").out)


def test_a_list_of_commands_tells_of_each_in_a_few_lines(program: Program) -> None:
    told = program("--help").out.partition("Opdrachten:")[2]
    assert "Toon een sessie op de beamer, vanuit een tweede venster." in told
    assert "De sessie zelf blijft open" not in told
    assert "De sessie zelf blijft open" in program("scherm", "--help").out
