"""Making a region's folder: with a protocol and a session template to begin from."""

from pathlib import Path, PurePath

from casusanalyse.disk.failures import told
from casusanalyse.disk.whole_folder import Files, fill_folder
from casusanalyse.kit.folders import HOUSE_STYLE, OUTPUTS
from casusanalyse.kit.problems import KitFolderTaken, KitIsAFile
from casusanalyse.protocol.file_sorts import FileSort
from casusanalyse.protocol.folders import PROTOCOLS, TEMPLATES
from casusanalyse.protocol.schema import schema
from casusanalyse.protocol.schema_files import first_line, schema_place
from casusanalyse.protocol.starter import Beginning, starter
from casusanalyse.session.workspace import refuse_bsn
from casusanalyse.text.clean import own_words
from casusanalyse.wording import kit_files as wording

# An older Notepad knows UTF-8 by its mark; what the program itself reads does without.
_FOR_PEOPLE, _FOR_US = "utf-8-sig", "utf-8"
_MINUTES = 90


def make_kit(folder: Path) -> None:
    """Make a kit in a folder that is not there yet, or empty; all of it or nothing.

    Raises KitFolderTaken, KitIsAFile, BsnFound, or what is wrong with the disk.
    """
    refuse_bsn(folder)
    with told(folder):
        if folder.is_file():
            raise KitIsAFile(folder)
        taken = folder.is_dir() and any(folder.iterdir())
    if taken:
        raise KitFolderTaken(folder)
    fill_folder(folder, kit_files(), empty=(OUTPUTS,))


def kit_files() -> Files:
    """Return what stands in a new kit, by its place."""
    house = HOUSE_STYLE.parent.name
    return {
        PurePath(wording.README_NAME): wording.README.encode(_FOR_PEOPLE),
        PurePath(house, wording.README_NAME): wording.HOUSE_README.encode(_FOR_PEOPLE),
        PurePath(PROTOCOLS, wording.PROTOCOL_NAME): starter_protocol().encode(_FOR_US),
        PurePath(TEMPLATES, wording.TEMPLATE_NAME): starter_template().encode(_FOR_US),
        **{schema_place(sort): schema(sort).encode(_FOR_US) for sort in FileSort},
    }


def starter_protocol() -> str:
    """Return the text of a protocol to begin from, with comments."""
    name, author = own_words(wording.PROTOCOL_TITLE), own_words(wording.PROTOCOL_AUTHOR)
    return starter(Beginning(PurePath(wording.PROTOCOL_NAME).stem, name, author, _MINUTES))


def starter_template() -> str:
    """Return the text of a session template to begin from, with comments."""
    return f"{first_line(FileSort.TEMPLATE)}\n{wording.TEMPLATE}"
