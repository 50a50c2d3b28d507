"""What a draft still needs, and what is merely loose; nothing here stops anybody."""

from collections.abc import Iterator
from dataclasses import dataclass

from casusanalyse.facilitate.working_out.chapters import chapter_with, items_of
from casusanalyse.facilitate.working_out.noticing import traced
from casusanalyse.privacy.traces import traces
from casusanalyse.protocol.model import Protocol
from casusanalyse.report.loose_ends import Loose, LooseEnd, loose_ends
from casusanalyse.session.record import Record
from casusanalyse.wording import working_out as wording

_NEEDED = frozenset({Loose.UNANSWERED, Loose.CONSENT, Loose.UNDECIDED, Loose.NO_NATURE})


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at; ``station`` is where that can be done while working out, if anywhere."""

    sentence: str
    needed: bool
    station: int | None = None


def what_is_left(protocol: Protocol, record: Record) -> tuple[Remark, ...]:
    """Return what is open or loose, what a draft needs first.

    Needed are a summary, answers to what was asked with weight, consent where words were kept, a
    decision about what was kept for later, everybody's nature, and that nothing tells who somebody is.
    """
    found = (
        *_summary(protocol, record),
        *_loose(protocol, record),
        *_traces(protocol, record),
    )
    return tuple(sorted(found, key=lambda remark: not remark.needed))


def _summary(protocol: Protocol, record: Record) -> Iterator[Remark]:
    station = len(protocol.report.chapters)
    if None not in record.written:
        yield Remark(wording.SUMMARY_MISSING, needed=True, station=station)
    for part, text in record.written.items():
        if traces(text):
            where = wording.IN_SUMMARY if part is None else wording.IN_OPENING.format(n=part + 1)
            at = station if part is None else part
            yield Remark(wording.TRACE_IN.format(where=where), needed=True, station=at)


def _loose(protocol: Protocol, record: Record) -> Iterator[Remark]:
    for end in loose_ends(protocol, record):
        yield Remark(end.sentence, end.kind in _NEEDED, _station_of(end, protocol, record))


def _station_of(end: LooseEnd, protocol: Protocol, record: Record) -> int | None:
    if end.chapter is not None or end.place is None or end.kind is Loose.ASIDE:
        return end.chapter
    return chapter_with(protocol, record, end.place, end.id)


def _traces(protocol: Protocol, record: Record) -> Iterator[Remark]:
    seen = set()
    for chapter in range(len(protocol.report.chapters)):
        for number, item in enumerate(items_of(protocol, record, chapter), start=1):
            if (item.place, item.id) not in seen and traced(item, record):
                seen.add((item.place, item.id))
                where = wording.AT_ITEM.format(chapter=chapter + 1, number=number)
                yield Remark(wording.TRACE_IN.format(where=where), needed=True, station=chapter)
