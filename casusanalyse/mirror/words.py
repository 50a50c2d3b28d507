"""Words as the mirror compares them: without capitals, accents and hyphens."""

import re
import unicodedata

_LETTER = "(?:[^\\W_]|[\u0300-\u036f\u00ad])"
WORD = re.compile(f"{_LETTER}+(?:[-‐‑'’]{_LETTER}+)*")
"""A word in a text; hyphens and apostrophes within it belong to it."""

_HYPHENS = str.maketrans({"-": None, "‐": None, "‑": None, "\u00ad": None, "’": "'"})


def folded(text: str) -> str:
    """Return a text as it is compared: ``Één-ouder`` and ``eenouder`` are the same."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_HYPHENS))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
