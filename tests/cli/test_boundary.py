"""One boundary: what goes wrong becomes a sentence and an exit code."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
import typer

from casusanalyse.cli.boundary import run
from casusanalyse.disk.problems import FolderMissing
from casusanalyse.errors import CasusError, ExitCode

SECRET = "Jan is boos"


def raising(error: BaseException) -> Callable[[], NoReturn]:
    def action() -> NoReturn:
        raise error

    return action


def nowhere() -> Path:
    raise AssertionError("there is no bug to keep")


class Window(io.StringIO):
    """A text stream that is looked at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (CasusError("Dat kan niet."), ExitCode.REFUSED, "Dat kan niet.\n"),
        (CasusError("Rood \x1b[31m"), ExitCode.REFUSED, "Rood ·[31m\n"),
        (typer.Exit(0), ExitCode.DONE, ""),
        (
            FileNotFoundError(2, "No such file or directory", "map/weg"),
            ExitCode.REFUSED,
            FolderMissing(Path("map")).sentence + "\n",
        ),
        (
            KeyboardInterrupt(),
            ExitCode.PAUSED,
            "\nGestopt. Wat was bewaard, is nog bewaard. Waar je bent, zie je met: casusanalyse\n",
        ),
        (
            EOFError(),
            ExitCode.PAUSED,
            "\nGestopt. Wat was bewaard, is nog bewaard. Waar je bent, zie je met: casusanalyse\n",
        ),
    ],
)
def test_what_is_expected_is_told_in_a_sentence(
    error: BaseException, code: ExitCode, told: str
) -> None:
    complaints = io.StringIO()
    assert run(raising(error), complaints, nowhere) == code
    assert complaints.getvalue() == told


def test_what_ends_well_tells_nothing() -> None:
    complaints = io.StringIO()
    assert run(lambda: None, complaints, nowhere) == ExitCode.DONE
    assert complaints.getvalue() == ""


def test_a_bug_tells_where_its_log_is_and_keeps_the_text_of_the_error_to_itself(
    tmp_path: Path,
) -> None:
    complaints = io.StringIO()
    assert run(raising(ValueError(SECRET)), complaints, lambda: tmp_path) == ExitCode.BUG
    log = tmp_path / "casusanalyse.log"
    assert complaints.getvalue() == (
        "Er ging iets mis in casusanalyse zelf; dat ligt niet aan jou. "
        "Alles wat was bewaard, is nog bewaard.\n"
        "Voor wie je helpt staat in dit bestand wat er misging, zonder iets uit de casus:\n"
        f"{log}\n"
    )
    assert SECRET not in log.read_text(encoding="utf-8")


def test_a_bug_without_a_place_for_its_log_is_told_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "bestand").touch()
    complaints = io.StringIO()
    assert run(raising(ValueError()), complaints, lambda: tmp_path / "bestand") == ExitCode.BUG
    assert complaints.getvalue().count("\n") == 1


def test_a_window_gets_lines_that_fit_but_quoted_lines_stay_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    complaints = Window()
    error = CasusError("Dit is een zin die te lang is.\n    en dit een regel uit een bestand")
    run(raising(error), complaints, nowhere)
    assert complaints.getvalue() == (
        "Dit is een zin die\nte lang is.\n    en dit een regel uit een bestand\n"
    )
