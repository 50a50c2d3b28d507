"""From a file that builds on another, down to one that stands on its own, and up again."""

from collections.abc import Callable, Iterable, Iterator
from os.path import realpath

from casusanalyse.protocol.building.reading import build_on, refused_unread
from casusanalyse.protocol.checker import read_protocol
from casusanalyse.protocol.found import Built, Found, base_id, builds_on_another
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.source.nodes import Position, position_of
from casusanalyse.source.problems import Problem, SourceError
from casusanalyse.source.snippet import quotable, shown
from casusanalyse.source.source import Source
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import protocol as protocol_wording
from casusanalyse.wording import protocol_building as wording

MOST_BASES = 8
_USES = dutch_key("uses")

AllFiles = Callable[[], Iterable[Found]]
"""Gives every protocol file within reach, in the order in which they count."""


def built_on(file: Found, all_files: AllFiles) -> Built:
    """Return the protocol of a file that builds on another, which may build on another itself.

    Raises SourceError with all that is wrong in the file. What is wrong with a file that it builds
    on is told in one sentence: there is where to look first.
    """
    own = file.read()
    bases = _bases(file, all_files)
    if isinstance(bases, Problem):
        raise refused_unread(own, bases)
    if not bases:
        raise refused_unread(own, None)
    built: Built | None = None
    for base in reversed(bases):
        try:
            built = _one(base, built)
        except SourceError:
            raise refused_unread(own, _broken(own, base)) from None
    return _one(file, built)


def _one(file: Found, base: Built | None) -> Built:
    source = file.read()
    if base is None:
        if builds_on_another(source):
            raise refused_unread(source, None)
        return Built(read_protocol(source), source, file.origin)
    whole = build_on(source, base.protocol, base.source)
    return Built(whole.protocol, whole.source, file.origin, base, whole.moved)


def _bases(file: Found, all_files: AllFiles) -> list[Found] | Problem:
    """Return the files below a file, the nearest first, or what is wrong with them as a whole.

    Where one below names a base that is not there, it is the last.
    """
    own, way = file.read(), [file]
    while (id := _named(way[-1])) is not None:
        if len(way) > MOST_BASES:
            return _problem(
                own, wording.TOO_MANY, wording.TOO_MANY_ALLOWED.format(limit=MOST_BASES)
            )
        found = next(_candidates(way[-1], id, all_files()), None)
        if found is None:
            return _no_base(own, file, id, all_files) if len(way) == 1 and id else way[1:]
        if found.path in [each.path for each in way]:
            circle = way[[each.path for each in way].index(found.path) :]
            ids = " → ".join(each.id for each in (*circle, found))
            return _problem(own, wording.IN_CIRCLE.format(ids=ids), wording.IN_CIRCLE_ALLOWED)
        way.append(found)
    return way[1:]


def _named(file: Found) -> str | None:
    """Return on which id a file builds; None where it stands on its own or cannot be read."""
    readable = None if isinstance(file.content, SourceError) else file.content
    return base_id(readable) if readable and builds_on_another(readable) else None


def _candidates(file: Found, id: str, files: Iterable[Found]) -> Iterator[Found]:
    """Yield the files that may be meant with an id; with one's own id that is a next one."""
    place = _place(file)
    passed: list[Found] = []
    for each in files:
        if file.id == id and _place(each) == place:
            passed = []
        elif each.id == id and file.id == id:
            passed.append(each)
        elif each.id == id:
            yield each
    yield from passed


def _place(file: Found) -> str:
    """Return where a file really is; a link that leads back to itself has a place as well."""
    return realpath(file.path)


def _no_base(own: Source, file: Found, id: str, all_files: AllFiles) -> Problem:
    if file.id == id:
        what = wording.NO_OTHER_FILE.format(id=quotable(id))
        return _problem(own, what, wording.NO_OTHER_FILE_ALLOWED)
    ids = list(dict.fromkeys(each.id for each in all_files() if each.id != file.id))
    allowed = protocol_wording.PROTOCOLS_ARE.format(ids=", ".join(ids)) if ids else ""
    return _problem(own, wording.NO_BASE.format(id=quotable(id)), allowed, nearest(id, ids))


def _broken(own: Source, base: Found) -> Problem:
    what = wording.BROKEN_BASE.format(id=base.id)
    return _problem(own, what, wording.BROKEN_BASE_ALLOWED.format(path=shown(str(base.path))))


def _problem(own: Source, what: str, allowed: str, suggestion: str | None = None) -> Problem:
    place: Position = position_of(own.root, (_USES,))
    return Problem(place, what, allowed, suggestion)
