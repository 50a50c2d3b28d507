"""A session template: one way to hold a protocol, with its own minutes, breaks and seats."""

from pydantic import Field

from casusanalyse.protocol.keys import Declared
from casusanalyse.protocol.model import Minutes
from casusanalyse.protocol.questions import Identifier
from casusanalyse.text.guard import Text


class SeatTemplate(Declared):
    """A participant who is expected: a role and an organisation."""

    role: Text
    organisation: Text | None = None


class SessionTemplate(Declared):
    """What a region prepares for one sort of meeting."""

    id: Identifier
    name: Text
    description: Text | None = None
    protocol_id: Identifier
    step_minutes: dict[Identifier, Minutes] = Field(default_factory=dict)
    breaks: dict[Identifier, Minutes] = Field(default_factory=dict)
    seats: tuple[SeatTemplate, ...] = ()
    materials: tuple[Text, ...] = ()
