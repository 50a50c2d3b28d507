"""A file held against the file that was sent shows what was edited without tracking."""

from collections.abc import Sequence

from casusanalyse.review.comparing import with_unmarked
from casusanalyse.word.returned.model import FoundRemark, RemarkKind, SeenParagraph
from tests.review.returning import CALLED, HEADING, QUESTION, SILENT, WHOLE, comment, returned

UNMARKED = RemarkKind.UNMARKED
SENT = returned(rejected=WHOLE)


def found(seen: Sequence[SeenParagraph], *remarks: FoundRemark) -> tuple[FoundRemark, ...]:
    return with_unmarked(returned(*remarks, rejected=seen), SENT).remarks


def test_a_word_stands_where_it_is_in_what_came_back() -> None:
    text = "[1.1] Wij zagen samen hoe druk het thuis was geworden."
    said = comment("c1", "Echt?")
    seen = (WHOLE[0], SeenParagraph(text, ("ca_een",)), *WHOLE[2:])
    assert found(seen, said) == (
        said,
        FoundRemark(
            "u1",
            UNMARKED,
            old="hoe stil",
            new="samen hoe druk",
            paragraph=1,
            offset=text.index("samen"),
        ),
    )


def test_what_is_gone_stands_at_the_paragraph_above_and_so_does_what_was_put_in() -> None:
    new = SeenParagraph("Oma was er elke dag.")
    assert found((WHOLE[0], new, WHOLE[1], *WHOLE[3:])) == (
        FoundRemark("u1", UNMARKED, new=new.text, paragraph=0, apart=True),
        FoundRemark("u2", UNMARKED, old=CALLED, paragraph=2, apart=True),
    )
    assert found(WHOLE[1:])[0] == FoundRemark("u1", UNMARKED, old=HEADING, paragraph=-1, apart=True)


def test_what_was_moved_stands_where_it_is_now() -> None:
    moved = (WHOLE[2], WHOLE[0], WHOLE[1], *WHOLE[3:])
    assert found(moved) == (
        FoundRemark(
            "u1", UNMARKED, old=CALLED, new=CALLED, paragraph=0, apart=True, destination=-1
        ),
    )


def test_without_bookmarks_labels_tell_which_paragraph_is_which() -> None:
    bare = [SeenParagraph(it.text) for it in WHOLE]
    assert found(bare) == ()
    bare[1] = SeenParagraph(f"{QUESTION} {SILENT} [1.1]")
    assert [it.new.strip() for it in found(bare)] == [QUESTION]
