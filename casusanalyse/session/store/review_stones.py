"""What erasing takes out of the week of review: words that went round, came back and were decided on."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from pydantic import BaseModel

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import Event
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.review_events import (
    DraftSent,
    Remark,
    RemarkDecided,
    RemarkId,
    RemarksReceived,
    SentLine,
)
from casusanalyse.text.clean import own_words

_NOTHING = own_words("")
# Shorter words stand in many lines that say something else.
_SHORTEST_TO_SEARCH = 8
_MARKS = ("kind", "place", "source")
_WORDS = ("author", "text", "old", "new", "was", "becomes", "anchor")
_ERASED = {**dict.fromkeys(_WORDS, _NOTHING), "erased": True}


@dataclass(frozen=True)
class Concerned:
    """What is erased: entries, places of which the answer goes, and ``words`` that stand nowhere any more.

    ``touched`` are lines that ever held such words, perhaps split or merged since; of those that stay
    the words are among ``staying``.
    """

    entries: Collection[EntryId]
    places: Collection[Place]
    touched: Collection[EntryId]
    words: Collection[str]
    staying: Collection[str]

    def concerns(self, shown: Iterable[AnswerRef], *texts: str) -> bool:
        """Tell whether something that shows these answers, in these texts, goes."""
        refs = tuple(shown)
        if any(map(self._goes, refs)):
            return True
        looked_at = any(ref.entry in self.touched for ref in refs)
        return any(self._holds(text, looked_at) for text in texts)

    def _goes(self, shown: AnswerRef) -> bool:
        if shown.entry in self.entries or shown.place.about in self.entries:
            return True
        return shown.entry is None and shown.place in self.places

    def _holds(self, text: str, looked_at: bool) -> bool:
        """Short words are searched for where they once stood, and there a part of them counts as well."""
        if looked_at and text.strip() and not any(text.strip() in words for words in self.staying):
            return any(words in text or text.strip() in words for words in self.words)
        return any(words in text for words in self.words if len(words) >= _SHORTEST_TO_SEARCH)


def words_in(events: Iterable[Event]) -> frozenset[str]:
    """Return what was said in events."""
    said = (text.strip() for event in events for text in _texts(event))
    return frozenset(text for text in said if text)


def review_stones(numbered: Iterable[tuple[int, Event]], gone: Concerned) -> Mapping[int, Event]:
    """Return by number what replaces an event of the review that holds words of what is erased.

    Lines of a draft keep their place, remarks and decisions their id, so that what was not about this
    can still be found; what they said is gone.
    """
    erasing = _Erasing(gone)
    return dict(erasing.stones(numbered))


@dataclass
class _Erasing:
    gone: Concerned
    _lines: dict[int, set[int]] = field(default_factory=dict)
    _remarks: set[RemarkId] = field(default_factory=set)

    def stones(self, numbered: Iterable[tuple[int, Event]]) -> Iterator[tuple[int, Event]]:
        for number, event in numbered:
            erased: Event
            match event:
                case DraftSent():
                    erased = self._sent(event)
                case RemarksReceived():
                    erased = self._received(event)
                case RemarkDecided():
                    erased = self._decided(event)
                case _:
                    continue
            if erased != event:
                yield number, erased

    def _sent(self, event: DraftSent) -> DraftSent:
        lines = self._lines.setdefault(event.version, set())
        lines.update(
            number
            for number, line in enumerate(event.lines)
            if self.gone.concerns(line.answers, line.text)
        )
        left = (_blank(line) if n in lines else line for n, line in enumerate(event.lines))
        return event.model_copy(update={"lines": tuple(left)})

    def _received(self, event: RemarksReceived) -> RemarksReceived:
        lines = self._lines.get(event.version, set())
        remarks = tuple(self._remark(remark, lines) for remark in event.remarks)
        if event.seat in self.gone.entries:
            remarks = tuple(it.model_copy(update={"author": _NOTHING}) for it in remarks)
        return event.model_copy(update={"remarks": remarks})

    def _remark(self, remark: Remark, lines: set[int]) -> Remark:
        texts = (remark.text, remark.old, remark.new, remark.anchor, remark.was, remark.becomes)
        if remark.line not in lines and not self.gone.concerns((), *texts):
            return remark
        self._remarks.add(remark.id)
        return remark.model_copy(update=_ERASED)

    def _decided(self, event: RemarkDecided) -> RemarkDecided:
        shown = [change.shown for change in event.changes]
        shown += [event.beside] if event.beside is not None else []
        texts = [text for change in event.changes for text in (change.before, change.after)]
        if event.remark not in self._remarks and not self.gone.concerns(shown, event.words, *texts):
            return event
        return event.model_copy(update={"words": _NOTHING, "changes": (), "beside": None})


def _blank(line: SentLine) -> SentLine:
    return line.model_copy(update={"text": _NOTHING, "erased": True})


def _texts(value: object) -> Iterator[str]:
    """Yield what somebody said in a value, however deep; words that only mark something are none."""
    match value:
        case Enum():
            return
        case str():
            yield value
        case BaseModel():
            for name in type(value).model_fields:
                if name not in _MARKS:
                    yield from _texts(getattr(value, name))
        case tuple() | list():
            for each in value:
                yield from _texts(each)
        case _:
            return
