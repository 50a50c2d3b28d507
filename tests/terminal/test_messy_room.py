"""The messy room: a whole session as people talk, typed in a window, lands where it belongs.

The screens and the answers that are kept in ``golden/`` are written anew by
``python -m tests.terminal.test_messy_room``; read them before you keep them.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from casusanalyse.protocol.entries import Person, Quote
from casusanalyse.protocol.titles import title_of
from casusanalyse.session.events import ClockStarted, ClockStopped, Event, Presence
from casusanalyse.session.pointing import name_of
from casusanalyse.session.record import Record
from casusanalyse.session.store.reading import SessionReader
from tests.terminal.desk import BEGIN, Desk, in_a_window, said
from tests.terminal.messy_room import (
    LANDED,
    NOT_REPORTED,
    REPORTED,
    TEMPLATE,
    THE_FIRST_DAY,
    THE_SECOND_DAY,
    WORKING_OUT,
    Turn,
)
from tests.terminal.window import Window
from tests.word.dump import dump

START = ("start", "--sjabloon", "rondetafel", "--casus", "Casus Wilg", "--datum", "12-03-2026")
MOST_INPUTS = 80
MOST_WORDS = 1200
FASTER_THAN_SPEECH = 0.004
"""Seconds between two letters: some 40 words a second, where people speak two or three."""


_CLOCK = re.compile(r"^ deze stap.*$", re.MULTILINE)
GOLDEN = Path(__file__).with_name("golden")
KEPT_ANSWERS = GOLDEN / "rommelige-sessie-antwoorden.txt"
QUIET = "We staan stil."
SIZES = ((80, 24), (120, 40))


def hold(window: Window, turns: tuple[Turn, ...]) -> Iterator[str]:
    """Type what is said and yield the screens to look at, without the minutes that are left."""
    for turn in turns:
        if turn.clear:
            window.press("ctrl-u")
        window.type_slowly(turn.typed, FASTER_THAN_SPEECH)
        window.enter()
        window.wait_for(turn.shows)
        if turn is not turns[-1]:
            screen = window.wait_for_question(turn.shows)
            if QUIET not in screen and "uitwerken" not in screen:
                screen = window.wait_for("sessie: nog")  # the last row that is drawn
            if turn.look:
                yield f"## {turn.typed or 'Enter'}\n\n{_CLOCK.sub(' (de tijd)', screen)}\n"


def rehearse(desk: Desk, columns: int, rows: int) -> str:
    """Hold both days of the session and return the screens to look at."""
    templates = desk.workspace / "session_templates"
    templates.mkdir()
    (templates / "rondetafel.yaml").write_text(TEMPLATE, encoding="utf-8")
    first = desk.window(*START, columns=columns, rows=rows)
    first.wait_for_question("Enter: begin met deze stap")
    screens = [*hold(first, THE_FIRST_DAY)]
    assert first.wait_for_end() == 0
    second = desk.window("verder", columns=columns, rows=rows)
    second.wait_for_question("Enter")
    screens += hold(second, THE_SECOND_DAY)
    assert second.wait_for_end() == 0
    return "\n".join(screens)


def work_out(desk: Desk, columns: int, rows: int) -> str:
    """Work the session out the day after and return the screens to look at."""
    window = desk.window("uitwerken", "1", columns=columns, rows=rows)
    window.wait_for_question("Enter")
    screens = "\n".join(hold(window, WORKING_OUT))
    assert window.wait_for_end() == 0
    return f"\n{screens}"


def kept_screens(columns: int, rows: int) -> Path:
    return GOLDEN / f"rommelige-sessie-{columns}x{rows}.txt"


def whole(record: Record) -> str:
    """Return everything that was said, at every question and in every field of every line."""
    return "".join(
        f"{question}{f' ({about})' if about else ''}: {words}\n"
        for (question, about), lines in said(record).items()
        for words in lines
    )


def landed(record: Record) -> dict[str, list[str]]:
    return {id: [title_of(kept.entry) for kept in record.entries(id)] for id in LANDED}


def test_it_asks_no_more_typing_than_somebody_can_do_who_listens() -> None:
    turns = (*THE_FIRST_DAY, *THE_SECOND_DAY)
    assert len(turns) <= MOST_INPUTS
    assert sum(len(turn.typed.split()) for turn in turns) <= MOST_WORDS


@in_a_window
@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_everything_lands_where_it_belongs(desk: Desk, columns: int, rows: int) -> None:
    screens = rehearse(desk, columns, rows)
    record = desk.record
    assert landed(record) == LANDED
    assert whole(record) == KEPT_ANSWERS.read_text(encoding="utf-8")
    assert record.finished
    assert natures(record) == {
        "kind A": "straalt bij moeders stem en bij muziek",
        "moeder": "haalt haar zoon zelf op, zegt eerlijk wat ze niet kan",
        "zusje": "jonger, vraagt naar haar broer",
        "vader": None,
        "gastouders": "geven vaste, rustige zorg",
    }
    assert speakers(record) == ["jeugdwerker", "moeder", "gastouder"]
    assert away(record) == {"leerkracht": Presence.LATE, "manager": Presence.LEFT}
    screens += work_out(desk, columns, rows)
    assert desk.pipe("concept", "1").returncode == 0
    told = dump(desk.file.with_name("concept-v1.docx"))
    assert [words for words in REPORTED if words not in told] == []
    assert [words for words in NOT_REPORTED if words in told] == []
    assert screens == kept_screens(columns, rows).read_text(encoding="utf-8")


@in_a_window
def test_of_a_stop_nothing_is_kept_but_that_the_clock_stood_still(desk: Desk) -> None:
    window = desk.window(*BEGIN)
    window.wait_for_question("Enter")
    window.enter("/stopknop")
    window.wait_for_question("We staan stil.")
    window.enter("wij moeten hier even van bijkomen")
    window.type("en wij ook")
    window.wait_for("en wij ook")
    window.press("ctrl-u")
    window.enter()
    window.wait_for_question("De klok loopt weer.")
    window.kill()
    assert [type(event) for event in events(desk)][-2:] == [ClockStopped, ClockStarted]
    assert b"bijkomen" not in desk.file.read_bytes()
    assert b"en wij ook" not in desk.file.read_bytes()


def natures(record: Record) -> dict[str, str | None]:
    persons = [kept.entry for kept in record.entries("gezin")]
    return {person.name: person.nature for person in persons if isinstance(person, Person)}


def speakers(record: Record) -> list[str]:
    quotes = [kept.entry for kept in record.entries("citaten")]
    mentions = [quote.speaker for quote in quotes if isinstance(quote, Quote)]
    return [name_of(mention, record) for mention in mentions if mention is not None]


def away(record: Record) -> dict[str, Presence]:
    seats = {kept.id: title_of(kept.entry) for kept in record.entries("deelnemers")}
    return {seats[id]: presence for id, presence in record.attendance.items()}


def events(desk: Desk) -> tuple[Event, ...]:
    with SessionReader.open(desk.file) as reader:
        return reader.read_events()


def main() -> None:
    """Hold the session at both sizes and keep its screens."""
    GOLDEN.mkdir(exist_ok=True)
    for columns, rows in SIZES:
        with TemporaryDirectory() as folder:
            desk = Desk(Path(folder))
            screens = rehearse(desk, columns, rows)
            KEPT_ANSWERS.write_text(whole(desk.record), encoding="utf-8", newline="\n")
            screens += work_out(desk, columns, rows)
            kept_screens(columns, rows).write_text(screens, encoding="utf-8", newline="\n")
            desk.close()


if __name__ == "__main__":
    main()
