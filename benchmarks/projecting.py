"""Benchmark of the wall: from releasing a line until it can be read in a browser."""

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from benchmarks.measuring import Result
from benchmarks.sessions import new_session
from casusanalyse.front.wall import Projection
from casusanalyse.protocol.entries import TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.screen.projector import Projector
from casusanalyse.session.events import EntryAdded
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.screen.chromium import Browser, browser

ENTRIES = 300
_MOST_MS = 500
_MOST_HANDING_MS = 10
_MILLISECONDS = 1_000
_AGAINST = "half a second"


def projecting() -> Iterator[Result]:
    """Measure lines of a timeline, each of which draws the picture of the line anew."""
    with TemporaryDirectory() as folder, browser() as chromium:
        handed, seen = _released(Path(folder), chromium)
    yield Result("ms until a released line is seen", _AGAINST, median(seen), _MOST_MS)
    yield Result("the same, at the 99th percentile", _AGAINST, quantiles(seen, n=100)[98], _MOST_MS)
    late = quantiles(handed, n=100)[98]
    yield Result("ms that the room waits for it, 99th", "10 ms", late, _MOST_HANDING_MS)


def _released(folder: Path, chromium: Browser) -> tuple[list[float], list[float]]:
    """Return, of each line, how many ms handing it over took, and how many until it was seen."""
    handed, seen = [], []
    library = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
    protocol = library.protocol("retrospectief")
    wall = Projector(lambda address: chromium.open(address) == 200)
    with new_session(folder, protocol) as session:
        wall.open(Projection(protocol, session.record, "verloop", "tijdlijn"))
        for number in range(1, ENTRIES + 1):
            record = session.do(_happened(number))
            projection = Projection(
                protocol, record, "verloop", "tijdlijn", latest=EntryId(f"e{number}")
            )
            released = time.time()
            wall.show(projection)
            handed.append((time.time() - released) * _MILLISECONDS)
            seen.append((chromium.until(f"nr{number}.") - released) * _MILLISECONDS)
    wall.close()
    return handed, seen


def _happened(number: int) -> EntryAdded:
    when = read_date(clean_text(f"{1 + number % 12}-{2010 + number // 30}"))
    what = clean_text(f"Moeder belde, en niemand belde terug: nr{number}.")
    entry = TimelineEntry(when=when, what=what)
    return EntryAdded(place=Place("tijdlijn"), id=EntryId(f"e{number}"), entry=entry)
