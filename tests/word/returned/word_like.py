"""Files as Word and Google Docs write them, each with what it holds: both views and every remark."""

from collections.abc import Callable

from tests.word.returned.example import Example
from tests.word.returned.word_comments import (
    answers_without_a_place,
    comments_elsewhere,
    double_ids,
    google,
    threads,
    two_on_the_same_words,
)
from tests.word.returned.word_people import PEOPLE
from tests.word.returned.word_xml import (
    by,
    cell,
    extended,
    gone,
    ins,
    mark,
    moved,
    par,
    row,
    run,
    table,
    word_file,
)


def _replacements() -> Example:
    return Example(
        word_file(
            par("Op 3 ", gone("Anna", "maart"), ins("Anna", "april"), run(".")),
            par("Op 4 ", ins("Bas", "juli"), gone("Bas", "mei"), run(".")),
            par("Op 5 ", gone("Anna", "mei"), ins("Bas", "juni"), run(".")),
            par(
                "Op 6", ins("Anna", " ju", when="2026-03-20T10:31:00Z"), ins("Anna", "li"), run(".")
            ),
            par("Op ", gone("Anna", "7"), ins("Anna", "8"), gone("Anna", " mei"), run(".")),
        ),
        ["Op 3 april.", "Op 4 juli.", "Op 5 juni.", "Op 6 juli.", "Op 8."],
        ["Op 3 maart.", "Op 4 mei.", "Op 5 mei.", "Op 6.", "Op 7 mei."],
        [
            "w1 vervanging Anna 0:5 -maart- +april+",
            "w2 vervanging Bas 1:5 -mei- +juli+",
            "w3 verwijdering Anna 2:5 -mei-",
            "w4 invoeging Bas 2:8 +juni+",
            "w5 invoeging Anna 3:4 + juli+",
            "w6 vervanging Anna 4:3 -7 mei- +8+",
        ],
    )


def _nested() -> Example:
    inner = f"{run('heel ')}<w:del {by('Bas')}><w:r><w:delText>erg </w:delText></w:r></w:del>"
    own = f"<w:del {by('Anna')}><w:r><w:delText>nooit</w:delText></w:r></w:del>"
    return Example(
        word_file(
            par("Het was ", ins("Anna", inner + run("stil")), run(".")),
            par("Hij ", ins("Anna", own), run("kwam.")),
        ),
        ["Het was heel stil.", "Hij kwam."],
        ["Het was .", "Hij kwam."],
        [
            "w1 invoeging Anna 0:8 +heel erg stil+",
            "w2 verwijdering Bas 0:8 -erg - within w1",
        ],
    )


def _move_by_word() -> Example:
    text = "[3.1] Bel hem zelf."
    source = par(moved("moveFrom", "move1", "Anna", text), end=mark("moveFrom", "Anna"))
    target = par(moved("moveTo", "move1", "Anna", text), end=mark("moveTo", "Anna"))
    return Example(
        word_file(par("Kop"), target, table(row("a", "b")), source, par("Slot")),
        ["Kop", text, "a", "b", "Slot"],
        ["Kop", "a", "b", text, "Slot"],
        [f"w1 verplaatsing Anna 3:0 apart -{text}- +{text}+ after 0"],
    )


def _move_of_words() -> Example:
    return Example(
        word_file(
            par("Eerst ", moved("moveFrom", "move7", "Anna", "toen "), run("dit.")),
            par("Dan ", moved("moveTo", "move7", "Anna", "toen "), run("dat.")),
        ),
        ["Eerst dit.", "Dan toen dat."],
        ["Eerst toen dit.", "Dan dat."],
        ["w1 verplaatsing Anna 0:6 -toen - +toen + at 1:4"],
    )


def _move_without_name() -> Example:
    return Example(
        word_file(
            par(gone("Anna", "Twee"), end=mark("del", "Anna")),
            par("Drie"),
            par(ins("Anna", "Twee"), end=mark("ins", "Anna")),
            par("Vier"),
        ),
        ["Drie", "Twee", "Vier"],
        ["Twee", "Drie", "Vier"],
        ["w1 verplaatsing Anna 0:0 apart -Twee- +Twee+ after 1"],
    )


def _split_and_merge() -> Example:
    return Example(
        word_file(
            par("Zin een.", gone("Anna", " "), end=mark("ins", "Anna")),
            par("Zin twee."),
            par("Zin drie.", ins("Bas", " "), end=mark("del", "Bas")),
            par("Zin vier."),
        ),
        ["Zin een.", "Zin twee.", "Zin drie. Zin vier."],
        ["Zin een. Zin twee.", "Zin drie.", "Zin vier."],
        [
            "w1 splitsing Anna 0:9 -Zin een. Zin twee.- +Zin een.¶Zin twee.+",
            "w2 samenvoeging Bas 1:9 -Zin drie.¶Zin vier.- +Zin drie. Zin vier.+",
        ],
    )


def _split_in_a_word() -> Example:
    return Example(
        word_file(par("Voor", end=mark("ins", "Anna")), par("deel")),
        ["Voor", "deel"],
        ["Voordeel"],
        ["w1 splitsing Anna 0:4 -Voordeel- +Voor¶deel+"],
        pandoc_errs="it puts a space wherever it joins two paragraphs",
    )


def _whole_paragraphs() -> Example:
    return Example(
        word_file(
            par("Een", end=mark("ins", "Anna")),
            par(ins("Anna", "Na een")),
            par(ins("Bas", "Voor twee"), end=mark("ins", "Bas")),
            par("Twee", end=mark("del", "Anna")),
            par(gone("Anna", "Drie")),
            par(gone("Bas", "Vier"), end=mark("del", "Bas")),
            par(gone("Bas", "Vijf"), end=mark("del", "Bas")),
            par("Zes"),
            par(gone("Anna", "Zeven"), ins("Anna", "Zeven, anders")),
        ),
        ["Een", "Na een", "Voor twee", "Twee", "Zes", "Zeven, anders"],
        ["Een", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven"],
        [
            "w1 invoeging Anna 0:0 apart +Na een+",
            "w2 invoeging Bas 0:0 apart +Voor twee+",
            "w3 verwijdering Anna 2:0 apart -Drie-",
            "w4 verwijdering Bas 3:0 apart -Vier-",
            "w5 verwijdering Bas 4:0 apart -Vijf-",
            "w6 vervanging Anna 6:0 -Zeven- +Zeven, anders+",
        ],
    )


def _rows() -> Example:
    return Example(
        word_file(
            table(
                row("wat", "wie"),
                row("bellen", "Anna", properties=mark("del", "Bas")),
                row(
                    par(ins("Bas", "mailen")), par(ins("Bas", "Bas")), properties=mark("ins", "Bas")
                ),
            ),
            par("Slot"),
        ),
        ["wat", "wie", "mailen", "Bas", "Slot"],
        ["wat", "wie", "bellen", "Anna", "Slot"],
        ["w1 rij Bas 2:0 apart -bellen | Anna-", "w2 rij Bas 3:0 apart +mailen | Bas+"],
        pandoc_errs="it keeps rows that were taken out or put in, unless their text is marked too",
    )


def _cells() -> Example:
    merged = f'<w:cellMerge {by("Anna")} w:vMerge="rest"/>'
    return Example(
        word_file(
            table(
                row(
                    cell(par("blijft"), properties=merged),
                    cell(par("weg"), properties=mark("cellDel", "Anna")),
                    cell(par("nieuw"), properties=mark("cellIns", "Bas")),
                )
            )
        ),
        ["blijft", "nieuw"],
        ["blijft", "weg"],
        [
            "w1 opmaak Anna 0:0",
            "w2 verwijdering Anna 1:0 apart -weg-",
            "w3 invoeging Bas 1:0 apart +nieuw+",
        ],
        pandoc_errs="it knows nothing of cells that were taken out or put in",
    )


def _merge_before_a_table() -> Example:
    return Example(
        word_file(par("Voor", end=mark("del", "Anna")), table(row("cel")), par("Na")),
        ["Voor", "cel", "Na"],
        ["Voor", "cel", "Na"],
        [],
        pandoc_errs="it joins a paragraph with the first cell of the table below it, as Word never does",
    )


def _formats() -> Example:
    bold = f"<w:b/><w:rPrChange {by('Anna')}><w:rPr/></w:rPrChange>"
    list_item = f"<w:pPrChange {by('Bas')}><w:pPr/></w:pPrChange>"
    return Example(
        word_file(
            par(run("Vet", bold), run(" en ", bold), run("gewoon")),
            par("Lijst", properties=list_item),
            par(ins("Anna", run("nieuw", bold))),
        ),
        ["Vet en gewoon", "Lijst", "nieuw"],
        ["Vet en gewoon", "Lijst"],
        ["w1 opmaak Anna 0:0", "w2 opmaak Bas 1:0", "w3 invoeging Anna 1:0 apart +nieuw+"],
    )


def _text_box() -> Example:
    box = f"<w:txbxContent>{par(run('In '), ins('Anna', 'een '), run('kader'))}</w:txbxContent>"
    drawn = f"<w:drawing><a:graphic><wps:txbx>{box}</wps:txbx></a:graphic></w:drawing>"
    old = f"<w:pict><v:textbox>{box}</v:textbox></w:pict>"
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{drawn}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    )
    return Example(
        word_file(par("Voor ", f"<w:r>{both}</w:r>", run("na")), par("Slot")),
        ["Voor na", "In een kader", "Slot"],
        ["Voor na", "In kader", "Slot"],
        ["w1 invoeging Anna 1:3 +een +"],
        pandoc_errs="it loses the text around a text box",
    )


def _odd_text() -> Example:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText>'
        '<w:fldChar w:fldCharType="separate"/></w:r>' + run("vier") + "<w:r><w:fldChar "
        'w:fldCharType="end"/></w:r>'
    )
    signs = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/>"
        '<w:t>d\u00ade\u00a0f</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    )
    return Example(
        word_file(par(signs), par(run("Zie "), field, run(".\nEinde")), par(" ")),
        ["a\tb\u2011cde\u00a0f✔", "Zie vier.\nEinde"],
        ["a\tb\u2011cde\u00a0f✔", "Zie vier.\nEinde"],
        [],
    )


def _wrapped_text() -> Example:
    return Example(
        word_file(
            par(
                '<w:fldSimple w:instr="REF x">' + run("een ") + "</w:fldSimple>",
                "<w:smartTag>" + run("twee ") + "</w:smartTag>",
                "<w:customXml>" + run("drie ") + "</w:customXml>",
                "<w:hyperlink>" + run("vier ") + "</w:hyperlink>",
                "<w:bdo>" + run("vijf") + "</w:bdo>",
            ),
            "<w:customXml>" + par("zes") + "</w:customXml>",
            table(row(cell(par("zeven"), table(row("acht")), par("negen")))),
        ),
        ["een twee drie vier vijf", "zes", "zeven", "acht", "negen"],
        ["een twee drie vier vijf", "zes", "zeven", "acht", "negen"],
        [],
        pandoc_errs="it loses simple fields, custom XML, links without an address and directions",
    )


EXAMPLES: dict[str, Callable[[], Example]] = {
    "threads": threads,
    "threads in ISO Strict": lambda: threads(strict=True),
    "threads that are not told": lambda: threads(with_extension=False),
    "comments with one id": double_ids,
    "answers without a place": answers_without_a_place,
    "two on the same words in Word": lambda: two_on_the_same_words(
        threads=extended(("0A01", "", False), ("0A02", "", False))
    ),
    "two on the same words in Word, without a word on threads": lambda: two_on_the_same_words(
        program="Microsoft Office Word", threads=""
    ),
    "two on the same words in LibreOffice": lambda: two_on_the_same_words("LibreOffice/7.4.7.2"),
    "comments in odd places": comments_elsewhere,
    "replacements": _replacements,
    "changes in changes": _nested,
    "a move by Word": _move_by_word,
    "a move of words": _move_of_words,
    "a move without a name": _move_without_name,
    "split and merge": _split_and_merge,
    "a split in a word": _split_in_a_word,
    "whole paragraphs": _whole_paragraphs,
    "rows": _rows,
    "cells": _cells,
    "an end before a table": _merge_before_a_table,
    "formats": _formats,
    "Google Docs": google,
    "a text box": _text_box,
    "odd text": _odd_text,
    "wrapped text": _wrapped_text,
    **PEOPLE,
}
