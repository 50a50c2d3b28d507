"""What a rehearsal looked like: every screen and what was typed there, as a text of 80 columns."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from casusanalyse.front.screen import Filled, Left, Pressed, Purpose, Reply, Typed
from casusanalyse.front.terminal.picturing import WIDTH, pictures
from casusanalyse.protocol.model import Protocol
from casusanalyse.rehearse.branches import Coverage
from casusanalyse.rehearse.practice import Moment
from casusanalyse.text.phrases import and_list
from casusanalyse.wording import front as front_wording
from casusanalyse.wording import rehearse as wording


def transcript(protocol: Protocol, coverage: Coverage) -> str:
    """Return all screens of the first run, and of later ones those of the questions that were new."""
    first, *others = coverage.runs
    parts = [*_head(protocol, coverage), *_screens(first.rehearsal.moments)]
    for run in others:
        moments = (
            m for m in run.rehearsal.moments if m.ask.place and m.ask.place.question in run.new
        )
        heading = wording.AGAIN_FOR.format(questions=and_list(called(protocol, run.new)))
        parts += [_wide(heading), *_screens(tuple(moments))]
    return "\n\n\n".join(parts) + "\n"


def called(protocol: Protocol, questions: Iterable[str]) -> list[str]:
    """Return how people call these questions, between quotation marks."""
    return [f'"{protocol.question(id).heading.strip()}"' for id in questions]


def _head(protocol: Protocol, coverage: Coverage) -> Iterator[str]:
    name = protocol.name.strip()
    title = wording.SCREENS_OF.format(name=name, id=protocol.id, version=protocol.version)
    yield "\n\n".join((_wide(title), _wide(wording.ALL_INVENTED)))
    if coverage.never:
        yield _wide(wording.NEVER_ASKED.format(questions=and_list(coverage.never)))


def _screens(moments: Iterable[Moment]) -> Iterator[str]:
    """Yield screens, each with what was typed below it; of a list only the first and the last."""
    for visit in _visits(moments):
        *lines, left = visit
        if lines:
            yield from _with_typed(lines[0], lines)
        yield from _with_typed(left, [left])


def _visits(moments: Iterable[Moment]) -> Iterator[list[Moment]]:
    """Yield moments one by one, and the lines that were typed at one list together."""
    visit: list[Moment] = []
    for moment in moments:
        if visit and not _go_on(visit[-1], moment):
            yield visit
            visit = []
        visit.append(moment)
    if visit:
        yield visit


def _go_on(one: Moment, other: Moment) -> bool:
    ask, following = one.ask, other.ask
    at_a_list = ask.purpose is Purpose.LINES and following.purpose is Purpose.LINES
    return at_a_list and ask.place == following.place and following.problem is None


def _with_typed(shown: Moment, moments: Sequence[Moment]) -> Iterator[str]:
    """Yield the pages of a screen, on the last one what was typed there and which keys it names."""
    *earlier, last = pictures(shown.ask)
    yield from earlier
    typed = (_on_the_line(_typed(moment.reply)) for moment in moments)
    keys = (shown.ask.prompt.keys,) if shown.ask.prompt.keys else ()
    yield "\n".join((last, "", *typed, *(f" {each}" for each in keys)))


def _on_the_line(typed: str) -> str:
    marker = f"{front_wording.MARKER}  "
    return textwrap.fill(typed, WIDTH, initial_indent=marker, subsequent_indent=" " * len(marker))


def _typed(reply: Reply) -> str:
    match reply:
        case Typed():
            return reply.text.strip() or wording.ENTER
        case Pressed():
            return reply.order
        case Filled():
            told = (
                wording.FIELD_TYPED.format(key=key, words=it) for key, it in reply.fields.items()
            )
            return " | ".join(told)
        case Left():
            return ""


def _wide(text: str) -> str:
    return textwrap.fill(text, WIDTH)
