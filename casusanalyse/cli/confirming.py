"""Asking for a word before something is gone for good."""

import sys
from collections.abc import Callable

from casusanalyse.cli.problems import NobodyToConfirm

Ask = Callable[[str], str]


def somebody_to_ask() -> Ask | None:
    """Return how to ask whoever sits at the terminal; None when nobody does."""
    return input if sys.stdin.isatty() else None


def is_confirmed(question: str, word: str, given: bool, ask: Ask | None) -> bool:
    """Tell whether somebody typed exactly ``word``, or gave the go-ahead with the command.

    Capitals and spaces around it make no difference. Raises NobodyToConfirm.
    """
    if given:
        return True
    if ask is None:
        raise NobodyToConfirm
    return ask(question).strip().casefold() == word.casefold()
