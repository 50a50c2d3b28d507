"""The remarks of a week of review in the order in which they are decided on: what belongs together."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.review import OwnRemark, Review
from casusanalyse.session.review_events import Decision, DraftSent, Remark, RemarkId
from casusanalyse.word.returned.model import RemarkKind

_WORDS = (
    RemarkKind.INSERTION,
    RemarkKind.DELETION,
    RemarkKind.REPLACEMENT,
    RemarkKind.UNMARKED,
)
_LEVEL_OF_A_CHAPTER = 1
_BEHIND_EVERYTHING = 10**9


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter of a draft, by its heading: empty before the first one, None for nowhere at all."""

    order: int
    heading: str | None


@dataclass(frozen=True, slots=True)
class Matter:
    """What is decided in one go: one remark, or the same one of several people, with its replies.

    ``number`` is that in the list, from 1. ``against`` are the numbers of those that want the same
    words otherwise.
    """

    number: int
    section: Section
    remarks: tuple[OwnRemark, ...]
    replies: tuple[OwnRemark, ...] = ()
    against: tuple[int, ...] = ()

    @property
    def own(self) -> OwnRemark:
        """The remark, or the first of those that say the same."""
        return self.remarks[0]

    @property
    def remark(self) -> Remark:
        """What is said."""
        return self.own.remark

    @property
    def key(self) -> RemarkId:
        """What stays the same when the numbers change."""
        return self.remark.id

    @property
    def ids(self) -> tuple[RemarkId, ...]:
        """Everything that is decided with it, replies included."""
        return tuple(each.remark.id for each in (*self.remarks, *self.replies))

    @property
    def seats(self) -> tuple[EntryId | None, ...]:
        """Whose remark it is, each once; None is the facilitator."""
        return tuple(dict.fromkeys(each.seat for each in self.remarks))

    @property
    def trifle(self) -> bool:
        """Whether nothing but the form or the white space of the text is different."""
        return is_trifle(self.remark)

    @property
    def facilitators(self) -> bool:
        """Whether the facilitator changed this in her own copy."""
        changes = self.remark.kind not in (RemarkKind.COMMENT, RemarkKind.ANSWER)
        return self.seats == (None,) and changes and not self.trifle


def is_trifle(remark: Remark) -> bool:
    """Tell whether a remark is about form or white space alone."""
    if remark.kind is RemarkKind.FORMAT:
        return True
    same = "".join(remark.old.split()) == "".join(remark.new.split())
    return remark.kind in _WORDS and not remark.apart and same


def is_open(review: Review, matter: Matter) -> bool:
    """Tell whether anything of a matter is undecided."""
    return any(review.decision(id) is None for id in matter.ids)


def matters_of(review: Review) -> tuple[Matter, ...]:
    """Return everything there is to decide on, numbered, chapter by chapter in the order of the draft.

    Within a line those come first that want the same words otherwise. What a reader answered stands
    with its question; what could not be placed comes last.
    """
    remarks = review.remarks()
    roots = _roots({own.remark.id: own for own in remarks})
    replies: dict[RemarkId, list[OwnRemark]] = {}
    heads: list[OwnRemark] = []
    for own in remarks:
        root = roots[own.remark.id]
        if root == own.remark.id:
            heads.append(own)
        else:
            replies.setdefault(root, []).append(own)
    sections = _Sections.of(review)
    matters = [
        Matter(
            0,
            sections.section(group[0]),
            group,
            tuple(it for own in group for it in replies.get(own.remark.id, ())),
        )
        for group in _agreeing(review, heads)
    ]
    return _numbered(matters)


def _roots(remarks: Mapping[RemarkId, OwnRemark]) -> Mapping[RemarkId, RemarkId]:
    """Return the first remark of the thread that each stands in; a ring of replies has none to find."""
    roots = {}
    for id in remarks:
        seen, root = {id}, id
        while (parent := remarks[root].remark.reply_to) in remarks and parent not in seen:
            assert parent is not None
            seen.add(parent)
            root = parent
        roots[id] = id if remarks[root].remark.reply_to in remarks else root
    return roots


def _agreeing(review: Review, heads: Iterable[OwnRemark]) -> list[tuple[OwnRemark, ...]]:
    groups: dict[tuple[object, ...], list[OwnRemark]] = {}
    for own in heads:
        groups.setdefault(_wish(review, own), []).append(own)
    return [tuple(group) for group in groups.values()]


def _wish(review: Review, own: OwnRemark) -> tuple[object, ...]:
    """Return what two remarks have in common that ask for the same; words alone are never the same."""
    remark = own.remark
    withdrawn = review.decision(remark.id) is Decision.WITHDRAWN
    says = remark.kind in (RemarkKind.COMMENT, RemarkKind.ANSWER)
    if says or withdrawn or remark.line is None or is_trifle(remark):
        return (remark.id,)
    kind = "words" if remark.kind in _WORDS else remark.kind
    what = (remark.old, remark.new, remark.offset, remark.apart, remark.destination)
    return (own.version, remark.line, kind, own.seat is None, *what)


@dataclass(frozen=True, slots=True)
class _Sections:
    """The chapters of every draft, and where they stand in the latest one."""

    latest: DraftSent | None
    headings: Mapping[int, tuple[tuple[int, str], ...]]

    @staticmethod
    def of(review: Review) -> "_Sections":
        every = {draft.version: _headings(draft) for draft in review.sent}
        return _Sections(review.latest_sent, every)

    def section(self, own: OwnRemark) -> Section:
        line, headings = own.remark.line, self.headings.get(own.version)
        if self.latest is None or headings is None or line is None:
            return Section(_BEHIND_EVERYTHING, None)
        at = bisect_right(headings, line, key=lambda heading: heading[0]) - 1
        order, heading = headings[at] if at >= 0 else (-1, "")
        if own.version != self.latest.version and heading:
            known = {text: place for place, text in self.headings[self.latest.version]}
            order = known.get(heading, len(self.latest.lines) + order)
        return Section(order, heading)


def _headings(draft: DraftSent) -> tuple[tuple[int, str], ...]:
    return tuple(
        (at, line.text)
        for at, line in enumerate(draft.lines)
        if line.heading == _LEVEL_OF_A_CHAPTER
    )


def _numbered(matters: list[Matter]) -> tuple[Matter, ...]:
    ordered = sorted(matters, key=_where)
    in_order: list[Matter] = []
    for _, group in groupby(ordered, key=lambda it: _where(it)[:4]):
        in_order += _conflicts_first(list(group))
    numbered = [replace(it, number=number) for number, it in enumerate(in_order, start=1)]
    by_line: dict[tuple[int, int | None], list[Matter]] = {}
    for it in numbered:
        by_line.setdefault((it.own.version, it.remark.line), []).append(it)
    return tuple(
        replace(it, against=_against(it, by_line[it.own.version, it.remark.line]))
        for it in numbered
    )


def _where(matter: Matter) -> tuple[int, int, int, int, int, str]:
    remark = matter.remark
    line = remark.line if remark.line is not None else -1
    return (
        matter.section.order,
        0 if matter.section.heading is not None else 1,
        -matter.own.version,
        line,
        remark.offset,
        remark.id,
    )


def _conflicts_first(group: list[Matter]) -> list[Matter]:
    return sorted(group, key=lambda it: not any(_clashes(it, other) for other in group))


def _against(matter: Matter, others: Iterable[Matter]) -> tuple[int, ...]:
    return tuple(other.number for other in others if _clashes(matter, other))


def _clashes(one: Matter, other: Matter) -> bool:
    """Tell whether two remarks on one line want overlapping words otherwise."""
    a, b = one.remark, other.remark
    if a.id == b.id or a.line is None or a.line != b.line or one.own.version != other.own.version:
        return False
    if a.kind not in _WORDS or b.kind not in _WORDS or a.apart or b.apart:
        return False
    if one.trifle or other.trifle:
        return False
    a_end, b_end = a.offset + len(a.old), b.offset + len(b.old)
    same_spot = a.offset == b.offset
    return same_spot or (a.offset < b_end and b.offset < a_end)
