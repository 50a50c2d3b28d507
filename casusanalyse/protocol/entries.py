"""The entries of questions that gather a list: every field is declared here, once."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, Literal

from pydantic import Discriminator

from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.asked import Asked, FieldType
from casusanalyse.protocol.explaining import FactorRole, Sign
from casusanalyse.protocol.ids import EntryId
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.text.dates import Period, VagueDate
from casusanalyse.text.guard import Text, Value


class Mention(Value):
    """Somebody or something pointed at: an entry of another list, or words where none is."""

    entry: EntryId | None = None
    words: Text | None = None


class Symbol(StrEnum):
    """Which symbol draws a person (McGoldrick genogram notation)."""

    MAN = "man"
    WOMAN = "vrouw"
    OTHER = "anders"
    UNKNOWN = "onbekend"


class Standing(StrEnum):
    """Where someone stands in the portrait."""

    FAMILY = "gezin"
    IMPORTANT_OTHER = "belangrijke ander"
    ORGANISATION = "organisatie"


class Certainty(StrEnum):
    """How sure the group is."""

    CERTAIN = "zeker"
    LIKELY = "waarschijnlijk"
    SUSPECTED = "vermoeden"
    DISPUTED = "verschillend herinnerd"
    UNKNOWN = "onbekend"


class Mark(StrEnum):
    """What sort of event it was; each has its own shape on the timeline."""

    EVENT = "gebeurtenis"
    DECISION = "besluit"
    CRISIS = "crisis"
    HANDOVER = "overdracht"
    MOVE = "verhuizing"
    HELPING = "helpend moment"
    UNKNOWN = "onbekend"


class Lane(StrEnum):
    """What a period is about."""

    LIVING = "wonen"
    SCHOOL = "school"
    LEGAL_FRAME = "kader"
    LEAD = "regie"
    HELP = "hulp"
    COURSE = "koers"


class Consent(StrEnum):
    """Whether the speaker agrees that the words go into the report."""

    YES = "ja"
    NO = "nee"
    TO_ASK = "nog vragen"


class Bearing(StrEnum):
    """What a core member says to the statement of intention."""

    BEARS = "dit kan ik dragen"
    BEARS_IF = "dit kan ik dragen als"
    NOT_NOW = "dit kan ik nu niet dragen"


class ListItem(Value):
    """A line of a list, with the extra fields that the protocol asks for (``velden``)."""

    kind: Literal["list_item"] = "list_item"
    text: Annotated[Text, Asked("Wat wil je vastleggen?", in_line=True)]
    extras: "tuple[Extra, ...]" = ()


class Extra(Value):
    """The answer to one field that the protocol added to a list."""

    field: str
    answer: Answer


class Seat(Value):
    """A participant: a role and an organisation, never a name."""

    kind: Literal["seat"] = "seat"
    role: Annotated[Text, Asked("Welke rol?", in_line=True)]
    organisation: Annotated[Text | None, Asked("Van welke organisatie?", in_line=True)] = None


class Person(Value):
    """Someone in or around the family, by pseudonym or family role."""

    kind: Literal["person"] = "person"
    name: Annotated[
        Text, Asked("Hoe noemen we deze persoon? Een rol of een schuilnaam", in_line=True)
    ]
    nature: Annotated[
        Text | None, Asked("Wie is dit, los van de zorgen?", FieldType.LONG_TEXT, in_line=True)
    ] = None
    symbol: Annotated[
        Symbol, Asked("Hoe tekenen we deze persoon?", FieldType.WORD, words=Symbol)
    ] = Symbol.UNKNOWN
    age_band: Annotated[Text | None, Asked("Welke leeftijd, ongeveer?")] = None
    deceased: Annotated[bool, Asked("Overleden?", FieldType.FLAG)] = False
    focus: Annotated[bool, Asked("Gaat de casus om dit kind?", FieldType.FLAG)] = False
    standing: Annotated[
        Standing, Asked("Waar hoort deze persoon bij?", FieldType.WORD, words=Standing)
    ] = Standing.FAMILY


class Relation(Value):
    """Who two people are to each other, who lives where, or what goes on between them."""

    kind: Literal["relation"] = "relation"
    one: Annotated[Mention, Asked("Wie?", FieldType.MENTION, in_line=True, points_at=("personen",))]
    relation: Annotated[str, Asked("Wat zijn zij van elkaar?", FieldType.RELATION, in_line=True)]
    another: Annotated[
        Mention, Asked("Met wie?", FieldType.MENTION, in_line=True, points_at=("personen",))
    ]
    ended: Annotated[bool, Asked("Is dit voorbij?", FieldType.FLAG)] = False
    period: Annotated[Period | None, Asked("Van wanneer tot wanneer?", FieldType.PERIOD)] = None
    status: Annotated[Certainty, Asked("Hoe zeker is dit?", FieldType.WORD, words=Certainty)] = (
        Certainty.CERTAIN
    )
    source: Annotated[Text | None, Asked("Van wie weten we dit?")] = None
    note: Annotated[Text | None, Asked("Wat hoort hierbij?", FieldType.LONG_TEXT, in_line=True)] = (
        None
    )


class TimelineEntry(Value):
    """An event; the five questions and what lies behind them are for the crucial ones."""

    kind: Literal["timeline_entry"] = "timeline_entry"
    when: Annotated[VagueDate | None, Asked("Wanneer, ongeveer?", FieldType.DATE, in_line=True)] = (
        None
    )
    what: Annotated[Text, Asked("Wat gebeurde er?", FieldType.LONG_TEXT, in_line=True)]
    crucial: Annotated[bool, Asked("Een cruciaal moment?", FieldType.FLAG)] = False
    who: Annotated[
        tuple[Mention, ...],
        Asked(
            "Wie waren erbij betrokken?", FieldType.MENTIONS, points_at=("personen", "deelnemers")
        ),
    ] = ()
    between_parents: Annotated[
        Text | None, Asked("Wat speelde er tussen de ouders?", FieldType.LONG_TEXT)
    ] = None
    effect: Annotated[
        Text | None, Asked("Wat deed het met ons en onze organisaties?", FieldType.LONG_TEXT)
    ] = None
    next: Annotated[Text | None, Asked("Wat volgde erop?", FieldType.LONG_TEXT)] = None
    child_says: Annotated[
        Text | None, Asked("Wat zou het kind hierover zeggen?", FieldType.LONG_TEXT)
    ] = None
    child_source: Annotated[Text | None, Asked("Van wie weten we dat?")] = None
    known_then: Annotated[Text | None, Asked("Wat wisten we toen?", FieldType.LONG_TEXT)] = None
    not_seen: Annotated[Text | None, Asked("Wat zagen we toen niet?", FieldType.LONG_TEXT)] = None
    reasoning: Annotated[
        Text | None, Asked("Welke gedachte zat achter de keuze?", FieldType.LONG_TEXT)
    ] = None
    source: Annotated[Text | None, Asked("Waar weten we dit van?")] = None
    certainty: Annotated[
        Certainty, Asked("Hoe zeker zijn we?", FieldType.WORD, words=Certainty)
    ] = Certainty.CERTAIN
    second_memory: Annotated[
        Text | None, Asked("Hoe herinnert een ander het zich?", FieldType.LONG_TEXT)
    ] = None
    mark: Annotated[Mark, Asked("Wat voor gebeurtenis?", FieldType.WORD, words=Mark)] = Mark.EVENT


class PeriodEntry(Value):
    """A stretch of time on one lane: where the child lived, who held the lead, which help ran."""

    kind: Literal["period_entry"] = "period_entry"
    lane: Annotated[Lane, Asked("Waar gaat het over?", FieldType.WORD, in_line=True, words=Lane)]
    period: Annotated[Period, Asked("Van wanneer tot wanneer?", FieldType.PERIOD, in_line=True)]
    what: Annotated[Text | None, Asked("Wat was er toen?", in_line=True)] = None
    whom: Annotated[
        Mention | None,
        Asked("Bij wie hoort dit?", FieldType.MENTION, points_at=("personen", "deelnemers")),
    ] = None
    unassigned: Annotated[bool, Asked("Was dit niet belegd?", FieldType.FLAG)] = False
    source: Annotated[Text | None, Asked("Waar weten we dit van?")] = None
    note: Annotated[Text | None, Asked("Wat hoort hierbij?", FieldType.LONG_TEXT)] = None


class RoundSentence(Value):
    """A sentence from a round, kept on purpose; who said it is not recorded."""

    kind: Literal["round_sentence"] = "round_sentence"
    sentence: Annotated[Text, Asked("Welke zin bewaren we?", FieldType.LONG_TEXT, in_line=True)]
    consent: Annotated[
        Consent,
        Asked("Mag dit in het verslag?", FieldType.WORD, in_line=True, words=Consent),
    ] = Consent.TO_ASK


class Quote(Value):
    """Somebody's own words."""

    kind: Literal["quote"] = "quote"
    words: Annotated[Text, Asked("Wat werd er gezegd?", FieldType.LONG_TEXT, in_line=True)]
    speaker: Annotated[
        Mention | None,
        Asked(
            "Wie zei dit?", FieldType.MENTION, in_line=True, points_at=("deelnemers", "personen")
        ),
    ] = None
    consent: Annotated[
        Consent,
        Asked("Mag dit in het verslag?", FieldType.WORD, in_line=True, words=Consent),
    ] = Consent.TO_ASK


class Insight(Value):
    """What the group sees now, and what it rests on."""

    kind: Literal["insight"] = "insight"
    text: Annotated[Text, Asked("Wat zien we nu?", FieldType.LONG_TEXT, in_line=True)]
    events: Annotated[
        tuple[Mention, ...],
        Asked("Op welke gebeurtenissen rust dit?", FieldType.MENTIONS, points_at=("tijdlijn",)),
    ] = ()
    people: Annotated[
        tuple[Mention, ...],
        Asked("Over wie gaat dit?", FieldType.MENTIONS, points_at=("personen", "deelnemers")),
    ] = ()
    quotes: Annotated[
        tuple[Mention, ...],
        Asked("Op welke citaten rust dit?", FieldType.MENTIONS, points_at=("citaat",)),
    ] = ()


class Statement(Value):
    """What one core member can bear of the statement of intention, and needs."""

    kind: Literal["statement"] = "statement"
    member: Annotated[Mention, Asked("Wie?", FieldType.MENTION, in_line=True)]
    bearing: Annotated[
        Bearing, Asked("Wat zegt hij of zij?", FieldType.WORD, in_line=True, words=Bearing)
    ]
    provided: Annotated[Text | None, Asked("Onder welke voorwaarde?", FieldType.LONG_TEXT)] = None
    needs: Annotated[
        Text | None, Asked("Wat is daarvoor nodig?", FieldType.LONG_TEXT, in_line=True)
    ] = None


class Agreement(Value):
    """Who does what, what it yields, when, and in which team it comes back."""

    kind: Literal["agreement"] = "agreement"
    task: Annotated[Text, Asked("Wat spreken we af?", FieldType.LONG_TEXT, in_line=True)]
    owner: Annotated[
        Mention | None,
        Asked(
            "Wie doet het?", FieldType.MENTION, in_line=True, points_at=("deelnemers", "personen")
        ),
    ] = None
    due: Annotated[VagueDate | None, Asked("Wanneer?", FieldType.DATE, in_line=True)] = None
    result: Annotated[Text | None, Asked("Wat levert het op?", FieldType.LONG_TEXT)] = None
    back_in: Annotated[Text | None, Asked("In welk team komt dit terug?")] = None


class Factor(Value):
    """Something that bears on the situation, a strength as well as a problem, and who sees it so."""

    kind: Literal["factor"] = "factor"
    text: Annotated[Text, Asked("Wat speelt er mee?", FieldType.LONG_TEXT, in_line=True)]
    role: Annotated[
        FactorRole | None,
        Asked("Wat doet dit?", FieldType.WORD, in_line=True, words=FactorRole),
    ] = None
    shared_by: Annotated[
        tuple[Mention, ...],
        Asked(
            "Wie zien dit zo?",
            FieldType.MENTIONS,
            in_line=True,
            points_at=("deelnemers", "personen"),
        ),
    ] = ()
    differs: Annotated[Text | None, Asked("Wie ziet het anders, en hoe?", FieldType.LONG_TEXT)] = (
        None
    )
    new: Annotated[bool, Asked("Is dit nieuw voor ons?", FieldType.FLAG)] = False


class Influence(Value):
    """How one factor bears on another; ``ring`` names the closed ring that it is part of."""

    kind: Literal["influence"] = "influence"
    cause: Annotated[
        Mention, Asked("Wat werkt door?", FieldType.MENTION, in_line=True, points_at=("factoren",))
    ]
    sign: Annotated[
        Sign,
        Asked("Maakt het sterker (+) of zwakker (-)?", FieldType.SIGN, in_line=True, words=Sign),
    ]
    consequence: Annotated[
        Mention, Asked("Waarop?", FieldType.MENTION, in_line=True, points_at=("factoren",))
    ]
    note: Annotated[Text | None, Asked("Wat hoort hierbij?", FieldType.LONG_TEXT, in_line=True)] = (
        None
    )
    ring: Annotated[Text | None, Asked("Hoe noemen we de kring waar dit bij hoort?")] = None


Entry = Annotated[
    ListItem
    | Seat
    | Person
    | Relation
    | TimelineEntry
    | PeriodEntry
    | RoundSentence
    | Quote
    | Insight
    | Statement
    | Agreement
    | Factor
    | Influence,
    Discriminator("kind"),
]

EntryClass = (
    type[ListItem]
    | type[Seat]
    | type[Person]
    | type[Relation]
    | type[TimelineEntry]
    | type[PeriodEntry]
    | type[RoundSentence]
    | type[Quote]
    | type[Insight]
    | type[Statement]
    | type[Agreement]
    | type[Factor]
    | type[Influence]
)


@dataclass(frozen=True)
class FieldShape:
    """One field of an entry as people meet it: its attribute, its Dutch key, how it is asked."""

    attribute: str
    key: str
    asked: Asked
    required: bool


@cache
def fields_of(entry_class: EntryClass) -> tuple[FieldShape, ...]:
    """Return the fields that people can fill in, in the order of their declaration."""
    shapes = []
    for attribute, declared in entry_class.model_fields.items():
        asked = next((note for note in declared.metadata if isinstance(note, Asked)), None)
        if asked is not None:
            shapes.append(
                FieldShape(attribute, dutch_key(attribute), asked, declared.is_required())
            )
    return tuple(shapes)
