"""Texts that were written while working out: the summary in front, connecting sentences in a chapter."""

from casusanalyse.protocol.entries import ListItem
from casusanalyse.protocol.words import Reader
from casusanalyse.session.events import PartWritten
from casusanalyse.text.clean import clean_text as c
from tests.report.block_dump import chapter_dump, dump
from tests.report.builders import Session, chapter, question, report

QUESTIONS = [question("lijst", "lijst", wie_leest="regio")]
CHAPTERS = [chapter("Kop", "lijst", tekst="Van het protocol."), chapter("Leeg", "lijst")]


def session() -> Session:
    made = Session()
    made.add("lijst", ListItem(text=c("Regel")))
    return made


def test_connecting_sentences_take_the_place_of_those_of_the_protocol() -> None:
    written = session()
    written.do(PartWritten(chapter=0, text=c("Wij zagen dit.\n\nEn dat.")))
    composed = report(QUESTIONS, CHAPTERS, written)
    assert chapter_dump(composed) == [
        "# 1. Kop",
        "Wij zagen dit. [1.1]",
        "En dat. [1.2]",
        "- Regel [1.3]",
    ]


def test_a_chapter_without_answers_stays_when_something_was_written_for_it() -> None:
    written = Session()
    written.do(PartWritten(chapter=1, text=c("Hier spraken wij niet over.")))
    composed = report(QUESTIONS, CHAPTERS, written)
    assert chapter_dump(composed) == ["# 1. Leeg", "Hier spraken wij niet over. [1.1]"]


def test_the_summary_comes_first() -> None:
    written = session()
    written.do(PartWritten(text=c("In het kort.")))
    lines = dump(report(QUESTIONS, CHAPTERS, written)).splitlines()
    begin, end = lines.index("Inhoud"), lines.index("# Over dit verslag")
    assert lines[begin : end + 1] == [
        "Inhoud",
        "-> Samenvatting",
        "-> Over dit verslag",
        "-> 1. Kop",
        "-> 2. Leeg",
        "-> Wat deze ruimte verlaat",
        "-> Drie vragen aan jou",
        "--- new page ---",
        "# Samenvatting",
        "In het kort. [S.1]",
        "# Over dit verslag",
    ]


def test_the_region_reads_the_protocols_own_words_only() -> None:
    written = session()
    written.do(PartWritten(text=c("In het kort.")), PartWritten(chapter=0, text=c("Wij zagen.")))
    composed = report(QUESTIONS, CHAPTERS, written, Reader.REGION)
    assert chapter_dump(composed) == ["# 1. Kop", "Van het protocol. [1.1]", "- Regel [1.2]"]
    assert "kort" not in dump(composed)
