"""Finds out which changes were made: marks that touch and are of one person are one change."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby

from casusanalyse.word.returned.marks import Mark
from casusanalyse.word.returned.paragraphs import Paragraph, Spot, Stretch


class Role(Enum):
    """What was done to a piece of text."""

    PUT_IN = auto()
    TAKEN_OUT = auto()
    TAKEN_OUT_OF_INSERTION = auto()


@dataclass(slots=True, eq=False)
class Token:
    """A stretch of text, or the end of a paragraph, and whether its line holds text around it."""

    stretch: Stretch
    spot: Spot
    is_end: bool
    put_in: Mark | None
    taken_out: Mark | None
    before: bool = False
    after: bool = False

    @property
    def text(self) -> str:
        """Its text; the end of a paragraph is a line end."""
        return "\n" if self.is_end else self.stretch.text


@dataclass(slots=True, eq=False)
class Part:
    """One change in one paragraph: text put in or taken out.

    ``whole`` tells that it is all that its paragraph held. ``within`` is set where the text was put in
    by somebody else.
    """

    role: Role
    mark: Mark
    tokens: Sequence[Token]
    whole: bool = False
    within: Token | None = None

    @property
    def text(self) -> str:
        """The text that was put in or taken out."""
        return "".join(token.text for token in self.tokens)

    @property
    def spot(self) -> Spot:
        """Where it begins."""
        return self.tokens[0].spot


@dataclass(slots=True, eq=False)
class Joint:
    """An end of a paragraph that was put in (a split) or taken out (a merge).

    ``glue`` is white space that was put in there; ``last`` is the paragraph in which the text goes on.
    """

    role: Role
    mark: Mark
    end: Token
    last: Paragraph
    glue: str = ""


@dataclass(slots=True)
class Change:
    """What one person did in one place: pairs of what went and what came, and a split or merge."""

    replaced: list[tuple[Part, Part]] = field(default_factory=list)
    single: list[Part] = field(default_factory=list)
    joints: list[Joint] = field(default_factory=list)


_Key = tuple[str, Role | None]
"""Whose change it is, and which side of a move, if it is one."""


@dataclass(slots=True)
class _Cluster:
    """Tokens one after the other that one person changed, without anything kept in between."""

    mark: Mark
    tokens: dict[Role, list[Token]]
    first: Token
    last: Token

    def add(self, role: Role, token: Token) -> None:
        self.tokens.setdefault(role, []).append(token)
        self.last = token


def find_changes(paragraphs: Sequence[Paragraph]) -> Iterator[Change]:
    """Yield the changes of a story. Changes of whole rows and cells, and of format, are not here."""
    taken: set[int] = set()
    for paragraph in paragraphs:
        if paragraph.number in taken:
            continue
        segment = [paragraph]
        while _has_changed_end(segment[-1]) and segment[-1].next is not None:
            segment.append(segment[-1].next)
            taken.add(segment[-1].number)
        if any(map(_is_changed, segment)):
            tokens = list(_tokens(segment))
            _look_around(tokens)
            _move_ends_along(tokens)
            for cluster in _clusters(tokens):
                yield _change(cluster)


def _is_changed(paragraph: Paragraph) -> bool:
    return _has_changed_end(paragraph) or any(
        it.inserted is not None or it.deleted is not None for it in paragraph.stretches
    )


def _has_changed_end(paragraph: Paragraph) -> bool:
    return paragraph.end.inserted is not None or paragraph.end.deleted is not None


def _tokens(segment: Sequence[Paragraph]) -> Iterator[Token]:
    """Yield what stands in paragraphs; what its own author took out again never was there."""
    for paragraph in segment:
        for index, stretch in enumerate(paragraph.stretches):
            if not _came_and_went(stretch):
                yield _token(stretch, Spot(paragraph, index), False)
        if _has_changed_end(paragraph) and not _came_and_went(paragraph.end):
            yield _token(paragraph.end, Spot(paragraph, len(paragraph.stretches)), True)


def _came_and_went(stretch: Stretch) -> bool:
    put_in, taken_out = stretch.inserted, stretch.deleted
    return put_in is not None and taken_out is not None and put_in.author == taken_out.author


def _token(stretch: Stretch, spot: Spot, is_end: bool) -> Token:
    region = spot.paragraph.region
    put_in = _own(stretch.inserted, region.inserted if region else None)
    return Token(
        stretch, spot, is_end, put_in, _own(stretch.deleted, region.deleted if region else None)
    )


def _own(mark: Mark | None, around: Mark | None) -> Mark | None:
    """Return a mark, unless it says the same as the mark on the row or cell around it."""
    if mark is None or mark.on_region or (around is not None and around.author == mark.author):
        return None
    return mark


def _look_around(tokens: Sequence[Token]) -> None:
    """Note of each token whether there is text before and after it, up to the end of its paragraph."""
    seen = False
    for token in tokens:
        token.before = seen
        seen = False if token.is_end else seen or bool(token.text.strip())
    seen = False
    for token in reversed(tokens):
        token.after = seen
        seen = False if token.is_end else seen or bool(token.text.strip())


def _move_ends_along(tokens: Sequence[Token]) -> None:
    """Take the end of a paragraph along with a move beside it, where a program marks it otherwise."""
    for number, token in enumerate(tokens):
        if token.is_end:
            for beside in (*tokens[max(0, number - 1) : number], *tokens[number + 1 : number + 2]):
                token.put_in = _moved_with(token.put_in, beside.put_in)
                token.taken_out = _moved_with(token.taken_out, beside.taken_out)


def _moved_with(mark: Mark | None, beside: Mark | None) -> Mark | None:
    if mark is None or mark.move is not None or beside is None or beside.move is None:
        return mark
    return beside if beside.author == mark.author else mark


def _clusters(tokens: Sequence[Token]) -> Iterator[_Cluster]:
    open_ones: dict[_Key, _Cluster] = {}
    for token in tokens:
        roles = {_key(mark, role): (mark, role) for mark, role in _roles(token)}
        for key in [key for key in open_ones if key not in roles]:
            yield open_ones.pop(key)
        for key, (mark, role) in roles.items():
            if key not in open_ones:
                open_ones[key] = _Cluster(mark, {}, token, token)
            open_ones[key].add(role, token)
    yield from open_ones.values()


def _roles(token: Token) -> Iterator[tuple[Mark, Role]]:
    if token.put_in is not None:
        yield token.put_in, Role.PUT_IN
    if token.taken_out is not None:
        kept = token.stretch.inserted is None
        yield token.taken_out, Role.TAKEN_OUT if kept else Role.TAKEN_OUT_OF_INSERTION


def _key(mark: Mark, role: Role) -> _Key:
    return mark.author, None if mark.move is None else role


def _change(cluster: _Cluster) -> Change:
    change = Change()
    gone = _parts(cluster, Role.TAKEN_OUT, change)
    come = _parts(cluster, Role.PUT_IN, change)
    nested = list(_nested_parts(cluster))
    if change.joints:
        change.joints[0].glue = "".join(it.text for it in come if not it.text.strip())
        gone, come = _with_words(gone), _with_words(come)
    if not gone and len(nested) == 1 and len(come) == 1:
        gone, nested = nested, []
    change.single += nested
    for left, right in zip(gone, come, strict=False):
        if left.whole == right.whole or left.within is not None:
            change.replaced.append((left, right))
        else:
            change.single += [left, right]
    shared = min(len(gone), len(come))
    change.single += [*gone[shared:], *come[shared:]]
    return change


def _with_words(parts: Sequence[Part]) -> list[Part]:
    return [part for part in parts if part.text.strip()]


def _parts(cluster: _Cluster, role: Role, change: Change) -> list[Part]:
    """Return what a cluster put in or took out, paragraph by paragraph; a split or merge is added.

    Where text stands before as well as after, one end of a paragraph is a split or merge; otherwise
    there are as many whole paragraphs as there are ends, wherever a program put those ends.
    """
    tokens = cluster.tokens.get(role, [])
    before, after = cluster.first.before, cluster.last.after
    pieces, ends = _pieces(tokens)
    last = len(pieces) - 1
    parts = []
    for number, piece in enumerate(pieces):
        is_edge = (number == 0 and before) or (number == last and after)
        if piece and (not ends or is_edge or _has_words(piece)):
            parts.append(Part(role, _mark(piece[0], role), piece, not is_edge))
    if ends and before and after:
        change.joints.append(_joint(role, ends))
    elif ends and not parts and ends[0].spot.paragraph.next is not None:
        parts.append(Part(role, _mark(ends[0], role), ends[:1]))
    return parts


def _joint(role: Role, ends: Sequence[Token]) -> Joint:
    last = ends[-1].spot.paragraph.next or ends[-1].spot.paragraph
    return Joint(role, _mark(ends[0], role), ends[0], last)


def _mark(token: Token, role: Role) -> Mark:
    mark = token.put_in if role is Role.PUT_IN else token.taken_out
    return mark or Mark()


def _has_words(piece: Sequence[Token]) -> bool:
    return any(token.text.strip() for token in piece)


def _pieces(tokens: Sequence[Token]) -> tuple[list[list[Token]], list[Token]]:
    """Cut tokens at ends of paragraphs; return the pieces, one more than ends, and the ends."""
    pieces: list[list[Token]] = [[]]
    ends = []
    for token in tokens:
        if token.is_end:
            ends.append(token)
            pieces.append([])
        else:
            pieces[-1].append(token)
    return pieces, ends


def _nested_parts(cluster: _Cluster) -> Iterator[Part]:
    """Yield what was taken out of what somebody else had put in, per somebody."""
    role = Role.TAKEN_OUT_OF_INSERTION
    tokens = cluster.tokens.get(role, [])
    for _, group in groupby(tokens, key=_whose):
        members = tuple(group)
        yield Part(role, _mark(members[0], role), members, within=members[0])


def _whose(token: Token) -> str:
    return token.stretch.inserted.author if token.stretch.inserted else ""
