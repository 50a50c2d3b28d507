"""Lines that were put in, taken out, moved, split and joined in a draft."""

import pytest

from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import Entry, Extra, ListItem, TimelineEntry
from casusanalyse.protocol.ids import EntryId
from casusanalyse.report.compose import compose
from casusanalyse.report.manifest import manifest_of
from casusanalyse.review.applying import outcome_of
from casusanalyse.review.basis import Basis
from casusanalyse.review.grouping import matters_of
from casusanalyse.review.outcomes import Outcome, Unfit
from casusanalyse.review.settling import Verdict, settle
from casusanalyse.session.combining import main_text
from casusanalyse.session.events import EntryRefined
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import Decision, Placement, Remark, RemarkId
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date
from casusanalyse.word.returned.model import RemarkKind
from tests.report.builders import EDITION, Session, chapter, protocol, question
from tests.review.remarked import NOW, SENT, TEACHER, received

SMALL = protocol(
    [
        question("lijst", "lijst"),
        question("tekst", "lange_tekst"),
        question("lijn", "tijdlijn"),
        question("diep", "lijst", velden=[{"id": "meer", "soort": "tekst", "vraag": "Meer?"}]),
    ],
    [
        chapter("Lijst", "lijst", opmaak="opsomming"),
        chapter("Tekst", "tekst", opmaak="alineas"),
        chapter("Lijn", "lijn", opmaak="tijdlijn"),
        chapter("Diep", "diep", opmaak="opsomming"),
    ],
)


def _held() -> Record:
    session = Session()
    for text in ("Een.", "Twee.", "Drie."):
        session.add("lijst", ListItem(text=c(text)))
    session.answer("tekst", TextAnswer(text=c("Eerst dit. Dan dat.\n\nToen niets.")))
    session.add("lijn", TimelineEntry(when=read_date(c("2017")), what=c("Hij verhuist")))
    session.add("lijn", TimelineEntry(when=read_date(c("2019")), what=c("Oma overlijdt")))
    extra = Extra(field="meer", answer=TextAnswer(text=c("Haast.")))
    session.add("diep", ListItem(text=c("Wij verwezen."), extras=(extra,)))
    return session.record


HELD = _held()
LINES = manifest_of(compose(SMALL, HELD, EDITION))
SENT_SMALL = SENT.model_copy(update={"lines": LINES})


def at(text: str) -> int:
    return next(number for number, line in enumerate(LINES) if line.text == text)


def remark(
    kind: RemarkKind,
    line: int,
    old: str = "",
    new: str = "",
    *,
    apart: bool = False,
    destination: int | None = None,
) -> Remark:
    return Remark(
        id=RemarkId("a"),
        kind=kind,
        placed=Placement.BOOKMARK,
        line=line,
        old=c(old),
        new=c(new),
        was=c(old),
        becomes=c(new),
        apart=apart,
        destination=destination,
    )


def basis_of(wanted: Remark) -> Basis:
    review = Review().after(SENT_SMALL, NOW).after(received(TEACHER, wanted), NOW)
    return Basis(SMALL, HELD, review, lambda _: HELD)


def outcome(wanted: Remark) -> Outcome:
    basis = basis_of(wanted)
    return outcome_of(basis, basis.review.remarks()[0])


def taken(wanted: Remark) -> tuple[Record, Record]:
    """The record after a remark was taken over, and after that was taken back."""
    basis = basis_of(wanted)
    (matter,) = matters_of(basis.review)
    settled = settle(basis, matter, Verdict(Decision.TAKEN_OVER))
    review = basis.review
    for event in settled.events:
        review = review.after(event, NOW)
    later = Basis(SMALL, settled.record, review, basis.when_sent)
    (matter,) = matters_of(review)
    return settled.record, settle(later, matter, Verdict(None)).record


def lines_of(record: Record, list: str = "lijst") -> list[str]:
    """The lines of a list that the report shows."""
    return [
        main_text(kept.entry) or ""
        for kept in record.entries(list)
        if not record.handling(Place(list), kept.id).left_out
    ]


def test_a_line_that_was_taken_out_stays_in_the_session_and_out_of_the_report() -> None:
    after, back = taken(remark(RemarkKind.DELETION, at("Twee."), "Twee."))
    assert (lines_of(after), len(after.entries("lijst"))) == (["Een.", "Drie."], 3)
    assert lines_of(back) == ["Een.", "Twee.", "Drie."]


def test_a_row_that_was_taken_out_is_left_out() -> None:
    row = remark(RemarkKind.ROW, at("2019"), "2 | 2019 | Oma overlijdt")
    after, back = taken(row)
    assert lines_of(after, "lijn") == ["Hij verhuist"]
    assert lines_of(back, "lijn") == ["Hij verhuist", "Oma overlijdt"]


def test_lines_that_were_put_in_come_right_behind_the_one_before() -> None:
    after, back = taken(
        remark(RemarkKind.INSERTION, at("Een."), new="Anderhalf.\nBijna twee.", apart=True)
    )
    assert lines_of(after) == ["Een.", "Anderhalf.", "Bijna twee.", "Twee.", "Drie."]
    assert lines_of(back) == ["Een.", "Twee.", "Drie."]


@pytest.mark.parametrize("number", ["2", "2a", "1 b", "", "3."])
def test_a_row_that_was_put_in_is_an_event_with_its_date(number: str) -> None:
    after, back = taken(
        remark(RemarkKind.ROW, at("2017"), new=f"{number} | voorjaar 2018 | Een nieuwe school")
    )
    assert lines_of(after, "lijn") == ["Hij verhuist", "Een nieuwe school", "Oma overlijdt"]
    entry: Entry = after.entries("lijn")[1].entry
    assert entry == TimelineEntry(when=read_date(c("voorjaar 2018")), what=c("Een nieuwe school"))
    assert lines_of(back, "lijn") == ["Hij verhuist", "Oma overlijdt"]


def test_a_new_line_where_more_is_asked_waits_for_somebody_to_word_it() -> None:
    new = remark(RemarkKind.INSERTION, at("Wij verwezen."), new="Wij belden.", apart=True)
    assert outcome(new) is Unfit.OUR_WORDS


def test_a_paragraph_that_was_put_in_joins_the_text() -> None:
    after, back = taken(
        remark(RemarkKind.INSERTION, at("Eerst dit. Dan dat."), new="En toen dit.", apart=True)
    )
    assert after.answer("tekst") == TextAnswer(
        text=c("Eerst dit. Dan dat.\n\nEn toen dit.\n\nToen niets.")
    )
    assert back.answer("tekst") == HELD.answer("tekst")


def test_a_paragraph_that_was_taken_out_leaves_the_text() -> None:
    after, back = taken(remark(RemarkKind.DELETION, at("Toen niets."), "Toen niets."))
    assert after.answer("tekst") == TextAnswer(text=c("Eerst dit. Dan dat."))
    assert back.answer("tekst") == HELD.answer("tekst")


def test_a_line_moves_within_its_list() -> None:
    moved = remark(RemarkKind.MOVE, at("Een."), "Een.", "Een.", destination=at("Drie."))
    after, back = taken(moved)
    assert lines_of(after) == ["Twee.", "Drie.", "Een."]
    assert lines_of(back) == ["Een.", "Twee.", "Drie."]


def test_a_line_moves_to_the_front_of_its_list() -> None:
    front = at("Een.") - 1
    after, _ = taken(remark(RemarkKind.MOVE, at("Drie."), "Drie.", "Drie.", destination=front))
    assert lines_of(after) == ["Drie.", "Een.", "Twee."]


def test_a_line_that_went_to_another_list_does_not_move_by_itself() -> None:
    away = remark(RemarkKind.MOVE, at("Een."), "Een.", "Een.", destination=at("Toen niets."))
    assert outcome(away) is Unfit.OUR_WORDS


def test_part_of_a_line_does_not_move_by_itself() -> None:
    part = remark(RemarkKind.MOVE, at("Een."), "Ee", "Ee", destination=at("Drie."))
    assert outcome(part) is Unfit.OUR_WORDS


def test_a_line_that_moved_without_being_tracked_moves_too() -> None:
    moved = remark(
        RemarkKind.UNMARKED, at("Een."), "Een.", "Een.", apart=True, destination=at("Drie.")
    )
    assert lines_of(taken(moved)[0]) == ["Twee.", "Drie.", "Een."]


def test_what_says_more_than_the_line_that_was_taken_out_is_not_left_out() -> None:
    gone = remark(RemarkKind.DELETION, at("Wij verwezen."), "Wij verwezen.")
    assert outcome(gone) is Unfit.MORE_OF_IT


def test_an_event_with_a_date_stays_in_order_of_time() -> None:
    away = remark(RemarkKind.MOVE, at("2017"), destination=at("Oma overlijdt"))
    assert outcome(away) is Unfit.OUR_WORDS


def test_a_line_is_split_in_two() -> None:
    after, back = taken(remark(RemarkKind.SPLIT, at("Twee."), "Twee.", "Tw\nee."))
    assert lines_of(after) == ["Een.", "Tw", "ee.", "Drie."]
    assert lines_of(back) == ["Een.", "Twee.", "Drie."]


def test_a_paragraph_is_split_in_two() -> None:
    split = remark(
        RemarkKind.SPLIT, at("Eerst dit. Dan dat."), "Eerst dit. Dan dat.", "Eerst dit.\nDan dat."
    )
    after, back = taken(split)
    assert after.answer("tekst") == TextAnswer(text=c("Eerst dit.\n\nDan dat.\n\nToen niets."))
    assert back.answer("tekst") == HELD.answer("tekst")


@pytest.mark.parametrize("new", ["Een. Twee.", "Een.Twee."])
def test_two_lines_become_one_and_two_again(new: str) -> None:
    joined = remark(RemarkKind.MERGE, at("Een."), "Een.\nTwee.", new)
    after, back = taken(joined)
    assert (lines_of(after), after.standing(EntryId("e2"))) == (["Een. Twee.", "Drie."], "e1")
    assert lines_of(back) == ["Een.", "Twee.", "Drie."]


def test_two_paragraphs_become_one() -> None:
    old, new = "Eerst dit. Dan dat.\nToen niets.", "Eerst dit. Dan dat. Toen niets."
    after, back = taken(remark(RemarkKind.MERGE, at("Eerst dit. Dan dat."), old, new))
    assert after.answer("tekst") == TextAnswer(text=c(new))
    assert back.answer("tekst") == HELD.answer("tekst")


def test_a_new_line_that_was_worded_since_is_left_out_and_not_lost() -> None:
    basis = basis_of(remark(RemarkKind.INSERTION, at("Een."), new="Anderhalf.", apart=True))
    (matter,) = matters_of(basis.review)
    settled = settle(basis, matter, Verdict(Decision.TAKEN_OVER))
    review = basis.review
    for event in settled.events:
        review = review.after(event, NOW)
    id, kept = next((it.id, it) for it in settled.record.entries("lijst") if it.id == "e7")
    assert main_text(kept.entry) == "Anderhalf."
    worded = settled.record + EntryRefined(
        place=Place("lijst"), id=id, entry=ListItem(text=c("Anderhalf of meer."))
    )
    later = Basis(SMALL, worded, review, basis.when_sent)
    after = settle(later, matters_of(review)[0], Verdict(None)).record
    assert lines_of(after) == ["Een.", "Twee.", "Drie."]
    assert len(after.entries("lijst")) == 4
