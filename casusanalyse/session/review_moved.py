"""What went round and was decided, in terms of the protocol that a session goes on with.

Answers keep their place; only the texts that open chapters are known by the position of their chapter.
"""

from dataclasses import replace

from casusanalyse.session.moving_events import ProtocolReplaced
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.review_events import DraftSent, RemarkDecided, SentLine

_OF_THE_REPORT = Place("")


def draft_moved(draft: DraftSent, event: ProtocolReplaced) -> DraftSent:
    """Return a draft whose lines open chapters of the new protocol; of a chapter that is gone, none."""
    lines = tuple(_line_moved(line, event) for line in draft.lines)
    return draft.model_copy(update={"lines": lines})


def decision_moved(decided: RemarkDecided, event: ProtocolReplaced) -> RemarkDecided:
    """Return a decision of which the changes are where they stand now, without those that are nowhere."""
    changes = [
        change.model_copy(update={"shown": shown})
        for change in decided.changes
        if (shown := _ref_moved(change.shown, event)) is not None
    ]
    return decided.model_copy(update={"changes": tuple(changes)})


def _line_moved(line: SentLine, event: ProtocolReplaced) -> SentLine:
    if line.opening is None or line.opening < 0:
        return line
    return line.model_copy(update={"opening": _now(line.opening, event)})


def _ref_moved(ref: AnswerRef, event: ProtocolReplaced) -> AnswerRef | None:
    """Return where something stands now; None for what opened a chapter that is gone."""
    if ref.place != _OF_THE_REPORT or ref.field is None or not ref.field.isdecimal():
        return ref
    now = _now(int(ref.field), event)
    return None if now is None else replace(ref, field=str(now))


def _now(chapter: int, event: ProtocolReplaced) -> int | None:
    return event.chapters[chapter].now if chapter < len(event.chapters) else None
