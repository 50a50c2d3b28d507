"""Tells the changes of a text as remarks: where they stand, what was there, what came of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from casusanalyse.word.returned.changes import Change, Joint, Part, find_changes
from casusanalyse.word.returned.clusters import Role, Token
from casusanalyse.word.returned.marks import Mark
from casusanalyse.word.returned.model import FoundRemark, RemarkKind
from casusanalyse.word.returned.moves import (
    Move,
    follow_each_other,
    leads_nowhere,
    pair_moves,
    pair_rows,
)
from casusanalyse.word.returned.paragraphs import Paragraph, Region, Spot, View
from casusanalyse.word.returned.regions import ChangedRegion, changed_regions
from casusanalyse.word.returned.views import Place, Story

_Host = Token | Part | Region
"""What somebody put in, in which another put in or took out something."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A remark without its id yet, where it stands, and what it was made of."""

    spot: Spot
    remark: FoundRemark
    made_of: tuple[object, ...] = ()
    within: _Host | None = None

    def order(self) -> tuple[int, int, bool]:
        """Return where it comes: in the order of the text, what stands in another behind that one."""
        return *_order(self.spot), self.within is not None


def tell_changes(story: Story, in_view: bool, first: int) -> list[FoundRemark]:
    """Return a remark for each change, in the order of the text; ids count on from ``first``.

    ``in_view`` is false for headers and footers: their paragraphs are in no view.
    """
    teller = _Teller(story, in_view)
    told = sorted(teller.all(), key=_Told.order)
    ids = {id(it): f"w{number}" for number, each in enumerate(told, first) for it in each.made_of}
    return [
        replace(
            it.remark,
            id=f"w{number}",
            within=ids.get(teller.owner(it.within)),
            new_paragraph=teller.new_paragraph(it),
        )
        for number, it in enumerate(told, first)
    ]


class _Teller:
    """Makes remarks of the changes of one story."""

    def __init__(self, story: Story, in_view: bool) -> None:
        self._story = story
        self._in_view = in_view
        self._owners: dict[int, int] = {}
        self._whole: dict[int, Part] = {}

    def all(self) -> Iterator[_Told]:
        """Yield every remark, in no order."""
        yield from self._regions()
        singles: list[Part] = []
        for change in find_changes(self._story.paragraphs):
            yield from self._change(change)
            singles += change.single
        moves, rest = pair_moves(singles)
        yield from (self._move(move) for move in moves if not leads_nowhere(move))
        yield from map(self._single, rest)
        yield from self._formatted()

    def owner(self, host: _Host | None) -> int:
        """Return the identity of the insertion in which something was put in or taken out, or 0."""
        if host is None:
            return 0
        if isinstance(host, Token):
            return self._owners.get(id(host), id(host.spot.paragraph.region))
        return id(host)

    def new_paragraph(self, told: _Told) -> str:
        """Return the paragraph that was put in around something, where a view shows it."""
        is_told = self._in_view and not told.remark.apart
        return self._story.new_paragraph(told.spot.paragraph) if is_told else ""

    # Text

    def _change(self, change: Change) -> Iterator[_Told]:
        for gone, come in change.replaced:
            self._own(come)
            yield self._replacement(gone, come)
        for joint in change.joints:
            self._owners[id(joint.end)] = id(joint)
            yield self._joint(joint)
        for part in change.single:
            self._own(part)

    def _own(self, part: Part) -> None:
        """Remember of which insertion a token is, for whatever others took out of it."""
        if part.role is Role.PUT_IN:
            part_id = id(part)
            self._owners |= {id(it): part_id for it in part.tokens}
            if part.whole:
                for token in part.tokens:
                    self._whole.setdefault(token.spot.paragraph.number, part)

    def _replacement(self, gone: Part, come: Part) -> _Told:
        place = self._place(gone.spot)
        remark = self._remark(
            RemarkKind.REPLACEMENT, gone.mark, place, old=gone.text, new=come.text
        )
        first = min(gone.spot, come.spot, key=_order)
        return _Told(first, remark, (gone, come), gone.within)

    def _single(self, part: Part) -> _Told:
        place = self._place(part.spot)
        if part.role is Role.PUT_IN:
            host = part.within or self._new_around(part)
            shares_new = host is None and bool(self._story.new_paragraph(part.spot.paragraph))
            remark = self._insertion(part.mark, place, part.text, part.whole or shares_new)
            return _Told(part.spot, remark, (part,), host)
        kind = RemarkKind.DELETION
        remark = self._remark(kind, part.mark, place, old=part.text, apart=part.whole)
        return _Told(part.spot, remark, (part,), part.within)

    def _new_around(self, part: Part) -> _Host | None:
        """Return what somebody else put in that is all there is around something."""
        paragraph = part.spot.paragraph
        row = paragraph.region
        if row is not None and row.inserted is not None:
            return row
        is_new = not part.whole and bool(self._story.new_paragraph(paragraph))
        return self._whole.get(paragraph.number) if is_new else None

    def _insertion(self, mark: Mark, place: Place, text: str, whole: bool) -> FoundRemark:
        if whole or place.number is None:
            place = Place(place.above, place.before, 0)
        return self._remark(RemarkKind.INSERTION, mark, place, new=text, apart=whole)

    def _joint(self, joint: Joint) -> _Told:
        """Tell a split or merge by what it did alone, without other changes in these paragraphs.

        A paragraph that was split more than once is told by the two pieces on both sides of each split.
        """
        spot = joint.end.spot
        tell = self._merge if joint.role is Role.TAKEN_OUT else self._split
        remark = tell(joint, self._place(spot))
        within = joint.within if remark.kind is RemarkKind.INSERTION else None
        return _Told(spot, remark, (joint,), within)

    def _merge(self, joint: Joint, place: Place) -> FoundRemark:
        left = self._without(joint.end.spot.paragraph, joint.gone)
        right = self._without(joint.last, joint.gone)
        if not (left.strip() and right.strip()):
            return self._remark(RemarkKind.DELETION, joint.mark, place, old="\n")
        apart, one = f"{left}\n{right}", left + joint.glue + right
        return self._remark(RemarkKind.MERGE, joint.mark, place, old=apart, new=one)

    def _without(self, paragraph: Paragraph, gone: Sequence[Part]) -> str:
        """Return the line of a paragraph without some of its parts."""
        lines = self._story.rejected
        text, kept, at = lines.line(paragraph), "", 0
        for part in gone:
            if lines.line_number(part.spot.paragraph) == lines.line_number(paragraph):
                begin = lines.offset(part.spot)
                kept, at = kept + text[at:begin], begin + len(part.text)
        return kept + text[at:]

    def _split(self, joint: Joint, place: Place) -> FoundRemark:
        left, right = self._was(joint.end.spot.paragraph), self._was(joint.last)
        if not (left.strip() and right.strip()):
            return self._remark(RemarkKind.INSERTION, joint.mark, place, new="\n")
        apart = f"{left.rstrip()}\n{right.lstrip()}"
        return self._remark(RemarkKind.SPLIT, joint.mark, place, old=left + right, new=apart)

    @staticmethod
    def _was(paragraph: Paragraph) -> str:
        return paragraph.text(View.REJECTED)

    def _move(self, move: Move) -> _Told:
        gone, come = move.gone[0], move.come[0]
        to, whole = self._story.rejected.place(come.spot), come.whole
        remark = self._remark(
            RemarkKind.MOVE,
            gone.mark,
            self._place(gone.spot),
            old=_lines(move.gone),
            new=_lines(move.come),
            apart=whole,
            destination=to.above if whole else self._in_or_above(to),
            destination_offset=0 if whole else to.offset,
        )
        return _Told(gone.spot, self._seen(remark), (*move.gone, *move.come))

    # Tables and looks

    def _regions(self) -> Iterator[_Told]:
        moved, rest = pair_rows(list(changed_regions(self._story.paragraphs)))
        yield from (self._moved_row(*pair) for pair in moved if not follow_each_other(*pair))
        yield from map(self._region, rest)

    def _region(self, changed: ChangedRegion) -> _Told:
        spot = Spot(changed.first, 0)
        place, text = self._place(spot), changed.text
        is_in = changed.role is Role.PUT_IN
        within = changed.region if changed.role is Role.TAKEN_OUT_OF_INSERTION else None
        if is_in or within:
            place = Place(place.above, place.before, 0)
        kind = RemarkKind.INSERTION if is_in else RemarkKind.DELETION
        if changed.region.is_row:
            kind = RemarkKind.ROW
        elif not text.strip():
            return _Told(spot, self._remark(RemarkKind.FORMAT, changed.mark, place))
        old, new = ("", text) if is_in else (text, "")
        remark = self._remark(kind, changed.mark, place, old=old, new=new, apart=True)
        return _Told(spot, remark, (changed.region,) if is_in else (), within)

    def _moved_row(self, gone: ChangedRegion, come: ChangedRegion) -> _Told:
        spot, to = Spot(gone.first, 0), self._place(Spot(come.first, 0))
        remark = self._remark(
            RemarkKind.MOVE,
            gone.mark,
            self._place(spot),
            old=gone.text,
            new=come.text,
            apart=True,
            destination=to.above,
        )
        return _Told(spot, self._seen(remark), (gone.region, come.region))

    def _formatted(self) -> Iterator[_Told]:
        for paragraph in self._story.paragraphs:
            spot = Spot(paragraph, 0)
            if paragraph.formatted is not None and self._story.rejected.line(paragraph).strip():
                place = self._place(spot)
                yield _Told(spot, self._remark(RemarkKind.FORMAT, paragraph.formatted, place))

    # Where

    def _place(self, spot: Spot) -> Place:
        """Return where something stands; of what stands in a new paragraph, what that one follows."""
        place = self._story.rejected.place(spot)
        if self._story.new_paragraph(spot.paragraph):
            return Place(None, place.above, 0)
        return place

    @staticmethod
    def _in_or_above(place: Place) -> int:
        return place.before if place.number is None else place.number

    def _remark(
        self,
        kind: RemarkKind,
        mark: Mark,
        place: Place,
        old: str = "",
        new: str = "",
        apart: bool = False,
        destination: int | None = None,
        destination_offset: int = 0,
    ) -> FoundRemark:
        return FoundRemark(
            id="",
            kind=kind,
            author=mark.author,
            at=mark.at,
            old=old,
            new=new,
            paragraph=self._in_or_above(place) if self._in_view else None,
            offset=place.offset if self._in_view and place.number is not None else 0,
            apart=apart,
            destination=destination,
            destination_offset=destination_offset,
        )

    def _seen(self, remark: FoundRemark) -> FoundRemark:
        """Return a move without its destination where that is in no view."""
        return remark if self._in_view else replace(remark, destination=None, destination_offset=0)


def _order(spot: Spot) -> tuple[int, int]:
    return spot.paragraph.number, spot.stretch


def _lines(parts: Sequence[Part]) -> str:
    return "\n".join(part.text for part in parts)
