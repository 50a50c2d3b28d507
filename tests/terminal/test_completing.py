"""Tab in a real shell: what was begun is finished on the line."""

import shutil
import sys

import pytest

from tests.cli.program import START
from tests.terminal.desk import BEGIN, Desk, in_a_window
from tests.terminal.window import Window, environment

pytestmark = in_a_window


@pytest.mark.needs("bash")
@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("conc", "$ casusanalyse concept"),
        ("start --casus Ca", "$ casusanalyse start --casus Casus\\ Wilg"),
        ('start --casus "Casus W', '$ casusanalyse start --casus "Casus Wilg"'),
        ("start --casus=C", "$ casusanalyse start --casus=Casus\\ Wilg"),
    ],
)
def test_tab_finishes_the_word(desk: Desk, typed: str, becomes: str) -> None:
    desk.pipe(*BEGIN)
    starter = desk.home / "casusanalyse"
    starter.write_text(f"#!/bin/sh\nexec '{sys.executable}' -c '{START}' \"$@\"\n")
    starter.chmod(0o755)
    bash = shutil.which("bash")
    assert bash
    places = {"PATH": f"{desk.home}:/usr/bin:/bin", "CASUSANALYSE_WERKMAP": str(desk.workspace)}
    window = Window([bash, "--norc"], desk.home, environment(desk.home, PS1="$ ", **places))
    try:
        window.wait_for("$")
        window.enter('eval "$(casusanalyse aanvullen bash)"; clear; echo klaar')
        window.wait_for("klaar\n$")
        window.type(f"casusanalyse {typed}\t")
        window.wait_for(becomes)
    finally:
        window.kill()
