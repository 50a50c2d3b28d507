"""Benchmark of a chain of follow-ups: opening the last meeting of many, and of a few."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Result, ratio, timed
from benchmarks.sessions import now, words
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.taking_over import Earlier, taken_over
from casusanalyse.protocol.answers import Choice, ChoiceAnswer, DateAnswer, TextAnswer
from casusanalyse.protocol.entries import Agreement, ListItem
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import AnswerGiven, EntryAdded, Event, SessionId
from casusanalyse.session.live import LiveSession, NewSession, open_session, start_session
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import in_words, read_date

_FEW, _MANY = 2, 50
_POINTS = 5
_FIRST = date(2025, 1, 6)
_STANDINGS = ("op_koers", "eraf", "bijgesteld")


def following() -> Iterator[Result]:
    """Measure opening the last meeting of a long chain, up to its first screen."""
    with TemporaryDirectory() as folder:
        few, many = _chain(Path(folder) / "few", _FEW), _chain(Path(folder) / "many", _MANY)
        opened = ratio(timed(lambda: _open(many)), timed(lambda: _open(few)), times=40)
    yield Result(f"opening meeting {_MANY} of a chain", f"opening meeting {_FEW}", opened, 2)


def _open(file: Path) -> None:
    with open_session(file, now) as session:
        next(converse(session))


def _chain(folder: Path, meetings: int) -> Path:
    """Return the last of meetings that each take over from the one before; it only just began."""
    library = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
    protocol = library.protocol("kernteamoverleg")
    earlier: Earlier | None = None
    file = folder
    for number in range(meetings):
        with _begun(folder, protocol, number, earlier) as session:
            file = session.file
            if number + 1 < meetings:
                session.do_all(tuple(_said(session.record, number)))
            earlier = Earlier(_id(session), protocol, session.record)
    return file


def _begun(folder: Path, protocol: Protocol, number: int, earlier: Earlier | None) -> LiveSession:
    new = NewSession(
        clean_text("Casus Wilg"),
        _FIRST + timedelta(weeks=number),
        protocol,
        follows=earlier.session if earlier else None,
        forerunners=earlier.forerunners if earlier else (),
    )
    session = start_session(folder, new, now)
    if earlier is not None:
        session.do_all(taken_over(protocol, earlier))
    return session


def _said(record: Record, number: int) -> Iterator[Event]:
    """Yield what a meeting says: every point of the course, every agreement, two new ones."""
    points = [kept.id for kept in record.entries("koers")]
    ids = iter(range(record.highest_entry + 1, record.highest_entry + 100))
    if not points:
        for _ in range(_POINTS):
            added = _added("koers", next(ids), ListItem(text=words(number)))
            points.append(added.id)
            yield added
    for nth, point in enumerate(points):
        yield _chosen(Place("koers_stand", point), _STANDINGS[(number + nth) % 3])
        why = TextAnswer(text=words(number * _POINTS + nth))
        yield AnswerGiven(place=Place("koers_waarom", point), answer=why)
    for nth, kept in enumerate(record.entries("vorige_afspraken")):
        became = "loopt" if nth == 0 else "gedaan"
        yield _chosen(Place("afspraak_stand", kept.id), became)
    for _ in range(2):
        yield _added("afspraken", next(ids), Agreement(task=words(number)))
    day = read_date(clean_text(in_words(_FIRST + timedelta(weeks=number))))
    yield AnswerGiven(place=Place("contact_kind"), answer=DateAnswer(date=day))


def _added(question: str, number: int, entry: ListItem | Agreement) -> EntryAdded:
    return EntryAdded(place=Place(question), id=EntryId(f"e{number}"), entry=entry)


def _chosen(place: Place, option: str) -> AnswerGiven:
    return AnswerGiven(place=place, answer=ChoiceAnswer(choice=Choice(option=option)))


def _id(session: LiveSession) -> SessionId:
    started = session.record.started
    assert started is not None
    return started.session
