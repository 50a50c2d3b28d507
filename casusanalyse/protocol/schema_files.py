"""Schemas beside the files that they are about, and the line by which an editor finds them.

The path in that line is relative, so that a folder can be copied or moved as a whole.
"""

from pathlib import Path, PurePath

from casusanalyse.disk.failures import told
from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.folders import PROTOCOLS, TEMPLATES
from casusanalyse.protocol.problems import NotOurSchema
from casusanalyse.protocol.schema import schema
from casusanalyse.wording import protocol_schema as wording

FOLDER = ".schema"
"""Within the folder of the files; its name keeps it out of sight, and the library leaves it unread."""

FOLDERS = {FileSort.PROTOCOL: PROTOCOLS, FileSort.TEMPLATE: TEMPLATES}
_NAMES = {FileSort.PROTOCOL: "protocol.schema.json", FileSort.TEMPLATE: "sjabloon.schema.json"}


def first_line(sort: FileSort) -> str:
    """Return the comment with which a file of a sort begins, without a line ending."""
    return wording.LEADS_TO.format(path=f"{FOLDER}/{_NAMES[sort]}")


def schema_place(sort: FileSort) -> PurePath:
    """Return where the schema of a sort of files stands, from the folder of a region."""
    return PurePath(FOLDERS[sort], FOLDER, _NAMES[sort])


def lay_schema(folder: Path, sort: FileSort) -> Path:
    """Put the schema of a sort of files in the folder where those files stand; return where.

    An older schema of ours is written anew. Raises what ``write_schema`` does.
    """
    path = folder / FOLDER / _NAMES[sort]
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    write_schema(path, sort)
    return path


def write_schema(path: Path, sort: FileSort) -> None:
    """Write the schema of a sort of files, whole or not at all.

    Raises NotOurSchema when another file has that name, or what is wrong with the disk.
    """
    with told(path):
        if path.exists() and not _is_ours(path):
            raise NotOurSchema(path)
        new = path.with_name(f"{path.name}.nieuw")
        try:
            new.write_text(schema(sort), encoding="utf-8", newline="\n")
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)


def _is_ours(path: Path) -> bool:
    return path.is_file() and wording.COMMENT.encode("utf-8") in path.read_bytes()[:1000]


def main() -> None:
    """Write the schemas of what is shipped anew, in the checkout in which this is called."""
    for sort, folder in FOLDERS.items():
        lay_schema(Path(folder), sort)


if __name__ == "__main__":
    main()
