"""What has to be known before a decision is made, asked one thing at a time."""

from collections.abc import Callable, Generator, Iterable

from casusanalyse.errors import CasusError
from casusanalyse.front.orders import Given, as_content
from casusanalyse.front.screen import Ask, Line, Reply, Tone
from casusanalyse.front.sitting import Way
from casusanalyse.protocol.choosing import read_ordinal
from casusanalyse.protocol.reading import read_flag
from casusanalyse.review.choices import (
    beside_of,
    is_own_experience,
    said_in,
    wordable,
    words_beside,
)
from casusanalyse.review.deciding.desk import Desk
from casusanalyse.review.deciding.differing import readable
from casusanalyse.review.deciding.hearing import hear
from casusanalyse.review.deciding.orders import PAGES, DecideOrder
from casusanalyse.review.deciding.pages import show_page
from casusanalyse.review.deciding.screens import question_ask
from casusanalyse.review.deciding.telling import asked_lines, field_line, proposal_of, text_now, who
from casusanalyse.review.fields import Field, label_of
from casusanalyse.review.grouping import Matter
from casusanalyse.review.outcomes import FieldClash
from casusanalyse.review.settling import Verdict
from casusanalyse.session.places import AnswerRef
from casusanalyse.session.review_events import Decision, RemarkId
from casusanalyse.text.clean import CleanText
from casusanalyse.word.returned.model import RemarkKind
from casusanalyse.wording import review_deciding as wording

Questions = Generator[Ask, Reply, Verdict]
Words = Generator[Ask, Reply, CleanText]
_INDENT = 3


class Aside(Exception):
    """A question was left: to go back, to pause, or for another order."""

    def __init__(self, instead: Given[DecideOrder] | Way) -> None:
        super().__init__()
        self.instead = instead


def verdict_on(desk: Desk, matter: Matter, decision: Decision) -> Questions:
    """Ask what a decision still needs and return it. Raises Aside when the questions are left."""
    match decision:
        case Decision.TAKEN_OVER:
            if matter.remark.kind in (RemarkKind.COMMENT, RemarkKind.ANSWER):
                yield from _certain(desk, matter, wording.NO_CHANGE)
            return Verdict(decision)
        case Decision.REWORDED:
            return (yield from reworded(desk, matter))
        case Decision.NOT_TAKEN_OVER:
            yield from _nobodys_memory(desk, matter)
            return Verdict(decision, (yield from _words(desk, matter, decision, "")))
        case Decision.DISCUSS:
            return Verdict(decision, (yield from _words(desk, matter, decision, "")))
        case Decision.BOTH | Decision.OTHER_VIEW:
            words = yield from _words(desk, matter, decision, words_beside(desk.basis, matter))
            return Verdict(decision, words, beside_of(desk.basis, desk.line_of(matter)))
        case Decision.WITHDRAWN:
            return Verdict(decision, only=(yield from _by_whom(desk, matter)))


def reworded(desk: Desk, matter: Matter) -> Questions:
    """Ask which text she words, and how; the result is shown before it is kept."""
    fields = wordable(desk.basis, desk.line_of(matter))
    ref = (yield from _which(desk, matter, fields)) if len(fields) > 1 else fields[0].ref
    text = yield from worded(desk, matter, ref, text_now(desk, ref))
    return Verdict(Decision.REWORDED, texts={ref: text})


def clash_worded(desk: Desk, matter: Matter, verdict: Verdict, clash: FieldClash) -> Questions:
    """Let her word a text that was changed in two ways, and return the decision with it."""
    desk.say(wording.WORD_THE_CLASH, Tone.NOTICE)
    text = yield from worded(desk, matter, clash.ref, clash.ours, clash.theirs)
    texts = {**verdict.texts, clash.ref: text}
    return Verdict(verdict.decision, verdict.words, verdict.beside, texts, verdict.only)


def worded(desk: Desk, matter: Matter, ref: AnswerRef, now: str, wanted: str = "") -> Words:
    """Ask for a text that reads ``now`` like this, and show what it becomes until that is right."""
    label, ready = label_of(desk.protocol, desk.record, ref), now
    while True:
        above = list(asked_lines(desk, matter, desk.line_of(matter)))
        if wanted:
            above = [Line(wording.ASKS, Tone.LABEL), Line(readable(now, wanted), indent=_INDENT)]
        standing = wording.FIELD.format(label=label, text=now) if label else now
        above += [Line(wording.WORD_IT), Line("")]
        above += [Line(wording.NOW, Tone.LABEL), Line(standing, Tone.ENTRY, indent=_INDENT)]
        ask = _asker(desk, matter, tuple(above), wording.ANSWER_KEYS, as_content(ready))
        text = yield from _typed(desk, ask)
        look = (Line(wording.LOOK), Line(readable(now, text), Tone.READ_ALOUD, indent=_INDENT))
        try:
            yield from _answer(desk, _asker(desk, matter, look, wording.LOOK_KEYS, ""), empty=True)
        except Aside as aside:
            if not _is_back(aside):
                raise
            ready = text
            continue
        return text


def _which(
    desk: Desk, matter: Matter, fields: tuple[Field, ...]
) -> Generator[Ask, Reply, AnswerRef]:
    lines = [Line(wording.WHICH_FIELD)]
    lines += [
        Line(f"{number:>3}  {field_line(desk, field, alone=False)}", Tone.ENTRY, hang=5)
        for number, field in enumerate(fields, start=1)
    ]
    ask = _asker(desk, matter, tuple(lines), wording.FIELD_KEYS, "")
    while True:
        typed = yield from _answer(desk, ask)
        number = read_ordinal(typed.strip(), len(fields))
        if number is not None:
            return fields[number - 1].ref
        desk.refuse(wording.NO_SUCH_FIELD)


def _words(desk: Desk, matter: Matter, decision: Decision, ready: str) -> Words:
    lines = (*_quoted(matter), Line(wording.WORDS_ASKED[decision.value]))
    ask = _asker(desk, matter, lines, wording.ANSWER_KEYS, as_content(ready))
    while True:
        text = yield from _typed(desk, ask)
        if text.strip():
            return text
        desk.refuse(wording.WORDS_NEEDED[decision.value])


def _nobodys_memory(desk: Desk, matter: Matter) -> Generator[Ask, Reply, None]:
    """Nobody can say of what somebody went through that it was not so."""
    at = desk.line_of(matter)
    if not is_own_experience(matter, at):
        return
    lines = (
        *_quoted(matter),
        Line(wording.OWN_MEMORY),
        Line(wording.OWN_MEMORY_WHY, Tone.SOFT),
    )
    if (yield from _yes_or_no(desk, _asker(desk, matter, lines, wording.YES_NO_KEYS, ""))):
        somewhere = beside_of(desk.basis, at) is not None
        desk.refuse(wording.STANDS_BESIDE if somewhere else wording.STANDS_BESIDE_WHERE)
        raise Aside(Way.STAY)


def _by_whom(desk: Desk, matter: Matter) -> Generator[Ask, Reply, RemarkId | None]:
    own = matter.own
    if len(matter.remarks) > 1:
        lines = [Line(wording.WHO_WITHDREW)]
        lines += [
            Line(f"{number:>3}  {who(desk.record, it.seat)}", hang=5)
            for number, it in enumerate(matter.remarks, start=1)
        ]
        ask = _asker(desk, matter, tuple(lines), wording.FIELD_KEYS, "")
        number = None
        while number is None:
            typed = yield from _answer(desk, ask)
            number = read_ordinal(typed.strip(), len(matter.remarks))
            if number is None:
                desk.refuse(wording.WHO_WITHDREW)
        own = matter.remarks[number - 1]
    sure = wording.WITHDRAWN_SURE.format(who=who(desk.record, own.seat))
    yield from _certain(desk, matter, sure)
    return own.remark.id if len(matter.remarks) > 1 else None


def _certain(desk: Desk, matter: Matter, sentence: str) -> Generator[Ask, Reply, None]:
    lines = (*_quoted(matter), Line(sentence))
    ask = _asker(desk, matter, lines, wording.YES_NO_KEYS, "")
    if not (yield from _yes_or_no(desk, ask)):
        raise Aside(Way.STAY)


def _quoted(matter: Matter) -> Iterable[Line]:
    lines = matter.remark.kind in (RemarkKind.SPLIT, RemarkKind.MERGE)
    said = proposal_of(matter, None) if lines else said_in(matter)
    yield Line(said, Tone.ENTRY, indent=_INDENT)


Asker = Callable[[], Ask]


def _asker(desk: Desk, matter: Matter, lines: tuple[Line, ...], keys: str, ready: str) -> Asker:
    return lambda: question_ask(desk, matter, lines, keys, ready)


def _yes_or_no(desk: Desk, ask: Asker) -> Generator[Ask, Reply, bool]:
    while True:
        flag = read_flag((yield from _answer(desk, ask)).strip())
        if flag is not None:
            return flag
        desk.refuse(wording.YES_OR_NO)


def _typed(desk: Desk, ask: Asker) -> Words:
    """Ask for words that may be kept; what may not is told, and stands on the line again."""
    while True:
        typed = yield from _answer(desk, ask, empty=True)
        try:
            return desk.clean(typed)
        except CasusError as error:
            desk.give_back(typed, error.sentence)


def _answer(desk: Desk, ask: Asker, empty: bool = False) -> Generator[Ask, Reply, str]:
    """Ask until there are words, showing pages in between. Raises Aside for any other order."""
    while True:
        heard = hear(desk, (yield ask()))
        match heard:
            case str() if heard.strip() or empty:
                return heard
            case str():
                desk.refuse(wording.ONE_LINE_ONLY)
            case Given() if heard.order in PAGES:
                closed_by = yield from show_page(desk, heard.order)
                if isinstance(closed_by, Matter):
                    closed_by = Given(DecideOrder.GO, f"r{closed_by.number}")
                if closed_by is not None:
                    raise Aside(closed_by)
            case Given():
                raise Aside(heard)
            case _:
                continue


def _is_back(aside: Aside) -> bool:
    return isinstance(aside.instead, Given) and aside.instead.order is DecideOrder.BACK
