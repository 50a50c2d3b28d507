"""What stands on a timeline, as values that hold nothing else."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from casusanalyse.protocol.entries import Certainty, Lane, Mark
from casusanalyse.text.dates import Period, VagueDate


class Row(StrEnum):
    """A lane of the drawing, from top to bottom, by the word with which it is chosen."""

    VOICE = "stem"
    EVENTS = "gebeurtenissen"
    PARENTS = "ouders"
    LIVING = "wonen"
    SCHOOL = "school"
    LEGAL_FRAME = "kader"
    LEAD = "regie"
    HELP = "hulp"
    SYSTEM = "effect"
    COURSE = "koers"


class View(StrEnum):
    """How the line is looked at."""

    WHOLE = "heel"
    ZOOMED_OUT = "uitzoom"
    STEP = "stap"
    PLACE = "plek"
    CROSS = "kruis"
    EMPTY = "leeg"


@dataclass(frozen=True, slots=True)
class Happening:
    """One event, with what was said about it. ``number`` is how the report calls it."""

    id: str
    number: int
    what: str
    when: VagueDate | None = None
    mark: Mark = Mark.EVENT
    crucial: bool = False
    certainty: Certainty = Certainty.CERTAIN
    second_memory: str = ""
    child_says: str = ""
    between_parents: str = ""
    effect: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What ran for some time on one lane; ``whom`` is who it belongs to, an organisation for help."""

    id: str
    lane: Lane
    period: Period
    what: str = ""
    whom: str = ""
    unassigned: bool = False


@dataclass(frozen=True, slots=True)
class Events:
    """A course of events as it is drawn, known until the day ``drawn_on``, which the foot tells."""

    happenings: tuple[Happening, ...]
    stretches: tuple[Stretch, ...]
    drawn_on: date
