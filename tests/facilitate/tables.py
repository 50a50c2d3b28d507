"""A table to sit at: a protocol in which every mark has its list, and a clock that tests can set."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import REPORT, Talk, a_protocol

STEPS = """
- id: begin
  titel: Begin
  script: Welkom allemaal.
  duur: 20
  pauze_na: 10
  vragen:
    - {id: hoe, soort: tekst, kort: Hoe, vraag: Hoe is het hier?, in_verslag: nee}
    - {id: ronde, soort: ronde, kort: Ronde, vraag: Hoe zit ieder erbij?, in_verslag: nee}
    - {id: tafel, soort: deelnemers, kort: Aan tafel, vraag: Wie zijn er?, in_verslag: nee}
- id: beeld
  titel: Beeld
  duur: 30
  vragen:
    - {id: gezin, soort: personen, kort: Gezin, vraag: Wie zijn zij?, in_verslag: nee}
    - {id: banden, soort: relaties, kort: Banden, vraag: Wat zijn zij van elkaar?, in_verslag: nee}
    - {id: lijn, soort: tijdlijn, kort: Tijdlijn, vraag: Wat gebeurde er?, in_verslag: nee}
- id: eind
  titel: Eind
  duur: 30
  stilte: Kijk even met je ogen dicht.
  vragen:
    - {id: zien, soort: inzicht, kort: Inzichten, vraag: Wat zien we?, in_verslag: nee}
    - {id: woorden, soort: citaat, kort: Citaten, vraag: Welke woorden?, in_verslag: nee}
    - {id: straks, soort: lijst, kort: Straks, vraag: Wat komt straks?, in_verslag: nee}
    - id: kiezen
      soort: lijst
      kort: Kiezen
      vraag: Wat kiezen we?
      in_verslag: nee
      velden: [{id: wanneer, soort: keuze, vraag: Wanneer?, keuzes: {nu: Nu, later: Later}}]
    - {id: samen, soort: afspraak, kort: Afspraken, vraag: Wat spreken we af?, in_verslag: nee}
"""
CAPTURES = """\
vangen:
  gebeurtenis: lijn
  persoon: gezin
  inzicht: zien
  citaat: woorden
  straks: straks
  afspraak: samen
"""
PROTOCOL = a_protocol(STEPS, CAPTURES + REPORT)
NO_CAPTURES = a_protocol(STEPS)

THE_DAY = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
"""A morning of the day on which the sessions of these tests are held."""


class SetClock:
    """Tells the moment that it was set to; nothing happens in between."""

    def __init__(self) -> None:
        self.time: datetime = THE_DAY

    def __call__(self) -> datetime:
        return self.time

    def pass_by(self, minutes: int) -> None:
        """Let time go by."""
        self.time += timedelta(minutes=minutes)


def a_table(tmp_path: Path, clock: SetClock | None = None, catches: bool = True) -> LiveSession:
    """Return a new session at the table, on the disk."""
    protocol = PROTOCOL if catches else NO_CAPTURES
    new = NewSession(case=clean_text("Casus Wilg"), held_on=date(2026, 3, 12), protocol=protocol)
    return start_session(tmp_path, new, clock or SetClock())


def at_the_question(tmp_path: Path) -> tuple[LiveSession, Talk]:
    """Return a session and a talk that stands at the first question, which takes words."""
    session = a_table(tmp_path)
    talk = Talk(session)
    talk.say("")
    return session, talk
