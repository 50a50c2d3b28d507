"""The drafts of a session: each gets the next number, and none is ever overwritten."""

import re
from pathlib import Path
from typing import NamedTuple

from casusanalyse.session.record import Record
from casusanalyse.session.review_files import SENT

_SENT = re.escape(SENT.partition("{")[0])
_DRAFT = re.compile(rf"(?:concept-v|{_SENT})(\d+)\b.*", re.IGNORECASE)
_ID_LENGTH = 12  # enough to tell drafts apart, short enough for the foot of a page


class NextDraft(NamedTuple):
    """The number of a draft that is to be made, and the file that it goes into."""

    version: int
    path: Path


def next_draft(folder: Path, sent: int = 0) -> NextDraft:
    """Return the draft that follows the ones in ``folder``; 1 when there are none, or no folder.

    A file that somebody put beside a draft under its name (``concept-v2 (met opmerkingen).docx``)
    counts as well, and so do the copies that went round, also when only the session still knows of
    them (``sent``, the highest): a number never stands for two texts.
    """
    names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    versions = [int(found.group(1)) for name in names if (found := _DRAFT.match(name))]
    version = max(versions, default=0)
    version = max(version, sent) + 1
    return NextDraft(version, folder / f"concept-v{version}.docx")


def draft_id(record: Record, version: int) -> str:
    """Return the id that a draft carries; ValueError for a record that never started."""
    return _id(record, f"v{version}")


def final_id(record: Record, version: int) -> str:
    """Return the id that a final report carries; ValueError for a record that never started."""
    return _id(record, f"d{version}")


def overview_id(record: Record, version: int) -> str:
    """Return the id that overviews of remarks on a draft carry; ValueError as for a draft."""
    return _id(record, f"o{version}")


def _id(record: Record, paper: str) -> str:
    if record.started is None:
        raise ValueError("a session that never started has no papers")
    return f"{record.started.session[:_ID_LENGTH]}-{paper}"
