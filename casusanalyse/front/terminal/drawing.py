"""Drawing a screen: wrapped, styled, cut to the height of the window."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

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
_LEAST_LOG = 2  # its last line, and how many came before
_CALM_LOG = 3
_LEAST_ASIDE = 2
_NO_BREAK = "\ufdd0"


Page = tuple[Text, ...]
_NARROWEST = 20
"""Words in fewer columns than this cannot be read."""


def pages(screen: Screen, console: Console, again: int | None = None) -> tuple[Page, ...]:
    """Return a screen as one or more pages that each fit the window.

    Only a lead that is too long for the window makes more than one page. A lead that was read before,
    up to page ``again``, keeps its pages, and what just happened stands on that one. When the rest
    does not fit, what is aside gives way, then what was caught, then the oldest lines of the log.
    """
    if again is not None and screen.foot:
        read = pages(replace(screen, foot=()), console)
        if len(read) > 1:
            return _with_foot(read, min(again, len(read) - 1), screen, console)
    head = _head(screen, console.width)
    lead = tuple(_lines(screen.lead, console))
    foot = tuple(_lines(screen.foot, console))
    around = _around_input(screen)
    room = max(console.height - around - len(head), 4)
    least = _LEAST_LOG + 1 if screen.log else 0
    if again is not None and len(lead) + least + _with_air(foot) > room:
        lead = _beginning(lead, max(room - least - _with_air(foot), 1))
    if len(lead) <= room < len(lead) + _with_air(foot) and _only_good_news(screen):
        foot = ()
    if len(lead) + least + _with_air(foot) > room:
        return tuple((*head, *part) for part in _lead_in_pieces(lead, screen, foot, room, console))
    middle = _middle(screen, room - len(lead) - _with_air(foot) - 1, console)
    return ((*head, *_joined(lead, *middle, foot)),)


def _with_foot(
    read: tuple[Page, ...], at: int, screen: Screen, console: Console
) -> tuple[Page, ...]:
    """Return pages with what just happened on one of them, in the place of its last rows.

    The last page has its own way of making room: there the log gives way.
    """
    if at == len(read) - 1:
        return (*read[:-1], pages(screen, console)[-1])
    foot = tuple(_lines(screen.foot, console))
    most = console.height - _around_input(screen) - _with_air(foot)
    return (*read[:at], _joined(_beginning(read[at], max(most, 1)), foot), *read[at + 1 :])


def _around_input(screen: Screen) -> int:
    """Return how many rows the input line takes, with what stands below it."""
    return _AROUND_INPUT + (1 if screen.wall else 0) + (1 if screen.remaining else 0)


@dataclass(frozen=True, slots=True)
class Parts:
    """A text that is read in parts, each a page; ``first`` is the page to begin with."""

    pages: tuple[tuple[Text, ...], ...]
    first: int


def parts(screen: Screen, console: Console) -> Parts:
    """Return a screen whose log is read from its start; what just happened stands on the first page.

    The lines of a paragraph stay together when they fit, and a heading stays with what it heads.
    """
    head, foot = _head(screen, console.width), tuple(_lines(screen.foot, console))
    space = max(console.height - _AROUND_INPUT - len(head) - _with_air(foot) - 1, 4)
    bodies: list[list[Text]] = [[]]
    page_of: list[int] = []
    for lines in _kept_together(screen.log):
        rows = [list(_lines((line,), console)) for line in lines]
        if bodies[-1] and len(bodies[-1]) + sum(map(len, rows)) > space:
            bodies.append([])
        for own in rows:
            if bodies[-1] and len(bodies[-1]) + len(own) > space:
                bodies.append([])
            page_of.append(len(bodies) - 1)
            bodies[-1] += own[:space]
            bodies += (own[start : start + space] for start in range(space, len(own), space))
    focus = min(screen.focus or 0, len(page_of) - 1)
    first = page_of[focus] if page_of else 0
    return Parts(
        tuple(
            (*head, *_joined(tuple(body), foot if number == first else ()))
            for number, body in enumerate(bodies)
        ),
        first,
    )


def _kept_together(log: tuple[Line, ...]) -> Iterator[list[Line]]:
    """Yield headings with the line below them, and every line with the soft lines below it."""
    group: list[Line] = []
    for line in log:
        joins = line.tone is Tone.SOFT or (bool(group) and group[-1].tone is Tone.LABEL)
        if group and not joins:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _with_air(rows: tuple[Text, ...]) -> int:
    return len(rows) + 1 if rows else 0


def _beginning(rows: tuple[Text, ...], most: int) -> tuple[Text, ...]:
    return rows if len(rows) <= most else (*rows[: most - 1], Text(wording.CUT, style="dim"))


def _middle(screen: Screen, space: int, console: Console) -> tuple[tuple[Text, ...], ...]:
    """Return what stands between lead and foot in ``space`` rows: aside, log, caught.

    The last lines of the log come first, then what was caught last, then at least the beginning of
    what is aside; whatever is left goes to the log.
    """
    caught = tuple(_cropped(line, console) for line in screen.caught)
    least = min(len(screen.log), _CALM_LOG)
    caught = caught[len(caught) - max(min(len(caught), space - least - 1), 0) :]
    space -= len(caught) + 1 if caught else 0
    wanted = len(screen.log) + 1  # a long line of the log wraps, and then shows less of the rest
    spare = max(space - least - 1, 0)
    share = min(max(space - wanted - 1, _LEAST_ASIDE, space // 3), spare)
    aside = _aside(screen, share if screen.log else max(space, 0), console)
    log = _recent(screen, space - (len(aside) + 1 if aside else 0), console)
    return (aside, log, caught)


def _aside(screen: Screen, space: int, console: Console) -> tuple[Text, ...]:
    """Return the whole lines that fit in ``space`` rows, from the first on; no label without its lines."""
    rows: list[Text] = []
    waiting: list[Text] = []
    for line in screen.aside:
        waiting += _lines((line,), console)
        if len(rows) + len(waiting) > space:
            break
        if line.tone is not Tone.LABEL:
            rows, waiting = rows + waiting, []
    return tuple(rows)


def _cropped(line: Line, console: Console) -> Text:
    """What was caught is recognised by its beginning: one row each."""
    row = Text(marked(line).expandtabs(4), style=_STYLES[line.tone])
    row.truncate(max(console.width - 1, 20), overflow="ellipsis")
    return row


def _only_good_news(screen: Screen) -> bool:
    """That something was saved may give way, rather than cut in two what is read aloud."""
    return all(line.tone is Tone.SAVED for line in screen.foot)


def _lead_in_pieces(
    lead: tuple[Text, ...], screen: Screen, foot: tuple[Text, ...], room: int, console: Console
) -> Iterator[tuple[Text, ...]]:
    """Yield the lead in pieces; log and foot stand on the last one."""
    least = _LEAST_LOG + 1 if screen.log else 0
    while lead and len(lead) + least + _with_air(foot) > room:
        yield lead[:room]
        lead = lead[room:]
    space = max(room - len(lead) - _with_air(foot) - 1, _LEAST_LOG)
    yield _joined(lead, _recent(screen, space, console), foot)


def _joined(*blocks: tuple[Text, ...]) -> tuple[Text, ...]:
    """Return the blocks that hold something, with an empty line between them."""
    lines: list[Text] = []
    for block in blocks:
        if block:
            lines += [Text(), *block] if lines else block
    return tuple(lines)


def _head(screen: Screen, width: int) -> tuple[Text, ...]:
    """Return the title, a line and air; a screen without a title is quiet."""
    if not screen.title and not screen.place:
        return (Text(),)
    left = Text(screen.title, style="bold", overflow="ellipsis", no_wrap=True)
    right = Text(screen.place, style="dim", overflow="ellipsis", no_wrap=True)
    gap = width - left.cell_len - right.cell_len
    if gap < 2:
        left.truncate(width, overflow="ellipsis")
        right.truncate(width, overflow="ellipsis")
        return (left, right, Text("─" * width, style="dim"), Text())
    return (left + Text(" " * gap) + right, Text("─" * width, style="dim"), Text())


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


def _held_together(text: str) -> str:
    """Rich wraps at a no-break space as well; what clean text never holds stands in its place."""
    return text.replace("\u00a0", _NO_BREAK)


def _lines(lines: Iterable[Line], console: Console) -> Iterator[Text]:
    for line in lines:
        text = Text(_held_together(marked(line).expandtabs(4)), style=_STYLES[line.tone])
        hang = _hang(line, console)
        number, words = text.divide([hang]) if hang < len(text) else (Text(), text)
        before = Text(" " * line.indent) + number
        for row in words.wrap(console, max(console.width - line.indent - hang - 1, _NARROWEST)):
            row.rstrip()
            drawn = before + row
            drawn.plain = drawn.plain.replace(_NO_BREAK, " ")
            yield drawn
            before = Text(" " * (line.indent + hang))


def _hang(line: Line, console: Console) -> int:
    """Return how far the words of a line stand in; not at all where that leaves them no room."""
    room = console.width - line.indent - line.hang - 1
    return line.hang if room >= _NARROWEST else 0
