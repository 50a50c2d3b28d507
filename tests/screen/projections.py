"""Projections of a small meeting, in which everything that could be shown was released."""

from pathlib import Path

from casusanalyse.front.wall import Distance, Projection
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import (
    Agreement,
    Consent,
    Factor,
    Insight,
    ListItem,
    Mention,
    Person,
    Quote,
    RoundSentence,
    Seat,
    TimelineEntry,
)
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.report.builders import Session, Written, question

SHOWN = "zichtbaar"
"""Stands in everything that a room may read."""
HIDDEN = "verborgen"
"""Stands in everything that it may not."""

FOR_US = {"wie_leest": "begeleider"}
STAYS = {"blijft_in_beeld": "ja"}
OUR_SIDE = {"toelichting": f"{HIDDEN} toelichting", "voorbeeld": f"{HIDDEN} voorbeeld"}


def small_protocol() -> Protocol:
    """Return a protocol with one step of each sort, and something hidden wherever that can stand."""
    return Protocol.model_validate(
        {
            "protocol": "1",
            "id": "klein",
            "naam": f"{HIDDEN} protocol",
            "versie": "1",
            "omschrijving": HIDDEN,
            "auteur": HIDDEN,
            "duur": 60,
            "stappen": [
                _step(
                    "samen",
                    "Hoe doen we het?",
                    question("welkom", "mededeling", f"{HIDDEN} tekst", kort="Welkom"),
                    question("wie", "deelnemers", "Wie zijn er?"),
                    question("voor_ons", "tekst", f"{HIDDEN} vraag", **FOR_US),
                    question("signaal", "tekst", "Wat is ons teken?", kort="Ons signaal", **STAYS),
                    question("regels", "lijst", "Wat spreken we af?", kort="Afspraken", **STAYS),
                    question("ronde", "ronde", "Hoe zit je erbij?"),
                ),
                _step("gezin", "Het gezin", question("mensen", "personen", "Wie is dit?")),
                _step("lijn", "De lijn", question("tijdlijn", "tijdlijn", "Wat gebeurde er?")),
                _step("waarom", "Wat speelt er", question("spel", "factoren", "Wat speelt er?")),
                _step(
                    "zien",
                    "Wat we zien",
                    question("inzichten", "inzicht", "Wat zien we nu?", kort="Inzichten"),
                    question("citaten", "citaat", "Welke woorden?", kort="Woorden"),
                    question("verder", "afspraak", "Hoe verder?", kort="Hoe verder"),
                    question("per_wie", "tekst", "En dan?", kort="En dan", voor_elk="mensen"),
                ),
            ],
            "verslag": {"titel": HIDDEN, "hoofdstukken": []},
        }
    )


def _step(id: str, title: str, *asked: Written) -> Written:
    return {
        "id": id,
        "titel": title,
        "doel": f"{HIDDEN} doel",
        "script": f"{HIDDEN} script",
        "duur": 20,
        "let_op": [{"zie": f"{HIDDEN} zie", "doe": f"{HIDDEN} doe"}],
        "vragen": [{**it, **OUR_SIDE} for it in asked],
    }


def small_record() -> Record:
    """Return what was said in it."""
    session = Session()
    session.add("wie", Seat(role=clean_text(f"{HIDDEN} rol")))
    session.answer("voor_ons", TextAnswer(text=clean_text(f"{HIDDEN} antwoord")))
    session.answer("signaal", TextAnswer(text=clean_text("Wij praten sneller.")))
    session.add("regels", ListItem(text=clean_text("Eerst luisteren.")))
    session.add("regels", ListItem(text=clean_text("Wie twijfelt, zegt het.")))
    for consent in Consent:
        said = HIDDEN if consent is not Consent.YES else SHOWN
        words, speaker = clean_text(f"{said} woord"), Mention(words=clean_text(f"{HIDDEN} spreker"))
        session.add("ronde", RoundSentence(sentence=words, consent=consent))
        session.add("citaten", Quote(words=words, speaker=speaker, consent=consent))
    kim = session.add("mensen", Person(name=clean_text("Kim"), nature=clean_text("Zingt graag.")))
    session.answer("per_wie", TextAnswer(text=clean_text("Samen zingen.")), about=kim)
    when = read_date(clean_text("voorjaar 2019"))
    session.add("tijdlijn", TimelineEntry(when=when, what=clean_text("Kim ging zingen.")))
    session.add("tijdlijn", TimelineEntry(what=clean_text("Het koor stopte.")))
    session.add("spel", Factor(text=clean_text("Wij wachtten op elkaar.")))
    session.add("inzichten", Insight(text=clean_text("Wij keken apart.")))
    session.add("inzichten", Insight(text=clean_text("Zingen hielp.")))
    school = Mention(words=clean_text("school"))
    session.add("verder", Agreement(task=clean_text("Belt het koor."), owner=school))
    return session.record


def projection(
    step: str | None = None,
    question: str | None = None,
    latest: str | None = None,
    distance: Distance = Distance.STEP,
    record: Record | None = None,
) -> Projection:
    """Return a projection of the small meeting."""
    shown = small_record() if record is None else record
    newest = EntryId(latest) if latest else None
    return Projection(small_protocol(), shown, step, question, newest, distance)


EVERY_PLACE = tuple(
    (step.id, asked)
    for step in small_protocol().steps
    for asked in (None, *(it.id for it in step.questions))
)
"""Every step with every question in it, and with none."""

GOLDEN = Path(__file__).parent / "golden"
