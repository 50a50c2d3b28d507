"""The kinds of question; a kind is declared here once and every layer above follows it."""

from decimal import Decimal
from typing import Annotated, Literal, get_args

from pydantic import Discriminator, Field, Tag

from casusanalyse.protocol import entries
from casusanalyse.protocol.conditions import Condition
from casusanalyse.protocol.entries import EntryClass
from casusanalyse.protocol.keys import Declared
from casusanalyse.protocol.words import DutchFlag, Need, Options, Reader, Severity
from casusanalyse.text.guard import Text

LONGEST_ID = 60
Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]*$", max_length=LONGEST_ID)]


def _form_of_choices(value: object) -> str:
    """Tell a list that is named from one that is written out, so that only one form complains."""
    return "name" if isinstance(value, str) and value else "options"


Choices = Annotated[
    Annotated[Options, Tag("options")] | Annotated[Identifier, Tag("name")],
    Discriminator(_form_of_choices),
]
"""Options, or the name of a list of them in ``keuzelijsten``."""


class Rule(Declared):
    """What a check demands of an answer; everything given must hold."""

    at_least_words: int | None = None
    at_most_words: int | None = None
    at_least: Decimal | None = None
    at_most: Decimal | None = None
    not_before: Identifier | None = None
    not_after: Identifier | None = None


class Check(Declared):
    """A rule with the sentence that is shown when an answer breaks it."""

    rule: Rule
    message: Text
    severity: Severity = Severity.WARNING


class OpensAfter(Declared):
    """A question stays closed until another one, or one field of all its entries, is filled."""

    question: Identifier
    field: str | None = None


class QuestionBase(Declared):
    """What every kind of question has."""

    id: Identifier
    prompt: Text
    short: Text | None = None
    explanation: Text | None = None
    example: Text | None = None
    required: Need = Need.NO
    condition: Condition | None = None
    opens_after: tuple[OpensAfter, ...] = ()
    for_each: Identifier | None = None
    readers: Reader = Reader.PARTICIPANTS
    in_report: DutchFlag = True
    stays_visible: DutchFlag = False
    written_alone: DutchFlag = False

    @property
    def heading(self) -> str:
        """The short name that screens, reports and lists show."""
        return self.short or self.prompt


class ValuedBase(QuestionBase):
    """A question with one value."""

    default: Text | None = None
    checks: tuple[Check, ...] = ()


class TextQuestion(ValuedBase):
    """A few words."""

    kind: Literal["tekst"]


class LongTextQuestion(ValuedBase):
    """Some sentences, several paragraphs if need be."""

    kind: Literal["lange_tekst"]


class YesNoQuestion(ValuedBase):
    """Yes, no, or not known."""

    kind: Literal["ja_nee"]


class ChoiceQuestion(ValuedBase):
    """One option of a list, or one entry of an earlier list (``kies_uit``)."""

    kind: Literal["keuze"]
    choices: Choices = ()
    choose_from: Identifier | None = None
    other: DutchFlag = False


class MultiChoiceQuestion(ValuedBase):
    """Several options of a list, or several entries of an earlier list (``kies_uit``)."""

    kind: Literal["meerkeuze"]
    choices: Choices = ()
    choose_from: Identifier | None = None
    other: DutchFlag = False
    minimum: int | None = None
    maximum: int | None = None


class NumberQuestion(ValuedBase):
    """A number."""

    kind: Literal["getal"]
    minimum: Decimal | None = None
    maximum: Decimal | None = None


class DateQuestion(ValuedBase):
    """A moment, as vague as it is known."""

    kind: Literal["datum"]


class PeriodQuestion(ValuedBase):
    """A stretch of time, as vague as it is known."""

    kind: Literal["periode"]


class ScaleQuestion(ValuedBase):
    """A point between two ends."""

    kind: Literal["schaal"]
    minimum: int = 1
    maximum: int = 10


class ConfirmationQuestion(ValuedBase):
    """Something the group acknowledges, if wanted in one line."""

    kind: Literal["bevestiging"]


class ShownBase(QuestionBase):
    """Something that is shown or read aloud and takes no answer."""


class NoticeQuestion(ShownBase):
    """A message to read aloud."""

    kind: Literal["mededeling"]


class BreakQuestion(ShownBase):
    """A break in the middle of a step."""

    kind: Literal["pauze"]
    minutes: int = 10


class GatheredBase(QuestionBase):
    """A question that gathers a list of entries."""

    minimum: int | None = None
    maximum: int | None = None


class ListField(Declared):
    """A field that a protocol adds to the lines of a list."""

    id: Identifier
    kind: Literal["tekst", "lange_tekst", "ja_nee", "keuze", "getal", "datum", "periode"]
    prompt: Text
    short: Text | None = None
    choices: Choices = ()
    cards: Identifier | None = None
    theme_of: Identifier | None = None

    @property
    def heading(self) -> str:
        """The short name that screens and tables show."""
        return self.short or self.prompt


class ListQuestion(GatheredBase):
    """Lines of text, each with the fields that the protocol asks for."""

    kind: Literal["lijst"]
    fields: tuple[ListField, ...] = ()
    cards: Identifier | None = None


class SeatsQuestion(GatheredBase):
    """The participants, by role and organisation."""

    kind: Literal["deelnemers"]


class PersonsQuestion(GatheredBase):
    """The family and those around it."""

    kind: Literal["personen"]


class RelationsQuestion(GatheredBase):
    """Who people are to each other; a region may add kinds, each with its own sign (``tekens``)."""

    kind: Literal["relaties"]
    signs: Options = ()


class TimelineQuestion(GatheredBase):
    """The course of events."""

    kind: Literal["tijdlijn"]


class PeriodsQuestion(GatheredBase):
    """What ran beside the events, in lanes."""

    kind: Literal["perioden"]


class RoundQuestion(GatheredBase):
    """A round along everyone; sentences are kept only on purpose."""

    kind: Literal["ronde"]


class QuotesQuestion(GatheredBase):
    """Words that deserve to be kept as they were said."""

    kind: Literal["citaat"]


class InsightsQuestion(GatheredBase):
    """What the group sees now."""

    kind: Literal["inzicht"]


class StatementsQuestion(GatheredBase):
    """What each core member can bear; members come from an earlier list (``kies_uit``)."""

    kind: Literal["verklaring"]
    choose_from: Identifier | None = None


class AgreementsQuestion(GatheredBase):
    """Who does what, and when."""

    kind: Literal["afspraak"]


class FactorsQuestion(GatheredBase):
    """What bears on the situation: causes, what keeps it going, and what breaks or protects."""

    kind: Literal["factoren"]


class InfluencesQuestion(GatheredBase):
    """How factors bear on each other: arrows with a plus or a minus."""

    kind: Literal["invloeden"]


ValuedQuestion = (
    TextQuestion
    | LongTextQuestion
    | YesNoQuestion
    | ChoiceQuestion
    | MultiChoiceQuestion
    | NumberQuestion
    | DateQuestion
    | PeriodQuestion
    | ScaleQuestion
    | ConfirmationQuestion
)
GatheringQuestion = (
    ListQuestion
    | SeatsQuestion
    | PersonsQuestion
    | RelationsQuestion
    | TimelineQuestion
    | PeriodsQuestion
    | RoundQuestion
    | QuotesQuestion
    | InsightsQuestion
    | StatementsQuestion
    | AgreementsQuestion
    | FactorsQuestion
    | InfluencesQuestion
)
ShownQuestion = NoticeQuestion | BreakQuestion
AnyQuestion = ValuedQuestion | GatheringQuestion | ShownQuestion
Question = Annotated[AnyQuestion, Discriminator("kind")]

VALUED: tuple[type[ValuedQuestion], ...] = get_args(ValuedQuestion)
GATHERING: tuple[type[GatheringQuestion], ...] = get_args(GatheringQuestion)
SHOWN: tuple[type[ShownQuestion], ...] = get_args(ShownQuestion)

ENTRY_CLASSES: dict[type[GatheringQuestion], EntryClass] = {
    ListQuestion: entries.ListItem,
    SeatsQuestion: entries.Seat,
    PersonsQuestion: entries.Person,
    RelationsQuestion: entries.Relation,
    TimelineQuestion: entries.TimelineEntry,
    PeriodsQuestion: entries.PeriodEntry,
    RoundQuestion: entries.RoundSentence,
    QuotesQuestion: entries.Quote,
    InsightsQuestion: entries.Insight,
    StatementsQuestion: entries.Statement,
    AgreementsQuestion: entries.Agreement,
    FactorsQuestion: entries.Factor,
    InfluencesQuestion: entries.Influence,
}


def entry_class_of(question: GatheringQuestion) -> EntryClass:
    """Return the class of the entries that a gathering question holds."""
    return ENTRY_CLASSES[type(question)]


def kind_of(question_class: type[AnyQuestion]) -> str:
    """Return the Dutch word that protocol files use for a class of question (``soort``)."""
    kinds: tuple[str, ...] = get_args(question_class.model_fields["kind"].annotation)
    return kinds[0]
