"""Every text of a file is told, also what neither view shows."""

from casusanalyse.word.returned.gate import open_package
from casusanalyse.word.returned.texts import every_text
from tests.word.returned.word_xml import comment, gone, par, run, word_file


def test_what_was_taken_out_and_what_stands_apart_is_told_too() -> None:
    data = word_file(
        par(run("123"), run("456"), gone("Anna", "782")), comments=comment(0, "Anna", "Los")
    )
    texts = [*every_text(open_package(data, "terug.docx"))]
    assert "123456782" in texts
    assert "Los" in texts
    assert "Anna" in texts
