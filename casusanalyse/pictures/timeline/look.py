"""How somebody wants to look at a course of events."""

from dataclasses import dataclass

from casusanalyse.pictures.timeline.events import Row, View


@dataclass(frozen=True, slots=True)
class Look:
    """A view, with the id of the event that it stays with or the rows that it holds together."""

    view: View = View.WHOLE
    event: str | None = None
    rows: tuple[Row, ...] = ()
