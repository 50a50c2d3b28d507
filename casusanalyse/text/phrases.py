"""Small Dutch building blocks for sentences: suggestions, enumerations and counted nouns."""

from collections.abc import Iterable
from difflib import get_close_matches

from casusanalyse.wording import text as wording


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that begins with ``word``, else the one that looks most like it; or None.

    Case does not matter. A beginning counts from two letters, when it fits one candidate only.
    """
    wanted = word.casefold()
    by_folded = {candidate.casefold(): candidate for candidate in candidates}
    begun = [folded for folded in by_folded if len(wanted) > 1 and folded.startswith(wanted)]
    matches = begun if len(begun) == 1 else get_close_matches(wanted, by_folded, n=1)
    return by_folded[matches[0]] if matches else None


def and_list(items: Iterable[str]) -> str:
    """The items as one Dutch enumeration: ``a, b en c``; nothing gives an empty string."""
    *leading, last = list(items) or [""]
    return f"{', '.join(leading)} {wording.AND} {last}" if leading else last


def plural(count: int, singular: str, plural: str) -> str:
    """The count with the noun that fits it: ``1 vraag``, ``3 vragen``."""
    return f"{count} {singular if count == 1 else plural}"


def shortened(text: str, most: int) -> str:
    """Return at most so many characters of a text."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
