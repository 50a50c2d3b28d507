"""Beginning a protocol of one's own: asking what was not said, and writing the file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from casusanalyse.cli.confirming import Ask
from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.problems import NoProtocolNamed
from casusanalyse.errors import CasusError
from casusanalyse.protocol.folders import PROTOCOLS, SUFFIXES
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.problems import IdTaken, NotAccepted
from casusanalyse.protocol.starter import (
    USUAL_MINUTES,
    Beginning,
    as_id,
    as_name,
    check_id,
    starter,
    starter_on,
    write_starter,
)
from casusanalyse.text.clean import CleanText, clean_text
from casusanalyse.wording import cli_protocols as wording
from casusanalyse.wording import protocol_starter as starter_wording

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Asked:
    """What stood behind ``protocol nieuw``, as it was typed."""

    which: str | None = None
    name: str | None = None
    author: str | None = None
    minutes: int | None = None
    base: str | None = None


def start_protocol(context: Context, asked: Asked, ask: Ask | None) -> None:
    """Write a new protocol in the workspace, or in the folder that was named, and say what is next.

    ``ask`` is how to ask whoever is there; without it the usual is taken. Raises NoProtocolNamed,
    UnknownProtocol, BadId, IdTaken, FileTaken, OddMinutes, or what is wrong with the disk.
    """
    base = library_of(context).protocol(asked.base) if asked.base else None
    folder, beginning = _beginning(context, asked, base, _Asking(context, ask))
    text = starter_on(base, beginning) if base else starter(beginning)
    path = write_starter(folder, f"{beginning.id}{SUFFIXES[0]}", text)
    for sentence in _what_next(path):
        context.output.whole(sentence)


class _Asking:
    """Asks for what was not said; takes what is proposed where nobody can be asked."""

    def __init__(self, context: Context, ask: Ask | None) -> None:
        self._context = context
        self._ask = ask

    def text(self, said: str | None, question: str, proposal: str) -> CleanText:
        """Return a text that was said, or the answer to a question."""
        return clean_text(said) if said else self.value(None, question, proposal, clean_text)

    def value(
        self, said: Value | None, question: str, proposal: str, read: Callable[[str], Value]
    ) -> Value:
        """Return what was said, or the answer to a question, asked until it can be read."""
        if said is not None:
            return said
        if self._ask is None:
            if not proposal:
                raise NoProtocolNamed
            return read(proposal)
        while True:
            asked = wording.ASK.format(question=question, proposal=proposal)
            typed = self._ask(asked if proposal else f"{question} ").strip() or proposal
            try:
                if not typed:
                    raise NotAccepted(wording.NO_ANSWER)
                return read(typed)
            except CasusError as problem:
                self._context.output.say(problem.sentence)


def _beginning(
    context: Context, asked: Asked, base: Protocol | None, asking: _Asking
) -> tuple[Path, Beginning]:
    """Return the folder where the file comes, and what it begins with."""
    taken = {each.id for each in library_of(context).all()}
    folder, id = _place(context, asked.which)
    if id is not None:
        _free(id, taken)
    name = asking.text(asked.name, wording.ASK_NAME, as_name(id or ""))
    id = asking.value(id, wording.ASK_ID, as_id(name), lambda typed: _free(typed, taken))
    usual = base.minutes if base else USUAL_MINUTES
    minutes = asking.value(asked.minutes, wording.ASK_MINUTES, str(usual), _minutes)
    author = asking.text(asked.author, wording.ASK_AUTHOR, starter_wording.OWN_AUTHOR)
    return folder, Beginning(id, name, author, minutes)


def _place(context: Context, which: str | None) -> tuple[Path, str | None]:
    """Return the folder and the id that were named: an id alone belongs in the workspace."""
    workspace = context.workspace.root / PROTOCOLS
    if which is None:
        return workspace, None
    path = Path(which)
    id = path.stem if path.suffix.lower() in SUFFIXES else path.name
    return (workspace if path == Path(path.name) else path.parent), id


def _free(id: str, taken: set[str]) -> str:
    if check_id(id) in taken:
        raise IdTaken(id)
    return id


def _minutes(typed: str) -> int:
    if not typed.isdecimal():
        raise NotAccepted(wording.NO_NUMBER)
    return int(typed)


def _what_next(path: Path) -> Iterator[str]:
    yield wording.MADE.format(path=path)
    yield wording.WHAT_NEXT
    yield wording.CHECK_IT.format(path=path)
    yield wording.SHOW_IT.format(path=path)
    yield wording.EDITOR
