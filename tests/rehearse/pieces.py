"""Protocols to rehearse as tests write them, and what is asked of the rehearsal."""

from datetime import date

from casusanalyse.protocol.model import Protocol
from casusanalyse.rehearse.practice import Piece
from tests.facilitate.builders import a_protocol

DAY = date(2026, 3, 12)
CHAPTERS = "verslag:\n  titel: Terugblik\n  hoofdstukken:\n"

BRANCHES = """
- id: begin
  titel: Begin
  vragen:
    - {id: mee, soort: ja_nee, vraag: Gaan we verder?, in_verslag: nee}
    - {id: waarom, soort: tekst, vraag: Waarom niet?, als: {vraag: mee, is: nee}}
    - {id: gezin, soort: personen, vraag: Wie zijn er?, in_verslag: nee}
    - {id: druk, soort: tekst, vraag: En als het druk is?, voor_elk: gezin}
- id: later
  titel: Later
  als: {vraag: gezin, aantal_minstens: 6}
  vragen:
    - {id: veel, soort: tekst, vraag: Met zo veel?}
"""
REPORT = CHAPTERS + "    - {kop: Alles, toont: [waarom, druk, veel]}\n"


def branching() -> Protocol:
    """A protocol of which one run never sees everything."""
    return a_protocol(BRANCHES, REPORT)


def a_piece(steps: str) -> Piece:
    """A piece of these steps, of which nothing is reported."""
    return Piece(a_protocol(steps), DAY)


def one_question(question: str) -> Piece:
    """A piece with this one question, written in one line like ``soort: tekst``."""
    keys = f"{{id: x, vraag: Wat?, in_verslag: nee, {question}}}"
    return a_piece(f"- {{id: stap, titel: Stap, vragen: [{keys}]}}")
