"""How the parts of a Word file belong together: content types, and relationships within the file."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from casusanalyse.word.returned.package import Relation

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
LONGEST_NAMED = 500
"""Characters of a place elsewhere that are named."""
CLICKED = "hyperlink"
"""The kind of relationship that nothing follows but a reader who clicks."""


@dataclass(frozen=True, slots=True)
class Related:
    """What the relationships of one part say: parts that are there, places elsewhere, and all kinds."""

    inside: tuple[Relation, ...]
    outside: tuple[str, ...]
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class PartNames:
    """The names of all parts, found whatever their case, as Word finds them."""

    by_fold: Mapping[str, str]

    @classmethod
    def of(cls, names: Mapping[str, object]) -> "PartNames":
        """Take the names as the zip file writes them."""
        return cls({name.casefold(): name for name in names})

    def find(self, name: str) -> str | None:
        """Return the part of this name, percent signs read or not; None when there is none."""
        return self.by_fold.get(name.casefold()) or self.by_fold.get(unquote(name).casefold())


def owner_of(part: str, names: PartNames) -> str | None:
    """Return of which part this is the list of relationships ("" for the package).

    None when it is no such list, or the list of a part that is not there.
    """
    folder, _, name = part.rpartition("/")
    above, _, last = folder.rpartition("/")
    if last.casefold() != "_rels" or not name.casefold().endswith(".rels"):
        return None
    owner = posixpath.join(above, name[: -len(".rels")])
    return names.by_fold.get(owner.casefold()) if owner else owner


def read_relations(root: etree._Element, owner: str, names: PartNames) -> Related:
    """Read a list of relationships; ``owner`` is the part that it belongs to."""
    inside, outside, kinds = [], [], set()
    for element in root.iterchildren("{*}Relationship"):
        kind = element.get("Type", "").rstrip("/").rpartition("/")[2]
        kinds.add(kind)
        target = element.get("Target", "")
        within = _within(owner, target) if element.get("TargetMode") != "External" else None
        if within is None:
            outside += [target[:LONGEST_NAMED]] if kind != CLICKED else []
        elif part := names.find(within):
            inside.append(Relation(kind, part, element.get("Id", "")))
    return Related(tuple(inside), tuple(outside), frozenset(kinds))


def _within(owner: str, target: str) -> str | None:
    """The name that a target leads to, None when it leads out of the file."""
    path = target.partition("#")[0]
    if _SCHEME.match(path) or path.startswith("//") or "\\" in path:
        return None
    joined = posixpath.normpath(posixpath.join("/", posixpath.dirname(owner), path))
    climbs = posixpath.normpath(posixpath.join(posixpath.dirname(owner), path)).startswith("..")
    return None if climbs else joined.removeprefix("/")


@dataclass(frozen=True, slots=True)
class ContentTypes:
    """What each part says it is, in small letters."""

    of_part: Mapping[str, str]
    of_extension: Mapping[str, str]

    def of(self, part: str) -> str:
        """Return the type of a part, empty when nobody says it."""
        extension = part.rpartition("/")[2].rpartition(".")[2]
        return self.of_part.get(part.casefold()) or self.of_extension.get(extension.casefold(), "")


def read_content_types(root: etree._Element) -> ContentTypes:
    """Read the list of content types of a package."""
    return ContentTypes(
        {
            it.get("PartName", "").removeprefix("/").casefold(): it.get(
                "ContentType", ""
            ).casefold()
            for it in root.iterchildren("{*}Override")
        },
        {
            it.get("Extension", "").casefold(): it.get("ContentType", "").casefold()
            for it in root.iterchildren("{*}Default")
        },
    )
