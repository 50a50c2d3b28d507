"""A front that answers from a file, through the same dialogue as a live session."""

from collections import deque
from typing import NoReturn

from casusanalyse.front.orders import as_content
from casusanalyse.front.screen import Ask, Filled, Purpose, Reply, Screen, Typed
from casusanalyse.front.script import Item, Script
from casusanalyse.source.loading import Source
from casusanalyse.source.problems import SourceError
from casusanalyse.source.validated import problem_at, read_as
from casusanalyse.wording import front as wording

_READ_AND_GO_ON = (Purpose.STEP, Purpose.PAGE)
_TAKES_ANY_ORDER = (Purpose.CONFIRM, Purpose.CLOSING)


def read_script(source: Source) -> Script:
    """Read a file with answers; raises SourceError with every mistake in it."""
    return read_as(Script, source)


class ScriptedFront:
    """Replies in the order of the file. Running out, one too many and a refused answer are errors.

    Raises SourceError with file, line and what is wrong.
    """

    def __init__(self, script: Script, source: Source) -> None:
        self._script = script
        self._source = source
        self._next = 0
        self._queue: deque[Reply] = deque()
        self._line = 0

    def reply_to(self, ask: Ask) -> Reply:
        """Return the reply that the file has for this ask."""
        if ask.problem is not None:
            what = wording.REFUSED.format(problem=ask.problem)
            self._fail(what, self._next - 1, refused_line=True)
        if self._queue:
            self._line += 1
            return self._queue.popleft()
        if ask.purpose in _READ_AND_GO_ON:
            return Typed("")
        return self._from_item(ask)

    def answers(self, ask: Ask) -> bool:
        """Tell whether what comes next in the file is for this ask."""
        if self._queue:
            return True
        if ask.purpose in _READ_AND_GO_ON or self._next >= len(self._script.talk):
            return False
        item = self._script.talk[self._next]
        if item.order is not None:
            return True
        place = ask.place
        return (
            place is not None
            and item.question == place.question
            and item.about in (None, ask.about)
        )

    def show(self, screen: Screen) -> None:
        """A file has no eyes."""

    def finish(self) -> None:
        """Check that the whole file was used; raises SourceError at the first part that was not."""
        if self._next < len(self._script.talk):
            self._fail(wording.ONE_TOO_MANY, self._next)

    def _from_item(self, ask: Ask) -> Reply:
        if ask.purpose is Purpose.CLOSING and self._next >= len(self._script.talk):
            return Typed("")
        item = self._take(ask)
        if item.order is not None:
            return self._order(item.order, ask)
        self._check_asked(item, ask)
        if item.lines is not None:
            if ask.purpose is not Purpose.LINES:
                self._fail(wording.NOT_A_LIST.format(asked=_asked(ask)), self._next - 1)
            self._queue.extend(_entry(line) for line in item.lines)
            self._queue.append(Typed(""))
            self._line = 0
            return self._queue.popleft()
        if item.reply is not None:
            return Typed(as_content(item.reply))
        return Typed("/later" if item.postpone else "")

    def _order(self, order: str, ask: Ask) -> Reply:
        """An order may also be what a page that has no question asks for: ja, or a number."""
        if not order.startswith("/") and ask.purpose not in _TAKES_ANY_ORDER:
            self._fail(wording.NOT_AN_ORDER.format(asked=_asked(ask)), self._next - 1)
        return Typed(order)

    def _take(self, ask: Ask) -> Item:
        if self._next >= len(self._script.talk):
            what = wording.END_OF_SCRIPT.format(question=_asked(ask))
            self._fail(what, self._next - 1)
        item = self._script.talk[self._next]
        self._next += 1
        return item

    def _check_asked(self, item: Item, ask: Ask) -> None:
        at = self._next - 1
        if ask.purpose is Purpose.CLOSING:
            self._fail(wording.ONE_TOO_MANY, at)
        if ask.place is None or item.question != ask.place.question:
            self._fail(wording.OTHER_QUESTION.format(given=item.question, asked=_asked(ask)), at)
        if item.about is not None and item.about != ask.about:
            self._fail(wording.OTHER_ENTRY.format(given=item.about, asked=_asked(ask)), at)

    def _fail(self, what: str, index: int, refused_line: bool = False) -> NoReturn:
        loc: tuple[str | int, ...] = ("gesprek",) if index < 0 else ("gesprek", index)
        if refused_line and index >= 0 and self._script.talk[index].lines is not None:
            loc += ("regels", self._line)
        problem = problem_at(self._source, loc, what)
        raise SourceError(self._source.name, [problem], self._source.lines)


def _entry(line: str | dict[str, str]) -> Reply:
    return Typed(as_content(line)) if isinstance(line, str) else Filled(line)


def _asked(ask: Ask) -> str:
    if ask.place is None:
        return f'"{ask.screen.place}"'
    return f'{ask.place.question} (bij "{ask.about}")' if ask.about else ask.place.question
