"""The drafts of a session: each gets the next number, and none is ever overwritten."""

import re
from pathlib import Path
from typing import NamedTuple

_DRAFT = re.compile(r"concept-v(\d+)\b.*", re.IGNORECASE)


class NextDraft(NamedTuple):
    """The number of a draft that is to be made, and the file that it goes into."""

    version: int
    path: Path


def next_draft(folder: Path) -> NextDraft:
    """Return the draft that follows the ones in ``folder``; 1 when there are none, or no folder.

    A file that somebody put beside a draft under its name (``concept-v2 (met opmerkingen).docx``)
    counts as well, so that a number never stands for two texts.
    """
    names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    versions = [int(found.group(1)) for name in names if (found := _DRAFT.match(name))]
    version = max(versions, default=0) + 1
    return NextDraft(version, folder / f"concept-v{version}.docx")
