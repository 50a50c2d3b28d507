"""What a shell may offer where a session, a case, a protocol, a drawing or a shell is to be named.

Whatever is needed to find them is loaded only when a shell asks.
"""

from collections.abc import Iterator
from pathlib import Path

import typer

from casusanalyse.cli.shells import SHELLS

Offered = list[str] | list[tuple[str, str]]
"""Words, or words with what is told about each."""


def sessions(call: typer.Context) -> Offered:
    """Return the number of every session; a shell shows no pseudonym that nobody asked for."""
    from casusanalyse.session.folders import all_sessions

    return [str(session.number) for session in all_sessions(_outputs(call))]


def cases(call: typer.Context) -> Offered:
    """Return the pseudonym of every case, once."""
    from casusanalyse.session.folders import all_sessions

    return sorted({session.case for session in all_sessions(_outputs(call))})


def protocols(call: typer.Context) -> Offered:
    """Return every protocol that can be used, with its name."""
    return list(_listed(call, templates=False))


def templates(call: typer.Context) -> Offered:
    """Return every session template that can be used, with its name."""
    return list(_listed(call, templates=True))


def protocols_and_templates(call: typer.Context) -> Offered:
    """Return both."""
    return [*_listed(call, templates=False), *_listed(call, templates=True)]


def subjects() -> Offered:
    """Return what can be drawn."""
    from casusanalyse.cli.drawing_wishes import Subject

    return [each.value for each in Subject]


def layers() -> Offered:
    """Return how much a portrait of a family tells."""
    from casusanalyse.pictures.family.members import Layer

    return [each.value for each in Layer]


def views() -> Offered:
    """Return the ways of looking at a timeline."""
    from casusanalyse.pictures.timeline.events import View

    return [each.value for each in View]


def rows(incomplete: str) -> Offered:
    """Return the lanes of a timeline, behind the one that was typed already."""
    from casusanalyse.pictures.timeline.events import Row

    before, comma, _ = incomplete.rpartition(",")
    return [f"{before}{comma}{row.value}" for row in Row if row.value != before]


def papers() -> Offered:
    """Return what can be drawn on."""
    from casusanalyse.cli.drawing_wishes import PAPERS

    return list(PAPERS)


def viewers() -> Offered:
    """Return for whom can be drawn."""
    from casusanalyse.cli.drawing_wishes import VIEWERS

    return list(VIEWERS)


def endings() -> Offered:
    """Return the kinds of files of a drawing."""
    from casusanalyse.cli.drawing_wishes import Ending

    return [each.value for each in Ending]


def shells() -> Offered:
    """Return the shells that can be helped."""
    return list(SHELLS)


def _listed(call: typer.Context, templates: bool) -> Iterator[tuple[str, str]]:
    from casusanalyse.cli.context import Context
    from casusanalyse.cli.parts import library_of

    library = library_of(Context.here(_workspace(call)))
    for each in library.all_templates() if templates else library.all():
        if not each.shadowed and not each.problem:
            yield each.id, each.name


def _outputs(call: typer.Context) -> Path:
    from casusanalyse.cli.context import Context

    return Context.here(_workspace(call)).outputs


def _workspace(call: typer.Context) -> Path | None:
    """Return the workspace that was typed so far, before the command or behind it."""
    given = call.params.get("workspace") or call.find_root().params.get("workspace")
    return Path(given) if given else None
