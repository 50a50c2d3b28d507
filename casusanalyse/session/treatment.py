"""How the report treats what was said, followed through moving, merging and splitting."""

from collections.abc import Iterable, Mapping

from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import FROM_THE_FEWEST
from casusanalyse.session.events import (
    EntriesMerged,
    EntryRefiled,
    EntrySplit,
    Event,
    Handled,
    Handling,
)
from casusanalyse.session.places import Place

Subject = Place | EntryId
"""What the report may treat in its own way: a line wherever it stands, or an answer at its place."""

Handlings = Mapping[Subject, Handling]

PLAIN = Handling()
BEARS_ON_TREATMENT = ("handled", "entry_refiled", "entries_merged", "entry_split")


def treated(handlings: Handlings, event: Event) -> Handlings:
    """Return the handlings after an event; the ones given when it changes nothing.

    Words never reach more people by being moved: a line made of an answer, and the parts of a line,
    are treated as that was; of lines that are merged the strictest treatment counts.
    """
    match event:
        case Handled():
            subject = event.place if event.id is None else event.id
            return {**handlings, subject: event.handling}
        case EntryRefiled(from_answer=True) if event.source in handlings:
            rest = {each: how for each, how in handlings.items() if each != event.source}
            return {**rest, event.id: handlings[event.source]}
        case EntrySplit() if event.id in handlings:
            return {**handlings, **{part.id: handlings[event.id] for part in event.parts}}
        case EntriesMerged() if not handlings.keys().isdisjoint(event.merged):
            together = (handlings.get(id, PLAIN) for id in (event.id, *event.merged))
            return {**handlings, event.id: _strictest(together)}
        case _:
            return handlings


def shows_more(one: Handling, other: Handling) -> bool:
    """Tell whether words that are treated as ``one`` would reach more people treated as ``other``."""
    together = _strictest((other, one))
    return (together.left_out, together.readers) != (other.left_out, other.readers)


def _strictest(handlings: Iterable[Handling]) -> Handling:
    """Return the treatment that lets the fewest read; the chapter is that of the first."""
    first, *others = handlings
    every = (first, *others)
    readers = [how.readers for how in every if how.readers is not None]
    return Handling(
        left_out=any(how.left_out for how in every),
        readers=min(readers, key=FROM_THE_FEWEST.index, default=None),
        chapter=first.chapter,
    )
