"""The week of review of the handbook: a draft that went round, and what came back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from casusanalyse.protocol.entries import Entry, Insight, Seat, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.report.blocks import Edition
from casusanalyse.report.compose import compose
from casusanalyse.report.manifest import manifest_of
from casusanalyse.session.events import EntryAdded, SessionId
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.review_events import (
    DraftSent,
    Placement,
    Remark,
    RemarkId,
    RemarksReceived,
    SentLine,
)
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from casusanalyse.word.returned.model import RemarkKind

_NOW = datetime(2026, 3, 23, 9, tzinfo=UTC)
_TEACHER, _GUARDIAN = EntryId("e1"), EntryId("e2")
_EFFECT = "Wij waren opgelucht dat er een plek was."
_INSIGHT = "Wij zochten steeds een nieuwe plek."
_SAID: tuple[tuple[str, Entry], ...] = (
    ("deelnemers", Seat(role=clean_text("leerkracht"))),
    ("deelnemers", Seat(role=clean_text("jeugdbeschermer"))),
    (
        "tijdlijn",
        TimelineEntry(
            when=read_date(clean_text("voorjaar 2019")),
            what=clean_text("Hij gaat naar een gastgezin."),
            crucial=True,
            effect=clean_text(_EFFECT),
        ),
    ),
    ("inzichten", Insight(text=clean_text(_INSIGHT))),
)


@contextmanager
def week_of_review(protocol: Protocol) -> Iterator[LiveSession]:
    """Give a session with remarks of two people, in a folder that does not stay."""
    case = clean_text("Casus Wilg")
    new = NewSession(case, date(2026, 3, 12), protocol, session=SessionId("handleiding-3"))
    with (
        TemporaryDirectory() as folder,
        start_session(Path(folder), new, lambda: _NOW) as session,
    ):
        for question, entry in _SAID:
            id = session.record.next_id()
            session.do(EntryAdded(place=Place(question), id=id, entry=entry))
        sent = _sent(protocol, session.record)
        session.do_all((sent, *_received(sent.lines)))
        yield session


def _sent(protocol: Protocol, record: Record) -> DraftSent:
    sent_on = date(2026, 3, 14)
    report = compose(protocol, record, Edition(1, sent_on, "handleiding"))
    return DraftSent(
        version=1,
        draft_id="handleiding",
        sent_on=sent_on,
        respond_before=date(2026, 3, 21),
        lines=manifest_of(report),
        copies=(),
    )


def _received(lines: tuple[SentLine, ...]) -> Iterator[RemarksReceived]:
    comment = Remark(
        id=RemarkId("a1"),
        kind=RemarkKind.COMMENT,
        placed=Placement.BOOKMARK,
        line=_line(lines, _EFFECT),
        text=clean_text("Ik was niet opgelucht, ik maakte me zorgen."),
    )
    theirs = _changed(lines, "a2", "steeds", "telkens")
    ours = _changed(lines, "b1", "steeds", "te vaak")
    yield _file("f1", _TEACHER, comment, theirs)
    yield _file("f2", _GUARDIAN, ours)


def _file(fingerprint: str, seat: EntryId, *remarks: Remark) -> RemarksReceived:
    return RemarksReceived(fingerprint=fingerprint, version=1, seat=seat, remarks=remarks)


def _changed(lines: tuple[SentLine, ...], id: str, old: str, new: str) -> Remark:
    at = _line(lines, _INSIGHT)
    was = lines[at].text
    return Remark(
        id=RemarkId(id),
        kind=RemarkKind.REPLACEMENT,
        placed=Placement.BOOKMARK,
        line=at,
        old=clean_text(old),
        new=clean_text(new),
        was=was,
        becomes=clean_text(was.replace(old, new)),
        offset=was.index(old),
    )


def _line(lines: tuple[SentLine, ...], text: str) -> int:
    return next(at for at, line in enumerate(lines) if text in line.text)
