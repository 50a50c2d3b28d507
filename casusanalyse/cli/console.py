"""What commands print: calm lines and tables, text of a case exactly as it was typed."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text

from casusanalyse.source.snippet import visible

_WIDEST = 100
_SOFT = "dim"
_STRONG = "bold"


def terminal(simple: bool = False, complaints: bool = False) -> Console:
    """Return a console that takes every text literally: no markup, no emoji codes, no colouring.

    A ``simple`` one prints letters only: nothing is bold or dim. ``complaints`` go to the error stream.
    """
    return Console(
        color_system=None if simple else "auto",
        stderr=complaints,
        markup=False,
        emoji=False,
        highlight=False,
    )


class Output:
    """Prints what a command has to say; warnings go to ``complaints``."""

    def __init__(self, console: Console, complaints: Console) -> None:
        self._console = console
        self._complaints = complaints

    @classmethod
    def here(cls, simple: bool = False) -> "Output":
        """Return an output to the terminal, or wherever that was redirected to."""
        return Output(terminal(simple), terminal(simple, complaints=True))

    def say(self, text: str, indent: int = 0, soft: bool = False) -> None:
        """Print text, broken between words."""
        self._print(Text(text, _SOFT if soft else ""), indent)

    def heading(self, text: str) -> None:
        """Print a heading with an empty line above it."""
        self._console.print()
        self._print(Text(text, _STRONG), 0)

    def gap(self) -> None:
        """Print an empty line."""
        self._console.print()

    def whole(self, text: str) -> None:
        """Print a line that must be copied or read by a program: never broken, whatever the width."""
        self._console.print(Text(visible(text)), soft_wrap=True)

    def literal(self, text: str) -> None:
        """Print lines as they are laid out, such as a part of a file with a caret below it."""
        for line in text.split("\n"):
            self.whole(line)

    def warn(self, text: str) -> None:
        """Print a warning."""
        for line in text.split("\n"):
            self._complaints.print(Text(visible(line)), soft_wrap=not self._complaints.is_terminal)

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]], wide: set[str]) -> None:
        """Print a table without lines; only the cells of ``wide`` columns are broken over lines."""
        # Loaded only where a table is printed.
        from rich.table import Table

        table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style=_SOFT)
        for column in columns:
            table.add_column(Text(column), overflow="fold", no_wrap=column not in wide)
        for row in rows:
            table.add_row(*(Text(cell) for cell in row))
        self._console.print(table)

    def _print(self, text: Text, indent: int) -> None:
        """Break between words on a terminal; what is piped elsewhere stays as it is."""
        if not self._console.is_terminal:
            lines = text.split("\n", allow_blank=True)
        else:
            lines = text.wrap(self._console, min(self._console.width, _WIDEST) - indent)
        for line in lines:
            line.rstrip()
            self._console.print(Text(" " * indent) + line, soft_wrap=True)
