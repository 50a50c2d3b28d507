"""Benchmarks of a draft: against python-docx, and ten times as much of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import docx

from benchmarks.measuring import Result, Timer, ratio, seconds
from benchmarks.sessions import answered, happened, now, protocol
from casusanalyse.protocol.model import Protocol, fingerprint, freeze
from casusanalyse.report.blocks import Edition, Report
from casusanalyse.report.compose import compose
from casusanalyse.report.lay_out import write_draft
from casusanalyse.session.events import SessionId, SessionStarted
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text

ANSWERS = 300
EVENTS = 60
TIMES_AS_MUCH = 10

_EDITION = Edition(version=1, made_on=date(2026, 3, 14), draft_id="d0c5")
_HOW_MUCH = f"a draft of {ANSWERS} answers and {EVENTS} events"


def drafting() -> Iterator[Result]:
    """Measure a draft: composed, laid out and saved."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        once, often = _drafting(folder / "once", 1), _drafting(folder / "often", TIMES_AS_MUCH)
        plain = _writing_plainly(folder / "plain")
        yield Result(_HOW_MUCH, "python-docx, plain paragraphs", ratio(once, plain, times=15), 2)
        more = ratio(often, once, times=5)
        bare = _drafting(folder / "bare", 1, anchored=False)
        yield Result(_HOW_MUCH, "the same without anchors", ratio(once, bare, times=25), 1.3)
        yield Result(f"a draft of {TIMES_AS_MUCH} times as much", _HOW_MUCH, more, 12)


def _drafting(folder: Path, times: int, anchored: bool = True) -> Timer:
    """Return a timer of a draft of ``times`` as much, with or without a bookmark in every paragraph."""
    folder.mkdir()
    of, record = held(times)
    numbers = count()

    def draft() -> float:
        path = folder / f"{next(numbers)}.docx"
        return seconds(
            lambda: write_draft(_laid_out(compose(of, record, _EDITION), anchored), path)
        )

    return draft


def _laid_out(report: Report, anchored: bool) -> Report:
    """Return a report that says the same; of a final one the paragraphs need not be found again."""
    return report if anchored else replace(report, edition=replace(_EDITION, final=True))


def _writing_plainly(folder: Path) -> Timer:
    """Return a timer of python-docx writing every paragraph of the same draft, without a style."""
    folder.mkdir()
    of, record = held(1)
    texts = _texts(compose(of, record, _EDITION))

    def write() -> float:
        return seconds(lambda: _write_plainly(texts, folder / "plain.docx"))

    return write


def _write_plainly(texts: tuple[str, ...], path: Path) -> None:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    document.save(str(path))


def _texts(report: Report) -> tuple[str, ...]:
    return tuple(line.text for line in report.lines())


def held(times: int) -> tuple[Protocol, Record]:
    """Return a protocol and the record of a session in which all of it was answered."""
    of = protocol(ANSWERS * times)
    answers = (answered(number, ANSWERS * times) for number in range(ANSWERS * times))
    events = (happened(number) for number in range(1, EVENTS * times + 1))
    return of, replay((_started(of), *answers, *events))


def _started(of: Protocol) -> SessionStarted:
    return SessionStarted(
        session=SessionId("meten"),
        case=clean_text("Casus Wilg"),
        held_on=now().date(),
        protocol_id=of.id,
        protocol_version=of.version,
        protocol_hash=fingerprint(freeze(of)),
    )
