"""Keeping what is half typed, while it is being typed."""

from casusanalyse.errors import CasusError
from casusanalyse.session.live import LiveSession
from casusanalyse.text.clean import clean_text


def keep_half_typed(session: LiveSession, text: str) -> None:
    """Put half-typed text into the session's one slot for it.

    Text that may not be kept (a burgerservicenummer) or cannot be kept now (a full disk) is left:
    whoever types is told when the line is finished, not in the middle of a word.
    """
    try:
        session.keep_half_typed(clean_text(text))
    except CasusError:
        return
