"""Keeping what is half typed, while it is being typed."""

from casusanalyse.errors import CasusError
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.text.bsn import mask_bsn
from casusanalyse.text.clean import clean_text


def keep_half_typed(session: LiveSession, text: str, place: Place | None) -> None:
    """Put text half typed at a place into the session's one slot for it, a burgerservicenummer masked.

    What cannot be kept now (a full disk) is left: whoever types is told when the line is finished,
    not in the middle of a word.
    """
    try:
        session.keep_half_typed(clean_text(mask_bsn(text)), place)
    except CasusError:
        return
