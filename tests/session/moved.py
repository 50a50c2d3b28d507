"""Protocols that grow out of each other, and sessions that move along with them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from hypothesis import strategies as st

from casusanalyse.protocol.answers import Answer, NumberAnswer, TextAnswer
from casusanalyse.protocol.entries import Entry, ListItem, Person
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol, fingerprint, freeze
from casusanalyse.session.events import (
    AnswerGiven,
    EntryAdded,
    Event,
    PartWritten,
    SessionId,
    SessionStarted,
)
from casusanalyse.session.moving import replacement
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.slots import Slot
from casusanalyse.text.clean import clean_text as c
from tests.session.samples import started

Asked = dict[str, str | int | list[dict[str, str]]]

HEADINGS = ("Het begin", "Het midden", "Het einde")
KINDS = ("tekst", "lange_tekst", "getal", "lijst", "personen", "mededeling")


def asked(id: str, kind: str = "tekst", **more: str | int | list[dict[str, str]]) -> Asked:
    """A question as a protocol file has it."""
    return {"id": id, "soort": kind, "vraag": f"Wat is {id}?", "kort": f"Over {id}", **more}


def protocol(
    *questions: Asked, chapters: Sequence[str] = HEADINGS, version: str = "1", minutes: int = 10
) -> Protocol:
    """A protocol of one step with these questions."""
    return Protocol.model_validate(
        {
            "protocol": "1",
            "id": "proef",
            "naam": "Proef",
            "versie": version,
            "omschrijving": "Een protocol om mee te proberen.",
            "auteur": "de makers",
            "duur": 30,
            "stappen": [
                {"id": "opening", "titel": "Opening", "duur": minutes, "vragen": [*questions]}
            ],
            "verslag": {"titel": "Verslag", "hoofdstukken": [{"kop": it} for it in chapters]},
        }
    )


def begun(first: Protocol) -> SessionStarted:
    """A session that began with this protocol."""
    frozen = fingerprint(freeze(first))
    return started().model_copy(update={"session": SessionId("s1"), "protocol_hash": frozen})


def moved(record: Record, old: Protocol, new: Protocol) -> Record:
    """The record after moving to another protocol."""
    return record + replacement(old, new, record, fingerprint(freeze(new)))


def said(place: Place, answer: Answer | str) -> AnswerGiven:
    given = TextAnswer(text=c(answer)) if isinstance(answer, str) else answer
    return AnswerGiven(place=place, answer=given)


def words_in(slot: Slot) -> Iterator[str]:
    """What was said at a place, each word as often as it stands there."""
    match slot.answer:
        case TextAnswer(text=text):
            yield text
        case NumberAnswer(number=number):
            yield str(number)
        case _:
            pass
    for kept in slot.entries.values():
        entry = kept.entry
        yield entry.name if isinstance(entry, Person) else str(getattr(entry, "text", ""))


def all_words(record: Record) -> Counter[str]:
    """Every word that is found in a record: shown, and set aside."""
    shown = (word for slot in record.slots.values() for word in words_in(slot))
    aside = (word for each in record.aside.answers for word in words_in(each.slot))
    parts = (part.text for part in record.aside.parts)
    return Counter((*shown, *aside, *record.written.values(), *parts))


@st.composite
def protocols(draw: st.DrawFn) -> Protocol:
    """Any protocol over the same few names: each may be gone, of another kind, about another list."""
    questions: list[Asked] = []
    for id in draw(st.permutations(["een", "twee", "drie", "vier"])):
        kind = draw(st.sampled_from(("", *KINDS)))
        if kind:
            lists = [it["id"] for it in questions if it["soort"] in ("lijst", "personen")]
            plain = [str(name) for name in lists if "voor_elk" not in _named(questions, str(name))]
            about = draw(st.sampled_from(["", *plain]))
            more: Asked = {"voor_elk": about} if about else {}
            questions.append(asked(id, kind) | more)
    chapters = draw(st.lists(st.sampled_from(HEADINGS), unique=True))
    return protocol(*questions, chapters=chapters)


def _named(questions: Sequence[Asked], id: str) -> Asked:
    return next(it for it in questions if it["id"] == id)


@st.composite
def something_said(
    draw: st.DrawFn, now: Protocol, record: Record, numbers: Iterator[int]
) -> tuple[Event, ...]:
    """At most one thing that can be said now, where nothing was said yet or a line can be added."""
    places = [
        Place(question.id, about)
        for question in now.questions()
        for about in (
            [kept.id for kept in record.entries(question.for_each)] if question.for_each else [None]
        )
    ]
    place = draw(st.sampled_from([*places, None]))
    number = next(numbers)
    if place is None:
        chapters = [None, *range(len(now.report.chapters))]
        open_parts = [part for part in chapters if part not in record.written]
        if not open_parts:
            return ()
        return (PartWritten(chapter=draw(st.sampled_from(open_parts)), text=c(f"deel {number}")),)
    return tuple(_at(now, record, place, number))


def _at(now: Protocol, record: Record, place: Place, number: int) -> Iterator[Event]:
    kind = now.question(place.question).kind
    entry: Entry | None = None
    if kind == "lijst":
        entry = ListItem(text=c(f"regel {number}"))
    elif kind == "personen":
        entry = Person(name=c(f"mens {number}"))
    if entry is not None:
        yield EntryAdded(place=place, id=record.next_id(), entry=entry)
    elif kind in ("tekst", "lange_tekst") and record.slot(place).answer is None:
        yield said(place, f"antwoord {number}")
    elif kind == "getal" and record.slot(place).answer is None:
        yield said(place, NumberAnswer(number=Decimal(number)))


def words_of(event: Event) -> str:
    """The word that an event adds."""
    match event:
        case AnswerGiven(answer=TextAnswer(text=text)):
            return text
        case AnswerGiven(answer=NumberAnswer(number=number)):
            return str(number)
        case EntryAdded(entry=Person(name=name)):
            return name
        case EntryAdded(entry=ListItem(text=text)):
            return text
        case PartWritten(text=text) if text is not None:
            return text
        case _:
            raise AssertionError


FIRST = EntryId("e1")
