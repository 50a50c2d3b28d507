"""Looking at all that a region keeps in its folder: what can be used, and what will not be found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from os.path import realpath
from pathlib import Path

from casusanalyse.disk.failures import told_when_reading
from casusanalyse.errors import CasusError
from casusanalyse.kit.folders import HOUSE_STYLE, MEANT, MIRROR_FILE, OUTPUTS
from casusanalyse.kit.problems import NotAKit
from casusanalyse.mirror.loading import load_rules, shipped_rules
from casusanalyse.mirror.proofreading import proofread
from casusanalyse.mirror.rules import Rule
from casusanalyse.protocol.check_template import looks_like_template
from casusanalyse.protocol.folders import (
    PROTOCOLS,
    SUFFIXES,
    TEMPLATES,
    folder_of_scenarios,
    holds_scenarios,
)
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.library import Library, Listed, Origin, shipped_folders
from casusanalyse.source.loading import load
from casusanalyse.source.nodes import child_at
from casusanalyse.source.problems import SourceError
from casusanalyse.source.source import Source
from casusanalyse.word.house_style import house_style_of
from casusanalyse.wording import kit as wording

_STEPS = dutch_key("steps")
_TXT, _WORD = ".txt", (".docx", ".dotx", ".docm", ".dotm", ".doc")
# What Word and editors put beside a file while it is open.
_OF_PROGRAMS = ("~", ".")


class Verdict(Enum):
    """Whether something can be used, can be used with remarks, or cannot."""

    SOUND = "sound"
    REMARKS = "remarks"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Looked:
    """A file or folder of a kit, and what was found; ``place`` is told from the kit's folder.

    ``told`` may hold lines of the file, laid out.
    """

    place: str
    verdict: Verdict = Verdict.SOUND
    told: str = ""


def look_at_kit(root: Path, library: Library) -> tuple[Looked, ...]:
    """Return everything in a kit that the program reads, or that people may think it reads.

    ``library`` holds the protocols within reach, those of the kit first. Raises NotAKit.
    """
    if not any((root / name).is_dir() for name in (PROTOCOLS, TEMPLATES, OUTPUTS)):
        raise NotAKit(root)
    rules = _rules(root)
    return (
        *_names(root),
        *_loose(root),
        *_Files(root, library, rules, PROTOCOLS).looked(),
        *_Files(root, library, rules, TEMPLATES).looked(),
        *_mirror(root),
        *_house_style(root),
    )


def _rules(root: Path) -> Sequence[Rule]:
    """Return the rules of the mirror; where the region's own have mistakes, the shipped ones."""
    shipped = shipped_folders().root
    try:
        return load_rules(shipped, root)
    except SourceError:
        return shipped_rules(shipped)


def _names(root: Path) -> Iterator[Looked]:
    """Yield the folders of which the name is almost one that is looked for."""
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        name = MEANT.get(folder.name.casefold())
        if name is None or name == folder.name:
            continue
        if (root / name).exists() and (root / name).samefile(folder):
            told = wording.OTHER_CAPITALS.format(name=name)
            yield Looked(folder.name, Verdict.REMARKS, told)
        else:
            yield Looked(folder.name, Verdict.REFUSED, wording.WRONG_FOLDER.format(name=name))


def _loose(root: Path) -> Iterator[Looked]:
    """Yield the protocols and templates that stand beside the folders instead of in them."""
    for path in _visible(root):
        if path.suffix.lower() not in SUFFIXES:
            continue
        try:
            source = load(path)
        except SourceError:
            continue  # it may be anything: files with answers stand here too
        is_template = looks_like_template(source) and _names_no_answers(source)
        if is_template or child_at(source.root, _STEPS) is not None:
            name = TEMPLATES if is_template else PROTOCOLS
            yield Looked(path.name, Verdict.REFUSED, wording.LIES_LOOSE.format(name=name))


def _names_no_answers(source: Source) -> bool:
    keys = (dutch_key("script_language"), dutch_key("decision_language"))
    return all(child_at(source.root, key) is None for key in keys)


class _Files:
    """The files of one folder: protocols, or session templates."""

    def __init__(self, root: Path, library: Library, rules: Sequence[Rule], folder: str) -> None:
        self._folder = root / folder
        self._name = folder
        self._library = library
        self._rules = rules
        listed = library.all() if folder == PROTOCOLS else library.all_templates()
        self._listed = {realpath(each.path): each for each in listed}

    def looked(self) -> Iterator[Looked]:
        for path in _visible(self._folder):
            if not self._is_played(path):
                yield self._look(path, f"{self._name}/{path.name}")

    def _is_played(self, path: Path) -> bool:
        """Tell whether this is the folder beside a protocol whose scenarios whoever plays them tells."""
        protocols = (it for it in _visible(self._folder) if it.suffix.lower() in SUFFIXES)
        return self._holds_scenarios(path) and path in map(folder_of_scenarios, protocols)

    def _holds_scenarios(self, path: Path) -> bool:
        return self._name == PROTOCOLS and holds_scenarios(path)

    def _look(self, path: Path, place: str) -> Looked:
        name = path.name.lower()
        if path.is_dir():
            of_none = self._holds_scenarios(path)
            told = wording.SCENARIOS_OF_NONE if of_none else wording.FOLDER_WITHIN
            return Looked(place, Verdict.REMARKS, told)
        if name.endswith(SUFFIXES):
            return self._read(path, place)
        if name.removesuffix(_TXT).endswith(SUFFIXES):
            return Looked(place, Verdict.REFUSED, wording.ENDS_IN_TXT)
        return Looked(place, Verdict.REMARKS, wording.NOT_READ)

    def _read(self, path: Path, place: str) -> Looked:
        try:
            source = load(path)
        except SourceError as error:
            return Looked(place, Verdict.REFUSED, error.sentence)
        is_template = looks_like_template(source)
        if is_template and self._name == PROTOCOLS:
            return Looked(place, Verdict.REFUSED, wording.MISPLACED_TEMPLATE)
        if not is_template and self._name == TEMPLATES and child_at(source.root, _STEPS):
            return Looked(place, Verdict.REFUSED, wording.MISPLACED_PROTOCOL)
        found = proofread(path, self._library, self._rules)
        if found.refused:
            return Looked(place, Verdict.REFUSED, found.sentence)
        return self._with_its_id(path, place, found.sentence)

    def _with_its_id(self, path: Path, place: str, remarks: str) -> Looked:
        """Tell of a sound file whether it counts, and before which other one it goes."""
        own = self._listed.get(realpath(path))
        others = [each for each in self._listed.values() if own and each.id == own.id]
        first = next(iter(others), own)
        if own and first and own.shadowed and first.origin is Origin.WORKSPACE:
            told = wording.SAME_ID.format(id=own.id, other=f"{self._name}/{first.path.name}")
            return Looked(place, Verdict.REFUSED, told)
        before = [_goes_before(own)] if own and _replaces_shipped(own, others) else []
        verdict = Verdict.REMARKS if remarks else Verdict.SOUND
        return Looked(place, verdict, "\n".join([*before, *([remarks] if remarks else [])]))


def _replaces_shipped(own: Listed, others: list[Listed]) -> bool:
    return own.origin is Origin.WORKSPACE and any(it.origin is Origin.SHIPPED for it in others)


def _goes_before(own: Listed) -> str:
    return wording.GOES_BEFORE.format(id=own.id)


def _mirror(root: Path) -> Iterator[Looked]:
    if not (root / MIRROR_FILE).is_file():
        return
    try:
        load_rules(shipped_folders().root, root)
    except CasusError as error:
        yield Looked(MIRROR_FILE, Verdict.REFUSED, error.sentence)
    else:
        yield Looked(MIRROR_FILE)


def _house_style(root: Path) -> Iterator[Looked]:
    for path in _visible(root / HOUSE_STYLE.parent):
        place = f"{HOUSE_STYLE.parent.name}/{path.name}"
        if path.name == HOUSE_STYLE.name:
            yield _taken_from(path, place)
        elif path.suffix.lower() in _WORD:
            yield Looked(place, Verdict.REMARKS, wording.OTHER_HOUSE_STYLE)


def _taken_from(path: Path, place: str) -> Looked:
    try:
        notices = house_style_of(path).notices
    except CasusError as error:
        return Looked(place, Verdict.REFUSED, error.sentence)
    return Looked(place, Verdict.REMARKS if notices else Verdict.SOUND, "\n".join(notices))


def _visible(folder: Path) -> list[Path]:
    """Return what stands in a folder in order of name, without what programs hide there."""
    with told_when_reading(folder):
        found = folder.iterdir() if folder.is_dir() else ()
        return sorted(path for path in found if not path.name.startswith(_OF_PROGRAMS))
