"""A Word file that passed the gate: its parts, and which of them belong to which."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from casusanalyse.word.returned.archive import Archive
from casusanalyse.word.returned.parsing import bounded, parse_xml


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part says of another: the last segment of the relationship's type, and which part.

    ``id`` is how the part itself calls it.
    """

    kind: str
    part: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file that passed the gate: parts by name, parsed on demand.

    ``main`` is the part with the text itself, found through relationships. ``relations`` holds per part
    ("" is the package) only what leads to a part that is there; ``outside`` names what the file wanted to
    fetch from elsewhere. Links that a reader may click on are in neither.
    """

    main: str
    outside: tuple[str, ...]
    archive: Archive
    relations: Mapping[str, tuple[Relation, ...]]
    _roots: dict[str, etree._Element] = field(default_factory=dict)

    def root(self, part: str) -> etree._Element:
        """Return the root of a part, the same one each time. Raises what ``parse_xml`` raises.

        ``part`` is ``main`` or comes from ``related``; another name raises KeyError.
        """
        if part not in self._roots:
            with bounded(self.archive.name):
                self._roots[part] = parse_xml(self.archive.read(part), self.archive.name)
        return self._roots[part]

    def related(self, part: str, kind: str) -> tuple[str, ...]:
        """Return the parts that ``part`` ("" for the package) relates to as ``kind``, in order, each once.

        ``kind`` is the last segment of a type, such as ``comments``: the same in ISO Strict and elsewhere.
        """
        found = (it.part for it in self.relations.get(part, ()) if it.kind == kind)
        return tuple(dict.fromkeys(found))
