"""Playing a session from a file with answers, through the same dialogue as a live one."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casusanalyse.cli.beginning import Opening
from casusanalyse.cli.context import Context
from casusanalyse.cli.parts import library_of
from casusanalyse.cli.talking import telling_what_is_kept
from casusanalyse.errors import CasusError
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.preparing import read_day
from casusanalyse.facilitate.taking_over import Earlier
from casusanalyse.front.playing import Ending, play
from casusanalyse.front.script import Script
from casusanalyse.front.scripted import ScriptedFront, read_script
from casusanalyse.protocol.keys import dutch_key
from casusanalyse.protocol.templates import SessionTemplate
from casusanalyse.session.live import LiveSession
from casusanalyse.source.loading import Source, load
from casusanalyse.source.problems import SourceError
from casusanalyse.source.validated import problem_at
from casusanalyse.text.clean import CleanText, clean_text


@dataclass(frozen=True, slots=True)
class Answers:
    """A file with answers: what it says about the session, and the answers themselves."""

    case: CleanText
    held_on: date
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
    return Answers(clean_text(script.case), day, script, source)


def opening_of(
    context: Context,
    answers: Answers,
    template: SessionTemplate | None = None,
    earlier: Earlier | None = None,
) -> Opening:
    """Return what a file with answers begins with. Raises what is wrong with its protocol."""
    protocol = library_of(context).protocol(answers.script.protocol_id)
    example = answers.script.example
    return Opening(answers.case, protocol, answers.held_on, template, earlier, example)


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
