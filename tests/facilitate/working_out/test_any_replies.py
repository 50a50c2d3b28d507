"""Whatever people type, press or leave while working out: nothing breaks, and all of it can be undone."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from casusanalyse.facilitate.working_out.orders import WorkOrder
from casusanalyse.front.playing import Ending
from casusanalyse.front.screen import Filled, Left, Pressed, Reply, Typed
from casusanalyse.session.record import replay
from tests.facilitate.builders import LEAVE, events_of, failing
from tests.facilitate.working_out.builders import Working, held, the_rules

SAID = (
    "", " ", "1", "2", "3", "99", "-", "a // b", "//", "2018 | anders", "x | y | z", "er is besloten",
    "+ 2020 | iets", "@oma zingt", "*", '"', "= zo", "? later", "[b]", "\x1b[2J", "\ud800",
    "123456782", "9" * 5000, "eerste\ntweede", " /zin", "Kom maar. | moeder | ja", "06-12345678",
)  # fmt: skip
RESTS = ("", " 1", " 2 1", " 1 3", " 2 *", " 1 anders", " 2 1 moeder", " 1 ja", " 1 regio", " x")
ORDERS = tuple(
    f"/{order.value}{rest}" for order in WorkOrder if order is not WorkOrder.PAUSE for rest in RESTS
)
words = st.one_of(st.sampled_from(SAID), st.sampled_from(ORDERS), st.text(max_size=20))
replies = st.one_of(
    words.map(Typed),
    words.map(Typed),
    st.builds(
        Pressed,
        st.sampled_from(("/hulp", "/terug", "/open", "/bekijk", "/ongedaan")),
        st.sampled_from(SAID),
    ),
    st.just(Filled({"tekst": "x"})),
)


@given(said=st.lists(replies, max_size=40))
def test_no_reply_ever_breaks_the_work_and_leaving_always_ends_it(said: list[Reply]) -> None:
    with TemporaryDirectory() as folder, held(Path(folder)) as session:
        work = Working(session, the_rules())
        for reply in said:
            work.say(reply)
            assert session.record == replay(events_of(session))
            if work.ending is not None:
                break
        if work.ending is None:
            work.say(LEAVE)
        assert work.ending in (Ending.PAUSED, Ending.FINISHED)
        assert b"123456782" not in session.file.read_bytes()


@given(said=st.lists(st.tuples(replies, st.booleans()), max_size=30))
def test_a_disk_that_fails_at_any_moment_breaks_nothing_either(
    said: list[tuple[Reply, bool]],
) -> None:
    with TemporaryDirectory() as folder, failing(held(Path(folder))) as session:
        work = Working(session)
        for reply, full in said:
            session.full = full
            work.say(reply)
            assert session.record == replay(events_of(session))
            if work.ending is not None:
                return
        work.say(Left("half"))
        assert work.ending is (Ending.PAUSED_UNKEPT if session.full else Ending.PAUSED)


does_something = words.filter(lambda typed: not typed.startswith("/ong"))


@given(said=st.lists(does_something, max_size=15))
def test_whatever_was_done_can_be_undone_step_by_step(said: list[str]) -> None:
    with TemporaryDirectory() as folder, held(Path(folder)) as session:
        before, length = session.record, len(events_of(session))
        work = Working(session)
        for each in said:
            work.say(each)
            if work.ending is not None:
                work = Working(session)
        while (latest := session.record.undoable()) is not None and latest[0] > length:
            work.say("/klaar", "/ongedaan")
            if work.ending is not None:
                work = Working(session)
        assert (session.record.slots, session.record.written) == (before.slots, before.written)
        assert session.record.handlings == before.handlings
