"""The standard streams, made so that no letter can end a session."""

import sys
from io import TextIOWrapper


def make_streams_forgiving() -> None:
    """Let a console that lacks a letter show a question mark instead, and read pipes as UTF-8.

    A terminal knows its own letters; what comes through a pipe is UTF-8 on every system, with or
    without the mark that some programs put in front.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    if isinstance(sys.stdin, TextIOWrapper) and not sys.stdin.isatty():
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
