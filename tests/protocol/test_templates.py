"""A session template changes the minutes, breaks and total of a protocol, and nothing else."""

from casusanalyse.protocol.model import Completion, Protocol, freeze, thaw
from casusanalyse.protocol.templates import SessionTemplate, applied
from casusanalyse.text.clean import clean_text
from tests.protocol.writing import FRAME, REPORT, protocol_of, source_of

STEPS = """\
stappen:
  - {id: een, titel: Een, duur: 20, pauze_na: 10, materialen: [een bel]}
  - {id: twee, titel: Twee, duur: 15}
"""


def protocol(minutes: int = 60) -> Protocol:
    text = FRAME.replace("duur: 60", f"duur: {minutes}") + STEPS + REPORT
    return protocol_of(source_of(text))


def template(
    step_minutes: dict[str, int], breaks: dict[str, int], *materials: str
) -> SessionTemplate:
    return SessionTemplate(
        id="kort",
        name=clean_text("Kort"),
        protocol_id="proef",
        step_minutes=step_minutes,
        breaks=breaks,
        materials=tuple(map(clean_text, materials)),
    )


def times(held: Protocol) -> tuple[int, list[tuple[int, int]]]:
    return held.minutes, [(step.minutes, step.break_after) for step in held.steps]


def test_steps_and_breaks_get_the_minutes_of_the_template_and_the_total_follows() -> None:
    held = applied(template({"twee": 5}, {"een": 0, "twee": 5}), protocol())
    assert times(held) == (45, [(20, 0), (5, 5)])


def test_the_total_is_never_shorter_than_what_it_holds_nor_longer_than_a_day() -> None:
    assert times(applied(template({"een": 10}, {}), protocol(0)))[0] == 35
    assert times(applied(template({"een": 1440}, {}), protocol()))[0] == 1440


def test_what_must_lie_ready_stands_at_the_first_step() -> None:
    held = applied(template({}, {}, "dikke stiften"), protocol())
    assert [step.materials for step in held.steps] == [("dikke stiften", "een bel"), ()]


def test_all_else_stays_as_it_is_and_freezes_alike() -> None:
    held = applied(template({}, {}), protocol())
    assert held == protocol()
    changed = applied(template({"een": 1}, {}, "dikke stiften"), protocol())
    assert thaw(freeze(changed)) == changed


def test_the_total_of_the_template_counts_where_it_gives_one() -> None:
    longer = template({}, {}).model_copy(update={"minutes": 90})
    assert applied(longer, protocol()).minutes == 90


def test_the_terms_of_the_template_take_the_place_of_those_of_the_protocol() -> None:
    own = template({}, {}).model_copy(update={"response_days": 14})
    assert applied(own, protocol()).completion == Completion(response_days=14, retention_days=180)
    assert thaw(freeze(applied(own, protocol()))).completion.response_days == 14
