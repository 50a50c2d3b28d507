"""What is told of a file stays in proportion to the file, however its marks lie over each other."""

from casusanalyse.word.returned.attaching import LONGEST_ANCHOR
from tests.word.returned.told import texts
from tests.word.returned.word_xml import comment, ins, mark, par, read, run, sign, word_file

MANY = 3_000


def test_comments_that_all_lie_over_each_other_keep_the_beginning_of_their_text() -> None:
    starts = "".join(f'<w:commentRangeStart w:id="{it}"/>{run("x")}' for it in range(MANY))
    ends = "".join(f'<w:commentRangeEnd w:id="{it}"/>{sign(it)}' for it in range(MANY))
    comments = "".join(comment(it, "Anna", "?") for it in range(MANY))
    found = read(word_file(par(starts, ends), comments=comments))
    lengths = [len(it.anchor) for it in found.remarks]
    assert lengths == [min(LONGEST_ANCHOR, MANY - it) for it in range(MANY)]


def test_a_paragraph_that_was_split_very_often_is_told_by_the_pieces_on_both_sides() -> None:
    authors = ("Anna", "Bas")
    pieces = [par(f"{it}", end=mark("ins", authors[it % 2])) for it in range(MANY)]
    found = read(word_file(*pieces, par("slot")))
    assert len(found.rejected) == 1
    assert [it.new for it in found.remarks[:2]] == ["0\n1", "1\n2"]
    assert sum(len(it.old) + len(it.new) for it in found.remarks) < 10 * len(found.rejected[0].text)


def test_fields_that_never_end_hide_no_text() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    shown = f'{begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    paragraphs = [par(shown, run(f"alinea {it}"), begin) for it in range(MANY)]
    assert texts(read(word_file(*paragraphs)).accepted) == [f"alinea {it}" for it in range(MANY)]


def test_empty_elements_and_lost_marks_are_passed_over() -> None:
    found = read(
        word_file(
            "<w:tbl><w:tr><w:trPr>" + mark("ins", "Anna") + "</w:trPr></w:tr></w:tbl>",
            "<w:tbl><w:tr><w:trPr>"
            + mark("del", "Anna")
            + "</w:trPr>"
            + par("los")
            + "</w:tr></w:tbl>",
            ins("Anna"),
            '<w:commentRangeEnd w:id="5"/><w:moveFromRangeEnd w:id="1"/>',
            "<w:tc>" + par("cel") + "</w:tc>",
            par(
                '<w:r><w:sym w:font="X" w:char="zzz"/><w:fldChar w:fldCharType="end"/></w:r>',
                sign(9),
            ),
        )
    )
    assert texts(found.accepted) == ["cel"]
    assert texts(found.rejected) == ["los", "cel"]
