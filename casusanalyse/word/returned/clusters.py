"""Gathers what one person changed in one place: marks one after the other, with nothing kept between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

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


_Key = tuple[str, Role | None]
"""Whose change it is, and which side of a move, if it is one."""


@dataclass(slots=True)
class Cluster:
    """Tokens one after the other that one person changed, without anything kept in between."""

    mark: Mark
    tokens: dict[Role, list[Token]]
    first: Token
    last: Token

    def add(self, role: Role, token: Token) -> None:
        self.tokens.setdefault(role, []).append(token)
        self.last = token


def find_clusters(paragraphs: Sequence[Paragraph]) -> Iterator[Cluster]:
    """Yield what was changed in a story; changes of whole rows and cells are not here."""
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
            yield from _clusters(tokens)


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


def _clusters(tokens: Sequence[Token]) -> Iterator[Cluster]:
    open_ones: dict[_Key, Cluster] = {}
    for token in tokens:
        roles = {_key(mark, role): (mark, role) for mark, role in _roles(token)}
        for key in [key for key in open_ones if key not in roles]:
            yield open_ones.pop(key)
        for key, (mark, role) in roles.items():
            if key not in open_ones:
                open_ones[key] = Cluster(mark, {}, token, token)
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
