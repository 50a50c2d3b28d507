"""Making workbooks: of which protocol, for whom, and where they go."""

from dataclasses import dataclass
from pathlib import Path

from casusanalyse.cli.context import Context


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of the command."""

    protocol: str | None = None
    session: str | None = None
    audience: str | None = None
    template: str | None = None
    begin: str | None = None
    target: Path | None = None
    house_style: Path | None = None


def make_workbooks(context: Context, asked: Asked) -> None:
    """Write the workbooks that were asked for and print where they are."""
