"""What was edited without tracking is found by words, and whole paragraphs too."""

from collections.abc import Sequence

from casusanalyse.review.matching import SentParagraph
from casusanalyse.review.placing import placed
from casusanalyse.review.unmarked import Edit, find_edits
from casusanalyse.session.review_events import Placement
from casusanalyse.word.returned.model import SeenParagraph

BOOKMARK = Placement.BOOKMARK
SILENT = "Wij zagen hoe stil het thuis was geworden."
CALLED = "De school belde in maart met het wijkteam."
LEAD = "Niemand had de regie over de hulp."
SENT = (
    SentParagraph("ca_een", "[1.1]", SILENT),
    SentParagraph("ca_twee", "[1.2]", CALLED),
    SentParagraph("ca_drie", "[1.3]", LEAD),
)
SAME = [(SILENT, "ca_een"), (CALLED, "ca_twee"), (LEAD, "ca_drie")]


def edits(these: Sequence[tuple[str, ...]]) -> tuple[Edit, ...]:
    seen = [SeenParagraph(text, tuple(names)) for text, *names in these]
    return find_edits(SENT, seen, placed(SENT, seen))


def test_nothing_is_found_where_nothing_was_edited() -> None:
    assert edits(SAME) == ()


def test_a_changed_or_lost_label_is_no_edit() -> None:
    broken = [(f"{SILENT} [1.1", "ca_een"), (f"[1.2] {CALLED}", "ca_twee"), (LEAD, "ca_drie")]
    assert edits(broken) == ()


def test_spaces_and_signs_that_programs_change_are_no_edits() -> None:
    typed = SILENT.replace(" ", "\u00a0", 1).replace("stil", "st\u00adil")
    assert edits([(typed, "ca_een"), *SAME[1:]]) == ()


def test_a_word_that_was_replaced() -> None:
    new = SILENT.replace("stil", "druk")
    assert edits([(f"{new}\u00a0[1.1]", "ca_een"), *SAME[1:]]) == (
        Edit(0, BOOKMARK, "stil", "druk", 14, SILENT, new, 0),
    )


def test_words_close_together_are_one_edit_and_others_are_not() -> None:
    new = "Wij merkten hoe druk het thuis was gebleven."
    found = edits([(new, "ca_een"), *SAME[1:]])
    assert [(it.old, it.new) for it in found] == [
        ("zagen hoe stil", "merkten hoe druk"),
        ("geworden", "gebleven"),
    ]


def test_a_paragraph_that_was_written_anew_is_one_edit() -> None:
    new = "Zo ging het volgens mij niet; vraag het mijn moeder."
    assert edits([SAME[0], (new, "ca_twee"), SAME[2]]) == (
        Edit(1, BOOKMARK, CALLED, new, 0, CALLED, new, 1),
    )


def test_a_paragraph_that_is_gone() -> None:
    assert edits([SAME[0], (LEAD, "ca_twee", "ca_drie")]) == (
        Edit(1, BOOKMARK, CALLED, was=CALLED, apart=True),
    )


def test_a_paragraph_that_was_put_in() -> None:
    new = "Oma was er elke dag."
    assert edits([SAME[0], (new,), *SAME[1:]]) == (
        Edit(0, BOOKMARK, "", new, len(SILENT), SILENT, f"{SILENT}\n{new}", 1, apart=True),
    )


def test_a_paragraph_put_in_within_the_same_bookmark() -> None:
    new = "Oma was er elke dag."
    assert edits([SAME[0], (new, "ca_een"), *SAME[1:]]) == (
        Edit(0, BOOKMARK, "", new, len(SILENT), SILENT, f"{SILENT}\n{new}", 1, apart=True),
    )


def test_a_split_is_the_two_texts_that_came_of_it() -> None:
    halves = [("De school belde in maart", "ca_twee"), ("met het wijkteam. [1.2]", "ca_twee")]
    two = "De school belde in maart\nmet het wijkteam."
    assert edits([SAME[0], *halves, SAME[2]]) == (
        Edit(1, BOOKMARK, CALLED, two, 0, CALLED, two, 1),
    )


def test_a_merge_is_the_text_that_came_of_two() -> None:
    one, two = f"{SILENT} {CALLED}", f"{SILENT}\n{CALLED}"
    merged = f"{SILENT} [1.1] {CALLED} [1.2]"
    assert edits([(merged, "ca_een", "ca_twee"), SAME[2]]) == (
        Edit(0, BOOKMARK, two, one, 0, two, one, 0),
    )


def test_a_paragraph_elsewhere_was_moved_and_that_is_all() -> None:
    assert edits([SAME[2], SAME[0], SAME[1]]) == (
        Edit(2, BOOKMARK, LEAD, LEAD, 0, LEAD, LEAD, 0, apart=True, destination=-1),
    )


def test_a_moved_paragraph_that_was_reworded_too_is_both() -> None:
    new = LEAD.replace("Niemand", "Iemand")
    found = edits([SAME[0], (new, "ca_drie"), SAME[1]])
    assert [(it.old, it.new, it.destination) for it in found] in (
        [("Niemand", "Iemand", None), (LEAD, LEAD, 0)],
        [(CALLED, CALLED, 2), ("Niemand", "Iemand", None)],
    )
