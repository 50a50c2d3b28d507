"""Lines of a draft that were put in, taken out, moved, split and joined: what that is in the record."""

import re

from casusanalyse.protocol.entries import Entry, Insight, ListItem, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.questions import InsightsQuestion, ListQuestion, TimelineQuestion
from casusanalyse.review.basis import Basis
from casusanalyse.review.fields import Field, fields_shown
from casusanalyse.review.outcomes import POSITION, WAS_NOT, Applied, Draft, Outcome, Unfit, gist_of
from casusanalyse.review.spots import Spot, spots_of
from casusanalyse.session.combining import as_one, main_text, with_text
from casusanalyse.session.events import (
    EntriesMerged,
    EntryAdded,
    EntryMoved,
    EntrySplit,
    Handled,
    Part,
)
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.record import Record
from casusanalyse.session.review import OwnRemark
from casusanalyse.session.review_events import DraftSent, FieldChange, Remark, SentLine
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.text.dates import read_date

_CELLS = " | "
_NUMBER_OF_A_ROW = re.compile(r"(?:\d+ ?[a-z]?)?[.)]?", re.IGNORECASE)  # also 2a, between 2 and 3
_WHEN_AND_WHAT = re.compile(r"\s*\|\s*")


def line_left_out(basis: Basis, own: OwnRemark) -> Outcome:
    """Leave out of the report what a whole line shows; a paragraph of a text goes from the text."""
    draft, at = basis.draft_of(own), own.remark.line
    assert draft is not None
    assert at is not None
    ref = _subject_of(draft, at)
    if ref is None:
        return _paragraph_out(basis, own, draft.lines[at])
    if _also_elsewhere(draft, at, ref):
        return _paragraph_out(basis, own, draft.lines[at])
    found = basis.record.find(ref.entry) if ref.entry is not None else None
    if found is None:
        return Unfit.GONE
    place, kept = found
    handling = basis.record.handling(place, kept.id).model_copy(update={"left_out": True})
    change = FieldChange(shown=AnswerRef(place, kept.id), before=gist_of(kept.entry), after=WAS_NOT)
    work = Draft(basis.protocol, basis.record)
    work.do(Handled(place=place, id=kept.id, handling=handling), change)
    return work.done()


def _paragraph_out(basis: Basis, own: OwnRemark, line: SentLine) -> Outcome:
    """Take out one paragraph, or empty one field, of what says more than that."""
    spot = _only_spot(basis, own, line)
    if spot is None:
        return Unfit.OUR_WORDS
    left = spot.with_words("")
    if not left.strip() and spot.field.required:
        return Unfit.MORE_OF_IT
    return _merge(basis, spot.field, left)


def lines_put_in(basis: Basis, own: OwnRemark) -> Outcome:
    """Make new lines of what was typed between the lines of a list, or paragraphs of a text."""
    draft, at = basis.draft_of(own), own.remark.line
    assert draft is not None
    assert at is not None
    line = draft.lines[at]
    spot = _only_spot(basis, own, line)
    if spot is not None and spot.field.ref.entry is None:
        text, new = spot.field.text, own.remark.new.strip()
        return _merge(basis, spot.field, f"{text[: spot.last]}\n\n{new}{text[spot.last :]}")
    ref = _subject_of(draft, at)
    found = basis.record.find(ref.entry) if ref is not None and ref.entry is not None else None
    if found is None:
        return Unfit.OUR_WORDS
    place, kept = found
    entries = [_typed(basis, place, words) for words in own.remark.new.split("\n") if words.strip()]
    plain = [entry for entry in entries if entry is not None]
    if not plain or len(plain) < len(entries):
        return Unfit.OUR_WORDS
    work = Draft(basis.protocol, basis.record)
    for entry in reversed(plain):
        _add(work, place, entry, after=kept.id)
    return work.done()


def _typed(basis: Basis, place: Place, words: str) -> Entry | None:
    """Return the entry that a typed line plainly is; None when that takes a person to tell."""
    match basis.protocol.question(place.question):
        case ListQuestion(fields=()) if _CELLS not in words:
            return ListItem(text=clean_text(words.strip()))
        case InsightsQuestion() if _CELLS not in words:
            return Insight(text=clean_text(words.strip()))
        case TimelineQuestion():
            return _event(words)
        case _:
            return None


def _event(words: str) -> Entry | None:
    """``wanneer | wat``, behind the number of a row if there is one."""
    cells = [cell.strip() for cell in _WHEN_AND_WHAT.split(words)]
    if len(cells) == 3 and _NUMBER_OF_A_ROW.fullmatch(cells[0]):
        del cells[0]
    if len(cells) != 2 or not cells[1]:
        return None
    when = read_date(clean_text(cells[0])) if cells[0] else None
    return TimelineEntry(when=when, what=clean_text(cells[1]))


def _add(work: Draft, place: Place, entry: Entry, after: EntryId) -> None:
    id = work.record.next_id()
    change = FieldChange(shown=AnswerRef(place, id), before=WAS_NOT, after=gist_of(entry))
    work.do(EntryAdded(place=place, id=id, entry=entry), change)
    order = list(work.record.slot(place).entries)
    if after in order and order.index(after) + 1 < len(order) - 1:
        work.do(EntryMoved(place=place, id=id, position=order.index(after) + 1))


def line_moved(basis: Basis, own: OwnRemark) -> Outcome:
    """Put a line of a list behind the one that it now follows; part of a line does not move by itself."""
    draft, at, to = basis.draft_of(own), own.remark.line, own.remark.destination
    assert draft is not None
    assert at is not None
    ref = _subject_of(draft, at)
    found = basis.record.find(ref.entry) if ref is not None and ref.entry is not None else None
    whole = own.remark.apart or own.remark.old == draft.lines[at].text
    if to is None or found is None or not whole:
        return Unfit.OUR_WORDS
    place, kept = found
    if isinstance(kept.entry, TimelineEntry) and kept.entry.when and kept.entry.when.moment:
        return Unfit.OUR_WORDS
    order = list(basis.record.slot(place).entries)
    position = _position_behind(draft, to, [id for id in order if id != kept.id], kept.id)
    if position is None:
        return Unfit.OUR_WORDS
    work = Draft(basis.protocol, basis.record)
    if position != order.index(kept.id):
        was, now = order.index(kept.id) + 1, position + 1
        change = FieldChange(
            shown=AnswerRef(place, kept.id, POSITION),
            before=clean_text(str(was)),
            after=clean_text(str(now)),
        )
        work.do(EntryMoved(place=place, id=kept.id, position=position), change)
    return work.done()


def _position_behind(draft: DraftSent, to: int, order: list[EntryId], own: EntryId) -> int | None:
    """Return where in the order of the others a line comes that follows line ``to`` of the draft."""
    if to >= len(draft.lines):
        return None
    ref = _subject_of(draft, to) if to >= 0 else None
    if ref is not None and ref.entry in order:
        return order.index(ref.entry) + 1
    below = next(
        (it for at in range(to + 1, len(draft.lines)) if (it := _subject_of(draft, at))), None
    )
    if below is not None and below.entry in (own, *order[:1]):
        return 0
    return None


def line_split(basis: Basis, own: OwnRemark) -> Outcome:
    """Make two lines of one; a text gets a new paragraph."""
    line = basis.line_of(own)
    assert line is not None
    spot, parts = _only_spot(basis, own, line), own.remark.new.split("\n")
    inside = spot is not None and line.text[spot.start : spot.end] == own.remark.old
    if spot is None or len(parts) != 2 or not all(map(str.strip, parts)) or not inside:
        return Unfit.OUR_WORDS
    if not _is_a_line(basis.record, spot):
        return _merge(basis, spot.field, spot.with_words("\n\n".join(parts)))
    return _split(basis, spot, *(clean_text(part.strip()) for part in parts))


def _split(basis: Basis, spot: Spot, first: CleanText, second: CleanText) -> Outcome:
    found = basis.record.find(spot.field.ref.entry or EntryId(""))
    if found is None:
        return Unfit.GONE
    place, kept = found
    now = main_text(kept.entry)
    if now != spot.field.text:
        return Unfit.OUR_WORDS
    part = Part(id=basis.record.next_id(), entry=with_text(kept.entry, second, alone=True))
    event = EntrySplit(place=place, id=kept.id, entry=with_text(kept.entry, first), parts=(part,))
    work = Draft(basis.protocol, basis.record)
    work.do(
        event,
        FieldChange(shown=spot.field.ref, before=now, after=first),
        FieldChange(shown=AnswerRef(place, part.id), before=WAS_NOT, after=second),
    )
    return work.done()


def lines_joined(basis: Basis, own: OwnRemark) -> Outcome:
    """Make one line of two; of a text, one paragraph."""
    draft, at = basis.draft_of(own), own.remark.line
    assert draft is not None
    assert at is not None
    if at + 1 >= len(draft.lines) or not _ends_with(own.remark.old, draft.lines[at + 1]):
        return Unfit.OUR_WORDS
    first, second = (_only_spot(basis, own, draft.lines[n]) for n in (at, at + 1))
    if first is None or second is None:
        return Unfit.OUR_WORDS
    joined = _with_air(own.remark)
    if first.field.ref == second.field.ref:
        text = first.field.text
        return _merge(basis, first.field, text[: first.first] + joined + text[second.last :])
    if not (_is_a_line(basis.record, first) and _is_a_line(basis.record, second)):
        return Unfit.OUR_WORDS
    return _joined(basis, first, second, clean_text(joined.strip()))


def _ends_with(joined: str, line: SentLine) -> bool:
    """Tell whether the second of two joined paragraphs is a line, also when its beginning went."""
    second = " ".join(joined.partition("\n")[2].split())
    return bool(second) and " ".join(line.text.split()).endswith(second)


def _with_air(remark: Remark) -> str:
    """Return what two paragraphs became, with a space where taking out the end of the first left none."""
    first, _, second = remark.old.partition("\n")
    glued = f"{first.rstrip()}{second.lstrip()}"
    return f"{first.rstrip()} {second.lstrip()}" if remark.new == glued else remark.new


def _joined(basis: Basis, first: Spot, second: Spot, text: CleanText) -> Outcome:
    ids = [spot.field.ref.entry or EntryId("") for spot in (first, second)]
    found = [basis.record.find(id) for id in ids]
    if None in found:
        return Unfit.GONE
    (place, one), (elsewhere, other) = (it for it in found if it is not None)
    as_sent = (main_text(one.entry), main_text(other.entry)) == (
        first.field.text,
        second.field.text,
    )
    if place != elsewhere or one.id == other.id or not as_sent:
        return Unfit.OUR_WORDS
    entry = with_text(as_one(one.entry, other.entry), text)
    work = Draft(basis.protocol, basis.record)
    work.do(
        EntriesMerged(place=place, id=one.id, entry=entry, merged=(other.id,)),
        FieldChange(shown=first.field.ref, before=first.field.text, after=text),
        FieldChange(shown=AnswerRef(place, other.id), before=second.field.text, after=WAS_NOT),
    )
    return work.done()


def _is_a_line(record: Record, spot: Spot) -> bool:
    """Tell whether a spot is all that a line of a list says."""
    found = record.find(spot.field.ref.entry) if spot.field.ref.entry is not None else None
    entry = found[1].entry if found is not None else None
    plain = (isinstance(entry, ListItem) and not entry.extras) or isinstance(entry, Insight)
    return plain and spot.field.ref.field == "text"


def _merge(basis: Basis, field: Field, wanted: str) -> Outcome:
    work = Draft(basis.protocol, basis.record)
    clash = work.merge(field.ref, field.text, wanted)
    outcome = work.done([clash])
    nothing = isinstance(outcome, Applied) and not outcome.events
    return Unfit.NOTHING_TO_CHANGE if nothing else outcome


def _only_spot(basis: Basis, own: OwnRemark, line: SentLine) -> Spot | None:
    fields = fields_shown(basis.protocol, basis.when_sent(own.version), line)
    spots = spots_of(fields, line.text)
    return spots[0] if len(spots) == 1 else None


def _subject_of(draft: DraftSent, at: int) -> AnswerRef | None:
    """Return the line of a list that a line of the draft shows, alone or with the rest of its row."""
    line = draft.lines[at]
    row = [line]
    if line.label and line.heading == 0:
        row = [it for it in draft.lines if it.label == line.label]
    refs = {AnswerRef(ref.place, ref.entry) for it in row for ref in it.answers}
    entries = {ref for ref in refs if ref.entry is not None}
    return next(iter(entries)) if len(entries) == 1 and len(refs) == 1 else None


def _also_elsewhere(draft: DraftSent, at: int, ref: AnswerRef) -> bool:
    """Tell whether what a line shows has other lines in the draft than those of its own row.

    A sentence about several lines of a list is not one of them.
    """
    label = draft.lines[at].label
    return any(
        {it.entry for it in line.answers} == {ref.entry}
        for number, line in enumerate(draft.lines)
        if number != at and (not label or line.label != label)
    )
