"""A file that was read."""

from dataclasses import dataclass

from casusanalyse.source.nodes import Entry, Node
from casusanalyse.source.problems import Problem


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read: its path as shown to the user, its lines and its content.

    ``problems`` are the mistakes that left the content readable; a file that has any is refused
    when its content is taken as a value, together with all that is wrong there. ``left_out`` are
    the keys that stood there a second time, which ``root`` does not hold. Parts of ``root`` may
    come from another file; their positions say so.
    """

    name: str
    lines: tuple[str, ...]
    root: Node
    problems: tuple[Problem, ...] = ()
    left_out: tuple[Entry, ...] = ()
