"""The example plays and its drafts are written in a process that has no network at all."""

import subprocess
import sys
from pathlib import Path

# An audit hook sees every library, in any thread, and cannot be taken off again. A socket pair of
# the event loop on this computer itself is not the network.
GUARDED = """
import sys

REFUSED = {"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname",
           "socket.gethostbyaddr", "socket.getnameinfo", "socket.bind", "urllib.Request"}


def refuse(event, arguments):
    if event in REFUSED:
        print(f"reached for the network: {event}", file=sys.stderr)
        raise SystemExit(99)


sys.addaudithook(refuse)
sys.argv[0] = "casusanalyse"
"""
PLAY = "from casusanalyse.cli.main import main\nmain()\n"
CONNECT = "import socket\nsocket.create_connection(('localhost', 9))\n"


def run_guarded(what: str, *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", GUARDED + what, *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
    )


def test_the_example_plays_without_a_network(tmp_path: Path) -> None:
    played = run_guarded(PLAY, "voorbeeld", "--werkmap", str(tmp_path))
    assert (played.returncode, played.stderr) == (0, "")
    assert len(list(tmp_path.rglob("sessie.casus"))) == 2
    assert len(list(tmp_path.rglob("concept-v1.docx"))) == 2


def test_the_guard_would_have_seen_it() -> None:
    reached = run_guarded(CONNECT)
    assert (reached.returncode, reached.stderr.strip()) == (
        99,
        "reached for the network: socket.getaddrinfo",
    )
