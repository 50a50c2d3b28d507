"""What people wrote in workbooks, as it was read, and a session in which it can be taken over."""

from collections.abc import Generator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from casusanalyse.front.screen import Ask, Reply, Typed
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import EntryAdded
from casusanalyse.session.fields import listing
from casusanalyse.session.lines import read_entry, split_line
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from casusanalyse.workbook.blanks import Audience, blanks_of
from casusanalyse.workbook.cells import Row
from casusanalyse.workbook.filled import Filled, FilledCards, FilledSheet
from casusanalyse.workbook.laying_out import write_workbook
from casusanalyse.workbook.occasion import Occasion
from casusanalyse.workbook.participant import participant_workbook
from casusanalyse.workbook.people import Person
from casusanalyse.workbook.proposals import Proposal
from casusanalyse.workbook.proposing import proposals_of
from casusanalyse.workbook.readings import Reading
from casusanalyse.workbook.taking_over.desk import Came
from casusanalyse.workbook.taking_over.dialogue import Outcome
from tests.facilitate.builders import a_protocol, questions, session_of

CARDS = """\
keuzelijsten:
  patronen:
    koers: Koers niet gevolgd
    eiland: Eilanden
    zicht: Kind uit zicht
"""
ASKED = (
    "id: wie, soort: deelnemers",
    "id: lijn, soort: tijdlijn",
    "id: duur, soort: perioden",
    "id: zorg, soort: lange_tekst, eerst_alleen: ja",
    "id: sinds, soort: datum, eerst_alleen: ja",
    "id: mee, soort: lijst, eerst_alleen: ja",
    "id: ons, soort: lijst, kaarten: patronen, "
    "velden: [{id: kaart, soort: tekst, vraag: Welke kaart?, kaarten: patronen}]",
)
TODAY = date(2026, 3, 2)
Written = Mapping[str, Sequence[Mapping[str, str]]]


def the_protocol() -> Protocol:
    """Return a protocol that asks a bit of everything."""
    return a_protocol(questions(*ASKED), f"{CARDS}verslag:\n  titel: Proef\n  hoofdstukken: []\n")


def a_session_with(tmp_path: Path, **lines: Sequence[str]) -> LiveSession:
    """Return a session in which these lines stand, by question."""
    session = session_of(tmp_path, the_protocol())
    for question, typed in lines.items():
        for line in typed:
            add(session, question, line)
    return session


def add(session: LiveSession, question: str, line: str) -> None:
    """Add a line to a list, as the room does."""
    asked = session.protocol.question(question)
    listed = listing(asked, session.protocol, session.record)  # type: ignore[arg-type]
    entry = read_entry(split_line(clean_text(line), listed), listed)
    place = Place(question)
    session.do(EntryAdded(place=place, id=session.record.next_id(), entry=entry))


def wrote(who: str, written: Written, cards: Mapping[str, str] | None = None) -> Reading:
    """Return the workbook of somebody: rows by question, and by label what stands at the cards."""
    blanks = blanks_of(the_protocol(), Audience.PARTICIPANT)
    sheets = tuple(
        FilledSheet(sheet, tuple(Row(row) for row in written[sheet.question.id]))
        for sheet in blanks.sheets
        if sheet.question.id in written
    )
    chosen = tuple(
        FilledCards(sheet, text)
        for sheet in blanks.card_sheets
        if (text := (cards or {}).get(sheet.blank.label))
    )
    filled = Filled(Audience.PARTICIPANT, who, "", sheets, chosen)
    return Reading(Person(clean_text(who)), filled)


def proposed(session: LiveSession, *readings: Reading) -> tuple[Proposal, ...]:
    """Return what workbooks propose for a session."""
    return proposals_of(session.protocol, session.record, readings)


def told(proposals: Sequence[Proposal]) -> list[str]:
    """Return proposals as text: who said what, what stands there, what can be done."""
    lines: list[str] = []
    for it in proposals:
        lines.append(f"{it.question.id}{' (zeker)' if it.sure else ''}")
        for voice in it.voices:
            who = "+".join(person.name for person in voice.who)
            lines.append(f"  {who}: {voice.words}")
            lines += [f"    ! {text}" for text in (voice.problem, voice.notice) if text]
        lines += [f"  staat: {text}" for text in it.standing]
        for number, take in enumerate(it.takes, start=1):
            lines.append(f"  {number} {take.says}: {' / '.join(take.becomes)}")
    return lines


def came(reading: Reading, name: str = "werkboek.docx") -> Came:
    """Return a workbook as a file that came in."""
    return Came(Path(name), reading.filled, reading.person)


def a_real_workbook(folder: Path) -> Path:
    """Write the workbook of a participant as the program makes it, and return where it is."""
    path = folder / "werkboek-deelnemer.docx"
    occasion = Occasion(the_protocol(), TODAY)
    write_workbook(participant_workbook(occasion), path, datetime(2026, 3, 2, tzinfo=UTC))
    return path


class Sitting:
    """A conversation that is answered from outside; ``last`` is what is asked now."""

    def __init__(self, conversation: Generator[Ask, Reply, Outcome]) -> None:
        self._conversation = conversation
        self.last = next(conversation)
        self.outcome: Outcome | None = None

    def say(self, *replies: str | Reply) -> Ask:
        """Give replies, words being typed, and return what is asked after the last one."""
        for reply in replies:
            try:
                said = Typed(reply) if isinstance(reply, str) else reply
                self.last = self._conversation.send(said)
            except StopIteration as ended:
                self.outcome = ended.value
        return self.last
