"""Where a command works: its workspace, what stands there, and where it prints.

Loaded by commands, not by help; what takes long to load stands in ``parts``.
"""

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path

from casusanalyse.cli.console import Output
from casusanalyse.session.folders import all_sessions, find_session
from casusanalyse.session.workspace import Workspace, find_workspace, warning_about
from casusanalyse.wording import cli as wording

SIMPLE = "CASUSANALYSE_EENVOUDIG"


def now() -> datetime:
    """Return this moment."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day that it is here."""
    return now().astimezone().date()


def _home() -> Path:
    """Return the home folder; without one, the folder that somebody stands in."""
    try:
        return Path.home()
    except RuntimeError:
        return Path.cwd()


class Context:
    """The workspace and what stands in it, for one command."""

    def __init__(
        self,
        given: Path | None,
        environ: Mapping[str, str],
        cwd: Path,
        home: Path,
        simple: bool = False,
    ) -> None:
        self.environ = environ
        self.simple = simple or environ.get(SIMPLE, "").strip().casefold() in wording.YES
        self.home = home
        self.workspace: Workspace = find_workspace(given, environ, cwd, home)

    @classmethod
    def here(cls, given: Path | None, simple: bool = False) -> "Context":
        """Return the context of this process; ``given`` is the workspace that was asked for.

        ``simple`` asks for words instead of signs, as the environment can too.
        """
        return Context(given, os.environ, Path.cwd(), _home(), simple)

    @cached_property
    def output(self) -> Output:
        """Where commands print."""
        return Output.here(self.simple)

    @property
    def outputs(self) -> Path:
        """Where the cases stand."""
        return self.workspace.outputs

    def warn_about_place(self) -> None:
        """Warn when the workspace lies where others can reach it or where it can drop away."""
        warning = warning_about(self.workspace.root, self.environ)
        if warning is not None:
            self.output.warn(warning)

    def session_file(self, reference: str) -> Path:
        """Return the session that somebody means. Raises SessionNotFound, SessionAmbiguous."""
        return find_session(self.outputs, reference)

    def number_of(self, file: Path) -> str:
        """Return how a session can be named in the next command: its number, else its file."""
        folder = file.parent.resolve()
        for session in all_sessions(self.outputs):
            if session.path.resolve() == folder:
                return str(session.number)
        return f'"{file.resolve()}"'
