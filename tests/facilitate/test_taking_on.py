"""What a follow-up of a follow-up takes over: what is still open, with what was said about it."""

from casusanalyse.facilitate.taking_over import Earlier, taken_over
from casusanalyse.protocol.answers import Choice, ChoiceAnswer
from casusanalyse.protocol.conditions import NoneOf, Test
from casusanalyse.protocol.entries import Agreement, Consent, Insight, ListItem, Mention, Quote
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol, TakeOver
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import (
    EntriesMerged,
    EntryAdded,
    Event,
    Handled,
    Handling,
    SaidBefore,
    SessionId,
)
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.facilitate.builders import a_protocol, questions
from tests.session.talks import given, person, record_of, words

CHOICES = "keuzes: {gedaan: Gedaan, loopt: Loopt nog}"
MEETING = a_protocol(
    questions(
        "id: gezin, soort: personen",
        "id: koers, soort: lijst",
        "id: stand, soort: keuze, voor_elk: koers, kort: Stand, keuzes: {op: Op koers, af: Eraf}",
        "id: waarom, soort: tekst, voor_elk: koers, kort: Waarom",
        "id: twijfel, soort: tekst, voor_elk: koers, wie_leest: begeleider",
        "id: vorige, soort: afspraak",
        f"id: gedaan, soort: keuze, voor_elk: vorige, kort: Geworden, {CHOICES}",
        "id: afspraken, soort: afspraak",
        "id: citaten, soort: citaat",
        "id: inzichten, soort: inzicht",
    )
)
OPEN = NoneOf(none_of=(Test(question="gedaan", equals="gedaan"),))


def take(question: str, kind: str, into: str | None = None, only: NoneOf | None = None) -> TakeOver:
    return TakeOver(from_protocol="proef", kind=kind, question=question, into=into, condition=only)


def following(*takes: TakeOver) -> Protocol:
    return MEETING.model_copy(update={"takes_over": takes})


def agreement(
    number: int, task: str, list_id: str, due: str = "morgen", owner: str | None = None
) -> EntryAdded:
    who = Mention(entry=EntryId(owner)) if owner else None
    entry = Agreement(task=clean_text(task), due=read_date(clean_text(due)), owner=who)
    return EntryAdded(place=Place(list_id), id=EntryId(f"e{number}"), entry=entry)


def chosen(question: str, option: str, about: str) -> Event:
    return given(question, ChoiceAnswer(choice=Choice(option=option)), about)


def taken(protocol: Protocol, *events: Event) -> tuple[Event, ...]:
    return taken_over(protocol, Earlier(SessionId("s1"), MEETING, record_of(*events)))


def said(question: str, told: str, session: str = "s1") -> SaidBefore:
    asked, answered = clean_text(question), clean_text(told)
    return SaidBefore(session=SessionId(session), question=asked, words=answered)


def coming(event: EntryAdded, into: str, *before: SaidBefore) -> EntryAdded:
    update = {"place": Place(into), "origin": SessionId("s1"), "before": before}
    return event.model_copy(update=update)


AGREEING = (take("afspraken", "afspraak", "vorige"), take("vorige", "afspraak", only=OPEN))


def test_agreements_come_back_until_they_are_done() -> None:
    done, goes_on, unsaid = (
        agreement(number, task, "vorige")
        for number, task in ((1, "Bellen"), (2, "Schrijven"), (3, "Langsgaan"))
    )
    new = agreement(4, "Vragen", "afspraken")
    standing = (chosen("gedaan", "gedaan", "e1"), chosen("gedaan", "loopt", "e2"))
    assert taken(following(*AGREEING), done, goes_on, unsaid, new, *standing) == (
        coming(new, "vorige"),
        coming(goes_on, "vorige", said("Geworden", "Loopt nog")),
        coming(unsaid, "vorige"),
    )


def test_an_agreement_that_was_made_again_comes_once_with_its_past() -> None:
    old = agreement(2, "Moeder bellen.", "vorige", owner="e1")
    again = agreement(3, "moeder  bellen", "afspraken", due="volgende week", owner="e1")
    other = agreement(4, "Moeder bellen", "afspraken")
    insight = Insight(text=clean_text("Bellen helpt"), people=(Mention(entry=EntryId("e2")),))
    pointing = EntryAdded(place=Place("inzichten"), id=EntryId("e5"), entry=insight)
    who = take("gezin", "personen")
    events: tuple[Event, ...] = (
        person(1, "oma"),
        old,
        again,
        other,
        pointing,
        chosen("gedaan", "loopt", "e2"),
    )
    protocol = following(who, *AGREEING, take("inzichten", "inzicht"))
    to_the_new = insight.model_copy(update={"people": (Mention(entry=EntryId("e3")),)})
    assert taken(protocol, *events) == (
        person(1, "oma").model_copy(update={"origin": SessionId("s1")}),
        coming(again, "vorige", said("Geworden", "Loopt nog")),
        coming(other, "vorige"),
        coming(pointing, "inzichten").model_copy(update={"entry": to_the_new}),
    )


def point(number: int, text: str = "Hij blijft wonen", *before: SaidBefore) -> EntryAdded:
    entry, id = ListItem(text=clean_text(text)), EntryId(f"e{number}")
    return EntryAdded(place=Place("koers"), id=id, entry=entry, before=before)


def test_a_point_of_the_course_brings_along_what_every_meeting_said_about_it() -> None:
    past = said("Stand", "Op koers", "s0")
    events = (
        point(1, "Hij blijft wonen", past),
        point(2, "School blijft"),
        chosen("stand", "af", "e1"),
        given("waarom", words("Het was te druk"), "e1"),
    )
    told = (past, said("Stand", "Eraf"), said("Waarom", "Het was te druk"))
    assert taken(following(take("koers", "lijst")), *events) == (
        coming(point(1), "koers", *told),
        coming(point(2, "School blijft"), "koers"),
    )


def test_what_few_may_read_stays_where_it_was_said() -> None:
    place = Place("waarom", EntryId("e1"))
    events = (
        point(1),
        given("twijfel", words("Gaat dit lukken?"), "e1"),
        given("waarom", words("Liever niet in het verslag"), "e1"),
        Handled(place=place, handling=Handling(left_out=True)),
    )
    assert taken(following(take("koers", "lijst")), *events) == (coming(point(1), "koers"),)


def test_what_was_kept_from_readers_is_kept_from_them_again() -> None:
    place, id = Place("koers"), EntryId("e1")
    handling = Handling(readers=Reader.FACILITATOR, chapter=2)
    kept_back = Handled(place=place, id=id, handling=handling)
    moved = Handled(place=place, id=EntryId("e2"), handling=Handling(chapter=2))
    handled = kept_back.model_copy(update={"handling": Handling(readers=Reader.FACILITATOR)})
    assert taken(following(take("koers", "lijst")), point(1), point(2), kept_back, moved) == (
        coming(point(1), "koers"),
        handled,
        coming(point(2), "koers"),
    )


def test_spoken_words_stay_behind_and_a_merged_line_is_pointed_at_as_it_is_now() -> None:
    quotes = [
        EntryAdded(
            place=Place("citaten"),
            id=EntryId(f"e{number}"),
            entry=Quote(words=clean_text(text), consent=consent),
        )
        for number, text, consent in (
            (3, "Ik was bang", Consent.TO_ASK),
            (4, "Wij zagen haar", Consent.YES),
        )
    ]
    insight = Insight(
        text=clean_text("Wij zagen"),
        people=(Mention(entry=EntryId("e2")),),
        quotes=(Mention(entry=EntryId("e3")), Mention(entry=EntryId("e4"))),
    )
    pointing = EntryAdded(place=Place("inzichten"), id=EntryId("e5"), entry=insight)
    oma = person(1, "oma").entry
    merged = EntriesMerged(
        place=Place("gezin"), id=EntryId("e1"), entry=oma, merged=(EntryId("e2"),)
    )
    events: tuple[Event, ...] = (
        person(1, "oma"),
        person(2, "grootmoeder"),
        *quotes,
        pointing,
        merged,
    )
    arrived = taken(following(take("gezin", "personen"), take("inzichten", "inzicht")), *events)
    [_, last] = arrived
    assert last == coming(pointing, "inzichten").model_copy(
        update={
            "entry": insight.model_copy(
                update={
                    "people": (Mention(entry=EntryId("e1")),),
                    "quotes": (
                        Mention(words=clean_text("een citaat")),
                        Mention(words=clean_text("een citaat")),
                    ),
                }
            )
        }
    )


def test_what_is_taken_from_a_protocol_comes_from_what_builds_on_it_too() -> None:
    earlier = MEETING.model_copy(update={"id": "eigen", "lineage": ("proef",)})
    told = agreement(1, "Moeder bellen", "afspraken")
    record = record_of(told)
    [arrived] = taken_over(
        following(take("afspraken", "afspraak")), Earlier(SessionId("s1"), earlier, record)
    )
    assert arrived == coming(told, "afspraken")


def test_what_names_the_nearest_protocol_counts_before_what_names_the_one_below() -> None:
    earlier = MEETING.model_copy(update={"id": "eigen", "lineage": ("proef",)})
    told = (agreement(1, "Moeder bellen", "vorige"), chosen("gedaan", "gedaan", "e1"))
    of_all, of_open = take("vorige", "afspraak"), take("vorige", "afspraak", only=OPEN)
    nearest = of_open.model_copy(update={"from_protocol": "eigen"})
    record = record_of(*told)
    for takes, count in (
        ((of_all,), 1),
        ((of_all, nearest), 0),
        ((nearest, of_all), 0),
        ((of_open, of_all), 1),
    ):
        arrived = taken_over(following(*takes), Earlier(SessionId("s1"), earlier, record))
        assert len(arrived) == count
