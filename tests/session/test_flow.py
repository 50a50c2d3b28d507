"""What comes next, and how every place stands."""

import pytest

from casusanalyse.protocol.answers import Choice, ChoiceAnswer, YesNo, YesNoAnswer
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import EntryRemoved, Event, Passed, Postponed
from casusanalyse.session.flow import Course, course
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from tests.facilitate.builders import a_protocol
from tests.session.talks import changed, given, person, record_of, words

PROTOCOL = a_protocol("""
- id: een
  titel: Een
  vragen:
    - {id: bericht, soort: mededeling, vraag: Welkom}
    - {id: janee, soort: ja_nee, vraag: Kan het?, verplicht: ja, in_verslag: nee}
    - {id: gezin, soort: personen, vraag: Wie?, in_verslag: nee}
- id: twee
  titel: Twee
  als: {vraag: janee, is: ja}
  vragen:
    - {id: druk, soort: tekst, vraag: Druk?, voor_elk: gezin, in_verslag: nee,
       pas_na: [{vraag: gezin, veld: aard}]}
    - {id: wie, soort: keuze, vraag: Wie eerst?, kies_uit: gezin, in_verslag: nee}
- id: drie
  titel: Drie
  vragen:
    - {id: waarom, soort: tekst, vraag: Waarom?, als: {vraag: janee, is: nee}, in_verslag: nee}
    - {id: slot, soort: tekst, vraag: Tot slot?, verplicht: zacht, in_verslag: nee}
""")
YES = given("janee", YesNoAnswer(choice=YesNo.YES))
NO = given("janee", YesNoAnswer(choice=YesNo.NO))
FAMILY = (person(1, "oma", "zingt"), person(2, "kind A"))


def course_of(*events: Event) -> Course:
    return course(PROTOCOL, record_of(*events))


def stands(*events: Event) -> list[str]:
    return [
        f"{stop.place.question}{f'/{stop.place.about}' if stop.place.about else ''}: {stop.state}"
        for stop in course_of(*events).stops
    ]


def test_at_the_start_everything_without_a_condition_is_open() -> None:
    assert stands() == [
        "bericht: nog niet aan bod",
        "janee: nog niet aan bod",
        "gezin: nog niet aan bod",
        "slot: nog niet aan bod",
    ]


def test_a_step_opens_by_its_condition_and_asks_about_each_entry() -> None:
    assert stands(YES, *FAMILY)[3:] == [
        "druk/e1: wacht op iets eerders",
        "druk/e2: wacht op iets eerders",
        "wie: nog niet aan bod",
        "slot: nog niet aan bod",
    ]


def test_nature_of_everyone_comes_before_what_waits_for_it() -> None:
    described = changed(2, "kind A", "lacht graag")
    assert stands(YES, *FAMILY, described)[3:5] == [
        "druk/e1: nog niet aan bod",
        "druk/e2: nog niet aan bod",
    ]
    assert stands(YES)[3:] == ["wie: nog niet aan bod", "slot: nog niet aan bod"]


def test_what_was_said_in_a_step_stays_visible_when_that_step_closes() -> None:
    chosen = given("wie", ChoiceAnswer(choice=Choice(entry=EntryId("e1"))))
    assert [it for it in stands(YES, *FAMILY, chosen, NO) if it.startswith(("druk", "wie"))] == [
        "wie: ingevuld"
    ]


def test_what_was_said_stays_visible_when_a_condition_changes() -> None:
    because = given("waarom", words("Om de rust"))
    assert "waarom: opnieuw bekijken" in stands(NO, because, YES)
    assert "waarom: ingevuld" in stands(NO, because)


def test_what_was_asked_about_a_removed_line_is_out_of_sight_and_not_gone() -> None:
    said = (YES, person(1, "oma", "zingt"), given("druk", words("stil"), "e1"))
    removed = (*said, EntryRemoved(place=Place("gezin"), id=FAMILY[0].id))
    assert not any("druk" in stand for stand in stands(*removed))
    assert record_of(*removed).answer("druk", FAMILY[0].id) == words("stil")


@pytest.mark.parametrize(
    ("events", "question"),
    [
        ((), "bericht"),
        ((Passed(place=Place("bericht")),), "janee"),
        ((Passed(place=Place("bericht")), YES), "gezin"),
        ((Passed(place=Place("bericht")), YES, person(1, "oma")), "gezin"),
        (
            (Passed(place=Place("bericht")), YES, person(1, "oma"), Passed(place=Place("gezin"))),
            "wie",
        ),
    ],
)
def test_a_session_resumes_at_the_first_stop_that_is_not_settled(
    events: tuple[Event, ...], question: str
) -> None:
    stop = course_of(*events).first_open()
    assert stop is not None
    assert stop.place.question == question


def test_closed_stops_are_walked_past_both_ways() -> None:
    whole = course_of(YES, *FAMILY)
    after, before = whole.after(Place("gezin")), whole.before(Place("wie"))
    assert after is not None
    assert before is not None
    assert (after.place, before.place) == (Place("wie"), Place("gezin"))
    assert whole.after(Place("slot")) is None
    assert whole.before(Place("bericht")) is None


def test_left_open_is_what_was_put_off_flagged_or_needed() -> None:
    passed = (Passed(place=Place("bericht")), Postponed(place=Place("gezin")))
    left = course_of(*passed, Passed(place=Place("slot"))).left_open()
    assert [stop.place.question for stop in left] == ["janee", "gezin", "slot"]


def test_a_record_that_never_started_has_a_course_too() -> None:
    assert len(course(PROTOCOL, Record()).stops) == 4


def test_neighbours_about_the_same_list_are_asked_entry_by_entry() -> None:
    protocol = a_protocol("""
- id: een
  titel: Een
  vragen:
    - {id: gezin, soort: personen, vraag: Wie?, in_verslag: nee}
    - {id: druk, soort: tekst, vraag: Druk?, voor_elk: gezin, in_verslag: nee}
    - {id: reden, soort: tekst, vraag: Reden?, voor_elk: gezin, in_verslag: nee}
    - {id: slot, soort: tekst, vraag: Tot slot?, in_verslag: nee}
    - {id: later, soort: tekst, vraag: En later?, voor_elk: gezin, in_verslag: nee}
""")
    stops = course(protocol, record_of(*FAMILY)).stops
    assert [(stop.place.question, stop.place.about) for stop in stops] == [
        ("gezin", None),
        ("druk", "e1"),
        ("reden", "e1"),
        ("druk", "e2"),
        ("reden", "e2"),
        ("slot", None),
        ("later", "e1"),
        ("later", "e2"),
    ]
