"""What stands in a session before the first question."""

from casusanalyse.facilitate.taking_over import Earlier, expected_seats, taken_over
from casusanalyse.protocol.answers import Choice, ChoiceAnswer
from casusanalyse.protocol.entries import Insight, Mention, Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import TakeOver
from casusanalyse.protocol.templates import SeatTemplate, SessionTemplate
from casusanalyse.session.events import AnswerGiven, EntryAdded, SessionId
from casusanalyse.session.moving import replacement
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import a_protocol, questions
from tests.session.talks import given, person, record_of, words

EARLIER = a_protocol(
    questions(
        "id: gezin, soort: personen",
        "id: anderen, soort: personen",
        "id: zien, soort: inzicht",
        "id: hoe, soort: tekst",
        "id: wie, soort: keuze, kies_uit: anderen",
    )
)
LATER = a_protocol(
    questions("id: plekken, soort: deelnemers", "id: gezin, soort: personen",
              "id: eerder, soort: inzicht", "id: hoe, soort: tekst", "id: naast, soort: tekst")
)  # fmt: skip


def takes(question: str, kind: str, into: str | None = None) -> TakeOver:
    return TakeOver(from_protocol="proef", kind=kind, question=question, into=into)


def mentioning(*ids: str) -> Insight:
    people = tuple(Mention(entry=EntryId(id)) for id in ids)
    return Insight(text=clean_text("Wij zagen"), people=people)


def earlier_record() -> Record:
    other = EntryAdded(place=Place("anderen"), id=EntryId("e2"), entry=person(2, "juf").entry)
    insight = EntryAdded(place=Place("zien"), id=EntryId("e3"), entry=mentioning("e1", "e2"))
    return record_of(person(1, "oma"), other, insight, given("hoe", words("goed")))


def test_ids_and_what_points_at_them_are_kept_and_what_stays_behind_is_named() -> None:
    protocol = LATER.model_copy(
        update={
            "takes_over": (
                takes("gezin", "personen"),
                takes("zien", "inzicht", "eerder"),
                takes("hoe", "tekst", "naast"),
            )
        }
    )
    taken = taken_over(protocol, Earlier(SessionId("s0"), EARLIER, earlier_record()))
    people = (Mention(entry=EntryId("e1")), Mention(words=clean_text("juf")))
    insight = Insight(text=clean_text("Wij zagen"), people=people)
    origin = SessionId("s0")
    assert taken == (
        person(1, "oma").model_copy(update={"origin": origin}),
        EntryAdded(place=Place("eerder"), id=EntryId("e3"), entry=insight, origin=origin),
        given("naast", words("goed")),
    )


def test_a_choice_of_what_stays_behind_becomes_its_name() -> None:
    """Its id will be given to another entry of the new session."""
    record = earlier_record() + given("wie", ChoiceAnswer(choice=Choice(entry=EntryId("e2"))))
    protocol = EARLIER.model_copy(update={"takes_over": (takes("wie", "keuze"),)})
    taken = taken_over(protocol, Earlier(SessionId("s0"), EARLIER, record))
    assert taken == (
        AnswerGiven(
            place=Place("wie"), answer=ChoiceAnswer(choice=Choice(other=clean_text("juf")))
        ),
    )


def test_another_protocol_gives_nothing() -> None:
    elsewhere = EARLIER.model_copy(update={"id": "anders"})
    protocol = LATER.model_copy(update={"takes_over": (takes("gezin", "personen"),)})
    assert taken_over(protocol, Earlier(SessionId("s0"), elsewhere, earlier_record())) == ()


def test_expected_seats_get_ids_of_their_own() -> None:
    seats = (SeatTemplate(role=clean_text("leerkracht"), organisation=clean_text("De Linde")),)
    template = SessionTemplate(id="kort", name=clean_text("Kort"), protocol_id="proef", seats=seats)
    seat = Seat(role=clean_text("leerkracht"), organisation=clean_text("De Linde"))
    added = EntryAdded(place=Place("plekken"), id=EntryId("e4"), entry=seat)
    start = record_of(person(3, "oma"))
    assert expected_seats(LATER, template, start) == (added,)
    assert expected_seats(LATER, template, start + added) == ()
    assert expected_seats(EARLIER, template, start) == ()


def test_what_was_set_aside_stays_behind_and_is_named_where_others_point_at_it() -> None:
    now = a_protocol(questions("id: zien, soort: inzicht", "id: hoe, soort: lijst"))
    before = earlier_record()
    moved = before + replacement(EARLIER, now, before, "")
    takes_all = (
        takes("gezin", "personen"),
        takes("zien", "inzicht", "eerder"),
        takes("hoe", "tekst", "naast"),
    )
    protocol = LATER.model_copy(update={"takes_over": takes_all})
    taken = taken_over(protocol, Earlier(SessionId("s0"), now, moved))
    people = tuple(Mention(words=clean_text(name)) for name in ("oma", "juf"))
    insight = Insight(text=clean_text("Wij zagen"), people=people)
    origin = SessionId("s0")
    assert taken == (
        EntryAdded(place=Place("eerder"), id=EntryId("e3"), entry=insight, origin=origin),
    )
