"""A mistake in a file, and all that is told about it."""

from typing import NamedTuple


class Case(NamedTuple):
    """A mistake, the file that holds it, and all that is told about it."""

    mistake: str
    text: str
    told: str
