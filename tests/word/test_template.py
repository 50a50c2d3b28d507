"""What a file says about itself."""

import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from docx import Document

from casusanalyse.word.writing import WordWriter
from tests.word.dump import named, part, words_of
from tests.word.sample import PROPERTIES


def test_the_properties_are_ours_and_nothing_of_the_template_is_left(tmp_path: Path) -> None:
    amsterdam = timezone(timedelta(hours=1))
    created = datetime(2026, 3, 12, 0, 30, tzinfo=amsterdam)
    WordWriter(replace(PROPERTIES, created=created)).save(tmp_path / "v.docx")
    core = Document(str(tmp_path / "v.docx")).core_properties
    found = (core.title, core.subject, core.identifier, core.author, core.language, core.created)
    assert found == (
        "Terugblik op de casus Zilverlinde",
        "Retrospectieve casusanalyse, concept",
        "c-7f3a-v1",
        "casusanalyse",
        "nl-NL",
        datetime(2026, 3, 11, 23, 30, tzinfo=UTC),
    )


def test_a_title_longer_than_word_allows_is_cut_in_the_properties_only(tmp_path: Path) -> None:
    WordWriter(replace(PROPERTIES, title="t" * 300)).save(tmp_path / "v.docx")
    assert Document(str(tmp_path / "v.docx")).core_properties.title == "t" * 255


def test_the_footer_shows_the_draft_and_the_page(tmp_path: Path) -> None:
    WordWriter(PROPERTIES).save(tmp_path / "v.docx")
    with zipfile.ZipFile(tmp_path / "v.docx") as package:
        names = [name for name in package.namelist() if name.startswith("word/footer")]
    paragraphs = [it for name in names for it in part(tmp_path / "v.docx", name).iter(named("p"))]
    footer = "Concept van 12 maart 2026  ·  c-7f3a-v1⇥pagina 1 van 1"
    assert [words_of(paragraph)[0] for paragraph in paragraphs] == [footer]


def test_an_id_with_signs_of_xml_stays_as_it_is(tmp_path: Path) -> None:
    WordWriter(replace(PROPERTIES, identifier="c<1>&{x}")).save(tmp_path / "v.docx")
    custom = part(tmp_path / "v.docx", "docProps/custom.xml")
    assert [(it.get("name"), it[0].text) for it in custom] == [("casusanalyse-concept", "c<1>&{x}")]


def test_the_same_report_gives_the_same_parts(tmp_path: Path) -> None:
    contents = []
    for name in ("een.docx", "twee.docx"):
        WordWriter(PROPERTIES).save(tmp_path / name)
        with zipfile.ZipFile(tmp_path / name) as package:
            contents.append({entry: package.read(entry) for entry in package.namelist()})
    assert contents[0] == contents[1]
