"""Drawing a screen: wrapped, styled, cut to the height of the window."""

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from casusanalyse.front.looks import marked
from casusanalyse.front.screen import Line, Screen, Tone
from casusanalyse.wording import front as wording

_STYLES = {
    Tone.PLAIN: "",
    Tone.SOFT: "dim",
    Tone.LABEL: "bold cyan",
    Tone.READ_ALOUD: "bold",
    Tone.ENTRY: "",
    Tone.SAVED: "green",
    Tone.NOTICE: "yellow",
    Tone.PROBLEM: "bold red",
}
_AROUND_INPUT = 3  # the input line, the line with keys, and one line of air
_LEAST_LOG = 3


def pages(screen: Screen, console: Console) -> tuple[tuple[Text, ...], ...]:
    """Return a screen as one or more pages that each fit the window, oldest lines of the log left out.

    Only a lead that is too long for the window makes more than one page.
    """
    head = (*_head(screen, console.width), Text())
    lead = tuple(_lines(screen.lead, console))
    foot = tuple(_lines(screen.foot, console))
    room = max(console.height - _AROUND_INPUT - len(head), 4)
    if len(lead) <= room < len(lead) + len(foot) and _only_good_news(screen):
        foot = ()
    if len(lead) + len(foot) + (_LEAST_LOG if screen.log else 0) > room:
        return tuple((*head, *part) for part in _parts(lead, screen, foot, room, console))
    space = room - len(lead) - len(foot) - 2
    return ((*head, *_joined(lead, _recent(screen, space, console), foot)),)


def _only_good_news(screen: Screen) -> bool:
    """That something was saved may give way, rather than cut in two what is read aloud."""
    return all(line.tone is Tone.SAVED for line in screen.foot)


def _parts(
    lead: tuple[Text, ...], screen: Screen, foot: tuple[Text, ...], room: int, console: Console
) -> Iterator[tuple[Text, ...]]:
    """Yield the lead in pieces; log and foot stand on the last one."""
    while lead and len(lead) + len(foot) > room:
        yield lead[:room]
        lead = lead[room:]
    space = max(room - len(lead) - len(foot) - 2, _LEAST_LOG)
    yield _joined(lead, _recent(screen, space, console), foot)


def _joined(*blocks: tuple[Text, ...]) -> tuple[Text, ...]:
    """Return the blocks that hold something, with an empty line between them."""
    lines: list[Text] = []
    for block in blocks:
        if block:
            lines += [Text(), *block] if lines else block
    return tuple(lines)


def _head(screen: Screen, width: int) -> tuple[Text, ...]:
    left = Text(screen.title, style="bold", overflow="ellipsis", no_wrap=True)
    right = Text(screen.place, style="dim", overflow="ellipsis", no_wrap=True)
    gap = width - left.cell_len - right.cell_len
    if gap < 2:
        left.truncate(width, overflow="ellipsis")
        right.truncate(width, overflow="ellipsis")
        return (left, right, Text("─" * width, style="dim"))
    return (left + Text(" " * gap) + right, Text("─" * width, style="dim"))


def _recent(screen: Screen, space: int, console: Console) -> tuple[Text, ...]:
    """Return the last lines of the log that fit in ``space`` rows; works from the end backwards."""
    log, rows = screen.log, list[Text]()
    for index in range(len(log) - 1, -1, -1):
        drawn = list(_lines((log[index],), console))
        earlier = Line(wording.EARLIER.format(count=screen.earlier + index + 1), Tone.SOFT)
        if not rows and len(drawn) > space:
            drawn = [*drawn[: max(space - 1, 1)], Text(wording.CUT, style="dim")]
        if rows and len(rows) + len(drawn) + (1 if index else 0) > space:
            return (*_lines((earlier,), console), *rows)
        rows[:0] = drawn
    return tuple(rows)


def _lines(lines: Iterable[Line], console: Console) -> Iterator[Text]:
    for line in lines:
        indent = " " * line.indent
        text = Text(marked(line).expandtabs(4), style=_STYLES[line.tone])
        for row in text.wrap(console, max(console.width - line.indent - 1, 20)):
            row.rstrip()
            yield Text(indent) + row
