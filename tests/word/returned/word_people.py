"""Files in which people changed what others had changed, or undid it again, each with what it holds."""

from collections.abc import Callable

from tests.word.returned.example import Example
from tests.word.returned.word_xml import (
    cell,
    comment,
    commented,
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

_LATER = "2026-03-20T11:45:00Z"


def _taken_out_of(author: str, whose: str, text: str) -> str:
    inside = f"<w:r><w:delText>{text}</w:delText></w:r>"
    return ins(whose, f'<w:del w:id="9" w:author="{author}" w:date="{_LATER}">{inside}</w:del>')


def _late(kind: str, author: str) -> str:
    return f'<w:{kind} w:id="9" w:author="{author}" w:date="{_LATER}"/>'


def _changed_and_gone() -> str:
    """A paragraph in which Anna replaced words, and that Bas took out later."""
    return par(
        gone("Bas", "Hij ", _LATER),
        gone("Anna", "ging weg"),
        _taken_out_of("Bas", "Anna", "bleef"),
        gone("Bas", " die dag.", _LATER),
        end=_late("del", "Bas"),
    )


def _changed_and_taken_out() -> Example:
    return Example(
        word_file(par("Voor"), _changed_and_gone(), par("Na")),
        ["Voor", "Na"],
        ["Voor", "Hij ging weg die dag.", "Na"],
        [
            "w1 verwijdering Bas 1:0 apart -Hij ging weg die dag.-",
            "w2 vervanging Anna 1:4 -ging weg- +bleef+",
        ],
    )


def _changed_and_moved() -> Example:
    text = "Hij bleef die dag."
    target = par(ins("Bas", text, when=_LATER), end=_late("ins", "Bas"))
    return Example(
        word_file(par("Voor"), target, par("Midden"), _changed_and_gone(), par("Na")),
        ["Voor", text, "Midden", "Na"],
        ["Voor", "Midden", "Hij ging weg die dag.", "Na"],
        [
            f"w1 verplaatsing Bas 2:0 apart -Hij ging weg die dag.- +{text}+ after 0",
            "w2 vervanging Anna 2:4 -ging weg- +bleef+",
        ],
    )


def _changed_and_moved_by_oneself() -> Example:
    source = par(
        gone("Anna", "Hij ", _LATER),
        gone("Anna", "ging weg"),
        _taken_out_of("Anna", "Anna", "bleef"),
        gone("Anna", " die dag.", _LATER),
        end=_late("del", "Anna"),
    )
    text = "Hij bleef die dag."
    target = par(ins("Anna", text, when=_LATER), end=_late("ins", "Anna"))
    return Example(
        word_file(source, par("Midden"), target, par("Na")),
        ["Midden", text, "Na"],
        ["Hij ging weg die dag.", "Midden", "Na"],
        [f"w1 verplaatsing Anna 0:0 apart -Hij ging weg die dag.- +{text}+ after 1"],
    )


def _begun_by_another() -> Example:
    return Example(
        word_file(
            par("Voor", end=mark("del", "Bas")),
            par(gone("Anna", "Een "), gone("Bas", "twee")),
            par(gone("Anna", "Drie"), end=mark("del", "Bas")),
            par("Na"),
        ),
        ["Voor", "Na"],
        ["Voor", "Een twee", "Drie", "Na"],
        [
            "w1 verwijdering Anna 1:0 -Een -",
            "w2 verwijdering Bas 1:0 apart -Een twee-",
            "w3 verwijdering Anna 2:0 apart -Drie-",
            "w4 verwijdering Bas 2:4 -¶-",
        ],
    )


def _halfway_to_halfway() -> Example:
    return Example(
        word_file(
            par("Een blijft. ", gone("Anna", "Weg."), end=mark("del", "Anna")),
            par(gone("Anna", "Ook weg."), end=mark("del", "Anna")),
            par(gone("Anna", "En dit. "), "Twee blijft, ", gone("Bas", "bijna"), "."),
        ),
        ["Een blijft. Twee blijft, ."],
        ["Een blijft. Weg.", "Ook weg.", "En dit. Twee blijft, bijna."],
        [
            "w1 verwijdering Anna 0:12 -Weg.-",
            "w2 samenvoeging Anna 0:16 -Een blijft. ¶Twee blijft, bijna.- "
            "+Een blijft. Twee blijft, bijna.+",
            "w3 verwijdering Anna 1:0 apart -Ook weg.-",
            "w4 verwijdering Anna 2:0 -En dit. -",
            "w5 verwijdering Bas 2:21 -bijna-",
        ],
    )


def _amid_an_insertion() -> Example:
    return Example(
        word_file(
            par("Toen", ins("Anna", " kwam"), ins("Bas", " ook"), ins("Anna", " oma"), run(".")),
            par(
                "Zij ", ins("Anna", "bel"), ins("Bas", "de"), gone("Anna", "sprak"), ins("Cas", "!")
            ),
            par(
                ins("Anna", "a"),
                ins("Bas", "b"),
                ins("Cas", "c"),
                ins("Bas", "d"),
                ins("Anna", "e"),
                run("f"),
            ),
            par("Voor ", gone("Anna", "x"), ins("Bas", "y"), gone("Anna", "z"), run(" na")),
        ),
        ["Toen kwam ook oma.", "Zij belde!", "abcdef", "Voor y na"],
        ["Toen.", "Zij sprak", "f", "Voor xz na"],
        [
            "w1 invoeging Anna 0:4 + kwam oma+",
            "w2 invoeging Bas 0:4 + ook+ within w1",
            "w3 vervanging Anna 1:4 -sprak- +bel+",
            "w4 invoeging Bas 1:4 +de+",
            "w5 invoeging Cas 1:9 +!+",
            "w6 invoeging Anna 2:0 +ae+",
            "w7 invoeging Bas 2:0 +bd+ within w6",
            "w8 invoeging Cas 2:0 +c+ within w7",
            "w9 verwijdering Anna 3:5 -xz-",
            "w10 invoeging Bas 3:6 +y+",
        ],
    )


def _in_a_new_paragraph() -> Example:
    return Example(
        word_file(
            par("Kop", end=mark("ins", "Anna")),
            par(ins("Bas", "Ja, "), ins("Anna", "Een. "), end=mark("ins", "Bas")),
            par(
                ins("Anna", "Twee"),
                commented(0, ins("Anna", " en")),
                _taken_out_of("Bas", "Anna", " drie"),
                ins("Cas", "."),
            ),
            table(row(cell(par(ins("Cas", "Leeg"), ins("Anna", " vak"))))),
            table(
                row(cell(par(ins("Anna", "cel"), ins("Bas", "!"))), properties=mark("ins", "Anna"))
            ),
            comments=comment(0, "Cas", "Echt?"),
        ),
        ["Kop", "Ja, Een. ", "Twee en.", "Leeg vak", "cel!"],
        ["Kop"],
        [
            "o1 opmerking Cas 0:0 in «Twee en.» « en» “Echt?”",
            "w1 invoeging Bas 0:0 in «Ja, Een. » +Ja, + within w2",
            "w2 invoeging Anna 0:0 apart +Een. Twee en drie+",
            "w3 invoeging Bas 0:0 in «Ja, Een. » +¶+ within w2",
            "w4 verwijdering Bas 0:0 in «Twee en.» - drie- within w2",
            "w5 invoeging Cas 0:0 in «Twee en.» +.+ within w2",
            "w6 invoeging Cas 0:0 apart +Leeg+",
            "w7 invoeging Anna 0:0 apart + vak+",
            "w8 rij Anna 0:0 apart +cel+",
            "w9 invoeging Bas 0:0 in «cel!» +!+ within w8",
        ],
    )


def _new_paragraph_taken_out() -> Example:
    ends = mark("ins", "Anna") + mark("del", "Bas")
    return Example(
        word_file(
            par("Voor"),
            par(commented(0, _taken_out_of("Bas", "Anna", "Nieuw")), end=ends),
            par("Na", end=ends),
            par("Slot"),
            comments=comment(0, "Cas", "Jammer."),
        ),
        ["Voor", "NaSlot"],
        ["Voor", "NaSlot"],
        [
            "o1 opmerking Cas 0:0 in «Nieuw» “Jammer.”",
            "w1 invoeging Anna 0:0 apart +Nieuw+",
            "w2 verwijdering Bas 0:0 in «Nieuw» -Nieuw- within w1",
            "w3 splitsing Anna 1:2 -NaSlot- +Na¶Slot+",
            "w4 verwijdering Bas 1:2 -¶- within w3",
        ],
        pandoc_errs="it keeps an end that was put in and taken out again",
    )


def _put_back() -> Example:
    text = "Hij bleef."
    return Example(
        word_file(
            par("Kop"),
            par(moved("moveFrom", "m1", "Anna", text), end=mark("moveFrom", "Anna")),
            par(" "),
            par(moved("moveTo", "m1", "Anna", text), end=mark("moveTo", "Anna")),
            par(
                "Zij ", moved("moveTo", "m2", "Bas", "ging"), moved("moveFrom", "m2", "Bas", "ging")
            ),
            table(
                row("rij", properties=mark("del", "Anna")),
                row("rij", properties=mark("ins", "Anna")),
            ),
            par("Na "),
            par(moved("moveFrom", "m3", "Anna", "Cel"), end=mark("moveFrom", "Anna")),
            table(row(par(moved("moveTo", "m3", "Anna", "Cel")))),
        ),
        ["Kop", text, "Zij ging", "rij", "Na ", "Cel"],
        ["Kop", text, "Zij ging", "rij", "Na ", "Cel"],
        ["w1 verplaatsing Anna 5:0 apart -Cel- +Cel+ after 5"],
        pandoc_errs="it keeps rows that were taken out or put in, unless their text is marked too",
    )


PEOPLE: dict[str, Callable[[], Example]] = {
    "a paragraph taken out after another changed it": _changed_and_taken_out,
    "a paragraph moved after another changed it": _changed_and_moved,
    "a paragraph changed and moved": _changed_and_moved_by_oneself,
    "a paragraph of which one took out a part and another the rest": _begun_by_another,
    "taken out from halfway to halfway": _halfway_to_halfway,
    "words amid what another put in": _amid_an_insertion,
    "words in a paragraph that another put in": _in_a_new_paragraph,
    "a new paragraph that another took out": _new_paragraph_taken_out,
    "put back at its place": _put_back,
}
