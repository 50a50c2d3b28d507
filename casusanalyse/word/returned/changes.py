"""Finds out which changes were made: marks that touch and are of one person are one change."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from casusanalyse.word.returned.clusters import Cluster, Role, Token, find_clusters
from casusanalyse.word.returned.marks import Mark
from casusanalyse.word.returned.paragraphs import Paragraph, Spot


@dataclass(slots=True, eq=False)
class Part:
    """One change in one paragraph: text put in or taken out.

    ``whole`` tells that it is all that its paragraph held; others may have taken out some of it before.
    ``cut`` is then what there was to take out. ``within`` is set where the text stands amid what
    somebody else put in.
    """

    role: Role
    mark: Mark
    tokens: Sequence[Token]
    whole: bool = False
    within: Token | None = None
    cut: str = ""

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

    ``glue`` is white space that was put in there; ``last`` is the paragraph in which the text goes on;
    ``gone`` is what was taken out beside it by the same act.
    """

    role: Role
    mark: Mark
    end: Token
    last: Paragraph
    glue: str = ""
    gone: Sequence[Part] = ()
    within: Token | None = None


@dataclass(slots=True)
class Change:
    """What one person did in one place: pairs of what went and what came, and a split or merge."""

    replaced: list[tuple[Part, Part]] = field(default_factory=list)
    single: list[Part] = field(default_factory=list)
    joints: list[Joint] = field(default_factory=list)


def find_changes(paragraphs: Sequence[Paragraph]) -> Iterator[Change]:
    """Yield the changes of a story. Changes of whole rows and cells, and of format, are not here."""
    yield from map(_change, find_clusters(paragraphs))


def _change(cluster: Cluster) -> Change:
    change = Change()
    gone = _parts(cluster, Role.TAKEN_OUT, change)
    come = _parts(cluster, Role.PUT_IN, change)
    nested = list(_nested_parts(cluster))
    for joint in change.joints:
        joint.gone, joint.within = gone, cluster.within
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


def _parts(cluster: Cluster, role: Role, change: Change) -> list[Part]:
    """Return what a cluster put in or took out, paragraph by paragraph; a split or merge is added.

    Where text stands before as well as after, one end of a paragraph is a split or merge; otherwise
    there are as many whole paragraphs as there are ends, wherever a program put those ends.
    """
    tokens = cluster.tokens.get(role, [])
    pieces, ends = _pieces(tokens)
    before, after = cluster.stands_amid(role, bool(ends))
    last = len(pieces) - 1
    parts = []
    for number, piece in enumerate(pieces):
        is_edge = (number == 0 and before) or (number == last and after)
        if piece and (not ends or is_edge or _has_words(piece)):
            parts.append(_part(cluster, role, piece, not is_edge))
    if ends and before and after:
        change.joints.append(_joint(cluster, role, ends))
    elif ends and not parts and ends[0].spot.paragraph.next is not None:
        parts.append(_part(cluster, role, ends[:1], False))
    return parts


def _part(cluster: Cluster, role: Role, tokens: Sequence[Token], whole: bool) -> Part:
    marks = [cluster.mark(it, role) for it in tokens]
    mark = next(
        (it for it, token in zip(marks, tokens, strict=True) if it is not token.goes), marks[0]
    )
    within = cluster.within if role is Role.PUT_IN else None
    cut = _cut(tokens[0].spot.paragraph, mark) if whole and role is Role.TAKEN_OUT else ""
    return Part(role, mark, tokens, whole, within, cut)


def _cut(paragraph: Paragraph, mark: Mark) -> str:
    """Return what there was to take out of a paragraph when all that was left of it went at once.

    Nothing when some of it was taken out later than that.
    """
    gone = [(it.text, it.deleted) for it in paragraph.stretches if it.deleted is not None]
    if any(_is_later(deleted, mark) for _, deleted in gone):
        return ""
    return "".join(
        text for text, deleted in gone if (deleted.author, deleted.at) == (mark.author, mark.at)
    )


def _is_later(one: Mark, other: Mark) -> bool:
    if one.at is None or other.at is None:
        return False
    # A moment that is known and the time on a clock cannot be compared.
    comparable = (one.at.tzinfo is None) == (other.at.tzinfo is None)
    return comparable and one.at > other.at


def _joint(cluster: Cluster, role: Role, ends: Sequence[Token]) -> Joint:
    last = ends[-1].spot.paragraph.next or ends[-1].spot.paragraph
    return Joint(role, cluster.mark(ends[0], role), ends[0], last)


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


def _nested_parts(cluster: Cluster) -> Iterator[Part]:
    """Yield what was taken out of what somebody else had put in, per somebody.

    What went with its whole paragraph is no change of its own.
    """
    role = Role.TAKEN_OUT_OF_INSERTION
    tokens = [it for it in cluster.tokens.get(role, []) if not _went_along(it)]
    for _, group in groupby(tokens, key=_whose):
        members = _without_ends(tuple(group))
        mark = cluster.mark(members[0], role)
        yield Part(role, mark, members, within=members[0])


def _without_ends(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out the ends of paragraphs before the first words and behind the last, if there are words."""
    numbers = [number for number, token in enumerate(tokens) if not token.is_end]
    return tokens[numbers[0] : numbers[-1] + 1] if numbers else tokens


def _went_along(token: Token) -> bool:
    goes, gone = token.goes, token.taken_out
    return goes is not None and gone is not None and goes.author == gone.author


def _whose(token: Token) -> str:
    return token.stretch.inserted.author if token.stretch.inserted else ""
