"""A scenario is told to hold, or where it does not: what was expected and what came out instead."""

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from casusanalyse.protocol.folders import folder_of_scenarios
from casusanalyse.protocol.library import Folder, Library, Origin
from casusanalyse.rehearse.judging import Verdict, judge, judge_beside
from casusanalyse.rehearse.scenario import scenarios_beside
from tests.rehearse.pieces import branching

HEAD = "antwoorden: 1\nprotocol: proef\nvul_aan: ja\n"
SAID = """\
gesprek:
  - vraag: mee
    antwoord: nee
  - vraag: waarom
    antwoord: Wij waren moe.
  - vraag: gezin
    regels: [oma, opa]
  - vraag: druk
    bij: opa
    antwoord: Opa gaat wandelen.
"""


def told(folder: Path, text: str) -> str:
    """What is told about a scenario with this text; nothing when it holds."""
    path = folder / "zo.yaml"
    path.write_text(text, encoding="utf-8", newline="\n")
    verdict = judge(path, branching(), Library((Folder(folder, Origin.WORKSPACE),)))
    return verdict.told.replace(str(path), "zo.yaml")


def expecting(folder: Path, expectation: str) -> str:
    """What is told about one expectation, without the place and the line of the file."""
    whole = told(folder, f"{HEAD}{SAID}verwacht:\n  - {expectation}\n")
    return whole.partition(": ")[2].partition("\n")[0]


@pytest.mark.parametrize(
    "expectation",
    [
        "gevraagd: waarom",
        "{gevraagd: druk, bij: oma}",
        "niet_gevraagd: veel",
        "{niet_gevraagd: druk, bij: tante}",
        "in_verslag: Wij waren   moe.",
        "{in_verslag: Opa gaat wandelen., onder: Alles}",
        "niet_in_verslag: oranje",
        "{niet_in_verslag: Wij waren moe., onder: Over dit verslag}",
        "{regels_van: gezin, aantal: 2}",
        "hoofdstukken: [Over dit verslag, Alles]",
        "klaar: ja",
    ],
)
def test_what_comes_out_as_expected_is_no_news(tmp_path: Path, expectation: str) -> None:
    assert expecting(tmp_path, expectation) == ""


@pytest.mark.parametrize(
    ("expectation", "news"),
    [
        ("gevraagd: veel", "Verwacht: veel wordt gevraagd. Dat gebeurde niet."),
        (
            "{gevraagd: druk, bij: tante}",
            "Verwacht: druk wordt gevraagd bij tante. Dat gebeurde niet.",
        ),
        ("niet_gevraagd: waarom", "Verwacht: waarom wordt niet gevraagd. Toch gebeurde dat."),
        (
            "{niet_gevraagd: druk, bij: oma}",
            "Verwacht: druk wordt niet gevraagd bij oma. Toch gebeurde dat.",
        ),
        (
            "gevraagd: warom",
            'De vraag warom staat niet in dit protocol. Bedoelde u "waarom"?',
        ),
        ("in_verslag: oranje", "Verwacht: deze tekst staat in het verslag. Hij staat nergens."),
        (
            "{in_verslag: Wij waren moe., onder: Over dit verslag}",
            'Verwacht: deze tekst staat onder "Over dit verslag". Daar staat hij niet.'
            ' Wel onder "Alles".',
        ),
        (
            "niet_in_verslag: Wij waren moe.",
            'Verwacht: deze tekst staat niet in het verslag. Hij staat er wel. Onder "Alles".',
        ),
        (
            "{niet_in_verslag: Wij waren moe., onder: Alles}",
            'Verwacht: deze tekst staat niet onder "Alles". Hij staat er wel.',
        ),
        (
            "{regels_van: gezin, aantal: 3}",
            "Verwacht: gezin heeft 3 regels. Het werden er 2.",
        ),
        (
            "hoofdstukken: [Alles, Over dit verslag]",
            "Verwacht: de hoofdstukken staan in deze volgorde. De volgorde werd: Over dit verslag"
            " en Alles.",
        ),
        ("klaar: nee", "Verwacht: de sessie is nog niet klaar. Zij is wel klaar."),
    ],
)
def test_what_does_not_come_out_is_told_with_what_did(
    tmp_path: Path, expectation: str, news: str
) -> None:
    assert expecting(tmp_path, expectation) == news


def test_a_heading_that_is_not_there_is_named_with_those_that_are(tmp_path: Path) -> None:
    news = expecting(tmp_path, "{in_verslag: moe, onder: Ales}")
    assert news.startswith('In het verslag staat geen kop "Ales". Er staat: Over dit verslag')
    assert news.endswith('Bedoelde u "Alles"?')


def test_it_is_told_where_in_the_file_it_stands(tmp_path: Path) -> None:
    assert told(tmp_path, f"{HEAD}{SAID}verwacht:\n  - klaar: nee\n").split("\n") == [
        "zo.yaml, regel 15, kolom 5: Verwacht: de sessie is nog niet klaar. Zij is wel klaar.",
        "      - klaar: nee",
        "        ^",
    ]


@pytest.mark.parametrize(
    ("text", "news"),
    [
        (
            f"{HEAD}gesprek: []\nverwacht: [{{klaar: ja, gevraagd: mee}}]\n",
            "Een verwachting heeft precies één van: gevraagd, niet_gevraagd, in_verslag,"
            " niet_in_verslag, regels_van, hoofdstukken, klaar.",
        ),
        (
            f"{HEAD}gesprek: []\nverwacht: [{{klaar: ja, onder: Alles}}]\n",
            "onder hoort bij in_verslag of niet_in_verslag.",
        ),
        (
            f"{HEAD}gesprek: []\nverwacht: [{{klaar: ja, bij: oma}}]\n",
            "bij hoort bij gevraagd of niet_gevraagd.",
        ),
        (
            f"{HEAD}gesprek: []\nverwacht: [{{klaar: ja, aantal: 2}}]\n",
            "aantal en regels_van horen bij elkaar.",
        ),
        (
            "antwoorden: 1\nprotocol: ander\ngesprek: []\nverwacht: [{klaar: ja}]\n",
            "Dit scenario is voor ander, en het protocol heet proef.",
        ),
        (
            "antwoorden: 1\nprotocol: proef\ngesprek: []\nverwacht: [{klaar: ja}]\n",
            "Het bestand met antwoorden is op, maar er wordt nog gevraagd naar mee.",
        ),
        (
            f"{HEAD}gesprek:\n  - {{vraag: mee, antwoord: oranje}}\nverwacht: [{{klaar: ja}}]\n",
            "Dit antwoord werd niet aangenomen: Typ ja, nee of weet niet (j, n of w mag ook).",
        ),
        (
            f"{HEAD}gesprek:\n  - {{vraag: veel, antwoord: x}}\nverwacht: [{{klaar: ja}}]\n",
            "Hier staat nog een antwoord, maar de sessie is al klaar.",
        ),
    ],
)
def test_a_scenario_that_cannot_be_played_says_why(tmp_path: Path, text: str, news: str) -> None:
    assert told(tmp_path, text).partition(": ")[2].partition("\n")[0] == news


def test_lines_that_are_typed_first_may_be_refused_and_pause_nothing(tmp_path: Path) -> None:
    typed = 'getypt: ["", oranje, /pauze, "/naar gezin", tante]\n'
    expected = "verwacht:\n  - klaar: ja\n  - {gevraagd: druk, bij: tante}\n"
    assert told(tmp_path, f"{HEAD}{typed}gesprek: []\n{expected}") == ""


def test_scenarios_stand_in_a_folder_beside_their_protocol(tmp_path: Path) -> None:
    protocol = tmp_path / "proef.yaml"
    assert scenarios_beside(protocol) == ()
    folder = folder_of_scenarios(protocol)
    folder.mkdir()
    for name in ("b.yaml", "a.yml", "lees.txt"):
        (folder / name).write_text("", encoding="utf-8")
    assert folder.name == "proef.scenarios"
    assert [path.name for path in scenarios_beside(protocol)] == ["a.yml", "b.yaml"]


class Closing(type(Path())):  # type: ignore[misc]
    """A folder within which no folder of scenarios may be read."""

    def iterdir(self) -> "Iterator[Closing]":
        if self.suffix == ".scenarios":
            raise PermissionError(errno.EACCES, "no")
        yield from super().iterdir()


def test_one_folder_of_scenarios_that_may_not_be_read_is_told_and_stops_nothing(
    tmp_path: Path,
) -> None:
    for name in ("een", "twee"):
        (tmp_path / f"{name}.yaml").write_text("", encoding="utf-8")
        (tmp_path / f"{name}.scenarios").mkdir()
    library = Library((Folder(tmp_path, Origin.WORKSPACE),))
    closed = [tmp_path / f"{name}.scenarios" for name in ("een", "twee")]
    assert [*judge_beside(Closing(tmp_path), library)] == [
        Verdict(
            path,
            f"{path} mag niet worden gelezen. Er is niets veranderd. Controleer de rechten, of vraag "
            "wie de map beheert om leesrechten.",
        )
        for path in closed
    ]
