"""Events are the memory of a session: they read back as written, and take nothing unclean."""

import pytest
from hypothesis import given
from pydantic import ValidationError

from casusanalyse.session.events import EVENT_LIST, EVENTS, AnswerGiven, Event
from casusanalyse.session.places import Place
from tests.session.histories import histories
from tests.session.samples import answer


@given(histories())
def test_every_event_reads_back_as_it_was_written(events: tuple[Event, ...]) -> None:
    assert tuple(EVENTS.validate_json(EVENTS.dump_json(event)) for event in events) == events
    assert EVENT_LIST.validate_json(EVENT_LIST.dump_json(events)) == events


def test_an_event_takes_no_text_that_was_not_cleaned() -> None:
    given_answer = answer("x").model_dump()
    for raw in ("111222333", "stuur\x1bteken", "half\ud800"):
        given_answer["answer"]["text"] = raw
        with pytest.raises(ValidationError):
            AnswerGiven.model_validate(given_answer)


def test_an_event_knows_no_fields_beside_its_own() -> None:
    with pytest.raises(ValidationError):
        EVENTS.validate_json('{"kind":"passed","place":["hoe",null],"reason":"haast"}')


def test_an_event_cannot_be_changed_afterwards() -> None:
    event = answer("x")
    with pytest.raises(ValidationError):
        event.place = Place("anders")  # type: ignore[misc]  # that it fails is the point
