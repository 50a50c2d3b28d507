"""The published case, as the shipped example tells it: what can be drawn of it."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from casusanalyse.pictures.family.members import Family
from casusanalyse.pictures.timeline.events import Events
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.words import Reader
from casusanalyse.report.material import Material
from casusanalyse.report.pictured import events_of, family_of
from casusanalyse.session.record import Record
from casusanalyse.source.loading import load
from tests.content.plays import LIBRARY, ROOT, played


@cache
def published() -> tuple[Protocol, Record]:
    """Return protocol and record of looking back on the published case."""
    with TemporaryDirectory() as folder:
        _, record = played(load(ROOT / "voorbeeld" / "1-retrospectief.yaml"), Path(folder))
    return LIBRARY.protocol("retrospectief"), record


def _material() -> Material:
    protocol, record = published()
    return Material(protocol, record, Reader.PARTICIPANTS)


def published_family() -> Family:
    """Return the family of the published case."""
    family = family_of(_material())
    assert family is not None
    return family


def published_events() -> Events:
    """Return the course of events of the published case."""
    events = events_of(_material())
    assert events is not None
    return events
