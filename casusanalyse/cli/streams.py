"""The standard streams, made so that no letter can end a session."""

import sys
from io import TextIOWrapper


def make_streams_forgiving() -> None:
    """Let a console that lacks a letter show a question mark instead."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
