"""What somebody sees in an editor while writing a protocol: what is offered, explained, underlined."""

from pathlib import Path

import pytest

from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.folders import PROTOCOLS, TEMPLATES
from casusanalyse.protocol.questions import GATHERING, SHOWN, VALUED, kind_of
from casusanalyse.protocol.schema_files import first_line, lay_schema
from casusanalyse.wording.protocol_examples import EXAMPLES
from casusanalyse.wording.protocol_reference import KINDS
from tests.conftest import ROOT
from tests.editor.language_server import Complaint, Editor, Offered
from tests.protocol.writing import with_examples

SHIPPED = sorted([*(ROOT / PROTOCOLS).glob("*.yaml"), *(ROOT / TEMPLATES).glob("*.yaml")])

ALL_KINDS = [kind_of(each) for each in (*VALUED, *GATHERING, *SHOWN)]

BEGINNING = """\
protocol: 1
id: proef
naam: Proef
versie: 1.0
omschrijving: Om te proberen.
auteur: Een regio
duur: 60
stappen:
  - id: begin
    titel: Het begin
    vragen:
"""
END = "verslag: {titel: Proef, hoofdstukken: []}\n"
FIRST = len(BEGINNING.split("\n")) + 1
"""The line on which the first question begins, below the line for the editor."""

OF_EVERY_QUESTION = [
    Offered("vraag", "De vraag zelf, om voor te lezen.\n\ntekst; verplicht"),
    Offered("kort", "Korte naam op het scherm en in het verslag.\n\ntekst"),
    Offered("toelichting", "Wat de begeleider erbij kan vertellen.\n\ntekst"),
    Offered("voorbeeld", "Een antwoord zoals het kan klinken.\n\ntekst"),
    Offered(
        "verplicht",
        "Ook een verplichte vraag mag later; dan staat ze op de lijst.\n\n"
        'een van: "ja", "zacht", "nee"; anders: nee',
    ),
    Offered("als", "Wanneer de vraag aan bod komt.\n\nvoorwaarde"),
    Offered("pas_na", 'Wat eerst ingevuld moet zijn.\n\nlijst: zie "Pas na"'),
    Offered(
        "voor_elk",
        "Stel de vraag bij elke regel van een eerdere lijst. Vragen die na elkaar bij dezelfde lijst"
        " horen, komen per regel samen.\n\nid",
    ),
    Offered(
        "wie_leest",
        "Wie het antwoord mag lezen; het verslag maakt dat nooit ruimer.\n\n"
        'een van: "begeleider", "deelnemers", "regio"; anders: deelnemers',
    ),
    Offered("in_verslag", '"nee" als geen hoofdstuk het antwoord toont.\n\nja of nee; anders: ja'),
    Offered(
        "blijft_in_beeld",
        '"ja" als het antwoord de hele sessie bij "/afspraken" te zien is.\n\nja of nee; anders: nee',
    ),
    Offered(
        "eerst_alleen",
        '"ja" als ieder dit eerst voor zichzelf opschrijft; de vraag komt dan in het werkboek.\n\n'
        "ja of nee; anders: nee",
    ),
]
OF_A_LIST = [
    Offered("minimaal", "Zoveel regels of meer.\n\nheel getal"),
    Offered("maximaal", "Zoveel regels of minder.\n\nheel getal"),
    Offered("velden", 'Extra velden bij elke regel.\n\nlijst: zie "Velden"'),
    Offered("kaarten", "De naam van een keuzelijst die als kaarten op tafel kan liggen.\n\nid"),
]
KIND = "De soort vraag. Daarna weet je editor welke sleutels erbij horen."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of protocols with the schema where the first line of each says that it is."""
    lay_schema(tmp_path, FileSort.PROTOCOL)
    return tmp_path


def written(folder: Path, text: str, name: str = "proef.yaml") -> Path:
    path = folder / name
    path.write_text(f"{first_line(FileSort.PROTOCOL)}\n{text}", encoding="utf-8", newline="\n")
    return path


def asked(folder: Path, questions: str) -> Path:
    return written(folder, BEGINNING + questions + END)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_nothing_is_underlined_in_what_is_shipped(vscode: Editor, path: Path) -> None:
    assert vscode.complaints(path) == []


@pytest.mark.parametrize("kind", EXAMPLES)
def test_nothing_is_underlined_in_the_example_of_a_kind(
    vscode: Editor, folder: Path, kind: str
) -> None:
    path = written(folder, with_examples(EXAMPLES[kind]), f"{kind}.yaml")
    assert vscode.complaints(path) == []


def test_below_a_kind_exactly_its_keys_are_offered(vscode: Editor, folder: Path) -> None:
    path = asked(folder, "      - id: sterk\n        soort: lijst\n        \n")
    vscode.complaints(path)
    assert vscode.offers(path, FIRST + 2, 9) == [*OF_EVERY_QUESTION, *OF_A_LIST]


def test_another_kind_has_no_fields_to_offer(vscode: Editor, folder: Path) -> None:
    path = asked(
        folder,
        "      - id: sterk\n        soort: pauze\n        \n",
    )
    vscode.complaints(path)
    minutes = Offered("duur", "De pauze in minuten.\n\nheel getal; anders: 10")
    assert vscode.offers(path, FIRST + 2, 9) == [*OF_EVERY_QUESTION, minutes]


def test_before_the_kind_is_there_it_is_offered_with_what_every_question_has(
    vscode: Editor, folder: Path
) -> None:
    path = asked(folder, "      - id: sterk\n        \n")
    vscode.complaints(path)
    assert vscode.offers(path, FIRST + 1, 9) == [*OF_EVERY_QUESTION, Offered("soort", KIND)]


def test_behind_soort_every_kind_is_offered_with_what_it_is(vscode: Editor, folder: Path) -> None:
    path = asked(folder, "      - id: sterk\n        soort: \n")
    vscode.complaints(path)
    offered = vscode.offers(path, FIRST + 1, 16)
    assert offered == [Offered(kind, KINDS[kind].replace("`", '"')) for kind in ALL_KINDS]


def test_the_mouse_shows_what_a_key_means(vscode: Editor, folder: Path) -> None:
    question = (
        "      - id: sterk\n        soort: lijst\n        vraag: Wat?\n        eerst_alleen: ja\n"
    )
    path = asked(folder, question)
    assert vscode.complaints(path) == []
    assert vscode.hover(path, FIRST + 3, 12).split("\n\nSource")[0] == (
        "#### soort: lijst\n\n"
        '"ja" als ieder dit eerst voor zichzelf opschrijft; de vraag komt dan in het werkboek.\n\n'
        "ja of nee; anders: nee\n\n"
        "Allowed Values:\n\n* `ja`\n* `nee`"
    )


@pytest.mark.parametrize(
    ("question", "complaint"),
    [
        (
            "- {id: a, soort: tekst, vraag: Wat?, explanation: Zo.}",
            Complaint(FIRST, "explanation", "Property explanation is not allowed."),
        ),
        (
            "- {id: a, soort: tekst, vraag: Wat?, velden: []}",
            Complaint(FIRST, "velden", "Property velden is not allowed."),
        ),
        ("- {id: a, soort: lijst}", Complaint(FIRST, "{", 'Missing property "vraag".')),
        (
            "- {id: a, soort: teskt, vraag: Wat?}",
            Complaint(FIRST, "teskt", f"Kies uit: {', '.join(ALL_KINDS)}."),
        ),
        ("- {id: a, vraag: Wat?}", Complaint(FIRST, "{", 'Missing property "soort".')),
        (
            "- {id: a, soort: tekst, vraag: Wat?, in_verslag: yes}",
            Complaint(FIRST, "yes", "Hier hoort ja of nee."),
        ),
        (
            "- {id: Aanleiding, soort: tekst, vraag: Wat?}",
            Complaint(
                FIRST,
                "Aanleiding",
                "Een id heeft kleine letters, cijfers, - en _, en begint met een letter.",
            ),
        ),
        (
            "- {id: a, soort: pauze, vraag: Even., duur: tien}",
            Complaint(FIRST, "tien", "Hier hoort een heel getal, zoals 20."),
        ),
        (
            "- {id: a, soort: tekst, vraag: Wat?, als: {is: ja}}",
            Complaint(FIRST, "als", 'Missing property "vraag".'),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_mistake_is_underlined_where_it_stands(
    vscode: Editor, folder: Path, question: str, complaint: Complaint
) -> None:
    assert vscode.complaints(asked(folder, f"      {question}\n")) == [complaint]


def test_words_and_numbers_may_be_typed_with_quotation_marks_and_without(
    vscode: Editor, folder: Path
) -> None:
    quoted = BEGINNING.replace("protocol: 1", 'protocol: "1"').replace("duur: 60", 'duur: "60"')
    bare = BEGINNING.replace("naam: Proef", "naam: 112").replace("titel: Het begin", "titel: true")
    assert vscode.complaints(written(folder, f"{quoted}      []\n{END}", "quoted.yaml")) == []
    assert vscode.complaints(written(folder, f"{bare}      []\n{END}", "bare.yaml")) == []


def test_a_copy_of_the_folder_works_as_well(vscode: Editor, folder: Path, tmp_path: Path) -> None:
    path = written(folder, BEGINNING + "      - {id: a, soort: lijst}\n" + END)
    elsewhere = tmp_path / "een andere map, met spaties"
    elsewhere.mkdir()
    for each in (path, folder / ".schema"):
        each.rename(elsewhere / each.name)
    told = Complaint(FIRST, "{", 'Missing property "vraag".')
    assert vscode.complaints(elsewhere / path.name) == [told]
