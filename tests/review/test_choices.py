"""What can be decided on a remark."""

import pytest

from casusanalyse.review.choices import is_own_experience, possible, words_beside
from casusanalyse.session.review_events import Decision, Remark
from casusanalyse.word.returned.model import RemarkKind
from tests.review.remarked import TEACHER, basis_with, changed, comment, only_matter, received

ALL = tuple(Decision)


def offered(remark: Remark) -> tuple[Decision, ...]:
    basis = basis_with(received(TEACHER, remark))
    return possible(basis, only_matter(basis), basis.line_of(only_matter(basis).own))


def own(remark: Remark) -> bool:
    basis = basis_with(received(TEACHER, remark))
    matter = only_matter(basis)
    return is_own_experience(matter, basis.line_of(matter.own))


def test_everything_is_possible_for_a_change_of_somebodys_words() -> None:
    assert offered(changed("a", "We praten", "sneller", "harder")) == ALL


def test_what_does_not_go_by_itself_is_not_offered() -> None:
    names = changed("a", "Erbij betrokken", "kind A", "kind B")
    assert offered(names) == tuple(
        it for it in ALL if it not in (Decision.TAKEN_OVER, Decision.REWORDED)
    )


def test_what_stands_nowhere_cannot_stand_beside_anything() -> None:
    assert offered(comment("a", "", "Ik mis iets.")) == (
        Decision.TAKEN_OVER,
        Decision.NOT_TAKEN_OVER,
        Decision.DISCUSS,
        Decision.WITHDRAWN,
    )


def test_form_is_refused_discussed_or_withdrawn() -> None:
    form = changed("a", "We praten", "sneller", "sneller", RemarkKind.FORMAT)
    expected = (Decision.NOT_TAKEN_OVER, Decision.DISCUSS, Decision.WITHDRAWN)
    assert offered(form) == expected


def test_nobody_withdraws_what_the_facilitator_changed_herself() -> None:
    basis = basis_with(received(None, changed("a", "We praten", "sneller", "harder")))
    matter = only_matter(basis)
    assert Decision.WITHDRAWN not in possible(basis, matter, basis.line_of(matter.own))


@pytest.mark.parametrize(
    "text",
    ["Hij gaat naar", "Tussen de ouders:", "“Ik ben er.”", "“Wij wachtten", "Dit kan ik dragen"],
)
def test_an_experience_may_be_somebodys_own(text: str) -> None:
    assert own(comment("a", text, "Dat was anders."))


def test_what_a_reader_says_about_nothing_in_particular_may_be_an_experience() -> None:
    assert own(comment("a", "", "Ik was er niet bij."))


@pytest.mark.parametrize("text", ["We praten", "Zingt graag.", "Wij verwezen door."])
def test_what_was_said_anywhere_may_be_somebodys_memory(text: str) -> None:
    assert own(comment("a", text, "Zo herinner ik het mij niet."))
    assert own(changed("a", text, text.split()[0], "Iets"))


def test_form_and_words_of_the_report_itself_are_nobodys_memory() -> None:
    assert not own(changed("a", "We praten", "sneller", "sneller", RemarkKind.FORMAT))
    assert not own(changed("a", "Drie vragen aan jou", "Drie", "Vier"))


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        (changed("a", "Tussen de ouders:", "niet", "wel"), "Vader was er wel."),
        (comment("a", "We praten", "Ik zag het anders."), "Ik zag het anders."),
        (
            changed("a", "Bij ons en onze", "opgelucht", "blij. Wij sliepen weer"),
            "Wij waren blij. Wij sliepen weer.",
        ),
        (changed("a", "1. Waarden", "Waarden", "Normen"), "1. Normen"),
    ],
)
def test_what_stands_beside_is_what_the_person_would_have(remark: Remark, words: str) -> None:
    basis = basis_with(received(TEACHER, remark))
    assert words_beside(basis, only_matter(basis)) == words
