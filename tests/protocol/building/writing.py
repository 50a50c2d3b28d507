"""A small protocol to build on, and what is said of files that build on it."""

from casusanalyse.protocol.building.reading import Composition, build_on
from casusanalyse.protocol.checker import read_protocol
from casusanalyse.protocol.model import Protocol
from casusanalyse.source.problems import SourceError
from tests.protocol.writing import source_of

BASE = """\
protocol: 1
id: terugblik
naam: Terugblik
versie: 1.0
omschrijving: Samen terugkijken.
auteur: Een regio
duur: 60
waar_we_staan: [aanleiding, lijn]
keuzelijsten:
  stemming: {rustig: Rustig, vol: Een vol hoofd}
stappen:
  - id: begin
    titel: Begin
    duur: 10
    vragen:
      - {id: welkom, soort: mededeling, vraag: Fijn dat jullie er zijn.}
      - {id: aanleiding, soort: tekst, vraag: Waarom zitten we hier?, kort: Aanleiding}
      - {id: sfeer, soort: keuze, vraag: Hoe zit je erbij?, keuzes: stemming, in_verslag: nee}
  - id: midden
    titel: Midden
    duur: 20
    vragen:
      - {id: lijn, soort: tijdlijn, vraag: Wat gebeurde er?}
      - {id: druk, soort: tekst, vraag: En als het spannend werd?, als: {vraag: sfeer, is: vol}}
  - id: eind
    titel: Eind
    vragen:
      - {id: woorden, soort: citaat, vraag: Wat willen we bewaren?}
vangen: {gebeurtenis: lijn, citaat: woorden}
verslag:
  titel: Terugblik
  hoofdstukken:
    - {kop: Waarom, toont: [aanleiding]}
    - {kop: Het verhaal, toont: [lijn, druk]}
    - {kop: Woorden, tekst: Dit bewaren wij., toont: [woorden], opmaak: citaten}
"""
HEAD = """\
protocol: 1
id: noord
naam: Noord
versie: 2.0
gebruikt: terugblik
"""
BASE_SOURCE = source_of(BASE, "basis.yaml")


def base() -> Protocol:
    return read_protocol(BASE_SOURCE)


def building(text: str) -> Composition:
    """What comes out of a whole file that builds on the small protocol."""
    return build_on(source_of(text, "noord.yaml"), base(), BASE_SOURCE)


def deviating(*deviations: str, head: str = HEAD) -> str:
    """A file with deviations of one line each, the first on the seventh line."""
    return f"{head}afwijkingen:\n" + "".join(f"  - {{{each}}}\n" for each in deviations)


def composed(*deviations: str) -> Protocol:
    return building(deviating(*deviations)).protocol


def shape(protocol: Protocol) -> dict[str, list[str]]:
    """The ids of the questions of every step, in order."""
    return {step.id: [question.id for question in step.questions] for step in protocol.steps}


def chapters(protocol: Protocol) -> dict[str, tuple[str, ...]]:
    """What every chapter shows, in order."""
    return {chapter.heading: chapter.shows for chapter in protocol.report.chapters}


def told(text: str) -> list[str]:
    """All that is wrong with a file that builds on the small protocol, without source lines."""
    try:
        building(text)
    except SourceError as error:
        lines = [line for line in error.sentence.split("\n") if line and line[:4] != "    "]
        return [line.removeprefix("noord.yaml, ") for line in lines]
    return []
