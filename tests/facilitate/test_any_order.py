"""In whatever order people talk: the record holds what entering it tidily would hold.

What decides is what was meant: each line once, in its list. Among the lines of one list the order in
which they were said stays, so both are said in that order; what was said about one person is one line
that grows. Everything else differs: where one stands, what was captured with a mark and what was typed
at the list, what went wrong first and was taken back or moved.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from casusanalyse.protocol.questions import GatheringQuestion
from casusanalyse.session.fields import listing, tell_field
from casusanalyse.session.live import LiveSession
from casusanalyse.session.record import replay
from tests.facilitate.builders import Talk, events_of
from tests.facilitate.tables import a_table

LISTS = {"+": "lijn", "*": "zien", '"': "woorden", "?": "straks", "=": "samen"}
SAID = {
    "+": ("mei 2019 | verhuisd", "zomer 2020 | naar school", "bij oma"),
    "*": ("wij wachtten", "iedereen had haast"),
    '"': ("school: Ik wilde bellen", "Wij wisten het niet"),
    "?": ("de huisarts", "wie belt er"),
    "=": ("bellen | oma | morgen", "samen eten"),
}
ABOUT = (("oma", "zingt"), ("oma", "lacht graag"), ("moeder", "trouw"), ("kind A", "snel"))
PLACES = ("hoe", "ronde", "tafel", "gezin", "banden", "lijn", "zien", "straks", "samen")
ALL = ("gezin", *LISTS.values())


@dataclass(frozen=True)
class Wanted:
    """One thing that somebody says: behind which mark it belongs, and the words."""

    mark: str
    words: str


@dataclass(frozen=True)
class Saying:
    """How it really goes: from where, first jumped to or not, and with which mistake."""

    wanted: Wanted
    at: str
    mistake: str
    detour: bool


wanted = st.sampled_from(
    [
        *(Wanted(mark, words) for mark, lines in SAID.items() for words in lines),
        *(Wanted("@", f"{name} | {nature}") for name, nature in ABOUT),
    ]
)
sayings = st.builds(
    Saying,
    wanted=wanted,
    at=st.sampled_from(PLACES),
    mistake=st.sampled_from(("", "", "undone", "elsewhere", "at the list", "unfinished", "stop")),
    detour=st.booleans(),
)


def tidily(session: LiveSession, all: list[Wanted]) -> None:
    """Enter everything list by list, in the order of the protocol, with the marks."""
    talk = Talk(session)
    talk.say("")
    for mark in ("@", *LISTS):
        for each in all:
            if each.mark == mark:
                talk.say(f"{mark}{each.words}")


def as_people_talk(session: LiveSession, all: list[Saying]) -> None:
    """Enter everything in the order in which it is said, from all over the place."""
    talk = Talk(session)
    talk.say("")
    for saying in all:
        talk.say(f"/{'wijzig' if saying.detour else 'naar'} {saying.at}")
        talk.say(*_typed(saying))


def _typed(saying: Saying) -> Iterator[str]:
    mark, words = saying.wanted.mark, saying.wanted.words
    right = f"{mark}{words.replace(' | ', ' ') if mark == '@' else words}"
    match saying.mistake:
        case "undone":
            yield from ("* dit was het niet", "/ongedaan", right)
        case "elsewhere" if mark in "*?" and "|" not in words:
            yield from ("+" + words, f"/verplaats {mark}")
        case "elsewhere" if mark == "@":
            name, nature = words.split(" | ")
            yield from (f"? {nature}", f"/verplaats @{name}")
        case "at the list" if mark in LISTS and ":" not in words:
            yield from (f"/naar {LISTS[mark]}", words)
        case "at the list" if mark == "@":
            yield from ("/naar gezin", words)
        case "unfinished":
            yield from ("+ |", "=", "", right)
        case "stop":
            yield from ("/stopknop", right, "", right)
        case _:
            yield right


def content(session: LiveSession) -> dict[str, list[list[str]]]:
    """Return what every field of every line says, by list.

    Whoever was named before being known is named still, and whoever was known is pointed at: that
    reads the same.
    """
    return {id: list(_lines(session, id)) for id in ALL}


def _lines(session: LiveSession, id: str) -> Iterator[list[str]]:
    question = session.protocol.question(id)
    assert isinstance(question, GatheringQuestion)
    listed = listing(question, session.protocol, session.record)
    for kept in session.record.entries(id):
        yield [tell_field(field, kept.entry, listed) for field in listed.fields]


# Every example writes two files: looking for a smaller one takes minutes, and these are small already.
@settings(phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(sayings, max_size=8))
def test_any_order_of_captures_and_corrections_is_as_good_as_a_tidy_one(
    said: list[Saying],
) -> None:
    with (
        TemporaryDirectory() as folder,
        a_table(Path(folder) / "a") as messy,
        a_table(Path(folder) / "b") as tidy,
    ):
        as_people_talk(messy, said)
        tidily(tidy, [each.wanted for each in said])
        assert content(messy) == content(tidy)
        assert messy.record == replay(events_of(messy))
