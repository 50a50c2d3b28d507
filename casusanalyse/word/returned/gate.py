"""The gate: what a Word file that came back must be, before anything of its text is read.

Every part is unpacked once, in memory, and counted while that happens. Objects that people put in a text
(a sheet, a drawing, an older document) are let through, because nothing ever opens them; what can be run
is not: macros, ActiveX and programs, whatever their part is called.
"""

from collections import Counter
from collections.abc import Mapping

from casusanalyse.word.returned.archive import Archive, open_archive
from casusanalyse.word.returned.package import Package
from casusanalyse.word.returned.parsing import (
    MOST_ATTRIBUTES,
    MOST_TAGS,
    bounded,
    bounded_xml,
    parse_xml,
)
from casusanalyse.word.returned.problems import (
    HoldsMacros,
    NotAWordFile,
    NotTrusted,
    NotWhole,
    TooMuchInside,
)
from casusanalyse.word.returned.relations import (
    ContentTypes,
    PartNames,
    Related,
    owner_of,
    read_content_types,
    read_relations,
)
from casusanalyse.word.returned.streaming import root_of
from casusanalyse.wording import word_returned as wording

TYPES = "[content_types].xml"
_MAIN_NAMESPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
}
_MAIN_TYPE = "wordprocessingml.document.main+xml"
_OTHER_PROGRAMS = {"spreadsheetml": wording.SHEET, "presentationml": wording.SLIDES}
_XML_NAMES = (".xml", ".rels", ".vml")
_RUNNABLE_TYPES = ("vbaproject", "vbadata", "activex")
_RUNNABLE_KINDS = {"vbaproject", "wordvbadata", "control", "activexcontrolbinary"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACROS_IN_OLE = "_VBA_PROJECT".encode("utf-16-le")
_PROGRAMS = (b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe")


def open_package(data: bytes, name: str) -> Package:
    """Return the Word file in ``data`` once all of it is known to be safe to read.

    ``name`` is what sentences call the file. Raises TooMuchInside, NotWhole, NotTrusted, HoldsMacros or
    NotAWordFile. Nothing is written to disk and nothing outside the file is looked at.
    """
    with bounded(name):
        archive = open_archive(data, name)
        names = PartNames.of(archive.entries)
        types = _content_types(archive, names)
        _check_parts(archive, types)
        related = _related(archive, names)
        _refuse_runnable_kinds(related, name)
        package = Package(
            main=_main(related, types, name),
            outside=tuple(dict.fromkeys(it for each in related.values() for it in each.outside)),
            archive=archive,
            relations={owner: each.inside for owner, each in related.items()},
        )
        _check_main(package)
        return package


def _content_types(archive: Archive, names: PartNames) -> ContentTypes:
    part = names.find(TYPES)
    if part is None:
        raise NotAWordFile(archive.name, wording.OTHER_ZIP)
    return read_content_types(parse_xml(archive.read(part), archive.name))


def _check_parts(archive: Archive, types: ContentTypes) -> None:
    tags = attributes = 0
    for part, data in archive.read_all():
        kind = types.of(part)
        if any(it in kind for it in _RUNNABLE_TYPES) or _can_be_run(data):
            raise HoldsMacros(archive.name)
        if part.casefold().endswith(_XML_NAMES) or kind.endswith(("/xml", "ml+xml")):
            text = bounded_xml(data, archive.name)
            tags += text.count(b"<")
            attributes += text.count(b"=")
        if tags > MOST_TAGS or attributes > MOST_ATTRIBUTES:
            raise TooMuchInside(archive.name, wording.MANY_ELEMENTS)


def _can_be_run(data: bytes) -> bool:
    """Whether a part is a program or holds macros, by what it is rather than by what it is called."""
    if data.startswith(_OLE):
        return _MACROS_IN_OLE in data
    return data.startswith(_PROGRAMS) or (data.startswith(b"MZ") and b"PE\0\0" in data[:4096])


def _related(archive: Archive, names: PartNames) -> dict[str, Related]:
    found: dict[str, Related] = {}
    for part in archive.entries:
        owner = owner_of(part, names)
        if owner is not None:
            root = parse_xml(archive.read(part), archive.name)
            found[owner] = read_relations(root, owner, names)
    return found


def _refuse_runnable_kinds(related: Mapping[str, Related], name: str) -> None:
    if any(kind.casefold() in _RUNNABLE_KINDS for each in related.values() for kind in each.kinds):
        raise HoldsMacros(name)


def _main(related: Mapping[str, Related], types: ContentTypes, name: str) -> str:
    """The part that holds the text: exactly one may be pointed at, and exactly one may say so of itself."""
    inside = related[""].inside if "" in related else ()
    pointed_at = [it.part for it in inside if it.kind == "officeDocument"]
    if not pointed_at:
        raise NotWhole(name, wording.PART_MISSING)
    says = Counter(_MAIN_TYPE in it.replace("macroenabled", "") for it in types.of_part.values())
    if len(pointed_at) > 1 or says[True] > 1:
        raise NotTrusted(name, wording.TWO_MAIN)
    return pointed_at[0]


def _check_main(package: Package) -> None:
    root = root_of(package.archive.read(package.main), package.archive.name)
    namespace, _, local = root.removeprefix("{").rpartition("}")
    if namespace in _MAIN_NAMESPACES and local == "document":
        return
    for program, sentence in _OTHER_PROGRAMS.items():
        if program in namespace:
            raise NotAWordFile(package.archive.name, sentence)
    raise NotWhole(package.archive.name, wording.XML_WRONG)
