"""LibreOffice on this computer: where it is, and having it convert a file without anything else."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_PROGRAMS = ("soffice", "libreoffice")
_ELSEWHERE = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
    Path("C:/Program Files (x86)/LibreOffice/program/soffice.exe"),
)
PATIENCE = 120.0
"""Seconds that one file may take; starting LibreOffice the first time is most of it."""

Run = Callable[[Sequence[str], float], int | None]
"""Runs a command for so many seconds at most; gives how it ended, None when it was stopped."""

# Roads to programs that run already: one of those could fetch what LibreOffice itself cannot.
_ROADS_OUT = {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"}
_SETTING = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_SETTINGS = (
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Writer/Content/Update", "Link", "2"),
    # A proxy where nobody answers.
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
_PROFILE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">{settings}</oor:items>\n'
)


@dataclass(frozen=True, slots=True)
class Office:
    """LibreOffice on this computer, what runs it, and how long it may take."""

    program: Path | None
    run: Run
    seconds: float = PATIENCE


def office_program(elsewhere: Iterable[Path] = _ELSEWHERE) -> Path | None:
    """Return where LibreOffice is, None when it is not found."""
    found = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if found is not None:
        return Path(found)
    return next((path for path in elsewhere if path.is_file()), None)


def office_command(
    run: Run, program: Path, profile: Path, source: Path, into: tuple[str, Path]
) -> list[str]:
    """Return the command that converts a file ``into`` a kind, in a folder.

    ``profile`` is a folder that is not there yet: LibreOffice keeps nothing and knows nothing.
    """
    kind, folder = into
    return [
        *_away_from_the_network(run),
        str(program),
        f"-env:UserInstallation={_make_profile(profile).as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nologo"),
        *("--convert-to", kind, "--outdir", str(folder), str(source)),
    ]


def _make_profile(folder: Path) -> Path:
    """A profile without a past that runs no macros and fetches nothing, on every system."""
    (folder / "user").mkdir(parents=True)
    settings = "".join(
        _SETTING.format(path=path, name=name, value=value) for path, name, value in _SETTINGS
    )
    (folder / "user" / "registrymodifications.xcu").write_text(
        _PROFILE.format(settings=settings), encoding="utf-8"
    )
    return folder


def _away_from_the_network(run: Run) -> tuple[str, ...]:
    """What to put before a command on Linux so that it has no network, where the system allows that.

    It does not keep the command from files of this user, from network folders that are mounted, or from
    sockets that are files, such as that of a printer. macOS and Windows have no such command.
    """
    program = shutil.which("unshare") if sys.platform == "linux" else None
    if program is None:
        return ()
    apart = (program, "--map-root-user", "--net")
    return apart if run((*apart, "true"), 10) == 0 else ()


def run_bounded(command: Sequence[str], seconds: float) -> int | None:
    """Run a command without a way to ask anything; after so many seconds stop it with all that it started."""
    surroundings = {key: it for key, it in os.environ.items() if key not in _ROADS_OUT}
    try:
        started = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=surroundings,
            start_new_session=True,
        )
    except OSError as error:
        return error.errno or 1
    try:
        return started.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        _stop_all(started)


def _stop_all(started: subprocess.Popen[bytes]) -> None:
    """Stop a process and what it started; those that ended are left alone."""
    if sys.platform == "win32":
        if started.poll() is None:
            subprocess.run(
                ["taskkill", "/F", "/T", "/PID", str(started.pid)], capture_output=True, check=False
            )
    else:
        import signal

        with suppress(ProcessLookupError, PermissionError):
            os.killpg(started.pid, signal.SIGKILL)
    started.wait()
