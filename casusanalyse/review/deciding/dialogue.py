"""The dialogue of deciding: it yields what to ask, takes replies, and touches no terminal."""

from collections.abc import Generator

from casusanalyse.errors import CasusError
from casusanalyse.front.orders import Given
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Ask, Reply, Tone
from casusanalyse.front.sitting import Way
from casusanalyse.review.applying import outcome_of
from casusanalyse.review.choices import beside_of, possible
from casusanalyse.review.deciding.asking import Aside, clash_worded, verdict_on
from casusanalyse.review.deciding.desk import Desk
from casusanalyse.review.deciding.finding import chosen, first_under, matter_called
from casusanalyse.review.deciding.hearing import hear
from casusanalyse.review.deciding.orders import PAGES, DecideOrder
from casusanalyse.review.deciding.pages import show_page
from casusanalyse.review.deciding.screens import CHOICES, station_ask
from casusanalyse.review.deciding.stations import End, One, OwnCopy, Trifles
from casusanalyse.review.grouping import Matter
from casusanalyse.review.outcomes import Unfit
from casusanalyse.review.settling import TextsClash, Verdict, before_deciding
from casusanalyse.session.live import LiveSession
from casusanalyse.session.review_events import Decision
from casusanalyse.text.clean import own_words
from casusanalyse.text.phrases import nearest, plural
from casusanalyse.wording import front as front_wording
from casusanalyse.wording import review_deciding as wording

Deciding = Generator[Ask, Reply, Ending]
Step = Generator[Ask, Reply, Way | Given[DecideOrder]]

_ONE_BY_ONE = "bekijk"
_OPEN_AGAIN = "0"


def decide(session: LiveSession) -> Deciding:
    """Decide on the remarks of a session one after another, until a pause or the end.

    Every decision is durable, with what it changes, before the next Ask is yielded. Raises
    SessionIsFinal before anything is asked.
    """
    session.refuse_when_final()
    return _Sitting(Desk(session)).run()


class _Sitting:
    """One sitting at the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def run(self) -> Deciding:
        self._desk.take_up_half_typed()
        while True:
            way = yield from self._once()
            if way is Way.PAUSE:
                return Ending.PAUSED if self._desk.keep_unsaid() else Ending.PAUSED_UNKEPT
            if way is Way.CLOSE:
                self._desk.keep_unsaid()
                return Ending.FINISHED

    def _once(self) -> Generator[Ask, Reply, Way]:
        heard = hear(self._desk, (yield station_ask(self._desk)))
        outcome: Way | Given[DecideOrder]
        outcome = (yield from self._take(heard)) if isinstance(heard, str) else heard
        # A loop and no recursion: one order may end with the next for as long as people like.
        while isinstance(outcome, Given):
            outcome = yield from self._obey(outcome)
        return outcome

    def _take(self, typed: str) -> Step:
        desk, station = self._desk, self._desk.station
        if typed.strip()[:1] in ("r", "R") and (matter := matter_called(desk, typed)):
            desk.go_to(matter)
            return Way.STAY
        match station:
            case One(matter) if typed.strip():
                return (yield from self._choose(matter, typed))
            case Trifles(matters) if typed.strip():
                self._trifles(matters, typed)
            case OwnCopy(matters) if typed.strip():
                self._own_copy(matters, typed)
            case End() if typed.strip():
                self._go(typed)
            case End():
                return Way.CLOSE
            case _:
                desk.step(1)
        return Way.STAY

    def _choose(self, matter: Matter, typed: str) -> Step:
        """Ask what a choice still needs, and make it durable."""
        desk = self._desk
        if typed.strip() == _OPEN_AGAIN and desk.review.decided.get(matter.key):
            return (yield from self._settled(matter, Verdict(None)))
        decision = chosen(typed)
        if decision is None:
            guess = nearest(typed.strip(), [it.value for it in CHOICES])
            suggestion = wording.SUGGESTION.format(word=guess) if guess else ""
            desk.give_back(typed, wording.WHICH_CHOICE.format(suggestion=suggestion))
            return Way.STAY
        if decision not in possible(desk.basis, matter, desk.line_of(matter)):
            desk.refuse(self._why_not(matter, decision))
            return Way.STAY
        try:
            verdict = yield from verdict_on(desk, matter, decision)
        except Aside as aside:
            return _instead(aside)
        return (yield from self._settled(matter, verdict))

    def _settled(self, matter: Matter, verdict: Verdict) -> Step:
        """Make a decision durable; where texts clash she words them first."""
        desk = self._desk
        try:
            while True:
                try:
                    desk.settle(matter, verdict)
                    break
                except TextsClash as clash:
                    verdict = yield from clash_worded(desk, matter, verdict, clash.clashes[0])
        except Aside as aside:
            return _instead(aside)
        except CasusError as error:
            desk.refuse(error.sentence)
            return Way.STAY
        self._tell(matter, verdict)
        return Way.STAY

    def _tell(self, matter: Matter, verdict: Verdict) -> None:
        desk = self._desk
        if verdict.decision is None:
            desk.say(wording.OPENED_AGAIN.format(number=matter.number))
            return
        said = wording.SETTLED.format(number=matter.number, decision=verdict.decision.value)
        desk.say(said)
        if verdict.decision is Decision.WITHDRAWN:
            desk.say(wording.ERASE_TOO, Tone.NOTICE)
        desk.on_to_what_is_open()

    def _why_not(self, matter: Matter, decision: Decision) -> str:
        desk = self._desk
        why = wording.ON_A_LINE
        outcome = outcome_of(before_deciding(desk.basis, matter), matter.own)
        if matter.trifle:
            why = wording.ONLY_FORM
        elif decision is Decision.WITHDRAWN:
            why = wording.WITHDRAW_OWN
        elif decision is Decision.TAKEN_OVER:
            name = outcome.name if isinstance(outcome, Unfit) else ""
            why = wording.UNFIT.get(name, wording.TEXTS_CLASH)
        elif beside_of(desk.basis, desk.line_of(matter)) is not None:
            why = wording.UNFIT["NOT_WORDED"]
        return wording.NOT_OFFERED.format(decision=decision.value.capitalize(), why=why)

    def _trifles(self, matters: tuple[Matter, ...], typed: str) -> None:
        desk = self._desk
        if _looks_into(typed):
            self._unfold(matters)
        elif chosen(typed) is Decision.NOT_TAKEN_OVER:
            words = own_words(wording.TRIFLES_REASON)
            self._all_at_once(matters, Verdict(Decision.NOT_TAKEN_OVER, words))
            count = plural(len(matters), wording.REMARK, wording.REMARKS)
            desk.say(wording.TRIFLES_DONE.format(count=count))
        else:
            desk.give_back(typed, front_wording.NOT_HERE)

    def _own_copy(self, matters: tuple[Matter, ...], typed: str) -> None:
        desk = self._desk
        if _looks_into(typed):
            self._unfold(matters)
        elif chosen(typed) is Decision.TAKEN_OVER:
            left = self._all_at_once(matters, Verdict(Decision.TAKEN_OVER))
            done = plural(len(matters) - len(left), wording.CHANGE, wording.CHANGES)
            desk.say(wording.OWN_DONE.format(count=done))
            if left:
                count = plural(len(left), wording.OWN_ONE, wording.OWN_MANY)
                desk.say(wording.OWN_LEFT.format(count=count), Tone.NOTICE)
                self._unfold(left)
        else:
            desk.give_back(typed, front_wording.NOT_HERE)

    def _all_at_once(self, matters: tuple[Matter, ...], verdict: Verdict) -> tuple[Matter, ...]:
        try:
            return self._desk.settle_all(matters, verdict)
        except CasusError as error:
            self._desk.refuse(error.sentence)
            return matters

    def _unfold(self, matters: tuple[Matter, ...]) -> None:
        self._desk.unfolded |= {it.key for it in matters}
        self._desk.at = matters[0].key

    def _obey(self, given: Given[DecideOrder]) -> Step:
        desk, order = self._desk, given.order
        if order in PAGES:
            return (yield from self._page(order))
        match order:
            case DecideOrder.PAUSE:
                return Way.PAUSE
            case DecideOrder.ONWARD:
                if not desk.step(1):
                    return Way.CLOSE
            case DecideOrder.BACK:
                if not desk.step(-1):
                    desk.refuse(wording.AT_THE_BEGINNING)
            case DecideOrder.GO:
                self._go(given.rest)
            case DecideOrder.ABOUT:
                self._place(given.rest)
            case DecideOrder.UNDO:
                self._undo()
            case _:
                desk.at = End.key
        return Way.STAY

    def _page(self, order: DecideOrder) -> Step:
        closed_by = yield from show_page(self._desk, order)
        if isinstance(closed_by, Given):
            return closed_by
        if closed_by is not None:
            self._desk.go_to(closed_by)
        return Way.STAY

    def _go(self, words: str) -> None:
        desk = self._desk
        matter = matter_called(desk, words) or first_under(desk, words)
        if matter is None:
            desk.refuse(wording.NO_SUCH_MATTER.format(count=len(desk.matters)))
        else:
            desk.go_to(matter)

    def _place(self, label: str) -> None:
        desk, station = self._desk, self._desk.station
        if not isinstance(station, One):
            desk.refuse(wording.ONLY_AT_A_REMARK)
        elif not label.strip():
            desk.refuse(wording.WHERE)
        elif not desk.place(station.matter, label):
            desk.refuse(wording.NO_SUCH_LABEL.format(label=label.strip()[:12]))
        else:
            label = (desk.placed_at(station.matter) or "").strip("[]")
            desk.say(wording.MOVED_TO.format(number=station.matter.number, label=label))

    def _undo(self) -> None:
        desk = self._desk
        matters = desk.lately()
        if not matters:
            desk.refuse(wording.NOTHING_TO_UNDO)
            return
        left = self._all_at_once(matters, Verdict(None))
        for matter in matters:
            if matter not in left:
                desk.say(wording.OPENED_AGAIN.format(number=matter.number))
        if left:
            desk.refuse(wording.TEXTS_CLASH)
        if len(matters) == 1:
            desk.go_to(matters[0])


def _instead(aside: Aside) -> Way | Given[DecideOrder]:
    """Going back from a question is staying at its remark."""
    given = aside.instead
    back = isinstance(given, Given) and given.order is DecideOrder.BACK
    return Way.STAY if back else given


def _looks_into(typed: str) -> bool:
    word = typed.strip().casefold()
    return len(word) > 1 and _ONE_BY_ONE.startswith(word)
