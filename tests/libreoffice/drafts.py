"""A draft to edit: one page, with every kind of paragraph."""

from dataclasses import replace
from pathlib import Path

from casusanalyse.word.content import ListItem, TableContent, TableRow
from casusanalyse.word.writing import WordWriter
from tests.word.sample import PROPERTIES, Anchors, text

HOLIDAY = "De vakantie begon in juli. Moeder belde elke dag. De school hoorde niets."
QUARREL = "Na een ruzie thuis ging het meisje met spoed naar een crisisgroep."
CHEERFUL = "Zij lacht met haar hele gezicht als haar hond haar ziet."
HURRY = "Wij liepen sneller dan het gezin."
AGREEMENTS = (
    "Wij spreken over onszelf.",
    "Wie merkt dat het te snel gaat, legt een hand op tafel.",
    "Wat hier gezegd wordt, blijft hier.",
)
EVENTS = (
    ("voorjaar 2017", "Het jongste kind wordt geboren.", "moeder, oma"),
    ("september 2018", "Het meisje begint in groep 3.", "school"),
    ("januari 2020", "Het eerste gesprek met het wijkteam.", "moeder, wijkteam"),
)
READERS_QUESTIONS = (
    "Waarin herken je je?",
    "Wat klopt er niet?",
    "Wat wil je nog meegeven?",
)
LAST = "Wij zien elkaar terug in het najaar."


def write_small_draft(path: Path, draft: str = PROPERTIES.identifier) -> None:
    """Write the draft to ``path``, which must not exist yet."""
    writer = WordWriter(replace(PROPERTIES, identifier=draft))
    anchors = Anchors(draft)
    writer.title(text("Terugblik op de casus Zilverlinde"), anchors.next())
    writer.heading(1, text("Wat er gebeurde"), anchors.next("kop"))
    for number, words in enumerate((HOLIDAY, QUARREL, CHEERFUL), start=1):
        writer.paragraph(text(words), anchors.next(), label=f"[1.{number}]")
    writer.heading(1, text("Onze afspraken"), anchors.next("kop"))
    items = [ListItem(anchors.anchored(words), f"[2.{n}]") for n, words in enumerate(AGREEMENTS, 1)]
    writer.item_list(items, ordered=True)
    writer.quotation(text(HURRY), anchors.next(), "[2.4]")
    writer.heading(1, text("De tijdlijn"), anchors.next("kop"))
    writer.table(_timeline(anchors))
    writer.heading(1, text("Vragen aan jou"), anchors.next("kop"))
    writer.table(_questions(anchors))
    writer.paragraph(text(LAST), anchors.next(), label="[5.1]")
    writer.save(path)


def _timeline(anchors: Anchors) -> TableContent:
    header = tuple(anchors.anchored(words) for words in ("Wanneer", "Wat er gebeurde", "Wie"))
    rows = tuple(
        TableRow(tuple((anchors.anchored(words),) for words in event), f"[3.{number}]")
        for number, event in enumerate(EVENTS, start=1)
    )
    return TableContent(header, rows, (3, 8, 4))


def _questions(anchors: Anchors) -> TableContent:
    header = tuple(anchors.anchored(words) for words in ("Vraag", "Jouw antwoord"))
    rows = tuple(
        TableRow(((anchors.anchored(asked),), (anchors.anchored(""),)), f"[4.{number}]")
        for number, asked in enumerate(READERS_QUESTIONS, start=1)
    )
    return TableContent(header, rows, (1, 1))
