"""Makes remarks of a file that came back: clean, placed, each with an id that is the same everywhere."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from json import dumps

from casusanalyse.review.answers import Answered, find_answers
from casusanalyse.review.bare_text import AsSent, Bare, bare
from casusanalyse.review.matching import sent_paragraphs
from casusanalyse.review.placing import Match, placed
from casusanalyse.review.unmarked import Edit, find_edits
from casusanalyse.session.review_events import DraftSent, Placement, Remark, RemarkId
from casusanalyse.text.clean import CleanText, clean_and_masked
from casusanalyse.text.likeness import plain
from casusanalyse.word.returned.model import FoundRemark, RemarkKind, ReturnedFile

_NO_CHANGE = frozenset({RemarkKind.COMMENT, RemarkKind.FORMAT})
_WHOLE_LINES = frozenset({RemarkKind.SPLIT, RemarkKind.MERGE})
_SEVERAL_LINES = _WHOLE_LINES | {RemarkKind.MOVE, RemarkKind.ROW}


@dataclass(frozen=True, slots=True)
class _Told:
    """A remark before it is cleaned and gets its id; ``reply_to`` is an id within the file."""

    kind: RemarkKind
    placed: Placement = Placement.NOWHERE
    line: int | None = None
    author: str = ""
    at: datetime | None = None
    text: str = ""
    old: str = ""
    new: str = ""
    was: str = ""
    becomes: str = ""
    anchor: str = ""
    offset: int = 0
    apart: bool = False
    destination: int | None = None
    found: str = ""
    reply_to: str | None = None
    resolved: bool = False


def remarks_of(sent: DraftSent, returned: ReturnedFile, owner: str) -> tuple[Remark, ...]:
    """Return every remark in a file that was made of this draft, in the order of the draft.

    ``owner`` is whose file it is (seat, or code of the copy): the same remark has one id in every file
    of one owner, and another in another's. Digits of a burgerservicenummer are masked.
    """
    paragraphs = sent_paragraphs(sent.lines)
    matches = placed(paragraphs, returned.rejected)
    accepted = placed(paragraphs, returned.accepted)
    answers = find_answers(sent.lines, returned, matches, accepted)
    teller = _Teller(sent, returned, matches)
    edits = find_edits(
        paragraphs, returned.rejected, matches, aside=answers.paragraphs, answered=answers.lines
    )
    told = [
        *(teller.change(it) for it in returned.remarks if it.id not in answers.changes),
        *map(_edit, edits),
        *map(_answer, answers.given),
    ]
    return tuple(_with_ids(sent, _grouped(told), owner))


class _Teller:
    """Tells what was found in a file in terms of the lines that were sent."""

    def __init__(self, sent: DraftSent, returned: ReturnedFile, matches: Sequence[Match]) -> None:
        self._lines = sent.lines
        self._seen = returned.rejected
        self._matches = matches
        self._every_label = frozenset(line.label for line in sent.lines if line.label)
        self._bare: dict[int, Bare] = {}
        self._as_sent: dict[int, AsSent] = {}

    def change(self, found: FoundRemark) -> _Told:
        """Return a comment or a tracked change."""
        match = self._match(found)
        labels = self._every_label if found.kind in _SEVERAL_LINES else self._labels(match)
        told = _Told(
            kind=found.kind,
            placed=match.placed,
            line=match.line,
            author=found.author,
            at=found.at,
            text=found.text,
            old=self._without_label(found.old, labels),
            new=self._without_label(found.new, labels),
            anchor=self._without_label(found.anchor, labels),
            apart=found.apart,
            destination=self._destination(found.destination),
            found=found.id,
            reply_to=found.reply_to,
            resolved=found.resolved,
        )
        if match.line is None or found.paragraph is None or found.paragraph < 0:
            return told
        if self._matches[found.paragraph].line is None:
            return replace(told, offset=len(self._lines[match.line].text))
        return self._in_line(told, found, found.paragraph)

    def _match(self, found: FoundRemark) -> Match:
        at = found.paragraph
        if at is None or at < 0:
            return Match()
        match = self._matches[at]
        if match.line is None and found.apart and found.kind is RemarkKind.INSERTION:
            # It stands below a paragraph that is none of the draft, and so below the line before that.
            line = self._line_above(at)
            return match if line is None else Match(line, Placement.SIMILAR)
        return match

    def _line_above(self, at: int) -> int | None:
        above = (self._matches[it].line for it in range(at, -1, -1))
        return next((line for line in above if line is not None), None)

    def _destination(self, at: int | None) -> int | None:
        if at is None:
            return None
        line = self._line_above(at)
        return -1 if line is None else line

    @staticmethod
    def _without_label(text: str, labels: Collection[str]) -> str:
        return bare(text, labels).text if "[" in text else text

    def _labels(self, match: Match) -> list[str]:
        lines = (it for it in (match.line, *match.also) if it is not None)
        return [self._lines[it].label for it in lines if self._lines[it].label]

    def _in_line(self, told: _Told, found: FoundRemark, at: int) -> _Told:
        text = self._bare_text(at)
        start = text.place(found.offset)
        told = replace(told, offset=self._sent_place(at, start))
        if found.kind in _NO_CHANGE:
            return told
        if found.kind in _WHOLE_LINES or (found.kind is RemarkKind.MOVE and found.apart):
            return replace(told, was=told.old, becomes=told.new)
        if found.within is not None:
            return replace(told, was=text.text, becomes=text.text)
        if found.kind is RemarkKind.ROW and found.old:
            return replace(told, was=text.text)
        if found.apart and not found.old:
            return replace(told, was=text.text, becomes=f"{text.text}\n{told.new}")
        return _reworded(told, text, start, text.place(found.offset + len(found.old)))

    def _bare_text(self, at: int) -> Bare:
        if at not in self._bare:
            self._bare[at] = bare(self._seen[at].text, self._labels(self._matches[at]))
        return self._bare[at]

    def _sent_place(self, at: int, place: int) -> int:
        line = self._matches[at].line
        assert line is not None
        if at not in self._as_sent:
            self._as_sent[at] = AsSent(self._bare_text(at).text, self._lines[line].text)
        return self._as_sent[at].place(place)


def _reworded(told: _Told, text: Bare, start: int, end: int) -> _Told:
    """Return a change within its line; what it took out is read there, so without any label."""
    put_in = "" if told.kind is RemarkKind.MOVE else told.new
    becomes = text.text[:start] + put_in + text.text[end:]
    return replace(told, old=text.text[start:end], was=text.text, becomes=becomes)


def _edit(edit: Edit) -> _Told:
    return _Told(
        kind=RemarkKind.UNMARKED,
        placed=edit.placed,
        line=edit.line,
        old=edit.old,
        new=edit.new,
        was=edit.was,
        becomes=edit.becomes,
        offset=edit.offset,
        apart=edit.apart,
        destination=edit.destination,
    )


def _answer(answered: Answered) -> _Told:
    return _Told(
        kind=RemarkKind.ANSWER,
        placed=answered.placed,
        line=answered.line,
        author=answered.author,
        at=answered.at,
        new=answered.text,
    )


def _grouped(told: Iterable[_Told]) -> list[_Told]:
    """Return remarks in the order of the draft, with changes of format as one per line."""
    kept: list[_Told] = []
    formatted: set[int | None] = set()
    for each in told:
        if each.kind is not RemarkKind.FORMAT:
            kept.append(each)
        elif each.line not in formatted:
            formatted.add(each.line)
            kept.append(replace(each, offset=0, anchor="", old="", new=""))
    return sorted(kept, key=_order)


def _order(told: _Told) -> tuple[bool, int, int]:
    return told.line is None, told.line or 0, told.offset


def _with_ids(sent: DraftSent, told: Sequence[_Told], owner: str) -> Iterator[Remark]:
    """Yield the remarks. What is literally the same twice in one file is told apart by its number."""
    by_found = {each.found: each for each in told if each.found}
    said = {id(each): _said(sent, each, by_found, owner) for each in told}
    counted: Counter[str] = Counter()
    ids: dict[int, RemarkId] = {}
    for each in told:
        content = said[id(each)]
        counted[content] += 1
        ids[id(each)] = RemarkId(_digest([content, str(counted[content])]))
    for each in told:
        parent = by_found.get(each.reply_to or "")
        yield _remark(each, ids[id(each)], ids[id(parent)] if parent else None)


def _said(sent: DraftSent, told: _Told, by_found: dict[str, _Told], owner: str) -> str:
    """Return what a remark says and where, as the same few signs in whichever file it stands.

    Author and moment are left out: programs take those away.
    """
    bookmark = "" if told.line is None else sent.lines[told.line].bookmark
    texts = map(plain, (told.old, told.new, told.anchor, told.text))
    parent = by_found.get(told.reply_to or "")
    replied = plain(parent.text) if parent else ""
    return _digest([owner, str(sent.version), told.kind, bookmark, *texts, replied])


def _digest(parts: Sequence[str]) -> str:
    return sha256(dumps(parts).encode()).hexdigest()[:20]


def _remark(told: _Told, id: RemarkId, reply_to: RemarkId | None) -> Remark:
    c: Callable[[str], CleanText] = clean_and_masked
    return Remark(
        id=id,
        kind=told.kind,
        placed=told.placed,
        line=told.line,
        author=c(told.author),
        at=told.at,
        text=c(told.text),
        old=c(told.old),
        new=c(told.new),
        was=c(told.was),
        becomes=c(told.becomes),
        anchor=c(told.anchor),
        offset=told.offset,
        apart=told.apart,
        destination=told.destination,
        reply_to=reply_to,
        resolved=told.resolved,
    )
