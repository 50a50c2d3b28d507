"""Printing what differs between two protocols."""

from collections.abc import Iterator
from typing import assert_never

from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import library_of
from casusanalyse.protocol.comparing import compare
from casusanalyse.protocol.differences import (
    Added,
    Changed,
    Difference,
    Group,
    KindChanged,
    Listed,
    Moved,
    Part,
    Removed,
    Renamed,
    Reworded,
    Subject,
)
from casusanalyse.text.excerpts import side_by_side
from casusanalyse.text.phrases import and_list, plural, shortened
from casusanalyse.wording import protocol_comparing as wording

_COLUMNS = 80
_INDENT = 2


def compare_protocols(context: Context, old: str, new: str) -> None:
    """Print in words what differs between two protocols, each an id or a file.

    Raises UnknownProtocol, or SourceError when a file has mistakes.
    """
    library = library_of(context)
    then, now = library.built(old).protocol, library.built(new).protocol
    output = context.output
    named = wording.TITLE.format(
        old=then.id, old_version=then.version, new=now.id, new_version=now.version
    )
    output.say(named)
    groups = compare(then, now)
    for group in groups:
        output.heading(_heading(group))
        for difference in group.differences:
            for line in told(difference):
                below = line.startswith((wording.WAS, wording.IS))
                output.say(line, indent=2 * _INDENT if below else _INDENT)
    count = sum(len(group.differences) for group in groups)
    output.gap()
    output.say(plural(count, *wording.COUNT) if count else wording.ALIKE)


def told(difference: Difference) -> Iterator[str]:
    """Yield a difference as a sentence, and below it the two texts where there are two."""
    subject = _called(difference.subject)
    match difference:
        case Added():
            yield wording.ADDED.format(subject=subject)
        case Removed():
            yield wording.REMOVED.format(subject=subject)
        case Moved(out_of=out_of):
            if out_of:
                yield _sentence(wording.MOVED_OUT_OF.format(subject=subject, out_of=out_of))
            else:
                yield _sentence(_where(difference, subject))
        case Renamed(old=old):
            named = difference.subject.id
            yield _sentence(wording.RENAMED.format(subject=subject, new=named, old=old))
        case KindChanged(old=old, new=new):
            yield _sentence(wording.KIND_CHANGED.format(subject=subject, old=old, new=new))
        case Reworded(key=key, old=old, new=new):
            yield _sentence(wording.REWORDED.format(subject=subject, what=_key(key)))
            yield from _both(old, new)
        case Changed():
            yield from _changed(difference, subject)
        case Listed(key=key, added=added, removed=removed):
            what = _key(key)
            if added:
                names = and_list(added)
                yield _sentence(wording.LISTED.format(subject=subject, what=what, names=names))
            if removed:
                names = and_list(removed)
                yield _sentence(wording.NOT_LISTED.format(subject=subject, what=what, names=names))
        case _:
            assert_never(difference)


def _heading(group: Group) -> str:
    match group.part:
        case Part.GENERAL:
            return wording.GENERAL
        case Part.STEP:
            return wording.STEP.format(name=group.name)
        case Part.CHOICES:
            return wording.CHOICE_LISTS
        case Part.REPORT:
            return wording.REPORT
        case _:
            assert_never(group.part)


def _called(subject: Subject) -> str:
    called = wording.SUBJECTS[subject.thing.name].format(name=subject.name)
    return wording.SUBJECT_OF.format(subject=called, of=subject.of) if subject.of else called


def _where(moved: Moved, subject: str) -> str:
    sentence = wording.MOVED_BEHIND if moved.after else wording.MOVED_FIRST
    return sentence.format(subject=subject, after=moved.after)


def _changed(changed: Changed, subject: str) -> Iterator[str]:
    what, old, new = _key(changed.key), changed.old, changed.new
    if not old:
        whole = _sentence(wording.NOW_THERE.format(subject=subject, what=what, new=new))
    elif not new:
        whole = _sentence(wording.NO_LONGER.format(subject=subject, what=what, old=old))
    else:
        whole = _sentence(wording.CHANGED.format(subject=subject, what=what, new=new, old=old))
    if len(whole) + _INDENT <= _COLUMNS:
        yield whole
        return
    if old and new:
        yield _sentence(wording.REWORDED.format(subject=subject, what=what))
        yield from _both(old, new)
        return
    sentence = wording.NOW_THERE_BELOW if new else wording.NO_LONGER_BELOW
    yield _sentence(sentence.format(subject=subject, what=what))
    text = f"{wording.IS}{new}" if new else f"{wording.WAS}{old}"
    yield shortened(text, _COLUMNS - 2 * _INDENT)


def _both(old: str, new: str) -> Iterator[str]:
    most = _COLUMNS - 2 * _INDENT - len(wording.WAS)
    then, now = side_by_side(old, new, most)
    yield f"{wording.WAS}{then}"
    yield f"{wording.IS}{now}"


def _key(key: str) -> str:
    return wording.KEYS.get(key, key.replace("_", " "))


def _sentence(told: str) -> str:
    return told[:1].upper() + told[1:]
