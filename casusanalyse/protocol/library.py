"""Protocols and session templates within reach: the region's own first, then the shipped ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.disk.failures import told_when_reading
from casusanalyse.protocol.check_template import ReadTemplate, read_template
from casusanalyse.protocol.checker import check_against_earlier, read_protocol
from casusanalyse.protocol.folders import PROTOCOLS, SUFFIXES, TEMPLATES
from casusanalyse.protocol.found import Built as Built
from casusanalyse.protocol.found import Found, builds_on_another
from casusanalyse.protocol.found import Origin as Origin
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.problems import UnknownProtocol, UnknownTemplate
from casusanalyse.protocol.questions import LONGEST_ID
from casusanalyse.protocol.templates import SessionTemplate, applied
from casusanalyse.source.loading import load
from casusanalyse.source.nodes import Scalar, child_at
from casusanalyse.source.problems import Problem, Severity, SourceError
from casusanalyse.source.source import Source
from casusanalyse.source.validated import problem_at
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import protocol as wording

EXAMPLE = "voorbeeld"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that holds ``protocols/`` and ``session_templates/``; either may be absent."""

    path: Path
    origin: Origin


@dataclass(frozen=True, slots=True)
class ShippedFolders:
    """What comes with the program: a folder of protocols and templates, and the example in it."""

    root: Path
    example: Path


def shipped_folders() -> ShippedFolders:
    """Return what comes with the program: within an installed package, or atop a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_shipped"
    root = inside if inside.is_dir() else package.parent
    return ShippedFolders(root, root / EXAMPLE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A file in the library; of a broken one only id, path and ``problem`` mean anything.

    ``shadowed`` tells that an earlier file with the same id is used in its place. ``protocol_id``
    is the protocol that a session template is for, ``uses`` the one that a protocol builds on.
    """

    id: str
    name: str
    minutes: int
    version: str
    path: Path
    origin: Origin
    shadowed: bool
    problem: SourceError | None = None
    protocol_id: str | None = None
    uses: str | None = None


class Library:
    """Protocols and session templates of several folders; of two with one id, the first counts.

    Every file is read once, however often something builds on it.
    """

    def __init__(self, folders: tuple[Folder, ...]) -> None:
        self.folders = _distinct(folders)
        self._read: dict[Path, Source | SourceError] = {}

    def all(self) -> tuple[Listed, ...]:
        """Return every protocol file by folder and name, broken and shadowed ones included."""
        return tuple(self._listed_protocol(file) for file in self._files(PROTOCOLS))

    def all_templates(self) -> tuple[Listed, ...]:
        """Return every session template file, broken and shadowed ones included."""
        return tuple(self._listed_template(file) for file in self._files(TEMPLATES))

    def protocol(self, id_or_path: str) -> Protocol:
        """Return a protocol by its id or by the path of a file.

        Raises UnknownProtocol, or SourceError when the file has mistakes.
        """
        return self.built(id_or_path).protocol

    def built(self, id_or_path: str) -> Built:
        """Return a protocol together with the file that it was read from; raises like ``protocol``."""
        return self._built(self._protocol_file(id_or_path))

    def taking_over(self, protocol: Protocol, source: Source) -> tuple[Problem, ...]:
        """Return what is wrong or odd in what a protocol takes over from other ones within reach."""
        problems: list[Problem] = []
        for number, taken in enumerate(protocol.takes_over):
            earlier = taken.from_protocol
            if earlier == protocol.id or earlier in (
                each.from_protocol for each in protocol.takes_over[:number]
            ):
                continue
            try:
                problems += check_against_earlier(protocol, self.protocol(earlier), source)
            except UnknownProtocol:
                problems.append(_no_earlier(source, number, earlier, self._ids(PROTOCOLS)))
            except SourceError:
                continue  # what is wrong in that file is told about that file
        return tuple(sorted(problems, key=_line))

    def template(self, id: str) -> SessionTemplate:
        """Return a session template, checked against its protocol.

        Raises UnknownTemplate, or SourceError when the file has mistakes.
        """
        found = self._find(TEMPLATES, id)
        if found is None:
            raise UnknownTemplate(id, self._ids(TEMPLATES))
        return self.read_template(found.read()).template

    def read_template(self, source: Source) -> ReadTemplate:
        """Return the session template of a file, with its protocol from within reach.

        Raises SourceError with all mistakes.
        """
        return read_template(source, self.protocol)

    def _files(self, kind: str) -> Iterator[Found]:
        """Yield the files one by one: whoever finds what was looked for leaves the rest unread."""
        seen: set[str] = set()
        for folder in self.folders:
            for path in _yaml_in(folder.path / kind):
                content = self._content(path)
                id = _id_of(content, path)
                yield Found(id, path, folder.origin, content, shadowed=id in seen)
                seen.add(id)

    def _find(self, kind: str, id: str) -> Found | None:
        """Return the file that counts for an id; what is shipped is looked for by its name first."""
        for folder in self.folders:
            paths = _yaml_in(folder.path / kind)
            if folder.origin is Origin.SHIPPED:
                paths.sort(key=lambda path: path.stem != id)
            for path in paths:
                content = self._content(path)
                if _id_of(content, path) == id:
                    return Found(id, path, folder.origin, content)
        return None

    def _content(self, path: Path) -> Source | SourceError:
        if path not in self._read:
            self._read[path] = _content(path)
        return self._read[path]

    def _ids(self, kind: str) -> list[str]:
        return [file.id for file in self._files(kind) if not file.shadowed]

    def _protocol_file(self, id_or_path: str) -> Found:
        if id_or_path.lower().endswith(SUFFIXES):
            path = Path(id_or_path)
            content = load(path)
            return Found(_id_of(content, path), path, Origin.WORKSPACE, content)
        found = self._find(PROTOCOLS, id_or_path)
        if found is None:
            raise UnknownProtocol(id_or_path, self._ids(PROTOCOLS))
        return found

    def _built(self, file: Found) -> Built:
        source = file.read()
        if not builds_on_another(source):
            return Built(read_protocol(source), source, file.origin)
        # Loaded only where a protocol builds on another one.
        from casusanalyse.protocol.building.chain import built_on

        return built_on(file, lambda: self._files(PROTOCOLS))

    def _listed_protocol(self, file: Found) -> Listed:
        try:
            built = self._built(file)
        except SourceError as error:
            return _broken(file, error)
        protocol = built.protocol
        return Listed(
            file.id,
            protocol.name,
            protocol.minutes,
            protocol.version,
            file.path,
            file.origin,
            file.shadowed,
            uses=built.base.protocol.id if built.base else None,
        )

    def _listed_template(self, file: Found) -> Listed:
        try:
            read = self.read_template(file.read())
        except SourceError as error:
            return _broken(file, error)
        return Listed(
            file.id,
            read.template.name,
            applied(read.template, read.protocol).minutes,
            "",
            file.path,
            file.origin,
            file.shadowed,
            protocol_id=read.template.protocol_id,
        )


def _distinct(folders: tuple[Folder, ...]) -> tuple[Folder, ...]:
    """Leave out what is named twice: a checkout used as a workspace stays the shipped one."""
    shipped = {each.path.resolve() for each in folders if each.origin is Origin.SHIPPED}
    kept: dict[Path, Folder] = {}
    for folder in folders:
        place = folder.path.resolve()
        if folder.origin is Origin.SHIPPED or place not in shipped:
            kept.setdefault(place, folder)
    return tuple(kept.values())


def _yaml_in(folder: Path) -> list[Path]:
    with told_when_reading(folder):
        if not folder.is_dir():
            return []
        paths = [path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES]
    return sorted(path for path in paths if not path.name.startswith("."))


def _content(path: Path) -> Source | SourceError:
    try:
        return load(path)
    except SourceError as error:
        return error


def _id_of(content: Source | SourceError, path: Path) -> str:
    """Return the id that a file gives itself; the name of the file where that is none, or far too long."""
    node = child_at(content.root, "id") if isinstance(content, Source) else None
    return node.text if isinstance(node, Scalar) and 0 < len(node.text) <= LONGEST_ID else path.stem


def _broken(file: Found, error: SourceError) -> Listed:
    return Listed(file.id, "", 0, "", file.path, file.origin, file.shadowed, error)


def _line(problem: Problem) -> int:
    return problem.position.line if problem.position else 0


def _no_earlier(source: Source, number: int, id: str, known: list[str]) -> Problem:
    return problem_at(
        source,
        (dutch_key("takes_over"), number, dutch_key("from_protocol")),
        wording.NO_EARLIER_PROTOCOL.format(id=id),
        allowed=wording.PROTOCOLS_ARE.format(ids=", ".join(known)) if known else "",
        suggestion=nearest(id, known),
        severity=Severity.WARNING,
    )
