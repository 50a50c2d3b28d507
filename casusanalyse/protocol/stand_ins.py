"""What stands in for what is missing in a protocol, so that the rest of it can be checked."""

from pydantic import BaseModel

from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.model import Chapter, Protocol, Report, Step
from casusanalyse.protocol.questions import QuestionBase
from casusanalyse.source.nodes import Mapping, Node, Position, Scalar, Sequence

INDIVISIBLE = (dutch_key("condition"), dutch_key("rule"))
"""Keys whose value means something else with a part left out."""

_TEXT = "…"
_TEXTS: dict[type[BaseModel], dict[str, str]] = {
    Protocol: {
        "language": "1",
        "id": "protocol",
        "name": _TEXT,
        "version": _TEXT,
        "description": _TEXT,
        "author": _TEXT,
        "minutes": "1440",
    },
    Report: {"title": _TEXT},
    Step: {"title": _TEXT},
    Chapter: {"heading": _TEXT},
    QuestionBase: {"prompt": _TEXT},
}


def stand_in(model: type[BaseModel], key: str, position: Position) -> Node | None:
    """Return what may stand in for a missing key of a model; None where everything hangs on it."""
    if (model, key) == (Protocol, dutch_key("report")):
        return Mapping((), position)
    if (model, key) == (Report, dutch_key("chapters")):
        return Sequence((), position)
    for holder, texts in _TEXTS.items():
        for attribute, text in texts.items():
            if issubclass(model, holder) and key == dutch_key(attribute):
                return Scalar(text, position)
    return None
