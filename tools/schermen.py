"""Writes the screens of docs/handleiding.md anew: ``python -m tools.schermen``.

The screens come from the shipped protocol, played through the dialogue of a live session and drawn as
a terminal of 80 by 24 draws them; the help pages come from the commands themselves.
"""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.text import Text
from typer.core import TyperGroup
from typer.main import get_command

from casusanalyse.cli.app import build_app
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.first_run import explain
from casusanalyse.facilitate.opening import ask_case
from casusanalyse.facilitate.working_out.dialogue import work_out
from casusanalyse.facilitate.working_out.orders import KEYS as WORK_KEYS
from casusanalyse.facilitate.working_out.orders import WorkOrder
from casusanalyse.front.orders import KEYS, Order
from casusanalyse.front.screen import Ask, Screen, Typed
from casusanalyse.front.terminal.drawing import pages, parts
from casusanalyse.mirror.loading import load_rules
from casusanalyse.protocol.library import Folder, Library, Origin, shipped_folders
from casusanalyse.protocol.model import Protocol
from casusanalyse.report.blocks import Edition
from casusanalyse.session.events import SessionId
from casusanalyse.session.live import LiveSession, NewSession, start_session
from casusanalyse.text.clean import clean_text
from casusanalyse.wording import cli as cli_wording
from casusanalyse.wording import front as front_wording
from casusanalyse.wording import working_out as work_wording
from tools.vervolg import follow_up

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "handleiding.md"
WIDTH = 80
HEIGHT = 24

_MADE = re.compile(r"<!-- gemaakt: (?P<name>[a-z-]+) -->\n.*?<!-- einde: (?P=name) -->", re.DOTALL)
_PROTOCOL = "retrospectief"
_FOLLOWING = "kernteamoverleg"
_CASE = clean_text("Casus Wilg")
_EDITION = Edition(1, date(2026, 3, 12), "handleiding")
_MOMENT = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Scene:
    """A screen of the handbook: what is typed after the previous one, until it stands there."""

    name: str
    typed: tuple[str, ...] = ()


SCENES = (
    Scene("scherm-stap"),
    Scene("scherm-vraag", ("",)),
    Scene("scherm-bewaard", ("nee",)),
    Scene(
        "scherm-lijst",
        (
            "/naar gezin",
            "het kind | bouwt graag torens, lacht om eigen grapjes",
            "moeder | rustig, kookt voor de hele straat",
            "oma | heeft altijd de deur open",
        ),
    ),
    Scene(
        "scherm-weigering",
        (
            "/naar tijdlijn",
            "voorjaar 2019 | het kind verhuist naar een pleeggezin",
            "rond zijn zesde | de school vraagt om hulp",
            "31 februari 2020 | de hulp stopt",
        ),
    ),
    Scene("scherm-verdiepen", ("28 februari 2020 | de hulp stopt", "/verdiep 1")),
    Scene("scherm-overzicht", ("/klaar", "/naar signaal", "/overzicht")),
    Scene("scherm-wissen", ("", "/naar gezin", "/wis 3")),
    Scene("scherm-einde", ("", "/naar voor_jezelf", "")),
)


WORK_SCENES = (
    Scene(
        "scherm-uitwerken",
        (
            "* er is besloten dat de hulp stopt",
            "* wij zochten steeds een nieuwe plek",
            "/naar 5",
            "/koppel 2 1",
        ),
    ),
    Scene("scherm-verwoorden", ("1",)),
    Scene("scherm-uitgewerkt", ("", "/klaar")),
)


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
    texts = {**dict(_screens()), **dict(_help_pages())}
    orders = {"opdrachten": _orders(), "opdrachten-uitwerken": _work_orders()}
    return {**orders, **{name: _as_typed(text) for name, text in texts.items()}}


def drawn(ask: Ask) -> str:
    """Return how a terminal shows an ask: the screen, the input line and the line with keys.

    Of an ask that takes several pages, the first.
    """
    console = Console(width=WIDTH, height=HEIGHT, file=io.StringIO(), color_system=None)
    first, *further = _pages(ask.screen, console)
    prefill, keys = ask.prompt.prefill, ask.prompt.keys
    if further:
        prefill, keys = "", front_wording.MORE_BELOW.format(page=1, pages=len(further) + 1)
    rows = [*(row.plain for row in first), "", f"{front_wording.MARKER}  {prefill}", f" {keys}"]
    return "\n".join(row.rstrip() for row in rows)


def _pages(screen: Screen, console: Console) -> tuple[tuple[Text, ...], ...]:
    """Return the pages of a screen, beginning with the one that is shown first."""
    if screen.focus is None:
        return pages(screen, console)
    read = parts(screen, console)
    return read.pages[read.first :]


def _screens() -> Iterator[tuple[str, str]]:
    """Play the scenes in one session and yield the name and the text of each screen."""
    yield "scherm-eerste-keer", drawn(next(explain()))
    yield "scherm-schuilnaam", drawn(next(ask_case(_CASE)))
    new = NewSession(_CASE, _MOMENT.date(), _protocol(), session=SessionId("handleiding"))
    with (
        TemporaryDirectory() as folder,
        start_session(Path(folder), new, lambda: _MOMENT) as session,
    ):
        conversation = converse(session)
        ask = next(conversation)
        for scene in SCENES:
            for line in scene.typed:
                ask = conversation.send(Typed(line))
            yield scene.name, drawn(ask)
        conversation.close()
        yield from _work_screens(session)
    with follow_up(_protocol(_FOLLOWING)) as session:
        yield "scherm-waar-we-staan", drawn(next(converse(session)))


def _work_screens(session: LiveSession) -> Iterator[tuple[str, str]]:
    """Work the session out and yield the screens of that."""
    root = shipped_folders().root
    work = work_out(session, load_rules(root, root / "nowhere"), _EDITION)
    ask = next(work)
    for scene in WORK_SCENES:
        for line in scene.typed:
            ask = work.send(Typed(line))
        yield scene.name, drawn(ask)
    work.close()


def _protocol(id: str = _PROTOCOL) -> Protocol:
    library = Library((Folder(shipped_folders().root, Origin.SHIPPED),))
    return library.protocol(id)


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
    keys = {order: key.upper() for key, order in KEYS.items()}
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


def _as_typed(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```"


def main() -> None:
    """Write the handbook of the checkout in which this module stands."""
    document = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(renewed(document, made_parts()), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
