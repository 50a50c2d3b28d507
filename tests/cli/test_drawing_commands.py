"""Drawing from the command line: from the session of the example to a sheet on paper."""

import struct
from pathlib import Path
from xml.etree import ElementTree

import pytest

from casusanalyse.pictures.sheet import A3, A4
from tests.cli.program import Outcome, Program

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '<script>alert(1)</script> ]]> &amp; <b>vet</b> "oma" \u202eom \U0001f600'
PROTOCOL = """\
protocol: 1
id: portret
naam: Portret
versie: "1.0"
omschrijving: Wie zijn het?
auteur: Regio Voorbeeld
duur: 15
stappen:
  - id: begin
    titel: Wie?
    vragen:
      - {id: gezin, soort: personen, vraag: Wie zijn het?}
      - {id: lijn, soort: tijdlijn, vraag: Wat gebeurde er?}
      - {id: mee, soort: factoren, vraag: Wat speelt mee?}
verslag:
  titel: Portret
  hoofdstukken:
    - {kop: Wie, toont: [gezin, lijn, mee]}
"""
ANSWERS = f"""\
antwoorden: 1
protocol: portret
casus: Casus Beuk
datum: 12-03-2026
gesprek:
  - vraag: gezin
    regels: ['{HOSTILE}']
  - vraag: lijn
    regels: ['2019 | {HOSTILE}']
  - vraag: mee
    regels: ['{HOSTILE}']
"""


@pytest.fixture
def example(program: Program) -> Program:
    """The program with the sessions of the shipped example; the first looks back."""
    assert program("voorbeeld").code == 0
    return program


@pytest.fixture
def hostile(program: Program) -> Program:
    """The program with a session in which markup was typed everywhere."""
    program.file("protocols/portret.yaml", PROTOCOL)
    assert program("start", "--antwoorden", program.file("a.yaml", ANSWERS)).code == 0
    return program


def drawings(program: Program) -> list[str]:
    return sorted(path.name for path in program.outputs.glob("*/*/tekeningen/*"))


def drawn(program: Program, name: str) -> Path:
    (path,) = program.outputs.glob(f"*/*/tekeningen/{name}")
    return path


def size(path: Path) -> tuple[int, int]:
    image = path.read_bytes()
    assert image.startswith(b"\x89PNG\r\n\x1a\n")
    across, down = struct.unpack(">II", image[16:24])
    return across, down


def on_paper(points: float) -> int:
    return int(points / 72 * 300 + 0.5)


def looked_back(program: Program) -> str:
    """The number of the session of the example that looks back."""
    rows = program("status").out.splitlines()
    return next(row.split()[0] for row in rows if "Retrospectieve" in row)


@pytest.mark.parametrize("subject", ["gezin", "tijdlijn"])
def test_the_example_is_drawn_as_large_as_the_paper(example: Program, subject: str) -> None:
    number = looked_back(example)
    told = example("teken", number, subject)
    assert (told.code, told.err) == (0, "")
    assert example("teken", number, subject, "--papier", "a3", "--staand").code == 0
    sizes = {size(drawn(example, name)) for name in drawings(example)}
    across, down = on_paper(A3.width), on_paper(A3.height)
    assert sizes == {(on_paper(A4.width), on_paper(A4.height)), (down, across)}


@pytest.mark.parametrize("subject", ["gezin", "tijdlijn"])
def test_an_svg_of_the_example_says_in_words_what_it_shows(example: Program, subject: str) -> None:
    told = example("teken", looked_back(example), subject, "--als", "svg", "--papier", "beamer")
    assert (told.code, told.err) == (0, "")
    for name in drawings(example):
        read = ElementTree.parse(drawn(example, name)).getroot()
        title, description = read.findtext(f"{SVG}title"), read.findtext(f"{SVG}desc")
        assert title
        assert description
        assert description.split()[0] in told.out


@pytest.mark.parametrize(
    "words",
    [
        ("gezin", "--laag", "dynamiek", "--op", "1-1-2019", "--onveiligheid"),
        ("gezin", "--voor", "begeleider", "--onveiligheid"),
        *(("tijdlijn", "--beeld", it) for it in ("uitzoom", "stap", "plek", "kruis", "leeg")),
        ("tijdlijn", "--gebeurtenis", "1"),
        ("tijdlijn", "--banen", "regie,wonen"),
    ],
    ids=" ".join,
)
def test_every_way_of_drawing_gives_a_drawing(example: Program, words: tuple[str, ...]) -> None:
    told = example("teken", looked_back(example), *words, "--als", "svg")
    assert (told.code, told.err) == (0, "")
    assert drawings(example)


@pytest.mark.parametrize("subject", ["gezin", "tijdlijn", "factoren"])
def test_what_was_typed_is_text_in_every_drawing(hostile: Program, subject: str) -> None:
    assert hostile("teken", "1", subject, "--als", "svg", "--papier", "a3").code == 0
    for name in drawings(hostile):
        read = ElementTree.parse(drawn(hostile, name)).getroot()
        tags = {element.tag.removeprefix(SVG) for element in read.iter()}
        assert not tags & {"script", "b", "image", "foreignObject", "a", "use"}
        assert not any(key.startswith("on") for element in read.iter() for key in element.attrib)
        text = " ".join("".join(read.itertext()).split())
        assert text.isprintable()
        if subject != "tijdlijn":
            assert "<script>" in text
            assert "&amp;" in text


def test_what_cannot_be_drawn_is_told_and_leaves_nothing(played: Program) -> None:
    assert played("teken", "1", "gezin") == Outcome(
        1, "", "Dit gesprek vraagt niet naar het gezin, dus daarvan is er niets te tekenen.\n"
    )
    assert played("teken", "1", "gezn").code == 2
    assert played("teken", "1", "gezin", "--op", "31-02-2020").err.endswith(
        "Dit lees ik niet als één dag. Schrijf het zo: --op 12-03-2026\n"
    )
    assert drawings(played) == []


def test_the_end_of_a_session_names_what_can_be_drawn(program: Program) -> None:
    program.file("protocols/portret.yaml", PROTOCOL)
    told = program("start", "--antwoorden", program.file("a.yaml", ANSWERS))
    assert told.out.endswith(
        "Teken gezin of tijdlijn met: casusanalyse teken 1 gezin (of tijdlijn)\n"
    )
