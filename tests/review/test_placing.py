"""Every paragraph that came back is placed by what is surest, and never surer than it is."""

from casusanalyse.review.matching import SentParagraph
from casusanalyse.review.placing import Match, placed
from casusanalyse.session.review_events import Placement
from casusanalyse.text.likeness import plain
from casusanalyse.word.returned.model import SeenParagraph

BY_BOOKMARK, BY_LABEL, BY_TEXT = Placement.BOOKMARK, Placement.LABEL, Placement.TEXT
SIMILAR, NOWHERE = Placement.SIMILAR, Match()

SENT = (
    SentParagraph("ca_kop", "", "De grote lijn"),
    SentParagraph("ca_een", "[1.1]", "Wij zagen hoe stil het thuis was geworden."),
    SentParagraph("ca_twee", "[1.2]", "De school belde in maart met het wijkteam."),
    SentParagraph("ca_drie", "[1.3]", "Niemand had de regie over de hulp."),
    SentParagraph("ca_wie", "[1.4]", "Wijkteam"),
    SentParagraph("ca_wanneer", "[1.4]", "1 mei"),
    SentParagraph("ca_slot", "", "Einde van het concept."),
)
WHOLE = (
    "De grote lijn",
    "Wij zagen hoe stil het thuis was geworden.\u00a0[1.1]",
    "De school belde in maart met het wijkteam.\u00a0[1.2]",
    "Niemand had de regie over de hulp.\u00a0[1.3]",
    "Wijkteam",
    "1 mei\u00a0[1.4]",
    "Einde van het concept.",
)


def seen(text: str, *bookmarks: str) -> SeenParagraph:
    return SeenParagraph(text, bookmarks)


def unnamed(*texts: str) -> list[SeenParagraph]:
    return [SeenParagraph(text) for text in texts]


def sure(*lines: int) -> tuple[Match, ...]:
    return tuple(Match(line, BY_BOOKMARK) for line in lines)


def test_untouched_it_is_all_found_by_bookmark() -> None:
    returned = [seen(text, it.bookmark) for text, it in zip(WHOLE, SENT, strict=True)]
    assert placed(SENT, returned) == sure(*range(7))


def test_without_bookmarks_labels_tell_and_the_rest_follows_from_the_text() -> None:
    assert placed(SENT, unnamed(*WHOLE)) == (
        Match(0, BY_TEXT),
        Match(1, BY_LABEL),
        Match(2, BY_LABEL),
        Match(3, BY_LABEL),
        Match(4, BY_TEXT),
        Match(5, BY_LABEL),
        Match(6, BY_TEXT),
    )


def test_a_label_at_the_start_tells_as_well_and_one_inside_a_sentence_does_not() -> None:
    returned = unnamed("[1.3] Heel iets anders.", "Zie [1.2] voor wat daar over is gezegd.")
    assert placed(SENT, returned) == (Match(3, BY_LABEL), NOWHERE)


def test_a_split_paragraph_carries_its_name_twice() -> None:
    halves = [seen("De school belde", "ca_twee"), seen("met het wijkteam. [1.2]", "ca_twee")]
    assert placed(SENT, halves) == sure(2, 2)


def test_without_names_the_half_of_a_split_paragraph_that_lost_the_label_is_similar() -> None:
    halves = unnamed("De school belde in maart", "met het wijkteam. [1.2]")
    assert placed(SENT, halves) == (Match(2, SIMILAR), Match(2, BY_LABEL))


def test_a_merged_paragraph_is_one_of_the_two_and_also_the_other() -> None:
    merged = f"{WHOLE[1]} {WHOLE[2]}"
    assert placed(SENT, [seen(merged, "ca_een", "ca_twee")])[0].also == (1,)
    assert placed(SENT, unnamed(merged))[0].placed is BY_LABEL


def test_the_name_of_what_was_taken_out_does_not_count_for_the_paragraph_below() -> None:
    assert placed(SENT, [seen(WHOLE[2], "ca_een", "ca_twee")]) == sure(2)


def test_a_paragraph_that_was_written_anew_keeps_its_place_by_its_name() -> None:
    returned = [seen("Zo ging het helemaal niet.", "ca_een"), seen(WHOLE[2], "ca_twee")]
    assert placed(SENT, returned) == sure(1, 2)


def test_a_copied_name_counts_only_where_the_name_itself_is_gone() -> None:
    moved = [seen(WHOLE[1], "ca_een_Copy_1")]
    assert placed(SENT, moved) == sure(1)
    copied = [seen(WHOLE[1], "ca_een"), seen("Daar komt nog iets bij", "ca_een_Copy_1")]
    assert placed(SENT, copied) == (*sure(1), NOWHERE)


def test_where_name_and_text_contradict_each_other_it_is_never_sure() -> None:
    (match,) = placed(SENT, [seen("De school belde in maart met het wijkteam.", "ca_een")])
    assert match == Match(2, SIMILAR)


def test_a_cell_that_now_reads_as_another_one_is_still_itself() -> None:
    returned = [seen("Wijkteam", "ca_wie"), seen("Wijkteam", "ca_wanneer")]
    assert placed(SENT, returned) == sure(4, 5)


def test_of_a_label_that_was_copied_only_the_paragraph_itself_is_sure() -> None:
    returned = unnamed(WHOLE[3], WHOLE[1], "Dit hoorde er ook bij. [1.3]")
    assert placed(SENT, returned) == (Match(3, BY_LABEL), Match(1, BY_LABEL), NOWHERE)


def test_a_cell_that_was_changed_is_found_by_its_place_in_the_row() -> None:
    returned = unnamed(*WHOLE[:4], "De voogd", *WHOLE[5:])
    assert placed(SENT, returned)[4] == Match(4, SIMILAR)


def test_what_was_put_in_is_nowhere() -> None:
    returned = unnamed(*WHOLE[:3], "Een kat loopt buiten.", *WHOLE[3:])
    assert placed(SENT, returned)[3] == NOWHERE


def test_the_same_text_twice_is_sure_only_between_its_neighbours() -> None:
    twice = (SENT[0], SENT[4], SENT[1], SENT[4], SENT[6])
    texts = [it.text for it in twice]
    assert [it.placed for it in placed(twice, unnamed(*texts))] == [BY_TEXT] * 5
    one = placed(twice, unnamed("Wijkteam", "Iets anders"))[0]
    assert one.placed in (SIMILAR, Placement.NOWHERE)


def test_spaces_quotation_marks_and_soft_hyphens_make_no_difference() -> None:
    text = "\u201eNee\u201d,\u00a0zei  oma\u2019s buur\u00advrouw \u2013 zacht\n"
    assert plain(text) == '"Nee", zei oma\'s buurvrouw - zacht'


def test_nothing_came_back() -> None:
    assert placed(SENT, []) == ()
    assert placed([], unnamed("Iets")) == (NOWHERE,)
