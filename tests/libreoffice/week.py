"""A week of review, played with the program: sent round, edited, taken in, decided on, made final."""

import shutil
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from casusanalyse.session.live import read_with_review
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from tests.cli.program import Outcome, run_in_process_of_its_own
from tests.libreoffice.office import Office
from tests.libreoffice.twelve import TWELVE, Copy, Papers
from tests.word.dump import named, part, style_of, words_of

EARLY = "De zitting is volgende week."


@dataclass(frozen=True)
class Workspace:
    """A workspace with the shipped example; its first session is the one that goes round."""

    folder: Path

    def __call__(self, *words: str) -> Outcome:
        """Run a command as a shell does."""
        return run_in_process_of_its_own("--werkmap", str(self.folder), *words)

    @property
    def session(self) -> Path:
        """The session file."""
        (found,) = self.folder.glob("outputs/*/*-retrospectief/sessie.casus")
        return found

    def read(self) -> tuple[Record, Review]:
        """Read what the session holds now."""
        _, record, review = read_with_review(self.session)
        return record, review

    def papers(self) -> Papers:
        """Give what went round in the two drafts: nine of the later one, one of the older, our own."""
        newer, older = (self.session.parent / f"rondgestuurd-v{n}" for n in (3, 2))
        return Papers(
            copies=[_copy(newer, f"k{number:02}") for number in range(1, 10)],
            older=_copy(older, "k10"),
            own=_copy(newer, "begeleider"),
        )

    def copied(self, folder: Path) -> "Workspace":
        """Copy everything to a new folder, to go another way with it."""
        shutil.copytree(self.folder, folder)
        return Workspace(folder)


def _copy(folder: Path, code: str) -> Path:
    (found,) = folder.glob(f"*-{code}*.docx")
    return found


def sent_twice(folder: Path) -> Workspace:
    """Play the example and send two drafts round, so that there is an older one."""
    workspace = Workspace(folder)
    for words in (("voorbeeld",), ("rondsturen", "1"), ("rondsturen", "1")):
        ended = workspace(*words)
        assert (ended.code, ended.err) == (0, ""), ended
    return workspace


def came_back(office: Office, papers: Papers, folder: Path) -> Mapping[str, Copy]:
    """Make the twelve copies and put them in ``folder``, under names that keep their order."""
    folder.mkdir()
    copies = {}
    for number, (name, make) in enumerate(TWELVE.items(), start=1):
        copy = make(office, papers)
        file = folder / f"{number:02}{copy.file.suffix}"
        shutil.copy(copy.file, file)
        copies[name] = Copy(file, copy.truth)
    return copies


def passages(report: Path, headings: Sequence[str]) -> dict[str, list[str]]:
    """Give of a Word file the paragraphs under some headings, each up to the next heading."""
    body = part(report, "word/document.xml")
    seen = [(style_of(it).startswith("Heading"), words_of(it)[0]) for it in body.iter(named("p"))]
    return {heading: _under(seen, heading) for heading in headings}


def _under(seen: Sequence[tuple[bool, str]], heading: str) -> list[str]:
    below = seen[seen.index((True, heading)) + 1 :]
    return [text for _, text in takewhile(lambda it: not it[0], below)]


def texts_of(report: Path) -> list[str]:
    """Give every paragraph of a Word file."""
    body = part(report, "word/document.xml")
    return [words_of(paragraph)[0] for paragraph in body.iter(named("p"))]


def holding(folder: Path, words: Sequence[str]) -> list[Path]:
    """Give every file below a folder that holds one of these words, zipped or not."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path for path in files if any(it.encode() in _bytes(path) for it in words)]


def _bytes(path: Path) -> bytes:
    content = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            content += b"".join(map(package.read, package.namelist()))
    return content
