"""The family of expected failures: each takes domain values, owns its Dutch sentence and its exit code."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the process tells the shell; documented in docs/handleiding.md."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    BUG = 3
    PAUSED = 130


class CasusError(Exception):
    """Something that can be expected to go wrong and that the user can act upon.

    Subclasses pass one Dutch sentence (where, what, what to do) to ``__init__``. The sentence never
    holds what was said in a session: it may end up in a terminal that is being projected. Only a
    mistake in a file that the user wrote, a file with answers included, shows the line it is on.
    """

    exit_code: ExitCode = ExitCode.REFUSED

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
