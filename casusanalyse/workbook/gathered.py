"""Proposals for a list: the same words once, alike ones beside each other and beside what stands there."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from casusanalyse.protocol.entries import Entry, PeriodEntry
from casusanalyse.protocol.questions import entry_class_of
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.fields import Listing
from casusanalyse.session.lines import line_of
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.likeness import Words
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import workbook_reading as wording
from casusanalyse.workbook.known import entries_ever, is_known, told_by
from casusanalyse.workbook.proposals import Proposal, Take, VoiceKey, same
from casusanalyse.workbook.readings import Line, Reading, lines_of

_SHORT = 3
_ALIKE = 0.6
"""So much of two lines is the same words when they say the same otherwise."""


def list_proposals(
    listed: Listing, readings: Sequence[Reading], aside: frozenset[VoiceKey]
) -> Iterator[Proposal]:
    """Yield what people propose for a list, in the order in which they wrote it.

    What was said in the session before, and what is put ``aside``, is left out.
    """
    lines = [it for it in new_lines(listed, readings) if it.voice.key not in aside]
    for group in grouped(lines, _are_alike):
        yield _proposal(group, listed)


def new_lines(listed: Listing, readings: Sequence[Reading]) -> tuple[Line, ...]:
    """Return the lines that nobody said in the session before."""
    place = Place(listed.question.id)
    sort = entry_class_of(listed.question)
    before = (it for it in entries_ever(listed.record, place) if isinstance(it, sort))
    ever = tuple(told_by(entry, listed) for entry in before)
    return tuple(line for line in lines_of(listed, readings) if not _was_said(line, listed, ever))


def _was_said(line: Line, listed: Listing, ever: tuple[Mapping[str, str], ...]) -> bool:
    if line.entry is None:
        return False
    told = told_by(line.entry, listed)
    given = {key: words for key, words in told.items() if key in line.given}
    return bool(given) and is_known(given, ever)


def grouped(
    lines: Sequence[Line], alike: Callable[[Line, Line], bool]
) -> Iterator[tuple[Line, ...]]:
    """Yield lines with those that are alike, directly or by way of another."""
    left = list(lines)
    while left:
        group = [left.pop(0)]
        for member in group:
            joining = [it for it in left if alike(member, it)]
            group += joining
            left = [it for it in left if it not in joining]
        yield tuple(group)


def _are_alike(one: Line, other: Line) -> bool:
    if one.entry is None or other.entry is None:
        return False
    return are_alike(one.entry, other.entry)


def are_alike(one: Entry, other: Entry) -> bool:
    """Tell whether two entries of one list say the same, perhaps in other words."""
    if (
        isinstance(one, PeriodEntry)
        and isinstance(other, PeriodEntry)
        and one.lane is not other.lane
    ):
        return False
    return likeness(title_of(one), title_of(other)) >= _ALIKE


def likeness(one: str, other: str) -> float:
    """Return from 0 to 1 how much of two texts is the same words; of two empty ones nothing.

    Short words stand everywhere and say little, as some longer ones do, so they count only where there
    are no others.
    """
    first, second = same(one).split(), same(other).split()
    if not first or not second:
        return 0.0
    telling = [
        [it for it in words if len(it) > _SHORT and it not in wording.SAYING_LITTLE]
        for words in (first, second)
    ]
    if all(telling):
        first, second = telling
    return Words(" ".join(first)).likeness(Words(" ".join(second)))


def _proposal(group: tuple[Line, ...], listed: Listing) -> Proposal:
    read = [line for line in group if line.entry is not None]
    kept = _standing(read, listed)
    takes = tuple(_takes(read, listed))
    voices = tuple(line.voice for line in group)
    sure = len(group) == 1 and bool(takes) and not kept and not voices[0].notice
    place = Place(listed.question.id)
    standing = tuple(own_words(line_of(it.entry, listed)) for it in kept)
    return Proposal(listed.question, place, voices, takes, standing, sure)


def _standing(read: Sequence[Line], listed: Listing) -> tuple[Kept, ...]:
    entries = [line.entry for line in read if line.entry is not None]
    kept = listed.record.entries(listed.question.id)
    return tuple(it for it in kept if any(are_alike(it.entry, entry) for entry in entries))


def _takes(read: Sequence[Line], listed: Listing) -> Iterator[Take]:
    each = [line.entry for line in read if line.entry is not None]
    if len(each) > 1:
        several = wording.TAKE_BOTH if len(each) == 2 else wording.TAKE_ALL
        yield Take(several, tuple(as_line(entry, listed) for entry in each), adds=tuple(each))
    for line, entry in zip(read, each, strict=True):
        says = wording.TAKE if len(each) == 1 else wording.TAKE_ONLY.format(who=names(line))
        yield Take(says, (as_line(entry, listed),), adds=(entry,))


def as_line(entry: Entry, listed: Listing) -> CleanText:
    """Return an entry as the line that would be typed."""
    return own_words(line_of(entry, listed))


def names(line: Line) -> str:
    """Return who wrote a line."""
    return and_list(person.name for person in line.voice.who)
