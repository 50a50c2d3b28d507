"""The seam by which words that were put better anywhere become events."""

from casusanalyse.protocol.answers import TextAnswer, YesNo, YesNoAnswer
from casusanalyse.protocol.entries import ListItem, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import AnswerGiven, EntryAdded, EntryRefined, PartWritten
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.session.rewording import part_reworded, reworded
from casusanalyse.text.clean import clean_text

WHY, LIST, LINE, MAY = Place("waarom"), Place("lijst"), Place("lijn"), Place("mag")
E1, E2 = EntryId("e1"), EntryId("e2")
NEW = clean_text("beter gezegd")


def a_record() -> Record:
    return replay(
        (
            AnswerGiven(place=WHY, answer=TextAnswer(text=clean_text("zo"))),
            AnswerGiven(place=MAY, answer=YesNoAnswer(choice=YesNo.YES)),
            EntryAdded(place=LIST, id=E1, entry=ListItem(text=clean_text("een"))),
            EntryAdded(place=LINE, id=E2, entry=TimelineEntry(what=clean_text("iets"))),
        )
    )


def test_an_answer_in_words_reads_anew() -> None:
    event = AnswerGiven(place=WHY, answer=TextAnswer(text=NEW))
    assert reworded(a_record(), WHY, None, None, NEW) == event


def test_a_field_of_a_line_reads_anew() -> None:
    record = a_record()
    assert reworded(record, LIST, E1, "text", NEW) == EntryRefined(
        place=LIST, id=E1, entry=ListItem(text=NEW)
    )
    assert reworded(record, LINE, E2, "what", NEW) == EntryRefined(
        place=LINE, id=E2, entry=TimelineEntry(what=NEW)
    )


def test_what_reads_so_already_or_is_no_text_is_no_event() -> None:
    record = a_record()
    assert reworded(record, WHY, None, None, clean_text("zo")) is None
    assert reworded(record, LIST, E1, "text", clean_text("een")) is None
    assert reworded(record, MAY, None, None, NEW) is None
    assert reworded(record, LINE, E2, "crucial", NEW) is None
    assert reworded(record, LINE, E2, "mark", NEW) is None
    assert reworded(record, LINE, E1, "what", NEW) is None


def test_a_text_of_the_report_reads_anew() -> None:
    record = a_record()
    written = PartWritten(chapter=2, text=NEW)
    assert part_reworded(record, 2, NEW) == written
    assert part_reworded(record + written, 2, NEW) is None
    assert part_reworded(record, None, None) is None
