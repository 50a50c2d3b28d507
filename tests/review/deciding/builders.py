"""A session with remarks of several people on disk, and deciding on them from outside."""

from pathlib import Path

from casusanalyse.protocol.entries import Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.review.deciding.dialogue import decide
from casusanalyse.session.events import EntryAdded, Event
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from casusanalyse.session.review_events import Placement
from casusanalyse.text.clean import clean_text as c
from casusanalyse.word.returned.model import RemarkKind
from tests.facilitate.builders import Answered
from tests.review.remarked import TEACHER, changed, comment, received, round_session

GUARDIAN, PARENT = EntryId("e20"), EntryId("e21")
_GASTGEZIN = ("Hij gaat naar een gastgezin", "gastgezin", "pleeggezin")
RECEIVED: tuple[Event, ...] = (
    EntryAdded(place=Place("stoelen"), id=GUARDIAN, entry=Seat(role=c("gezinsvoogd"))),
    EntryAdded(place=Place("stoelen"), id=PARENT, entry=Seat(role=c("ouder"))),
    received(
        TEACHER,
        changed("a1", *_GASTGEZIN, RemarkKind.REPLACEMENT, "[3.2"),
        changed("a2", "Wij verwezen door", "verwezen door", "stuurden weg"),
        comment("a3", "Bij ons en onze", "Ik was vooral bang."),
        changed("a4", "Zingt graag", "graag", "heel graag").model_copy(
            update={"placed": Placement.SIMILAR, "author": c("J. de Vries")}
        ),
        changed("a5", "Trouw en", "Trouw", "Trouw", RemarkKind.FORMAT),
    ),
    received(
        GUARDIAN,
        changed("b1", *_GASTGEZIN, RemarkKind.REPLACEMENT, "[3.2"),
        changed("b2", "Wij verwezen door", "door", "steeds door"),
        comment("b3", "", "Ik mis de school."),
    ),
    received(PARENT, changed("d2", "voor de zomer", "zomer", "herfst")),
    received(
        None,
        changed("o1", "Zo was het", "was", "ging"),
        changed("o3", "Erbij betrokken", "kind A", "kind B", label="[3.3"),
    ),
)
"""In the list: r1 her own, r2 form, r3 similar, r4 of two people, r5 her own about names, r6 a
comment, r7 and r8 a conflict, r9 the parent's, r10 nowhere."""


def on_the_table(folder: Path) -> LiveSession:
    """Return the session with all that was received."""
    return round_session(folder, RECEIVED)


class Table(Answered):
    """Deciding on the remarks of a session."""

    def __init__(self, session: LiveSession) -> None:
        super().__init__(decide(session))
