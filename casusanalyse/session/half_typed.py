"""Keeping what is half typed, while it is being typed."""

from casusanalyse.errors import CasusError
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.text.bsn import mask_bsn, mask_digits
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.text.problems import BsnFound


def keep_half_typed(session: LiveSession, text: str, place: Place | None) -> bool:
    """Put text half typed at a place into the session's one slot for it, and tell whether it is kept.

    A burgerservicenummer is masked. White space alone is nothing to lose. What cannot be kept now (a
    full disk) is left: whoever types is told when the line is finished, not in the middle of a word.
    """
    try:
        session.keep_half_typed(_keepable(text), place)
    except CasusError:
        return not text.strip()
    return True


def _keepable(text: str) -> CleanText:
    """Mask a number; where one appears only after cleaning, no digit is kept."""
    try:
        return clean_text(mask_bsn(text))
    except BsnFound:
        return clean_text(mask_digits(text))
