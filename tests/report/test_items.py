"""What a chapter is made of, for whoever works it out: shown or not, in the order of the report."""

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import (
    Agreement,
    Bearing,
    Consent,
    Insight,
    Lane,
    ListItem,
    Mention,
    PeriodEntry,
    Person,
    Quote,
    Relation,
    RoundSentence,
    Seat,
    Standing,
    Statement,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.words import Reader
from casusanalyse.report.items import Item, chapter_items
from casusanalyse.session.events import Handled, Handling, SessionId
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date, read_period
from tests.report.builders import Session, Written, chapter, protocol, question

PLAIN = Handling()


def items(
    questions: list[Written], chapters: list[Written], session: Session, number: int = 0
) -> tuple[Item, ...]:
    return chapter_items(protocol(questions, chapters), session.record, number)


def test_everything_is_there_and_says_what_keeps_it_out_of_the_report() -> None:
    session = Session()
    out = session.add("lijst", ListItem(text=c("Eruit")), origin="s0")
    narrow = session.add("lijst", ListItem(text=c("Voor ons")))
    gone = session.add("lijst", ListItem(text=c("Elders")))
    asked = session.add("citaten", Quote(words=c("Mag dit?")))
    refused = session.add("ronde", RoundSentence(sentence=c("Liever niet"), consent=Consent.NO))
    session.answer("vraag", TextAnswer(text=c("Wij zagen veel.")))
    session.answer("eigen", TextAnswer(text=c("Alleen voor mij.")))
    here, lines = Place("vraag"), Place("lijst")
    ours, away = Handling(readers=Reader.FACILITATOR), Handling(chapter=1)
    session.do(
        Handled(place=lines, id=out, handling=Handling(left_out=True)),
        Handled(place=lines, id=narrow, handling=ours),
        Handled(place=lines, id=gone, handling=away),
    )
    questions = [
        question("vraag", "lange_tekst", kort="Gezien"),
        question("lijst", "lijst", kort="Regels"),
        question("citaten", "citaat", kort="Citaten"),
        question("ronde", "ronde", kort="Ronde"),
        question("eigen", "lange_tekst", wie_leest="begeleider"),
    ]
    chapters = [chapter("Een", "vraag", "lijst", "citaten", "ronde", "eigen"), chapter("Twee")]
    assert items(questions, chapters, session) == (
        Item(here, None, "Gezien", c("Wij zagen veel."), PLAIN),
        Item(
            lines,
            out,
            "Regels",
            c("Eruit"),
            Handling(left_out=True),
            left_out=True,
            origin=SessionId("s0"),
        ),
        Item(lines, narrow, "Regels", c("Voor ons"), ours),
        Item(Place("citaten"), asked, "Citaten", c("Mag dit?"), PLAIN, needs_consent=True),
        Item(Place("ronde"), refused, "Ronde", c("Liever niet"), PLAIN, needs_consent=True),
    )
    assert items(questions, chapters, session, 1) == (
        Item(lines, gone, "Regels", c("Elders"), away),
    )


def test_events_stand_in_order_of_time_and_only_the_crucial_ones_where_those_are_told() -> None:
    session = Session()
    late = TimelineEntry(when=read_date(c("2020")), what=c("Later"), crucial=True)
    session.add("lijn", late)
    session.add("lijn", TimelineEntry(when=read_date(c("2019")), what=c("Eerder")))
    questions = [question("lijn", "tijdlijn")]
    chapters = [
        chapter("Lijn", "lijn", opmaak="tabel"),
        chapter("Momenten", "lijn", opmaak="cruciale_momenten"),
    ]
    texts = [[it.text for it in items(questions, chapters, session, each)] for each in (0, 1)]
    assert texts == [["2019: Eerder", "2020: Later"], ["2020: Later"]]


def test_what_was_asked_about_somebody_who_is_left_out_is_left_out_too() -> None:
    session = Session()
    person = session.add("gezin", Person(name=c("oom")))
    session.answer("over", TextAnswer(text=c("Hij zingt.")), person)
    session.do(Handled(place=Place("gezin"), id=person, handling=Handling(left_out=True)))
    questions = [question("gezin", "personen"), question("over", "lange_tekst", voor_elk="gezin")]
    found = items(questions, [chapter("Kop", "gezin", "over")], session)
    assert [(it.place.question, it.left_out) for it in found] == [("gezin", True), ("over", True)]


def test_every_kind_of_line_has_a_gist() -> None:
    session = Session()
    someone = Mention(words=c("school"))
    session.add("stoel", Seat(role=c("leerkracht"), organisation=c("school")))
    session.add("mens", Person(name=c("moeder"), nature=c("lacht graag")))
    session.add("mens", Person(name=c("team"), standing=Standing.ORGANISATION))
    session.add("band", Relation(one=someone, relation="kent", another=Mention(words=c("haar"))))
    while_ = read_period(c("2018 tot 2019"))
    session.add("stuk", PeriodEntry(lane=Lane.SCHOOL, period=while_, what=c("thuis")))
    session.add("inzicht", Insight(text=c("Wij haastten ons.")))
    session.add("taak", Agreement(task=c("Bellen"), owner=someone))
    session.add("taak", Agreement(task=c("Wachten")))
    session.add("draagt", Statement(member=someone, bearing=Bearing.BEARS))
    kinds = {
        "stoel": "deelnemers",
        "mens": "personen",
        "band": "relaties",
        "stuk": "perioden",
        "inzicht": "inzicht",
        "taak": "afspraak",
        "draagt": "verklaring",
    }
    questions = [question(id, kind) for id, kind in kinds.items()]
    found = items(questions, [chapter("Kop", *kinds)], session)
    assert [(it.id, it.text) for it in found] == [
        (EntryId("e1"), "leerkracht, school"),
        (EntryId("e2"), "moeder: lacht graag"),
        (EntryId("e3"), "team"),
        (EntryId("e4"), "school en haar: kent."),
        (EntryId("e5"), "2018 tot 2019: thuis"),
        (EntryId("e6"), "Wij haastten ons."),
        (EntryId("e7"), "school: Bellen"),
        (EntryId("e8"), "Wachten"),
        (EntryId("e9"), "school: dit kan ik dragen"),
    ]
