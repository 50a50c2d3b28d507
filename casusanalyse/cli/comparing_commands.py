"""The command that compares two protocols: protocol verschil."""

from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import WorkspaceOption
from casusanalyse.wording import protocol_comparing as wording


def add_comparing_command(group: typer.Typer) -> None:
    """Add the command to the group of commands about protocols."""
    group.command("verschil", cls=DutchCommand, help=wording.HELP_COMPARE)(compare)


def compare(
    call: typer.Context,
    old: Annotated[
        str,
        typer.Argument(
            metavar=wording.OLD_PROTOCOL,
            help=wording.HELP_OLD,
            show_default=False,
            autocompletion=offers.protocols,
        ),
    ],
    new: Annotated[
        str,
        typer.Argument(
            metavar=wording.NEW_PROTOCOL,
            help=wording.HELP_NEW,
            show_default=False,
            autocompletion=offers.protocols,
        ),
    ],
    workspace: WorkspaceOption = None,
) -> None:
    """Tell in words what differs between two protocols."""
    from casusanalyse.cli.comparing import compare_protocols
    from casusanalyse.cli.context import Context

    compare_protocols(Context.here(workspace or call.obj), old, new)
