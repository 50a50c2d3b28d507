"""Of every paragraph it is known in which cell it stands."""

from casusanalyse.word.returned.model import Cell
from tests.word.returned.small_docx import paragraph
from tests.word.returned.word_xml import read, word_file


def where(body: str) -> dict[str, Cell | None]:
    return {seen.text: seen.cell for seen in read(word_file(body)).accepted}


def test_a_paragraph_tells_its_table_row_and_column() -> None:
    body = paragraph("los") + table(row("a", "b"), row("", "c")) + table(row("d"))
    assert where(body) == {
        "los": None,
        "a": Cell(0, 0, 0),
        "b": Cell(0, 0, 1),
        "c": Cell(0, 1, 1),
        "d": Cell(1, 0, 0),
    }


def test_paragraphs_of_one_cell_stand_together_and_what_comes_after_does_not() -> None:
    two = f"<w:tc>{paragraph('een')}{paragraph('twee')}</w:tc>"
    assert where(table(f"<w:tr>{two}</w:tr>") + paragraph("erna")) == {
        "een": Cell(0, 0, 0),
        "twee": Cell(0, 0, 0),
        "erna": None,
    }


def test_a_table_in_a_cell_is_part_of_that_cell() -> None:
    within = f"<w:tc>{table(row('in', 'nog'))}{paragraph('eronder')}</w:tc>"
    assert where(table(f"<w:tr>{within}</w:tr>", row("later"))) == {
        "in": Cell(0, 0, 0),
        "nog": Cell(0, 0, 0),
        "eronder": Cell(0, 0, 0),
        "later": Cell(0, 1, 0),
    }


def test_a_cell_over_two_columns_counts_for_both() -> None:
    wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraph("breed") + "</w:tc>"
    body = table(f"<w:tr>{wide}<w:tc>{paragraph('derde')}</w:tc></w:tr>")
    assert where(body) == {"breed": Cell(0, 0, 0), "derde": Cell(0, 0, 2)}


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*texts: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{paragraph(text)}</w:tc>' for text in texts)}</w:tr>"
