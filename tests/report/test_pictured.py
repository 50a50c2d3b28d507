"""What can be drawn of a session: what its reader may see, each once, under the number of the report."""

from dataclasses import replace
from datetime import date

import pytest

from casusanalyse.pictures.factors.web import Point, Web
from casusanalyse.pictures.family.members import Family, Member, Tie
from casusanalyse.pictures.timeline.events import Events, Happening, Stretch
from casusanalyse.protocol.entries import (
    Certainty,
    Factor,
    Influence,
    Lane,
    Mark,
    Mention,
    PeriodEntry,
    Person,
    Relation,
    Seat,
    Standing,
    Symbol,
    TimelineEntry,
)
from casusanalyse.protocol.explaining import FactorRole, Sign
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.rings import Arrow, Ring
from casusanalyse.protocol.words import Reader
from casusanalyse.report.material import Material
from casusanalyse.report.pictured import events_of, family_of, web_of
from casusanalyse.session.events import EntriesMerged, EntryRemoved, Handled, Handling
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date, read_period
from tests.report.builders import Session, Written, chapter, pointing_at, protocol, question

DAY = date(2026, 3, 12)
OUT = Handling(left_out=True)
QUESTIONS = (
    question("tafel", "deelnemers"),
    question("gezin", "personen"),
    question("kring", "personen"),
    question("banden", "relaties", tekens={"gastgezin": "gaat logeren bij"}),
    question("lijn", "tijdlijn"),
    question("perioden", "perioden"),
    question("factoren", "factoren"),
    question("pijlen", "invloeden"),
)


def material(
    session: Session,
    reader: Reader = Reader.PARTICIPANTS,
    questions: tuple[Written, ...] = QUESTIONS,
) -> Material:
    chapters = [chapter("Alles", *(str(it["id"]) for it in questions if "in_verslag" not in it))]
    return Material(protocol(questions, chapters), session.record, reader)


def family(session: Session, reader: Reader = Reader.PARTICIPANTS) -> Family:
    drawn = family_of(material(session, reader))
    assert drawn is not None
    return drawn


def names(drawn: Family) -> list[str]:
    return [member.name for member in drawn.members]


def relation(one: EntryId | str, kind: str, another: EntryId | str) -> Relation:
    return Relation(one=mention(one), relation=kind, another=mention(another))


def mention(of: EntryId | str) -> Mention:
    return pointing_at(EntryId(of)) if of[1:].isdigit() else Mention(words=c(of))


def handled(question: str, handling: Handling, id: EntryId) -> Handled:
    return Handled(place=Place(question), id=id, handling=handling)


def event(what: str, when: str = "") -> TimelineEntry:
    return TimelineEntry(what=c(what), when=read_date(c(when)) if when else None)


def test_a_family_is_drawn_as_it_was_told() -> None:
    session = Session()
    child = session.add(
        "gezin",
        Person(
            name=c("Wilg"),
            nature=c("Houdt van water"),
            symbol=Symbol.MAN,
            age_band=c("8 tot 12"),
            focus=True,
        ),
    )
    home = session.add("kring", Person(name=c("De Linde"), standing=Standing.ORGANISATION))
    lived = relation(child, "gastgezin", home)
    period = read_period(c("2018 tot 2019"))
    told = lived.model_copy(
        update={"period": period, "status": Certainty.LIKELY, "source": c("oma"), "ended": True}
    )
    tie = session.add("banden", told)
    assert family(session) == Family(
        members=(
            Member(child, "Wilg", "Houdt van water", "8 tot 12", Symbol.MAN, focus=True),
            Member(home, "De Linde", standing=Standing.ORGANISATION),
        ),
        ties=(
            Tie(
                tie,
                child,
                "gastgezin",
                home,
                words="gaat logeren bij",
                ended=True,
                period=period,
                status=Certainty.LIKELY,
                source="oma",
            ),
        ),
        on=DAY,
        drawn_on=DAY,
    )


def test_households_can_be_those_of_another_day_while_the_foot_keeps_the_day_of_the_session() -> (
    None
):
    session = Session()
    session.add("gezin", Person(name=c("Wilg")))
    drawn = family_of(material(session), date(2019, 5, 1))
    assert drawn is not None
    assert (drawn.on, drawn.drawn_on) == (date(2019, 5, 1), DAY)


def test_somebody_who_was_left_out_is_not_drawn_nor_is_a_line_to_them() -> None:
    session = Session()
    mother = session.add("gezin", Person(name=c("moeder")))
    uncle = session.add("gezin", Person(name=c("oom")))
    session.add("banden", relation(mother, "broer of zus", uncle))
    session.add("banden", relation("de buurvrouw", "nabij", uncle))
    session.do(handled("gezin", OUT, uncle))
    assert (names(family(session)), family(session).ties) == (["moeder"], ())


def test_a_line_that_was_left_out_is_not_drawn() -> None:
    session = Session()
    mother = session.add("gezin", Person(name=c("moeder")))
    left = session.add("banden", relation(mother, "spanning", "de buurman"))
    session.do(handled("banden", OUT, left))
    assert (names(family(session)), family(session).ties) == (["moeder"], ())


def test_what_only_the_facilitator_reads_is_drawn_for_nobody_else() -> None:
    session = Session()
    mother = session.add("gezin", Person(name=c("moeder")))
    father = session.add("gezin", Person(name=c("vader")))
    session.add("banden", relation(mother, "uit elkaar", father))
    session.do(handled("gezin", Handling(readers=Reader.FACILITATOR), father))
    assert names(family(session)) == ["moeder"]
    whole = family(session, Reader.FACILITATOR)
    assert (names(whole), len(whole.ties)) == (["moeder", "vader"], 1)


def test_a_list_of_which_the_reader_may_know_nothing_draws_nothing() -> None:
    questions = (
        question("gezin", "personen", wie_leest="begeleider", in_verslag="nee"),
        question("stap", "tekst"),
    )
    session = Session()
    session.add("gezin", Person(name=c("moeder")))
    assert family_of(material(session, questions=questions)) is None
    whole = family_of(material(session, Reader.FACILITATOR, questions))
    assert whole is not None
    assert names(whole) == ["moeder"]


def test_merged_people_are_one_and_lines_to_either_lead_there() -> None:
    session = Session()
    mother = session.add("gezin", Person(name=c("moeder")))
    mama = session.add("gezin", Person(name=c("mama")))
    child = session.add("gezin", Person(name=c("Wilg")))
    session.add("banden", relation(mama, "ouder", child))
    merged = EntriesMerged(
        place=Place("gezin"), id=mother, entry=Person(name=c("moeder")), merged=(mama,)
    )
    session.do(merged)
    drawn = family(session)
    assert names(drawn) == ["moeder", "Wilg"]
    assert [(tie.one, tie.another) for tie in drawn.ties] == [(mother, child)]


def test_a_line_to_somebody_who_was_removed_is_not_drawn() -> None:
    session = Session()
    mother = session.add("gezin", Person(name=c("moeder")))
    gone = session.add("gezin", Person(name=c("oom")))
    session.add("banden", relation(gone, "vriend", mother))
    session.do(EntryRemoved(place=Place("gezin"), id=gone))
    assert (names(family(session)), family(session).ties) == (["moeder"], ())


def test_who_is_named_in_words_is_drawn_once_however_it_was_written() -> None:
    session = Session()
    child = session.add("gezin", Person(name=c("Wilg")))
    session.add("banden", relation("De buurvrouw", "nabij", child))
    session.add("banden", relation("de  buurvrouw.", "nabij", "wilg"))
    drawn = family(session)
    assert drawn.members == (
        Member(child, "Wilg"),
        Member("w:de buurvrouw", "De buurvrouw", standing=Standing.IMPORTANT_OTHER),
    )
    assert [(tie.one, tie.another) for tie in drawn.ties] == [("w:de buurvrouw", child)] * 2


def test_words_that_fit_two_people_point_at_neither() -> None:
    session = Session()
    for list_id in ("gezin", "kring"):
        session.add(list_id, Person(name=c("oma")))
    session.add("banden", relation("oma", "nabij", "opa"))
    assert [member.id for member in family(session).members] == ["e1", "e2", "w:oma", "w:opa"]


def test_a_parent_who_was_only_named_belongs_to_the_family() -> None:
    session = Session()
    child = session.add("gezin", Person(name=c("Wilg")))
    session.add("banden", relation("vader", "op afstand", child))
    session.add("banden", relation("vader", "ouder", child))
    assert family(session).members[1] == Member("w:vader", "vader")


def test_a_seat_in_a_relation_is_drawn_by_its_role() -> None:
    session = Session()
    seat = session.add("tafel", Seat(role=c("leerkracht"), organisation=c("de school")))
    child = session.add("gezin", Person(name=c("Wilg")))
    session.add("banden", relation(seat, "nabij", child))
    assert family(session).members == (
        Member(child, "Wilg"),
        Member(seat, "leerkracht", standing=Standing.IMPORTANT_OTHER),
    )


def test_who_was_taken_over_from_an_earlier_session_is_drawn_as_any_other() -> None:
    session = Session()
    child = session.add("gezin", Person(name=c("Wilg")), origin="s0")
    session.add("banden", relation(child, "woont bij", "oma"), origin="s0")
    drawn = family(session)
    assert (names(drawn), drawn.drawn_on) == (["Wilg", "oma"], DAY)


def test_events_stand_in_order_of_time_under_the_number_of_the_report() -> None:
    session = Session()
    move = session.add(
        "lijn",
        TimelineEntry(
            when=read_date(c("2019")),
            what=c("Verhuisd"),
            mark=Mark.MOVE,
            crucial=True,
            certainty=Certainty.DISPUTED,
            second_memory=c("Pas in 2020"),
            child_says=c("Ik wilde niet"),
            between_parents=c("Ruzie"),
            effect=c("Haast"),
        ),
    )
    birth = session.add("lijn", event("Geboren", "2010"))
    lived = PeriodEntry(
        lane=Lane.LIVING, period=read_period(c("2010 tot 2019")), what=c("thuis"), unassigned=True
    )
    stretch = session.add("perioden", lived.model_copy(update={"whom": mention("moeder")}))
    assert events_of(material(session)) == Events(
        happenings=(
            Happening(birth, 1, "Geboren", read_date(c("2010"))),
            Happening(
                move,
                2,
                "Verhuisd",
                read_date(c("2019")),
                Mark.MOVE,
                crucial=True,
                certainty=Certainty.DISPUTED,
                second_memory="Pas in 2020",
                child_says="Ik wilde niet",
                between_parents="Ruzie",
                effect="Haast",
            ),
        ),
        stretches=(Stretch(stretch, Lane.LIVING, lived.period, "thuis", "moeder", True),),
        drawn_on=DAY,
    )


def test_an_event_that_moved_to_another_chapter_keeps_its_number() -> None:
    session = Session()
    session.add("lijn", event("Geboren", "2010"))
    moved = session.add("lijn", event("Verhuisd", "2019"))
    session.do(handled("lijn", Handling(chapter=0), moved))
    assert numbers(session) == [("Geboren", 1), ("Verhuisd", 2)]


def test_an_event_that_no_report_tells_gets_a_number_that_nothing_has() -> None:
    session = Session()
    session.add("eigen", event("Voor mij", "2008"))
    session.add("lijn", event("Geboren", "2010"))
    session.add("lijn", event("Verhuisd", "2019"))
    own = question("eigen", "tijdlijn", wie_leest="begeleider", in_verslag="nee")
    questions = (*QUESTIONS, own)
    assert numbers(session, Reader.FACILITATOR, questions) == [
        ("Voor mij", 3),
        ("Geboren", 1),
        ("Verhuisd", 2),
    ]
    assert numbers(session, Reader.PARTICIPANTS, questions) == [("Geboren", 1), ("Verhuisd", 2)]


def numbers(
    session: Session,
    reader: Reader = Reader.PARTICIPANTS,
    questions: tuple[Written, ...] = QUESTIONS,
) -> list[tuple[str, int]]:
    drawn = events_of(material(session, reader, questions))
    assert drawn is not None
    return [(it.what, it.number) for it in drawn.happenings]


def test_whose_a_period_was_is_not_told_to_who_may_not_know() -> None:
    session = Session()
    father = session.add("gezin", Person(name=c("vader")))
    period = read_period(c("2018"))
    lived = PeriodEntry(lane=Lane.LIVING, period=period, what=c("elders"), whom=mention(father))
    id = session.add("perioden", lived)
    session.do(handled("gezin", OUT, father))
    assert events_of(material(session)) == Events(
        (), (Stretch(id, Lane.LIVING, period, "elders"),), DAY
    )


def test_factors_are_drawn_with_what_works_on_them() -> None:
    session = Session()
    sleep = session.add(
        "factoren",
        Factor(text=c("slecht slapen"), role=FactorRole.CAUSES, new=True, differs=c("vader")),
    )
    school = session.add("factoren", Factor(text=c("boos op school")))
    there = session.add("pijlen", arrow(sleep, Sign.STRENGTHENS, school, "de nachten"))
    back = session.add("pijlen", arrow(school, Sign.WEAKENS, "Slecht slapen."))
    aunt = session.add("pijlen", arrow("oma belt", Sign.WEAKENS, sleep))
    arrows = (
        Arrow(there, sleep, school, Sign.STRENGTHENS, "de nachten"),
        Arrow(back, school, sleep, Sign.WEAKENS),
        Arrow(aunt, "w:oma belt", sleep, Sign.WEAKENS),
    )
    assert web_of(material(session)) == Web(
        points=(
            Point(sleep, "slecht slapen", FactorRole.CAUSES, new=True, differs=True),
            Point(school, "boos op school"),
            Point("w:oma belt", "oma belt"),
        ),
        arrows=arrows,
        rings=(Ring(arrows[:2], "de nachten"),),
        drawn_on=DAY,
    )


def arrow(cause: str, sign: Sign, to: str, ring: str = "") -> Influence:
    return Influence(
        cause=mention(cause), sign=sign, consequence=mention(to), ring=c(ring) if ring else None
    )


def test_an_influence_on_what_was_left_out_is_not_drawn_and_closes_no_ring() -> None:
    session = Session()
    sleep = session.add("factoren", Factor(text=c("slecht slapen")))
    school = session.add("factoren", Factor(text=c("boos op school")))
    session.add("pijlen", arrow(sleep, Sign.STRENGTHENS, school))
    session.add("pijlen", arrow(school, Sign.STRENGTHENS, sleep))
    session.do(handled("factoren", OUT, school))
    assert web_of(material(session)) == Web((Point(sleep, "slecht slapen"),), (), (), DAY)


def test_nothing_told_is_nothing_drawn() -> None:
    nothing = material(Session())
    assert (family_of(nothing), events_of(nothing), web_of(nothing)) == (None, None, None)


def test_a_record_that_never_started_cannot_be_drawn() -> None:
    never = replace(material(Session()), held=Record())
    with pytest.raises(ValueError, match="never started"):
        family_of(never)
