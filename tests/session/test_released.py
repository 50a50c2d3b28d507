"""What was released: how it read then, for as long as it stands, and nothing beside it."""

import pytest

from casusanalyse.protocol.entries import Mention, Person, Quote, Relation
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.relations import RELATION_KINDS, RelationGroup, RelationKind
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import (
    EntryAdded,
    EntryChanged,
    EntryRefiled,
    EntryRemoved,
    Event,
    Handled,
    Handling,
    SaidBefore,
    SessionId,
    Undone,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.session.released import (
    Released,
    Said,
    Withheld,
    release,
    said_at,
    settled,
    shown,
    withheld,
)
from casusanalyse.text.clean import clean_text
from tests.facilitate.builders import a_protocol
from tests.facilitate.walls import everything_in, words_on
from tests.session.samples import answer, line, started

STEPS = """
- id: stap
  titel: Stap
  vragen:
    - {id: hoe, soort: tekst, vraag: Hoe is het?, in_verslag: nee}
    - {id: lijst, soort: lijst, vraag: Wat nog?, in_verslag: nee}
    - {id: onder, soort: tekst, vraag: En dan?, in_verslag: nee, voor_elk: lijst}
    - {id: ander, soort: lijst, vraag: Wat verder?, in_verslag: nee}
    - {id: gezin, soort: personen, vraag: Wie zijn zij?, in_verslag: nee}
    - {id: banden, soort: relaties, vraag: Wat zijn zij?, in_verslag: nee}
    - {id: woorden, soort: citaat, vraag: Welke woorden?, in_verslag: nee}
"""
PROTOCOL = a_protocol(STEPS)
LIST, OTHER = Place("lijst"), Place("ander")
E1 = EntryId("e1")


def recorded(*events: Event) -> Record:
    return replay((started(), *events))


def changed(number: int, text: str) -> EntryChanged:
    return EntryChanged(place=LIST, id=EntryId(f"e{number}"), entry=line(number, text).entry)


def refiled(source: Place, to: Place) -> EntryRefiled:
    return EntryRefiled(place=to, id=E1, entry=line(1, "een").entry, source=source)


def released_at(*places: Place, record: Record) -> Released:
    said = (each for place in places for each in said_at(record, place))
    return release(Released(), PROTOCOL, record, said)


def now(record: Record, released: Released) -> list[str]:
    return words_on(shown(PROTOCOL, record, released))


def test_nothing_is_released_at_first() -> None:
    record = recorded(answer("goed"), line(1, "een"))
    assert now(record, Released()) == []


def test_a_line_reads_as_it_did_when_it_was_released() -> None:
    record = recorded(line(1, "een"), answer("goed"))
    released = released_at(LIST, Place("hoe"), record=record)
    later = record + changed(1, "anders") + answer("slecht")
    assert now(later, released) == ['{"text":"een"}', '{"text":"goed"}']


def test_nothing_of_how_a_line_came_about_is_in_it() -> None:
    before = SaidBefore(
        session=SessionId("s0"), question=clean_text("Toen?"), words=clean_text("geheim")
    )
    first = line(1, "geheim").model_copy(update={"before": (before,)})
    record = recorded(first, changed(1, "nu"), Handled(place=OTHER, handling=Handling(chapter=1)))
    wall = shown(PROTOCOL, record, released_at(LIST, record=record))
    assert words_on(wall) == ['{"text":"nu"}']
    assert "geheim" not in everything_in(wall)
    assert wall.started is not None
    assert (wall.started.case, wall.handlings, list(wall.changes())) == ("", {}, [])


def test_a_version_that_was_undone_is_gone_though_an_earlier_one_stands() -> None:
    record = recorded(line(1, "een"), changed(1, "twee"))
    released = released_at(LIST, record=record)
    undone = record + Undone(sequence=3)
    assert (now(undone, released), now(undone + changed(1, "drie"), released)) == ([], [])


def test_a_line_that_went_to_another_list_and_back_waits_again() -> None:
    record = recorded(line(1, "een"))
    released = released_at(LIST, record=record)
    away = record + refiled(LIST, OTHER)
    assert (now(away, released), now(away + refiled(OTHER, LIST), released)) == ([], [])


def test_an_answer_that_became_a_line_is_gone_also_when_there_is_another_one() -> None:
    record = recorded(answer("goed"))
    released = released_at(Place("hoe"), record=record)
    as_line = refiled(Place("hoe"), LIST).model_copy(update={"from_answer": True})
    assert now(record + as_line, released) == []
    assert now(record + as_line + answer("anders"), released) == []


def test_a_line_that_is_removed_is_gone() -> None:
    record = recorded(line(1, "een"))
    released = released_at(LIST, record=record)
    assert now(record + EntryRemoved(place=LIST, id=E1), released) == []


def test_what_was_asked_about_a_line_shows_with_it_and_goes_with_it() -> None:
    record = recorded(line(1, "een"), answer("dan", "onder", "e1"))
    released = release(Released(), PROTOCOL, record, [Said(Place("onder", E1))])
    assert now(record, released) == ['{"text":"een"}', '{"text":"dan"}']
    assert now(record + EntryRemoved(place=LIST, id=E1), released) == []


def test_a_step_shows_all_that_stands_at_its_questions_as_it_reads_now() -> None:
    record = recorded(line(1, "een"), changed(1, "twee"), answer("goed"))
    assert now(record, Released(step="stap")) == ['{"text":"twee"}', '{"text":"goed"}']
    assert now(record, Released(step="andere")) == []


def test_from_now_on_shows_what_is_said_after_a_moment() -> None:
    record = recorded(line(1, "een"), line(2, "twee"))
    assert now(record, Released(since=2)) == ['{"text":"twee"}']


def test_a_line_from_another_list_does_not_follow() -> None:
    record = recorded(line(1, "een"), refiled(LIST, OTHER))
    assert now(record, Released(since=0, step="stap")) == []


def test_what_shows_stays_as_it_reads_when_nothing_follows_any_more() -> None:
    record = recorded(line(1, "een"), answer("goed"))
    kept = settled(Released(step="stap"), PROTOCOL, record)
    later = record + changed(1, "anders") + line(2, "nog")
    assert (now(later, kept), kept.step) == (['{"text":"een"}', '{"text":"goed"}'], None)


@pytest.mark.parametrize("kind", RELATION_KINDS, ids=lambda kind: kind.word)
def test_relations_about_unsafety_are_never_released(kind: RelationKind) -> None:
    tie = Relation(
        one=Mention(words=clean_text("a")),
        relation=kind.word,
        another=Mention(words=clean_text("b")),
    )
    record = recorded(EntryAdded(place=Place("banden"), id=E1, entry=tie))
    unsafe = kind.group is RelationGroup.UNSAFETY
    reason = withheld(PROTOCOL, record, Said(Place("banden"), E1))
    assert (reason is Withheld.UNSAFETY, now(record, Released(step="stap")) == []) == (
        unsafe,
        unsafe,
    )


@pytest.mark.parametrize(
    ("handling", "reason"),
    [
        (Handling(left_out=True), Withheld.LEFT_OUT),
        (Handling(readers=Reader.FACILITATOR), Withheld.FACILITATOR),
        (Handling(chapter=2), None),
    ],
)
def test_what_the_report_keeps_from_participants_is_kept_from_the_wall(
    handling: Handling, reason: Withheld | None
) -> None:
    record = recorded(line(1, "een"), Handled(place=LIST, id=E1, handling=handling))
    assert withheld(PROTOCOL, record, Said(LIST, E1)) is reason
    assert (now(record, Released(step="stap")) == []) == (reason is not None)


def test_a_quote_without_consent_is_not_released() -> None:
    quote = Quote(words=clean_text("nooit"))
    record = recorded(EntryAdded(place=Place("woorden"), id=E1, entry=quote))
    assert withheld(PROTOCOL, record, Said(Place("woorden"), E1)) is Withheld.CONSENT
    assert now(record, released_at(Place("woorden"), record=record)) == []


def test_a_person_may_be_released() -> None:
    person = Person(name=clean_text("oma"))
    record = recorded(EntryAdded(place=Place("gezin"), id=E1, entry=person))
    assert now(record, released_at(Place("gezin"), record=record)) == ['{"name":"oma"}']
