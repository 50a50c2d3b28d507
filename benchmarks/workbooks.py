"""Benchmark of workbooks of a long protocol: against python-docx writing the same paragraphs."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import assert_never

import docx

from benchmarks.measuring import Result, Timer, ratio, seconds
from benchmarks.sessions import now
from casusanalyse.protocol.checker import read_protocol
from casusanalyse.source.loading import load_text
from casusanalyse.workbook.blanks import Blank
from casusanalyse.workbook.facilitator import facilitator_workbook
from casusanalyse.workbook.laying_out import write_workbook
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import Grid, Heading, Items, NewPage, Part, Words, Workbook
from casusanalyse.workbook.participant import participant_workbook

LINES = 2000
_START = """\
protocol: 1
id: lang
naam: Een lang protocol
versie: "1"
omschrijving: Een protocol om mee te meten.
auteur: de makers
duur: 240
stappen:
"""
_END = """\
verslag:
  titel: Meten
  hoofdstukken: []
"""
_STEP = """\
  - id: stap_{n}
    titel: Een stap van de bijeenkomst
    doel: Wij zien samen wat er was, en wat wij erin deden.
    script: >-
      Wij nemen de tijd. Wie iets wil zeggen, zegt het; wie liever luistert, geeft de beurt door.

      Een oplossing of een zijpad bewaren wij voor straks.
    let_op:
      - zie: Er wordt sneller gepraat en mensen willen het oplossen.
        doe: Ga zelf langzamer praten en ga terug naar wat er gebeurde.
    vragen:
      - id: gezien_{n}
        soort: lange_tekst
        vraag: Wat zie je nu, en wat zag je toen nog niet?
        kort: Wat je nu ziet
        toelichting: Twee of drie zinnen zijn genoeg.
        voorbeeld: Wij wachtten op elkaar.
        in_verslag: nee
        eerst_alleen: ja
      - id: patronen_{n}
        soort: lijst
        vraag: Welke patronen zijn van ons?
        kort: Patronen van ons
        in_verslag: nee
        eerst_alleen: ja
        velden:
          - id: spiegel
            soort: tekst
            vraag: Waar lijken wij hierin op het gezin?
            kort: Waar wij op lijken
"""


_Compose = Callable[[Occasion], Workbook]


def workbooks() -> Iterator[Result]:
    """Measure workbooks: composed, laid out and saved."""
    with TemporaryDirectory() as name:
        for who, compose in (
            ("facilitator", facilitator_workbook),
            ("participant", participant_workbook),
        ):
            folder = Path(name) / who
            folder.mkdir()
            value = ratio(_writing(compose, folder), _writing_plainly(compose, folder), times=9)
            what = f"a {who}'s workbook of {LINES:,} lines of protocol"
            yield Result(what, "python-docx, plain paragraphs", value, 2)


def long_protocol() -> str:
    """Return a protocol as a region writes it, of some ``LINES`` lines."""
    steps = range((LINES - _START.count("\n")) // _STEP.count("\n"))
    return _START + "".join(_STEP.format(n=number) for number in steps) + _END


def _occasion() -> Occasion:
    source = load_text(long_protocol().encode(), "lang.yaml")
    return Occasion(read_protocol(source), now().date())


def _writing(compose: _Compose, folder: Path) -> Timer:
    occasion, numbers = _occasion(), count()

    def write() -> float:
        path = folder / f"{next(numbers)}.docx"
        return seconds(lambda: write_workbook(compose(occasion), path, now()))

    return write


def _writing_plainly(compose: _Compose, folder: Path) -> Timer:
    """Return a timer of python-docx writing every paragraph of the same workbook, without a style."""
    texts = [text for part in compose(_occasion()).parts for text in _texts(part)]

    def write() -> float:
        return seconds(lambda: _write_plainly(texts, folder / "plain.docx"))

    return write


def _write_plainly(texts: list[str], path: Path) -> None:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    document.save(str(path))


def _texts(part: Part) -> Iterator[str]:
    match part:
        case Heading() | Words():
            yield part.text
        case Items():
            yield from part.items
        case Grid():
            yield from part.header
            for row in part.rows:
                for cell in row:
                    yield from (cell.label,) if isinstance(cell, Blank) else cell
        case NewPage():
            return
        case _:
            assert_never(part)
