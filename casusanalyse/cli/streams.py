"""The standard streams, made so that no letter can end a session."""

import os
import sys
from io import TextIOWrapper


def make_streams_forgiving() -> None:
    """Let a console that lacks a letter show a question mark instead, and read pipes as UTF-8.

    A terminal knows its own letters; what comes through a pipe is UTF-8 on every system, with or
    without the mark that some programs put in front.
    """
    _replace_missing_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    if isinstance(sys.stdin, TextIOWrapper) and not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")


def _replace_missing_streams() -> None:
    """Put nothing in the place of a stream that was closed before the program began.

    In this order, because a file takes the lowest number that is free: otherwise a session file
    could get the number of a stream.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
