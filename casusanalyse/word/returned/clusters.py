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
    """A stretch of text, or the end of a paragraph, and whether its line holds text around it.

    ``stood_before`` and ``stood_after`` leave out what was put in.
    ``goes`` is the mark on the end of its paragraph where whoever made that mark took out what was
    left of the paragraph: others may have taken out some of it before.
    """

    stretch: Stretch
    spot: Spot
    is_end: bool
    put_in: Mark | None
    taken_out: Mark | None
    before: bool = False
    after: bool = False
    stood_before: bool = False
    stood_after: bool = False
    goes: Mark | None = None

    @property
    def text(self) -> str:
        """Its text; the end of a paragraph is a line end."""
        return "\n" if self.is_end else self.stretch.text

    def roles(self) -> Iterator[tuple[Mark, Role]]:
        """Yield by which marks it changed, and how."""
        if self.put_in is not None:
            yield self.put_in, Role.PUT_IN
        if self.taken_out is not None:
            kept = self.stretch.inserted is None
            yield self.taken_out, Role.TAKEN_OUT if kept else Role.TAKEN_OUT_OF_INSERTION
        if self.goes is not None and self.stretch.inserted is None:
            yield self.goes, Role.TAKEN_OUT


_MOST_WAITING = 16
"""Changes that wait for their authors to go on behind what others put in; more would take too long."""

_Key = tuple[str, Role | None]
"""Whose change it is, and which side of a move, if it is one."""


@dataclass(slots=True)
class Cluster:
    """Tokens that one person changed, without anything kept in between.

    What others put in among them is not kept either. ``position`` and ``role`` are those of the last
    token. ``within`` is set where this was put in amid what somebody else put in.
    """

    key: _Key
    tokens: dict[Role, list[Token]]
    first: Token
    last: Token
    position: int = 0
    role: Role = Role.PUT_IN
    within: Token | None = None

    def stands_amid(self, role: Role, has_ends: bool) -> tuple[bool, bool]:
        """Tell whether text stands before it and after it.

        What others put in beside a new paragraph makes that paragraph no less new.
        """
        if role is Role.PUT_IN and has_ends:
            return self.first.stood_before, self.last.stood_after
        return self.first.before, self.last.after

    def mark(self, token: Token, role: Role) -> Mark:
        """Return the mark by which a token belongs here."""
        own = (it for it, of in token.roles() if of is role and _key(it, of) == self.key)
        return next(own, Mark())


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
            _find_whole_paragraphs(tokens)
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
    seen = stood = False
    for token in tokens:
        token.before, token.stood_before = seen, stood
        seen, stood = _seen_with(token, seen, stood)
    seen = stood = False
    for token in reversed(tokens):
        token.after, token.stood_after = seen, stood
        seen, stood = _seen_with(token, seen, stood)


def _seen_with(token: Token, seen: bool, stood: bool) -> tuple[bool, bool]:
    if token.is_end:
        return False, False
    has_words = bool(token.text.strip())
    return seen or has_words, stood or (has_words and token.put_in is None)


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


def _find_whole_paragraphs(tokens: Sequence[Token]) -> None:
    """Note of which paragraphs nothing is left, and who took out the last of it with its end.

    The end that was marked may be the one above. An end alone, below words that others took out, has
    no text before it.
    """
    above = None
    for paragraph, end in _by_paragraph(tokens):
        if paragraph and all(it.taken_out is not None for it in paragraph):
            takers = [it.taken_out for it in (end, above) if it is not None and _was_there(it)]
            goes = next((it for it in takers if it and _took_some(it, paragraph)), None)
            for token in paragraph:
                token.goes = goes
            if end is not None and goes is None:
                end.before = False
        above = end


def _by_paragraph(tokens: Sequence[Token]) -> Iterator[tuple[list[Token], Token | None]]:
    """Yield the text of each paragraph, and its end where that was marked."""
    text: list[Token] = []
    for token in tokens:
        if token.is_end:
            yield text, token
            text = []
        else:
            text.append(token)
    yield text, None


def _was_there(end: Token) -> bool:
    return end.stretch.inserted is None


def _took_some(mark: Mark, paragraph: Sequence[Token]) -> bool:
    key = _key(mark, Role.TAKEN_OUT)
    return any(it.taken_out and _key(it.taken_out, Role.TAKEN_OUT) == key for it in paragraph)


def _clusters(tokens: Sequence[Token]) -> Iterator[Cluster]:
    open_ones: dict[_Key, Cluster] = {}
    for position, token in enumerate(tokens):
        roles = {_key(mark, role): role for mark, role in token.roles()}
        yield from _closed(open_ones, roles, token)
        for key, role in roles.items():
            cluster = open_ones.setdefault(key, Cluster(key, {}, token, token))
            cluster.tokens.setdefault(role, []).append(token)
            cluster.last, cluster.position, cluster.role = token, position, role
    yield from open_ones.values()


def _closed(
    open_ones: dict[_Key, Cluster], roles: dict[_Key, Role], token: Token
) -> Iterator[Cluster]:
    """Yield, and close, what does not go on at a token or behind it."""
    around = min(
        (open_ones[key] for key in roles if key in open_ones),
        key=lambda it: it.position,
        default=None,
    )
    waiting = [key for key in open_ones if key not in roles]
    for number, key in enumerate(waiting):
        cluster = open_ones[key]
        is_amid = around is not None and cluster.position > around.position
        if is_amid and around is not None and _goes_on_putting_in(around, roles, token):
            cluster.within = around.last
        passes = token.put_in is not None and cluster.role is not Role.TAKEN_OUT_OF_INSERTION
        if is_amid or not passes or number < len(waiting) - _MOST_WAITING:
            yield open_ones.pop(key)


def _goes_on_putting_in(cluster: Cluster, roles: dict[_Key, Role], token: Token) -> bool:
    """Tell whether somebody goes on, at a token, with text of the same paragraph."""
    is_text = not token.is_end and not cluster.last.is_end
    return is_text and cluster.role is roles[cluster.key] is Role.PUT_IN


def _key(mark: Mark, role: Role) -> _Key:
    return mark.author, None if mark.move is None else role
