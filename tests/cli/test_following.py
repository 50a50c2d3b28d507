"""Looking at a session file that another process writes: only when it changed, and never in its way."""

from pathlib import Path

import pytest

from casusanalyse.cli.following import WatchedFile
from casusanalyse.session.problems import SessionMissing
from tests.facilitate.builders import Talk
from tests.facilitate.tables import a_table


def test_a_session_is_read_again_only_when_it_changed(tmp_path: Path) -> None:
    with a_table(tmp_path) as session:
        talk = Talk(session)
        watched = WatchedFile(session.file, None)
        first = watched.look()
        assert (first.step, first.stopped, watched.look_again()) == ("begin", False, None)
        talk.say("/naar gezin", "oma | zingt", "/stopknop")
        again = watched.look_again()
        assert again is not None
        assert (again.step, again.stopped) == ("beeld", True)
        assert again.record == session.record
        assert watched.look_again() is None


def test_a_session_that_is_gone_says_so(tmp_path: Path) -> None:
    with a_table(tmp_path) as session:
        watched = WatchedFile(session.file, None)
        watched.look()
        session.file.rename(tmp_path / "elders.casus")
        with pytest.raises(SessionMissing):
            watched.look_again()
