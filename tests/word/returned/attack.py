"""What an attack is: a file that must be refused."""

from collections.abc import Callable
from dataclasses import dataclass

from casusanalyse.errors import CasusError


@dataclass(frozen=True)
class Attack:
    """A file, what it is called in the tests, and the problem that must be said of it."""

    name: str
    make: Callable[[], bytes]
    refused: type[CasusError]
