"""Opening a session: Enter takes what is proposed, what is refused stays on the line."""

from collections.abc import Callable, Generator
from datetime import date

import pytest

from casusanalyse.facilitate.opening import OpeningLeft, ask_case
from casusanalyse.facilitate.preparing import Offer, ask_day, ask_protocol
from casusanalyse.front.screen import Ask, Left, Pressed, Reply, Typed
from casusanalyse.protocol.problems import NotAccepted
from casusanalyse.text.clean import CleanText, clean_text

Question = Callable[[], Generator[Ask, Reply, object]]

OFFERS = (Offer("retro", "Terugblik", 240), Offer("persp", "Vooruitblik", 180))


def asking_case() -> Generator[Ask, Reply, CleanText]:
    return ask_case(clean_text("Casus Wilg"))


def asking_protocol() -> Generator[Ask, Reply, str]:
    return ask_protocol(OFFERS)


def asking_day() -> Generator[Ask, Reply, date]:
    return ask_day(date(2026, 3, 12))


QUESTIONS = (asking_case, asking_protocol, asking_day)


def answered(question: Question, reply: Reply) -> object:
    asking = question()
    next(asking)
    with pytest.raises(StopIteration) as ended:
        asking.send(reply)
    return ended.value.value


def test_enter_takes_what_is_proposed() -> None:
    assert [answered(question, Typed("")) for question in QUESTIONS] == [
        "Casus Wilg",
        "retro",
        date(2026, 3, 12),
    ]


@pytest.mark.parametrize(
    ("question", "typed", "value"),
    [
        (asking_case, "Casus Eik", "Casus Eik"),
        (asking_protocol, "voor", "persp"),
        (asking_day, "1 april 2026", date(2026, 4, 1)),
    ],
)
def test_everything_can_be_said_otherwise(question: Question, typed: str, value: object) -> None:
    assert answered(question, Typed(typed)) == value


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        (asking_case, "123456782"),
        (asking_case, "..."),
        (asking_protocol, "3"),
        (asking_day, "rond zijn zesde"),
        (asking_day, "31-02-2026"),
        (asking_day, "123456782"),
        (asking_day, "/overzicht"),
    ],
)
def test_what_is_refused_stands_ready_to_be_changed(question: Question, typed: str) -> None:
    asking = question()
    next(asking)
    again = asking.send(Typed(typed))
    assert again.prompt.prefill == typed
    assert again.problem


def test_a_key_changes_nothing_but_pausing_leaves() -> None:
    asking = asking_case()
    next(asking)
    assert asking.send(Pressed("/hulp", "Casus E")).prompt.prefill == "Casus E"
    with pytest.raises(OpeningLeft):
        asking.send(Pressed("/pauze"))


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("reply", [Left("half"), Typed("/pauze"), Pressed("/pauze", "half")])
def test_leaving_makes_no_session(question: Question, reply: Reply) -> None:
    asking = question()
    next(asking)
    with pytest.raises(NotAccepted) as left:
        asking.send(reply)
    assert left.value.sentence == "Er is geen sessie begonnen."
