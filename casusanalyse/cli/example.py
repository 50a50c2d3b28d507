"""Playing the shipped example: a session, a follow-up of it, and the drafts of both."""

from pathlib import Path

from casusanalyse.cli.answers import opening_of, play_answers, read_answers
from casusanalyse.cli.beginning import begin, earlier_session
from casusanalyse.cli.context import Context
from casusanalyse.cli.papers import make_draft
from casusanalyse.cli.problems import ExampleMissing
from casusanalyse.protocol.library import shipped_folders
from casusanalyse.wording import cli as wording


def play_example(context: Context) -> None:
    """Play every file of the example in order, each as a follow-up of the one before.

    Writes the sessions into new folders and a draft of each. Raises ExampleMissing.
    """
    paths = sorted(shipped_folders().example.glob("*.yaml"))
    if not paths:
        raise ExampleMissing
    first = previous = _play(context, paths[0], None)
    for path in paths[1:]:
        previous = _play(context, path, previous)
    context.output.gap()
    context.output.whole(wording.EXAMPLE_READY.format(number=context.number_of(first)))


def _play(context: Context, path: Path, previous: Path | None) -> Path:
    answers = read_answers(path)
    earlier = earlier_session(context, previous) if previous else None
    context.output.whole(wording.EXAMPLE_PLAYS.format(name=path.name))
    with begin(context, opening_of(context, answers, earlier=earlier)) as session:
        play_answers(context, session, answers)
        file = session.file
    context.output.whole(wording.KEPT_IN.format(path=file.parent))
    make_draft(context, file)
    return file
