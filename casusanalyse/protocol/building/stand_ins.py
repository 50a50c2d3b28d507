"""What stands in for what is missing in a protocol that builds on another one."""

from pydantic import BaseModel

from casusanalyse.protocol import stand_ins
from casusanalyse.protocol.building.model import Overlay
from casusanalyse.protocol.model import Protocol
from casusanalyse.source.nodes import Node, Position


def stand_in(model: type[BaseModel], key: str, position: Position) -> Node | None:
    """Return what may stand in for a missing key, as in any other protocol."""
    return stand_ins.stand_in(Protocol if model is Overlay else model, key, position)
