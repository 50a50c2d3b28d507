"""What can be chosen: options of the protocol, or entries of an earlier list."""

from dataclasses import dataclass

from casusanalyse.facilitate.problems import NotAccepted
from casusanalyse.protocol.answers import Choice
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import ChoiceQuestion, MultiChoiceQuestion
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import facilitate as wording


@dataclass(frozen=True, slots=True)
class Choosable:
    """Choices with the words that people read, in order, and whether other words are welcome."""

    choices: tuple[tuple[Choice, str], ...]
    other: bool

    def words_of(self, choice: Choice) -> str:
        """Return how people read a choice."""
        return next((words for known, words in self.choices if known == choice), choice.other or "")


def choosable(
    question: ChoiceQuestion | MultiChoiceQuestion, protocol: Protocol, record: Record
) -> Choosable:
    """Return what a choice question offers now."""
    if question.choose_from is not None:
        kept = record.entries(question.choose_from)
        choices = tuple((Choice(entry=each.id), title_of(each.entry)) for each in kept)
    else:
        options = protocol.options(question.choices)
        choices = tuple((Choice(option=option.id), option.text) for option in options)
    return Choosable(choices, question.other)


def choose(typed: str, from_what: Choosable) -> Choice:
    """Return the choice that was typed: its number, its id, its words or a beginning that fits one.

    Raises NotAccepted when nothing fits and other words are not asked for.
    """
    wanted = typed.strip().casefold()
    if wanted.isdecimal() and 1 <= int(wanted) <= len(from_what.choices):
        return from_what.choices[int(wanted) - 1][0]
    exact = [choice for choice, words in from_what.choices if wanted in _names(choice, words)]
    if exact:
        return exact[0]
    if from_what.other:
        return Choice(other=clean_text(typed.strip()))
    begins = [choice for choice, words in from_what.choices if words.casefold().startswith(wanted)]
    if len(begins) == 1:
        return begins[0]
    raise NotAccepted(_no_choice(typed, from_what))


def _names(choice: Choice, words: str) -> tuple[str, ...]:
    return (words.casefold(), (choice.option or words).casefold())


def _no_choice(typed: str, from_what: Choosable) -> str:
    if not from_what.choices:
        return wording.NO_CHOICES_YET
    guess = nearest(typed.strip(), [words for _, words in from_what.choices])
    suggestion = wording.DID_YOU_MEAN.format(word=guess) if guess else ""
    return wording.NOT_A_CHOICE.format(count=len(from_what.choices), suggestion=suggestion)
