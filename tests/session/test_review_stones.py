"""What is erased is gone from what went round, from what came back and from what was decided."""

from pathlib import Path

from casusanalyse.protocol.entries import Consent, ListItem, Quote, Seat
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.events import EntryAdded, EntryRefiled, EntrySplit, Event, Part
from casusanalyse.session.live import open_session
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import (
    Decision,
    DraftSent,
    FieldChange,
    Placement,
    Remark,
    RemarkDecided,
    RemarkId,
    SentLine,
)
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.clean import own_words
from casusanalyse.word.returned.model import RemarkKind
from tests.session.reviews import NOW, SENT, TEACHER, received
from tests.session.samples import answer, line, session_with

QUOTES, QUOTE = Place("citaten"), EntryId("e2")
WORDS, NOTHING = c("Ik sliep er niet van"), own_words("")
SAID = EntryAdded(place=QUOTES, id=QUOTE, entry=Quote(words=WORDS, consent=Consent.YES))
SHOWN = AnswerRef(QUOTES, QUOTE)
LINES = (
    SentLine(bookmark="ca_1", text=c("Hoe het was"), heading=1),
    SentLine(bookmark="ca_2", text=c("\u201cIk sliep er niet van.\u201d"), answers=(SHOWN,)),
    SentLine(bookmark="ca_3", text=c("Dit rust op: Ik sliep er niet van"), answers=()),
    SentLine(bookmark="ca_4", text=c("Iets anders."), answers=(AnswerRef(Place("lijst")),)),
)
DRAFT = SENT.model_copy(update={"lines": LINES})


def remark(id: str, line: int, **texts: str) -> Remark:
    plain = Remark(
        id=RemarkId(id), kind=RemarkKind.REPLACEMENT, placed=Placement.BOOKMARK, line=line
    )
    return plain.model_copy(update={name: c(text) for name, text in texts.items()})


ABOUT_IT = remark("een", 1, old="sliep er niet van", new="lag wakker", anchor="sliep")
ELSEWHERE = remark("twee", 3, old="Iets", new="Niets", was="Iets anders.", becomes="Niets anders.")
QUOTING = remark("drie", 3, text="Hoort dit niet bij Ik sliep er niet van?")
DECIDED = (
    RemarkDecided(
        remark=RemarkId("een"),
        decision=Decision.TAKEN_OVER,
        changes=(FieldChange(shown=SHOWN, before=WORDS, after=c("Ik lag wakker")),),
    ),
    RemarkDecided(remark=RemarkId("twee"), decision=Decision.NOT_TAKEN_OVER, words=c("Klopt niet")),
)


def erased_from(folder: Path) -> tuple[Review, bytes]:
    events = (line(1, "Iets anders."), SAID, DRAFT)
    events_after = (received("f1", TEACHER, ABOUT_IT, ELSEWHERE, QUOTING), *DECIDED)
    file = session_with(folder, *events, *events_after)
    with open_session(file, lambda: NOW) as session:
        session.erase(QUOTES, QUOTE)
        return session.review, file.read_bytes()


def test_no_byte_of_the_words_is_left_in_the_file(tmp_path: Path) -> None:
    _, left = erased_from(tmp_path)
    found = [words for words in (b"sliep", b"wakker", b"Hoort dit niet bij") if words in left]
    assert found == []
    assert b"Niets anders." in left


def test_what_was_about_something_else_is_still_there(tmp_path: Path) -> None:
    review, _ = erased_from(tmp_path)
    assert review.sent[0].lines == (
        LINES[0],
        LINES[1].model_copy(update={"text": NOTHING, "erased": True}),
        LINES[2].model_copy(update={"text": NOTHING, "erased": True}),
        LINES[3],
    )
    assert {own.remark.id: own.remark.new for own in review.remarks()} == {"twee": "Niets"}
    (received,) = review.received
    assert [remark.erased for remark in received.event.remarks] == [True, False, True]
    assert review.decided == {
        "een": RemarkDecided(remark=RemarkId("een"), decision=Decision.TAKEN_OVER),
        "twee": DECIDED[1],
    }


LINE, PART, LIST = EntryId("e1"), EntryId("e2"), Place("lijst")
DRINKS, RINGS = "De moeder drinkt elke avond.", "De school belt nooit."


def left_after(folder: Path, *events: Event, place: Place, id: EntryId | None) -> Review:
    with open_session(session_with(folder, *events), lambda: NOW) as session:
        session.erase(place, id)
        return session.review


def sent_with(*lines: SentLine) -> DraftSent:
    return SENT.model_copy(update={"lines": lines})


def test_a_part_of_a_line_that_was_split_goes_from_what_was_sent_before(tmp_path: Path) -> None:
    whole, shown = f"{DRINKS} {RINGS}", (AnswerRef(LIST, LINE, "text"),)
    split = EntrySplit(
        place=LIST,
        id=LINE,
        entry=ListItem(text=c(RINGS)),
        parts=(Part(id=PART, entry=ListItem(text=c(DRINKS))),),
    )
    before = SentLine(bookmark="ca_1", text=c(whole), answers=shown)
    after = SentLine(bookmark="ca_1", text=c(RINGS), answers=shown)
    decided = RemarkDecided(
        remark=RemarkId("een"),
        decision=Decision.TAKEN_OVER,
        changes=(FieldChange(shown=shown[0], before=c(whole), after=c("Iets heel anders")),),
    )
    events = (
        line(1, whole),
        sent_with(before),
        received("f1", TEACHER, remark("een", 0, was=whole)),
        decided,
        split,
        sent_with(after).model_copy(update={"version": 2}),
    )
    review = left_after(tmp_path, *events, place=LIST, id=PART)
    assert [draft.lines[0].text for draft in review.sent] == [NOTHING, RINGS]
    assert (review.remarks(), review.decided[RemarkId("een")].changes) == ((), ())
    assert b"drinkt" not in (tmp_path / "sessie.casus").read_bytes()


def test_a_short_answer_that_became_a_line_goes_where_it_was_an_answer(tmp_path: Path) -> None:
    said = Place("hoe")
    made = EntryRefiled(
        place=LIST, id=LINE, entry=ListItem(text=c("Ruzie")), source=said, from_answer=True
    )
    shown = SentLine(bookmark="ca_1", text=c("Ruzie"), answers=(AnswerRef(said),))
    other = SentLine(bookmark="ca_2", text=c("Geen Ruzie."), answers=(AnswerRef(Place("meer")),))
    events = (answer("Ruzie"), sent_with(shown, other), made)
    review = left_after(tmp_path, *events, place=LIST, id=LINE)
    assert [it.text for it in review.sent[0].lines] == [NOTHING, other.text]


def test_the_name_in_a_file_goes_with_the_seat_of_whoever_sent_it(tmp_path: Path) -> None:
    seat = EntryAdded(place=Place("wie"), id=TEACHER, entry=Seat(role=c("leerkracht")))
    mine = remark("een", 0, text="Klopt dit?", author="Jan")
    events = (seat, SENT, received("f1", TEACHER, mine))
    review = left_after(tmp_path, *events, place=Place("wie"), id=TEACHER)
    assert [(own.remark.text, own.remark.author) for own in review.remarks()] == [
        ("Klopt dit?", "")
    ]
