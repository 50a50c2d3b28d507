"""The log of a bug says where it was and nothing of what somebody said."""

import re
from datetime import UTC, datetime
from pathlib import Path

from casusanalyse import __version__
from casusanalyse.cli.bug_log import bugs_in, write_bug

AT = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
SECRET = "Jan is boos"


def failing(said: str) -> None:
    try:
        raise KeyError(said)
    except KeyError as error:
        raise ValueError(f"cannot read {said}") from error


def caught() -> ValueError:
    try:
        failing(SECRET)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_bug_is_kept_as_frames_and_classes(tmp_path: Path) -> None:
    log = write_bug(caught(), tmp_path / "logs", AT)
    assert log == tmp_path / "logs" / "casusanalyse.log"
    text = log.read_text(encoding="utf-8").replace(__file__, "FILE")
    text = text.replace(f"casusanalyse {__version__}", "casusanalyse V")
    assert re.sub(r"FILE:\d+", "FILE:N", text).splitlines() == [
        "2026-03-12T09:30:00+00:00 casusanalyse V",
        "builtins.ValueError",
        "  FILE:N caught",
        "  FILE:N failing",
        "builtins.KeyError",
        "  FILE:N failing",
        "",
    ]


def test_a_second_bug_is_added(tmp_path: Path) -> None:
    first = write_bug(caught(), tmp_path, AT)
    second = write_bug(caught(), tmp_path, AT)
    assert first == second == tmp_path / "casusanalyse.log"
    assert second.read_text(encoding="utf-8").count("builtins.ValueError") == 2
    assert bugs_in(second) == 2


def test_a_log_that_is_not_there_holds_no_bugs(tmp_path: Path) -> None:
    assert bugs_in(tmp_path / "casusanalyse.log") == 0


def test_a_folder_that_cannot_be_made_gives_no_log(tmp_path: Path) -> None:
    (tmp_path / "bestand").touch()
    assert write_bug(caught(), tmp_path / "bestand", AT) is None
