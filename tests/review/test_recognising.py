"""A file is recognised by what it says it is, its bookmarks, or its text; and so is whose it is."""

from collections.abc import Sequence

import pytest

from casusanalyse.errors import CasusError
from casusanalyse.protocol.ids import EntryId
from casusanalyse.review.problems import (
    CopyContradicts,
    DraftNeverSent,
    FinalReport,
    NotOurDraft,
    OtherSessionsDraft,
    ReaderAmbiguous,
    ReaderUnknown,
    WhoseUnknown,
)
from casusanalyse.review.recognising import (
    Owner,
    Recognised,
    Seats,
    find_reader,
    owner_of,
    recognise,
    untouched_copy,
)
from casusanalyse.session.places import AnswerRef, Place
from casusanalyse.session.review import Review
from casusanalyse.session.review_events import DraftSent
from casusanalyse.word.returned.model import SeenParagraph
from tests.review.returning import GUARDIAN, LINES, SENT, TEACHER, WHOLE, returned

SESSION = "abcdef0123456789"
SHOWN = AnswerRef(Place("lijn"))
NEWER = SENT.model_copy(
    update={
        "version": 2,
        "draft_id": "abcdef012345-v2",
        "lines": tuple(
            line.model_copy(update={"bookmark": f"{line.bookmark}_2", "answers": (SHOWN,)})
            for line in LINES
        ),
    }
)
REVIEW = Review(sent=(SENT, NEWER))
FIRST, GUARDIANS, OWN = SENT.copies
SEATS = Seats({TEACHER: "Leerkracht", GUARDIAN: "Jeugdbeschermer, Instelling"})
UNNAMED = tuple(SeenParagraph(it.text) for it in WHOLE)


def recognised(
    *identifiers: str, seen: Sequence[SeenParagraph] = UNNAMED, review: Review = REVIEW
) -> Recognised:
    return recognise(review, returned(rejected=seen, identifiers=identifiers), SESSION)


def test_what_it_says_it_is_tells_draft_and_copy() -> None:
    assert recognised("abcdef012345-v1-k02") == Recognised(SENT, GUARDIANS)
    assert recognised("abcdef012345-v2") == Recognised(NEWER, None)
    assert recognised("abcdef012345-v2-k99") == Recognised(NEWER, None)


def test_the_surest_place_in_the_file_counts() -> None:
    assert recognised("iets", "abcdef012345-v1-k01", "abcdef012345-v2-k02").draft == SENT


def test_else_its_bookmarks_tell_the_draft() -> None:
    assert recognised(seen=WHOLE) == Recognised(SENT, None)


def test_else_its_text_does_and_the_newest_of_two_that_fit() -> None:
    older = SENT.model_copy(update={"lines": NEWER.lines})
    assert recognised(review=Review(sent=(older, NEWER))) == Recognised(NEWER, None)


@pytest.mark.parametrize(
    ("identifiers", "error"),
    [
        (["abcdef012345-v3"], DraftNeverSent),
        (["ffffffffffff-v1-k01"], OtherSessionsDraft),
        ([], NotOurDraft),
        (["iets anders"], NotOurDraft),
    ],
)
def test_anything_else_is_refused(identifiers: list[str], error: type[CasusError]) -> None:
    with pytest.raises(error):
        recognised(*identifiers, seen=[SeenParagraph("Melk en brood.")])


def test_a_final_report_is_never_taken_for_the_draft_it_reads_like() -> None:
    with pytest.raises(FinalReport):
        recognised("abcdef012345-d1", seen=WHOLE)


def test_our_own_fixed_sentences_do_not_make_a_draft_ours() -> None:
    with pytest.raises(NotOurDraft):
        recognised(review=Review(sent=(SENT,)))


def test_a_copy_that_nobody_touched_is_known_by_its_bytes() -> None:
    assert untouched_copy(REVIEW, "f2") == Recognised(NEWER, GUARDIANS)
    assert untouched_copy(REVIEW, "f9") is None


def test_the_copy_tells_whose_it_is() -> None:
    assert owner_of(Recognised(SENT, FIRST), None, SEATS) == Owner("k01", TEACHER)
    assert owner_of(Recognised(SENT, OWN), None, SEATS) == Owner("begeleider", None)


def test_without_a_copy_somebody_must_say_so() -> None:
    with pytest.raises(WhoseUnknown):
        owner_of(Recognised(SENT), None, SEATS)
    by = find_reader("leerkracht", SEATS, [SENT])
    assert owner_of(Recognised(SENT), by, SEATS) == Owner("k01", TEACHER)


def test_what_somebody_says_wins_of_the_facilitators_copy_alone() -> None:
    by = find_reader("jeugd", SEATS, [SENT])
    assert owner_of(Recognised(SENT, OWN), by, SEATS) == Owner("k02", GUARDIAN)
    assert owner_of(Recognised(SENT, GUARDIANS), by, SEATS) == Owner("k02", GUARDIAN)
    with pytest.raises(CopyContradicts, match="exemplaar k01, van Leerkracht"):
        owner_of(Recognised(SENT, FIRST), by, SEATS)


def test_a_seat_that_became_another_line_is_still_that_person() -> None:
    seats = Seats({EntryId("e9"): "Leerkracht"}, {TEACHER: EntryId("e9")})
    by = find_reader("leerkracht", seats, [SENT])
    assert by == Owner("k01", EntryId("e9"))
    assert owner_of(Recognised(SENT, FIRST), by, seats) == Owner("k01", EntryId("e9"))


def reader(words: str, sent: Sequence[DraftSent] = (SENT,)) -> Owner:
    return find_reader(words, SEATS, sent)


def test_somebody_is_meant_by_code_name_or_a_part_of_it() -> None:
    assert reader("K02") == reader(" jeugdbeschermer, instelling") == reader("inst")
    assert reader("begeleider") == reader("jij zelf") == Owner("begeleider", None)


def test_nobody_and_several_are_told_apart() -> None:
    with pytest.raises(ReaderUnknown, match="Leerkracht"):
        reader("oma")
    with pytest.raises(ReaderUnknown):
        reader("")
    with pytest.raises(ReaderAmbiguous, match="Leerkracht en Jeugdbeschermer"):
        reader("er")
