"""What a workbook is made for: a protocol, and what is known of the meeting."""

from dataclasses import dataclass
from datetime import date, time

from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.templates import SeatTemplate
from casusanalyse.text.clean import CleanText, own_words
from casusanalyse.text.dates import in_words
from casusanalyse.wording import workbook as wording


@dataclass(frozen=True, slots=True)
class Occasion:
    """A protocol as it will be held, and at what time that may ``begin``.

    ``case`` and ``held_on`` are known of a session, ``seats`` of a session or its template.
    """

    protocol: Protocol
    made_on: date
    case: CleanText | None = None
    held_on: date | None = None
    seats: tuple[SeatTemplate, ...] = ()
    begin: time | None = None

    @property
    def subtitle(self) -> CleanText:
        """What it is about: the protocol, and the case and day of a session."""
        day = None if self.held_on is None else in_words(self.held_on)
        known = (self.case, day)
        return own_words(wording.AND_ALSO.join(filter(None, (self.protocol.name, *known))))

    @property
    def footer(self) -> str:
        """What stands at the foot of every page, before the id."""
        return wording.MADE_ON.format(day=in_words(self.made_on))
