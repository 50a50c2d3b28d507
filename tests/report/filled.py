"""A session in which everything that a protocol asks was answered, whatever the protocol."""

from decimal import Decimal
from typing import assert_never

from casusanalyse.protocol.answers import (
    Answer,
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
    Consent,
    Entry,
    Extra,
    Factor,
    Influence,
    Insight,
    Lane,
    ListItem,
    Mention,
    PeriodEntry,
    Person,
    Quote,
    Relation,
    RoundSentence,
    Seat,
    Statement,
    TimelineEntry,
)
from casusanalyse.protocol.explaining import FactorRole, Sign
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import (
    AgreementsQuestion,
    AnyQuestion,
    BreakQuestion,
    ChoiceQuestion,
    ConfirmationQuestion,
    DateQuestion,
    FactorsQuestion,
    InfluencesQuestion,
    InsightsQuestion,
    ListField,
    ListQuestion,
    LongTextQuestion,
    MultiChoiceQuestion,
    NoticeQuestion,
    NumberQuestion,
    PeriodQuestion,
    PeriodsQuestion,
    PersonsQuestion,
    QuotesQuestion,
    RelationsQuestion,
    RoundQuestion,
    ScaleQuestion,
    SeatsQuestion,
    StatementsQuestion,
    TextQuestion,
    TimelineQuestion,
    YesNoQuestion,
)
from casusanalyse.text.clean import CleanText
from casusanalyse.text.clean import clean_text as c
from casusanalyse.text.dates import read_date, read_period
from tests.report.builders import Session

SOMEONE = Mention(words=c("iemand"))
SOMETHING = Mention(words=c("iets"))
WHEN = read_date(c("voorjaar 2019"))
WHILE = read_period(c("2018 tot 2019"))


def filled(protocol: Protocol) -> Session:
    """Return the session: one answer, or two entries, to each question."""
    session = Session()
    for question in protocol.questions():
        text = c(f"Antwoord op {question.id}.")
        for about in _asked_about(session, question):
            _fill(session, protocol, question, text, about)
    return session


def _asked_about(session: Session, question: AnyQuestion) -> list[EntryId | None]:
    if question.for_each is None:
        return [None]
    return [kept.id for kept in session.record.entries(question.for_each)]


def _fill(
    session: Session,
    protocol: Protocol,
    question: AnyQuestion,
    text: CleanText,
    about: EntryId | None,
) -> None:
    said = _said(protocol, question, text)
    match said:
        case None:
            return
        case tuple():
            for entry in said:
                session.add(question.id, entry)
        case _:
            session.answer(question.id, said, about)


def _said(
    protocol: Protocol, question: AnyQuestion, text: CleanText
) -> Answer | tuple[Entry, ...] | None:
    match question:
        case TextQuestion() | LongTextQuestion():
            return TextAnswer(text=text)
        case YesNoQuestion():
            return YesNoAnswer(choice=YesNo.YES)
        case ChoiceQuestion():
            return ChoiceAnswer(choice=_choice(protocol, question))
        case MultiChoiceQuestion():
            return MultiChoiceAnswer(choices=(_choice(protocol, question),))
        case NumberQuestion():
            return NumberAnswer(number=Decimal(3))
        case DateQuestion():
            return DateAnswer(date=WHEN)
        case PeriodQuestion():
            return PeriodAnswer(period=WHILE)
        case ScaleQuestion():
            return ScaleAnswer(point=question.minimum)
        case ConfirmationQuestion():
            return ConfirmationAnswer(line=text)
        case ListQuestion():
            extras = tuple(_extra(protocol, field) for field in question.fields)
            return ListItem(text=text, extras=extras), ListItem(text=text)
        case SeatsQuestion():
            return Seat(role=c("leerkracht"), organisation=text), Seat(role=c("ouder"))
        case PersonsQuestion():
            return Person(name=c("moeder"), nature=text), Person(name=c("kind A"))
        case RelationsQuestion():
            near = Relation(one=SOMEONE, relation="nabij", another=SOMEONE)
            return Relation(one=SOMEONE, relation="ouder", another=SOMEONE), near
        case TimelineQuestion():
            deep = TimelineEntry(when=WHEN, what=text, crucial=True, second_memory=text, next=text)
            return deep, TimelineEntry(what=text, child_says=text)
        case PeriodsQuestion():
            lead = PeriodEntry(lane=Lane.LEAD, period=WHILE, unassigned=True)
            return PeriodEntry(lane=Lane.LIVING, period=WHILE, what=text), lead
        case RoundQuestion():
            return (RoundSentence(sentence=text, consent=Consent.YES),)
        case QuotesQuestion():
            return (Quote(words=text, consent=Consent.YES),)
        case InsightsQuestion():
            return (Insight(text=text, people=(SOMEONE,)),)
        case StatementsQuestion():
            return (Statement(member=SOMEONE, bearing=Bearing.BEARS_IF, provided=text),)
        case AgreementsQuestion():
            return (Agreement(task=text, owner=SOMEONE, due=WHEN),)
        case FactorsQuestion():
            shared = Factor(text=text, role=FactorRole.CAUSES, shared_by=(SOMEONE,), new=True)
            return shared, Factor(text=text, role=FactorRole.PROTECTS, differs=text)
        case InfluencesQuestion():
            to = Influence(cause=SOMEONE, sign=Sign.STRENGTHENS, consequence=SOMETHING, note=text)
            return to, Influence(cause=SOMETHING, sign=Sign.WEAKENS, consequence=SOMEONE, ring=text)
        case NoticeQuestion() | BreakQuestion():
            return None
        case _:
            assert_never(question)


def _choice(protocol: Protocol, question: ChoiceQuestion | MultiChoiceQuestion) -> Choice:
    options = protocol.options(question.choices)
    return Choice(option=options[0].id) if options else Choice(other=c("iets anders"))


def _extra(protocol: Protocol, field: ListField) -> Extra:
    options = protocol.options(field.choices)
    match field.kind:
        case "tekst" | "lange_tekst":
            return Extra(field=field.id, answer=TextAnswer(text=c(f"Veld {field.id}.")))
        case "ja_nee":
            return Extra(field=field.id, answer=YesNoAnswer(choice=YesNo.NO))
        case "keuze":
            return Extra(field=field.id, answer=ChoiceAnswer(choice=Choice(option=options[0].id)))
        case "getal":
            return Extra(field=field.id, answer=NumberAnswer(number=Decimal(2)))
        case "datum":
            return Extra(field=field.id, answer=DateAnswer(date=WHEN))
        case "periode":
            return Extra(field=field.id, answer=PeriodAnswer(period=WHILE))
        case _:
            assert_never(field.kind)
