"""A protocol that holds something of everything, and what becomes of it by changing its text."""

from casusanalyse.protocol.model import Protocol
from casusanalyse.source.loading import load_text
from casusanalyse.source.validated import read_as

TEXT = """\
protocol: 1
id: proef
naam: Proef
versie: "1"
omschrijving: Om te proberen.
auteur: Een regio
duur: 60
neemt_over:
  - {uit: eerder, soort: inzicht, vraag: inzichten, naar: inzichten}
keuzelijsten:
  besluit: {nu: Nu, later: Later}
stappen:
  - id: opening
    titel: Opening
    doel: Samen beginnen.
    duur: 10
    let_op:
      - {zie: Iemand is laat., doe: Wacht even.}
    vragen:
      - {id: kan, soort: ja_nee, vraag: Kan het?}
      - {id: hoe, soort: tekst, vraag: Hoe is het hier?, wie_leest: deelnemers, als: {vraag: kan, is: ja}}
      - {id: stemming, soort: keuze, vraag: Welke stemming?, keuzes: {rustig: Rustig, druk: Druk}}
  - id: midden
    titel: Midden
    vragen:
      - id: wat
        soort: lijst
        vraag: Wat deden wij?
        velden:
          - {id: wie, soort: tekst, vraag: Wie?}
          - {id: dan, soort: keuze, vraag: En dan?, keuzes: besluit}
      - {id: inzichten, soort: inzicht, vraag: Wat zien wij?}
  - id: slot
    titel: Slot
    vragen:
      - {id: dag, soort: mededeling, vraag: Dank jullie wel.}
vangen:
  inzicht: inzichten
verslag:
  titel: Verslag
  hoofdstukken:
    - {kop: Begin, toont: [hoe, wat]}
    - {kop: Inzichten, toont: [inzichten]}
    - {kop: Kaal, toont: []}
    - {kop: Ook kaal, toont: []}
afronding:
  reactietermijn: 7
"""


def _read(text: str) -> Protocol:
    return read_as(Protocol, load_text(text.encode("utf-8"), "proef.yaml"))


def edited(*edits: tuple[str, str]) -> Protocol:
    """Return the protocol with the first of each text replaced; every text must be there."""
    text = TEXT
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    return _read(text)


OLD = _read(TEXT)
CHAPTERS = OLD.report.chapters
