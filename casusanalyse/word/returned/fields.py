"""Which part of a field is text that a reader sees: its result, not its instruction."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Fields:
    """Follows the fields that are open; a field can stand inside the instruction of another."""

    _in_result: list[bool] = field(default_factory=list)
    _in_instruction: int = 0

    @property
    def shows_text(self) -> bool:
        """Whether text that comes now is seen by a reader."""
        return self._in_instruction == 0

    def character(self, kind: str) -> None:
        """Take in a sign that a field begins, shows its result, or ends."""
        if kind == "begin":
            self._in_result.append(False)
            self._in_instruction += 1
        elif kind == "separate" and self._in_result and not self._in_result[-1]:
            self._in_result[-1] = True
            self._in_instruction -= 1
        elif kind == "end" and self._in_result and not self._in_result.pop():
            self._in_instruction -= 1

    def paragraph_ends(self) -> None:
        """Forget instructions that were never closed, so that they do not hide the rest of a text."""
        if self._in_instruction:
            self._in_result = [it for it in self._in_result if it]
            self._in_instruction = 0
