"""Where the papers of a session stand: in folders of their own beside the session file."""

import re
from pathlib import Path

from casusanalyse.wording import session as wording

SENT = wording.SENT_FOLDER
RECEIVED = wording.RECEIVED_FOLDER
OVERVIEWS = wording.OVERVIEW_FOLDER
WORKBOOKS = wording.WORKBOOK_FOLDER
DRAWINGS = wording.DRAWING_FOLDER
UNFINISHED = wording.SENT_UNFINISHED
"""How the folder of copies ends that are still being made, or never were."""

_SENT_FOLDER = re.compile(
    re.escape(SENT).replace(r"\{version\}", r"\d+") + f"(?:{re.escape(UNFINISHED)})?"
)


def is_paper_folder(folder: Path) -> bool:
    """Tell whether a folder beside a session file is one of these, in which papers of it stand."""
    if folder.name in (RECEIVED, OVERVIEWS, WORKBOOKS, DRAWINGS):
        return True
    return _SENT_FOLDER.fullmatch(folder.name) is not None


def workbook_folder(session: Path) -> Path:
    """Return the folder of the workbooks of a session, empty and filled in; ``session`` is its file."""
    return session.parent / WORKBOOKS


def drawing_folder(session: Path) -> Path:
    """Return the folder of the drawings of a session; ``session`` is its file."""
    return session.parent / DRAWINGS


def sent_folder(session: Path, version: int) -> Path:
    """Return the folder of the copies of a draft that go round; ``session`` is the session file."""
    return session.parent / SENT.format(version=version)


def overview_file(session: Path, code: str) -> Path:
    """Return where the overview for the participant with this code is put."""
    return session.parent / OVERVIEWS / wording.OVERVIEW_FILE.format(code=code)


def received_file(session: Path, fingerprint: str) -> Path:
    """Return where a file that came back is kept: under the SHA-256 of its bytes, never its own name."""
    return session.parent / RECEIVED / f"{fingerprint[:16]}.docx"
