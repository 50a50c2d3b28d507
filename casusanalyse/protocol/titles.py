"""The few words by which an entry of a list is known elsewhere."""

from typing import assert_never

from casusanalyse.protocol.entries import (
    Agreement,
    Entry,
    Factor,
    Influence,
    Insight,
    ListItem,
    PeriodEntry,
    Person,
    Quote,
    Relation,
    RoundSentence,
    Seat,
    Statement,
    TimelineEntry,
)


def title_of(entry: Entry) -> str:
    """Return how people name this entry when they point at it from another list."""
    match entry:
        case Person():
            return entry.name
        case Seat():
            return entry.role
        case TimelineEntry() | PeriodEntry():
            return entry.what or ""
        case ListItem() | Insight() | Factor():
            return entry.text
        case RoundSentence():
            return entry.sentence
        case Quote():
            return entry.words
        case Agreement():
            return entry.task
        case Statement():
            return entry.bearing
        case Relation():
            return entry.relation
        case Influence():
            return entry.sign.value
        case _:
            assert_never(entry)
