"""Taking in workbooks that came back: each read as a whole or refused, whatever happens to the others."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from casusanalyse.errors import CasusError
from casusanalyse.session.live import LiveSession
from casusanalyse.word.returned.model import ReturnedFile
from casusanalyse.workbook.blanks import Audience, blanks_of
from casusanalyse.workbook.filled import Printed, read_filled
from casusanalyse.workbook.people import find_person, owner_of, table_of
from casusanalyse.workbook.reading_problems import OwnerUnknown
from casusanalyse.workbook.taking_over.desk import Came

Open = Callable[[Path], ReturnedFile]
"""Reads a file that came back. Raises a CasusError for one that cannot be read."""

_READ_BACK = (Audience.PARTICIPANT, Audience.FACILITATOR)


def take_in(
    session: LiveSession,
    files: Sequence[Path],
    by: str | None,
    open_file: Open,
    printed: Mapping[Audience, Printed],
) -> Iterator[Came]:
    """Read workbooks one by one; nothing is kept of them. A bad one stops none.

    ``by`` is whose they are, in somebody's words; None leaves that to the files. Raises PersonUnknown,
    PersonAmbiguous, before anything is read.
    """
    table = table_of(session.protocol, session.record)
    person = None if by is None else find_person(by, table)
    blanks = {audience: blanks_of(session.protocol, audience) for audience in _READ_BACK}
    for file in files:
        try:
            filled = read_filled(blanks, open_file(file), printed)
        except CasusError as error:
            yield Came(file, refused=error)
            continue
        try:
            yield Came(file, filled, person or owner_of(filled, table))
        except OwnerUnknown:
            yield Came(file, filled)


def refused_when_nobody_is_asked(came: Came) -> Came:
    """Return a file as it counts where nobody can say whose it is: without a person it is refused."""
    if came.filled is not None and came.person is None:
        return Came(came.file, refused=OwnerUnknown())
    return came
