"""Deciding on the remarks of a session: with a person, or with a file of decisions."""

from functools import partial
from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.fronts import choose_front
from casusanalyse.cli.parts import open_live
from casusanalyse.cli.talking import telling_what_is_kept
from casusanalyse.front.playing import Ending, play
from casusanalyse.review.deciding.dialogue import decide
from casusanalyse.review.deciding.file import play_decisions, read_decisions
from casusanalyse.review.deciding.screens import farewell
from casusanalyse.review.grouping import is_open, matters_of
from casusanalyse.session.half_typed import keep_half_typed
from casusanalyse.session.review import Review
from casusanalyse.source.loading import load
from casusanalyse.text.phrases import and_list, plural
from casusanalyse.wording import cli as cli_wording
from casusanalyse.wording import review_deciding as wording


def decide_on_remarks(context: Context, file: Path, anyway: bool = False) -> None:
    """Decide on remarks with whoever is at the other end, and tell what to do next.

    ``anyway`` also when a copy of the session went on. Raises SessionIsFinal, and whatever can be
    wrong with opening a session.
    """
    context.warn_about_place()
    with open_live(context, file, anyway) as session:
        conversation = decide(session)
        front = choose_front(context.simple, partial(keep_half_typed, session))
        with telling_what_is_kept(context, session.file):
            ending = play(conversation, front)
        left, any_remarks = len(_open(session.review)), bool(session.review.remarks())
        case = session.record.started.case if session.record.started else ""
    front.show(farewell(case, ending, left))
    context.output.whole(cli_wording.KEPT_IN.format(path=file.parent))
    number = context.number_of(file)
    if ending is not Ending.FINISHED or left:
        context.output.whole(wording.NEXT_DECIDING.format(number=number))
    elif any_remarks:
        context.output.whole(wording.NEXT_FINAL.format(number=number))
    context.warn_about_place()


def decide_from_file(context: Context, file: Path, decisions: Path, anyway: bool = False) -> None:
    """Make the decisions of a file, and print what is still open.

    Raises SourceError for mistakes in the file; the decisions before one that is not possible stand.
    """
    source = load(decisions)
    read = read_decisions(source)
    with open_live(context, file, anyway) as session:
        made, left = play_decisions(session, read, source)
    count = plural(made, wording.DECISION_WORD, wording.DECISION_WORDS)
    context.output.say(wording.PLAYED.format(count=count))
    numbers = and_list(f"r{number}" for number in left)
    context.output.say(wording.STILL_OPEN.format(numbers=numbers) if left else wording.NOTHING_OPEN)


def _open(review: Review) -> tuple[int, ...]:
    return tuple(it.number for it in matters_of(review) if is_open(review, it))
