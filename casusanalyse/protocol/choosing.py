"""Choosing by number, by id, by word, or by the beginning of a word."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from casusanalyse.protocol.answers import Choice
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.protocol.words import Options
from casusanalyse.text.clean import clean_text
from casusanalyse.text.phrases import nearest
from casusanalyse.wording import protocol as wording

_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Choosable:
    """Choices with the words that people read, in order, and whether other words are welcome."""

    choices: tuple[tuple[Choice, str], ...]
    other: bool


NOTHING_OFFERED = Choosable((), other=False)
"""For questions where there is nothing to choose."""


def offered(options: Options, other: bool) -> Choosable:
    """Return options of the protocol as something to choose from."""
    return Choosable(tuple((Choice(option=option.id), option.text) for option in options), other)


def choose(typed: str, from_what: Choosable) -> Choice:
    """Return the choice that was typed: its number, its id, its words or a beginning that fits one.

    Raises NotAccepted when nothing fits and other words are not asked for.
    """
    number = read_ordinal(typed, len(from_what.choices))
    if number is not None:
        return from_what.choices[number - 1][0]
    wanted = typed.strip().casefold()
    exact = [choice for choice, words in from_what.choices if wanted in _names(choice, words)]
    if exact:
        return exact[0]
    if from_what.other:
        return Choice(other=clean_text(typed.strip()))
    begins = [choice for choice, words in from_what.choices if words.casefold().startswith(wanted)]
    if len(begins) == 1:
        return begins[0]
    raise NotAccepted(_no_choice(typed, from_what))


def choose_all(typed: str, from_what: Choosable) -> tuple[Choice, ...]:
    """Return the choices between commas. Raises NotAccepted like ``choose``, and for nothing."""
    known = {name for choice, words in from_what.choices for name in _names(choice, words)}
    chosen = tuple(choose(part, from_what) for part in parts_of(typed, known))
    if not chosen:
        raise NotAccepted(_no_choice(typed, from_what))
    return chosen


def read_ordinal(words: str, count: int) -> int | None:
    """Return the number that was typed when it is one from 1 to ``count``, else None."""
    written = words.strip()
    if not written.isdecimal() or len(written) > _MOST_DIGITS:
        return None
    return int(written) if 1 <= int(written) <= count else None


def parts_of(typed: str, known: Collection[str]) -> Iterator[str]:
    """Yield what stands between commas. A known name (casefolded) may hold commas itself."""
    pieces = typed.split(",")
    most = max((name.count(",") for name in known), default=0) + 1
    at = 0
    while at < len(pieces):
        sizes = range(min(most, len(pieces) - at), 1, -1)
        joined = (",".join(pieces[at : at + size]).strip() for size in sizes)
        part = next((each for each in joined if each.casefold() in known), pieces[at].strip())
        at += part.count(",") + 1
        if part:
            yield part


def _names(choice: Choice, words: str) -> tuple[str, ...]:
    return (words.strip().casefold(), (choice.option or words).strip().casefold())


def _no_choice(typed: str, from_what: Choosable) -> str:
    if not from_what.choices:
        return wording.NO_CHOICES_YET
    guess = nearest(typed.strip(), [words for _, words in from_what.choices])
    suggestion = wording.MEANT_CHOICE.format(word=guess) if guess else ""
    return wording.NOT_A_CHOICE.format(count=len(from_what.choices), suggestion=suggestion)
