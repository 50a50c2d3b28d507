"""Which part of a field is text that a reader sees: its result, not its instruction."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Fields:
    """Follows the fields that are open; a field can stand inside the instruction of another.

    Of each open field ``_in_result`` tells whether its result has begun; ``_instructions`` are the
    positions of those of which it has not.
    """

    _in_result: list[bool] = field(default_factory=list)
    _instructions: list[int] = field(default_factory=list)

    @property
    def shows_text(self) -> bool:
        """Whether text that comes now is seen by a reader."""
        return not self._instructions

    def character(self, kind: str) -> None:
        """Take in a sign that a field begins, shows its result, or ends."""
        if kind == "begin":
            self._instructions.append(len(self._in_result))
            self._in_result.append(False)
        elif kind == "separate" and self._in_result and not self._in_result[-1]:
            self._in_result[-1] = True
            self._instructions.pop()
        elif kind == "end" and self._in_result and not self._in_result.pop():
            self._instructions.pop()

    def paragraph_ends(self) -> None:
        """Forget instructions that were never closed, so that they do not hide the rest of a text."""
        if self._instructions:
            del self._in_result[self._instructions[0] :]
            self._instructions.clear()
