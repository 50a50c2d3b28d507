"""A file and the truth about it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Example:
    """A file and the truth about it.

    ``pandoc_errs`` says why pandoc reads it otherwise, where it does.
    """

    data: bytes
    accepted: list[str]
    rejected: list[str]
    remarks: list[str]
    pandoc_errs: str = ""
