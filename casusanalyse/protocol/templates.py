"""A session template: one way to hold a protocol, with its own times, seats, terms and invitation."""

from datetime import time
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from casusanalyse.protocol.keys import Declared
from casusanalyse.protocol.model import (
    MOST_MINUTES,
    Completion,
    Minutes,
    Protocol,
    ResponseDays,
    RetentionDays,
    Step,
)
from casusanalyse.protocol.questions import Identifier
from casusanalyse.text.clock_times import read_clock_time
from casusanalyse.text.guard import Text
from casusanalyse.wording import protocol as wording

DRAFT_AFTER = 14
"""Days after the meeting on which a draft is expected to go round, when nobody says otherwise."""


def _read_time(given: object) -> object:
    """Read a time as it is written in a file; the words are refused when they are none."""
    if isinstance(given, time):
        return given
    read = read_clock_time(given) if isinstance(given, str) else None
    if read is None:
        raise PydanticCustomError("clock_time", wording.A_TIME_OF_THE_DAY)
    return read


ClockTime = Annotated[time, BeforeValidator(_read_time)]


class SeatTemplate(Declared):
    """A participant who is expected: a role and an organisation."""

    role: Text
    organisation: Text | None = None


class InvitationTexts(Declared):
    """What an invitation says in a region's own words; what is left out gets common words.

    ``objection`` is whom to turn to with an objection: a role, never a name.
    """

    purpose: Text | None = None
    about_text: Text | None = None
    not_to_bring: Text | None = None
    objection: Text | None = None
    practical: Text | None = None


NO_TEXTS = InvitationTexts()


class SessionTemplate(Declared):
    """What a region prepares for one sort of meeting.

    ``minutes`` is the whole meeting, breaks included; without it, what the protocol and the changes
    add up to. ``draft_after`` counts the days until the draft is expected to go round.
    """

    id: Identifier
    name: Text
    description: Text | None = None
    protocol_id: Identifier
    minutes: Minutes | None = None
    begins_at: ClockTime | None = None
    venue: Text | None = None
    step_minutes: dict[Identifier, Minutes] = Field(default_factory=dict)
    breaks: dict[Identifier, Minutes] = Field(default_factory=dict)
    seats: tuple[SeatTemplate, ...] = ()
    materials: tuple[Text, ...] = ()
    invitation: InvitationTexts = NO_TEXTS
    draft_after: Annotated[int, Field(ge=1, le=92)] = DRAFT_AFTER
    response_days: ResponseDays | None = None
    retention_days: RetentionDays | None = None


def applied(template: SessionTemplate, protocol: Protocol) -> Protocol:
    """Return the protocol as a template holds it: with its minutes, breaks, materials and terms.

    The total is that of the template, or grows or shrinks as the steps and breaks do; the materials
    lie ready at the first step. What the template does not name stays as it is.
    """
    first, *others = (_held(step, template) for step in protocol.steps)
    materials = (*template.materials, *first.materials)
    steps = (first.model_copy(update={"materials": materials}), *others)
    held = protocol.model_copy(update={"steps": steps})
    changes = {
        "minutes": _total(template, protocol, held),
        "completion": _terms(template, protocol),
    }
    return held.model_copy(update=changes)


def _total(template: SessionTemplate, protocol: Protocol, held: Protocol) -> int:
    planned = held.planned_minutes
    grown = protocol.minutes + planned - protocol.planned_minutes
    wanted = grown if template.minutes is None else template.minutes
    return min(max(wanted, planned), MOST_MINUTES)


def _terms(template: SessionTemplate, protocol: Protocol) -> Completion:
    terms = {
        "response_days": template.response_days,
        "retention_days": template.retention_days,
    }
    own = {name: days for name, days in terms.items() if days is not None}
    return protocol.completion.model_copy(update=own)


def _held(step: Step, template: SessionTemplate) -> Step:
    minutes = template.step_minutes.get(step.id, step.minutes)
    break_after = template.breaks.get(step.id, step.break_after)
    return step.model_copy(update={"minutes": minutes, "break_after": break_after})
