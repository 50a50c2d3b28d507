"""Benchmarks of the room: catching a line while people talk, and drawing the screen after it."""

import io
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from rich.console import Console

from benchmarks.keeping import committing
from benchmarks.measuring import Result, Timer, ratio, seconds, timed
from benchmarks.sessions import new_session, words
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Reply, Typed
from casusanalyse.front.terminal.drawing import pages
from casusanalyse.protocol.entries import TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import EntryAdded
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place

CAPTURES = 500
MANY, FEW = 1_000, 10
_MILLISECONDS = 1_000
_MOST_MORE_MS = 20
_MARKS = ("+ rond zijn zesde |", "*", '"school:', "?", "=", "@moeder")


def capturing() -> Iterator[Result]:
    """Measure a captured line, until the next screen is there, against a bare commit."""
    with TemporaryDirectory() as folder, new_session(Path(folder), _protocol()) as session:
        catch, commit = _catching(session), committing(Path(folder) / "bare.db")
        pairs = [(catch(), commit()) for _ in range(CAPTURES)]
    caught, bare = zip(*pairs, strict=True)
    yield Result("a captured line", "a bare commit", median(caught) / median(bare), 3)
    more = (_late(caught) - _late(bare)) * _MILLISECONDS
    yield Result("ms more, at the 99th percentile", "a bare commit", more, _MOST_MORE_MS)


def redrawing() -> Iterator[Result]:
    """Measure the screen of a list: asked anew and drawn, with many lines against few."""
    with (
        TemporaryDirectory() as folder,
        new_session(Path(folder) / "many", _protocol()) as many,
        new_session(Path(folder) / "few", _protocol()) as few,
    ):
        many.do_all(tuple(_events(MANY)))
        few.do_all(tuple(_events(FEW)))
        value = ratio(_redrawing(many), _redrawing(few), times=100)
    yield Result(f"the screen of {MANY:,} lines", f"the screen of {FEW}", value, 1.5)


def _protocol() -> Protocol:
    return Library((Folder(shipped_folders().root, Origin.SHIPPED),)).protocol("retrospectief")


def _catching(session: LiveSession) -> Timer:
    """Return a timer of one more line, each with another mark than the one before."""
    conversation = converse(session)
    next(conversation)
    numbers = count()

    def catch() -> float:
        number = next(numbers)
        line = Typed(f"{_MARKS[number % len(_MARKS)]} {words(number)}")
        return seconds(lambda: conversation.send(line))

    return catch


def _late(times: tuple[float, ...]) -> float:
    return quantiles(times, n=100)[98]


def _events(number: int) -> Iterator[EntryAdded]:
    for each in range(1, number + 1):
        entry = TimelineEntry(what=words(each))
        yield EntryAdded(place=Place("tijdlijn"), id=EntryId(f"e{each}"), entry=entry)


def _redrawing(session: LiveSession) -> Timer:
    conversation = converse(session)
    next(conversation)
    conversation.send(Typed("/naar tijdlijn"))
    console = Console(width=120, height=40, file=io.StringIO(), color_system=None)
    return timed(lambda: _drawn(conversation, console))


def _drawn(conversation: Generator[Ask, Reply, Ending], console: Console) -> None:
    """An order that nobody knows changes nothing and asks the same again."""
    for row in pages(conversation.send(Typed("/xyz")).screen, console)[-1]:
        console.print(row)
