"""When every step and break begins and ends, on the clock or from the beginning."""

from datetime import time

from casusanalyse.protocol.model import Protocol
from casusanalyse.workbook.running_order import running_order, tell_end, tell_time
from tests.facilitate.builders import a_protocol

STEPS = """
- {id: een, titel: Een, duur: 50, pauze_na: 10, vragen: []}
- {id: twee, titel: Twee, duur: 0, vragen: []}
- {id: drie, titel: Drie, duur: 30, vragen: []}
"""


def told(begin: time | None) -> list[str]:
    order = running_order(held())
    return [*(tell_time(slot, begin) for slot in order), tell_end(order, begin)]


def held() -> Protocol:
    return a_protocol(STEPS)


def test_a_break_stands_between_steps() -> None:
    steps = [(slot.number, slot.step and slot.step.id) for slot in running_order(held())]
    assert steps == [(1, "een"), (0, None), (2, "twee"), (3, "drie")]


def test_with_a_time_to_begin_the_clock_is_told() -> None:
    clock = ["23:30 – 00:20", "00:20 – 00:30", "00:30", "00:30 – 01:00", "01:00"]
    assert told(time(23, 30)) == clock


def test_without_it_the_time_from_the_beginning_is_told() -> None:
    assert told(None) == [
        "na 0:00 – 0:50",
        "na 0:50 – 1:00",
        "na 1:00",
        "na 1:00 – 1:30",
        "na 1:30",
    ]


def test_midnight_is_a_time_to_begin() -> None:
    assert told(time(0))[0] == "00:00 – 00:50"
