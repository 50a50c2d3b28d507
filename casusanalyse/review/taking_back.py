"""Taking back what an earlier decision changed, three ways, so that what came after it stands."""

from collections.abc import Sequence

from casusanalyse.protocol.entries import ListItem
from casusanalyse.review.outcomes import (
    POSITION,
    WAS_NOT,
    Applied,
    Clashing,
    Draft,
    FieldClash,
    gist_of,
)
from casusanalyse.session.combining import with_text
from casusanalyse.session.events import EntryMoved, EntryRemoved, EntrySplit, Handled, Part
from casusanalyse.session.review_events import FieldChange


def take_back(work: Draft, changes: Sequence[FieldChange]) -> Applied | Clashing:
    """Undo changes in a record, the last one first; what clashes with later changes stays as it is.

    A line that came new goes, or is left out of the report when it was worded since; a line that was
    left out comes back; one that was joined to another stands apart again.
    """
    return work.done([_one_back(work, change) for change in reversed(changes)])


def _one_back(work: Draft, change: FieldChange) -> FieldClash | None:
    ref = change.shown
    if ref.entry is None or ref.field not in (None, POSITION):
        return _text_back(work, change)
    if ref.field == POSITION:
        _put_back(work, change)
    elif change.before == WAS_NOT:
        _new_line_out(work, change)
    else:
        _line_back(work, change)
    return None


def _text_back(work: Draft, change: FieldChange) -> FieldClash | None:
    ref = change.shown
    if ref.entry is not None and work.record.find(ref.entry) is None:
        return None
    return work.merge(ref, change.after, change.before)


def _put_back(work: Draft, change: FieldChange) -> None:
    """Only a line that still stands where it was put goes back."""
    place, id = change.shown.place, change.shown.entry
    order = list(work.record.slot(place).entries)
    if id in order and order.index(id) + 1 == int(change.after):
        position = min(int(change.before), len(order)) - 1
        work.do(EntryMoved(place=place, id=id, position=position))


def _new_line_out(work: Draft, change: FieldChange) -> None:
    id = change.shown.entry
    assert id is not None
    found = work.record.find(id)
    if found is None or found[1].id != id:
        return
    place, kept = found
    if gist_of(kept.entry) == change.after:
        work.do(EntryRemoved(place=place, id=id))
        return
    handling = work.record.handling(place, id).model_copy(update={"left_out": True})
    work.do(Handled(place=place, id=id, handling=handling))


def _line_back(work: Draft, change: FieldChange) -> None:
    id = change.shown.entry
    assert id is not None
    found = work.record.find(id)
    if found is None:
        return
    place, kept = found
    if kept.id == id:
        handling = work.record.handling(place, id).model_copy(update={"left_out": False})
        work.do(Handled(place=place, id=id, handling=handling))
        return
    apart = with_text(kept.entry, change.before, alone=True)
    if isinstance(apart, ListItem):
        apart = apart.model_copy(update={"extras": ()})
    part = Part(id=work.record.next_id(), entry=apart)
    work.do(EntrySplit(place=place, id=kept.id, entry=kept.entry, parts=(part,)))
