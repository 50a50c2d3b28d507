"""The line in order of time, and the sections of the events that were deepened."""

from casusanalyse.protocol.entries import Certainty, Mention, TimelineEntry
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date
from tests.report.block_dump import chapter_dump
from tests.report.builders import Session, chapter, question, report

LINE = [question("lijn", "tijdlijn")]


def test_what_was_said_about_an_event_stands_beneath_it_in_the_line() -> None:
    session = Session()
    session.add("lijn", TimelineEntry(what=c("Later"), when=read_date(c("2020"))))
    earlier = TimelineEntry(
        what=c("Eerder"),
        when=read_date(c("2018")),
        who=(Mention(words=c("de buurt")),),
        next=c("Rust"),
        child_says=c("Fijn"),
        source=c("oma"),
    )
    session.add("lijn", earlier)
    composed = report(LINE, [chapter("Lijn", "lijn", opmaak="tijdlijn", beeld="geen")], session)
    assert chapter_dump(composed) == [
        "# 1. Lijn",
        "| Nr. | Wanneer | Wat |",
        "| 1 | 2018 | Eerder // ~Erbij betrokken: de buurt.~ // *Wat erop volgde:* Rust // "
        "*Wat het kind hierover zou zeggen:* Fijn // ~Bron: oma.~ | [1.1]",
        "| 2 | 2020 | Later | [1.2]",
    ]


def test_every_answer_beneath_an_event_names_its_own_field() -> None:
    session = Session()
    session.add(
        "lijn", TimelineEntry(what=c("Iets"), effect=c("Rust"), next=c("Meer"), source=c("x"))
    )
    composed = report(LINE, [chapter("Lijn", "lijn", opmaak="tijdlijn", beeld="geen")], session)
    shown = [ref.field for line in composed.lines() for ref in line.answers]
    assert shown == ["when", "what", "effect", "next", "source"]


def test_a_moment_with_a_chapter_of_its_own_is_not_told_twice() -> None:
    session = Session()
    session.add("lijn", TimelineEntry(what=c("Iets"), crucial=True, next=c("Rust")))
    chapters = [
        chapter("Toen", "lijn", opmaak="cruciale_momenten"),
        chapter("Lijn", "lijn", opmaak="tijdlijn", beeld="geen"),
    ]
    composed = report(LINE, chapters, session)
    assert chapter_dump(composed, 1)[-1] == "*Wat erop volgde:* Rust [1.3]"
    assert chapter_dump(composed, 2)[-1] == (
        "| 1 |  | Iets // ~Bij dit moment stonden wij langer stil; het staat uitgebreid in het "
        "verslag.~ | [2.1]"
    )


def test_an_event_without_a_date_keeps_its_number_and_says_no_more() -> None:
    session = Session()
    event = TimelineEntry(what=c("Iets"), crucial=True, who=(Mention(words=c("de buurt")),))
    session.add("lijn", event)
    composed = report(LINE, [chapter("Toen", "lijn", opmaak="cruciale_momenten")], session)
    assert chapter_dump(composed) == [
        "# 1. Toen",
        "## Gebeurtenis 1 [1.1]",
        "lead: Iets [1.2]",
        "note: ~Erbij betrokken: de buurt.~ [1.3]",
    ]


def test_two_memories_stand_side_by_side_in_the_place_of_one() -> None:
    session = Session()
    event = TimelineEntry(
        what=c("Hij verhuisde"),
        second_memory=c("Hij bleef"),
        crucial=True,
        known_then=c("Er was plek"),
        certainty=Certainty.DISPUTED,
    )
    session.add("lijn", event)
    composed = report(LINE, [chapter("Toen", "lijn", opmaak="cruciale_momenten")], session)
    assert chapter_dump(composed) == [
        "# 1. Toen",
        "## Gebeurtenis 1 [1.1]",
        "caption: Het wordt verschillend herinnerd",
        "| De ene herinnering | De andere herinnering |",
        "| Hij verhuisde | Hij bleef | [1.2]",
        "caption: Toen en nu",
        "| Wat we toen wisten | Wat we toen niet zagen |",
        "| Er was plek |  | [1.3]",
    ]
