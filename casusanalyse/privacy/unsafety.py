"""Lines about unsafety: only the facilitator reads them, until there is a source and she decides."""

from casusanalyse.privacy.readers import narrowest
from casusanalyse.protocol.entries import Entry, Relation
from casusanalyse.protocol.relations import RelationGroup, group_of_word
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import Handling
from casusanalyse.wording import privacy as wording


def tells_of_unsafety(entry: Entry) -> bool:
    """Tell whether an entry is a line about unsafety, also where a region has its own words for it."""
    if not isinstance(entry, Relation):
        return False
    return group_of_word(entry.relation) is RelationGroup.UNSAFETY


def lacks_source(entry: Entry) -> bool:
    """Tell whether an entry is a line about unsafety of which nobody said from whom it is known."""
    return isinstance(entry, Relation) and tells_of_unsafety(entry) and entry.source is None


def readers_by_default(entry: Entry | None, question: Reader) -> Reader:
    """Return who reads an entry when nothing was decided about it; ``question`` is who reads that."""
    unsafe = entry is not None and tells_of_unsafety(entry)
    return Reader.FACILITATOR if unsafe else question


def own_readers(entry: Entry | None, handling: Handling | None) -> Reader | None:
    """Return who may read an entry at most; None when that is up to its question.

    A line about unsafety is for the facilitator. With a source, and only after working out said
    so in as many words, participants read it too. It never goes further.
    """
    decided = handling.readers if handling is not None else None
    if entry is None or not tells_of_unsafety(entry):
        return decided
    if decided is None or lacks_source(entry):
        return Reader.FACILITATOR
    return narrowest((decided, Reader.PARTICIPANTS))


def unsafety_notice(entry: Entry, number: int | None = None) -> str | None:
    """Return what a line about unsafety still needs, or who reads it; None for any other entry.

    ``number`` is that of its line, for the order that adds what is missing.
    """
    if not isinstance(entry, Relation) or not tells_of_unsafety(entry):
        return None
    if entry.source is None:
        where = wording.ADD_HERE.format(number=number) if number else wording.ADD_THERE
        return wording.UNSAFETY_WITHOUT_SOURCE.format(add=where)
    return wording.UNSAFETY_KEPT.format(status=entry.status.value)
