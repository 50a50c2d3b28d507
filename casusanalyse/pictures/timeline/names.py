"""How the rows are called on a picture."""

from collections.abc import Iterable

from casusanalyse.pictures.lettering import width_of
from casusanalyse.pictures.timeline.events import Row
from casusanalyse.wording import pictures_timeline as wording

NAMES = {
    Row.VOICE: wording.VOICE,
    Row.EVENTS: wording.EVENTS,
    Row.PARENTS: wording.PARENTS,
    Row.LIVING: wording.LIVING,
    Row.SCHOOL: wording.SCHOOL,
    Row.LEGAL_FRAME: wording.LEGAL_FRAME,
    Row.LEAD: wording.LEAD,
    Row.HELP: wording.HELP,
    Row.SYSTEM: wording.SYSTEM,
    Row.COURSE: wording.COURSE,
}
SHORT = {
    **NAMES,
    **dict(zip((Row.VOICE, Row.PARENTS, Row.SCHOOL, Row.SYSTEM), wording.SHORT, strict=True)),
}


def names_width(names: Iterable[str], size: float) -> float:
    """Return how much room names in bold take before the rows."""
    return max(width_of(it, size, bold=True) for it in names) + size * 0.8
