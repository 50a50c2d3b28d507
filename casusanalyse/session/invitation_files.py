"""Where the invitation to a session stands: in a folder of its own beside the session file."""

import re
from pathlib import Path

from casusanalyse.wording import session as wording

INVITATION = wording.INVITATION_FOLDER

_INVITATION_FOLDER = re.compile(rf"{re.escape(INVITATION)}(?:-\d+)?")


def is_invitation_folder(folder: Path) -> bool:
    """Tell whether a folder beside a session file holds an invitation."""
    return _INVITATION_FOLDER.fullmatch(folder.name) is not None
