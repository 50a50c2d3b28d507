"""What every test gets: no network, and system programs that are there or loudly missed."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from socket import AddressFamily
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

SLOW_MACHINES_ARE_FINE = (HealthCheck.too_slow,)
settings.register_profile("dev", deadline=None, suppress_health_check=SLOW_MACHINES_ARE_FINE)
settings.register_profile(
    "ci",
    deadline=None,
    suppress_health_check=SLOW_MACHINES_ARE_FINE,
    max_examples=200,
    derandomize=True,
    print_blob=True,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))

ROOT = Path(__file__).resolve().parent.parent
LOOK_UPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
SENDS = {"socket.connect", "socket.sendto", "socket.sendmsg"}
# Windows has no socket pairs: Python builds one out of two sockets that connect on this computer.
ALWAYS_LOOPBACK = sys.platform == "win32"


class NetworkTouchedError(AssertionError):
    """A test, or the code under it, reached for the network."""


class NetworkGuard:
    """Refuses connections and name look-ups.

    An audit hook sees what every library does and cannot be taken off, so it has a switch.
    """

    def __init__(self) -> None:
        self.loopback = ALWAYS_LOOPBACK

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in LOOK_UPS:
            self._refuse_unless_here(event, arguments[0])
        elif event in SENDS:
            self._check_address(event, *arguments)

    def _check_address(self, event: str, sender: object, address: object = None) -> None:
        if getattr(sender, "family", None) == getattr(AddressFamily, "AF_UNIX", "none"):
            return
        if isinstance(address, tuple):
            self._refuse_unless_here(event, address[0])

    def _refuse_unless_here(self, event: str, host: object) -> None:
        here = host in ("localhost", "::1", "") or str(host).startswith("127.")
        if not (here and self.loopback):
            raise NetworkTouchedError(f"{event} to {host!r}: casusanalyse works without a network")


GUARD = NetworkGuard()
sys.addaudithook(GUARD)


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    """Opens the way to this computer itself for a test marked ``loopback``, and closes it again."""
    GUARD.loopback = ALWAYS_LOOPBACK or request.node.get_closest_marker("loopback") is not None
    yield
    GUARD.loopback = ALWAYS_LOOPBACK


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skips a test marked ``needs("soffice")`` where that program is missing, or fails it."""
    for mark in item.iter_markers("needs"):
        for program in mark.args:
            require(program)


def require(program: str) -> None:
    """Skips the test in hand when ``program`` is missing; fails it where nothing may be missed."""
    if not shutil.which(program):
        miss(f"{program} is not installed; `make systeem` installs it")


def miss(reason: str) -> NoReturn:
    """Skips the test in hand; fails it where nothing may be missed. The reason names a make target."""
    if os.environ.get("CASUSANALYSE_ALLES"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says once more, under everything, what was not tested for want of something that make can bring."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = sorted(_missed_programs(skipped))
    if reasons:
        terminalreporter.section("NOT TESTED", sep="!", red=True, bold=True)
        for reason in reasons:
            terminalreporter.line(reason, red=True)


def _missed_programs(reports: list[pytest.TestReport]) -> set[str]:
    reasons = {report.longrepr[2] for report in reports if isinstance(report.longrepr, tuple)}
    return {reason.removeprefix("Skipped: ") for reason in reasons if "; `make " in reason}


@pytest.fixture
def root() -> Path:
    """The top of the checkout."""
    return ROOT
