"""The follow-up of the handbook: a core team that meets for the second time."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from casusanalyse.facilitate.taking_over import Earlier, taken_over
from casusanalyse.protocol.answers import Choice, ChoiceAnswer, DateAnswer, TextAnswer
from casusanalyse.protocol.entries import Agreement, Entry, ListItem, Mention
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import AnswerGiven, EntryAdded, Event, SessionId, SessionStarted
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.session.places import Place
from casusanalyse.session.record import replay
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date

_CASE = clean_text("Casus Wilg")
_FIRST, _SECOND = date(2026, 5, 7), date(2026, 5, 14)
_COURSE = (
    ("Hij blijft wonen waar hij nu woont, en de hulp komt daarheen.", "op_koers",
     "Hij laat de deur van zijn kamer weer open."),
    ("Naar school gaat in kleine stappen.", "eraf", "Drie nieuwe gezichten in één week."),
)  # fmt: skip


@contextmanager
def follow_up(protocol: Protocol) -> Iterator[LiveSession]:
    """Give the second meeting, with all that it takes over, in a folder that does not stay."""
    first = Earlier(SessionId("handleiding-1"), protocol, replay(_first_meeting(protocol)))
    new = NewSession(
        _CASE,
        _SECOND,
        protocol,
        follows=first.session,
        forerunners=first.forerunners,
        session=SessionId("handleiding-2"),
    )
    with (
        TemporaryDirectory() as folder,
        start_session(Path(folder), new, lambda: datetime(2026, 5, 14, 9, tzinfo=UTC)) as session,
    ):
        session.do_all(taken_over(protocol, first))
        yield session


def _first_meeting(protocol: Protocol) -> Iterator[Event]:
    yield SessionStarted(
        session=SessionId("handleiding-1"),
        case=_CASE,
        held_on=_FIRST,
        protocol_id=protocol.id,
        protocol_version=protocol.version,
        protocol_hash="",
    )
    for number, (point, standing, why) in enumerate(_COURSE, start=1):
        about = EntryId(f"e{number}")
        yield _line("koers", number, ListItem(text=clean_text(point)))
        chosen = ChoiceAnswer(choice=Choice(option=standing))
        yield AnswerGiven(place=Place("koers_stand", about), answer=chosen)
        yield AnswerGiven(
            place=Place("koers_waarom", about), answer=TextAnswer(text=clean_text(why))
        )
    yield _line("inhoudsteam", 3, ListItem(text=clean_text("orthopedagoog")))
    yield _line("inhoudsteam", 4, ListItem(text=clean_text("jeugdarts")))
    yield _line("afspraken", 5, _agreement("Moeder bellen over de vakantie", "leerkracht"))
    yield _line("afspraken", 6, _agreement("Langsgaan bij oma", "jeugdbeschermer"))
    for question, day in (
        ("contact_kind", "4 mei 2026"),
        ("contact_gezin", "6 mei 2026"),
        ("plan_datum", "4 juni 2026"),
    ):
        answer = DateAnswer(date=read_date(clean_text(day)))
        yield AnswerGiven(place=Place(question), answer=answer)


def _line(question: str, number: int, entry: Entry) -> EntryAdded:
    return EntryAdded(place=Place(question), id=EntryId(f"e{number}"), entry=entry)


def _agreement(task: str, owner: str) -> Agreement:
    due = read_date(clean_text("voor donderdag"))
    return Agreement(task=clean_text(task), owner=Mention(words=clean_text(owner)), due=due)
