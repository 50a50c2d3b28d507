"""What is open or loose is named, and what is left out or in order is not."""

from casusanalyse.protocol.answers import Choice, ChoiceAnswer, TextAnswer
from casusanalyse.protocol.entries import (
    Consent,
    Extra,
    Insight,
    ListItem,
    Mention,
    Person,
    Quote,
    RoundSentence,
    Standing,
    TimelineEntry,
)
from casusanalyse.protocol.model import Captures, Protocol
from casusanalyse.report.loose_ends import Loose, LooseEnd, loose_ends
from casusanalyse.session.events import AnswerGiven, Handled, Handling
from casusanalyse.session.moving import replacement
from casusanalyse.session.places import Place
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date
from casusanalyse.wording import report as wording
from tests.report.builders import Session, chapter, protocol, question

DECISION = {
    "id": "besluit",
    "soort": "keuze",
    "vraag": "Wat nu?",
    "keuzes": {"nu": "Nu", "los": "Los"},
}
PROTOCOL = Protocol.model_validate(
    {
        **protocol(
            [
                question("nodig", "tekst", kort="Hoe het was", verplicht="ja"),
                question("citaten", "citaat"),
                question("ronde", "ronde"),
                question("later", "lijst", velden=[DECISION]),
                question("inzicht", "inzicht"),
                question("lijn", "tijdlijn"),
                question("gezin", "personen"),
            ],
            [
                chapter("Vol", "lijn", "inzicht"),
                chapter("Kaal", "nodig"),
                chapter("Tekst", tekst="Zo."),
            ],
        ).model_dump(by_alias=True, exclude_defaults=True),
        "vangen": {"straks": "later"},
    }
)
CHOSEN = Extra(field="besluit", answer=ChoiceAnswer(choice=Choice(option="nu")))
WHEN = read_date(c("2019"))


def test_all_that_is_loose_is_named_in_order() -> None:
    session = Session()
    session.add("lijn", TimelineEntry(what=c("De brand"), crucial=True))
    session.add("inzicht", Insight(text=c("Zomaar")))
    session.add("later", ListItem(text=c("Huisarts bellen")))
    session.add("citaten", Quote(words=c("Ach")))
    session.add("ronde", RoundSentence(sentence=c("Moe")))
    session.add("gezin", Person(name=c("vader")))
    lists = ("citaten", "ronde", "later", "inzicht", "lijn", "gezin")
    ids = [session.record.entries(question)[0].id for question in lists]
    assert loose_ends(PROTOCOL, session.record) == (
        LooseEnd(Loose.UNANSWERED, Place("nodig"), name="Hoe het was"),
        LooseEnd(Loose.CONSENT, Place("citaten"), ids[0], name="Ach"),
        LooseEnd(Loose.CONSENT, Place("ronde"), ids[1], name="Moe"),
        LooseEnd(Loose.UNDECIDED, Place("later"), ids[2], name="Huisarts bellen"),
        LooseEnd(Loose.UNGROUNDED, Place("inzicht"), ids[3], name="Zomaar"),
        LooseEnd(Loose.UNDATED, Place("lijn"), ids[4], name="De brand"),
        LooseEnd(Loose.SHALLOW, Place("lijn"), ids[4], name="De brand"),
        LooseEnd(Loose.NO_NATURE, Place("gezin"), ids[5], name="vader"),
        LooseEnd(Loose.EMPTY_CHAPTER, chapter=1, name="Kaal"),
    )


def test_what_is_in_order_or_left_out_is_not_loose() -> None:
    session = Session()
    session.add(
        "lijn", TimelineEntry(what=c("De brand"), when=WHEN, crucial=True, effect=c("Schrik"))
    )
    session.add("inzicht", Insight(text=c("Rust"), events=(Mention(words=c("de brand")),)))
    session.add("later", ListItem(text=c("Besloten"), extras=(CHOSEN,)))
    session.add("citaten", Quote(words=c("Ach"), consent=Consent.NO))
    session.add("gezin", Person(name=c("vader"), nature=c("fluit")))
    session.add("gezin", Person(name=c("school"), standing=Standing.ORGANISATION))
    out = session.add("lijn", TimelineEntry(what=c("Weg")))
    session.do(Handled(place=Place("lijn"), id=out, handling=Handling(left_out=True)))
    assert [end.kind for end in loose_ends(PROTOCOL, session.record)] == [
        Loose.UNANSWERED,
        Loose.EMPTY_CHAPTER,
    ]


def test_every_sort_of_loose_end_has_a_sentence() -> None:
    assert set(wording.LOOSE_ENDS) == {kind.value for kind in Loose}
    assert LooseEnd(Loose.UNDATED, name="De brand").sentence == (
        "Bij deze gebeurtenis staat niet wanneer het was: De brand"
    )


def test_what_was_set_aside_is_loose_in_few_words() -> None:
    session = Session()
    session.do(AnswerGiven(place=Place("nodig"), answer=TextAnswer(text=c("Rust en tijd " * 20))))
    id = session.add("later", ListItem(text=c("Huisarts bellen")))
    gone = {"nodig", "later"}
    steps = tuple(
        step.model_copy(
            update={"questions": tuple(it for it in step.questions if it.id not in gone)}
        )
        for step in PROTOCOL.steps
    )
    new = PROTOCOL.model_copy(update={"steps": steps, "captures": Captures()})
    record = session.record + replacement(PROTOCOL, new, session.record, "")
    aside = [end for end in loose_ends(new, record) if end.kind is Loose.ASIDE]
    heading = PROTOCOL.question("later").heading.strip()
    assert [(end.place, end.id) for end in aside] == [(Place("nodig"), None), (Place("later"), id)]
    assert aside[0].name.startswith("Hoe het was: Rust en tijd Rust")
    assert len(aside[0].name) < 100
    assert aside[1].sentence == (
        f"Apart gezet, want de vraag van toen is er niet meer: {heading}: Huisarts bellen"
    )
