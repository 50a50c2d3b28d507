"""Beginning a protocol of one's own: protocol nieuw."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from casusanalyse.cli.context import Context
from casusanalyse.cli.protocol_starting import Asked, start_protocol
from casusanalyse.protocol.checker import read_protocol
from casusanalyse.protocol.folders import PROTOCOLS
from casusanalyse.protocol.library import shipped_folders
from casusanalyse.source.loading import load
from tests.cli.program import Outcome, Program

SHIPPED = sorted(path.stem for path in (shipped_folders().root / PROTOCOLS).glob("*.yaml"))


def without_hashes(text: str) -> str:
    """A file of which somebody uses every example, as the file itself says how."""
    before, mark, examples = text.partition("# afwijkingen:")
    return before + re.sub(r"^# ?", "", mark + examples, flags=re.MULTILINE)


class Somebody:
    """Answers what is asked, and remembers the questions."""

    def __init__(self, answers: Iterable[str]) -> None:
        self._answers = iter(answers)
        self.heard: list[str] = []

    def __call__(self, question: str) -> str:
        self.heard.append(question)
        return next(self._answers)


def begun(program: Program, somebody: Somebody) -> None:
    home = program.workspace.parent
    start_protocol(Context(program.workspace, {}, home, home), Asked(), somebody)


def test_a_new_protocol_is_sound_without_a_remark_and_one_hears_what_is_next(
    program: Program,
) -> None:
    made = program("protocol", "nieuw", "onze-terugblik")
    path = program.workspace / "protocols" / "onze-terugblik.yaml"
    assert made == Outcome(
        0,
        f"Gemaakt: {path}\n"
        "Open het in een editor en verander wat bij jullie anders is. Achter elk hekje staat uitleg.\n"
        f'Kijk daarna na wat je schreef: casusanalyse protocol controleer "{path}"\n'
        f'En lees hoe het wordt: casusanalyse protocol toon "{path}"\n'
        'VS Code met de uitbreiding "YAML" van Red Hat laat onder het typen al zien wat niet klopt.\n',
        "",
    )
    checked = program("protocol", "controleer", "--streng", str(path))
    assert checked == Outcome(0, f"{path}: in orde\n", "")


def test_what_is_said_with_the_command_is_in_the_file(program: Program) -> None:
    words = ("--naam", "Onze: blik", "--auteur", "Regio Wad", "--duur", "45")
    assert program("protocol", "nieuw", "blik.yaml", *words).code == 0
    protocol = read_protocol(load(program.workspace / "protocols" / "blik.yaml"))
    told = (protocol.id, protocol.name, protocol.author, protocol.minutes)
    assert told == ("blik", "Onze: blik", "Regio Wad", 45)


def test_a_file_in_another_folder_comes_there(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "elders" / "blik.yaml"
    assert program("protocol", "nieuw", str(path)).code == 0
    assert path.is_file()
    assert not (program.workspace / "protocols" / "blik.yaml").exists()


def test_whoever_is_there_is_asked_what_was_not_said(program: Program) -> None:
    somebody = Somebody(["", "Onze Terugblik", "Retrospectief", "onze", "een uur", "90", ""])
    begun(program, somebody)
    assert somebody.heard == [
        "Hoe noemen jullie dit gesprek? ",
        "Hoe noemen jullie dit gesprek? ",
        "Welke id krijgt het? (Enter: onze-terugblik) ",
        "Welke id krijgt het? (Enter: onze-terugblik) ",
        "Hoeveel minuten duurt het, pauzes meegeteld? (Enter: 60) ",
        "Hoeveel minuten duurt het, pauzes meegeteld? (Enter: 60) ",
        "Wie maakt het: welke organisatie of functie? (Enter: Onze regio) ",
    ]
    protocol = read_protocol(load(program.workspace / "protocols" / "onze.yaml"))
    told = (protocol.name, protocol.minutes, protocol.author)
    assert told == ("Onze Terugblik", 90, "Onze regio")


def test_where_nobody_is_there_it_must_be_named(program: Program) -> None:
    assert program("protocol", "nieuw") == Outcome(
        1,
        "",
        "Zeg hoe het protocol gaat heten, bijvoorbeeld: casusanalyse protocol nieuw onze-terugblik\n",
    )


@pytest.mark.parametrize(
    ("id", "told"),
    [
        ("Mijn protocol", '"Mijn protocol" kan geen id zijn.'),
        ("klein", 'Er is al een protocol met de id "klein"'),
        ("retrospectief", "--gebruikt retrospectief"),
    ],
)
def test_an_id_that_cannot_be_or_is_taken_is_refused(program: Program, id: str, told: str) -> None:
    before = sorted(program.workspace.rglob("*"))
    refused = program("protocol", "nieuw", id)
    assert (refused.code, refused.out) == (1, "")
    assert told in refused.err
    assert sorted(program.workspace.rglob("*")) == before


def test_a_file_that_is_there_is_never_written_over(program: Program) -> None:
    path = program.file("protocols/blik.yaml", "id: een-ander\n")
    refused = program("protocol", "nieuw", "blik")
    assert refused == Outcome(
        1, "", f"{path} is er al, dus er is niets gemaakt. Kies een andere naam.\n"
    )
    assert Path(path).read_text(encoding="utf-8") == "id: een-ander\n"


@pytest.mark.parametrize("base", SHIPPED)
def test_building_on_any_shipped_protocol_is_sound_and_so_are_its_examples(
    program: Program, base: str
) -> None:
    assert program("protocol", "nieuw", "eigen", "--gebruikt", base).code == 0
    path = program.workspace / "protocols" / "eigen.yaml"
    used = without_hashes(path.read_text(encoding="utf-8")).replace("id: eigen\n", "id: gebruikt\n")
    examples = program.file("protocols/gebruikt.yaml", used)
    assert "\nafwijkingen:\n" in used
    assert program("protocol", "controleer", "--streng", str(path), examples) == Outcome(
        0, f"{path}: in orde\n{examples}: in orde\n", ""
    )


def test_building_on_what_is_not_there_is_refused_before_anything_is_asked(
    program: Program,
) -> None:
    refused = program("protocol", "nieuw", "--gebruikt", "retrospectiev")
    assert refused.code == 1
    assert 'Bedoelde je "retrospectief"?' in refused.err
