"""Playing a session from a file with answers, through the same dialogue as a live one."""

from dataclasses import dataclass
from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.talking import telling_what_is_kept
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.moves import Ending
from casusanalyse.facilitate.opening import Wishes, read_day
from casusanalyse.facilitate.playing import play
from casusanalyse.front.script import Script
from casusanalyse.front.scripted import ScriptedFront, read_script
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.session.live import LiveSession
from casusanalyse.source.loading import Source, load
from casusanalyse.source.problems import SourceError
from casusanalyse.source.validated import problem_at
from casusanalyse.text.clean import clean_text


@dataclass(frozen=True, slots=True)
class Answers:
    """A file with answers: what it says about the session, and the answers themselves."""

    wishes: Wishes
    script: Script
    source: Source


def read_answers(path: Path) -> Answers:
    """Read a file with answers. Raises SourceError with file and line."""
    source = load(path)
    script = read_script(source)
    try:
        day = read_day(script.held_on)
    except CasusError as error:
        problem = problem_at(source, (dutch_key("held_on"),), error.sentence)
        raise SourceError(source.name, [problem], source.lines) from None
    return Answers(Wishes(script.protocol_id, clean_text(script.case), day), script, source)


def play_answers(context: Context, session: LiveSession, answers: Answers) -> Ending:
    """Give a session all answers of a file and return how it ended.

    Raises SourceError when the file and the session do not fit each other; what was said until
    then is kept.
    """
    front = ScriptedFront(answers.script, answers.source)
    with telling_what_is_kept(context, session.file):
        ending = play(converse(session), front)
        front.finish()
    return ending
