"""The twelve copies of a week of review: what came back of the draft of the shipped example."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import docx

from tests.libreoffice.edits import (
    BAS,
    Edit,
    answer,
    change,
    comment,
    delete_row,
    insert,
    insert_paragraph,
    insert_row,
    merge,
    move,
    reply,
    rewrite,
    split,
)
from tests.libreoffice.office import Office
from tests.libreoffice.truth import Truth

FACILITATOR = "De Begeleider"


@dataclass(frozen=True)
class Copy:
    """A file that came back, and what it holds; None of a file that is not ours."""

    file: Path
    truth: Truth | None


@dataclass(frozen=True)
class Papers:
    """What was sent: a copy for each of nine participants, one of an earlier draft, the facilitator's own."""

    copies: Sequence[Path]
    older: Path
    own: Path


COMMENTS: tuple[Edit, ...] = (
    comment("half uur", "Het werd ieder uur.", on="Om het half uur"),
    reply("Het werd ieder uur.", "Zo herinner ik het mij ook.").by(BAS),
    comment("vast gastgezin", "Mooi dat dit er staat.", resolved=True),
    comment("jongere zusje", "Zij heeft ook een eigen verhaal.", on="Geboorte van het jongere"),
    answer("Wat mist er nog", "Hoe het zusje hierop terugkijkt."),
)
CHANGES: tuple[Edit, ...] = (
    change("vanzelf", "langzaam", on="schoven wij vanzelf naar elkaar toe"),
    insert("Het zusje wist er nog niet van", ", en dat vonden wij jammer"),
    change(" met constante, goede zorg", ""),
    change("rustig moment", "rustige middag").untracked(),
    change("binnen twee weken", "binnen drie weken").untracked(),
)
SPLIT: tuple[Edit, ...] = (split("Ook hoe het tussen hen was"),)
MERGE: tuple[Edit, ...] = (merge("Wie merkt dat hij zich verdedigt"),)
MOVED: tuple[Edit, ...] = (move("Om het half uur", before="Wij zeggen eerst wat wij hoorden"),)
ROWS: tuple[Edit, ...] = (
    insert_row(
        "Geboorte van het jongere", "2a", "zomer 2015", "De eerste vakantie met zijn vieren."
    ),
    delete_row("Een belangenorganisatie laat weten"),
)
REWRITTEN: tuple[Edit, ...] = (
    rewrite(
        "Dat ik niet wacht tot ik iets te bieden heb", "Dat ik bel, ook met lege handen."
    ).untracked(),
)
IN_ODT: tuple[Edit, ...] = (
    comment("Kent hem goed", "Beter dan wij allemaal."),
    change("bang", "bezorgd", on="Zei hardop dat zij bang was"),
)
OLDER: tuple[Edit, ...] = (change("lege stoel", "stoel met een knuffel"),)
OWN: tuple[Edit, ...] = (
    change("rustig moment", "stil moment").untracked(),
    rewrite(
        "Wij gaan uitleggen waarom", "Wij leggen uit waarom het niet bij ons hoorde."
    ).untracked(),
    insert_paragraph("Om het half uur", "Wie moe is, zegt het.").untracked(),
)

TWELVE: Mapping[str, Callable[[Office, Papers], Copy]] = {
    "comments": lambda office, papers: _edited(office, papers.copies[0], COMMENTS),
    "tracked and untracked changes": lambda office, papers: _edited(
        office, papers.copies[1], CHANGES
    ),
    "a split": lambda office, papers: _edited(office, papers.copies[2], SPLIT),
    "a merge": lambda office, papers: _edited(office, papers.copies[3], MERGE),
    "a moved paragraph": lambda office, papers: _edited(office, papers.copies[4], MOVED),
    "a table row": lambda office, papers: _edited(office, papers.copies[5], ROWS),
    "a rewritten answer": lambda office, papers: _edited(office, papers.copies[6], REWRITTEN),
    "untouched": lambda office, papers: _untouched(office, papers.copies[7]),
    "saved as .odt": lambda office, papers: _edited(office, papers.copies[8], IN_ODT, ".odt"),
    "of an older draft": lambda office, papers: _edited(office, papers.older, OLDER),
    "not ours": lambda office, _: _not_ours(office.folder),
    "the facilitator's own": lambda office, papers: _edited(office, papers.own, OWN),
}
"""Each copy by what was done to it; what makes it takes LibreOffice and what was sent."""


def _edited(office: Office, draft: Path, edits: Sequence[Edit], suffix: str = ".docx") -> Copy:
    return Copy(*office.edited(draft, edits, suffix))


def _untouched(office: Office, draft: Path) -> Copy:
    """Give a copy that came back as it went, byte for byte."""
    seen = tuple(office.listed(draft))
    return Copy(draft, Truth(ops=(), accepted=seen, rejected=seen))


def _not_ours(folder: Path) -> Copy:
    letter = docx.Document()
    letter.add_paragraph("Beste mensen, hierbij de notulen van de buurtvereniging.")
    path = folder / "notulen.docx"
    letter.save(str(path))
    return Copy(path, None)
