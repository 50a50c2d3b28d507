"""Reading workbooks that came back into a session: with a person, or all that is beyond doubt."""

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from getpass import getpass
from pathlib import Path

from casusanalyse.cli.context import Context, today
from casusanalyse.cli.fronts import choose_front
from casusanalyse.cli.parts import open_live
from casusanalyse.cli.passphrases import OF_COPIES
from casusanalyse.cli.problems import CardsAlone, FilesNotTakenIn, WorkbooksNotSaid
from casusanalyse.cli.talking import telling_what_is_kept
from casusanalyse.front.playing import play
from casusanalyse.front.screen import Line
from casusanalyse.review.receiving import files_in
from casusanalyse.session.half_typed import keep_half_typed
from casusanalyse.session.live import LiveSession
from casusanalyse.source.snippet import visible
from casusanalyse.text.phrases import plural
from casusanalyse.word.returned.model import ReturnedFile
from casusanalyse.word.returned.opening import open_returned
from casusanalyse.word.returned.problems import PasswordNeeded, PasswordWrong
from casusanalyse.word.returned.reading import read_package
from casusanalyse.wording import cli as shared
from casusanalyse.wording import cli_remarks as remarks
from casusanalyse.wording import cli_workbook_reading as wording
from casusanalyse.wording import workbook_taking as taking
from casusanalyse.workbook.printed import printed_for
from casusanalyse.workbook.taking_in import refused_when_nobody_is_asked, take_in
from casusanalyse.workbook.taking_over.desk import Came, Desk
from casusanalyse.workbook.taking_over.dialogue import Outcome, Taking, take_over
from casusanalyse.workbook.taking_over.screens import (
    came_lines,
    farewell,
    note_lines,
    per_question,
)
from casusanalyse.workbook.taking_over.typing_cards import type_cards


def check_asked(
    files: Sequence[Path] | None, by: str | None, everything: bool, cards: bool
) -> None:
    """Raise WorkbooksNotSaid or CardsAlone when what was asked does not go together."""
    if cards and (files or by or everything):
        raise CardsAlone
    if not cards and not files:
        raise WorkbooksNotSaid


def read_workbooks(
    context: Context,
    file: Path,
    paths: Sequence[Path],
    by: str | None,
    everything: bool,
    anyway: bool = False,
) -> None:
    """Read workbooks and let whoever is at the other end take over what they propose.

    ``everything`` takes over without asking what is beyond doubt. Raises FilesNotTakenIn when one was
    refused; the others were read then. Raises SessionIsFinal, PersonUnknown, PersonAmbiguous, and what
    can be wrong with the session.
    """
    context.warn_about_place()
    with open_live(context, file, anyway) as session:
        session.refuse_when_final()
        files = list(files_in(paths))
        if not files:
            context.output.say(remarks.NO_FILES)
            return
        opened = partial(_open, context.environ)
        printed = printed_for(session.protocol, session.record, today())
        came = list(take_in(session, files, by, opened, printed))
        if everything:
            came = [refused_when_nobody_is_asked(it) for it in came]
            _take_all(context, session, came)
            unread = 0
        else:
            outcome = _talk(context, session, take_over(session, came))
            unread = outcome.unread
    refused = [it for it in came if it.refused is not None]
    if not everything:
        _tell(context, refused)
    context.output.whole(shared.KEPT_IN.format(path=file.parent))
    if refused or unread:
        raise FilesNotTakenIn(len(refused) + unread)


def type_in_cards(context: Context, file: Path, anyway: bool = False) -> None:
    """Let whoever is at the other end type in cards by number.

    Raises SessionIsFinal, NoCards, and what can be wrong with opening a session.
    """
    context.warn_about_place()
    with open_live(context, file, anyway) as session:
        _talk(context, session, type_cards(session))
    context.output.whole(shared.KEPT_IN.format(path=file.parent))


def _open(environ: Mapping[str, str], file: Path) -> ReturnedFile:
    """Read a file, with the password of the environment, else asking for one where that is possible."""
    try:
        return read_package(open_returned(file, environ.get(OF_COPIES) or None))
    except (PasswordNeeded, PasswordWrong):
        if not sys.stdin.isatty():
            raise
    password = getpass(remarks.ASK_PASSWORD.format(name=visible(file.name)))
    return read_package(open_returned(file, password))


def _talk(context: Context, session: LiveSession, conversation: Taking) -> Outcome:
    front = choose_front(context.simple, partial(keep_half_typed, session))
    with telling_what_is_kept(context, session.file):
        outcome = play(conversation, front)
    case = session.record.started.case if session.record.started else ""
    front.show(farewell(case, outcome.ending, outcome.taken, outcome.left))
    return outcome


def _take_all(context: Context, session: LiveSession, came: Sequence[Came]) -> None:
    """Take over what is beyond doubt, and print what that was and what is left."""
    _tell(context, came)
    desk = Desk(session, came)
    taken = desk.take_all()
    output = context.output
    output.gap()
    output.say(taking.TAKEN.format(count=len(taken)))
    for line in per_question(taken):
        output.say(line, indent=2)
    left = desk.proposals
    if left:
        output.say(wording.LEFT_TO_CHOOSE.format(count=len(left)))
        for proposal in left:
            who = wording.LEFT_ONE.format(
                heading=proposal.question.heading,
                count=plural(len(proposal.voices), wording.VOICE, wording.VOICES),
            )
            output.say(who, indent=2)
    notes = note_lines(desk)
    if notes:
        output.say(taking.NOTES_LEAD)
        _print(context, notes, indent=2)


def _tell(context: Context, came: Sequence[Came]) -> None:
    for each in came:
        _print(context, tuple(came_lines(each)))


def _print(context: Context, lines: Sequence[Line], indent: int = 0) -> None:
    for line in lines:
        context.output.say(line.text, indent=indent + line.indent)
