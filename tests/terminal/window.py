"""A terminal window that a test can type in and look at: a pseudo-terminal with a screen behind it."""

import os
import re
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pyte

from casusanalyse.wording.facilitate import STILL_IN_STEP
from casusanalyse.wording.front import MARKER

KEYS = {
    "enter": "\r",
    "tab": "\t",
    "backspace": "\x7f",
    "ctrl-c": "\x03",
    "ctrl-d": "\x04",
    "ctrl-g": "\x07",
    "ctrl-l": "\x0c",
    "ctrl-n": "\x0e",
    "ctrl-o": "\x0f",
    "ctrl-u": "\x15",
    "f1": "\x1bOP",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f4": "\x1bOS",
    "f5": "\x1b[15~",
    "f6": "\x1b[17~",
    "f7": "\x1b[18~",
    "f8": "\x1b[19~",
    "f9": "\x1b[20~",
    "f10": "\x1b[21~",
    "f12": "\x1b[24~",
}
PATIENCE_SECONDS = 20.0
_GLANCE_SECONDS = 0.02
_AHEAD = re.compile(re.escape(STILL_IN_STEP.partition("{")[0]) + r".*?(?=\n\n|\Z)", re.DOTALL)


class _AnsweringScreen(pyte.Screen):
    """A screen that answers when the program asks where the cursor is, as every terminal does."""

    def __init__(self, columns: int, rows: int, answer: Callable[[str], None]) -> None:
        super().__init__(columns, rows)
        self._answer = answer

    def write_process_input(self, data: str) -> None:
        self._answer(data)


class Window:
    """A program running in a window of ``columns`` by ``rows``; needs a POSIX system."""

    def __init__(
        self,
        command: Sequence[str],
        cwd: Path,
        environment: Mapping[str, str],
        columns: int = 80,
        rows: int = 24,
    ) -> None:
        # Not at the top: pexpect does not exist on Windows, where these tests are skipped.
        import pexpect

        self.columns = columns
        self.received = b""
        self._screen = _AnsweringScreen(columns, rows, self.type)
        self._stream = pyte.ByteStream(self._screen)
        self._ended = (pexpect.EOF, OSError)
        self._nothing_new = pexpect.TIMEOUT
        self._child = pexpect.spawn(
            command[0],
            list(command[1:]),
            cwd=str(cwd),
            env=dict(environment),
            dimensions=(rows, columns),
            preexec_fn=_as_a_shell_starts,
        )
        self._child.delaybeforesend = None

    def screen_text(self) -> str:
        """What a person sees now, without the spaces at the end of a row."""
        return "\n".join(row.rstrip() for row in self._screen.display).rstrip()

    def wait_for(self, text: str) -> str:
        """Wait until ``text`` stands on the screen and return the screen."""
        return self._wait(text, lambda screen: text in screen)

    def wait_until_gone(self, text: str) -> str:
        """Wait until ``text`` is no longer on the screen and return the screen."""
        return self._wait(text, lambda screen: text not in screen)

    def wait_for_question(self, text: str) -> str:
        """Wait until ``text`` stands above an input line that is ready, and return the screen.

        An input line is ready when the line with keys stands below it. What is typed before that is
        read by the terminal itself, which knows other keys.
        """
        return self._wait(text, lambda screen: text in _ahead_cut(screen) and _is_ready(screen))

    def wait_to_receive(self, text: str, after: int) -> str:
        """Wait until the program has sent ``text`` after so many letters; return all that it sent."""
        self._wait(text, lambda _: text in self._sent()[after:])
        return self._sent()

    def type(self, text: str) -> None:
        """Type ``text`` without an Enter behind it."""
        self._child.send(text)

    def type_slowly(self, text: str, seconds: float) -> None:
        """Type ``text`` letter by letter, with so many seconds between two letters."""
        for letter in text:
            self._child.send(letter)
            time.sleep(seconds)

    def enter(self, text: str = "") -> None:
        """Type ``text`` and press Enter."""
        self._child.send(text + KEYS["enter"])

    def press(self, key: str) -> None:
        """Press a key that has a name."""
        self._child.send(KEYS[key])

    def paste(self, text: str) -> None:
        """Paste ``text`` as a terminal does, in brackets."""
        self._child.send(f"\x1b[200~{text}\x1b[201~")

    def kill(self) -> None:
        """End the program at once, as a power cut or a kill -9 does."""
        self._child.kill(signal.SIGKILL)
        self.wait_for_end()

    def close(self) -> None:
        """Close the window: the terminal hangs up. Leaves a program that already ended alone."""
        if not self._child.closed:
            self._child.kill(signal.SIGHUP)
            self.wait_for_end()

    def wait_for_end(self) -> int:
        """Wait until the program ends; its exit code, or minus the signal that ended it.

        A program that does not end in time is killed.
        """
        until = time.monotonic() + PATIENCE_SECONDS
        while self._read():
            if time.monotonic() > until:
                self._child.kill(signal.SIGKILL)
                break
        self._child.close(force=True)
        status = self._child.exitstatus
        return -self._child.signalstatus if status is None else int(status)

    def _sent(self) -> str:
        return self.received.decode(errors="ignore")

    def _wait(self, text: str, happened: Callable[[str], bool]) -> str:
        until = time.monotonic() + PATIENCE_SECONDS
        running = True
        while not happened(self.screen_text()):
            if not running or time.monotonic() > until:
                state = "waits" if running else "has ended"
                raise AssertionError(f"{text!r}: the program {state}\n{self.screen_text()}")
            running = self._read()
        return self.screen_text()

    def _read(self) -> bool:
        """Take in what the program wrote; False when it has ended."""
        try:
            piece = self._child.read_nonblocking(1 << 16, timeout=_GLANCE_SECONDS)
        except self._nothing_new:
            return True
        except self._ended:
            return False
        self.received += piece
        self._stream.feed(piece)
        return True


def _as_a_shell_starts() -> None:
    """Let signals do what they do by default: nohup and the like leave some of them ignored."""
    for each in (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE):
        signal.signal(each, signal.SIG_DFL)


def _ahead_cut(screen: str) -> str:
    """Return the screen without what it tells of questions that are still to come."""
    return _AHEAD.sub("", screen)


def _is_ready(screen: str) -> bool:
    """Tell whether a line with keys stands somewhere below the input line."""
    _, marker, below = screen.rpartition(f"\n{MARKER}")
    return bool(marker) and "\n" in below.rstrip()


def environment(home: Path, **more: str) -> dict[str, str]:
    """An environment in which nothing of this computer's user is known."""
    kept = ("PATH", "PYTHONPATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
    known = {name: os.environ[name] for name in kept if name in os.environ}
    return known | {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        **more,
    }
