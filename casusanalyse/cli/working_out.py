"""Working out a session with a person, telling what a draft still needs, showing the page in Word."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from casusanalyse.cli.context import Context, today
from casusanalyse.cli.fronts import choose_front
from casusanalyse.cli.handing_over import hand_over
from casusanalyse.cli.parts import open_live, read_whole
from casusanalyse.cli.problems import NotReady, PreviewInUse
from casusanalyse.cli.talking import telling_what_is_kept
from casusanalyse.disk.failures import told
from casusanalyse.facilitate.working_out.dialogue import work_out
from casusanalyse.facilitate.working_out.readiness import Remark, what_is_left
from casusanalyse.facilitate.working_out.screens import farewell
from casusanalyse.front.playing import Ending, play
from casusanalyse.mirror.loading import load_rules
from casusanalyse.protocol.library import shipped_folders
from casusanalyse.report.blocks import Edition, Report
from casusanalyse.report.compose import compose
from casusanalyse.report.drafts import next_draft
from casusanalyse.report.lay_out import write_draft
from casusanalyse.session.half_typed import keep_half_typed
from casusanalyse.session.live import is_locked
from casusanalyse.session.record import Record
from casusanalyse.wording import cli as wording

PREVIEW = "voorbeeld-uitwerking.docx"
_UNFINISHED = "voorbeeld-uitwerking-in-wording.docx"


def work_out_session(context: Context, file: Path, anyway: bool = False) -> None:
    """Work out a session with whoever is at the other end, and tell what to do next.

    ``anyway`` also when a copy of it went on. Raises SourceError for mistakes in the region's rules
    of the language mirror, SessionIsFinal, and whatever can be wrong with opening a session.
    """
    rules = load_rules(shipped_folders().root, context.workspace.root)
    context.warn_about_place()
    with open_live(context, file, anyway) as session:
        session.refuse_when_final()
        front = choose_front(context.simple, partial(keep_half_typed, session))
        edition = _next_edition(file.parent, session.record)
        with telling_what_is_kept(context, session.file):
            ending = play(work_out(session, rules, edition), front)
        case = session.record.started.case if session.record.started else ""
    front.show(farewell(case, ending))
    context.output.whole(wording.KEPT_IN.format(path=file.parent))
    finished = ending is Ending.FINISHED
    sentence = wording.NEXT_AFTER_WORK if finished else wording.NEXT_AFTER_WORK_PAUSE
    context.output.whole(sentence.format(number=context.number_of(file)))
    context.warn_about_place()


def tell_readiness(context: Context, file: Path) -> None:
    """Print what is still open or loose. Raises NotReady when a draft still needs something."""
    left = what_is_left(*read_whole(context, file))
    needed = [remark for remark in left if remark.needed]
    _tell(context, wording.DRAFT_NEEDS, needed)
    _tell(context, wording.MAY_BE_BETTER, [remark for remark in left if not remark.needed])
    if needed:
        raise NotReady(len(needed))
    number = context.number_of(file)
    context.output.whole(wording.READY_FOR_DRAFT.format(number=number))


def show_preview(context: Context, file: Path, takes: Callable[[Path], bool] = hand_over) -> None:
    """Write the page as it would be now beside the session, over the previous one, and open it.

    ``takes`` hands a file to another program and tells whether that worked. Raises PreviewInUse, or
    what is wrong with the disk; then the previous page is as it was.
    """
    protocol, record = read_whole(context, file)
    report = compose(protocol, record, _next_edition(file.parent, record))
    path = file.parent / PREVIEW
    _replace(report, path)
    context.output.whole(wording.PREVIEW_WRITTEN.format(path=path))
    if is_locked(file):
        context.output.warn(wording.PREVIEW_NOT_LOCKED)
    if not takes(path):
        context.output.say(wording.PREVIEW_OPEN_IT)


def _next_edition(folder: Path, record: Record) -> Edition:
    """Return the draft that would be made now; an id of its own keeps it apart from that draft."""
    session = record.started.session[:12] if record.started else ""
    return Edition(next_draft(folder).version, today(), f"{session}-voorbeeld")


def _replace(report: Report, path: Path) -> None:
    """Put a whole new file in the place of the previous one, or leave that as it is."""
    unfinished = path.parent / _UNFINISHED
    with told(path):
        unfinished.unlink(missing_ok=True)
    write_draft(report, unfinished)
    with told(path):
        try:
            os.replace(unfinished, path)
        except PermissionError:
            unfinished.unlink(missing_ok=True)
            raise PreviewInUse(path) from None


def _tell(context: Context, heading: str, remarks: list[Remark]) -> None:
    if remarks:
        context.output.heading(heading)
    for remark in remarks:
        context.output.say(remark.sentence, indent=2)
