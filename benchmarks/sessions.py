"""Sessions to measure with: as many questions, events and changes as a benchmark asks for."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import AnswerGiven, EntryAdded, EntryChanged, Event
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.session.places import Place
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.text.dates import VagueDate, read_date

QUESTIONS = 300
QUESTIONS_PER_STEP = 15
LISTS = 20
"""Gathering questions, so that no list is longer than one that people keep an eye on."""

_SAID = (
    "Hij at liever bij zijn oma, omdat het daar rustig was en er iemand was die luisterde.",
    "Wij wisten toen niet dat er al een plek was. Dat hoorden we pas na de zomer van school.",
    "Moeder belde elke week; niemand belde terug, want iedereen dacht dat een ander dat deed.",
)


def now() -> datetime:
    """Return the same moment at every call."""
    return datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


def protocol(questions: int = QUESTIONS) -> Protocol:
    """Return a protocol with this many questions of one value, and ``LISTS`` timelines."""
    asked = [f"vraag-{number}" for number in range(questions)]
    parts = [
        asked[start : start + QUESTIONS_PER_STEP]
        for start in range(0, questions, QUESTIONS_PER_STEP)
    ]
    lists = [f"lijn-{number}" for number in range(LISTS)]
    steps = [_step(number, part, "lange_tekst") for number, part in enumerate(parts)]
    chapters = [
        {"kop": f"Hoofdstuk {number}", "toont": part, "opmaak": "vraag_en_antwoord"}
        for number, part in enumerate(parts)
    ]
    return Protocol.model_validate(
        {
            "protocol": "1",
            "id": "meten",
            "naam": "Meten",
            "versie": "1",
            "omschrijving": "Een protocol om mee te meten.",
            "auteur": "de makers",
            "duur": 240,
            "stappen": [*steps, _step(len(steps), lists, "tijdlijn")],
            "verslag": {
                "titel": "Verslag",
                "hoofdstukken": [
                    *chapters,
                    {
                        "kop": "De lijn",
                        "toont": lists,
                        "opmaak": "tijdlijn",
                        "beeld": "geen",
                        "bijlage": "ja",
                    },
                ],
            },
        }
    )


def new_session(folder: Path, of: Protocol) -> LiveSession:
    """Begin a session in a folder of its own."""
    wanted = NewSession(clean_text("Casus Wilg"), date(2026, 3, 12), of)
    return start_session(folder, wanted, now)


def answered(number: int, questions: int = QUESTIONS) -> AnswerGiven:
    """Return an answer to one question after another, from the first again after the last."""
    place = Place(f"vraag-{number % questions}")
    return AnswerGiven(place=place, answer=TextAnswer(text=words(number)))


def happened(number: int) -> EntryAdded:
    """Return the line of a timeline with this number, from 1."""
    return EntryAdded(
        place=_line(number),
        id=EntryId(f"e{number}"),
        entry=TimelineEntry(when=_when(number), what=words(number)),
    )


def deepened(number: int, again: int) -> EntryChanged:
    """Return a change to the line with this number, other words each time."""
    entry = TimelineEntry(when=_when(number), what=words(number), effect=words(again), crucial=True)
    return EntryChanged(place=_line(number), id=EntryId(f"e{number}"), entry=entry)


def history(length: int) -> Iterator[Event]:
    """Yield the events of a long session: lines that are added and worked out, and answers.

    Of every ten, four add a line, four work one out and two answer a question.
    """
    lines = 0
    for number in range(length):
        turn = number % 10
        if turn < 4:
            lines += 1
            yield happened(lines)
        elif turn < 8:
            yield deepened(lines - turn + 4, number)
        else:
            yield answered(number)


def words(number: int) -> CleanText:
    """Return a few sentences, never the same twice."""
    return clean_text(f"{_SAID[number % len(_SAID)]} ({number})")


def _line(number: int) -> Place:
    return Place(f"lijn-{number % LISTS}")


def _when(number: int) -> VagueDate:
    return read_date(clean_text(f"voorjaar {1990 + number % 30}"))


def _step(number: int, ids: list[str], kind: str) -> dict[str, object]:
    questions = [{"id": id, "soort": kind, "vraag": f"Wat zien we bij {id}?"} for id in ids]
    return {"id": f"stap-{number}", "titel": f"Stap {number}", "vragen": questions}
