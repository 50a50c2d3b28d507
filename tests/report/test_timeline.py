"""The line in order of time, and the sections of the events that were deepened."""

from casusanalyse.protocol.entries import Mention, TimelineEntry
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date
from tests.report.block_dump import chapter_dump
from tests.report.builders import Session, chapter, question, report

LINE = [question("lijn", "tijdlijn")]


def test_a_deepened_event_without_a_chapter_of_its_own_is_told_below_the_line() -> None:
    session = Session()
    session.add("lijn", TimelineEntry(what=c("Later"), when=read_date(c("2020"))))
    session.add("lijn", TimelineEntry(what=c("Eerder"), when=read_date(c("2018")), next=c("Rust")))
    composed = report(LINE, [chapter("Lijn", "lijn", opmaak="tijdlijn")], session)
    assert chapter_dump(composed) == [
        "# 1. Lijn",
        "| Nr. | Wanneer | Wat | Betrokken |",
        "| 1 | 2018 | Eerder |  | [1.1]",
        "| 2 | 2020 | Later |  | [1.2]",
        "## Wat er bij deze gebeurtenissen hoort",
        "### Gebeurtenis 1: 2018 [1.3]",
        "lead: Eerder [1.4]",
        "| Waar we naar keken | Wat we zagen |",
        "| Wat erop volgde | Rust | [1.5]",
    ]


def test_an_event_without_a_date_keeps_its_number_and_says_no_more() -> None:
    session = Session()
    event = TimelineEntry(what=c("Iets"), crucial=True, who=(Mention(words=c("de buurt")),))
    session.add("lijn", event)
    composed = report(LINE, [chapter("Toen", "lijn", opmaak="cruciale_momenten")], session)
    assert chapter_dump(composed) == [
        "# 1. Toen",
        "## Gebeurtenis 1 [1.1]",
        "lead: Iets [1.2]",
        "| Waar we naar keken | Wat we zagen |",
        "| Wie erbij betrokken waren | de buurt | [1.3]",
    ]
