"""The commands that try a protocol out without a room: protocol oefen, protocol test."""

from pathlib import Path
from typing import Annotated

import typer

from casusanalyse.cli import offers
from casusanalyse.cli.dutch import DutchCommand
from casusanalyse.cli.options import HouseStyleOption, WorkspaceOption
from casusanalyse.wording import cli_rehearse as wording

ProtocolArgument = Annotated[
    str,
    typer.Argument(
        metavar=wording.WHICH,
        help=wording.HELP_WHICH,
        show_default=False,
        autocompletion=offers.protocols,
    ),
]
TemplateOption = Annotated[
    str | None,
    typer.Option(
        "--sjabloon",
        metavar=wording.TEMPLATE,
        help=wording.HELP_TEMPLATE,
        show_default=False,
        autocompletion=offers.templates,
    ),
]


def add_rehearsal_commands(group: typer.Typer) -> None:
    """Add the commands to the group about protocols."""
    group.command("oefen", cls=DutchCommand, help=wording.HELP_REHEARSE)(rehearse)
    group.command("test", cls=DutchCommand, help=wording.HELP_TEST)(try_out)


def rehearse(
    call: typer.Context,
    which: ProtocolArgument,
    template: TemplateOption = None,
    house_style: HouseStyleOption = None,
    workspace: WorkspaceOption = None,
) -> None:
    """Rehearse one protocol."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.rehearsing import rehearse_protocol

    rehearse_protocol(Context.here(workspace or call.obj), which, template, house_style)


def try_out(
    call: typer.Context,
    which: ProtocolArgument,
    scenarios: Annotated[
        list[Path] | None,
        typer.Argument(metavar=wording.SCENARIOS, help=wording.HELP_SCENARIOS, show_default=False),
    ] = None,
    wander: Annotated[
        int | None,
        typer.Option(
            "--dwaal", metavar=wording.COUNT, help=wording.HELP_WANDER, min=1, show_default=False
        ),
    ] = None,
    seed: Annotated[
        int,
        typer.Option("--begin", metavar=wording.SEED, help=wording.HELP_SEED, show_default=False),
    ] = 1,
    workspace: WorkspaceOption = None,
) -> None:
    """Test one protocol: with its scenarios, or by wandering."""
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.testing import play_scenarios, wander_through

    context = Context.here(workspace or call.obj)
    if wander is None:
        play_scenarios(context, which, scenarios or [])
    else:
        wander_through(context, which, wander, seed)
