"""Writes the screens of docs/handleiding.md anew: ``python -m tools.schermen``.

The screens come from the rehearsal in ``tools/verhaal.py``, played through the dialogue of a live session
and drawn as a terminal of 80 by 24 draws them; the help pages come from the commands themselves.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from typer.core import TyperGroup
from typer.main import get_command

from casusanalyse.cli.app import build_app
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.first_run import explain
from casusanalyse.facilitate.opening import ask_case
from casusanalyse.facilitate.working_out.orders import KEYS as WORK_KEYS
from casusanalyse.facilitate.working_out.orders import WorkOrder
from casusanalyse.front.orders import ALL_KEYS, Mark, Order
from casusanalyse.front.screen import Typed
from casusanalyse.review.deciding.dialogue import decide
from casusanalyse.review.deciding.orders import KEYS as DECIDE_KEYS
from casusanalyse.review.deciding.orders import DecideOrder
from casusanalyse.session.review_events import Decision
from casusanalyse.wording import cli as cli_wording
from casusanalyse.wording import front as front_wording
from casusanalyse.wording import review_deciding as decide_wording
from casusanalyse.wording import working_out as work_wording
from tools.naspelen import CASE, LIBRARY, WIDTH, Landed, drawn, played
from tools.reacties import week_of_review
from tools.verhaal import TOLD
from tools.vervolg import follow_up

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "handleiding.md"

_MADE = re.compile(r"<!-- gemaakt: (?P<name>[a-z-]+) -->\n.*?<!-- einde: (?P=name) -->", re.DOTALL)
_FOLLOWING = "kernteamoverleg"
_HELD = "retrospectief"


def renewed(document: str, made: Mapping[str, str]) -> str:
    """Return the document with every made part written anew; KeyError for a part nobody makes."""

    def part(match: re.Match[str]) -> str:
        name = match["name"]
        return f"<!-- gemaakt: {name} -->\n\n{made[name]}\n\n<!-- einde: {name} -->"

    return _MADE.sub(part, document)


def parts_in(document: str) -> tuple[str, ...]:
    """Return the names of the made parts that a document holds, in order."""
    return tuple(match["name"] for match in _MADE.finditer(document))


def made_parts() -> dict[str, str]:
    """Return everything that is made, by name, as Markdown."""
    story = played()
    texts = {**dict(_screens()), **story.pictures, **dict(_help_pages())}
    tables = {name: _told(typed, story.landed) for name, typed in TOLD.items()}
    screens = {name: _as_typed(text) for name, text in texts.items()}
    orders = {
        "opdrachten": _orders(),
        "opdrachten-uitwerken": _work_orders(),
        "opdrachten-verwerken": _decide_orders(),
        "besluiten": _decisions(),
    }
    return {**orders, "tekens": _marks(), **tables, **screens}


def _screens() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of the screens before and after the rehearsal."""
    yield "scherm-eerste-keer", drawn(next(explain()))
    yield "scherm-schuilnaam", drawn(next(ask_case(CASE)))
    yield from _review_screens()
    with follow_up(LIBRARY.protocol(_FOLLOWING)) as session:
        yield "scherm-waar-we-staan", drawn(next(converse(session)))


def _review_screens() -> Iterator[tuple[str, str]]:
    """Yield the screens of the week of review."""
    with week_of_review(LIBRARY.protocol(_HELD)) as session:
        deciding = decide(session)
        yield "scherm-reactie", drawn(next(deciding))
        yield "scherm-reacties-botsen", drawn(deciding.send(Typed("r2")))
        for typed in ("anders verwoord", "Wij zochten te snel een nieuwe plek.", ""):
            ask = deciding.send(Typed(typed))
            if typed.startswith("Wij"):
                yield "scherm-reactie-verwoord", drawn(ask)


def _told(typed: Iterable[str], landed: list[Landed]) -> str:
    """Return a table of some lines of the rehearsal, with what the program did with each."""
    by_line = {each.typed: each for each in landed}
    rows = [
        f"| {line.at} | {_code(line.typed)} | {_outcome(line)} |"
        for line in (by_line[each] for each in typed)
    ]
    return "\n".join(["| bij de vraag | je typt | wat ermee gebeurt |", "|---|---|---|", *rows])


def _outcome(line: Landed) -> str:
    """An order says itself what it did; of a line it is told in which list it came to stand."""
    if line.typed.startswith("/"):
        return _in_a_cell(line.said)
    (where,) = line.lists
    return "komt hier te staan" if where == line.at else f"gaat naar: {where}"


def _help_pages() -> Iterator[tuple[str, str]]:
    """Yield the help page of the program and of each of its commands."""
    program = get_command(build_app())
    whole = program.make_context(
        cli_wording.PROGRAM, [], resilient_parsing=True, terminal_width=WIDTH
    )
    yield "hulp", program.get_help(whole)
    waiting = [(program, whole, "hulp")]
    while waiting:
        group, context, name = waiting.pop(0)
        for word, command in group.commands.items() if isinstance(group, TyperGroup) else ():
            below = command.make_context(word, [], parent=context, resilient_parsing=True)
            yield f"{name}-{word}", command.get_help(below)
            waiting.append((command, below, f"{name}-{word}"))


def _orders() -> str:
    """Return a table of all orders with their keys."""
    keys = {order: key.upper().replace("C-", "Ctrl-") for key, order in ALL_KEYS.items()}
    rows = [
        f"| `/{order.value}` | {keys.get(order, '')} | {front_wording.ORDERS[order.value]} |"
        for order in Order
    ]
    return "\n".join(["| opdracht | toets | wat die doet |", "|---|---|---|", *rows])


def _work_orders() -> str:
    """Return a table of the orders of working out with their keys."""
    keys = {order: key.upper().replace("C-", "Ctrl-") for key, order in WORK_KEYS.items()}
    rows = [
        f"| `/{order.value}` | {keys.get(order, '')} | {work_wording.ORDERS[order.value]} |"
        for order in WorkOrder
    ]
    return "\n".join(["| opdracht | toets | wat die doet |", "|---|---|---|", *rows])


def _decide_orders() -> str:
    """Return a table of the orders of deciding with their keys."""
    keys = {order: key.upper() for key, order in DECIDE_KEYS.items()}
    rows = [
        f"| `/{order.value}` | {keys.get(order, '')} | {decide_wording.ORDERS[order.value]} |"
        for order in DecideOrder
    ]
    return "\n".join(["| opdracht | toets | wat die doet |", "|---|---|---|", *rows])


def _decisions() -> str:
    """Return a table of what can be decided on a remark."""
    rows = [
        f"| {number} | {it.value} | {decide_wording.CHOICES[it.value]} |"
        for number, it in enumerate(Decision, start=1)
    ]
    return "\n".join(["| nummer | besluit | wat er gebeurt |", "|---|---|---|", *rows])


def _marks() -> str:
    """Return a table of the marks with what each is for."""
    told = {mark: front_wording.MARKS[mark.value].partition(": ") for mark in Mark}
    rows = [
        f"| {_code(mark.value)} | {what} | {_code(how)} |" for mark, (what, _, how) in told.items()
    ]
    return "\n".join(["| teken | wat je vangt | zo typ je het |", "|---|---|---|", *rows])


def _code(typed: str) -> str:
    return f"`{_in_a_cell(typed)}`"


def _in_a_cell(text: str) -> str:
    return text.replace("|", "\\|")


def _as_typed(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```"


def main() -> None:
    """Write the handbook of the checkout in which this module stands."""
    document = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(renewed(document, made_parts()), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
