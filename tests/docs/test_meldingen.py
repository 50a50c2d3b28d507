"""docs/protocol-meldingen.md says what the program says, and every mistake has an answer."""

from tools.meldingen import DOCUMENT, document
from tools.mistypings import MISTYPINGS

WORKS = {"Een BOM vooraan", "Regels die eindigen zoals op Windows"}


def test_the_document_is_what_the_program_says() -> None:
    anew = "python -m tools.meldingen writes it anew"
    assert DOCUMENT.read_text(encoding="utf-8") == document().rstrip("\n") + "\n", anew


def test_what_should_simply_work_does_and_nothing_else() -> None:
    sections = document().split("\n## ")[1:]
    fine = {each.split("\n")[0] for each in sections if "Dit werkt gewoon" in each}
    assert fine == WORKS
    assert len(sections) == len(MISTYPINGS)
