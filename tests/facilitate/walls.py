"""A wall that remembers what it was told to show, and a table with one in the room."""

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.front.wall import Projection
from casusanalyse.session.live import LiveSession
from casusanalyse.session.record import Record
from tests.facilitate.builders import Answered

ADDRESS = "http://127.0.0.1:4000/abc"


class WallFails(CasusError):
    """A wall that cannot be opened, or that fell over."""

    def __init__(self) -> None:
        super().__init__("De pagina ging niet open.")


class RecordingWall:
    """Keeps every projection; ``failing`` makes it refuse."""

    def __init__(self) -> None:
        self.projections: list[Projection] = []
        self.is_open = False
        self.opened = 0
        self.failing = False

    @property
    def last(self) -> Projection:
        return self.projections[-1]

    def open(self, projection: Projection) -> str:
        """Open, unless it fails."""
        self._refuse()
        self.is_open, self.opened = True, self.opened + 1
        self.projections.append(projection)
        return ADDRESS

    def show(self, projection: Projection) -> None:
        """Take one projection; nothing may come while it is closed."""
        assert self.is_open
        self._refuse()
        self.projections.append(projection)

    def close(self) -> None:
        """Close."""
        self.is_open = False

    def _refuse(self) -> None:
        if self.failing:
            raise WallFails


class TalkAtAWall(Answered):
    """The conversation of a session in a room with a wall."""

    def __init__(self, session: LiveSession) -> None:
        self.wall = RecordingWall()
        super().__init__(converse(session, wall=self.wall))


def words_on(record: Record) -> list[str]:
    """Return every answer and line of a record, as compact JSON without their kind, in order."""
    return [
        said
        for slot in record.slots.values()
        for said in (
            *((slot.answer.model_dump_json(exclude={"kind"}),) if slot.answer else ()),
            *(
                kept.entry.model_dump_json(exclude_defaults=True, exclude={"kind"})
                for kept in slot.entries.values()
            ),
        )
    ]


def everything_in(record: Record) -> str:
    """Return all that could be read of a record, the events behind what it shows included."""
    events = [
        event.open().model_dump_json()
        for slot in record.slots.values()
        for event in (
            *((slot.given,) if slot.given else ()),
            *(sealed for kept in slot.entries.values() for sealed in (kept.added, kept.latest)),
        )
    ]
    started = record.started.model_dump_json() if record.started else ""
    others = (record.handlings, record.written, record.attendance, record.corrected, record.aside)
    return "\n".join([started, repr(others), repr(list(record.changes())), *events])
