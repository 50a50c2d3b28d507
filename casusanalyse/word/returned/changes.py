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


def find_changes(paragraphs: Sequence[Paragraph]) -> Iterator[Change]:
    """Yield the changes of a story. Changes of whole rows and cells, and of format, are not here."""
    yield from map(_change, find_clusters(paragraphs))


def _change(cluster: Cluster) -> Change:
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


def _parts(cluster: Cluster, role: Role, change: Change) -> list[Part]:
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


def _nested_parts(cluster: Cluster) -> Iterator[Part]:
    """Yield what was taken out of what somebody else had put in, per somebody."""
    role = Role.TAKEN_OUT_OF_INSERTION
    tokens = cluster.tokens.get(role, [])
    for _, group in groupby(tokens, key=_whose):
        members = tuple(group)
        yield Part(role, _mark(members[0], role), members, within=members[0])


def _whose(token: Token) -> str:
    return token.stretch.inserted.author if token.stretch.inserted else ""
