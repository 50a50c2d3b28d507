"""Insights, statements and agreements, each with who and what they point at."""

from casusanalyse.protocol.entries import (
    Agreement,
    Bearing,
    Consent,
    Insight,
    Mention,
    Person,
    Quote,
    Seat,
    Statement,
    TimelineEntry,
)
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date
from tests.report.block_dump import chapter_dump
from tests.report.builders import Session, chapter, pointing_at, question, report


def test_an_insight_points_at_nothing_that_the_reader_may_not_see() -> None:
    session = Session()
    event = session.add("lijn", TimelineEntry(what=c("Dit bleef bij ons")))
    quote = session.add("citaten", Quote(words=c("Niet delen"), consent=Consent.NO))
    person = session.add("gezin", Person(name=c("oom")))
    insight = Insight(
        text=c("Wij zien het."),
        events=(pointing_at(event),),
        people=(pointing_at(person),),
        quotes=(pointing_at(quote), Mention(words=c("Ook niet delen"))),
    )
    session.add("inzicht", insight)
    questions = [
        question("lijn", "tijdlijn", wie_leest="begeleider"),
        question("gezin", "personen", wie_leest="begeleider"),
        question("citaten", "citaat"),
        question("inzicht", "inzicht"),
    ]
    composed = report(questions, [chapter("Kop", "inzicht", "citaten")], session)
    assert chapter_dump(composed) == ["# 1. Kop", "1. Wij zien het. [1.1]"]


def test_an_insight_may_rest_on_events_that_are_on_no_list() -> None:
    session = Session()
    session.add("inzicht", Insight(text=c("Nu wel."), events=(Mention(words=c("de brand")),)))
    composed = report([question("inzicht", "inzicht")], [chapter("Kop", "inzicht")], session)
    assert chapter_dump(composed) == ["# 1. Kop", "1. Nu wel. ~Rust op de brand.~ [1.1]"]


def test_an_event_that_this_report_does_not_tell_is_named_by_what_happened() -> None:
    session = Session()
    when = read_date(c("april 2017"))
    event = session.add("lijn", TimelineEntry(when=when, what=c("Moeder kwam terug.")))
    session.add("inzicht", Insight(text=c("Nu wel."), events=(pointing_at(event),)))
    questions = [question("lijn", "tijdlijn", in_verslag="nee"), question("inzicht", "inzicht")]
    composed = report(questions, [chapter("Kop", "inzicht")], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "1. Nu wel. ~Rust op wat er gebeurde (april 2017: Moeder kwam terug).~ [1.1]",
    ]


def test_a_statement_says_what_a_member_said_and_needs() -> None:
    session = Session()
    said = (
        Statement(member=Mention(words=c("school")), bearing=Bearing.BEARS, needs=c("tijd")),
        Statement(member=Mention(words=c("gemeente")), bearing=Bearing.BEARS_IF),
        Statement(
            member=Mention(words=c("zorg")), bearing=Bearing.BEARS_IF, provided=c("er geld is")
        ),
        Statement(member=Mention(words=c("wijk")), bearing=Bearing.NOT_NOW, provided=c("Straks.")),
    )
    for statement in said:
        session.add("dragen", statement)
    composed = report([question("dragen", "verklaring")], [chapter("Kop", "dragen")], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "| Wie | Wat diegene zegt | Wat daarvoor nodig is |",
        "| school | Dit kan ik dragen. | tijd | [1.1]",
        "| gemeente | Dit kan ik dragen als … |  | [1.2]",
        "| zorg | Dit kan ik dragen als: er geld is. |  | [1.3]",
        "| wijk | Dit kan ik nu niet dragen. Straks. |  | [1.4]",
    ]


def test_agreements_show_who_does_what_and_beneath_it_what_else_was_said() -> None:
    session = Session()
    first = session.add("stoelen", Seat(role=c("coach"), organisation=c("school")))
    session.add("stoelen", Seat(role=c("coach"), organisation=c("wijkteam")))
    owner = pointing_at(first)
    session.add("afspraak", Agreement(task=c("bellen"), owner=owner, due=read_date(c("morgen"))))
    session.add("afspraak", Agreement(task=c("schrijven"), back_in=c("het team")), origin="s0")
    questions = [
        question("stoelen", "deelnemers", in_verslag="nee"),
        question("afspraak", "afspraak"),
    ]
    composed = report(questions, [chapter("Kop", "afspraak")], session)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "| Wat | Wie | Wanneer |",
        "| bellen | coach, school | morgen | [1.1]",
        "| schrijven // *Terug in:* het team |  |  | [1.2]",
        "note: Een deel hiervan is overgenomen uit een eerdere bijeenkomst over deze casus. [1.3]",
    ]
