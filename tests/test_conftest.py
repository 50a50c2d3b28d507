"""The guards that the other tests lean on hold."""

import socket
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
HERE = ("127.0.0.1", 9)
ELSEWHERE = ("192.0.2.1", 9)


def test_a_connection_is_refused() -> None:
    with socket.socket() as end, pytest.raises(AssertionError, match="without a network"):
        end.connect(HERE)


def test_a_name_look_up_is_refused() -> None:
    with pytest.raises(AssertionError, match="without a network"):
        socket.getaddrinfo("localhost", 80)


def test_a_datagram_is_refused() -> None:
    with (
        socket.socket(type=socket.SOCK_DGRAM) as end,
        pytest.raises(AssertionError, match="without a network"),
    ):
        end.sendto(b"x", ELSEWHERE)


@pytest.mark.loopback
def test_a_marked_test_talks_to_this_computer() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as client,
    ):
        assert client.getpeername() == server.getsockname()


@pytest.mark.loopback
def test_a_marked_test_still_gets_no_further() -> None:
    with socket.socket() as end, pytest.raises(AssertionError, match="without a network"):
        end.connect(ELSEWHERE)


A_TEST_THAT_NEEDS_WHAT_NOBODY_HAS = """
import pytest

@pytest.mark.needs("no-such-program")
def test_nothing():
    pass
"""


@pytest.fixture
def suite(pytester: pytest.Pytester, root: Path) -> pytest.Pytester:
    """A suite of one test, under our own conftest."""
    conftest = root / "tests" / "conftest.py"
    pytester.makeconftest(conftest.read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nmarkers = needs(program): needs a system program")
    pytester.makepyfile(A_TEST_THAT_NEEDS_WHAT_NOBODY_HAS)
    return pytester


def test_a_missing_program_is_a_loud_skip(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CASUSANALYSE_ALLES", raising=False)
    result = suite.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*NOT TESTED*", "no-such-program is not installed; *systeem*"])


def test_a_missing_program_is_a_failure_where_nothing_may_be_missed(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASUSANALYSE_ALLES", "1")
    result = suite.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(errors=1)
