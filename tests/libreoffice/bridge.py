"""A LibreOffice of our own that listens to this process alone; runs on the Python that knows uno."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import uno

if TYPE_CHECKING:
    from tests.libreoffice.shapes import Component, Context, Service, Struct

_SECONDS_TO_START = 60
_SECONDS_FOR_ONE_ORDER = 60
_SECONDS_TO_END = 10
_QUIET = ("--headless", "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck")


class Office:
    """A running LibreOffice: opens documents, carries out menu orders, knows who sits at it."""

    def __init__(self, context: Context, process: subprocess.Popen[bytes]) -> None:
        self._context = context
        self._process = process
        self._desktop = self._service("com.sun.star.frame.Desktop")
        self._dispatcher = self._service("com.sun.star.frame.DispatchHelper")
        self._author = ""
        # A lock file that an ended LibreOffice left behind would keep the next one from opening a draft.
        self._set("/org.openoffice.Office.Common/Misc", UseLocking=False)

    def open(self, path: Path) -> Component:
        """Open a document without showing it."""
        component = self._desktop.loadComponentFromURL(
            path.as_uri(), "_blank", 0, (setting("Hidden", True),)
        )
        if component is None:
            raise RuntimeError(f"LibreOffice does not open {path.name}")
        return component

    def order(self, document: Component, name: str, **arguments: str) -> None:
        """Carry out an order of the menu on what is selected."""
        settings = tuple(setting(key, value) for key, value in arguments.items())
        frame = document.CurrentController.Frame
        self._dispatcher.executeDispatch(frame, f".uno:{name}", "", 0, settings)

    def sit_down(self, author: str) -> None:
        """Let whoever edits from now on be called ``author``."""
        if author != self._author:
            given, _, family = author.partition(" ")
            self._set("/org.openoffice.UserProfile/Data", givenname=given, sn=family)
            self._author = author

    def watched(self) -> threading.Timer:
        """Give a timer that runs, and ends LibreOffice unless it is cancelled in time."""
        timer = threading.Timer(_SECONDS_FOR_ONE_ORDER, end, (self._process,))
        timer.daemon = True
        timer.start()
        return timer

    def leave(self) -> None:
        """Let LibreOffice end by itself, if it is still there to hear it."""
        # It hangs up before it answers, so there is always an error, and never one to look at.
        with suppress(Exception):
            self._desktop.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_SECONDS_TO_END)

    def _set(self, where: str, **values: str | bool) -> None:
        provider = self._service("com.sun.star.configuration.ConfigurationProvider")
        access = provider.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", (setting("nodepath", where),)
        )
        for name, value in values.items():
            access.replaceByName(name, value)
        access.commitChanges()

    def _service(self, name: str) -> Service:
        return self._context.ServiceManager.createInstanceWithContext(name, self._context)


def setting(name: str, value: str | bool) -> Struct:
    """Give a named value in LibreOffice's own shape."""
    made: Struct = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


@contextmanager
def office() -> Iterator[Office]:
    """Start LibreOffice with an empty profile; it ends with the block, whatever happens."""
    with tempfile.TemporaryDirectory(prefix="profiel-", ignore_cleanup_errors=True) as profile:
        pipe = Path(profile).name
        process = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation={Path(profile).as_uri()}",
                *_QUIET,
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            running = Office(_connected(pipe, process), process)
            yield running
            running.leave()
        finally:
            end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process that was started in a session of its own, and whatever it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _connected(pipe: str, process: subprocess.Popen[bytes]) -> Context:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    not_yet = uno.getClass("com.sun.star.connection.NoConnectException")
    until = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < until and process.poll() is None:
        try:
            found: Context = resolver.resolve(
                f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
            )
        except not_yet:
            time.sleep(0.1)
        else:
            return found
    raise RuntimeError("LibreOffice does not answer")
