"""In a real browser the page is calm, readable, harmless and up to date."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casusanalyse.front.wall import Distance, Projection
from casusanalyse.protocol.answers import TextAnswer
from casusanalyse.protocol.entries import (
    Agreement,
    Consent,
    Factor,
    Insight,
    ListItem,
    Mention,
    Person,
    Quote,
    TimelineEntry,
)
from casusanalyse.screen.projector import Projector
from casusanalyse.session.record import Record
from casusanalyse.text.clean import clean_text
from casusanalyse.text.dates import read_date
from tests.report.builders import Session
from tests.screen.chromium import Browser, browser
from tests.screen.projections import EVERY_PLACE, projection
from tests.screen.test_page import TYPED

pytestmark = [pytest.mark.needs("chromium"), pytest.mark.needs("node"), pytest.mark.loopback]

SIZES = [(1280, 720), (1920, 1080), (1024, 768)]
A_THIRTIETH = 1 / 30
IN_PICTURES = 0.8 * A_THIRTIETH
"""What belongs to a picture may be four fifths of it (``Sheet.small``)."""
INSIGHTS, AGREED = projection("zien", "inzichten"), projection("zien", "verder")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as running:
        yield running


@pytest.fixture
def wall(chromium: Browser) -> Iterator[Projector]:
    chromium.fresh()
    projector = Projector(lambda address: chromium.open(address) == 200)
    yield projector
    projector.close()


def seen(wall: Projector, chromium: Browser, shown: Projection, number: int) -> None:
    """Show something, and wait until the browser does; its title tells that it is another page."""
    steps = tuple(
        step.model_copy(update={"title": f"Stap {number}."}) for step in shown.protocol.steps
    )
    wall.show(replace(shown, protocol=shown.protocol.model_copy(update={"steps": steps})))
    chromium.until(f"Stap {number}.")


def test_what_is_shown_stands_on_the_page_by_itself(wall: Projector, chromium: Browser) -> None:
    wall.open(INSIGHTS)
    chromium.until("Zingen hielp.")
    wall.show(AGREED)
    chromium.until("Belt het koor.")
    assert chromium.title() == "Bijeenkomst"


def test_what_is_shown_no_more_is_nowhere_in_the_document(
    wall: Projector, chromium: Browser
) -> None:
    wall.open(INSIGHTS)
    chromium.until("Zingen hielp.")
    wall.show(replace(INSIGHTS, distance=Distance.BLACK))
    wall.show(AGREED)
    chromium.until("Belt het koor.")
    assert "Zingen hielp." not in chromium.source()


def test_in_the_dark_and_at_the_end_nothing_is_left(wall: Projector, chromium: Browser) -> None:
    wall.open(INSIGHTS)
    chromium.until("Zingen hielp.")
    wall.show(replace(INSIGHTS, distance=Distance.BLACK))
    assert _until_empty(chromium) == ("", 1)
    wall.show(INSIGHTS)
    chromium.until("Zingen hielp.")
    wall.close()
    assert _until_empty(chromium) == ("", 0)


def _until_empty(chromium: Browser) -> tuple[str, int]:
    chromium.until_gone("Zingen hielp.")
    assert "Zingen" not in chromium.source()
    return chromium.text().strip(), chromium.count("main.dark")


def test_a_program_that_is_killed_leaves_the_page_as_it_was(root: Path, chromium: Browser) -> None:
    script = (
        "from casusanalyse.screen.projector import Projector\n"
        "from tests.screen.test_browser import INSIGHTS\n"
        "print(Projector(lambda address: True).open(INSIGHTS), flush=True)\n"
        "input()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as program:
        assert program.stdout is not None
        chromium.fresh()
        chromium.open(program.stdout.readline().strip())
        chromium.until("Zingen hielp.")
        program.kill()
    assert "Zingen hielp." in [chromium.text() for _ in range(20)][-1]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_everything_fits_and_can_be_read_from_eight_metres(
    wall: Projector, chromium: Browser, width: int, height: int
) -> None:
    chromium.size(width, height)
    wall.open(INSIGHTS)
    for number, (step, question) in enumerate(EVERY_PLACE):
        shown = projection(step, question)
        seen(wall, chromium, shown, number)
        least = IN_PICTURES if chromium.count("svg") else A_THIRTIETH
        assert chromium.overflowing() == [], (step, question)
        if width / height >= 16 / 9:
            assert chromium.smallest() >= least * 0.999, (step, question)


def test_long_lines_fit_as_was_worked_out(wall: Projector, chromium: Browser) -> None:
    wall.open(INSIGHTS)
    texts = (
        "Wij wachtten op elkaar, want iedereen dacht dat een ander belde. " * 3,
        "VAW AVA To Ty LT 'WAVE' " * 12,
        "ongelofelijkezeerlangesamenstellingzonderspatie" * 5,
        "iiiiii llll tttt ffff jjjj " * 20,
        "MWMWM QQQ @@@ %%% " * 15,
    )
    for number, text in enumerate(texts):
        session = Session()
        for line in range(6):
            session.add("inzichten", Insight(text=clean_text(text[line:].strip())))
            session.add("regels", ListItem(text=clean_text(text[: 30 + 20 * line].strip())))
        seen(wall, chromium, projection("zien", "inzichten", record=session.record), number)
        assert chromium.overflowing() == [], text


@pytest.mark.parametrize("distance", [Distance.STEP, Distance.ZOOMED_OUT, Distance.BLACK])
@pytest.mark.parametrize(
    ("step", "question"),
    [("zien", "inzichten"), ("gezin", "mensen"), ("lijn", "tijdlijn"), ("waarom", "spel")],
)
def test_nobody_is_kept_from_using_the_page(
    wall: Projector, chromium: Browser, step: str, question: str, distance: Distance
) -> None:
    wall.open(projection(step, question, distance=distance))
    grave = [it for it in chromium.faults() if it.startswith(("serious", "critical"))]
    assert grave == []


def test_what_is_typed_does_nothing(wall: Projector, chromium: Browser) -> None:
    wall.open(INSIGHTS)
    for number, typed in enumerate(TYPED):
        for step, question in (("zien", "inzichten"), ("gezin", "mensen"), ("lijn", "tijdlijn")):
            shown = projection(step, question, record=_everywhere(typed))
            seen(wall, chromium, shown, number * 10 + len(step))
            assert chromium.count("script, iframe, img, [onload], [onerror], [onmouseover]") == 0
    assert chromium.complaints() == []
    assert {it.split("/")[2].split(":")[0] for it in chromium.requests()} == {"127.0.0.1"}


def _everywhere(typed: str) -> Record:
    """Return a record with the same words in everything that can be typed and shown."""
    session, text = Session(), clean_text(typed)
    mention = Mention(words=text)
    session.answer("signaal", TextAnswer(text=text))
    session.add("regels", ListItem(text=text))
    kim = session.add("mensen", Person(name=text, nature=text, age_band=text))
    session.answer("per_wie", TextAnswer(text=text), about=kim)
    event = TimelineEntry(
        when=read_date(text), what=text, effect=text, child_says=text, second_memory=text
    )
    session.add("tijdlijn", event)
    session.add("spel", Factor(text=text, differs=text))
    session.add("inzichten", Insight(text=text))
    session.add("citaten", Quote(words=text, consent=Consent.YES))
    session.add("verder", Agreement(task=text, owner=mention))
    return session.record


def test_news_never_flashes(wall: Projector, chromium: Browser) -> None:
    wall.open(INSIGHTS)
    chromium.until("Zingen hielp.")
    chromium.film()
    for number in range(20):
        seen(wall, chromium, (INSIGHTS, AGREED)[number % 2], number)
    sizes = chromium.filmed()
    assert len(sizes) >= 10
    assert min(sizes) > max(sizes) / 3
