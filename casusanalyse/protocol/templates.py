"""A session template: one way to hold a protocol, with its own minutes, breaks and seats."""

from pydantic import Field

from casusanalyse.protocol.keys import Declared
from casusanalyse.protocol.model import MOST_MINUTES, Minutes, Protocol, Step
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


def applied(template: SessionTemplate, protocol: Protocol) -> Protocol:
    """Return the protocol as a template holds it: with its minutes, breaks and materials.

    The total grows or shrinks as the steps and breaks do; the materials lie ready at the first
    step. Steps that the template does not name stay as they are.
    """
    first, *others = (_held(step, template) for step in protocol.steps)
    materials = (*template.materials, *first.materials)
    steps = (first.model_copy(update={"materials": materials}), *others)
    held = protocol.model_copy(update={"steps": steps})
    grown = held.planned_minutes - protocol.planned_minutes
    total = min(max(protocol.minutes + grown, held.planned_minutes), MOST_MINUTES)
    return held.model_copy(update={"minutes": total})


def _held(step: Step, template: SessionTemplate) -> Step:
    minutes = template.step_minutes.get(step.id, step.minutes)
    break_after = template.breaks.get(step.id, step.break_after)
    return step.model_copy(update={"minutes": minutes, "break_after": break_after})
