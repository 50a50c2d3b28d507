"""Whatever is said, changed and shown: only what was released is on the wall, while it stands."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.session.record import Record
from tests.facilitate.builders import a_protocol, session_of
from tests.facilitate.tables import CAPTURES, STEPS
from tests.facilitate.walls import TalkAtAWall, everything_in, words_on

PRIVATE = """
- id: stil
  titel: Stil
  vragen:
    - {id: alleen, soort: tekst, vraag: Wat zie jij?, in_verslag: nee, wie_leest: begeleider}
    - {id: lijstje, soort: lijst, vraag: Wat nog?, in_verslag: nee, wie_leest: begeleider}
    - {id: onder, soort: tekst, vraag: En dan?, in_verslag: nee, voor_elk: gezin}
"""
PROTOCOL = a_protocol(STEPS + PRIVATE, f"{CAPTURES}verslag:\n  titel: Proef\n  hoofdstukken: []\n")
SECRET = ("/naar alleen", "/naar lijstje", "/naar tafel", "/naar ronde", '"')
PLACES = ("hoe", "gezin", "lijn", "zien", "straks", "samen", "onder", "woorden")
SAYING = st.one_of(
    st.sampled_from([f"/naar {place}" for place in PLACES]).map(lambda go: (go, "open")),
    st.sampled_from(("+", "@oma", "@tante", "*", "?", "=")).map(lambda mark: (mark, "open")),
    st.sampled_from(SECRET).map(lambda how: (how, "secret")),
)
CHANGING = st.sampled_from(
    (
        "/weg 1",
        "/ongedaan",
        "/verplaats 1 straks",
        "/verplaats *",
        "/wis 1",
        "/wijzig 1",
        "",
        "/terug",
    )
)
SHOWING = st.sampled_from(
    (
        "/toon",
        "/toon 1",
        "/toon stap",
        "/toon alles",
        "/toon wacht",
        "/toon niets",
        "/uitzoom",
        "/zwart",
    )
)
DOING = st.one_of(SAYING, CHANGING, SHOWING)
WORD = re.compile(r"(?:open|secret)\d+")


def said_in(record: Record) -> set[str]:
    return set(WORD.findall("\n".join(words_on(record))))


class Table:
    """A table with a wall, at which every word that is said has a number."""

    def __init__(self, talk: TalkAtAWall) -> None:
        self.talk = talk
        self.count = 0

    def do(self, doing: str | tuple[str, str]) -> None:
        """Say something new somewhere, or give an order as it is."""
        if isinstance(doing, str):
            self._say(*((doing, "ja") if doing.startswith("/wis") else (doing,)))
            return
        where, kind = doing
        self.count += 1
        word = f"{kind}{self.count}"
        self._say(*((where, word) if where.startswith("/") else (f"{where} {word}",)))

    def _say(self, *replies: str) -> None:
        for reply in replies:
            if self.talk.ending is None:
                self.talk.say(reply)


@given(doings=st.lists(DOING, max_size=25))
def test_only_what_was_released_is_on_the_wall_and_only_while_it_stands(
    doings: list[str | tuple[str, str]],
) -> None:
    with TemporaryDirectory() as folder, session_of(Path(folder), PROTOCOL) as session:
        table = Table(TalkAtAWall(session))
        table.do("/scherm")
        allowed: set[str] = set()
        follows = False
        for doing in doings:
            releases = isinstance(doing, str) and doing.startswith("/toon")
            follows = (follows or releases) and doing not in ("/toon wacht", "/toon niets")
            table.do(doing)
            if doing == "/toon niets":
                allowed.clear()
            elif releases or follows:
                allowed |= said_in(session.record)
            shown = table.talk.wall.last.record
            assert set(WORD.findall(everything_in(shown))) <= allowed
            moved = any(str(each).startswith("/verplaats") for each in doings)
            assert moved or "secret" not in everything_in(shown)
            for place, slot in shown.slots.items():
                standing = session.record.slot(place)
                assert slot.entries.keys() <= standing.entries.keys()
                assert slot.given is None or standing.given is not None


@given(doings=st.lists(st.one_of(SAYING, CHANGING), max_size=20))
def test_with_nothing_released_there_is_nothing_on_the_wall(
    doings: list[str | tuple[str, str]],
) -> None:
    with TemporaryDirectory() as folder, session_of(Path(folder), PROTOCOL) as session:
        table = Table(TalkAtAWall(session))
        table.do("/scherm")
        for doing in doings:
            table.do(doing)
        assert [
            words_on(shown.record) for shown in table.talk.wall.projections if shown.record.slots
        ] == []
