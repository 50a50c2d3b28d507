"""Reads the comments of a file, and which of them answer which."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lxml import etree

from casusanalyse.word.returned.marks import moment_of, utc
from casusanalyse.word.returned.names import attribute, children, extension, name_of
from casusanalyse.word.returned.package import Package
from casusanalyse.word.returned.paragraphs import View
from casusanalyse.word.returned.streaming import pieces_of
from casusanalyse.word.returned.walking import Walker

_WITHOUT_ANSWERS = ("LibreOffice", "OpenOffice", "Collabora")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as its part holds it; ``answers`` is the position of the one that it answers."""

    id: str
    author: str
    at: datetime | None
    text: str
    resolved: bool = False
    answers: int | None = None


@dataclass(frozen=True, slots=True)
class Comments:
    """All comments of a file, in the order of their part.

    ``tells_no_threads`` means that some may be answers without the file saying so.
    """

    all: Sequence[Comment]
    tells_no_threads: bool


@dataclass(frozen=True, slots=True)
class _Extended:
    """What the extension says of a comment, whose paragraph it names."""

    parent: str | None
    resolved: bool


def read_comments(package: Package) -> Comments:
    """Return the comments that belong to the main text."""
    extended = _extended(package)
    moments = _moments(package)
    written = list(_written(package))
    paragraph_ids = [ids for _, ids in written]
    positions: dict[str, int] = {}
    for position, ids in enumerate(paragraph_ids):
        for id in ids:
            positions.setdefault(id, position)
    parents = [_parent(ids, extended, positions) for ids in paragraph_ids]
    parents = _without_circles(parents)
    comments = [
        replace(
            comment,
            at=next((moments[id] for id in ids if id in moments), comment.at),
            resolved=any(extended[id].resolved for id in ids if id in extended),
            answers=parent,
        )
        for (comment, ids), parent in zip(written, parents, strict=True)
    ]
    return Comments(comments, not _tells_of_threads(package))


def _tells_of_threads(package: Package) -> bool:
    """Tell whether what is no answer in a file really is none; LibreOffice hardly knows answers."""
    if package.related(package.main, "commentsExtended"):
        return True
    programs = (
        element.text or ""
        for part in package.related("", "extended-properties")
        for name, element in children(package.root(part))
        if name == ":Application"
    )
    return any(program.startswith(_WITHOUT_ANSWERS) for program in programs)


def _written(package: Package) -> Iterator[tuple[Comment, tuple[str, ...]]]:
    """Yield each comment as its own part tells it, with the ids of its paragraphs."""
    walker = Walker()
    for part in package.related(package.main, "comments"):
        for element in pieces_of(package.archive.read(part), package.archive.name):
            if name_of(element.tag) != "comment":
                continue
            walker.walk(element)
            text = "\n".join(paragraph.text(View.ACCEPTED) for paragraph in walker.paragraphs)
            walker.paragraphs.clear()
            yield _comment(element, text.strip()), tuple(_paragraph_ids(element))


def _comment(element: etree._Element, text: str) -> Comment:
    return Comment(
        id=attribute(element, "id") or "",
        author=attribute(element, "author") or "",
        at=moment_of(element),
        text=text,
    )


def _paragraph_ids(element: etree._Element) -> Iterator[str]:
    for paragraph in element.iter("{*}p"):
        id = extension(paragraph, "paraId")
        if id:
            yield id.upper()


def _parent(
    ids: Sequence[str], extended: Mapping[str, _Extended], positions: Mapping[str, int]
) -> int | None:
    parents = (extended[id].parent for id in ids if id in extended)
    return next((positions[it] for it in parents if it is not None and it in positions), None)


def _without_circles(parents: Sequence[int | None]) -> list[int | None]:
    """Leave out what makes a comment answer itself, directly or by way of others."""
    kept = list(parents)
    checked: set[int] = set()
    for start in range(len(kept)):
        way: set[int] = set()
        at = start
        while at not in checked:
            checked.add(at)
            way.add(at)
            above = kept[at]
            if above is None:
                break
            if above in way:
                kept[at] = None
                break
            at = above
    return kept


def _extended(package: Package) -> dict[str, _Extended]:
    """Read of each paragraph that ends a comment which one it answers, and whether it was resolved."""
    found: dict[str, _Extended] = {}
    for element in _elements(package, "commentsExtended"):
        id, parent = extension(element, "paraId"), extension(element, "paraIdParent")
        if id:
            resolved = extension(element, "done") in ("1", "true", "on")
            found.setdefault(id.upper(), _Extended(parent and parent.upper(), resolved))
    return found


def _moments(package: Package) -> dict[str, datetime]:
    """Read the real moment of comments, by the id of their paragraph, where the file tells it."""
    real = {
        extension(element, "durableId"): utc(extension(element, "dateUtc"))
        for element in _elements(package, "commentsExtensible")
    }
    found = {}
    for element in _elements(package, "commentsIds"):
        id, moment = extension(element, "paraId"), real.get(extension(element, "durableId"))
        if id and moment:
            found[id.upper()] = moment
    return found


def _elements(package: Package, kind: str) -> Iterator[etree._Element]:
    for part in package.related(package.main, kind):
        yield from package.root(part)
