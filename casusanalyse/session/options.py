"""What a question offers to choose from at this moment of the session."""

from casusanalyse.protocol.answers import Choice
from casusanalyse.protocol.choosing import NOTHING_OFFERED, Choosable, offered
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import ChoiceQuestion, MultiChoiceQuestion, ValuedQuestion
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.record import Record


def choosable(question: ValuedQuestion, protocol: Protocol, record: Record) -> Choosable:
    """Return the options of a choice question, or the entries of the list that it chooses from."""
    if not isinstance(question, ChoiceQuestion | MultiChoiceQuestion):
        return NOTHING_OFFERED
    if question.choose_from is None:
        return offered(protocol.options(question.choices), question.other)
    kept = record.entries(question.choose_from)
    return Choosable(
        tuple((Choice(entry=each.id), title_of(each.entry)) for each in kept), question.other
    )
