"""Where the program begins and ends."""

import io
import os
import sys
from collections.abc import Sequence

from typer.main import get_command

from casusanalyse.cli.app import build_app
from casusanalyse.cli.boundary import run
from casusanalyse.cli.bug_log import log_folder
from casusanalyse.cli.shells import COMPLETING
from casusanalyse.cli.streams import make_streams_forgiving
from casusanalyse.wording import cli as wording


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program with the words behind its name, and end the process with its exit code."""
    # A plugin of pydantic would see every answer, and looking for them takes time.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    make_streams_forgiving()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if COMPLETING in os.environ:
        # Somebody is still typing: whatever goes wrong is not told between the letters.
        sys.exit(run(lambda: _offer(words), io.StringIO(), log_folder))
    sys.exit(run(lambda: _obey(words), sys.stderr, log_folder))


def _obey(words: list[str]) -> None:
    command = get_command(build_app())
    with command.make_context(wording.PROGRAM, words) as context:
        command.invoke(context)
    sys.stdout.flush()


def _offer(words: list[str]) -> None:
    from casusanalyse.cli.completing import tell_offers

    tell_offers(get_command(build_app()), words, os.environ)
    sys.stdout.flush()
