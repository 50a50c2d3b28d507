"""The first file of somebody's own protocol: it works already, and says what can be changed."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from unicodedata import combining, normalize

from casusanalyse.disk.device_names import is_device_name
from casusanalyse.disk.failures import told
from casusanalyse.disk.names import publish
from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.model import MOST_MINUTES, Protocol
from casusanalyse.protocol.problems import BadId, FileTaken, OddMinutes, ReservedId
from casusanalyse.protocol.schema_files import first_line, lay_schema
from casusanalyse.text.clean import CleanText
from casusanalyse.wording import protocol_starter as wording

FEWEST_MINUTES = 15
USUAL_MINUTES = 60

_ID = re.compile(r"[a-z][a-z0-9_-]{0,59}")
_PLAIN = re.compile(r"[^\W\d_][\w ,.()/-]*")
"""What YAML surely takes as one text without quotation marks."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What somebody said about a protocol that is still to be written."""

    id: str
    name: CleanText
    author: CleanText
    minutes: int = USUAL_MINUTES


def as_id(words: str) -> str:
    """Return the id that is nearest to what somebody typed; empty where nothing of it can stay."""
    plain = "".join(each for each in normalize("NFKD", words.casefold()) if not combining(each))
    id = re.sub(r"[^a-z0-9_]+", "-", plain).lstrip("-_0123456789")[:60].rstrip("-")
    return wording.OWN_ID.format(id=id) if is_device_name(id) else id


def as_name(id: str) -> str:
    """Return how people may call a protocol of which only the id is known."""
    return re.sub(r"[-_]+", " ", id).strip().capitalize()


def check_id(id: str) -> str:
    """Return an id as it is. Raises BadId and ReservedId, which propose one that may be."""
    if not _ID.fullmatch(id):
        raise BadId(id, as_id(id))
    if is_device_name(id):
        raise ReservedId(id, as_id(id))
    return id


def starter(beginning: Beginning) -> str:
    """Return a protocol from nothing, as the text of a file. Raises OddMinutes, BadId."""
    _check(beginning)
    opening, closing = beginning.minutes // 6, beginning.minutes // 4
    return wording.STARTER.format(
        **_particulars(beginning),
        opening=opening,
        middle=beginning.minutes // 2,
        closing=closing,
    )


def starter_on(base: Protocol, beginning: Beginning) -> str:
    """Return a protocol that builds on another one, as the text of a file.

    Its examples name what is really there. Raises OddMinutes, BadId.
    """
    _check(beginning)
    questions = [question.id for question in base.questions()]
    longest = max(base.steps, key=lambda step: step.minutes)
    chapters = base.report.chapters
    return wording.BUILDING.format(
        **_particulars(beginning),
        base=base.id,
        question=questions[0] if questions else "",
        other_question=questions[-1] if questions else "",
        step=longest.id,
        step_minutes=max(longest.minutes - 5, 5),
        chapter=_written(chapters[0].heading) if chapters else "",
    )


def write_starter(folder: Path, name: str, text: str) -> Path:
    """Put a new protocol in a folder of protocols, with what an editor wants to know beside it.

    Returns where it is. Raises FileTaken when that name is in use, or what is wrong with the disk.
    """
    path = folder / name
    with told(path):
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists():
            raise FileTaken(path)
        lay_schema(folder, FileSort.PROTOCOL)
        new = path.with_name(f".{path.name}.nieuw")
        try:
            new.write_text(text, encoding="utf-8", newline="\n")
            publish(new, path)
        except FileExistsError:
            raise FileTaken(path) from None
        finally:
            new.unlink(missing_ok=True)
    return path


def _check(beginning: Beginning) -> None:
    check_id(beginning.id)
    if not FEWEST_MINUTES <= beginning.minutes <= MOST_MINUTES:
        raise OddMinutes(FEWEST_MINUTES, MOST_MINUTES)


def _particulars(beginning: Beginning) -> dict[str, str]:
    return {
        "first_line": first_line(FileSort.PROTOCOL),
        "comment": " ".join(beginning.name.split()),
        "file": f"{beginning.id}.yaml",
        "id": beginning.id,
        "name": _written(beginning.name),
        "author": _written(beginning.author),
        "minutes": str(beginning.minutes),
    }


def _written(text: str) -> str:
    """Return text as it stands behind a key; JSON writes a text in a way that YAML knows as well."""
    tidy = " ".join(text.split())
    return tidy if _PLAIN.fullmatch(tidy) else json.dumps(tidy, ensure_ascii=False)
