"""Whatever people type, press or leave while deciding: nothing breaks, and nothing half is kept."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Typed
from casusanalyse.review.deciding.orders import DecideOrder
from casusanalyse.session.live import read_review
from casusanalyse.session.record import replay
from tests.facilitate.builders import LEAVE, events_of, failing
from tests.review.deciding.builders import Table, on_the_table

CHOICES = tuple("01234567") + tuple(f"r{number}" for number in range(12))
SAID = (
    "", " ", "ja", "nee", "bekijk", "overgenomen", "ander", "x", "Zo was het.", "[b]", "\x1b[2J",
    "\ud800", "123456782", "9" * 5000, "eerste\ntweede", "-", " /weg", "rond zijn zesde",
)  # fmt: skip
RESTS = ("", " r4", " 4.2", " momenten", " x")
ORDERS = tuple(
    f"/{order.value}{rest}"
    for order in DecideOrder
    if order is not DecideOrder.PAUSE
    for rest in RESTS
)
words = st.one_of(
    st.sampled_from(CHOICES),
    st.sampled_from(CHOICES),
    st.sampled_from(SAID),
    st.sampled_from(ORDERS),
    st.text(max_size=20),
)
replies = st.one_of(
    words.map(Typed),
    words.map(Typed),
    st.builds(
        Pressed, st.sampled_from(("/hulp", "/terug", "/open", "/ongedaan")), st.sampled_from(SAID)
    ),
    st.just(Filled({"tekst": "x"})),
)


@given(said=st.lists(replies, max_size=40))
def test_no_reply_ever_breaks_deciding_and_leaving_always_ends_it(said: list[Reply]) -> None:
    with TemporaryDirectory() as folder, on_the_table(Path(folder)) as session:
        table = Table(session)
        for reply in said:
            table.say(reply)
            if table.ending is not None:
                break
        if table.ending is None:
            table.say(LEAVE)
        assert table.ending in (Ending.PAUSED, Ending.FINISHED)
        assert session.record == replay(events_of(session))
        assert session.review == read_review(session.file)
        assert b"123456782" not in session.file.read_bytes()


@given(said=st.lists(st.tuples(replies, st.booleans()), max_size=30))
def test_a_disk_that_fails_at_any_moment_breaks_nothing_either(
    said: list[tuple[Reply, bool]],
) -> None:
    with TemporaryDirectory() as folder, failing(on_the_table(Path(folder))) as session:
        table = Table(session)
        for reply, full in said:
            session.full = full
            table.say(reply)
            if table.ending is not None:
                return
        table.say(Left("half"))
        assert table.ending is (Ending.PAUSED_UNKEPT if session.full else Ending.PAUSED)


@given(said=st.lists(words, max_size=25))
def test_what_was_decided_can_all_be_opened_again(said: list[str]) -> None:
    with TemporaryDirectory() as folder, on_the_table(Path(folder)) as session:
        before = session.record
        table = Table(session)
        for each in said:
            table.say(each)
            if table.ending is not None:
                table = Table(session)
        table = Table(session)
        for number in range(1, 12):
            table.say(f"r{number}", "0")
        again = session.record
        assert again.written == before.written
        assert {place: slot.answer for place, slot in again.slots.items()} == {
            place: slot.answer for place, slot in before.slots.items()
        }
        assert [
            [kept.entry for kept in slot.entries.values()] for slot in again.slots.values()
        ] == [[kept.entry for kept in slot.entries.values()] for slot in before.slots.values()]
