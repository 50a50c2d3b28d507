"""Comments as Word and Google Docs write them."""

from tests.word.returned.example import Example
from tests.word.returned.word_xml import (
    comment,
    commented,
    extended,
    gone,
    ins,
    par,
    run,
    sign,
    word_file,
)


def threads(with_extension: bool = True, strict: bool = False) -> Example:
    comments = (
        comment(0, "Anna", "Klopt dit?", ids=("0A01",))
        + comment(1, "Bas", "Ja.", "Zie bijlage 2.", ids=("0A02", "0A03"))
        + comment(2, "Anna", "Dank.", ids=("0A04",))
        + comment(3, "", "Los", ids=("0A05",))
    )
    more = {"commentsExtended": _THREADS} if with_extension else {}
    start = "".join(f'<w:commentRangeStart w:id="{id}"/>' for id in (0, 1, 2))
    end = "".join(f'<w:commentRangeEnd w:id="{id}"/>{sign(id)}' for id in (0, 1, 2))
    body = par(run("Hij ging met "), start, run("spo"), run("ed"), end, run(" weg."), sign(3))
    second = "to o2" if with_extension else "to o1"
    return Example(
        word_file(body, par("Klaar."), comments=comments, strict=strict, **more),
        ["Hij ging met spoed weg.", "Klaar."],
        ["Hij ging met spoed weg.", "Klaar."],
        [
            "o1 opmerking Anna 0:13 «spoed» “Klopt dit?”" + (" resolved" * with_extension),
            "o2 opmerking Bas 0:13 «spoed» “Ja.¶Zie bijlage 2.” to o1",
            f"o3 opmerking Anna 0:13 «spoed» “Dank.” {second}",
            "o4 opmerking nobody 0:23 “Los”",
        ],
    )


_THREADS = extended(
    ("0A01", "", True), ("0A03", "0A01", False), ("0A04", "0A03", False), ("0A05", "", False)
)


def two_on_the_same_words(program: str = "", threads: str | None = None) -> Example:
    """Two people who answer nobody, in a file of which that is sure."""
    parts = {} if threads is None else {"commentsExtended": threads}
    return Example(
        word_file(
            par("met ", commented(0, commented(1, "spoed"))),
            comments=comment(0, "Anna", "Hoezo?", ids=("0A01",))
            + comment(1, "Bas", "Dat klopt niet.", ids=("0A02",)),
            program=program,
            strict=False,
            **parts,
        ),
        ["met spoed"],
        ["met spoed"],
        [
            "o1 opmerking Anna 0:4 «spoed» “Hoezo?”",
            "o2 opmerking Bas 0:4 «spoed» “Dat klopt niet.”",
        ],
    )


def answers_without_a_place() -> Example:
    said = (("0A01", ""), ("0A02", "0A01"), ("0A03", "0A02"), ("0A04", ""), ("0A05", "0A04"))
    comments = "".join(
        comment(id, "Anna", f"Nummer {id}", ids=(known,)) for id, (known, _) in enumerate(said)
    )
    return Example(
        word_file(
            par("met ", commented(0, "spoed")),
            comments=comments,
            commentsExtended=extended(*((id, parent, False) for id, parent in said)),
        ),
        ["met spoed"],
        ["met spoed"],
        [
            "o1 opmerking Anna 0:4 «spoed» “Nummer 0”",
            "o2 opmerking Anna 0:4 «spoed» “Nummer 1” to o1",
            "o3 opmerking Anna 0:4 «spoed» “Nummer 2” to o2",
            "o4 opmerking Anna nowhere “Nummer 3”",
            "o5 opmerking Anna nowhere “Nummer 4” to o4",
        ],
    )


def double_ids() -> Example:
    comments = comment(5, "Author", "Eerste") + comment(5, "Author", "Tweede")
    body = par(commented(5, "Aap"), run(" en ")), par(run("een "), commented(5, "noot"))
    return Example(
        word_file(*body, comments=comments),
        ["Aap en ", "een noot"],
        ["Aap en ", "een noot"],
        [
            "o1 opmerking Author 0:0 «Aap» “Eerste”",
            "o2 opmerking Author 1:4 «noot» “Tweede”",
        ],
    )


def comments_elsewhere() -> Example:
    start, end = '<w:commentRangeStart w:id="3"/>', '<w:commentRangeEnd w:id="3"/>'
    comments = "".join(comment(id, "Anna", f"Nummer {id}") for id in range(6))
    return Example(
        word_file(
            par("Eerste", '<w:r><w:footnoteReference w:id="2"/></w:r>', run(" regel")),
            par(commented(4, gone("Bas", "alles weg"))),
            start,
            par("Tweede"),
            par("Derde"),
            end,
            par(run("Vierde"), sign(3)),
            comments=comments,
            header=par(commented(0, "Kop")),
            footnotes=f'<w:footnote w:id="2">{par(commented(1, "Noot"))}</w:footnote>',
        ),
        ["Eerste regel", "Noot", "Tweede", "Derde", "Vierde"],
        ["Eerste regel", "Noot", "alles weg", "Tweede", "Derde", "Vierde"],
        [
            "o1 opmerking Anna nowhere «Kop» “Nummer 0”",
            "o2 opmerking Anna 1:0 «Noot» “Nummer 1”",
            "o3 opmerking Anna nowhere “Nummer 2”",
            "o4 opmerking Anna 3:0 «Tweede¶Derde» “Nummer 3”",
            "o5 opmerking Anna 2:0 «alles weg» “Nummer 4”",
            "o6 opmerking Anna nowhere “Nummer 5”",
            "w1 verwijdering Bas 2:0 apart -alles weg-",
        ],
    )


def google() -> Example:
    def wrapped(content: str) -> str:
        tag = '<w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr>'
        return f"<w:sdt>{tag}<w:sdtContent>{content}</w:sdtContent></w:sdt>"

    begin = wrapped('<w:commentRangeStart w:id="0"/>') + wrapped('<w:commentRangeStart w:id="1"/>')
    end = "".join(f'<w:commentRangeEnd w:id="{id}"/>{sign(id)}' for id in (0, 1))
    changed = wrapped(ins("Bas", "veertig")) + wrapped(gone("Bas", "dertig"))
    return Example(
        word_file(
            par(run("met "), begin, run("spoed"), end),
            wrapped(par(run("tot "), changed, run(" procent"))),
            comments=comment(0, "Anna", "Klopt dit?") + comment(1, "Bas", "Ja hoor."),
        ),
        ["met spoed", "tot veertig procent"],
        ["met spoed", "tot dertig procent"],
        [
            "o1 opmerking Anna 0:4 «spoed» “Klopt dit?”",
            "o2 opmerking Bas 0:4 «spoed» “Ja hoor.” to o1",
            "w1 vervanging Bas 1:4 -dertig- +veertig+",
        ],
    )
