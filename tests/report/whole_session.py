"""A session in which every kind of question was answered, and a protocol that shows them all."""

from decimal import Decimal

from casusanalyse.protocol.answers import (
    Choice,
    ChoiceAnswer,
    ConfirmationAnswer,
    DateAnswer,
    MultiChoiceAnswer,
    NumberAnswer,
    PeriodAnswer,
    ScaleAnswer,
    TextAnswer,
    YesNo,
    YesNoAnswer,
)
from casusanalyse.protocol.entries import (
    Agreement,
    Bearing,
    Certainty,
    Consent,
    Extra,
    Insight,
    Lane,
    ListItem,
    Mark,
    Mention,
    PeriodEntry,
    Person,
    Quote,
    Relation,
    RoundSentence,
    Seat,
    Standing,
    Statement,
    TimelineEntry,
)
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date, read_period
from tests.report.builders import Session, chapter, pointing_at, question

OPTIONS = {"naast": "Naast elkaar", "tegenover": "Tegenover elkaar"}
VALUES = ("tekst", "lang", "janee", "keuze", "meer", "getal", "datum", "periode", "schaal", "bev")

QUESTIONS = (
    question("tekst", "tekst", kort="Signaal"),
    question("lang", "lange_tekst", kort="De lijn"),
    question("janee", "ja_nee", "Weten de ouders hiervan?"),
    question("keuze", "keuze", "Hoe staan wij?", keuzes=OPTIONS),
    question("meer", "meerkeuze", kort="Gekozen", keuzes=OPTIONS, anders="ja"),
    question("getal", "getal", kort="Aantal plekken"),
    question("datum", "datum", kort="Begonnen"),
    question("periode", "periode", kort="Duur"),
    question("schaal", "schaal", kort="Rust"),
    question("bev", "bevestiging", kort="Akkoord"),
    question("gelezen", "mededeling"),
    question("pauze", "pauze"),
    question("stoelen", "deelnemers"),
    question("gezin", "personen"),
    question("banden", "relaties", tekens={"gastgezin": "gastgezin"}),
    question("druk", "tekst", kort="Als het spannend is", voor_elk="gezin"),
    question("lijn", "tijdlijn", kort="De lijn"),
    question("lopend", "perioden"),
    question("ronde", "ronde"),
    question("citaten", "citaat"),
    question("inzicht", "inzicht", kort="Wat wij zien"),
    question("dragen", "verklaring"),
    question("afspraak", "afspraak"),
    question(
        "patronen",
        "lijst",
        kort="Patronen",
        velden=[{"id": "eronder", "soort": "tekst", "vraag": "Wat ligt eronder?"}],
    ),
    question("geheim", "tekst", kort="Alleen voor mij", wie_leest="begeleider"),
    question("terzijde", "tekst", in_verslag="nee"),
)

CHAPTERS = (
    chapter("Waarden", *VALUES, "gelezen", "pauze", "geheim", "terzijde", tekst="Zo was het."),
    chapter("Mensen", "stoelen", "gezin", "banden", "druk", opmaak="portret"),
    chapter("Momenten", "lijn", opmaak="cruciale_momenten"),
    chapter("Inzichten", "inzicht", "patronen", opmaak="opsomming", kopjes="ja"),
    chapter("Woorden", "ronde", "citaten", opmaak="citaten"),
    chapter("Verder", "dragen", "afspraak"),
    chapter("De hele lijn", "lijn", opmaak="tijdlijn", bijlage="ja"),
    chapter("Wat er liep", "lopend", opmaak="tabel", bijlage="ja"),
)


def whole_session() -> Session:
    """Return the session."""
    session = Session(example=True)
    _give_values(session)
    seat, mother, child = _bring_people(session)
    _tell_what_happened(session, seat, mother, child)
    return session


def _give_values(session: Session) -> None:
    session.answer("tekst", TextAnswer(text=c("We praten sneller.")))
    session.answer("lang", TextAnswer(text=c("Eerst dit.\n\nDan dat,\nop twee regels.")))
    session.answer("janee", YesNoAnswer(choice=YesNo.UNKNOWN))
    session.answer("keuze", ChoiceAnswer(choice=Choice(option="naast")))
    both = (Choice(option="tegenover"), Choice(other=c("soms")))
    session.answer("meer", MultiChoiceAnswer(choices=both))
    session.answer("getal", NumberAnswer(number=Decimal("1.50")))
    session.answer("datum", DateAnswer(date=read_date(c("rond zijn zesde"))))
    session.answer("periode", PeriodAnswer(period=read_period(c("2016 tot april 2017"))))
    session.answer("schaal", ScaleAnswer(point=7))
    session.answer("bev", ConfirmationAnswer())
    session.answer("geheim", TextAnswer(text=c("Dit blijft bij mij.")))
    session.answer("terzijde", TextAnswer(text=c("Dit hoeft er niet in.")))


def _bring_people(session: Session) -> tuple[Mention, Mention, Mention]:
    seat = session.add("stoelen", Seat(role=c("leerkracht"), organisation=c("basisschool")))
    mother = session.add("gezin", Person(name=c("moeder"), nature=c("Trouw en eerlijk.")))
    child = session.add(
        "gezin", Person(name=c("kind A"), nature=c("Zingt graag."), age_band=c("zes"), focus=True)
    )
    grandmother = Person(name=c("oma"), standing=Standing.IMPORTANT_OTHER, deceased=True)
    session.add("gezin", grandmother)
    mentions = pointing_at(mother), pointing_at(child)
    session.add("banden", Relation(one=mentions[0], relation="ouder", another=mentions[1]))
    session.add(
        "banden",
        Relation(
            one=Mention(words=c("een buurvrouw")),
            relation="gastgezin",
            another=mentions[1],
            ended=True,
            period=read_period(c("zomer 2018")),
        ),
    )
    session.add(
        "banden",
        Relation(
            one=mentions[0],
            relation="spanning",
            another=mentions[1],
            status=Certainty.SUSPECTED,
            source=c("de leerkracht"),
        ),
    )
    session.answer("druk", TextAnswer(text=c("Belt iedere dag.")), about=mother)
    return pointing_at(seat), *mentions


def _tell_what_happened(session: Session, seat: Mention, mother: Mention, child: Mention) -> None:
    late = session.add("lijn", TimelineEntry(when=read_date(c("2019")), what=c("Oma overlijdt")))
    early = session.add(
        "lijn",
        TimelineEntry(
            when=read_date(c("voorjaar 2017")),
            what=c("Hij gaat naar een gastgezin"),
            mark=Mark.MOVE,
            crucial=True,
            who=(child, mother),
            between_parents=c("Vader was er niet."),
            effect=c("Wij waren opgelucht."),
            next=c("Een nieuwe school."),
            child_says=c("Waar is mama?"),
            child_source=c("zijn zusje"),
            known_then=c("Dat er plek was."),
            not_seen=c("Dat hij zweeg."),
            reasoning=c("Rust eerst."),
            source=c("het dossier"),
            certainty=Certainty.DISPUTED,
            second_memory=c("Hij bleef nog een maand thuis"),
        ),
    )
    for entry in (
        PeriodEntry(lane=Lane.LIVING, period=read_period(c("2017 - 2019")), what=c("thuis")),
        PeriodEntry(lane=Lane.LEAD, period=read_period(c("2018")), unassigned=True, whom=seat),
    ):
        session.add("lopend", entry)
    session.add("ronde", RoundSentence(sentence=c("Ik ben er."), consent=Consent.YES))
    session.add("ronde", RoundSentence(sentence=c("Ik twijfel."), consent=Consent.TO_ASK))
    kept = Quote(words=c("Wij wachtten op elkaar."), speaker=seat, consent=Consent.YES)
    quote = session.add("citaten", kept)
    session.add("citaten", Quote(words=c("Dit niet."), speaker=seat, consent=Consent.NO))
    session.add(
        "inzicht",
        Insight(
            text=c("Wij keken naar regels."),
            events=(pointing_at(late), pointing_at(early)),
            quotes=(pointing_at(quote),),
            people=(child,),
        ),
    )
    session.add(
        "patronen",
        ListItem(
            text=c("Wij verwezen door."),
            extras=(Extra(field="eronder", answer=TextAnswer(text=c("Haast."))),),
        ),
    )
    carried = Statement(member=seat, bearing=Bearing.BEARS_IF, provided=c("er rugdekking is"))
    session.add("dragen", carried)
    due = read_date(c("voor de zomer"))
    session.add("afspraak", Agreement(task=c("Moeder bellen"), owner=seat, due=due), origin="s0")
