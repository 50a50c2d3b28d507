"""What stands in a drawing of factors, as values that hold nothing else."""

from dataclasses import dataclass
from datetime import date

from casusanalyse.protocol.explaining import FactorRole
from casusanalyse.protocol.rings import Arrow, Ring


@dataclass(frozen=True, slots=True)
class Point:
    """One factor; ``differs`` tells that somebody sees it otherwise."""

    id: str
    text: str
    role: FactorRole | None = None
    new: bool = False
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Web:
    """Factors with the arrows between them, by their ids, and the closed rings among those."""

    points: tuple[Point, ...]
    arrows: tuple[Arrow, ...]
    rings: tuple[Ring, ...]
    drawn_on: date
