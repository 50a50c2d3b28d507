"""Whether a condition holds, for every kind of test and every kind of answer."""

import pytest
from pydantic import TypeAdapter

from casusanalyse.protocol.conditions import Condition
from casusanalyse.protocol.ids import EntryId
from casusanalyse.session.conditions import holds
from casusanalyse.session.record import Record
from tests.session.talks import SAID, record_of

CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def hold(condition: dict[str, object], record: Record, about: str | None = None) -> bool:
    known = CONDITION.validate_python(condition)
    return holds(known, record, EntryId(about) if about else None)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"vraag": "janee", "is": "ja"}, True),
        ({"vraag": "janee", "is": "nee"}, False),
        ({"vraag": "keuze", "is": "naast"}, True),
        ({"vraag": "keuze", "is": "Naast elkaar"}, False),
        ({"vraag": "meer", "bevat": "weg"}, True),
        ({"vraag": "meer", "is": "weg"}, False),
        ({"vraag": "meer", "aantal_minstens": 2}, True),
        ({"vraag": "meer", "aantal_hoogstens": 1}, False),
        ({"vraag": "tekst", "bevat": "RUST"}, True),
        ({"vraag": "tekst", "bevat": "onrustig"}, False),
        ({"vraag": "gezin", "bevat": "oma"}, True),
        ({"vraag": "gezin", "bevat": "om"}, False),
        ({"vraag": "gezin", "aantal_minstens": 3}, False),
        ({"vraag": "getal", "minstens": 7.5}, True),
        ({"vraag": "getal", "hoogstens": 7}, False),
        ({"vraag": "schaal", "minstens": 3}, True),
        ({"vraag": "tekst", "minstens": 1}, False),
        ({"vraag": "niets", "beantwoord": "nee"}, True),
        ({"vraag": "tekst", "beantwoord": "ja"}, True),
        ({"vraag": "niets", "leeg": "ja"}, True),
        ({"vraag": "niets", "aantal_hoogstens": 0}, True),
        ({"vraag": "niets", "is": "ja"}, False),
        ({"vraag": "bevestigd", "is": "ja"}, True),
        ({"vraag": "datum", "is": "zomer 2018"}, True),
        ({"vraag": "uit", "is": "oma"}, True),
        ({"alle": [{"vraag": "janee", "is": "ja"}, {"vraag": "niets", "leeg": "ja"}]}, True),
        ({"alle": [{"vraag": "janee", "is": "ja"}, {"vraag": "niets", "leeg": "nee"}]}, False),
        ({"een_van": [{"vraag": "niets", "is": "x"}, {"vraag": "janee", "is": "ja"}]}, True),
        ({"geen_van": [{"vraag": "niets", "is": "x"}, {"vraag": "janee", "is": "ja"}]}, False),
        ({"geen_van": [{"vraag": "niets", "is": "x"}]}, True),
    ],
)
def test_a_condition_holds_or_not(condition: dict[str, object], expected: bool) -> None:
    assert hold(condition, record_of(*SAID)) is expected


def test_within_for_each_an_answer_about_the_same_entry_comes_first() -> None:
    record = record_of(*SAID)
    condition: dict[str, object] = {"vraag": "druk", "bevat": "stil"}
    assert (hold(condition, record, "e1"), hold(condition, record, "e2")) == (True, False)
    assert hold({"vraag": "janee", "is": "ja"}, record, "e1")
