"""Erasing: showing what goes and what stays, doing it, and telling what became of it."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from casusanalyse.cli.confirming import Ask, is_confirmed
from casusanalyse.cli.context import Context, now, today
from casusanalyse.cli.passphrases import known_passphrase
from casusanalyse.cli.problems import CaseInUse, CaseNotFound, NotAllErased
from casusanalyse.disk.failures import told
from casusanalyse.errors import CasusError
from casusanalyse.privacy.carrying_out import (
    NOTE,
    Outcome,
    carry_out,
    how_much,
    leave_note,
    remove_when_empty,
)
from casusanalyse.privacy.erasing import Kind, Plan, plan_of
from casusanalyse.session.elsewhere import CopyState
from casusanalyse.session.folders import FILE_NAME, case_folders
from casusanalyse.session.live import is_open, read_session
from casusanalyse.session.remains import Remains, remains_of, stands_here
from casusanalyse.session.workspace import synced_by
from casusanalyse.text.dates import in_figures
from casusanalyse.text.phrases import and_list, nearest
from casusanalyse.wording import cli_erasing as wording

_WHY_IT_STAYS = {
    CopyState.AWAY: wording.COPY_AWAY,
    CopyState.UNCLEAR: wording.COPY_UNCLEAR,
    CopyState.OTHER: wording.COPY_OTHER,
}


def erase_case(context: Context, case: str, given: bool, ask: Ask | None) -> None:
    """Erase every session of a case with its drafts and the copies within reach, when confirmed.

    Raises CaseNotFound, CaseInUse, NobodyToConfirm, NotAllErased, or what is wrong with the disk.
    """
    folders = case_folders(context.outputs, case)
    if not folders:
        raise CaseNotFound(case, nearest(case, _cases(context.outputs)))
    plan = _plan_for(context, folders)
    refuse_when_open(plan)
    tell_what_goes(context, plan)
    _warn_of_other_names(context, plan, case)
    tell_what_stays(context, plan)
    name = folders[0].name
    if is_confirmed(wording.ASK_ERASE.format(name=name), name, given, ask):
        erase(context, plan, folders)
    else:
        context.output.say(wording.NOTHING_DONE)


def all_remains(context: Context, folders: Iterable[Path]) -> list[Remains]:
    """Return everything that the sessions in these folders left on the disk."""
    passphrase = known_passphrase(context.environ)
    return [remains_of(folder, passphrase) for folder in folders]


def tell_what_goes(context: Context, plan: Plan) -> None:
    """Print every file that a plan erases, by folder."""
    output = context.output
    output.heading(wording.GOES)
    for group in plan.groups:
        folder = group.items[0].path.parent
        if folder in plan.folders:
            output.whole(str(folder))
            output.say(and_list(item.path.name for item in group.items), indent=2)
            continue
        for item in group.items:
            is_copy = item.kind is Kind.COPY
            output.whole(wording.COPY_GOES.format(path=item.path) if is_copy else str(item.path))


def tell_what_stays(context: Context, plan: Plan) -> None:
    """Print what a plan cannot reach: copies that are away, and what no program reaches."""
    output = context.output
    output.heading(wording.OUT_OF_REACH)
    for sentence in (*_of_these_sessions(context, plan), *wording.ALWAYS):
        output.say(f"- {sentence}")
    if plan.unreachable:
        output.say(wording.UNTIL_NOW_ONLY)
    output.gap()


def erase(context: Context, plan: Plan, cases: tuple[Path, ...]) -> None:
    """Carry a plan out, tell what became of it and leave a note. Raises NotAllErased.

    The folders of ``cases`` go as well when nothing is left in them.
    """
    outcome = Outcome()
    try:
        carry_out(plan, now(), outcome)
        remove_when_empty(cases, outcome)
    finally:
        # Whoever interrupts is told as well.
        _tell(context, outcome)
    if outcome.failures:
        raise NotAllErased(len(outcome.failures))


def refuse_when_open(plan: Plan) -> None:
    """Raise CaseInUse when somebody writes a session or a copy that would be erased."""
    for group in plan.groups:
        if group.session is not None and is_open(group.session):
            raise CaseInUse(group.session.parent)


def _plan_for(context: Context, cases: tuple[Path, ...]) -> Plan:
    """Return the plan for all that stands in the folders of a case, sessions and loose files."""
    inside = [case for case in cases if not stands_here(case)]
    for case in filter(stands_here, cases):
        with told(case / NOTE):
            inside += sorted(case.iterdir())
    sessions = [path for path in inside if stands_here(path)]
    loose = [path for path in inside if path.is_file() or path.is_symlink()]
    return plan_of(all_remains(context, sessions), loose)


def _warn_of_other_names(context: Context, plan: Plan, case: str) -> None:
    """Warn when pseudonyms that differ share a folder; what cannot be read has none to tell."""
    others: set[str] = set()
    for folder in plan.folders:
        with suppress(CasusError):
            _, record = read_session(folder / FILE_NAME, known_passphrase(context.environ))
            if record.started and record.started.case.casefold() != case.strip().casefold():
                others.add(record.started.case)
    if others:
        names = and_list(f'"{name}"' for name in sorted(others))
        context.output.warn(wording.OTHER_NAMES.format(names=names))


def _of_these_sessions(context: Context, plan: Plan) -> Iterator[str]:
    for each in plan.unreachable:
        day = in_figures(each.copy.at.astimezone())
        yield _WHY_IT_STAYS[each.state].format(day=day, path=each.copy.path)
    for folder in plan.unopened:
        yield wording.FOLDER_LEFT.format(path=folder)
    for item in plan.items:
        if item.path.is_symlink():
            yield wording.LINK_LEFT.format(path=item.path, target=item.path.resolve())
        service = synced_by(item.path, context.environ)
        if item.kind is Kind.COPY and service and item.path.parent not in plan.folders:
            yield wording.COPY_SYNCED.format(service=service, path=item.path)
    service = synced_by(context.workspace.root, context.environ)
    if service:
        yield wording.SYNCED.format(service=service)


def _tell(context: Context, outcome: Outcome) -> None:
    output = context.output
    for failure in outcome.failures:
        output.warn(wording.NOT_ERASED.format(path=failure.path, reason=failure.reason))
    for folder in outcome.left:
        output.whole(wording.FOLDER_STAYS.format(path=folder))
    if not outcome.erased:
        output.say(wording.NOTHING_ERASED)
        return
    output.say(wording.ERASED.format(what=how_much(outcome.erased)))
    path = context.outputs / NOTE
    try:
        leave_note(context.outputs, outcome, today())
        output.whole(wording.NOTED.format(path=path))
    except CasusError as error:
        output.warn(wording.NOT_NOTED.format(path=path, reason=error.sentence))


def _cases(outputs: Path) -> Iterator[str]:
    if outputs.is_dir():
        yield from (folder.name for folder in sorted(outputs.iterdir()) if folder.is_dir())
