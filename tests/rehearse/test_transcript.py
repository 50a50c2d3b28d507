"""Somebody who was not there can read what the screens looked like."""

from casusanalyse.rehearse.branches import rehearse_branches
from casusanalyse.rehearse.practice import Piece
from casusanalyse.rehearse.transcript import transcript
from tests.facilitate.builders import a_protocol
from tests.rehearse.pieces import CHAPTERS, DAY, branching

STEPS = """
- id: begin
  titel: Begin
  duur: 5
  script: Welkom allemaal.
  vragen:
    - {id: goed, soort: lijst, vraag: Wat ging er goed?}
"""
TEXT = """\
De schermen van: Proef (proef, versie 1.0)

Dit is een oefening. Het programma speelde het protocol en verzon zelf alle
antwoorden; niemand heeft dit gezegd. Zo ziet wie begeleidt de schermen, in een
venster van 80 bij 24 tekens. Achter > staat wat er getypt werd.


Casus Oefening · Proef                                      stap 1 van 1 · Begin
────────────────────────────────────────────────────────────────────────────────

Begin · 5 minuten

Lees voor
  Welkom allemaal.

>  (Enter)
 Enter: begin met deze stap   /terug  /naar  /overzicht  /hulp


Casus Oefening · Proef                                      stap 1 van 1 · Begin
────────────────────────────────────────────────────────────────────────────────

Wat ging er goed?
Elke regel die je typt wordt bewaard. Lege regel (Enter): door naar de volgende
vraag.

Lees voor
  Welkom allemaal.

>  Elke week dezelfde persoon aan de deur
>  Eerst vragen, dan pas regelen
 Enter: verder   /later   /terug   /hulp


Casus Oefening · Proef                                      stap 1 van 1 · Begin
────────────────────────────────────────────────────────────────────────────────

Wat ging er goed?

Lees voor
  Welkom allemaal.

  1  Elke week dezelfde persoon aan de deur
  2  Eerst vragen, dan pas regelen

√ Bewaard als regel 2.
"""


def test_a_list_is_shown_before_and_after_and_every_line_stands_below() -> None:
    protocol = a_protocol(STEPS, CHAPTERS + "    - {kop: Alles, toont: [goed]}\n")
    text = transcript(protocol, rehearse_branches(Piece(protocol, DAY)))
    assert text.startswith(TEXT)
    assert max(map(len, text.split("\n"))) == 80


def test_of_a_later_run_only_what_was_new_is_shown() -> None:
    protocol = branching()
    text = transcript(protocol, rehearse_branches(Piece(protocol, DAY)))
    assert 'Nog een keer, om langs "Waarom niet?" te komen' in text
    after = text.partition('Nog een keer, om langs "Waarom niet?" te komen')[2]
    assert after.count("Waarom niet?") == 1
    assert "Gaan we verder?" not in after
