"""A session that was held, small enough to see whole, and the work on it from outside."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from casusanalyse.facilitate.working_out.dialogue import work_out
from casusanalyse.front.screen import Ask, Reply, Screen
from casusanalyse.mirror.loading import read_rules
from casusanalyse.mirror.rules import Rule
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import (
    Entry,
    Insight,
    ListItem,
    Mention,
    Person,
    Quote,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.report.blocks import Edition
from casusanalyse.session.events import AnswerGiven, EntryAdded
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.source.loading import load_text
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.facilitate.builders import Answered, a_protocol, session_of

STEPS = """
- id: samen
  titel: Samen
  vragen:
    - {id: waarom, soort: lange_tekst, vraag: Waarom deze casus?, kort: Aanleiding}
    - {id: gezin, soort: personen, vraag: Wie zijn zij?, kort: De mensen}
    - {id: lijn, soort: tijdlijn, vraag: Wat gebeurde er?, kort: De tijdlijn}
    - {id: zien, soort: inzicht, vraag: Wat zien we nu?, kort: Wat wij zien}
    - {id: anders, soort: lijst, vraag: Wat zouden we anders doen?, kort: Anders}
    - {id: woorden, soort: citaat, vraag: Welke woorden bewaren we?, kort: Woorden}
"""
REPORT = """\
vangen: {gebeurtenis: lijn, persoon: gezin, inzicht: zien, citaat: woorden}
verslag:
  titel: Proef
  hoofdstukken:
    - {kop: Waarom, tekst: Wij keken samen terug., toont: [waarom], opmaak: alineas}
    - {kop: Wie zij zijn, toont: [gezin], opmaak: portret}
    - {kop: Wat er gebeurde, toont: [lijn], opmaak: tijdlijn}
    - {kop: Wat wij zien, tekst: Dit zagen wij., toont: [zien, anders], opmaak: opsomming, kopjes: ja}
    - {kop: Woorden, toont: [woorden], opmaak: citaten}
"""
RULES = """\
regels:
  - id: wie
    soort: zin zonder wie
    herkent: [er is besloten]
    waarom: Wie besloot?
  - id: aard
    soort: probleemtaal
    herkent: [lastig]
    waarom: Wie is dit los van de zorgen?
"""
PROTOCOL = a_protocol(STEPS, REPORT)
EDITION = Edition(1, date(2026, 3, 20), "proef")


def the_rules() -> tuple[Rule, ...]:
    """Return two rules of a mirror."""
    return read_rules(load_text(RULES.encode("utf-8"), "taalspiegel.yaml")).in_use


def held(tmp_path: Path) -> LiveSession:
    """Return the session: an answer, people, events, insights, a list and quotes."""
    session = session_of(tmp_path, PROTOCOL)
    why = AnswerGiven(place=Place("waarom"), answer=TextAnswer(text=clean_text("Het liep vast.")))
    session.do(why)
    for question, entry in _said():
        session.do(EntryAdded(place=Place(question), id=session.record.next_id(), entry=entry))
    return session


def _said() -> tuple[tuple[str, Entry], ...]:
    say = clean_text
    return (
        ("gezin", Person(name=say("moeder"), nature=say("lacht graag"))),
        ("gezin", Person(name=say("oma"), nature=say("is lastig"))),
        (
            "lijn",
            TimelineEntry(when=read_date(say("2018")), what=say("er is besloten dat hij gaat")),
        ),
        ("lijn", TimelineEntry(when=read_date(say("2019")), what=say("hij komt terug"))),
        ("zien", Insight(text=say("wij zochten"), events=(Mention(entry=EntryId("e3")),))),
        ("zien", Insight(text=say("wij wachtten"))),
        ("anders", ListItem(text=say("eerder bellen"))),
        ("anders", ListItem(text=say("samen kijken en samen gaan"))),
        ("woorden", Quote(words=say("er is besloten, zei ze"))),
        ("woorden", Quote(words=say("Kom maar."), speaker=Mention(entry=EntryId("e1")))),
    )


class Working(Answered):
    """A session being worked out."""

    def __init__(self, session: LiveSession, rules: Sequence[Rule] = ()) -> None:
        super().__init__(work_out(session, rules, EDITION))
        self.session = session

    def refused(self, *replies: str | Reply) -> str | None:
        """Give replies and return why the last one was not accepted."""
        return self.say(*replies).problem


def shown(ask: Ask) -> list[str]:
    """Return a screen line by line, without empty lines, and what stands on the input line."""
    screen: Screen = ask.screen
    lines = (*screen.lead, *screen.log, *screen.foot)
    rows = [f"{screen.title} | {screen.place}", *(line.text for line in lines if line.text)]
    return [*rows, f"> {ask.prompt.prefill}"]


def read(ask: Ask) -> list[str]:
    """Return the items on a screen."""
    return [line.text.strip() for line in ask.screen.log if line.text[:3].strip().isdecimal()]


def foot(ask: Ask) -> list[str]:
    """Return what the screen says about what just happened."""
    return [line.text for line in ask.screen.foot]
