"""What a benchmark is: two things done in turn, the ratio of their times, a goal."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Task = Callable[[], object]
Timer = Callable[[], float]
"""Does something and tells how many seconds the part that counts took."""


@dataclass(frozen=True)
class Result:
    """What was measured against what. ``goal`` is the highest value that is good enough."""

    what: str
    against: str
    value: float
    goal: float

    @property
    def met(self) -> bool:
        """Whether the goal was reached."""
        return self.value <= self.goal


Benchmark = Callable[[], Iterator[Result]]


def seconds(task: Task) -> float:
    """Return how long something takes, once."""
    begin = perf_counter()
    task()
    return perf_counter() - begin


def timed(task: Task) -> Timer:
    """Return a timer of a whole task."""
    return lambda: seconds(task)


def ratio(ours: Timer, theirs: Timer, times: int) -> float:
    """Return the median of ``times`` ratios, each of two runs right after each other.

    A machine that gets busy halfway slows both of a pair. The first pair warms up and is dropped.
    """
    pairs = [(ours(), theirs()) for _ in range(times + 1)]
    return median(mine / other for mine, other in pairs[1:])
