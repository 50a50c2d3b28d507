"""What workbooks are made for in tests: a protocol with something of everything, and the shipped ones."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from casusanalyse.protocol.checker import read_protocol
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.templates import SeatTemplate
from casusanalyse.source.loading import load_text
from casusanalyse.text.clean import CleanText
from casusanalyse.word.house.model import HouseStyle
from casusanalyse.workbook.blanks import Audience
from casusanalyse.workbook.facilitator import facilitator_workbook
from casusanalyse.workbook.laying_out import write_workbook
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.pages import Workbook
from casusanalyse.workbook.participant import participant_workbook
from casusanalyse.workbook.wall import wall_sheets

MOMENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EVERYTHING = """\
protocol: 1
id: alles
naam: Alles op papier
versie: "1.0"
omschrijving: |-
  Wij kijken terug.
  En weer vooruit.
auteur: Een regio
duur: 90
keuzelijsten:
  patronen:
    eilanden: Wij werken als eilanden
    spoed: Wij lopen achter de haast aan
  standen: {goed: Goed, minder: Minder goed}
stappen:
  - id: begin
    titel: Aankomen
    doel: We zijn er.
    duur: 20
    pauze_na: 10
    materialen: [Stoelen, Een flap]
    script: |-
      Welkom.
      Ga zitten.
    stilte: Kijk om je heen.
    let_op: [{zie: Het is druk., doe: Wacht even.}]
    vragen:
      - {id: ouders, soort: ja_nee, vraag: Zijn er ouders bij?, kort: Ouders, wie_leest: begeleider}
      - {id: welkom, soort: mededeling, vraag: Dag ouders., kort: Groet, als: {vraag: ouders, is: ja}}
      - {id: adem, soort: pauze, vraag: Even naar buiten., duur: 5}
      - {id: stand, soort: keuze, vraag: Hoe staat het?, keuzes: standen, anders: ja, eerst_alleen: ja}
      - {id: geheim, soort: tekst, vraag: Wat weet alleen jij?, eerst_alleen: ja, wie_leest: begeleider}
      - id: afdrijven
        soort: lange_tekst
        vraag: Wat trekt ons uit elkaar?
        kort: Uit elkaar
        toelichting: Laat het stil zijn.
        voorbeeld: Wij gaan harder praten.
        eerst_alleen: ja
  - id: kijken
    titel: Kijken
    duur: 60
    materialen: [Een flap, Stiften]
    als: {een_van: [{vraag: stand, is: goed}, {vraag: stand, is: minder}]}
    vragen:
      - {id: gezin, soort: personen, vraag: Wie is dit?}
      - {id: band, soort: relaties, vraag: Wie voor wie?, tekens: {steungezin: is er voor}}
      - {id: lijn, soort: tijdlijn, vraag: Wat gebeurde er?}
      - {id: perioden, soort: perioden, vraag: Wat liep er?}
      - id: patronen
        soort: lijst
        vraag: Welke patronen zijn van ons?
        kort: Patronen
        eerst_alleen: ja
        kaarten: patronen
        velden:
          - {id: nu, soort: keuze, vraag: Hoe is dat nu?, kort: Nu, keuzes: standen}
          - {id: eronder, soort: lange_tekst, vraag: Wat ligt eronder?, kaarten: patronen}
      - id: breed
        soort: lijst
        vraag: Wat neem je mee?
        eerst_alleen: ja
        velden:
          - {id: v1, soort: tekst, vraag: Waarheen?}
          - {id: v2, soort: datum, vraag: Wanneer?}
          - {id: v3, soort: tekst, vraag: Met wie?}
          - {id: v4, soort: tekst, vraag: Waarom?}
      - {id: drukte, soort: lange_tekst, vraag: En onder druk?, voor_elk: gezin}
      - {id: straks, soort: lijst, vraag: Wat voor straks?}
      - {id: afspraken, soort: afspraak, vraag: Wie doet wat?}
vangen: {gebeurtenis: lijn, straks: straks, afspraak: afspraken}
verslag:
  titel: Alles
  hoofdstukken:
    - kop: Alles
      toont: [stand, afdrijven, gezin, band, lijn, perioden, patronen, breed, drukte, straks, afspraken]
"""

SHIPPED = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
PROTOCOLS = tuple(SHIPPED.protocol(listed.id) for listed in SHIPPED.all())


def everything() -> Protocol:
    """Return the protocol with something of everything."""
    return read_protocol(load_text(EVERYTHING.encode(), "alles.yaml"))


def occasion_of(protocol: Protocol) -> Occasion:
    """Return a meeting about which nothing is known but its protocol."""
    return Occasion(protocol, MOMENT.date())


def full_occasion() -> Occasion:
    """Return a meeting about which everything is known."""
    return replace(
        occasion_of(everything()),
        case=CleanText("Casus Wilg"),
        held_on=date(2026, 3, 12),
        seats=(
            SeatTemplate(role=CleanText("leerkracht"), organisation=CleanText("basisschool")),
            SeatTemplate(role=CleanText("oma")),
        ),
        begin=time(13),
    )


def workbook_of(audience: Audience, occasion: Occasion) -> Workbook:
    """Return a workbook that is there."""
    match audience:
        case Audience.FACILITATOR:
            return facilitator_workbook(occasion)
        case Audience.PARTICIPANT:
            return participant_workbook(occasion)
        case Audience.WALL:
            sheets = wall_sheets(occasion)
            assert sheets is not None
            return sheets


def written(
    folder: Path, audience: Audience, occasion: Occasion, house: HouseStyle | None = None
) -> Path:
    """Write a workbook and return where it is."""
    path = folder / f"{audience.value}.docx"
    write_workbook(workbook_of(audience, occasion), path, MOMENT, house)
    return path
