"""Decisions from a file (docs/beslissingen.md), made as somebody at the table would make them."""

from typing import Literal, NoReturn

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from casusanalyse.errors import CasusError
from casusanalyse.protocol.keys import Declared
from casusanalyse.protocol.words import DutchFlag
from casusanalyse.review.choices import (
    beside_of,
    is_own_experience,
    possible,
    wordable,
    words_beside,
)
from casusanalyse.review.deciding.desk import Desk
from casusanalyse.review.deciding.finding import matter_called
from casusanalyse.review.deciding.telling import who
from casusanalyse.review.fields import Field, label_of
from casusanalyse.review.grouping import Matter, is_open
from casusanalyse.review.settling import Verdict
from casusanalyse.session.live import LiveSession
from casusanalyse.session.review_events import Decision, RemarkId
from casusanalyse.source.problems import Problem, SourceError
from casusanalyse.source.source import Source
from casusanalyse.source.validated import problem_at, read_as
from casusanalyse.text.clean import clean_text, own_words
from casusanalyse.text.phrases import and_list, nearest, plural
from casusanalyse.word.returned.model import RemarkKind
from casusanalyse.wording import review_deciding as wording

_FORM, _OWN = "opmaak", "eigen versie"
_TOGETHER = {_FORM: Decision.NOT_TAKEN_OVER, _OWN: Decision.TAKEN_OVER}
_TEXT_WITH = (Decision.REWORDED, Decision.DISCUSS, Decision.BOTH, Decision.OTHER_VIEW)


class Item(Declared):
    """One decision: on which remark, and what."""

    remark: str | None = None
    sender: str | None = None
    label: str | None = None
    kind: RemarkKind | None = None
    together: Literal["opmaak", "eigen versie"] | None = None
    decision: Decision
    text: str | None = None
    field: str | None = None
    reason: str | None = None
    beside: str | None = None
    own_experience: DutchFlag | None = None

    @model_validator(mode="after")
    def _says_about_what(self) -> "Item":
        by_place = self.sender is not None or self.label is not None
        if [self.remark is not None, by_place, self.together is not None].count(True) != 1:
            raise PydanticCustomError("one_address", wording.ONE_ADDRESS)
        if by_place and (self.sender is None or self.label is None):
            raise PydanticCustomError("who_and_where", wording.WHO_AND_WHERE)
        return self


class Decisions(Declared):
    """A file with decisions."""

    decision_language: Literal["1"]
    decisions: tuple[Item, ...]


def read_decisions(source: Source) -> Decisions:
    """Read a file with decisions; raises SourceError with every mistake in it."""
    return read_as(Decisions, source)


def play_decisions(
    session: LiveSession, decisions: Decisions, source: Source
) -> tuple[int, tuple[int, ...]]:
    """Make the decisions of a file; return how many, and the numbers of the remarks that are open.

    Raises SourceError: for a remark that is not there or is decided on twice before anything is
    decided, and for a decision that is not possible with all before it kept. Raises SessionIsFinal.
    """
    session.refuse_when_final()
    desk = Desk(session)
    keys = _Addresses(desk, decisions, source).all()
    player = _Player(desk, source)
    for index, (item, found) in enumerate(zip(decisions.decisions, keys, strict=True)):
        player.play(index, item, found)
    left = tuple(it.number for it in desk.matters if is_open(desk.review, it))
    return len(decisions.decisions), left


class _Addresses:
    """Finds what each decision is about, before anything is decided."""

    def __init__(self, desk: Desk, decisions: Decisions, source: Source) -> None:
        self._desk = desk
        self._matters = desk.matters
        self._decisions = decisions
        self._source = source
        self._problems: list[Problem] = []

    def all(self) -> list[tuple[RemarkId, ...]]:
        """Return the first remark of every matter of every decision. Raises SourceError."""
        taken: set[RemarkId] = set()
        keys = []
        for index, item in enumerate(self._decisions.decisions):
            found = self._of(index, item)
            again = [it for it in found if it.key in taken]
            if again and item.decision is not Decision.WITHDRAWN:
                self._wrong(index, wording.TWICE.format(number=again[0].number))
            taken |= {it.key for it in found}
            keys.append(tuple(it.key for it in found))
        if self._problems:
            raise SourceError(self._source.name, self._problems, self._source.lines)
        return keys

    def _of(self, index: int, item: Item) -> tuple[Matter, ...]:
        if item.together is not None:
            return self._together(index, item, item.together)
        found = self._one(index, item)
        return (found,) if found is not None else ()

    def _together(self, index: int, item: Item, kind: str) -> tuple[Matter, ...]:
        if item.decision is not _TOGETHER[kind]:
            wanted = _TOGETHER[kind].value
            self._wrong(index, wording.TOGETHER_DECISION.format(kind=kind, decision=wanted))
        fitting = [it for it in self._matters if (it.trifle if kind == _FORM else it.facilitators)]
        found = tuple(it for it in fitting if is_open(self._desk.review, it))
        if not found:
            self._wrong(index, wording.NOTHING_TOGETHER.format(kind=kind), "alle")
        return found

    def _one(self, index: int, item: Item) -> Matter | None:
        if item.remark is not None:
            found = matter_called(self._desk, item.remark)
            if found is None:
                number, count = item.remark[:12], len(self._matters)
                what = wording.UNKNOWN_NUMBER.format(number=number, count=count)
                self._wrong(index, what, "reactie")
            return found
        fitting = [it for it in self._matters if self._fits(it, item)]
        if len(fitting) > 1:
            numbers = and_list(f"r{it.number}" for it in fitting)
            self._wrong(index, wording.SEVERAL_FIT.format(numbers=numbers))
        elif not fitting:
            what = wording.UNKNOWN_REMARK.format(sender=item.sender, label=item.label)
            self._wrong(index, what, "van", nearest(item.sender or "", self._people()))
        return fitting[0] if len(fitting) == 1 else None

    def _fits(self, matter: Matter, item: Item) -> bool:
        line = self._desk.line_of(matter)
        label = line.label.strip("[]") if line is not None else ""
        wanted = (item.label or "").strip("[] ").casefold()
        here = label.casefold() == wanted or (line is None and wanted == wording.NOWHERE)
        sent = any(self._called(matter, item.sender or "", own.seat) for own in matter.remarks)
        return here and sent and item.kind in (None, matter.remark.kind)

    def _called(self, matter: Matter, sender: str, seat: object) -> bool:
        return any(
            sender.casefold() in (name.casefold(), name.partition(",")[0].casefold())
            for own in matter.remarks
            if own.seat == seat
            for name in (who(self._desk.record, own.seat),)
        )

    def _people(self) -> list[str]:
        seats = dict.fromkeys(seat for it in self._matters for seat in it.seats)
        return [who(self._desk.record, seat).partition(",")[0] for seat in seats]

    def _wrong(
        self, index: int, what: str, key: str | None = None, suggestion: str | None = None
    ) -> None:
        loc: tuple[str | int, ...] = ("besluiten", index)
        loc = (*loc, key) if key is not None else loc
        self._problems.append(problem_at(self._source, loc, what, suggestion=suggestion))


class _Player:
    """Makes decisions one after another."""

    def __init__(self, desk: Desk, source: Source) -> None:
        self._desk = desk
        self._source = source

    def play(self, index: int, item: Item, keys: tuple[RemarkId, ...]) -> None:
        """Make one decision. Raises SourceError; then what came before it is kept."""
        matters = tuple(it for it in self._desk.matters if set(keys) & set(it.ids))
        if item.together is not None:
            self._all(index, item, matters)
            return
        matter = matters[0]
        if item.beside is not None and not self._desk.place(matter, item.beside):
            self._fail(index, wording.NO_SUCH_LABEL.format(label=item.beside[:12]), "bij")
        self._check(index, item, matter)
        try:
            self._desk.settle(matter, self._verdict(index, item, matter))
        except CasusError as error:
            if isinstance(error, SourceError):
                raise
            self._fail(index, wording.NOT_DECIDED.format(problem=error.sentence))

    def _all(self, index: int, item: Item, matters: tuple[Matter, ...]) -> None:
        words = own_words(wording.TRIFLES_REASON if item.together == _FORM else "")
        left = self._desk.settle_all(matters, Verdict(item.decision, words))
        if left:
            numbers = and_list(f"r{it.number}" for it in left)
            self._fail(index, wording.LEFT_OF_OWN.format(numbers=numbers), done=index + 1)

    def _check(self, index: int, item: Item, matter: Matter) -> None:
        desk, at = self._desk, self._desk.line_of(matter)
        decision = item.decision
        if decision not in possible(desk.basis, matter, at):
            offered = and_list(it.value for it in possible(desk.basis, matter, at))
            what = wording.NOT_OFFERED.format(decision=decision.value.capitalize(), why="")
            self._fail(index, what.strip(), "besluit", wording.FIELDS_THERE.format(fields=offered))
        for key, given, fits in (
            ("tekst", item.text, decision in _TEXT_WITH),
            ("veld", item.field, decision is Decision.REWORDED),
            ("reden", item.reason, decision is Decision.NOT_TAKEN_OVER),
        ):
            if given is not None and not fits:
                self._fail(index, wording.NOT_WITH.format(decision=decision.value, key=key), key)
        needs = {Decision.NOT_TAKEN_OVER: ("reden", item.reason)}
        needs |= {it: ("tekst", item.text) for it in (Decision.REWORDED, Decision.DISCUSS)}
        key, given = needs.get(decision, ("", ""))
        if given is None:
            self._fail(index, wording.NEEDS.format(decision=decision.value, key=key))
        if decision is Decision.NOT_TAKEN_OVER and is_own_experience(matter, at):
            if item.own_experience is None:
                self._fail(index, wording.SAY_WHETHER_OWN)
            if item.own_experience:
                self._fail(index, wording.STANDS_BESIDE, "eigen_ervaring")

    def _verdict(self, index: int, item: Item, matter: Matter) -> Verdict:
        desk, at = self._desk, self._desk.line_of(matter)
        match item.decision:
            case Decision.REWORDED:
                field = self._field(index, item, wordable(desk.basis, at))
                return Verdict(item.decision, texts={field.ref: clean_text(item.text or "")})
            case Decision.BOTH | Decision.OTHER_VIEW:
                words = (
                    clean_text(item.text)
                    if item.text is not None
                    else words_beside(desk.basis, matter)
                )
                return Verdict(item.decision, words, beside_of(desk.basis, at))
            case Decision.WITHDRAWN:
                return Verdict(item.decision, only=self._whose(index, item, matter))
            case _:
                return Verdict(item.decision, clean_text(item.reason or item.text or ""))

    def _field(self, index: int, item: Item, fields: tuple[Field, ...]) -> Field:
        labels = [label_of(self._desk.protocol, self._desk.record, it.ref) for it in fields]
        if item.field is None and len(fields) == 1:
            return fields[0]
        allowed = wording.FIELDS_THERE.format(fields=and_list(labels))
        if item.field not in labels:
            key = None if item.field is None else "veld"
            guess = nearest(item.field, labels) if item.field else None
            self._fail(index, wording.SAY_WHICH_FIELD, key, allowed, guess)
        return fields[labels.index(item.field)]

    def _whose(self, index: int, item: Item, matter: Matter) -> RemarkId | None:
        if len(matter.remarks) == 1:
            return None
        names = {who(self._desk.record, it.seat).partition(",")[0]: it for it in matter.remarks}
        own = names.get(item.sender or "")
        if own is None:
            self._fail(
                index,
                wording.WHO_WITHDREW,
                None,
                wording.FIELDS_THERE.format(fields=and_list(names)),
            )
        return own.remark.id

    def _fail(
        self,
        index: int,
        what: str,
        key: str | None = None,
        allowed: str = "",
        suggestion: str | None = None,
        done: int | None = None,
    ) -> NoReturn:
        """Say what is wrong where, and how far it came."""
        loc: tuple[str | int, ...] = ("besluiten", index)
        loc = (*loc, key) if key is not None else loc
        count = index if done is None else done
        if count:
            counted = plural(count, wording.DECISION_WORD, wording.DECISION_WORDS)
            kept = wording.KEPT_BEFORE.format(count=counted)
            allowed = f"{allowed} {kept}".strip()
        problem = problem_at(self._source, loc, what, allowed=allowed, suggestion=suggestion)
        raise SourceError(self._source.name, [problem], self._source.lines) from None
