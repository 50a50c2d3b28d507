"""Making a .docx of an .odt or an old .doc, by a LibreOffice that is kept away from everything else."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from casusanalyse.word.office import office_program
from casusanalyse.word.returned.archive import MOST_OF_FILE
from casusanalyse.word.returned.problems import (
    ConversionFailed,
    ConversionTooSlow,
    ConverterMissing,
)

OPENDOCUMENT, OLD_WORD = ".odt", ".doc"
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


def convert(data: bytes, suffix: str, name: str, office: Office | None = None) -> bytes:
    """Return what LibreOffice makes of a file, as the bytes of a .docx that have not been through the gate.

    ``suffix`` is OPENDOCUMENT or OLD_WORD, and ``name`` what sentences call the file; it is used nowhere
    else. Works in a folder of its own that is gone afterwards. Of an old .doc only what LibreOffice
    makes of it counts: macros in it are neither run nor kept. Raises ConverterMissing,
    ConversionTooSlow or ConversionFailed.
    """
    office = office or Office(office_program(), run_bounded)
    if office.program is None:
        raise ConverterMissing(name)
    with tempfile.TemporaryDirectory(prefix="casusanalyse-", ignore_cleanup_errors=True) as folder:
        return _converted(data, suffix, name, office, office.program, Path(folder))


def _converted(
    data: bytes, suffix: str, name: str, office: Office, program: Path, folder: Path
) -> bytes:
    source, made = folder / f"reactie{suffix}", folder / "gemaakt" / "reactie.docx"
    source.write_bytes(data)
    into = ("docx:MS Word 2007 XML", made.parent)
    command = office_command(office.run, program, folder / "profiel", source, into)
    if office.run(command, office.seconds) is None:
        raise ConversionTooSlow(name, office.seconds)
    try:
        # One byte more than the gate lets through, which says so then.
        with made.open("rb") as file:
            return file.read(MOST_OF_FILE + 1)
    except OSError as error:
        raise ConversionFailed(name) from error


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
