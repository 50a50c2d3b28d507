"""The one place where an error becomes a sentence and an exit code."""

import os
import shutil
import sys
import textwrap
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import typer

from casusanalyse.cli.bug_log import write_bug
from casusanalyse.cli.dutch import UsageError, usage_mistake
from casusanalyse.errors import CasusError, ExitCode
from casusanalyse.wording import cli as wording


def run(action: Callable[[], object], complaints: TextIO, log_folder: Callable[[], Path]) -> int:
    """Do something and return the exit code; what went wrong is told on ``complaints``.

    ``log_folder`` is asked for only when there is a bug to be kept.
    """
    try:
        action()
    except typer.Exit as ended:
        return ended.exit_code
    except UsageError as error:
        return _tell(complaints, usage_mistake(error), ExitCode.USAGE)
    except CasusError as error:
        return _tell(complaints, error.sentence, error.exit_code)
    except (KeyboardInterrupt, EOFError, typer.Abort):
        return _tell(complaints, f"\n{wording.INTERRUPTED}", ExitCode.PAUSED)
    except BrokenPipeError:
        return _nobody_reads()
    except OSError as error:
        return _tell(complaints, _of_the_system(error), ExitCode.REFUSED)
    except Exception as error:
        return _tell(complaints, _bug(error, log_folder), ExitCode.BUG)
    return ExitCode.DONE


def _tell(complaints: TextIO, sentence: str, code: ExitCode) -> ExitCode:
    # Loaded only now that something has to be told.
    from casusanalyse.source.snippet import visible

    shown = "\n".join(visible(line) for line in sentence.split("\n"))
    complaints.write(f"{_wrapped(shown) if complaints.isatty() else shown}\n")
    complaints.flush()
    return code


def _wrapped(text: str) -> str:
    """Break between words; a line that begins with a space is quoted from a file and stays whole."""
    width = min(shutil.get_terminal_size().columns, 100)
    return "\n".join(
        line if line.startswith(" ") else _broken(line, width) for line in text.split("\n")
    )


def _broken(line: str, width: int) -> str:
    return textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)


def _of_the_system(error: OSError) -> str:
    """A name that no disk takes, a folder that went away: told by what the system says of it."""
    # Loaded only now that something has to be told.
    from casusanalyse.disk.failures import problem_with

    name = error.filename if isinstance(error.filename, str) else "."
    return problem_with(Path(name), error).sentence


def _bug(error: BaseException, log_folder: Callable[[], Path]) -> str:
    try:
        path = write_bug(error, log_folder(), datetime.now(UTC))
    except (OSError, RuntimeError):  # somebody without a home has no folder for logs
        path = None
    if path is None:
        return wording.BUG
    return f"{wording.BUG}\n{wording.BUG_LOG.format(path=path)}"


def _nobody_reads() -> ExitCode:
    """Whoever read along has left; keep the interpreter from complaining about that at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitCode.REFUSED
