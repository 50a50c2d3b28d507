"""What moving a session would do: every answer has one fate, and what stays says why it wants a look."""

from decimal import Decimal

import pytest

from casusanalyse.facilitate.moving_over import Fate, Prospect, Told
from casusanalyse.facilitate.set_aside import AsideItem, aside_items
from casusanalyse.protocol.answers import (
    Answer,
    Choice,
    ChoiceAnswer,
    MultiChoiceAnswer,
    NumberAnswer,
    ScaleAnswer,
    TextAnswer,
    YesNo,
    YesNoAnswer,
)
from casusanalyse.protocol.entries import Extra, Insight, ListItem, Mention, Person, Relation
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.events import (
    AnswerGiven,
    EntryAdded,
    Event,
    Handled,
    Handling,
    PartWritten,
)
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record, replay
from casusanalyse.text.clean import clean_text as c
from tests.facilitate.builders import a_protocol, questions
from tests.session.samples import started

REPORT = """\
verslag:
  titel: Proef
  hoofdstukken: [{kop: Begin, toont: []}, {kop: Einde, toont: []}]
"""
SHORTER = REPORT.replace(", {kop: Einde, toont: []}", "")


def protocol(*asked: str, report: str = REPORT) -> Protocol:
    return a_protocol(questions(*asked), report)


def record_of(*events: Event) -> Record:
    return replay((started(), *events))


def given(question: str, answer: Answer) -> Event:
    return AnswerGiven(place=Place(question), answer=answer)


def prospect(old: Protocol, new: Protocol, *events: Event) -> Prospect:
    return Prospect(old, new, record_of(*events))


def option(id: str) -> Choice:
    return Choice(option=id)


CAN = "id: kan, soort: ja_nee"
YES = given("kan", YesNoAnswer(choice=YesNo.YES))
SHORT = TextAnswer(text=c("Kort."))


@pytest.mark.parametrize(
    ("was", "now", "answer", "reasons"),
    [
        ("soort: tekst", "soort: tekst", SHORT, ()),
        ("soort: tekst", "soort: lange_tekst", SHORT, ()),
        (
            "soort: keuze, keuzes: {a: Aa, b: Bee}",
            "soort: keuze, keuzes: {b: Bee, d: Dee}",
            ChoiceAnswer(choice=option("a")),
            ("deze keuze is er niet meer",),
        ),
        (
            "soort: keuze, keuzes: {a: Aa, b: Bee}, anders: ja",
            "soort: keuze, keuzes: {a: Aa, b: Bee}",
            ChoiceAnswer(choice=Choice(other=c("Iets"))),
            ("een eigen antwoord kan niet meer",),
        ),
        (
            "soort: meerkeuze, keuzes: {a: Aa, b: Bee}",
            "soort: meerkeuze, keuzes: {a: Aa, b: Bee}, maximaal: 1",
            MultiChoiceAnswer(choices=(option("a"), option("b"))),
            ("kies er nu hoogstens 1",),
        ),
        (
            "soort: meerkeuze, keuzes: {a: Aa, b: Bee}",
            "soort: meerkeuze, keuzes: {a: Aa, b: Bee}, minimaal: 2",
            MultiChoiceAnswer(choices=(option("a"),)),
            ("kies er nu minstens 2",),
        ),
        (
            "soort: getal",
            "soort: getal, maximaal: 5",
            NumberAnswer(number=Decimal(6)),
            ("het meeste is nu 5",),
        ),
        (
            "soort: getal",
            "soort: getal, minimaal: 7",
            NumberAnswer(number=Decimal(6)),
            ("het minste is nu 7",),
        ),
        (
            "soort: schaal, minimaal: 1, maximaal: 10",
            "soort: schaal, minimaal: 1, maximaal: 5",
            ScaleAnswer(point=8),
            ("het meeste is nu 5",),
        ),
        (
            "soort: tekst",
            "soort: tekst, controle: [{regel: {woorden_minstens: 3}, melding: Iets meer., ernst: fout}]",
            SHORT,
            ("Iets meer.",),
        ),
        (
            "soort: tekst",
            "soort: tekst, controle: [{regel: {woorden_minstens: 3}, melding: Iets meer.}]",
            SHORT,
            (),
        ),
        (
            "soort: tekst, wie_leest: begeleider",
            "soort: tekst, wie_leest: regio",
            SHORT,
            ("mag nu door meer mensen worden gelezen: regio",),
        ),
        (
            "soort: tekst",
            "soort: tekst, als: {vraag: kan, is: nee}",
            SHORT,
            ("deze vraag wordt nu alleen gesteld als er iets anders is gezegd",),
        ),
        ("soort: tekst", "soort: tekst, als: {vraag: kan, is: ja}", SHORT, ()),
    ],
)
def test_an_answer_that_stays_says_what_to_look_at(
    was: str, now: str, answer: Answer, reasons: tuple[str, ...]
) -> None:
    old, new = protocol(CAN, f"id: hoe, {was}"), protocol(CAN, f"id: hoe, {now}")
    told = prospect(old, new, YES, given("hoe", answer)).told[-1]
    fate = Fate.ATTENTION if reasons else Fate.KEPT
    assert (told.fate, told.reasons, told.place) == (fate, reasons, Place("hoe"))


def item(number: int, text: str, *extras: Extra) -> EntryAdded:
    entry = ListItem(text=c(text), extras=extras)
    return EntryAdded(place=Place("lijst"), id=EntryId(f"e{number}"), entry=entry)


WHO = Extra(field="wie", answer=TextAnswer(text=c("oma")))
WHICH = Extra(field="welk", answer=ChoiceAnswer(choice=option("a")))
LIST = "id: lijst, soort: lijst"


@pytest.mark.parametrize(
    ("was", "now", "reasons"),
    [
        ("", "", ()),
        ("", ", maximaal: 1", ("de lijst heeft nu hoogstens 1 regel",)),
        (", maximaal: 1", ", maximaal: 1", ()),
        (
            ", velden: [{id: wie, soort: tekst, vraag: Wie?}]",
            "",
            ('het veld "wie" is er niet meer; wat er stond, blijft bij de regel: oma',),
        ),
        (
            ", velden: [{id: wie, soort: tekst, vraag: Wie?}]",
            ", velden: [{id: wie, soort: getal, vraag: Hoeveel?}]",
            ('het veld "Hoeveel?" vraagt nu iets anders',),
        ),
        (
            ", velden: [{id: welk, soort: keuze, vraag: Welk?, keuzes: {a: Aa, b: Bee}}]",
            ", velden: [{id: welk, soort: keuze, vraag: Welk?, keuzes: {b: Bee, d: Dee}}]",
            ("deze keuze is er niet meer",),
        ),
    ],
)
def test_a_line_that_stays_says_what_to_look_at(
    was: str, now: str, reasons: tuple[str, ...]
) -> None:
    old, new = protocol(LIST + was), protocol(LIST + now)
    extras = [extra for extra in (WHO, WHICH) if extra.field in was]
    told = prospect(old, new, item(1, "een"), item(2, "twee", *extras)).told
    assert [(each.fate, each.id) for each in told[:1]] == [(Fate.KEPT, EntryId("e1"))]
    assert told[1].reasons == reasons


def test_what_points_at_something_that_is_set_aside_says_so() -> None:
    old = protocol(
        "id: gezin, soort: personen",
        "id: zien, soort: inzicht",
        "id: wie, soort: keuze, kies_uit: gezin",
    )
    new = protocol(
        "id: gezin, soort: lijst",
        "id: zien, soort: inzicht",
        "id: wie, soort: keuze, kies_uit: gezin",
    )
    mother = EntryId("e1")
    told = prospect(
        old,
        new,
        EntryAdded(place=Place("gezin"), id=mother, entry=Person(name=c("moeder"))),
        EntryAdded(
            place=Place("zien"),
            id=EntryId("e2"),
            entry=Insight(text=c("Rust"), people=(Mention(entry=mother),)),
        ),
        given("wie", ChoiceAnswer(choice=Choice(entry=mother))),
    ).told
    assert [(each.fate, each.reasons) for each in told] == [
        (Fate.ATTENTION, ("wijst naar iets dat apart wordt gezet: moeder",)),
        (Fate.ATTENTION, ("wat is gekozen, staat niet meer in de lijst",)),
        (Fate.ASIDE, ("was personen, is nu lijst",)),
    ]


def test_a_relation_with_a_sign_that_is_gone_says_so() -> None:
    band = Relation(one=Mention(words=c("oma")), relation="gast", another=Mention(words=c("kind")))
    old = protocol("id: banden, soort: relaties, tekens: {gast: gastgezin}")
    new = protocol("id: banden, soort: relaties")
    added = EntryAdded(place=Place("banden"), id=EntryId("e1"), entry=band)
    (told,) = prospect(old, new, added).told
    assert told.reasons == ('de relatie "gast" is geen keuze meer',)


def test_a_text_of_the_report_goes_where_its_chapter_goes() -> None:
    old, new = protocol(CAN), protocol(CAN, report=SHORTER)
    written = [PartWritten(chapter=chapter, text=c(f"tekst {chapter}")) for chapter in (0, 1)]
    moved_there = Handled(place=Place("kan"), handling=Handling(chapter=1))
    found = prospect(old, new, YES, moved_there, *written)
    assert [(each.fate, each.heading, each.reasons) for each in found.told] == [
        (
            Fate.ATTENTION,
            "Vraag 1",
            ('stond in het hoofdstuk "Einde", dat er niet meer is',),
        ),
        (Fate.KEPT, 'Tekst boven het hoofdstuk "Begin"', ()),
        (Fate.ASIDE, 'Tekst boven het hoofdstuk "Einde"', ("dit hoofdstuk is er niet meer",)),
    ]


def test_what_comes_back_and_what_still_waits_are_counted_apart() -> None:
    old = protocol("id: hoe, soort: tekst", "id: wat, soort: tekst")
    away = protocol("id: anders, soort: tekst")
    before = record_of(given("hoe", SHORT), given("wat", TextAnswer(text=c("Dat."))))
    after = Prospect(old, away, before).after
    again = Prospect(away, protocol("id: hoe, soort: tekst"), after)
    assert again.told == (Told(Fate.BACK, "Vraag 1", "", "Kort.", (), Place("hoe")),)
    assert (again.counts[Fate.BACK], again.still_aside) == (1, 1)


MOTHER = (
    "moeder | zingt",
    "Hoe tekenen we deze persoon? onbekend",
    "Overleden? nee",
    "Gaat de casus om dit kind? nee",
    "Waar hoort deze persoon bij? gezin",
)


def test_what_is_set_aside_is_told_so_that_it_can_be_typed_again() -> None:
    old = protocol(
        "id: gezin, soort: personen",
        "id: wat, soort: tekst, voor_elk: gezin",
        "id: keus, soort: keuze, keuzes: {a: Rustig aan, b: Bee}",
        LIST + ", velden: [{id: wie, soort: tekst, vraag: Wie?}]",
    )
    new = protocol("id: anders, soort: tekst", report=SHORTER)
    mother = EntryAdded(
        place=Place("gezin"), id=EntryId("e1"), entry=Person(name=c("moeder"), nature=c("zingt"))
    )
    record = Prospect(
        old,
        new,
        record_of(
            mother,
            AnswerGiven(place=Place("wat", EntryId("e1")), answer=SHORT),
            given("keus", ChoiceAnswer(choice=option("a"))),
            item(2, "bellen", WHO),
            PartWritten(chapter=1, text=c("Twee\n\nregels")),
        ),
    ).after
    mom = EntryId("e1")
    assert aside_items(new, record) == (
        AsideItem("Vraag 1", "", MOTHER, Place("gezin"), mom),
        AsideItem("Vraag 2", "moeder", ("Kort.",), Place("wat", mom)),
        AsideItem("Vraag 3", "", ("Rustig aan",), Place("keus")),
        AsideItem("Vraag 4", "", ("bellen | oma",), Place("lijst"), EntryId("e2")),
        AsideItem('Tekst boven het hoofdstuk "Einde"', "", ("Twee", "", "regels")),
    )
