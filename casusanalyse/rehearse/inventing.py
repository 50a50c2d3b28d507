"""Choosing what to answer: the first that is taken, keeps every check and does what is asked of it."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum, auto
from itertools import islice

from casusanalyse.errors import CasusError
from casusanalyse.front.screen import Reply
from casusanalyse.protocol.answers import Answer
from casusanalyse.protocol.claims import Claim
from casusanalyse.protocol.conditions import Test
from casusanalyse.protocol.counted import counted_lists
from casusanalyse.protocol.entries import Entry
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.outline import chosen_from
from casusanalyse.protocol.questions import (
    FactorsQuestion,
    GatheringQuestion,
    InfluencesQuestion,
    MultiChoiceQuestion,
    PeriodsQuestion,
    PersonsQuestion,
    RelationsQuestion,
    SeatsQuestion,
    TimelineQuestion,
    ValuedQuestion,
)
from casusanalyse.protocol.reading import read_answer
from casusanalyse.protocol.titles import title_of
from casusanalyse.protocol.words import Severity
from casusanalyse.rehearse.lines import Fields, as_typed, lines_of, titles_wanted
from casusanalyse.rehearse.problems import NoReplyFits
from casusanalyse.rehearse.setting import Setting
from casusanalyse.rehearse.values import candidates
from casusanalyse.session.checking import broken_checks
from casusanalyse.session.conditions import holds
from casusanalyse.session.events import AnswerGiven
from casusanalyse.session.fields import Listing, listing
from casusanalyse.session.lines import read_entry
from casusanalyse.session.options import choosable
from casusanalyse.session.places import Place
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text

Wishes = Mapping[str, tuple[Claim, ...]]
"""Per question what its answer must do; about a list, what its lines must do together."""

_USUALLY = 2
_FORMS = 12
"""So many that a report tells what returned forms say together, percentages and all."""
_AMOUNTS: Mapping[type[GatheringQuestion], int] = {
    TimelineQuestion: 5,
    PersonsQuestion: 4,
    RelationsQuestion: 4,
    SeatsQuestion: 4,
    PeriodsQuestion: 3,
    FactorsQuestion: 4,
    InfluencesQuestion: 4,
}
_STRIDE = 3
"""How far on somebody else's turn is, so that two questions about each do not hear the same."""
_TRIED = 400
_MOST_LINES = 60


class _Judged(Enum):
    """What becomes of an answer that is taken: it fits, is warned about, or does not do what is asked."""

    FITS = auto()
    WARNED = auto()
    OTHERWISE = auto()


class Inventor:
    """Invents answers for a protocol: always the same for the same ``seed``, whatever was asked before."""

    def __init__(
        self, protocol: Protocol, held_on: date, wishes: Wishes | None = None, seed: int = 0
    ) -> None:
        self._protocol = protocol
        self._held_on = held_on
        self._wishes = _with_titles(protocol, wishes or {})
        self._seed = seed
        self._order = {question.id: n for n, question in enumerate(protocol.questions())}
        self._needed = _needed_fields(protocol)

    def value(self, question: ValuedQuestion, place: Place, record: Record) -> str | None:
        """Return what to type as the answer; None when nothing can be chosen, or does what is asked.

        What only breaks a check that warns is second best. Raises NoReplyFits when every answer that
        could be thought of is refused.
        """
        setting = self._setting(place, record)
        if _must_stay_open(setting.claims):
            return None
        second_best, refused = None, ""
        for typed in islice(candidates(question, setting), _TRIED):
            judged = _judged(question, typed, setting)
            if judged is _Judged.FITS:
                return typed
            if judged is _Judged.WARNED:
                second_best = second_best or typed
            elif isinstance(judged, str):
                refused = refused or judged
        if second_best is None and refused and not setting.claims and not chosen_from(question):
            raise NoReplyFits(question.id, refused)
        return second_best

    def lines(self, question: GatheringQuestion, place: Place, record: Record) -> tuple[Reply, ...]:
        """Return what to type at a list, line by line."""
        setting = self._setting(place, record)
        amount = _amount(question, setting)
        listed = listing(question, self._protocol, record)
        needed = self._needed.get(question.id, frozenset())
        taken = _taken(lines_of(question, listed, setting, needed), listed, setting)
        return tuple(as_typed(fields, listed) for fields in islice(taken, amount))

    def _setting(self, place: Place, record: Record) -> Setting:
        claims = self._wishes.get(place.question, ())
        turn = self._seed + self._order[place.question]
        if place.about is not None:
            turn += _STRIDE * int(place.about[1:])
        return Setting(self._protocol, record, place, self._held_on, claims, turn)


def _must_stay_open(claims: tuple[Claim, ...]) -> bool:
    """Tell whether a question may not be answered at all to do what is asked."""
    return any(
        claim.test.answered is not claim.holds
        if claim.test.answered is not None
        else claim.test.empty is claim.holds
        for claim in claims
        if claim.test.answered is not None or claim.test.empty is not None
    )


def _judged(question: ValuedQuestion, typed: str, setting: Setting) -> _Judged | str:
    """Tell whether an answer fits, and if it is refused, with which sentence."""
    from_what = choosable(question, setting.protocol, setting.record)
    try:
        answer = read_answer(question, clean_text(typed), from_what)
    except CasusError as error:
        return error.sentence
    if not _does(answer, setting):
        return _Judged.OTHERWISE
    broken = broken_checks(question, answer, setting.record)
    refusing = [check.message for check in broken if check.severity is Severity.ERROR]
    if refusing:
        return refusing[0]
    return _Judged.WARNED if broken else _Judged.FITS


def _does(answer: Answer, setting: Setting) -> bool:
    if not setting.claims:
        return True
    place = setting.place
    after = setting.record + AnswerGiven(place=place, answer=answer)
    return all(holds(claim.test, after, place.about) == claim.holds for claim in setting.claims)


def _taken(lines: Iterator[Fields], listed: Listing, setting: Setting) -> Iterator[Fields]:
    """Yield the lines that a list takes, and whose titles are not among those that may not be there."""
    unwanted = {claim.test.contains for claim in setting.claims if not claim.holds}
    for fields in islice(lines, _TRIED):
        entry = _entry(fields, listed)
        if entry is not None and title_of(entry) not in unwanted:
            yield fields


def _entry(fields: Fields, listed: Listing) -> Entry | None:
    try:
        return read_entry(fields, listed)
    except CasusError:
        return None


def _amount(question: GatheringQuestion, setting: Setting) -> int:
    """Return how many lines to invent: enough to see the list at work, within every limit."""
    if _must_stay_open(setting.claims):
        return 0
    usual = _usual(question, setting.protocol)
    chosen = _chosen_at_once(question.id, setting.protocol)
    lows = [usual, chosen, question.minimum or 0, len(titles_wanted(setting))]
    highs = [_MOST_LINES if question.maximum is None else question.maximum]
    for claim in setting.claims:
        least, most = claim.test.count_at_least, claim.test.count_at_most
        if least is not None:
            (lows if claim.holds else highs).append(least if claim.holds else least - 1)
        if most is not None:
            (highs if claim.holds else lows).append(most if claim.holds else most + 1)
    return max(min(max(lows), *highs), 0)


def _usual(question: GatheringQuestion, protocol: Protocol) -> int:
    if question.id in counted_lists(protocol):
        return _FORMS
    usual = _AMOUNTS.get(type(question), _USUALLY)
    # The example comes first. What bears on what is a ring, and among the factors is one that helps.
    whole = isinstance(question, FactorsQuestion | InfluencesQuestion)
    return usual + 1 if whole and question.example is not None else usual


def _chosen_at_once(list_id: str, protocol: Protocol) -> int:
    """Return how many lines of a list must be chosen together at some question."""
    choosing = (each for each in protocol.questions() if isinstance(each, MultiChoiceQuestion))
    return max((each.minimum or 0 for each in choosing if each.choose_from == list_id), default=0)


def _with_titles(protocol: Protocol, wishes: Wishes) -> Wishes:
    """Let a list hold what a question that chooses from it should choose."""
    told = dict(wishes)
    for question in protocol.questions():
        source = chosen_from(question)
        if source is None:
            continue
        for claim in wishes.get(question.id, ()):
            title = claim.test.equals if claim.test.equals is not None else claim.test.contains
            if title is not None and claim.holds:
                wanted = Claim(Test(question=source, contains=title), holds=True)
                told[source] = (*told.get(source, ()), wanted)
    return told


def _needed_fields(protocol: Protocol) -> Mapping[str, frozenset[str]]:
    """Return, per list, the fields that later questions wait for."""
    needed: dict[str, frozenset[str]] = {}
    for question in protocol.questions():
        for gate in question.opens_after:
            if gate.field is not None:
                needed[gate.question] = needed.get(gate.question, frozenset()) | {gate.field}
    return needed
