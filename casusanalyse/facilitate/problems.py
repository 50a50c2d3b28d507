"""An answer that cannot be accepted as it was typed, with what to do about it."""

from casusanalyse.errors import CasusError


class NotAccepted(CasusError):
    """A reply that does not fit the question. The sentence says what does."""
