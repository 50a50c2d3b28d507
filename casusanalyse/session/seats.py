"""The seats at the table: every line of the lists of participants."""

from collections.abc import Iterator

from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import SeatsQuestion
from casusanalyse.session.places import Place
from casusanalyse.session.record import Kept, Record


def seats_of(protocol: Protocol, record: Record) -> Iterator[tuple[Place, Kept]]:
    """Yield every seat with the list that it stands in."""
    for question in protocol.questions():
        if isinstance(question, SeatsQuestion):
            for kept in record.entries(question.id):
                yield Place(question.id), kept
