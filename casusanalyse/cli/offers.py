"""What a shell may offer where a session, a case, a protocol, a template or a shell is to be named.

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
