"""What is said in a small session, as events."""

from decimal import Decimal

from casusanalyse.protocol.answers import (
    Answer,
    Choice,
    ChoiceAnswer,
    ConfirmationAnswer,
    DateAnswer,
    MultiChoiceAnswer,
    NumberAnswer,
    ScaleAnswer,
    TextAnswer,
    YesNo,
    YesNoAnswer,
)
from casusanalyse.protocol.entries import Person
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import AnswerGiven, EntryAdded, EntryChanged, Event
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.session.samples import started


def record_of(*events: Event) -> Record:
    """Return the record after the start and these events."""
    return replay((started(), *events))


def given(question: str, answer: Answer, about: str | None = None) -> AnswerGiven:
    """Return the giving of an answer."""
    return AnswerGiven(place=Place(question, EntryId(about) if about else None), answer=answer)


def words(text: str) -> TextAnswer:
    """Return words as an answer."""
    return TextAnswer(text=clean_text(text))


def person(number: int, name: str, nature: str | None = None) -> EntryAdded:
    """Return the adding of somebody to the list ``gezin``."""
    return EntryAdded(place=Place("gezin"), id=EntryId(f"e{number}"), entry=_person(name, nature))


def changed(number: int, name: str, nature: str | None = None) -> EntryChanged:
    """Return the correction of somebody in the list ``gezin``."""
    return EntryChanged(place=Place("gezin"), id=EntryId(f"e{number}"), entry=_person(name, nature))


def _person(name: str, nature: str | None) -> Person:
    return Person(name=clean_text(name), nature=clean_text(nature) if nature else None)


SAID: tuple[Event, ...] = (
    given("janee", YesNoAnswer(choice=YesNo.YES)),
    given("keuze", ChoiceAnswer(choice=Choice(option="naast"))),
    given("meer", MultiChoiceAnswer(choices=(Choice(option="weg"), Choice(option="naast")))),
    given("tekst", words("Meer rust in huis")),
    person(1, "oma"),
    person(2, "kind A"),
    given("getal", NumberAnswer(number=Decimal("7.5"))),
    given("schaal", ScaleAnswer(point=3)),
    given("bevestigd", ConfirmationAnswer()),
    given("datum", DateAnswer(date=read_date(clean_text("zomer 2018")))),
    given("uit", ChoiceAnswer(choice=Choice(entry=EntryId("e1")))),
    given("druk", words("wordt stil"), about="e1"),
    given("druk", words("loopt weg"), about="e2"),
)
