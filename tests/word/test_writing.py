"""A whole report as it stands in the file, and what the writer refuses to make."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from casusanalyse.word.content import AnchoredText, ContentsLine, ListItem, TableContent, TableRow
from casusanalyse.word.styles import TEXT_WIDTH
from casusanalyse.word.writing import WordWriter
from tests.word.dump import bookmarks_of, dump, named, part, style_of, words_of
from tests.word.sample import PROPERTIES, Anchors, text, write_sample
from tests.word.structure import faults

_DOCUMENT = "word/document.xml"
GOLDEN = Path(__file__).parent / "golden"

AS_TYPED = (
    "[b]vet[/b] {{ naam }} {% x %} <x>&amp;</x> & \"'\\",
    "  twee  spaties  ",
    "regel één\nregel twee\n\nregel vier",
    "kolom\tkolom\t",
    "👩‍👧‍👦 🏳️‍🌈 é é",
    "שלום, zei oma",
    "مرحبا بالعالم",
    "\u200fvan rechts",
    "=1+1 \\* MERGEFORMAT",
    "]]> <!-- geen commentaar -->",
    "",
    "lang " * 20_000,
)


def shown(words: str) -> str:
    """Words as a dump shows them."""
    return words.replace("\n", "⏎").replace("\t", "⇥")


def test_the_sample_has_no_faults(tmp_path: Path) -> None:
    write_sample(tmp_path / "verslag.docx")
    assert faults(tmp_path / "verslag.docx") == []


def test_the_sample_reads_as_its_golden_dump(tmp_path: Path) -> None:
    write_sample(tmp_path / "verslag.docx")
    golden = (GOLDEN / "sample.txt").read_text(encoding="utf-8")
    assert dump(tmp_path / "verslag.docx") == golden


def test_a_table_to_fill_in_has_lines_room_and_a_label_before_what_is_written(
    tmp_path: Path,
) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    header, row = (
        tuple(anchors.anchored(words) for words in pair)
        for pair in (("Vraag", "Antwoord"), ("Klopt het?", ""))
    )
    cells = TableRow(tuple((cell,) for cell in row), "[V.1]")
    writer.table(TableContent(header, (cells,), (2, 3), to_fill_in=True))
    writer.save(path)
    table = part(path, _DOCUMENT)[0][0]
    answer = list(table.iter(named("p")))[-1]
    runs = [run[-1].text for run in answer.iter(named("r"))]
    assert runs == ["[V.1]", " "]
    assert [side.tag for side in next(table.iter(named("tblBorders")))] == [
        named(side) for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    ]
    assert [it.get(named("hRule")) for it in table.iter(named("trHeight"))] == ["atLeast"]
    assert faults(path) == []


def test_in_a_table_to_fill_in_every_cell_may_have_a_label_of_its_own(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    header = tuple(anchors.anchored(words) for words in ("Wanneer", "Wat", ""))
    cells = [
        replace(anchors.anchored(""), label="[W1.1.1]"),
        replace(anchors.anchored(""), label="[W1.1.2]"),
        anchors.anchored(""),
    ]
    row = TableRow(tuple((cell,) for cell in cells))
    content = TableContent(header, (row, row_of(anchors)), (1, 2, 1), to_fill_in=True)
    writer.table(replace(content, room=400, together=False))
    writer.save(path)
    table = part(path, _DOCUMENT)[0][0]
    written = list(table.iter(named("p")))[3:]
    assert [words_of(paragraph) for paragraph in written[:3]] == [
        (" ", "[W1.1.1]"),
        (" ", "[W1.1.2]"),
        ("", ""),
    ]
    heights = [it.get(named("val")) for it in table.iter(named("trHeight"))]
    kept = [paragraph.find(f".//{named('keepNext')}") is not None for paragraph in written]
    assert (heights, any(kept)) == (["400", "400"], False)
    assert faults(path) == []


def row_of(anchors: Anchors) -> TableRow:
    """A row without labels, which nobody looks for."""
    return TableRow(tuple((anchors.anchored(""),) for _ in range(3)))


def test_an_item_stays_with_the_deeper_one_below_it(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    levels = (0, 1, 1, 0)
    items = [ListItem(anchors.anchored("x"), level=level) for level in levels]
    writer.item_list(items)
    writer.save(path)
    paragraphs = part(path, _DOCUMENT)[0].iter(named("p"))
    kept = [it.find(f".//{named('keepNext')}") is not None for it in paragraphs]
    assert kept == [True, False, False, False]


def test_texts_come_out_exactly_as_typed_in_every_kind_of_block(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    for words in AS_TYPED:
        _every_block(writer, anchors, words)
    writer.save(path)
    lines = [words_of(it) for it in part(path, "word/document.xml").iter(named("p"))]
    expected = [(shown(words), label) for words in AS_TYPED for label in BLOCK_LABELS]
    assert lines == expected
    assert [fault for fault in faults(path) if "header cell" not in fault] == []


BLOCK_LABELS = ("[k]", "[a]", "[c]", "[l]", "", "", "", "[r]")


def _every_block(writer: WordWriter, anchors: Anchors, words: str) -> None:
    target = anchors.next()
    writer.heading(1, text(words), target, "[k]")
    writer.paragraph(text(words), anchors.next(), label="[a]")
    writer.quotation(text(words), anchors.next(), "[c]")
    writer.item_list([ListItem(AnchoredText(text(words), anchors.next()), "[l]")])
    writer.contents(
        anchors.anchored(words), [ContentsLine(text(words), anchors.next("inhoud"), target)]
    )
    row = TableRow(((anchors.anchored(words),),), "[r]")
    writer.table(TableContent((anchors.anchored(words),), (row,), (1,)))


def test_a_text_from_the_right_is_set_from_the_right(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    writer.paragraph(text("שלום"), anchors.next(), label="[1]")
    writer.paragraph(text("Dag שלום"), anchors.next(), label="[2]")
    writer.save(path)
    found = [
        (
            words_of(it)[0],
            [run.find(f".//{named('rtl')}") is not None for run in it.iter(named("r"))],
        )
        for it in part(path, "word/document.xml").iter(named("p"))
    ]
    assert found == [("שלום", [True, False]), ("Dag שלום", [False, False])]
    assert "van-rechts" in dump(path).splitlines()[0]


def test_every_numbered_list_starts_at_one(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    for _ in range(2):
        writer.item_list([ListItem(AnchoredText(text("punt"), anchors.next()))], ordered=True)
    writer.save(path)
    numbers = [it.get(named("val")) for it in part(path, "word/document.xml").iter(named("numId"))]
    starts = {
        num.get(named("numId")): [it.get(named("val")) for it in num.iter(named("startOverride"))]
        for num in part(path, "word/numbering.xml").iter(named("num"))
    }
    assert [starts[number] for number in numbers] == [["1", "1", "1"], ["1", "1", "1"]]
    assert len(set(numbers)) == 2


def test_a_very_long_row_may_run_on_over_the_page_and_others_stay_whole(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    rows = tuple(TableRow(((anchors.anchored(words),),)) for words in ("kort", "lang " * 1_000))
    writer.table(TableContent((anchors.anchored("Wat"),), rows, (1,)))
    writer.save(path)
    whole = [
        row.find(f".//{named('cantSplit')}") is not None
        for row in part(path, "word/document.xml").iter(named("tr"))
    ]
    assert whole == [True, True, False]


def test_column_widths_fill_the_text_width_exactly(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    header = tuple(anchors.anchored(words) for words in ("Wanneer", "Wat", "Wie"))
    writer.table(TableContent(header, (), (1, 1, 1)))
    writer.save(path)
    columns = part(path, "word/document.xml").iter(named("gridCol"))
    assert sum(int(column.get(named("w"), "0")) for column in columns) == TEXT_WIDTH


def test_a_cell_holds_smaller_paragraphs_under_what_it_says(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    beneath = AnchoredText(text("Bron: oma"), anchors.next(), lead="Bron:")
    row = TableRow(((anchors.anchored("Iets"), beneath), (anchors.anchored(""),)), "[1]")
    header = (anchors.anchored("Wat"), anchors.anchored("Wie"))
    writer.table(TableContent(header, (row,), (1, 1)))
    writer.save(path)
    found = [(style_of(it), *words_of(it)) for it in part(path, _DOCUMENT).iter(named("p"))]
    assert found[2:] == [
        ("CasusTabeltekst", "Iets", ""),
        ("CasusTabelbijzin", "Bron: oma", "[1]"),
        ("CasusTabeltekst", "", ""),
    ]
    assert faults(path) == []


def test_a_lead_and_an_aside_are_set_apart_and_change_no_letter(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    writer.paragraph(text("Toen: rust. Bron: x."), anchors.next(), lead="Toen:", aside="Bron: x.")
    writer.save(path)
    runs = [
        (it.findtext(named("t")), [style.get(named("val")) for style in it.iter(named("rStyle"))])
        for it in part(path, _DOCUMENT).iter(named("r"))
    ]
    assert runs == [("Toen:", ["Strong"]), (" rust. ", []), ("Bron: x.", ["CasusTerzijde"])]


def test_a_label_may_go_to_the_next_line_in_a_cell_only(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    writer.paragraph(text("woord"), anchors.next(), label="[1]")
    row = TableRow(((anchors.anchored("woord"),),), "[2]")
    writer.table(TableContent((anchors.anchored("Wat"),), (row,), (1,)))
    writer.save(path)
    shown = [it.text for it in part(path, _DOCUMENT).iter(named("t")) if "[" in str(it.text)]
    assert shown == ["\u00a0[1]", " [2]"]


def test_a_new_page_before_a_table_stands_in_its_first_cell(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    writer.paragraph(text("Eerst"), anchors.next())
    writer.page_break()
    writer.table(TableContent((anchors.anchored("Wat"), anchors.anchored("Wie")), (), (1, 1)))
    writer.save(path)
    starts = [line.strip().split(" | ")[0] for line in dump(path).splitlines() if "|" in line]
    assert starts == ["BodyText", "CasusTabelkop nieuwe-pagina", "CasusTabelkop"]


def test_a_paragraph_after_a_table_keeps_its_distance(tmp_path: Path) -> None:
    path, anchors, writer = tmp_path / "v.docx", Anchors(), WordWriter(PROPERTIES)
    writer.table(TableContent((anchors.anchored("Wat"),), (), (1,)))
    writer.paragraph(text("Daarna"), anchors.next())
    writer.paragraph(text("Verder"), anchors.next())
    writer.save(path)
    body = part(path, "word/document.xml")[0]
    assert [style_of(it) for it in body.findall(named("p"))] == ["CasusNaTabel", "BodyText"]


def test_saving_goes_on_after_saving(tmp_path: Path) -> None:
    anchors, writer = Anchors(), WordWriter(PROPERTIES)
    writer.paragraph(text("Eerst"), anchors.next())
    writer.save(tmp_path / "een.docx")
    writer.paragraph(text("Daarna"), anchors.next())
    writer.save(tmp_path / "twee.docx")
    assert [child.tag for child in part(tmp_path / "twee.docx", "word/document.xml")[0]] == [
        named("p"),
        named("p"),
        named("sectPr"),
    ]


def _two_bare_tables(writer: WordWriter, anchors: Anchors) -> None:
    for _ in range(2):
        writer.table(TableContent((anchors.anchored("Wat"),), (), (1,)))


def _an_anchor_twice(writer: WordWriter, anchors: Anchors) -> None:
    anchor = anchors.next()
    writer.title(text("Titel"), anchor)
    writer.subtitle(text("Ondertitel"), anchor)


def _a_skipped_level(writer: WordWriter, anchors: Anchors) -> None:
    writer.heading(1, text("Een"), anchors.next())
    writer.heading(3, text("Drie"), anchors.next())


def _a_row_too_short(writer: WordWriter, anchors: Anchors) -> None:
    header = (anchors.anchored("Wat"), anchors.anchored("Wie"))
    rows = (TableRow(((anchors.anchored("iets"),),)),)
    writer.table(TableContent(header, rows, (1, 1)))


def _a_list_too_deep(writer: WordWriter, anchors: Anchors) -> None:
    writer.item_list([ListItem(AnchoredText(text("diep"), anchors.next()), level=3)])


def _a_lead_from_elsewhere(writer: WordWriter, anchors: Anchors) -> None:
    writer.paragraph(text("Iets"), anchors.next(), lead="Anders")


def _a_lead_over_an_aside(writer: WordWriter, anchors: Anchors) -> None:
    writer.paragraph(text("abc"), anchors.next(), lead="ab", aside="bc")


def _contents_too_deep(writer: WordWriter, anchors: Anchors) -> None:
    line = ContentsLine(text("diep"), anchors.next(), anchors.next(), level=3)
    writer.contents(AnchoredText(text("Inhoud"), anchors.next()), [line])


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (_two_bare_tables, "two tables"),
        (_an_anchor_twice, "used twice"),
        (_a_skipped_level, "level 3 after level 1"),
        (_a_row_too_short, "header of 2 cells"),
        (_a_list_too_deep, "no level 3"),
        (_contents_too_deep, "no level 3"),
        (_a_lead_from_elsewhere, "a lead starts the text"),
        (_a_lead_over_an_aside, "a lead starts the text"),
    ],
)
def test_the_writer_refuses_what_would_break_the_structure(
    fault: Callable[[WordWriter, Anchors], None], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        fault(WordWriter(PROPERTIES), Anchors())


@pytest.mark.needs("soffice", "pdfinfo")
def test_libreoffice_lays_the_sample_out_in_pages(tmp_path: Path) -> None:
    write_sample(tmp_path / "verslag.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "verslag.docx")], check=True, capture_output=True)
    answer = subprocess.run(
        ["pdfinfo", str(tmp_path / "verslag.pdf")],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    pages = [line.split()[1] for line in answer.stdout.splitlines() if line.startswith("Pages")]
    assert [int(count) in range(6, 10) for count in pages] == [True]


@pytest.mark.needs("soffice")
def test_bookmarks_survive_a_round_through_libreoffice(tmp_path: Path) -> None:
    write_sample(tmp_path / "verslag.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    away = tmp_path / "terug"
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(away)]
    subprocess.run([*command, str(tmp_path / "verslag.docx")], check=True, capture_output=True)
    sent, returned = (
        [
            (words_of(it)[0].strip(), bookmarks_of(it))
            for it in part(path, "word/document.xml").iter(named("p"))
        ]
        for path in (tmp_path / "verslag.docx", away / "verslag.docx")
    )
    assert [marks for _, marks in returned if marks] == [marks for _, marks in sent]
