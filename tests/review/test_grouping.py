"""What is decided in one go, and in which order."""

from random import Random

from casusanalyse.review.grouping import Matter, is_open, matters_of
from casusanalyse.session.review_events import Decision, Placement, Remark, RemarkDecided, RemarkId
from casusanalyse.text.clean import clean_text as c
from casusanalyse.word.returned.model import RemarkKind
from tests.review.remarked import GUARDIAN, TEACHER, changed, comment, received, review_with


def told(matters: tuple[Matter, ...]) -> list[tuple[int, list[str]]]:
    return [(it.number, list(it.ids)) for it in matters]


def again(remark: Remark, id: str) -> Remark:
    return remark.model_copy(update={"id": RemarkId(id)})


HARDER = changed("a", "We praten", "sneller", "harder")


def test_what_several_people_ask_alike_is_one_matter() -> None:
    tracked = changed("b", "We praten", "sneller", "harder", RemarkKind.REPLACEMENT)
    review = review_with(received(TEACHER, HARDER), received(GUARDIAN, tracked))
    (matter,) = matters_of(review)
    assert (matter.ids, matter.seats) == (("a", "b"), (TEACHER, GUARDIAN))


def test_conflicts_about_the_same_words_come_first_in_their_line() -> None:
    early = changed("c", "We praten", "We", "Wij")
    softer = changed("b", "We praten", "sneller", "zachter")
    review = review_with(received(TEACHER, early, HARDER), received(GUARDIAN, softer))
    found = matters_of(review)
    assert told(found) == [(1, ["a"]), (2, ["b"]), (3, ["c"])]
    assert [it.against for it in found] == [(2,), (1,), ()]


def test_a_thread_is_one_matter_with_its_replies() -> None:
    first = comment("x", "We praten", "Klopt dit?")
    reply = comment("a", "We praten", "Ja.", "x")
    deeper = comment("b", "We praten", "Nee.", "a")
    review = review_with(received(TEACHER, first), received(GUARDIAN, reply, deeper))
    (matter,) = matters_of(review)
    assert (matter.key, sorted(matter.ids)) == ("x", ["a", "b", "x"])


def test_replies_that_answer_each_other_are_not_lost() -> None:
    ring = [comment("a", "We praten", "Een.", "b"), comment("b", "We praten", "Twee.", "a")]
    review = review_with(received(TEACHER, *ring))
    assert sorted(id for it in matters_of(review) for id in it.ids) == ["a", "b"]


def test_chapters_come_in_the_order_of_the_draft_and_nowhere_last() -> None:
    late = changed("c", "Dit kan ik dragen", "rugdekking", "steun")
    lost = comment("d", "", "Ik mis iets.")
    review = review_with(received(TEACHER, lost, late, HARDER))
    assert [it.section.heading for it in matters_of(review)] == ["1. Waarden", "6. Verder", None]


def test_the_order_in_which_files_came_makes_no_difference() -> None:
    files = [
        received(TEACHER, HARDER, comment("d", "", "Ik mis iets.")),
        received(GUARDIAN, again(HARDER, "b"), comment("e", "We praten", "Hm.")),
        received(None, changed("f", "Zo was", "was", "ging")),
    ]
    expected = told(matters_of(review_with(*files)))
    Random(3).shuffle(files)
    assert told(matters_of(review_with(*files))) == expected


def test_form_and_white_space_are_trifles() -> None:
    form = again(HARDER, "b").model_copy(update={"kind": RemarkKind.FORMAT})
    space = changed("c", "Eerst dit", "Eerst dit", "Eerst  dit")
    review = review_with(received(TEACHER, HARDER, form, space))
    assert {it.key: it.trifle for it in matters_of(review)} == {"a": False, "b": True, "c": True}


def test_the_facilitators_own_change_is_not_counted_with_that_of_others() -> None:
    review = review_with(received(TEACHER, HARDER), received(None, again(HARDER, "b")))
    assert {it.key: it.facilitators for it in matters_of(review)} == {"a": False, "b": True}


def test_what_was_withdrawn_does_not_count_for_others() -> None:
    withdrawn = RemarkDecided(remark=RemarkId("a"), decision=Decision.WITHDRAWN)
    review = review_with(
        received(TEACHER, HARDER), received(GUARDIAN, again(HARDER, "b")), withdrawn
    )
    assert [(it.ids, is_open(review, it)) for it in matters_of(review)] == [
        (("a",), False),
        (("b",), True),
    ]


def test_the_same_remark_of_somebody_else_opens_a_matter_again() -> None:
    decided = RemarkDecided(remark=RemarkId("a"), decision=Decision.NOT_TAKEN_OVER, words=c("Nee."))
    review = review_with(received(TEACHER, HARDER), decided, received(GUARDIAN, again(HARDER, "b")))
    (matter,) = matters_of(review)
    assert is_open(review, matter)


def test_a_remark_that_could_not_be_placed_is_always_there() -> None:
    lost = HARDER.model_copy(update={"line": None, "placed": Placement.NOWHERE})
    (matter,) = matters_of(review_with(received(TEACHER, lost)))
    assert matter.section.heading is None
