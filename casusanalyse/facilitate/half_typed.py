"""Keeping what is half typed, while it is being typed."""

from casusanalyse.errors import CasusError
from casusanalyse.session.live import LiveSession
from casusanalyse.text.bsn import mask_bsn
from casusanalyse.text.clean import clean_text


def keep_half_typed(session: LiveSession, text: str) -> None:
    """Put half-typed text into the session's one slot for it, any burgerservicenummer masked.

    What cannot be kept now (a full disk) is left: whoever types is told when the line is finished,
    not in the middle of a word.
    """
    try:
        session.keep_half_typed(clean_text(mask_bsn(text)))
    except CasusError:
        return
