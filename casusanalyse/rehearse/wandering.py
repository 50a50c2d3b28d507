"""Wandering through a protocol: anything may be typed for a while, and then it must still come to its end."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import islice
from random import Random

from casusanalyse.errors import CasusError
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.front.orders import Mark, Order
from casusanalyse.front.playing import Ending, play
from casusanalyse.front.screen import Ask, Purpose, Reply, Screen, Typed
from casusanalyse.protocol.questions import GatheringQuestion, ValuedQuestion
from casusanalyse.rehearse.inventing import Inventor
from casusanalyse.rehearse.lines import as_typed, lines_of
from casusanalyse.rehearse.papers import report_of
from casusanalyse.rehearse.practice import InventingFront, Piece, unkept_session
from casusanalyse.rehearse.setting import Setting
from casusanalyse.rehearse.values import candidates
from casusanalyse.report.blocks import Report
from casusanalyse.report.lay_out import draft_content
from casusanalyse.session.fields import listing
from casusanalyse.session.live import LiveSession
from casusanalyse.wording import rehearse as wording

_SHORTEST, _LONGEST = 10, 120
_OFFERED = 25
_LINES = 8
_LAID_OUT = 5


class _Kind(Enum):
    """What sort of thing is typed."""

    ONWARD = auto()
    FITTING = auto()
    ORDER = auto()
    CAPTURE = auto()
    NOISE = auto()


_HOW_OFTEN: Mapping[_Kind, int] = {
    _Kind.ONWARD: 30,
    _Kind.FITTING: 35,
    _Kind.ORDER: 15,
    _Kind.CAPTURE: 10,
    _Kind.NOISE: 10,
}


@dataclass(frozen=True, slots=True)
class Stranded:
    """A path that did not come to its end: which one, what was typed, and what went wrong."""

    number: int
    typed: tuple[str, ...]
    what: str


LayOut = Callable[[Report], object]


def first_stranded(
    piece: Piece, count: int, seed: int, lay_out: LayOut = draft_content
) -> Stranded | None:
    """Walk so many paths and return the first that cannot be finished; None when all can.

    Of the first path and every fifth from there the draft is laid out as well, which takes time. The
    same seed gives the same paths, whatever their number.
    """
    for number in range(1, count + 1):
        is_laid_out = number % _LAID_OUT == 1
        chance = Random(f"{seed} {number}")
        typed, what = _walked(piece, chance, lay_out if is_laid_out else None)
        if what is not None:
            return Stranded(number, typed, what)
    return None


def as_scenario(piece: Piece, stranded: Stranded, folder: str) -> str:
    """Return a path as a scenario that can be played again."""
    typed = "".join(f"  - {json.dumps(line, ensure_ascii=False)}\n" for line in stranded.typed)
    template = f"sjabloon: {piece.template.id}\n" if piece.template is not None else ""
    return (
        f"{wording.PATH_NOTE.format(folder=folder)}"
        f"antwoorden: 1\nprotocol: {piece.protocol.id}\n{template}datum: {piece.held_on:%d-%m-%Y}\n"
        f"vul_aan: ja\ngetypt:\n{typed}gesprek: []\nverwacht:\n  - klaar: ja\n"
    )


def _walked(
    piece: Piece, chance: Random, lay_out: LayOut | None
) -> tuple[tuple[str, ...], str | None]:
    """Return what was typed, and what kept the path from its end."""
    with unkept_session(piece) as session:
        front = _WanderingFront(session, Inventor(session.protocol, piece.held_on), chance, piece)
        try:
            while play(converse(session), front) is Ending.PAUSED:
                pass
            report = report_of(session.protocol, session.record, piece.held_on)
            if lay_out is not None:
                lay_out(report)
        except CasusError as error:
            return tuple(front.typed), error.sentence
        except Exception as error:
            # Whatever goes wrong here is what was looked for; the path tells how to see it again.
            return tuple(front.typed), wording.BROKE.format(kind=type(error).__name__)
        return tuple(front.typed), None


@dataclass
class _WanderingFront:
    """Types whatever comes up for a while, and answers by itself after that."""

    session: LiveSession
    inventor: Inventor
    chance: Random
    piece: Piece
    typed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._left = self.chance.randint(_SHORTEST, _LONGEST)
        self._at_last = InventingFront(self.session, self.inventor)

    def reply_to(self, ask: Ask) -> Reply:
        """Return something that may or may not fit; later on only what fits."""
        if self._left >= 0:
            typed = self._something(ask) if self._left else ""
            leaves = not typed.strip() and (not self._left or ask.purpose is Purpose.CLOSING)
            self.typed.append(self._to_the_beginning() if leaves else typed)
            self._left -= 1
            return Typed(self.typed[-1])
        if self._left == -1:
            self._left, ask = -2, replace(ask, problem=None)
        return self._at_last.reply_to(ask)

    def show(self, screen: Screen) -> None:
        """Nobody looks."""

    def _to_the_beginning(self) -> str:
        """Return to where it all began, so that every question is still answered."""
        first = next(self.session.protocol.questions(), None)
        return f"/{Order.GO.value} {first.id}" if first else ""

    def _something(self, ask: Ask) -> str:
        [kind] = self.chance.choices(tuple(_HOW_OFTEN), tuple(_HOW_OFTEN.values()))
        match kind:
            case _Kind.ONWARD:
                return ""
            case _Kind.FITTING:
                return self._fitting(ask)
            case _Kind.ORDER:
                return self._order()
            case _Kind.CAPTURE:
                return self._capture()
            case _Kind.NOISE:
                return self.chance.choice(wording.NOISE)

    def _fitting(self, ask: Ask) -> str:
        offered = [*islice(self._offered(ask), _OFFERED)]
        return self.chance.choice(offered) if offered else ""

    def _offered(self, ask: Ask) -> Iterator[str]:
        if ask.place is None:
            return
        question = self.session.protocol.question(ask.place.question)
        record, protocol = self.session.record, self.session.protocol
        turn = self.chance.randrange(_OFFERED)
        setting = Setting(protocol, record, ask.place, self.piece.held_on, turn=turn)
        if isinstance(question, ValuedQuestion):
            yield from candidates(question, setting)
        elif isinstance(question, GatheringQuestion):
            listed = listing(question, protocol, record)
            for fields in islice(lines_of(question, listed, setting), _LINES):
                reply = as_typed(fields, listed)
                if isinstance(reply, Typed):
                    yield reply.text

    def _order(self) -> str:
        questions = [f" {question.id}" for question in self.session.protocol.questions()]
        named = (self.chance.choice(questions),) if questions else ()
        behind = self.chance.choice((*wording.BEHIND_AN_ORDER, *named))
        return f"/{self.chance.choice(tuple(Order)).value}{behind}"

    def _capture(self) -> str:
        return f"{self.chance.choice(tuple(Mark)).value}{self.chance.choice(wording.CAPTURED)}"
