"""What goes when a session or a case is erased, and what nobody here can reach; nothing is touched yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from casusanalyse.session.elsewhere import Whereabouts
from casusanalyse.session.folders import FILE_NAME
from casusanalyse.session.remains import Remains

_SESSION_FILE = Path(FILE_NAME).suffix
_WORD_FILE = ".docx"
_DRAWINGS = (".png", ".svg")


class Kind(Enum):
    """What a file is to whoever counts."""

    SESSION = auto()
    DRAFT = auto()
    DRAWING = auto()
    COPY = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Item:
    """A file that goes."""

    path: Path
    kind: Kind


@dataclass(frozen=True, slots=True)
class Group:
    """Files that go while nobody else may write ``session``; None where there is nothing to write."""

    items: tuple[Item, ...]
    session: Path | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What goes, in which order; the folders that go with it when they are empty; what stays."""

    groups: tuple[Group, ...]
    folders: tuple[Path, ...]
    unreachable: tuple[Whereabouts, ...] = ()
    unopened: tuple[Path, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """Every file that goes."""
        return tuple(item for group in self.groups for item in group.items)

    @property
    def places(self) -> tuple[Path, ...]:
        """Where sessions and copies stood or stand, whether or not a file is there."""
        sessions = (folder / FILE_NAME for folder in self.folders)
        return (*sessions, *(away.copy.path for away in self.unreachable))


def plan_of(all_remains: Sequence[Remains], loose: Sequence[Path] = ()) -> Plan:
    """Return what goes when these sessions are erased, and ``loose`` files with them.

    Copies elsewhere go first, a session file goes last of its folder, and each file goes once. A copy
    that is away, or that may be something else, stays.
    """
    seen: set[Path] = set()
    groups = [
        Group(tuple(_once(items, seen)), session)
        for items, session in (*_copies(all_remains), *_folders(all_remains), (_loose(loose), None))
    ]
    return Plan(
        groups=tuple(group for group in groups if group.items),
        folders=tuple(it for remains in all_remains for it in (*remains.ours, remains.folder)),
        unreachable=tuple(
            copy.whereabouts for remains in all_remains for copy in remains.copies if not copy.files
        ),
        unopened=tuple(folder for remains in all_remains for folder in remains.folders),
    )


def counted(items: Sequence[Item]) -> dict[Kind, int]:
    """Return how many files there are of every kind."""
    return {kind: sum(1 for item in items if item.kind is kind) for kind in Kind}


def _copies(all_remains: Sequence[Remains]) -> Iterator[tuple[list[Item], Path]]:
    inside = {path for remains in all_remains for path in remains.files}
    for remains in all_remains:
        for copy in remains.copies:
            path = copy.whereabouts.copy.path
            if copy.files and path not in inside:
                kinds = [Kind.COPY if file == path else Kind.OTHER for file in copy.files]
                yield list(map(Item, copy.files, kinds)), path


def _folders(all_remains: Sequence[Remains]) -> Iterator[tuple[list[Item], Path]]:
    for remains in all_remains:
        items = [Item(path, _kind(path)) for path in remains.files]
        yield sorted(items, key=lambda item: item.kind is Kind.SESSION), remains.session


def _loose(files: Sequence[Path]) -> list[Item]:
    return [Item(path, _kind(path)) for path in files]


def _kind(path: Path) -> Kind:
    if path.name == FILE_NAME:
        return Kind.SESSION
    if path.suffix == _SESSION_FILE:
        return Kind.COPY
    ending = path.suffix.casefold()
    if ending in _DRAWINGS:
        return Kind.DRAWING
    return Kind.DRAFT if ending == _WORD_FILE else Kind.OTHER


def _once(items: Sequence[Item], seen: set[Path]) -> Iterator[Item]:
    for item in items:
        if item.path not in seen:
            seen.add(item.path)
            yield item
