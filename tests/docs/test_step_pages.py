"""The first part of the handbook: a page per step, with lines that are taken as it says they are."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from casusanalyse.facilitate.dialogue import Conversation, converse
from casusanalyse.front.screen import Ask, Typed
from casusanalyse.protocol.model import Protocol
from casusanalyse.session.live import LiveSession
from casusanalyse.session.places import Place
from tools.naspelen import HEIGHT, LIBRARY, WIDTH, begun
from tools.schermen import DOCUMENT
from tools.verhaal import THE_DAY, THE_EVENING, TOLD

TEXT = DOCUMENT.read_text(encoding="utf-8")
PART_ONE = TEXT.partition("\n# Deel 1.")[2].partition("\n# Deel 2.")[0]
PROTOCOL: Protocol = LIBRARY.protocol("retrospectief")
PAGES = re.findall(r"^## (Stap \d: .+)\n(?s:(.+?))(?=^## )", PART_ONE, re.MULTILINE)
HERE = "komt hier te staan"
ELSEWHERE = "gaat naar: "
LINES_OF_A_PAGE = 45
MOST_PAGES = 16
MOST_OF_A_STEP = 1.7
"""In printed pages: a picture of the whole screen takes half of one."""


def pictures(text: str) -> list[str]:
    return re.findall(r"```text\n(.+?)\n```\n\n<!-- einde: scherm-", text, re.DOTALL)


def printed(text: str) -> float:
    """How many pages a text takes, roughly: what is made is not marked on paper."""
    lines = [line for line in text.splitlines() if line and not line.startswith("<!--")]
    gaps = len(re.findall(r"\n\n", text)) / 2
    return (len(lines) + gaps) / LINES_OF_A_PAGE


def rows(page: str) -> Iterator[tuple[str, str, str]]:
    """The question, the line and what the page says happens to it, for every line of an example."""
    for row in re.findall(r"^\| (.+) \| (`.+`) \| (.+) \|$", page, re.MULTILINE):
        question, typed, told = (cell.replace("\\|", "|") for cell in row)
        yield question, typed.strip("`"), told


def test_every_step_of_the_protocol_has_a_page_in_its_order() -> None:
    steps = enumerate((step.title for step in PROTOCOL.steps), start=1)
    assert [title for title, _ in PAGES] == [f"Stap {number}: {title}" for number, title in steps]


@pytest.mark.parametrize(("title", "page"), PAGES, ids=lambda text: text[:6])
def test_the_page_of_a_step_says_what_happens_and_shows_that_step(title: str, page: str) -> None:
    number = title.removeprefix("Stap ").partition(":")[0]
    said = re.findall(r"\*\*(.+?)\.\*\*", page)
    assert said == ["In de zaal", "Wat je voorleest", "Wat je typt", "Waar je op let"]
    assert "**Wat je niet typt:**" in " ".join(page.split())
    (picture,) = pictures(page)
    assert f"stap {number} van {len(PROTOCOL.steps)} · {PROTOCOL.steps[int(number) - 1].title}" in (
        picture
    )
    assert printed(page) <= MOST_OF_A_STEP


@pytest.mark.parametrize("picture", pictures(TEXT))
def test_a_picture_fits_a_window(picture: str) -> None:
    lines = picture.splitlines()
    assert len(lines) <= HEIGHT
    assert max(map(len, lines)) <= WIDTH


def test_below_every_picture_stands_what_to_look_at() -> None:
    below = re.findall(r"<!-- einde: (scherm-[a-z-]+) -->\n\n(.)", TEXT)
    assert len(below) == len(pictures(TEXT))
    assert [name for name, first in below if first != "*"] == []


def test_the_first_part_can_be_read_in_an_evening() -> None:
    assert printed(PART_ONE) <= MOST_PAGES


def test_no_line_of_the_rehearsal_that_is_told_of_is_typed_twice() -> None:
    typed = [line for scene in (*THE_EVENING, *THE_DAY) for line in scene.typed]
    told = [line for lines in TOLD.values() for line in lines]
    assert [line for line in told if typed.count(line) != 1] == []


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveSession]:
    with begun(tmp_path_factory.mktemp("outputs")) as session:
        yield session


class Teller:
    """Types the lines of the pages in a session in which nothing else was typed."""

    def __init__(self, session: LiveSession) -> None:
        self._session = session
        self._conversation: Conversation = converse(session)
        self._ask: Ask = next(self._conversation)

    def outcome(self, question: str, typed: str) -> str:
        """What happens to a line at a question, in the words of a page."""
        if self._here() != question:
            self._send(f"/naar {question}")
        before = self._held()
        self._send(typed)
        assert self._ask.problem is None
        if typed.startswith("/"):
            return " ".join(line.text for line in self._ask.screen.foot)
        (changed,) = [name for name, held in self._held().items() if held != before[name]]
        return HERE if changed == question else f"{ELSEWHERE}{changed}"

    def _send(self, line: str) -> None:
        self._ask = self._conversation.send(Typed(line))

    def _here(self) -> str:
        place = self._ask.place
        return PROTOCOL.question(place.question).heading.strip() if place else ""

    def _held(self) -> dict[str, object]:
        record = self._session.record
        return {
            question.heading.strip(): (slot.given, slot.entries)
            for question in PROTOCOL.questions()
            for slot in [record.slot(Place(question.id))]
        }


def test_every_line_of_an_example_is_taken_and_lands_where_the_page_says(
    session: LiveSession,
) -> None:
    teller = Teller(session)
    told = [row for _, page in PAGES for row in rows(page)]
    assert all(3 <= len(list(rows(page))) <= 6 for _, page in PAGES)
    assert [
        (question, typed, teller.outcome(question, typed)) for question, typed, _ in told
    ] == told


def test_every_link_within_the_handbook_leads_to_a_heading() -> None:
    headings = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert [link for link in re.findall(r"\]\(#([^)]+)\)", TEXT) if link not in anchors] == []


def test_the_readme_leads_to_the_handbook(root: Path) -> None:
    assert "(docs/handleiding.md)" in (root / "README.md").read_text(encoding="utf-8")
