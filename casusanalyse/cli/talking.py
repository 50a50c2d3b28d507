"""Holding a session: with a person, or with a file of answers, and telling where it is afterwards."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from casusanalyse.cli.context import Context
from casusanalyse.cli.fronts import choose_front
from casusanalyse.cli.parts import open_live
from casusanalyse.cli.problems import NothingToResume
from casusanalyse.cli.screens import WallOfThisComputer
from casusanalyse.facilitate.dialogue import converse
from casusanalyse.facilitate.screens import farewell
from casusanalyse.facilitate.view import View
from casusanalyse.front.playing import Ending, play
from casusanalyse.protocol.model import Protocol
from casusanalyse.protocol.questions import PersonsQuestion, TimelineQuestion
from casusanalyse.session.half_typed import keep_half_typed
from casusanalyse.session.live import LiveSession
from casusanalyse.wording import cli as wording


def resume_session(context: Context, reference: str | None, anyway: bool = False) -> None:
    """Go on with a session; without a reference, with the newest that is not ready.

    ``anyway`` goes on here although a copy went on. Raises NothingToResume, SessionIsFinal, and whatever can
    be wrong with finding or opening a session.
    """
    file = context.session_file(reference) if reference else _newest(context)
    context.warn_about_place()
    with open_live(context, file, anyway) as session:
        session.refuse_when_final()
        talk(context, session)


def change_session(context: Context, reference: str, anyway: bool = False) -> None:
    """Go on with a session from its overview; ``anyway`` also when a copy of it went on."""
    with open_live(context, context.session_file(reference), anyway) as session:
        talk(context, session, from_overview=True)


def talk(context: Context, session: LiveSession, from_overview: bool = False) -> None:
    """Hold a session with whoever is at the other end, and tell how to go on."""
    front = choose_front(context.simple, partial(keep_half_typed, session))
    with telling_what_is_kept(context, session.file), closing(WallOfThisComputer()) as wall:
        ending = play(converse(session, from_overview, wall), front)
    front.show(farewell(View(session.protocol, session.record), ending))
    tell_ending(context, session, ending)


@contextmanager
def telling_what_is_kept(context: Context, file: Path) -> Iterator[None]:
    """When something goes wrong inside, tell first where everything said so far is."""
    try:
        yield
    except BaseException:
        context.output.warn(wording.UNTIL_HERE.format(path=file.parent))
        raise


def tell_ending(context: Context, session: LiveSession, ending: Ending) -> None:
    """Print where a session is and what to do next."""
    context.output.whole(wording.KEPT_IN.format(path=session.file.parent))
    number = context.number_of(session.file)
    if ending is Ending.FINISHED:
        context.output.whole(wording.NEXT_AFTER_END.format(number=number))
        if _can_be_drawn(session.protocol):
            context.output.whole(wording.MAY_BE_DRAWN.format(number=number))
    else:
        context.output.whole(wording.NEXT_AFTER_PAUSE.format(number=number))
    # Once more: the dialogue has wiped the window since.
    context.warn_about_place()


def _can_be_drawn(protocol: Protocol) -> bool:
    return any(isinstance(it, PersonsQuestion | TimelineQuestion) for it in protocol.questions())


def _newest(context: Context) -> Path:
    # A session that is named, or begins, need not know how the others stand.
    from casusanalyse.cli.standing import newest_unfinished, standings

    unfinished = newest_unfinished(standings(context.outputs, context.environ))
    if unfinished is None:
        raise NothingToResume
    return unfinished.folder.file
